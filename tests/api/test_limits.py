"""Limits when the counter is not to be had."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from redis.asyncio import Redis

from api import limits
from api.endpoint import Limit

ONE = Limit(1, per=timedelta(minutes=1))


@pytest.fixture
async def hanging() -> AsyncIterator[Redis]:
    """A Redis that takes what it is told, and never answers; its client would wait for a minute."""
    over = asyncio.Event()

    async def take_in(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await over.wait()
        writer.close()

    server = await asyncio.start_server(take_in, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with Redis(host="127.0.0.1", port=port, socket_timeout=60, socket_connect_timeout=60) as client:
        yield client
    over.set()
    server.close()
    await server.wait_closed()


class TestTake:
    async def test_a_redis_that_hangs_limits_nobody_and_holds_up_nobody(self, hanging: Redis) -> None:
        clock = asyncio.get_running_loop()
        began = clock.time()
        for _ in range(3):
            await limits.take(hanging, what="orders", whom="address:1", limit=ONE)
        # Many times the patience, so that a busy machine does not matter; without it the three take minutes.
        assert clock.time() - began < 15
