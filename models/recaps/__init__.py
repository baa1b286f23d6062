"""Figures per store and day, kept equal to the orders."""

from __future__ import annotations

from models.recaps.stale import mark_stale

__all__ = ["mark_stale"]
