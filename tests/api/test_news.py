"""News of jobs: who waits is woken, and Redis may come and go."""

from __future__ import annotations

import asyncio
import gc
import signal
import subprocess
import time
import uuid
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import redis.asyncio
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from api.news import News
from local.redis import EmbeddedRedis
from local.refusal import free_port

ROUNDS = 20
NAME = "news-under-test"


@asynccontextmanager
async def listening(url: str, **given: Any) -> AsyncIterator[News]:
    """News that listens with a client as every process has it."""
    client = redis.asyncio.Redis.from_url(url, client_name=NAME, socket_timeout=5, retry=Retry(NoBackoff(), 0))
    news = News(redis=client, **given)
    await news.start()
    try:
        yield news
    finally:
        await news.stop()
        await client.aclose()


@pytest.fixture
async def admin(redis_url: str) -> AsyncIterator[redis.asyncio.Redis]:
    """Another client, who sees the connections of the first."""
    async with redis.asyncio.Redis.from_url(redis_url) as client:
        yield client


async def connections(admin: redis.asyncio.Redis, *, about: int) -> list[str]:
    """Return the ids of the connections under test that are subscribed to so many channels or more."""
    database = str(admin.connection_pool.connection_kwargs.get("db", 0))
    return [
        one["id"]
        for one in await admin.client_list()
        if one["name"] == NAME and one["db"] == database and int(one["sub"]) >= about
    ]


async def until_subscribed(admin: redis.asyncio.Redis, *, channels: int) -> list[str]:
    """Wait until a connection is subscribed to so many channels."""
    await until(lambda: connections(admin, about=channels))
    return await connections(admin, about=channels)


async def until(look: Callable[[], Awaitable[object]]) -> None:
    """Ask Redis until the answer is other than empty."""
    async with asyncio.timeout(10):
        while not await look():  # noqa: ASYNC110 - another process's effect, seen at the server
            await asyncio.sleep(0)


async def end(admin: redis.asyncio.Redis, ids: list[str]) -> None:
    """Close connections from the server's side."""
    for one in ids:
        await admin.client_kill_filter(_id=one)


@contextmanager
def warned() -> Iterator[list[str]]:
    """Collect what the interpreter says about things that were dropped open."""
    said: list[str] = []
    gc.collect()
    with warnings.catch_warnings(record=True) as left:
        warnings.simplefilter("always")
        yield said
        gc.collect()
    said += [str(one.message) for one in left]


class TestConnections:
    """One connection, with one owner."""

    async def test_none_is_left_when_it_breaks_while_requests_come_and_go(
        self, redis_url: str, admin: redis.asyncio.Redis
    ) -> None:
        async def nothing_left() -> bool:
            return not await connections(admin, about=0)

        with warned() as said:
            for _ in range(ROUNDS):
                await self._break_once(redis_url, admin)
            await until(nothing_left)
        assert said == []

    async def _break_once(self, redis_url: str, admin: redis.asyncio.Redis) -> None:
        is_over = asyncio.Event()

        async def come_and_go(news: News) -> None:
            while not is_over.is_set():
                async with news.about(uuid.uuid4(), uuid.uuid4()):
                    await asyncio.sleep(0)

        async with listening(redis_url) as news:
            requests = [asyncio.create_task(come_and_go(news)) for _ in range(10)]
            await end(admin, await until_subscribed(admin, channels=1))
            stopping = asyncio.create_task(news.stop())
            for _ in range(3):
                await asyncio.sleep(0)
            is_over.set()
            await asyncio.gather(*requests)
            await stopping

    async def test_it_subscribes_to_what_is_waited_for_and_to_nothing_else(
        self, redis_url: str, admin: redis.asyncio.Redis
    ) -> None:
        jobs = [uuid.uuid4() for _ in range(3)]

        async def subscribed() -> list[bool]:
            return [bool(await admin.pubsub_channels(f"jobs:{job}")) for job in jobs]

        async def none_left() -> bool:
            return not any(await subscribed())

        async with listening(redis_url) as news:
            async with news.about(*jobs), news.about(jobs[0], jobs[0]):
                assert len(await until_subscribed(admin, channels=3)) == 1
                assert await subscribed() == [True, True, True]
            await until(none_left)


