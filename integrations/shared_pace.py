"""One pace for all processes: what the provider counts is the account's calls, whoever makes them.

The turns are handed out by Redis. While it is away each process goes by itself at its share of the rate: slower than
need be where the others are idle, and never faster than the provider allows.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final

import structlog
from redis.asyncio import Redis
from redis.commands.core import AsyncScript
from redis.exceptions import RedisError

from integrations.pace import Pace

log = structlog.get_logger(__name__)

PROCESSES: Final = 4
"""Those of the Procfile that call providers: the API and a worker per queue."""

_SCRIPT: Final = (Path(__file__).parent / "shared_pace.lua").read_text()

_PATIENCE: Final = timedelta(milliseconds=500)
"""What Redis may take to hand out a turn."""

_LEFT_ALONE: Final = timedelta(seconds=2)
"""After Redis was away it is not asked for so long: a call must not wait for it each time."""


@dataclass(kw_only=True)
class SharedPace:
    """At most ``calls`` of an account in any ``per``, over all processes.

    A twelfth may go at once and the others follow evenly; a fiftieth is kept back, since what was sent apart may arrive
    together. ``name`` is the provider's.
    """

    name: str
    redis: Redis
    calls: int
    per: timedelta = timedelta(minutes=1)
    processes: int = PROCESSES
    monotonic: Callable[[], float] = time.monotonic
    _alone: Pace = field(init=False, repr=False)
    _script: AsyncScript = field(init=False, repr=False)
    _away_until: float = field(default=float("-inf"), init=False, repr=False)

    def __post_init__(self) -> None:
        """Share the calls out between those that go at once and those that follow."""
        self.burst = max(1, self.calls // 12)
        self.step = self.per / max(1, self.calls * 49 // 50 - self.burst)
        share = max(1, self.calls // self.processes)
        at_once = max(1, share // 12)
        self._alone = Pace(calls=max(1, share * 49 // 50 - at_once), per=self.per, burst=at_once)
        self._script = self.redis.register_script(_SCRIPT)

    async def turn(self, key: str, *, patience: timedelta) -> tuple[bool, timedelta]:
        """Return whether a place within ``patience`` was taken, and how long it is until then."""
        if self.monotonic() >= self._away_until:
            try:
                return await self._ask(key, patience)
            except (RedisError, OSError, TimeoutError) as away:
                log.warning("pace.shared_by_none", provider=self.name, error=type(away).__name__)
                self._away_until = self.monotonic() + _LEFT_ALONE.total_seconds()
        return self._alone.reserve(key, patience=patience)

    async def _ask(self, key: str, patience: timedelta) -> tuple[bool, timedelta]:
        args = (self.step.total_seconds(), self.burst, patience.total_seconds())
        async with asyncio.timeout(_PATIENCE.total_seconds()):
            taken, wait = await self._script(keys=[f"pace:{self.name}:{key}"], args=args)
        return bool(taken), timedelta(seconds=float(wait))
