"""One pace over all processes, each of which here is a client of Redis of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from integrations.shared_pace import SharedPace

NOTHING = timedelta(0)
MINUTE = timedelta(minutes=1)
AT_ONCE = 50
"""Of 600 calls a minute."""


def pace(url: str) -> tuple[SharedPace, Redis]:
    redis = Redis.from_url(url, socket_timeout=1, socket_connect_timeout=1, retry=Retry(NoBackoff(), 0))
    return SharedPace(name="boscod", redis=redis, calls=600), redis


@pytest.fixture
async def processes(redis_url: str) -> AsyncIterator[list[SharedPace]]:
    async with AsyncExitStack() as stack:
        made = [pace(redis_url) for _ in range(4)]
        for _, redis in made:
            stack.push_async_callback(redis.aclose)
        yield [one for one, _ in made]


async def granted(paces: list[SharedPace], *, patience: timedelta, calls: int, account: str = "a") -> list[float]:
    """Ask in turns until somebody is refused; return the seconds that each call waits for."""
    waits = []
    for number in range(calls):
        taken, wait = await paces[number % len(paces)].turn(account, patience=patience)
        if not taken:
            break
        waits.append(wait.total_seconds())
    return waits


class TestSharedPace:
    async def test_what_one_process_took_no_other_has(self, processes: list[SharedPace]) -> None:
        assert len(await granted(processes, patience=NOTHING, calls=200)) == pytest.approx(AT_ONCE, abs=2)

    async def test_in_no_minute_do_all_together_make_more_calls_than_are_allowed(
        self, processes: list[SharedPace]
    ) -> None:
        waits = await granted(processes, patience=2 * MINUTE, calls=1100)
        assert len(waits) >= 1000
        for first in range(0, len(waits), 50):
            within = [wait for wait in waits if waits[first] <= wait <= waits[first] + MINUTE.total_seconds()]
            assert len(within) <= 600

    async def test_each_account_has_its_own(self, processes: list[SharedPace]) -> None:
        await granted(processes, patience=NOTHING, calls=100)
        assert len(await granted(processes, patience=NOTHING, calls=10, account="b")) == 10

    async def test_who_is_refused_takes_no_place(self, processes: list[SharedPace]) -> None:
        one, other, *_ = processes
        await granted([one], patience=NOTHING, calls=100)
        waits = [(await other.turn("a", patience=NOTHING))[1] for _ in range(20)]
        assert max(waits) < timedelta(seconds=1)

    async def test_without_redis_each_goes_at_its_share(self) -> None:
        alone, redis = pace("redis://127.0.0.1:9/0")
        waits = await granted([alone], patience=MINUTE, calls=1000)
        await redis.aclose()
        assert len(waits) <= 600 // 4 + 1
        assert len(waits) >= 100

    async def test_redis_is_left_alone_while_it_is_away_and_asked_again_afterwards(self, redis_url: str) -> None:
        now = 0.0
        redis = Redis.from_url("redis://127.0.0.1:9/0", socket_connect_timeout=1, retry=Retry(NoBackoff(), 0))
        alone = SharedPace(name="boscod", redis=redis, calls=600, monotonic=lambda: now)
        await granted([alone], patience=NOTHING, calls=100)
        there, other = pace(redis_url)
        alone._script = there._script
        assert await granted([alone], patience=NOTHING, calls=100) == []
        now = 10.0
        assert len(await granted([alone], patience=NOTHING, calls=100)) == pytest.approx(AT_ONCE, abs=2)
        for one in (redis, other):
            await one.aclose()
