"""Discounts that a buyer takes with a code."""
