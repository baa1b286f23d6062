"""The places in which a process runs jobs, and who gets the next one."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

BRIEF = timedelta(milliseconds=10)
"""Jobs that take less are over before a place is missed: a kind of such jobs is bounded by the processor alone."""
STRETCH = 4
"""So many times its places a kind of brief jobs may take; half of them at a time, so that the next ones are on their
way while these run."""


class Slots:
    """``of_one_kind`` places for any kind, and ``spare`` more that one kind alone never fills.

    So a kind whose jobs hang, at a slow courier say, keeps no other kind of its queue from running. Kinds that wait for
    a place are served in turn; each has one search for work, hence one waiter.

    A kind whose jobs are ``BRIEF`` gets ``STRETCH`` times its places. What it has beyond its own is taken from nobody.
    """

    def __init__(self, *, of_one_kind: int, spare: int) -> None:
        self._of_one_kind = of_one_kind
        self._free = of_one_kind + spare
        self._taken: Counter[str] = Counter()
        self._took: dict[str, float] = {}
        """Seconds that the last jobs of a kind took, the newest weighing most."""
        self._waiting: dict[str, asyncio.Event] = {}
        self._closed = False

    @property
    def are_scarce(self) -> bool:
        """Whether a kind waits for a place, or none is left: work of another process is then better left to it."""
        return bool(self._waiting) or self._free <= 0

    async def take(self, kind: str) -> int:
        """Wait for a place, and return how many ``kind`` has now: all that are free, or its share of them.

        0 means that there will be no more (``close``).
        """
        if self._waiting or not self._room(kind):
            await self._wait(kind)
        if self._closed:
            return 0
        shared, beyond = self._common_room(kind), self._room_beyond(kind)
        shared = min(shared, max(1, self._free // (1 + len(self._waiting))))
        number = min(shared + beyond, max(self._of_one_kind, self._bound(kind) // 2))
        self._change(kind, number)
        self._wake()
        return number

    def give(self, kind: str, number: int = 1, *, took: float | None = None) -> None:
        """Give places back; ``took`` are the seconds for which a job had its own."""
        if took is not None:
            mean = self._took.get(kind, took)
            self._took[kind] = mean + (took - mean) / 8
        self._change(kind, -number)
        self._wake()

    def close(self) -> None:
        """Send everybody away who waits, and who comes later."""
        self._closed = True
        for event in self._waiting.values():
            event.set()

    def _change(self, kind: str, number: int) -> None:
        before = self._taken[kind]
        self._taken[kind] = after = before + number
        self._free -= min(after, self._of_one_kind) - min(before, self._of_one_kind)

    def _room(self, kind: str) -> int:
        return 0 if self._closed else self._common_room(kind) + self._room_beyond(kind)

    def _common_room(self, kind: str) -> int:
        return max(0, min(self._free, self._of_one_kind - self._taken[kind]))

    def _room_beyond(self, kind: str) -> int:
        return max(0, self._bound(kind) - max(self._taken[kind], self._of_one_kind))

    def _bound(self, kind: str) -> int:
        is_brief = self._took.get(kind, 1.0) < BRIEF.total_seconds()
        return self._of_one_kind * (STRETCH if is_brief else 1)

    async def _wait(self, kind: str) -> None:
        self._waiting[kind] = event = asyncio.Event()
        try:
            self._wake()
            # Another kind may have been quicker between the waking and now.
            while not self._closed and not (event.is_set() and self._room(kind)):
                event.clear()
                await event.wait()
        finally:
            del self._waiting[kind]

    def _wake(self) -> None:
        for kind, event in self._waiting.items():
            if self._room(kind):
                event.set()
                break
