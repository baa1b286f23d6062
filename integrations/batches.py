"""What is noted in passing and kept in batches: whoever notes it never waits, and never fails for it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Final, Generic, Self, TypeVar

import structlog
from prometheus_client import Counter

T = TypeVar("T")

log = structlog.get_logger(__name__)

DROPPED: Final = Counter(
    "bosonline_trace_dropped_total", "What was noted and could not be kept: its place was away too long.", ["what"]
)

_AGAIN: Final = timedelta(seconds=1)
"""What passes before a place that was away is tried again."""
_GRACE: Final = timedelta(seconds=1)
"""What keeping the rest may take at the end, of the 20 s that a graceful stop has; and giving up once more as long."""


class Batches(Generic[T]):
    """Holds up to ``room`` things until ``keep`` has taken them, up to ``size`` at once.

    They wait for ``linger``, so that many are kept together. While ``keep`` raises one of ``away`` they stay, the
    oldest going first when there is no room left; whatever else it raises loses that batch. What is lost is counted
    under ``name`` in ``bosonline_trace_dropped_total``. Used as a context: leaving it keeps the rest, if that can be
    done at once.
    """

    def __init__(
        self,
        *,
        name: str,
        keep: Callable[[Sequence[T]], Awaitable[None]],
        away: tuple[type[BaseException], ...],
        room: int = 10_000,
        size: int = 500,
        linger: timedelta = timedelta(milliseconds=250),
    ) -> None:
        if not 1 <= size <= room:
            raise ValueError("a batch holds at least one thing, and no more than there is room for")
        self._name = name
        self._keep = keep
        self._away = away
        self._room = room
        self._size = size
        self._linger = linger
        self._waiting: deque[T] = deque()
        self._news = asyncio.Event()
        self._stopping = asyncio.Event()
        self._loop: asyncio.Task[None] | None = None
        self._is_away = False

    async def __aenter__(self) -> Self:
        """Begin to keep."""
        self._loop = asyncio.create_task(self._run(), name=f"batches of {self._name}")
        return self

    async def __aexit__(self, *_raised: object) -> None:
        """Keep what is left, if its place is there."""
        self._stopping.set()
        self._news.set()
        if self._loop is not None:
            _, unfinished = await asyncio.wait([self._loop], timeout=_GRACE.total_seconds())
            if unfinished:
                self._loop.cancel()
                await asyncio.wait([self._loop], timeout=_GRACE.total_seconds())
        if self._waiting:
            log.warning("batches.not_kept", what=self._name, count=len(self._waiting))
            self._drop(len(self._waiting))

    def put(self, one: T) -> None:
        """Note one thing, and return at once. Must be called on the event loop's thread."""
        if len(self._waiting) >= self._room:
            self._drop(1)
        self._waiting.append(one)
        self._news.set()

    async def _run(self) -> None:
        while not self._stopping.is_set() or self._waiting:
            await self._news.wait()
            await self._pause(self._linger)
            self._news.clear()
            while self._waiting:
                if await self._keep_some():
                    continue
                if self._stopping.is_set():
                    return
                await self._pause(_AGAIN)

    async def _pause(self, span: timedelta) -> None:
        """Wait, but not once the end has come."""
        with suppress(TimeoutError):
            async with asyncio.timeout(span.total_seconds()):
                await self._stopping.wait()

    async def _keep_some(self) -> bool:
        """Keep one batch; return whether that worked, or would not work better at another time."""
        batch = [self._waiting.popleft() for _ in range(min(self._size, len(self._waiting)))]
        try:
            await self._keep(batch)
        except self._away as error:
            if not self._is_away:
                log.warning("batches.wait", what=self._name, count=len(batch), error=type(error).__name__)
            self._is_away = True
            self._put_back(batch)
            return False
        except asyncio.CancelledError:
            self._put_back(batch)
            raise
        except Exception:
            log.exception("batches.lost", what=self._name, count=len(batch))
            DROPPED.labels(self._name).inc(len(batch))
        self._is_away = False
        return True

    def _put_back(self, batch: list[T]) -> None:
        self._waiting.extendleft(reversed(batch))
        self._drop(len(self._waiting) - self._room)

    def _drop(self, count: int) -> None:
        """Drop the oldest."""
        for _ in range(count):
            self._waiting.popleft()
        if count > 0:
            DROPPED.labels(self._name).inc(count)
