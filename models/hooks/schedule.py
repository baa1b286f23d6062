"""When a delivery is tried: twelve times over three days, with growing gaps."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

GAPS: Final = (
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
    timedelta(minutes=30),
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(hours=20),
    timedelta(hours=29, minutes=17, seconds=25),
)
"""Between one try and the next."""
TRIES: Final = len(GAPS) + 1
"""A check constraint of the deliveries knows this number."""
OVER: Final = sum(GAPS, timedelta())
"""From the first try to the last: 72 hours."""
LAST_ANSWER: Final = timedelta(minutes=2)
"""What the last try may take to be written down; after that it has failed, whatever became of it."""


def next_due(tries: int) -> timedelta:
    """Return how long after the beginning of its try number ``tries`` (from 1) a delivery is looked at again."""
    return GAPS[tries - 1] if tries < TRIES else LAST_ANSWER
