"""The stream of a store's jobs: what is unfinished, what happens, and what a client missed while it was away."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
import pytest
from aiohttp import ClientResponse

from bootstrap import App
from models.jobs import Job
from tests.api.conftest import Person
from tests.api.test_jobs import become, make


@asynccontextmanager
async def listening(person: Person, **headers: str) -> AsyncIterator[ClientResponse]:
    """A client that listens to its store, until it goes away."""
    stream = await person.get("/jobs/events", headers=headers)
    assert stream.content_type == "text/event-stream"
    yield stream
    stream.close()


async def event(stream: ClientResponse) -> tuple[str, dict[str, Any]]:
    """Return the next event's id and job."""
    while (block := (await stream.content.readuntil(b"\n\n")).decode()).startswith(":"):
        pass
    fields = dict(line.split(": ", 1) for line in block.strip().splitlines())
    assert fields["event"] == "job"
    return fields["id"], orjson.loads(fields["data"])


async def ended(app: App, job: Job) -> None:
    """As a worker ends it and tells."""
    await become(job, "succeeded")
    await app.announce(job.id, store=job.store_id)


async def test_it_begins_with_what_is_unfinished_and_goes_on_with_what_happens(app: App, seller: Person) -> None:
    first, second = await make(seller), await make(seller)
    async with listening(seller) as stream:
        assert [(await event(stream))[1]["id"] for _ in range(2)] == [str(first.id), str(second.id)]
        await ended(app, first)
        _, told = await event(stream)
        assert (told["id"], told["status"]) == (str(first.id), "succeeded")
        third = await make(seller)
        await ended(app, third)
        assert (await event(stream))[1]["id"] == str(third.id)


async def test_a_client_that_comes_back_gets_what_it_missed(app: App, seller: Person) -> None:
    job = await make(seller)
    async with listening(seller) as stream:
        last, _ = await event(stream)
    await ended(app, job)
    async with listening(seller, **{"Last-Event-ID": last}) as stream:
        _, told = await event(stream)
        assert (told["id"], told["status"]) == (str(job.id), "succeeded")


@pytest.mark.parametrize("nonsense", ["", "yesterday", "-1", "9" * 40, "1"])
async def test_an_id_that_is_not_ours_starts_afresh(app: App, seller: Person, nonsense: str) -> None:
    await ended(app, await make(seller))
    waiting = await make(seller)
    async with listening(seller, **{"Last-Event-ID": nonsense}) as stream:
        assert (await event(stream))[1]["id"] == str(waiting.id)


async def test_another_store_hears_nothing_of_it(app: App, seller: Person, another_seller: Person) -> None:
    ours, theirs = await make(seller), await make(another_seller)
    async with listening(another_seller) as stream:
        assert (await event(stream))[1]["id"] == str(theirs.id)
        await ended(app, ours)
        await ended(app, theirs)
        assert (await event(stream))[1]["id"] == str(theirs.id)


async def test_news_that_redis_lost_is_found_in_the_rows(app: App, seller: Person) -> None:
    job = await make(seller)
    async with listening(seller) as stream:
        await event(stream)
        await become(job, "succeeded")
        # What a restart of Redis does to every subscription.
        await app.redis.client_kill_filter(_type="pubsub")
        _, told = await event(stream)
        assert (told["id"], told["status"]) == (str(job.id), "succeeded")


class TestWithoutRedis:
    """The rows are looked at every second."""

    @pytest.fixture
    def redis_url(self) -> str:
        """Where nothing listens."""
        return "redis://127.0.0.1:1/0"

    async def test_what_happens_is_told_all_the_same(self, seller: Person) -> None:
        job = await make(seller)
        async with listening(seller) as stream:
            await event(stream)
            await become(job, "succeeded")
            assert (await event(stream))[1]["status"] == "succeeded"
