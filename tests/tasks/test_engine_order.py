"""What the claim holds back: jobs under one ordering key, and more of a store than a kind allows."""

from __future__ import annotations

import asyncio

from bootstrap import App
from models import jobs
from models.db import pool
from models.jobs import Job, queue
from models.jobs.queue import End
from tasks.engine.worker import Worker
from tests.tasks.engine import claim, run, write


async def end(job: Job) -> frozenset[str]:
    """End it well; return the kinds that waited behind it."""
    written = await queue.finish([End(id=job.id, attempt=job.attempt, state="succeeded", result={})], using=pool())
    assert written.ours == {job.id}
    return written.behind


class TestOrderingKey:
    async def test_jobs_of_one_key_run_one_at_a_time_in_the_order_they_fell_due(self, app: App) -> None:
        written = [await write("test.ordered", 1) for _ in range(3)]
        ran = []
        for _ in written:
            [held] = await claim("test.ordered", limit=8, of_one_store=8)
            assert await claim("test.ordered", limit=8, of_one_store=8) == []
            ran.append(held.id)
            await end(held)
        assert ran == [job.id for job in written]

    async def test_other_keys_do_not_wait(self, app: App) -> None:
        for n in (1, 1, 2, 3):
            await write("test.ordered", n)
        assert sorted(job.args["n"] for job in await claim("test.ordered", limit=8, of_one_store=8)) == [1, 2, 3]

    async def test_another_kind_under_the_same_key_waits_and_is_rung_for(self, app: App) -> None:
        await write("test.ordered", 1)
        await write("test.ordered-too", 1)
        [held] = await claim("test.ordered")
        assert await claim("test.ordered-too") == []
        assert await end(held) == {"test.ordered-too"}
        assert len(await claim("test.ordered-too")) == 1

    async def test_many_workers_that_claim_at_once_never_run_two_of_a_key(self, app: App) -> None:
        for n in range(30):
            await write(("test.ordered", "test.ordered-too")[n % 2], n % 3)
        kinds = ["test.ordered", "test.ordered-too"] * 8
        claimed = await asyncio.gather(*(claim(kind, limit=4, of_one_store=4) for kind in kinds))
        keys = [job.ordering_key for batch in claimed for job in batch]
        assert sorted(keys, key=str) == ["n=0", "n=1", "n=2"]

    async def test_a_retry_lets_the_next_one_pass(self, app: App) -> None:
        first, second = await write("test.ordered", 1), await write("test.ordered", 1)
        [held] = await claim("test.ordered")
        await queue.finish([End(id=held.id, attempt=1, state="queued", delay=60.0)], using=pool())
        assert [job.id for job in await claim("test.ordered")] == [second.id]
        assert held.id == first.id

    async def test_a_worker_runs_all_of_a_key_without_a_bell_from_outside(self, worker: Worker) -> None:
        written = [await write("test.ordered", 1) for _ in range(4)]
        for job in written:
            await run(worker, job)
        assert {(await jobs.find(job.id)).state for job in written} == {"succeeded"}


class TestPerStore:
    async def test_no_more_of_a_store_run_than_the_kind_allows(self, app: App) -> None:
        for store in (1, 1, 1, 1, 2):
            await write("test.roomy", store=store)
        held = await claim("test.roomy", limit=8, of_one_store=8)
        assert sorted(job.store_id or 0 for job in held) == [1, 1, 2]
        assert await claim("test.roomy", limit=8, of_one_store=8) == []
        await end(next(job for job in held if job.store_id == 1))
        assert [job.store_id for job in await claim("test.roomy", limit=8, of_one_store=8)] == [1]

    async def test_many_workers_that_claim_at_once_keep_to_it(self, app: App) -> None:
        for _ in range(20):
            await write("test.roomy")
        claimed = await asyncio.gather(*(claim("test.roomy", limit=4, of_one_store=4) for _ in range(8)))
        assert sum(map(len, claimed)) == 2

    async def test_a_worker_goes_on_as_room_comes_free(self, worker: Worker) -> None:
        written = [await write("test.roomy") for _ in range(7)]
        worker.ring("test.roomy")
        await worker.idle()
        assert {(await jobs.find(job.id)).state for job in written} == {"succeeded"}
