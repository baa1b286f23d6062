"""What strikes: each strike names what it did and to which process, so that recoveries can be measured afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import random
import signal
from dataclasses import dataclass
from datetime import UTC, datetime

import redis.asyncio
from redis.exceptions import RedisError

from tests.chaos.world import World

REST_S = 32.0
"""A program is struck again only after this: the supervisor would make it wait longer each time."""
ALONE_S = 14.0
"""Between two kills whose recovery is measured: a lease, the sweep, and some calm."""
ALONE = "killed with nothing else near"
LEASE_AND_MORE_S = 13.0
"""How long a stopped process stays stopped: its leases run out meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    """One strike. ``pid`` is who was struck; ``what`` is for people."""

    what: str
    target: str
    pid: int
    at: datetime


class Storm:
    """Strikes at random moments until it is cancelled."""

    def __init__(self, *, world: World, seed: int, every_s: float) -> None:
        self._world, self._every_s = world, every_s
        self._random = random.Random(seed)  # noqa: S311 - chooses, guards nothing
        self._rests: dict[str, float] = {}
        self._stopped: set[int] = set()
        self.strikes: list[Strike] = []

    async def rage(self, seconds: float) -> None:
        """Strike at random for four fifths of the time, then kill single workers with nothing else near.

        The last fifth shows how long a recovery takes that nothing disturbs. At the end, or on cancellation, everything
        that was stopped goes on.
        """
        deeds = [
            *[self._kill] * 6, *[self._terminate] * 2, *[self._freeze] * 2, self._terminate_all,
            *[self._crash_postgres] * 2, self._flush_redis, self._crash_redis,
        ]  # fmt: skip
        try:
            async with asyncio.timeout(seconds * 0.8), asyncio.TaskGroup() as group:
                while True:
                    await asyncio.sleep(self._random.uniform(0.5, 1.5) * self._every_s)
                    group.create_task(self._random.choice(deeds)())
        except TimeoutError:
            pass
        finally:
            for pid in self._stopped:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)
            self._stopped.clear()
        for name in itertools.cycle([*self._world.named("worker-default"), *self._world.named("worker-bulk")]):
            await asyncio.sleep(ALONE_S)
            self._signal(name, signal.SIGKILL, ALONE)

    async def _kill(self) -> None:
        self._signal(self._victim("worker", "api", "scheduler"), signal.SIGKILL, "killed")

    async def _terminate(self) -> None:
        self._signal(self._victim("worker", "api", "scheduler"), signal.SIGTERM, "asked to stop")

    async def _terminate_all(self) -> None:
        for name in self._world.named("worker"):
            if self._rests.get(name, 0.0) > asyncio.get_running_loop().time():
                continue
            self._rest(name)
            self._signal(name, signal.SIGTERM, "asked to stop with all the others", group=True)
            self._signal(name, signal.SIGTERM, "asked to stop twice", group=True)

    async def _freeze(self) -> None:
        name = self._victim("worker", "scheduler")
        pid = self._signal(name, signal.SIGSTOP, "stopped for longer than a lease")
        if pid is not None:
            self._stopped.add(pid)
            await asyncio.sleep(LEASE_AND_MORE_S)
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
            self._stopped.discard(pid)

    async def _crash_postgres(self) -> None:
        self._signal(self._victim("postgres"), signal.SIGQUIT, "crashed")

    async def _crash_redis(self) -> None:
        self._signal(self._victim("redis"), signal.SIGKILL, "killed")

    async def _flush_redis(self) -> None:
        pid = self._world.pid("redis")
        with contextlib.suppress(RedisError, OSError):
            async with redis.asyncio.Redis.from_url(self._world.settings.redis_url) as client:
                await client.flushall()
            self._note("flushed", "redis", pid or 0)

    def _victim(self, *prefixes: str) -> str | None:
        now = asyncio.get_running_loop().time()
        names = [
            name
            for prefix in prefixes
            for name in self._world.named(prefix)
            if self._rests.get(name, 0.0) <= now and self._world.pid(name) not in {None, *self._stopped}
        ]
        if not names:
            return None
        name = self._random.choice(names)
        self._rest(name)
        return name

    def _rest(self, name: str) -> None:
        self._rests[name] = asyncio.get_running_loop().time() + REST_S

    def _signal(self, name: str | None, number: signal.Signals, what: str, *, group: bool = False) -> int | None:
        pid = self._world.pid(name) if name is not None else None
        if name is None or pid is None:
            return None
        with contextlib.suppress(ProcessLookupError):
            (os.killpg if group else os.kill)(pid, number)
        self._note(what, name, pid)
        return pid

    def _note(self, what: str, target: str, pid: int) -> None:
        self.strikes.append(Strike(what=what, target=target, pid=pid, at=datetime.now(UTC)))
