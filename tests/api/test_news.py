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
from bootstrap import App
from local.redis import EmbeddedRedis
from local.refusal import free_port
from models.jobs.news import CHANNEL, pack, unpack
from models.jobs.queue import End

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


async def until_heard(news: News) -> None:
    """Wait until news that is published now is heard."""
    with news.about(uuid.uuid4()) as event:
        if not news.is_heard:
            await woken(event)
    assert news.is_heard


async def woken(event: asyncio.Event) -> None:
    """Wait for news, and for the next from now on."""
    async with asyncio.timeout(5):
        await event.wait()
    event.clear()


async def publish(admin: redis.asyncio.Redis, *changed: tuple[uuid.UUID, int | None]) -> None:
    """Publish as a worker does."""
    await admin.publish(CHANNEL, pack(changed))


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
                with news.about(uuid.uuid4(), uuid.uuid4()):
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

    async def test_it_ends_at_once_however_far_it_has_come(self, redis_url: str) -> None:
        for turns in range(150):
            async with listening(redis_url) as news:
                for _ in range(turns):
                    await asyncio.sleep(0)
                async with asyncio.timeout(1):
                    await news.stop()

    async def test_it_stays_the_same_one_whoever_comes_and_goes(
        self, redis_url: str, admin: redis.asyncio.Redis
    ) -> None:
        async with listening(redis_url) as news:
            [connected] = await until_subscribed(admin, channels=1)
            with news.about(uuid.uuid4(), uuid.uuid4()), news.of_store(1):
                assert await connections(admin, about=1) == [connected]
            assert await connections(admin, about=1) == [connected]
            assert await connections(admin, about=2) == []


class TestWaking:
    """Whoever waits is woken."""

    async def test_it_is_awake_within_milliseconds_for_each_of_many_who_wait(
        self, redis_url: str, admin: redis.asyncio.Redis
    ) -> None:
        took = []
        async with listening(redis_url) as news:
            await until_heard(news)
            for _ in range(200):
                job = uuid.uuid4()
                with news.about(job) as event:
                    began = time.perf_counter()
                    await publish(admin, (job, 1))
                    await woken(event)
                    took.append(time.perf_counter() - began)
        assert sorted(took)[len(took) // 2] < 0.03

    async def test_only_those_whom_it_concerns_are_woken(self, redis_url: str, admin: redis.asyncio.Redis) -> None:
        mine, another, last = uuid.uuid4(), uuid.uuid4(), uuid.uuid4()
        async with listening(redis_url) as news:
            await until_heard(news)
            with (
                news.about(mine, uuid.uuid4()) as of_mine,
                news.about(uuid.uuid4()) as of_none,
                news.of_store(7) as of_store,
                news.of_store(8) as of_another_store,
                news.about(last) as of_last,
            ):
                of_store.take()
                await publish(admin, (mine, 7), (another, 7), (uuid.uuid4(), None))
                await publish(admin, (last, None))
                await woken(of_last)
                assert of_mine.is_set()
                assert set(of_store.take() or ()) == {mine, another}
                assert not of_none.is_set()
                assert not of_another_store.event.is_set()

    async def test_a_slow_client_of_a_busy_store_is_told_to_look_at_everything(
        self, redis_url: str, admin: redis.asyncio.Redis
    ) -> None:
        async with listening(redis_url) as news:
            await until_heard(news)
            with news.of_store(7) as ear:
                assert ear.take() == []
                await publish(admin, *((uuid.uuid4(), 7) for _ in range(1_000)))
                await woken(ear.event)
                assert ear.take() is None

    async def test_a_message_of_somebody_else_is_passed_over(self, redis_url: str, admin: redis.asyncio.Redis) -> None:
        job = uuid.uuid4()
        async with listening(redis_url) as news:
            await until_heard(news)
            with news.about(job) as event:
                await admin.publish(CHANNEL, b"hello")
                await publish(admin, (job, 1))
                await woken(event)

    async def test_a_broken_connection_wakes_and_news_comes_again_over_a_new_one(
        self, redis_url: str, admin: redis.asyncio.Redis
    ) -> None:
        job = uuid.uuid4()
        async with listening(redis_url) as news:
            broken = await until_subscribed(admin, channels=1)
            with news.about(job) as event:
                await end(admin, broken)
                await woken(event)
                assert await until_subscribed(admin, channels=1) != broken
                # What was published in between is lost: whoever waits looks again once news can be heard.
                await woken(event)
                assert news.is_heard
                await publish(admin, (job, 1))
                await woken(event)

    async def test_without_redis_the_row_is_read_every_second(self) -> None:
        async with listening("redis://127.0.0.1:1/0") as news:
            assert news.look_again == timedelta(seconds=1)

    async def test_a_server_that_has_stopped_answering_counts_as_away(self, tmp_path: Path) -> None:
        server = EmbeddedRedis(data_dir=tmp_path, port=free_port())
        program = server.prepare()
        child = await asyncio.create_subprocess_exec(*program.argv, stdout=subprocess.DEVNULL, **program.popen())
        try:
            await server.ready()
            async with listening(server.url(), quiet=timedelta(milliseconds=200)) as news:
                await until_heard(news)
                with news.about(uuid.uuid4()) as event:
                    assert news.look_again == timedelta(seconds=5)
                    child.send_signal(signal.SIGSTOP)
                    await woken(event)
                    assert news.look_again == timedelta(seconds=1)
                child.send_signal(signal.SIGCONT)
        finally:
            child.kill()
            await child.wait()

    async def test_a_server_with_nothing_to_say_is_not_away(self, redis_url: str, admin: redis.asyncio.Redis) -> None:
        async with listening(redis_url, quiet=timedelta(milliseconds=20)) as news:
            await until_heard(news)
            connected = await until_subscribed(admin, channels=1)

            async def asked() -> bool:
                asked = [one for one in await admin.client_list() if one["id"] in connected and one["cmd"] == "ping"]
                return bool(asked) and int(asked[0]["age"]) >= 1

            with news.about(uuid.uuid4()) as event:
                await until(asked)
                assert not event.is_set()
                assert await connections(admin, about=1) == connected

    async def test_stopping_wakes_and_ends_at_once(self, redis_url: str) -> None:
        async with listening(redis_url) as news:
            await until_heard(news)
            with news.about(uuid.uuid4()) as event:
                began = time.monotonic()
                await news.stop()
                assert time.monotonic() - began < 1
                assert event.is_set()
                assert news.stopping


class TestAnnouncing:
    """What workers say."""

    async def test_a_batch_of_ends_is_one_message(self, app: App) -> None:
        ends = [End(id=uuid.uuid4(), attempt=1, state="succeeded", store_id=store) for store in (1, 2, None)]
        async with app.redis.pubsub() as heard:
            await heard.subscribe(CHANNEL)
            while (await heard.get_message(timeout=5))["type"] != "subscribe":
                pass
            await app.announce_ends(ends)
            message = (await heard.get_message(timeout=5))["data"]
        assert list(unpack(message)) == [(ends[0].id.bytes, 1), (ends[1].id.bytes, 2), (ends[2].id.bytes, 0)]
