"""Walking Boscod's coverage area: whole, slowly, and however often the worker is lost."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import FAULTS, LEDGER, Fault
from local.sandbox.boscod_regions import DISTRICTS, Atlas, part
from models import jobs, regions
from models.db import pool, transaction
from models.jobs import queue
from models.regions import RegionWalk, WalkOutcome
from scheduler.duties import CRON, walk_regions
from tests.couriers import serve_boscod
from tests.regions import BARAT, CEMPAKA_PUTIH, COBLONG, PUSAT, city_of
from tests.work import at_work, finish, one, until

KIND = "regions.walk"
ANSWERED = "SELECT count(*) >= $1 FROM walked_regions WHERE asked AND kind <> 'district'"

RUN_OUT = "UPDATE jobs SET leased_until = now() - interval '1 minute' WHERE state = 'running'"


@pytest.fixture
def atlas() -> Atlas:
    """Three cities in two provinces: six questions."""
    return part(PUSAT, BARAT, city_of(COBLONG))


@pytest.fixture
async def boscod(app: App, atlas: Atlas) -> AsyncIterator[web.Application]:
    async with serve_boscod(app, atlas=atlas) as served:
        yield served


async def ask() -> None:
    async with transaction() as tx:
        await jobs.enqueue(KIND, {}, store=None, using=tx)


async def walk(app: App) -> dict[str, Any]:
    """Walk to the end; return what the job says of it."""
    await ask()
    async with at_work(app) as worker:
        await finish(worker, KIND)
    job = (await jobs.listing(kind=KIND))[0][0]
    assert job.state == "succeeded", job.error
    assert job.result is not None
    return job.result


def questions(boscod: web.Application) -> list[dict[str, Any]]:
    """Return what was asked, oldest first."""
    return [
        entry for entry in boscod[LEDGER].entries("request") if entry["key"] in ("provinces", "cities", "districts")
    ]


class TestWalk:
    async def test_it_has_every_district_of_the_country(self, app: App, boscod_sandbox: TestServer) -> None:
        assert await walk(app) == {"outcome": "kept", "districts": len(DISTRICTS)}
        for district in list(DISTRICTS.values())[::97]:
            found = (await regions.look(district.id, using=pool())).district
            assert found is not None
            city = district.city
            assert (found.name, found.city_name, found.province_name) == (district.name, city.name, city.province.name)

    async def test_it_asks_each_thing_once(self, app: App, boscod: web.Application) -> None:
        assert await walk(app) == {"outcome": "kept", "districts": 46}
        assert [entry["key"] for entry in questions(boscod)] == ["provinces", *["cities"] * 2, *["districts"] * 3]

    async def test_what_boscod_lists_and_does_not_know_has_nothing_below_it(
        self, app: App, boscod: web.Application, atlas: Atlas
    ) -> None:
        del atlas.districts[BARAT]
        assert await walk(app) == {"outcome": "kept", "districts": 38}

    async def test_half_of_a_country_is_doubted_and_the_copy_stays(
        self, app: App, boscod: web.Application, atlas: Atlas
    ) -> None:
        await walk(app)
        atlas.provinces.clear()
        assert await walk(app) == {"outcome": "doubted", "districts": 0}
        assert (await regions.look(CEMPAKA_PUTIH, using=pool())).district is not None

    async def test_a_refusal_ends_it_and_says_why(self, app: App, boscod: web.Application) -> None:
        boscod[FAULTS].add(Fault(kind="refuse", operation="provinces"))
        await ask()
        async with at_work(app) as worker:
            await finish(worker, KIND)
        [job] = (await jobs.listing(kind=KIND))[0]
        assert job.state == "failed"
        assert (await RegionWalk.all().get()).outcome is WalkOutcome.REFUSED


class TestBreakingOff:
    async def test_a_worker_that_is_lost_costs_one_question_however_often(
        self, app: App, boscod: web.Application, atlas: Atlas
    ) -> None:
        """A walk takes twenty minutes, and meets every kill of them: it used to be failed after the fourth."""
        slow = dataclasses.replace(app, settings=app.settings.model_copy(update={"boscod_calls_per_minute": 600}))
        await ask()
        for answers in range(1, 5):
            async with at_work(slow) as worker:
                worker.ring(KIND)
                await until(ANSWERED, True, answers)  # noqa: FBT003 - what PostgreSQL says
                await pool().execute_query(RUN_OUT)
                await queue.take_back_lost(using=pool())
        async with at_work(app) as worker:
            await finish(worker, KIND)
        [job] = (await jobs.listing(kind=KIND))[0]
        assert (job.state, job.result) == ("succeeded", {"outcome": "kept", "districts": 46})
        assert job.attempt > 4
        assert len(questions(boscod)) <= 6 + 4

    async def test_while_boscod_is_away_it_waits_and_goes_on(
        self, app: App, boscod: web.Application, atlas: Atlas
    ) -> None:
        boscod[FAULTS].add(Fault(kind="http_502", operation="districts", calls=3))
        assert (await walk(app))["outcome"] == "kept"
        keys = [entry["key"] for entry in questions(boscod) if entry["fault"] is None]
        assert keys == ["provinces", *["cities"] * 2, *["districts"] * 3]

    async def test_what_makes_no_sense_is_asked_again(self, app: App, boscod: web.Application) -> None:
        boscod[FAULTS].add(Fault(kind="malformed_json", operation="cities", calls=1))
        assert await walk(app) == {"outcome": "kept", "districts": 46}


class TestPace:
    async def test_it_takes_a_fifth_of_the_calls_evenly(self, app: App, boscod: web.Application) -> None:
        """So much is left for bookings and rates at every moment: a burst of theirs finds nobody before it."""
        slow = dataclasses.replace(app, settings=app.settings.model_copy(update={"boscod_calls_per_minute": 1500}))
        await walk(slow)
        times = [entry["at"] for entry in questions(boscod)]
        step = timedelta(minutes=1) / (1500 / 5)
        assert times[-1] - times[0] >= 0.9 * step.total_seconds() * (len(times) - 1)


class TestWhen:
    async def test_the_scheduler_begins_the_first_and_every_night_another(self, app: App) -> None:
        assert await walk_regions(app) == 1
        assert await one("SELECT count(*) FROM jobs WHERE kind = $1", KIND) == 1
        assert [entry.expression for entry in CRON if entry.kind == KIND] == ["0 2 * * *"]
