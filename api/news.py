"""News of jobs: one subscription in Redis per process, however many clients wait.

News only says "look again": the row is read afterwards, so that a lost message costs a little time and nothing else.

There is one channel for all jobs of all stores, and whom a message is for is looked up here: a worker publishes once
for many ends, and a client that comes or goes costs Redis nothing. One task owns the connection.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

import structlog
from redis.asyncio import Redis
from redis.asyncio.connection import AbstractConnection
from redis.exceptions import ConnectionError as ConnectionLost
from redis.exceptions import RedisError

from models.jobs import news

log = structlog.get_logger(__name__)

_AGAIN: Final = timedelta(milliseconds=500)
"""Pause before a lost connection is made again."""
_FAREWELL: Final = timedelta(seconds=2)
"""What the end of the conversation may take, the server being slow or away."""
_MOST_NAMED: Final = 200
"""Jobs that an ear remembers for a slow client; beyond that it is told to look at all."""
_AWAY: Final = timedelta(seconds=1)
_SAFETY: Final = timedelta(seconds=5)


@dataclass(eq=False)
class Ear:
    """What one client hears: ``event`` is set by all news."""

    event: asyncio.Event = field(default_factory=asyncio.Event)
    _jobs: set[bytes] | None = field(default_factory=set)

    def hear(self, job: bytes) -> None:
        """Take note of a job."""
        if self._jobs is not None:
            self._jobs.add(job)
            if len(self._jobs) > _MOST_NAMED:
                self._jobs = None
        self.event.set()

    def wake(self) -> None:
        """Make the client look at everything."""
        self._jobs = None
        self.event.set()

    def take(self) -> list[UUID] | None:
        """Return the jobs named since the last call; ``None`` where there may be more: look at everything."""
        jobs, self._jobs = self._jobs, set()
        self.event.clear()
        return None if jobs is None else [UUID(bytes=job) for job in jobs]


class News:
    """Wakes those who wait for a job.

    A server that says nothing for ``quiet`` is asked whether it is there; after as long again it counts as away.
    """

    def __init__(self, *, redis: Redis, quiet: timedelta = timedelta(seconds=5)) -> None:
        self._redis = redis
        self._quiet = quiet
        self._ears: defaultdict[Hashable, set[Ear]] = defaultdict(set)
        self.is_heard = False
        """Whether the subscription stands: only then does silence mean that nothing happens."""
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
        while self._loop is not None and not self._loop.done():
            # redis-py may swallow a cancellation that meets it while it connects: then we end where it returns.
            self._loop.cancel()
            await asyncio.wait([self._loop], timeout=_FAREWELL.total_seconds())

    @contextmanager
    def about(self, *jobs: UUID) -> Iterator[asyncio.Event]:
        """Yield an event that is set whenever something happens to one of ``jobs``. Read the rows after entering."""
        with self._listening({job.bytes for job in jobs}) as ear:
            yield ear.event

    @contextmanager
    def of_store(self, store: int) -> Iterator[Ear]:
        """Yield an ear that hears of all jobs of a store. Read the rows after entering."""
        with self._listening({store}) as ear:
            yield ear

    @contextmanager
    def _listening(self, subjects: Iterable[Hashable]) -> Iterator[Ear]:
        ear = Ear()
        for subject in subjects:
            self._ears[subject].add(ear)
        try:
            yield ear
        finally:
            for subject in subjects:
                self._ears[subject].discard(ear)
                if not self._ears[subject]:
                    del self._ears[subject]

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
                with contextlib.suppress(RedisError, OSError):
                    await connection.disconnect()
            # What was said meanwhile is lost: whoever waits reads the row, and again once the subscription stands.
            self._wake_all()
            await asyncio.sleep(_AGAIN.total_seconds())

    async def _converse(self, connection: AbstractConnection) -> None:
        """Subscribe and hear what is said, until Redis is away."""
        await connection.send_command("SUBSCRIBE", news.CHANNEL)
        is_asked = False
        while not self.stopping:
            try:
                async with asyncio.timeout(self._quiet.total_seconds()):
                    # What has arrived of a message when the time is over is kept for the next read.
                    said = await connection.read_response(
                        disable_decoding=True, timeout=math.inf, disconnect_on_error=False, push_request=True
                    )
            except TimeoutError:
                if is_asked:
                    raise ConnectionLost("silent") from None
                await connection.send_command("PING")
                is_asked = True
            else:
                is_asked = False
                self._hear(said)

    def _hear(self, said: Any) -> None:
        match said:
            case [b"message", _, bytes(message)]:
                for job, store in news.unpack(message):
                    for ear in (*self._ears.get(job, ()), *self._ears.get(store, ())):
                        ear.hear(job)
            case [b"subscribe", *_]:
                self.is_heard = True
                self._wake_all()

    def _wake_all(self) -> None:
        for ears in self._ears.values():
            for ear in ears:
                ear.wake()
