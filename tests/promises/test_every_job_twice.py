"""Promise 19: handlers are idempotent.

Every kind of job is run to its end by the engine, against PostgreSQL, Redis and the providers' sandboxes. Then its end
is lost, as by a worker that is killed after its last commit: the lease runs out, and the same job runs once more. The
database must be the same, row by row, and no provider may have done anything a second time.

The scenarios stand in ``tests/promises/twice``, a module for each module of ``tasks``.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from tortoise.exceptions import DoesNotExist

import tasks
from bootstrap import App
from local.sandbox.boscod_regions import part
from models import jobs
from models.db import pool, ring_with, transaction
from models.jobs import Job, queue
from tasks.engine.declare import JOBS
from tasks.engine.worker import Worker
from tests.couriers import BANDUNG, JAKARTA, serve_boscod
from tests.promises.twice.rows import changes, missing_columns, snapshot
from tests.promises.twice.stage import SCENARIOS, Scenario, Stage
from tests.regions import city_of
from tests.shop import Moved
from tests.work import at_work, finish

tasks.load()
for found in pkgutil.iter_modules([str(Path(__file__).with_name("twice"))]):
    importlib.import_module(f"tests.promises.twice.{found.name}")

KINDS = {
    name: module.removeprefix("tasks.")
    for name, declared in JOBS.items()
    if (module := declared.handler.__module__).startswith("tasks.")
}
"""Every kind of the platform's own, and the module that declares it; what tests declare is not among them."""

CITIES = {city_of(district) for district in (JAKARTA, BANDUNG)}
"""Enough of the map for a walk to take no time."""

FOUND_LOST_AFTER = timedelta(seconds=15)
"""As late as a lost job runs elsewhere."""


@pytest.fixture
async def stage(app: App, winpay_sandbox: TestServer, whatsapp_sandbox: TestServer) -> AsyncIterator[Stage]:
    async with AsyncExitStack() as stack:
        boscod = await stack.enter_async_context(serve_boscod(app, atlas=part(*CITIES)))
        yield Stage(app=app, boscod=boscod, winpay=winpay_sandbox.app, whatsapp=whatsapp_sandbox.app, stack=stack)


async def run(worker: Worker, job: Job) -> Job:
    """Run the job to its end, with all the work that it causes; it may wait for the jobs that it writes."""

    def ring(kinds: Iterable[str]) -> None:
        for kind in kinds:
            worker.ring(kind)

    ring_with(ring)
    await finish(worker)
    ring_with(None)
    return await jobs.find(job.id)


async def lose_the_end(job: Job) -> None:
    """As if the worker had been killed when all was done and its end not yet written."""
    assert job.is_final
    await pool().execute_query(
        "UPDATE jobs SET state = 'running', worker = 'killed', leased_until = clock_timestamp() - interval '1 ms', "
        "finished_at = NULL, result = NULL, error = NULL WHERE id = $1",
        [job.id],
    )
    [taken] = await queue.take_back_lost(using=pool())
    assert (taken["id"], taken["state"]) == (job.id, "queued")


class TestEveryKind:
    def test_has_a_scenario(self) -> None:
        covered = {scenario.kind for scenario in SCENARIOS}
        without = [f"{kind}: in tests/promises/twice/{KINDS[kind]}.py" for kind in sorted(KINDS.keys() - covered)]
        assert not without, (
            f"Nobody has tried what a second run of these kinds does. Write an `async def what_it_does(stage: Stage) "
            f'-> Play` under `@scenario("<kind>")` (see tests/promises/twice/stage.py) for each of: {without}'
        )

    def test_of_a_scenario_is_declared(self) -> None:
        assert not [str(scenario) for scenario in SCENARIOS if scenario.kind not in KINDS]

    async def test_is_compared_by_all_columns_but_those_that_are_named(self, app: App) -> None:
        assert await missing_columns() == []

    @pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
    async def test_changes_nothing_when_it_runs_a_second_time(self, stage: Stage, scenario: Scenario) -> None:
        play = await scenario.prepare(stage)
        assert play.job.kind == scenario.kind
        with pytest.raises((AssertionError, DoesNotExist)):
            await play.did()
        async with at_work(play.app) as worker:
            first = await run(worker, play.job)
            assert first.state == play.ends, first.error
            await play.did()
            rows, effects = await snapshot(), stage.effects()
            await lose_the_end(first)
            if isinstance(play.app.clock, Moved):
                play.app.clock.pass_by(FOUND_LOST_AFTER)
            await play.meanwhile()
            second = await run(worker, play.job)
            assert second.attempt > first.attempt
            assert (second.state == "failed") == (first.state == "failed"), second.error
            await play.did()
            assert changes(rows, await snapshot()) == []
            assert stage.effects() == effects


class TestWhatAPersonStartsAgain:
    @pytest.mark.parametrize(
        "scenario", [one for one in SCENARIOS if one.about == "keeps_a_refusal_until_a_person_has_seen_it"], ids=str
    )
    async def test_is_asked_for_anew(self, stage: Stage, scenario: Scenario) -> None:
        play = await scenario.prepare(stage)
        async with at_work(play.app) as worker:
            refused = await run(worker, play.job)
            async with transaction() as tx:
                await jobs.retry(refused, by="test", using=tx)
            await run(worker, refused)
        rows = await snapshot()
        assert len([*rows["shipments"], *rows["payments"]]) == 2
