"""News of jobs: one subscription in Redis per process, however many clients wait.

News only says "look again": the row is read afterwards, so that a lost message costs a little time and nothing else.

One task owns the connection: it alone connects, sends, reads and closes, and a request that wants a channel leaves a
note and interrupts its read. The client's own ``PubSub`` lets every caller send, and each one that meets a broken
connection makes it anew on its own: of twenty that do so at once, nineteen sockets have no owner afterwards.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

import structlog
from redis.asyncio import Redis
from redis.asyncio.connection import AbstractConnection
from redis.exceptions import ConnectionError as ConnectionLost
from redis.exceptions import RedisError

log = structlog.get_logger(__name__)

_AGAIN: Final = timedelta(milliseconds=500)
"""Pause before a lost connection is made again."""
_CONFIRM: Final = timedelta(milliseconds=250)
"""How long a wait for the server's word that a channel is subscribed may take; without it the row is read anyway."""
_FAREWELL: Final = timedelta(seconds=2)
"""What the end of the conversation may take, the server being slow or away."""
_MOST_NAMED: Final = 200
"""Jobs that an ear remembers for a slow client; beyond that it is told to look at all."""
_AWAY: Final = timedelta(seconds=1)
_SAFETY: Final = timedelta(seconds=5)


@dataclass(eq=False)
class Ear:
    """What one client hears: ``event`` is set by all news, ``jobs`` are those named by a store's.

    ``missed`` says that more may have been said than is known here: look at everything.
    """

    event: asyncio.Event = field(default_factory=asyncio.Event)
    jobs: set[str] = field(default_factory=set)
    missed: bool = False

    def hear(self, job: str) -> None:
        """Take note of a job."""
        if len(self.jobs) < _MOST_NAMED:
            self.jobs.add(job)
        else:
            self.missed = True
        self.event.set()

    def wake(self) -> None:
        """Make the client look at everything."""
        self.missed = True
        self.event.set()

    def take(self) -> set[str]:
        """Return the jobs named since the last call."""
        jobs, self.jobs = self.jobs, set()
        return jobs


@dataclass(eq=False)
class _Channel:
    ears: set[Ear] = field(default_factory=set)
    confirmed: asyncio.Event = field(default_factory=asyncio.Event)


