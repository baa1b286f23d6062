"""Circuits for all to see: in metrics, in Redis while they last, and never at the cost of a call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from prometheus_client import REGISTRY
from redis.asyncio import Redis

from integrations.breaker import CircuitState
from integrations.circuits import Circuit, Circuits
from local.refusal import free_port

PAUSE = timedelta(seconds=30)


class Time:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url) as client:
        yield client


def metric(provider: str = "boscod", account: str = "store:7") -> float | None:
    return REGISTRY.get_sample_value("bosonline_provider_circuit", {"provider": provider, "account": account})


def seen(state: str, processes: int = 1, account: str = "store:7") -> Circuit:
    return Circuit(provider="boscod", account=account, state=CircuitState(state), processes=processes)


async def shows(circuits: Circuits, *expected: Circuit) -> None:
    """Wait until it does: other processes hear of a change a moment later."""
    async with asyncio.timeout(10):
        while await circuits.not_closed() != list(expected):
            pass


class TestCircuits:
    async def test_one_that_opens_is_seen_by_every_process_and_gone_when_it_closes(self, redis: Redis) -> None:
        time = Time()
        async with (
            Circuits(redis=redis, process="one", monotonic=time) as one,
            Circuits(redis=redis, process="two", monotonic=time) as two,
        ):
            breaker, another = one.breaker("boscod"), two.breaker("boscod")
            assert await two.not_closed() == []
            for _ in range(breaker.failures_to_open):
                breaker.failed("store:7")
            assert await one.not_closed() == [seen("open")]
            assert metric() == 2
            await shows(two, seen("open"))
            for _ in range(another.failures_to_open):
                another.failed("store:7")
            await shows(one, seen("open", processes=2))

            time.now += PAUSE.total_seconds()
            assert breaker.wait("store:7") is None
            await shows(one, seen("open", processes=2))
            another.worked("store:7")
            await shows(one, seen("half_open"))
            breaker.worked("store:7")
            await shows(two)
            assert await one.not_closed() == []
            assert metric() is None

    async def test_what_nobody_tries_any_more_is_forgotten(self, redis: Redis) -> None:
        time = Time()
        async with Circuits(redis=redis, process="one", monotonic=time) as one:
            breaker = one.breaker("boscod")
            for _ in range(breaker.failures_to_open):
                breaker.failed("store:7")
            time.now += one.lasts.total_seconds() - 1
            assert (await one.not_closed(), metric()) == ([seen("open")], 2)
            time.now += 1
            assert (await one.not_closed(), metric()) == ([], 0)

    async def test_a_process_that_dies_leaves_only_keys_that_expire(self, redis: Redis) -> None:
        async with Circuits(redis=redis, process="two") as two:
            one = Circuits(redis=redis, process="one")
            await one._changes.__aenter__()
            breaker = one.breaker("boscod")
            for _ in range(breaker.failures_to_open):
                breaker.failed("store:7")
            await shows(two, seen("open"))
            keys = [key async for key in redis.scan_iter("bosonline:circuit*")]
            assert len(keys) == 2
            assert all([0 < await redis.ttl(key) <= 2 * one.lasts.total_seconds() for key in keys])
            # What expires first is the circuit itself.
            await redis.delete("bosonline:circuit:boscod:store:7:one")
            assert await two.not_closed() == []
            await one.__aexit__()

    async def test_a_process_that_stops_takes_its_circuits_back(self, redis: Redis) -> None:
        async with Circuits(redis=redis, process="two") as two:
            async with Circuits(redis=redis, process="one") as one:
                breaker = one.breaker("boscod")
                for _ in range(breaker.failures_to_open):
                    breaker.failed("")
                await shows(two, seen("open", account=""))
            assert await two.not_closed() == []
            assert metric(account="") is None

    async def test_with_redis_away_each_process_sees_its_own(self) -> None:
        async with (
            Redis.from_url(f"redis://127.0.0.1:{free_port()}") as nowhere,
            Circuits(redis=nowhere, process="one") as one,
        ):
            breaker = one.breaker("boscod")
            for _ in range(breaker.failures_to_open):
                breaker.failed("store:7")
            assert await one.not_closed() == [seen("open")]
            breaker.worked("store:7")
            assert await one.not_closed() == []
