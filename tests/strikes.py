"""Striking processes of a world: each strike names what it did and to which process, for whoever judges afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

import redis.asyncio
from redis.exceptions import RedisError

from tests.world import World

REST_S = 32.0
"""A program is struck again only after this: the supervisor would make it wait longer each time."""
KILLED, ALONE = "killed", "killed with nothing else near"
ASKED, ASKED_ALL, ASKED_TWICE = "asked to stop", "asked to stop with all the others", "asked to stop twice"
FROZEN, CRASHED, FLUSHED = "stopped for longer than a lease", "crashed", "flushed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    """One strike. ``pid`` is who was struck; ``what`` is for people."""

    what: str
    target: str
    pid: int
    at: datetime


class Striker:
    """Strikes programs that have rested, and keeps what it did in ``strikes``."""

    def __init__(self, *, world: World, chance: random.Random) -> None:
        self._world, self._random = world, chance
        self._rests: dict[str, float] = {}
        self._stopped: set[int] = set()
        self.strikes: list[Strike] = []

    def kill(self, *prefixes: str) -> None:
        """Kill one of these programs without warning."""
        self.signal(self._victim(*prefixes), signal.SIGKILL, KILLED)

    def ask_to_stop(self, *prefixes: str) -> None:
        """Ask one of these programs to stop."""
        self.signal(self._victim(*prefixes), signal.SIGTERM, ASKED)

    async def freeze(self, prefix: str, *, until: Callable[[int, datetime], Awaitable[object]]) -> None:
        """Stop a process without ending it; it goes on after ``until``, which gets its number and the moment."""
        at = datetime.now(UTC)
        pid = self.signal(self._victim(prefix), signal.SIGSTOP, FROZEN)
        if pid is not None:
            self._stopped.add(pid)
            await until(pid, at)
            self._go_on(pid)
            self._stopped.discard(pid)

    def let_go_on(self) -> None:
        """Let everything that was frozen go on."""
        for pid in self._stopped:
            self._go_on(pid)
        self._stopped.clear()

    def crash_postgres(self) -> None:
        """Let PostgreSQL die as if its machine had."""
        self.signal(self._victim("postgres"), signal.SIGQUIT, CRASHED)

    def crash_redis(self) -> None:
        """Let Redis die."""
        self.kill("redis")

    async def flush_redis(self) -> None:
        """Let Redis forget everything."""
        pid = self._world.pid("redis")
        with contextlib.suppress(RedisError, OSError):
            async with redis.asyncio.Redis.from_url(self._world.settings.redis_url) as client:
                await client.flushall()
            self._note(FLUSHED, "redis", pid or 0)

    def rests(self, name: str) -> bool:
        """Say whether a program was struck a moment ago."""
        return self._rests.get(name, 0.0) > asyncio.get_running_loop().time()

    def let_rest(self, name: str) -> None:
        """Strike it no more for a while."""
        self._rests[name] = asyncio.get_running_loop().time() + REST_S

    def signal(self, name: str | None, number: signal.Signals, what: str, *, group: bool = False) -> int | None:
        """Signal a program, or its whole group, whether it rests or not; return its number if it was there."""
        pid = self._world.pid(name) if name is not None else None
        if name is None or pid is None:
            return None
        with contextlib.suppress(ProcessLookupError):
            (os.killpg if group else os.kill)(pid, number)
        self._note(what, name, pid)
        return pid

    def _victim(self, *prefixes: str) -> str | None:
        names = [
            name
            for prefix in prefixes
            for name in self._world.named(prefix)
            if not self.rests(name) and self._world.pid(name) not in {None, *self._stopped}
        ]
        if not names:
            return None
        name = self._random.choice(names)
        self.let_rest(name)
        return name

    def _note(self, what: str, target: str, pid: int) -> None:
        self.strikes.append(Strike(what=what, target=target, pid=pid, at=datetime.now(UTC)))

    @staticmethod
    def _go_on(pid: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGCONT)


def counted(strikes: Iterable[Strike]) -> Counter[tuple[str, str]]:
    """Return how often each sort of program was struck, and how."""
    return Counter((strike.what, strike.target.rsplit("-", 1)[0]) for strike in strikes)
