"""Buyers, one per store and phone, and the form shield that marks doubtful orders."""
