"""Long lists, streamed to a file from one snapshot."""

from __future__ import annotations

from models.exports.filters import DateKind, OrderFilter, filled, fingerprint
from models.exports.lists import ListName, copy_list
from models.exports.orders import Rows, copy, statement

__all__ = ["DateKind", "ListName", "OrderFilter", "Rows", "copy", "copy_list", "filled", "fingerprint", "statement"]
