"""News of jobs: one subscription in Redis per process, however many clients wait.

News only says "look again": the row is read afterwards, so that a lost message costs a little time and nothing else.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final
from uuid import UUID

import structlog
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.exceptions import RedisError

log = structlog.get_logger(__name__)

_LISTEN: Final = timedelta(seconds=1)
"""How long one read of the subscription blocks."""
_AGAIN: Final = timedelta(milliseconds=500)
"""Pause before a lost subscription is made again."""
_CONFIRM: Final = timedelta(milliseconds=250)
"""How long a wait for the server's word that a channel is subscribed may take; without it the row is read anyway."""
_AWAY: Final = timedelta(seconds=1)
_SAFETY: Final = timedelta(seconds=5)

_ALWAYS: Final = "jobs:news"
"""Subscribed to at all times: a subscription without a channel cannot be read."""


@dataclass(eq=False)
class _Channel:
    ears: set[asyncio.Event] = field(default_factory=set)
    confirmed: asyncio.Event = field(default_factory=asyncio.Event)


_NOT_TOLD = (RedisError, OSError, AttributeError)
"""What a command to Redis raises while it is away: between two connections the client has no writer."""


class News:
    """Wakes those who wait for a job."""

    def __init__(self, *, redis: Redis) -> None:
        self._redis = redis
        self._channels: dict[str, _Channel] = {}
        self._pubsub: PubSub | None = None
        self._loop: asyncio.Task[None] | None = None
        self._stopping = False

    @property
    def stopping(self) -> bool:
        """Whether the process is about to end; waiting should, too."""
        return self._stopping

    @property
    def look_again(self) -> timedelta:
        """How long to trust in silence: short while Redis is away, longer while news arrives."""
        return _SAFETY if self._pubsub is not None else _AWAY

    async def start(self) -> None:
        """Begin to listen."""
        self._loop = asyncio.create_task(self._listen(), name="news")

    async def stop(self) -> None:
        """Stop listening, and wake everybody who waits."""
        self._stopping = True
        self._wake_all()
        if self._pubsub is not None:
            # The server's answer ends the read that the loop is in.
            with contextlib.suppress(*_NOT_TOLD):
                await self._pubsub.unsubscribe(_ALWAYS)
        if self._loop is not None:
            await asyncio.wait([self._loop], timeout=_LISTEN.total_seconds() * 2)
            self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)

    @asynccontextmanager
    async def about(self, *jobs: UUID) -> AsyncIterator[asyncio.Event]:
        """Yield an event that is set whenever something happens to one of ``jobs``. Read the rows after entering."""
        event = asyncio.Event()
        names = [f"jobs:{job}" for job in jobs]
        fresh = [name for name in names if name not in self._channels]
        for name in names:
            self._channels.setdefault(name, _Channel()).ears.add(event)
        try:
            await self._subscribe(fresh)
            await self._confirmed(names)
            yield event
        finally:
            await self._leave(names, event)

    async def _subscribe(self, names: list[str]) -> None:
        if names and self._pubsub is not None:
            with contextlib.suppress(*_NOT_TOLD):
                await self._pubsub.subscribe(*names)

    async def _confirmed(self, names: list[str]) -> None:
        if self._pubsub is None:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_CONFIRM.total_seconds()):
                for name in names:
                    await self._channels[name].confirmed.wait()

    async def _leave(self, names: list[str], event: asyncio.Event) -> None:
        gone = []
        for name in names:
            channel = self._channels[name]
            channel.ears.discard(event)
            if not channel.ears:
                del self._channels[name]
                gone.append(name)
        if gone and self._pubsub is not None:
            with contextlib.suppress(*_NOT_TOLD):
                await self._pubsub.unsubscribe(*gone)

    async def _listen(self) -> None:
        # Ended by the flag: a cancellation can get lost among the client's own time-outs.
        while not self._stopping:
            try:
                async with self._redis.pubsub() as pubsub:
                    await self._hear_all(pubsub)
            except (RedisError, OSError) as away:
                log.warning("news.redis_away", error=type(away).__name__)
            # What was said meanwhile is lost: whoever waits reads the row.
            self._wake_all()
            if not self._stopping:
                await asyncio.sleep(_AGAIN.total_seconds())

    async def _hear_all(self, pubsub: PubSub) -> None:
        try:
            await pubsub.subscribe(_ALWAYS, *self._channels)
            self._pubsub = pubsub
            # A channel that came up while the command was on its way is not among those.
            await pubsub.subscribe(_ALWAYS, *self._channels)
            while not self._stopping:
                message = await pubsub.get_message(timeout=_LISTEN.total_seconds())
                if message is not None:
                    self._hear(message["type"], _text(message["channel"]))
        finally:
            # Before the connection closes: nobody may send a command to a closed one.
            self._pubsub = None
            for channel in self._channels.values():
                channel.confirmed.clear()

    def _hear(self, kind: str, name: str) -> None:
        channel = self._channels.get(name)
        if channel is None:
            return
        if kind == "subscribe":
            channel.confirmed.set()
        elif kind == "message":
            for ear in channel.ears:
                ear.set()

    def _wake_all(self) -> None:
        for channel in self._channels.values():
            for ear in channel.ears:
                ear.set()


def _text(name: bytes | str) -> str:
    return name.decode() if isinstance(name, bytes) else name
