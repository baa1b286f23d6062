"""Not faster than the provider allows: a rate per account. `integrations.shared_pace` counts over all processes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol


class Turns(Protocol):
    """Who hands out the turns of an account's calls."""

    async def turn(self, key: str, *, patience: timedelta) -> tuple[bool, timedelta]:
        """Return whether a place within ``patience`` was taken, and how long it is until then."""
        ...


@dataclass(kw_only=True)
class Pace:
    """Spaces calls evenly per key, with a burst allowed: the generic cell rate algorithm.

    ``calls`` per ``per``, of which ``burst`` may go at once. The count is this process's own.
    """

    calls: int
    per: timedelta = timedelta(seconds=1)
    burst: int = 1
    monotonic: Callable[[], float] = time.monotonic
    _next: dict[str, float] = field(default_factory=dict, init=False, repr=False)

    def reserve(self, key: str, *, patience: timedelta) -> tuple[bool, timedelta]:
        """Return whether a place within ``patience`` was taken, and how long it is until then."""
        now = self.monotonic()
        step = self.per.total_seconds() / self.calls
        due = max(self._next.get(key, now), now)
        wait = timedelta(seconds=max(0.0, due - now - step * (self.burst - 1)))
        if wait > patience:
            return False, wait
        self._next[key] = due + step
        return True, wait

    async def turn(self, key: str, *, patience: timedelta) -> tuple[bool, timedelta]:
        """Return what ``reserve`` does: nobody else is asked."""
        return self.reserve(key, patience=patience)
