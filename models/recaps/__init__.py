"""Figures per store and day, kept equal to the orders."""

from __future__ import annotations

from models.recaps.read import DIMENSIONS, CountedBy, Dimension, Figures, read, read_days
from models.recaps.refresh import days_of, recompute, refresh, take_stale
from models.recaps.stale import mark_stale

__all__ = [
    "DIMENSIONS",
    "CountedBy",
    "Dimension",
    "Figures",
    "days_of",
    "mark_stale",
    "read",
    "read_days",
    "recompute",
    "refresh",
    "take_stale",
]
