"""What was seen of the providers: every call that we made, and what they said that makes no sense."""

from __future__ import annotations

from models.providers.calls import Call, Figures, find_call, keep_calls, list_calls, stats
from models.providers.oddities import Oddity, find_oddity, keep_oddities, list_oddities

__all__ = [
    "Call",
    "Figures",
    "Oddity",
    "find_call",
    "find_oddity",
    "keep_calls",
    "keep_oddities",
    "list_calls",
    "list_oddities",
    "stats",
]
