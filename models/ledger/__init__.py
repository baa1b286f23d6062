"""What each store is owed: an append-only list."""

from __future__ import annotations

from models.ledger.book import balance_idr, book
from models.ledger.tables import EntryKind

__all__ = ["EntryKind", "balance_idr", "book"]
