"""The stream of a store's jobs: what is unfinished, what happens, and what a client missed while it was away."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest
from aiohttp import ClientResponse

from bootstrap import App
from models.db import pool
from models.jobs import Job
from tests.api.conftest import Person
from tests.api.test_jobs import become, make


@asynccontextmanager
async def listening(person: Person, **headers: str) -> AsyncIterator[ClientResponse]:
    """A client that listens to its store, until it goes away."""
    stream = await person.get("/jobs/events", headers=headers)
    assert stream.content_type == "text/event-stream"
    try:
        yield stream
    finally:
        stream.close()


async def event(stream: ClientResponse) -> tuple[str, dict[str, Any]]:
    """Return the next event's id and job."""
    async with asyncio.timeout(10):
        while (block := (await stream.content.readuntil(b"\n\n")).decode()).startswith(":"):
            pass
    fields = dict(line.split(": ", 1) for line in block.strip().splitlines())
    assert fields["event"] == "job"
    return fields["id"], orjson.loads(fields["data"])


async def ended(app: App, job: Job) -> None:
    """As a worker ends it and tells."""
    await become(job, "succeeded")
    await app.announce(job.id, store=job.store_id)


async def ended_at(job: Job, moment: datetime) -> None:
    """Move an end to another time."""
    await pool().execute_query_dict("UPDATE jobs SET finished_at = $2 WHERE id = $1", [job.id, moment])


def moment_id(moment: datetime) -> str:
    """Return the id of an event of that time."""
    return str(int(moment.timestamp() * 1000))


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


class TestResuming:
    """Whatever was not told yet is told to a client that comes back, wherever its stream broke."""

    async def test_a_stream_that_breaks_in_the_middle_of_many_goes_on_there(self, seller: Person) -> None:
        made = [await make(seller) for _ in range(6)]
        for number, job in enumerate(made):
            await become(job, "succeeded")
            await ended_at(job, datetime.now(UTC) - timedelta(seconds=90 - 10 * number))
        first = moment_id(datetime.now(UTC) - timedelta(minutes=2))
        async with listening(seller, **{"Last-Event-ID": first}) as stream:
            before = [await event(stream) for _ in range(3)]
        async with listening(seller, **{"Last-Event-ID": before[-1][0]}) as stream:
            after = [await event(stream) for _ in range(4)]
        assert after[0] == before[-1]
        assert [told["id"] for _, told in (*before, *after[1:])] == [str(job.id) for job in made]

    async def test_many_ends_of_one_moment_are_all_told(self, seller: Person, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("models.jobs.follow.PAGE", 2)
        made = [await make(seller) for _ in range(5)]
        moment = datetime.now(UTC) - timedelta(minutes=1)
        for job in made:
            await become(job, "succeeded")
            await ended_at(job, moment)
        async with listening(seller, **{"Last-Event-ID": moment_id(moment)}) as stream:
            assert {(await event(stream))[1]["id"] for _ in made} == {str(job.id) for job in made}

    async def test_a_thousand_newer_jobs_hide_no_end(self, seller: Person) -> None:
        old = await make(seller)
        await become(old, "succeeded")
        await ended_at(old, datetime.now(UTC) - timedelta(minutes=1))
        newer = await make(seller)
        await pool().execute_query_dict(
            "INSERT INTO jobs SELECT (jsonb_populate_record(jobs, jsonb_build_object('id', "
            "overlay(id::text placing lpad(to_hex(n), 12, '0') from 25 for 12)))).* "
            "FROM jobs, generate_series(1, 1000) n WHERE id = $1",
            [newer.id],
        )
        first = moment_id(datetime.now(UTC) - timedelta(minutes=2))
        async with listening(seller, **{"Last-Event-ID": first}) as stream:
            assert str(old.id) in [(await event(stream))[1]["id"] for _ in range(1_001)]

    async def test_news_of_one_job_leaves_behind_no_other(
        self, app: App, seller: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("api.job_events._OVERLAP", timedelta(0))
        unheard, heard = await make(seller), await make(seller)
        async with listening(seller) as stream:
            await event(stream)
            await event(stream)
            await become(unheard, "succeeded")
            await ended(app, heard)
            told = [await event(stream)]
            while told[-1][1]["id"] != str(heard.id):
                told.append(await event(stream))
        async with listening(seller, **{"Last-Event-ID": told[-1][0]}) as stream:
            while str(unheard.id) not in [job["id"] for _, job in told]:
                told.append(await event(stream))

    async def test_a_quiet_stream_says_how_far_it_has_looked(
        self, seller: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("api.news._SAFETY", timedelta(milliseconds=20))
        monkeypatch.setattr("api.job_events._HEARTBEAT", timedelta(0))
        await make(seller)
        async with listening(seller) as stream:
            first, _ = await event(stream)
            async with asyncio.timeout(10):
                while f"id: {first}\n" in (said := (await stream.content.readuntil(b"\n\n")).decode()):
                    pass
        assert said.startswith(": still here\nid: ")
        assert int(said.split("id: ")[1]) > int(first)


class TestUnannounced:
    """An end that nobody announces is told all the same, within seconds."""

    @pytest.fixture(autouse=True)
    def _seconds_are_short(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("api.news._SAFETY", timedelta(milliseconds=20))

    async def test_while_nothing_is_said(self, seller: Person) -> None:
        job = await make(seller)
        async with listening(seller) as stream:
            await event(stream)
            await become(job, "succeeded")
            assert (await event(stream))[1]["status"] == "succeeded"

    async def test_while_another_job_is_talked_about_all_the_time(self, app: App, seller: Person) -> None:
        job, another = await make(seller), await make(seller)

        is_told = asyncio.Event()

        async def talk() -> None:
            while not is_told.is_set():
                await app.announce(another.id, store=another.store_id)

        async with listening(seller) as stream:
            await event(stream)
            await event(stream)
            talking = asyncio.create_task(talk())
            try:
                await become(job, "succeeded")
                assert (await event(stream))[1]["status"] == "succeeded"
            finally:
                is_told.set()
                await talking

    async def test_each_is_told_once(self, seller: Person) -> None:
        made = [await make(seller) for _ in range(10)]
        async with listening(seller) as stream:
            for _ in made:
                await event(stream)
            for job in made:
                await become(job, "succeeded")
                assert (await event(stream))[1]["id"] == str(job.id)


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
