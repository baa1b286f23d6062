"""The providers' clients of one process, and what they share: the trace of calls, the circuits, what makes no sense."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any, Self

from redis.asyncio import Redis

from integrations.batches import Batches
from integrations.calls import CallRecord, log_call
from integrations.circuits import Circuits
from integrations.http import ProviderClient
from integrations.oddity import Oddity, log_oddity
from integrations.pace import Turns

Keep = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]
"""Keeps rows, each by the names of its columns."""


class Clients:
    """Makes clients whose calls are kept by ``keep_calls``, and what makes no sense by ``keep_oddities``.

    Both may raise one of ``away``, and are then asked again later. Used as a context, which closes the clients.
    """

    def __init__(
        self, *, redis: Redis, keep_calls: Keep, keep_oddities: Keep, away: tuple[type[BaseException], ...]
    ) -> None:
        async def calls(records: Sequence[CallRecord]) -> None:
            await keep_calls([record.told() for record in records])

        async def oddities(found: Sequence[Oddity]) -> None:
            # Blotting out takes up to 30 ms each: beside the event loop.
            await keep_oddities(await asyncio.to_thread(lambda: [oddity.told() for oddity in found]))

        self._stack = AsyncExitStack()
        self._calls = Batches(name="calls", keep=calls, away=away)
        # Fewer of these, since each may hold 64 kB.
        self._oddities = Batches(name="oddities", keep=oddities, away=away, room=200, size=20)
        self.circuits = Circuits(redis=redis, process=f"{socket.gethostname()}:{os.getpid()}")

    async def __aenter__(self) -> Self:
        """Begin to keep."""
        await self._stack.enter_async_context(self._calls)
        await self._stack.enter_async_context(self._oddities)
        await self._stack.enter_async_context(self.circuits)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the clients, then keep what is left of their calls."""
        await self._stack.aclose()

    async def open(
        self,
        name: str,
        base_url: str,
        *,
        within: timedelta,
        connect: timedelta = timedelta(seconds=3),
        pace: Turns | None = None,
    ) -> ProviderClient:
        """Return the client of a provider: ``within`` bounds one attempt, ``connect`` one connection."""
        client = ProviderClient(
            name=name,
            base_url=base_url,
            connect_timeout=connect,
            total_timeout=within,
            pace=pace,
            breaker=self.circuits.breaker(name),
            sink=self._note_call,
            oddities=self._note_oddity,
        )
        return await self._stack.enter_async_context(client)

    def _note_call(self, record: CallRecord) -> None:
        log_call(record)
        self._calls.put(record)

    def _note_oddity(self, oddity: Oddity) -> None:
        log_oddity(oddity)
        self._oddities.put(oddity)
