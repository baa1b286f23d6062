"""Parcels at the courier aggregator, and what happened to them."""
