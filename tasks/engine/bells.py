"""Ringing: after a commit, workers are told which kinds have work. Losing a ring costs a second, never a job."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import redis
import structlog
from dramatiq.errors import BrokerConnectionError

from models.jobs.kinds import QUEUES
from tasks.engine.broker import DoorbellBroker, declare_actors

log = structlog.get_logger(__name__)


class Bells:
    """Rings kinds on a thread of its own, so that a hung Redis holds nobody up. While it rings, more are gathered."""

    def __init__(self, *, broker: DoorbellBroker) -> None:
        self._broker = broker
        self._actors = declare_actors(broker, lambda _kind: None)
        self._waiting: set[str] = set()
        self._reminders: set[str] = set()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="bells")
        self._ringing: asyncio.Task[None] | None = None

    def ring(self, kinds: Iterable[str]) -> None:
        """Note the kinds and return at once. Must be called on the event loop's thread."""
        self._waiting |= set(kinds)
        self._go()

    def remind(self, kinds: Iterable[str]) -> None:
        """Ring kinds that were rung before, where no bell of theirs lies unheard."""
        self._reminders |= set(kinds)
        self._go()

    def _go(self) -> None:
        if self._ringing is None or self._ringing.done():
            # A context of its own: a task that outlives the transaction it was started in must not hold its connection.
            self._ringing = asyncio.get_running_loop().create_task(self._ring_all(), context=contextvars.Context())

    async def _ring_all(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting or self._reminders:
            kinds, reminders = self._waiting, self._reminders
            self._waiting, self._reminders = set(), set()
            try:
                await loop.run_in_executor(self._thread, self._send, kinds, reminders)
            except (redis.RedisError, BrokerConnectionError, OSError) as error:
                log.warning("bells.unheard", kinds=sorted(kinds | reminders), error=str(error))

    def _send(self, kinds: set[str], reminders: set[str]) -> None:
        # What is not here belongs to another version, whose workers look for themselves.
        rung = [self._actors[kind] for kind in kinds | reminders if kind in self._actors]
        for actor in sorted(rung, key=lambda one: QUEUES.index(one.queue_name)):
            actor.send_with_options(reminds=actor.actor_name not in kinds)

    async def rung(self) -> None:
        """Wait until nothing is left to ring."""
        if self._ringing is not None:
            await self._ringing

    async def close(self) -> None:
        """Ring what is left, then stop."""
        await self.rung()
        self._thread.shutdown(wait=True)
        self._broker.close()