class News:
    """Wakes those who wait for a job.

    A server that says nothing for ``quiet`` is asked whether it is there; after as long again it counts as away.
    """

    def __init__(self, *, redis: Redis, quiet: timedelta = timedelta(seconds=5)) -> None:
        self._redis = redis
        self._quiet = quiet
        self._channels: dict[str, _Channel] = {}
        self._changed: set[str] = set()
        self.is_heard = False
        """Whether Redis is there: only then does silence mean that nothing happens."""
        self._reading: asyncio.Timeout | None = None
        self._loop: asyncio.Task[None] | None = None
        self._stop = asyncio.Event()

    @property
    def stopping(self) -> bool:
        """Whether the process is about to end; waiting should, too."""
        return self._stop.is_set()

    @property
    def look_again(self) -> timedelta:
        """How long to trust in silence: short while Redis is away, longer while news arrives."""
        return _SAFETY if self.is_heard else _AWAY

    async def start(self) -> None:
        """Begin to listen."""
        self._loop = asyncio.create_task(self._listen(), name="news")

    async def stop(self) -> None:
        """Stop listening, and wake everybody who waits."""
        self._stop.set()
        self._wake_all()
        self._interrupt()
        if self._loop is not None:
            await asyncio.wait([self._loop], timeout=_FAREWELL.total_seconds())
            self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)

    @asynccontextmanager
    async def about(self, *jobs: UUID) -> AsyncIterator[asyncio.Event]:
        """Yield an event that is set whenever something happens to one of ``jobs``. Read the rows after entering."""
        async with self._listening({f"jobs:{job}" for job in jobs}) as ear:
            yield ear.event

    @asynccontextmanager
    async def of_store(self, store: int) -> AsyncIterator[Ear]:
        """Yield an ear that hears of all jobs of a store. Read the rows after entering."""
        async with self._listening({f"jobs:of:{store}"}) as ear:
            yield ear

    @asynccontextmanager
    async def _listening(self, names: set[str]) -> AsyncIterator[Ear]:
        ear = Ear()
        for name in names:
            if name not in self._channels:
                self._channels[name] = _Channel()
                self._note(name)
            self._channels[name].ears.add(ear)
        try:
            await self._confirmed(names)
            yield ear
        finally:
            for name in names:
                channel = self._channels[name]
                channel.ears.discard(ear)
                if not channel.ears:
                    del self._channels[name]
                    self._note(name)

    async def _confirmed(self, names: set[str]) -> None:
        if not self.is_heard:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_CONFIRM.total_seconds()):
                for name in names:
                    await self._channels[name].confirmed.wait()

    def _note(self, name: str) -> None:
        """Leave word that a channel is wanted, or no longer."""
        if self.is_heard:
            self._changed.add(name)
            self._interrupt()

    def _interrupt(self) -> None:
        """End the read that is going on; what has arrived of a message is kept for the next."""
        if self._reading is not None and not self._reading.expired():
            self._reading.reschedule(asyncio.get_running_loop().time())

    async def _listen(self) -> None:
        while not self.stopping:
            connection = self._redis.connection_pool.make_connection()  # type: ignore[no-untyped-call]  # redis-py is half typed
            try:
                await connection.connect()
                await self._converse(connection)
            except (RedisError, OSError) as away:
                log.warning("news.redis_away", error=type(away).__name__)
            finally:
                self.is_heard = False
                for channel in self._channels.values():
                    channel.confirmed.clear()
                with contextlib.suppress(RedisError, OSError):
                    await connection.disconnect()
            # What was said meanwhile is lost: whoever waits reads the row.
            self._wake_all()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_AGAIN.total_seconds()):
                    await self._stop.wait()

    async def _converse(self, connection: AbstractConnection) -> None:
        """Say which channels are wanted and hear what they bring, until the process ends or Redis is away."""
        self._changed = set(self._channels)
        self.is_heard = True
        is_asked = False
        while not self.stopping:
            await self._tell(connection)
            try:
                said = await self._read(connection)
            except TimeoutError:
                if self._changed or self.stopping:
                    continue
                if is_asked:
                    raise ConnectionLost("silent") from None
                await connection.send_command("PING")
                is_asked = True
            else:
                is_asked = False
                self._hear(said)

    async def _tell(self, connection: AbstractConnection) -> None:
        while self._changed:
            names, self._changed = self._changed, set()
            wanted = names & self._channels.keys()
            if wanted:
                await connection.send_command("SUBSCRIBE", *wanted)
            if gone := names - wanted:
                await connection.send_command("UNSUBSCRIBE", *gone)

    async def _read(self, connection: AbstractConnection) -> Any:
        """Return what the server says next; raise ``TimeoutError`` when interrupted, or when it says nothing."""
        try:
            async with asyncio.timeout(self._quiet.total_seconds()) as self._reading:
                # Neither an interruption nor a lost server makes the client connect by itself.
                return await connection.read_response(timeout=math.inf, disconnect_on_error=False, push_request=True)
        finally:
            self._reading = None

    def _hear(self, said: Any) -> None:
        if not isinstance(said, list):  # the answer to a PING
            return
        kind, name = _text(said[0]), _text(said[1])
        channel = self._channels.get(name)
        if channel is None:
            return
        if kind == "subscribe":
            channel.confirmed.set()
        elif kind == "message":
            for ear in channel.ears:
                ear.hear(_text(said[2]))

    def _wake_all(self) -> None:
        for channel in self._channels.values():
            for ear in channel.ears:
                ear.wake()


def _text(name: bytes | str) -> str:
    return name.decode() if isinstance(name, bytes) else name
