"""The places in which a process runs jobs, and who gets the next one."""

from __future__ import annotations

import asyncio
from collections import Counter


class Slots:
    """``of_one_kind`` places for any kind, and ``spare`` more that one kind alone never fills.

    So a kind whose jobs hang, at a slow courier say, keeps no other kind of its queue from running. Kinds that wait for
    a place are served in turn; each has one search for work, hence one waiter.
    """

    def __init__(self, *, of_one_kind: int, spare: int) -> None:
        self._of_one_kind = of_one_kind
        self._free = of_one_kind + spare
        self._taken: Counter[str] = Counter()
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
        room = self._room(kind)
        number = max(1, min(room, self._free // (1 + len(self._waiting))))
        self._free -= number
        self._taken[kind] += number
        self._wake()
        return number

    def give(self, kind: str, number: int = 1) -> None:
        """Give places back."""
        self._free += number
        self._taken[kind] -= number
        self._wake()

    def close(self) -> None:
        """Send everybody away who waits, and who comes later."""
        self._closed = True
        for event in self._waiting.values():
            event.set()

    def _room(self, kind: str) -> int:
        return 0 if self._closed else min(self._free, self._of_one_kind - self._taken[kind])

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
