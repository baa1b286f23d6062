"""Figures per store and day, kept equal to the orders."""

from __future__ import annotations

from models.recaps.groups import Cut, Group, GroupFilter, count_in_groups, read_groups
from models.recaps.read import DIMENSIONS, CountedBy, Dimension, Figures, read, read_days, read_named
from models.recaps.refresh import days_of, recompute, refresh, take_stale
from models.recaps.stale import mark_all_stale, mark_stale

__all__ = [
    "DIMENSIONS",
    "CountedBy",
    "Cut",
    "Dimension",
    "Figures",
    "Group",
    "GroupFilter",
    "count_in_groups",
    "days_of",
    "mark_all_stale",
    "mark_stale",
    "read",
    "read_days",
    "read_groups",
    "read_named",
    "recompute",
    "refresh",
    "take_stale",
]
