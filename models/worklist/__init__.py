"""What needs a person: one list of everything about which the platform can do nothing more by itself."""

from __future__ import annotations

from models.worklist.kinds import Kind
from models.worklist.listing import Entry, Wanted, listing

__all__ = ["Entry", "Kind", "Wanted", "listing"]