class TestWaking:
    """Whoever waits is woken."""

    async def test_it_is_awake_within_milliseconds_for_each_of_many_who_wait(
        self, redis_url: str, admin: redis.asyncio.Redis
    ) -> None:
        took = []
        async with listening(redis_url) as news:
            async with news.about(uuid.uuid4()):
                await until_subscribed(admin, channels=1)
            for _ in range(200):
                job = uuid.uuid4()
                async with news.about(job) as event:
                    began = time.perf_counter()
                    assert await admin.publish(f"jobs:{job}", b"{}") == 1, "entered before it was subscribed"
                    async with asyncio.timeout(5):
                        await event.wait()
                    took.append(time.perf_counter() - began)
        assert sorted(took)[len(took) // 2] < 0.03

    async def test_a_broken_connection_wakes_and_news_comes_again_over_a_new_one(
        self, redis_url: str, admin: redis.asyncio.Redis
    ) -> None:
        job = uuid.uuid4()
        async with listening(redis_url) as news, news.about(job) as event:
            broken = await until_subscribed(admin, channels=1)
            await end(admin, broken)
            async with asyncio.timeout(5):
                await event.wait()
            assert await until_subscribed(admin, channels=1) != broken
            event.clear()
            await admin.publish(f"jobs:{job}", b"{}")
            async with asyncio.timeout(5):
                await event.wait()

    async def test_without_redis_the_row_is_read_every_second(self) -> None:
        async with listening("redis://127.0.0.1:1/0") as news, news.about(uuid.uuid4()) as event:
            assert news.look_again == timedelta(seconds=1)
            assert not event.is_set()

    async def test_a_server_that_has_stopped_answering_counts_as_away(self, tmp_path: Path) -> None:
        server = EmbeddedRedis(data_dir=tmp_path, port=free_port())
        program = server.prepare()
        child = await asyncio.create_subprocess_exec(*program.argv, stdout=subprocess.DEVNULL, **program.popen())
        try:
            await server.ready()
            async with (
                redis.asyncio.Redis.from_url(server.url()) as admin,
                listening(server.url(), quiet=timedelta(milliseconds=200)) as news,
            ):
                async with news.about(uuid.uuid4()) as event:
                    await until_subscribed(admin, channels=1)
                    assert news.look_again == timedelta(seconds=5)
                    child.send_signal(signal.SIGSTOP)
                    async with asyncio.timeout(5):
                        await event.wait()
                    assert news.look_again == timedelta(seconds=1)
                child.send_signal(signal.SIGCONT)
        finally:
            child.kill()
            await child.wait()

    async def test_a_server_with_nothing_to_say_is_not_away(self, redis_url: str, admin: redis.asyncio.Redis) -> None:
        async with listening(redis_url, quiet=timedelta(milliseconds=20)) as news, news.about(uuid.uuid4()) as event:
            connected = await until_subscribed(admin, channels=1)

            async def asked() -> bool:
                asked = [one for one in await admin.client_list() if one["id"] in connected and one["cmd"] == "ping"]
                return bool(asked) and int(asked[0]["age"]) >= 1

            await until(asked)
            assert not event.is_set()
            assert await connections(admin, about=1) == connected

    async def test_stopping_wakes_and_ends_at_once(self, redis_url: str, admin: redis.asyncio.Redis) -> None:
        async with listening(redis_url) as news, news.about(uuid.uuid4()) as event:
            await until_subscribed(admin, channels=1)
            began = time.monotonic()
            await news.stop()
            assert time.monotonic() - began < 1
            assert event.is_set()
            assert news.stopping
