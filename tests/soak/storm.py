"""What is killed while orders are on their way, and how often."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator

from tests.strikes import Strike, Striker
from tests.world import PROVIDERS, World

OURS = ("worker", "api", "scheduler")

Deed = Callable[[], Awaitable[None]]


class Storm:
    """Strikes so many times, spread over the driving time; a worker is always the first."""

    def __init__(self, *, world: World, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - chooses, guards nothing
        self._striker = Striker(world=world, chance=self._random)

    @property
    def strikes(self) -> list[Strike]:
        """What was struck so far."""
        return self._striker.strikes

    async def rage(self, seconds: float, *, times: int) -> None:
        """Strike, with pauses of one length but for chance."""
        pause = seconds / (times + 1)
        for _, deed in zip(range(times), self._deeds(), strict=False):
            await asyncio.sleep(self._random.uniform(0.7, 1.3) * pause)
            await deed()

    def _deeds(self) -> Iterator[Deed]:
        yield self._kill_worker
        once: list[Deed] = [
            self._kill_ours, self._ask_ours, self._kill_sandbox, self._ask_sandbox, self._crash_postgres,
            self._flush_redis, self._crash_redis,
        ]  # fmt: skip
        self._random.shuffle(once)
        yield from once
        while True:
            more = [*[self._kill_ours] * 5, *once]
            self._random.shuffle(more)
            yield from more

    async def _kill_worker(self) -> None:
        self._striker.kill("worker-critical")

    async def _kill_ours(self) -> None:
        self._striker.kill(*OURS)

    async def _ask_ours(self) -> None:
        self._striker.ask_to_stop(*OURS)

    async def _kill_sandbox(self) -> None:
        self._striker.kill(*PROVIDERS)

    async def _ask_sandbox(self) -> None:
        self._striker.ask_to_stop(*PROVIDERS)

    async def _crash_postgres(self) -> None:
        self._striker.crash_postgres()

    async def _flush_redis(self) -> None:
        await self._striker.flush_redis()

    async def _crash_redis(self) -> None:
        self._striker.crash_redis()
