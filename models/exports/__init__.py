"""Long lists, streamed to a file from one snapshot."""

from __future__ import annotations

from models.exports.filters import DateKind, OrderFilter, fingerprint
from models.exports.orders import copy, statement

__all__ = ["DateKind", "OrderFilter", "copy", "fingerprint", "statement"]
