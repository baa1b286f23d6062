"""The clock of a sandbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from aiohttp import web


class SandboxClock:
    """The machine's clock, moved by what a test asks for."""

    def __init__(self, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._moved = timedelta(0)

    def now(self) -> datetime:
        """Return the sandbox's time."""
        return self._now() + self._moved

    def move(self, by: timedelta) -> None:
        """Move the clock, forwards or back."""
        self._moved += by

    def reset(self) -> None:
        """Go by the machine again."""
        self._moved = timedelta(0)


CLOCK = web.AppKey("clock", SandboxClock)
