"""One measurement while it runs: the rows it has begun, what it says of itself, and the time it has left."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from benchmarks.contenders.result import Row

AGAIN_S = 15.0
"""What a measurement that ran out of time may take to end what it started, before that is broken off as well."""


class OutOfTime(Exception):
    """The measurement has used up its time."""


class Broken(Exception):
    """What was to be measured did not work; the message is for the reader of the table."""


class Stage:
    """Gives a measurement its time until ``until`` (monotonic seconds), and keeps its rows as they are begun.

    A row is handed over before its first run, so that it is in the table whatever happens then.
    """

    def __init__(self, *, until: float, say: Callable[[str], None], rows: list[Row]) -> None:
        self._until, self._rows = until, rows
        self.say = say
        """Tell whoever watches what is going on."""

    @property
    def left(self) -> float:
        """Seconds until the measurement is broken off."""
        return max(0.0, self._until - time.monotonic())

    def row(self, row: Row) -> Row:
        """Begin a row."""
        self._rows.append(row)
        return row

    def turns(self, wanted: int, *, share: float = 1.0) -> Iterator[int]:
        """Count to ``wanted``, but begin no further turn that would not end within this ``share`` of what is left.

        The first turn is always begun; the longest so far is what the next one is taken to need.
        """
        until = time.monotonic() + self.left * share
        longest = 0.0
        for turn in range(wanted):
            began = time.monotonic()
            if turn and began + longest > until:
                return
            yield turn
            longest = max(longest, time.monotonic() - began)


@contextmanager
def breaking_off(after_s: float) -> Iterator[None]:
    """Raise `OutOfTime` inside the block once that many seconds have passed, whatever it waits for."""

    def out(_number: int, _frame: FrameType | None) -> None:
        raise OutOfTime

    handler = signal.signal(signal.SIGALRM, out)
    timer = signal.setitimer(signal.ITIMER_REAL, max(0.001, after_s), AGAIN_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, *timer)
        signal.signal(signal.SIGALRM, handler)
