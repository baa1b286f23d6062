"""What a person does with jobs: see why they failed, run one or many again, cancel; and who did it stays known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bootstrap import App
from models import jobs
from models.db import transaction
from models.errors import Conflict
from models.jobs import Job, Wanted
from tasks.engine.worker import Worker
from tests.tasks.engine import claim, lose_lease, run, write


async def failed(worker: Worker, *, store: int = 1) -> Job:
    job = await run(worker, await write("test.rule", store=store))
    assert job.state == "failed"
    return job


async def retried(job: Job) -> Job:
    async with transaction() as tx:
        return await jobs.retry(job, by="staff:7", using=tx)


async def retried_many(wanted: Wanted) -> int:
    """Start the jobs again as an operator does; return how many."""
    return sum([len(again) async for again in jobs.retry_many(wanted, by="operator")])


class TestHistory:
    async def test_every_attempt_that_failed_and_every_persons_deed_is_kept_in_order(self, worker: Worker) -> None:
        job = await failed(worker)
        await run(worker, await retried(job))
        async with transaction() as tx:
            await jobs.cancel(await jobs.retry(job, by="staff:8", using=tx), by="staff:9", using=tx)
        events = await jobs.history(job)
        assert [(one.event, one.attempt, one.actor) for one in events] == [
            ("failed", 1, None),
            ("retried", 1, "staff:7"),
            ("failed", 2, None),
            ("retried", 2, "staff:8"),
            ("cancel_asked", 2, "staff:9"),
        ]
        assert events[0].error is not None
        assert events[0].error["sku"] == "ESB-1"

    async def test_lost_leases_and_retries_stand_there_success_and_snooze_do_not(self, worker: Worker) -> None:
        lost = await write("test.retry")
        [held] = await claim("test.retry")
        await lose_lease(held)
        await run(worker, await run(worker, lost))
        assert [one.event for one in await jobs.history(lost)] == ["lost", "retrying", "failed"]
        for kind in ("test.echo", "test.snooze"):
            assert await jobs.history(await run(worker, await write(kind))) == []


class TestRetryMany:
    async def test_the_dry_run_says_what_the_run_then_does(self, worker: Worker) -> None:
        wanted = Wanted(kind="test.rule", error="out-of-stock")
        ours = [await failed(worker, store=store) for store in (1, 2)]
        await run(worker, await write("test.echo"))
        shown, total = await jobs.retryable(wanted, limit=1)
        assert ([job.id for job in shown], total) == ([ours[0].id], 2)
        assert await retried_many(wanted) == 2
        assert {(await jobs.find(job.id)).state for job in ours} == {"queued"}
        assert (await jobs.history(ours[1]))[-1].actor == "operator"

    @pytest.mark.parametrize(
        "wanted",
        [
            Wanted(kind="test.echo"),
            Wanted(store=2),
            Wanted(error="internal"),
            Wanted(ended_since=datetime.now(UTC) + timedelta(days=1)),
        ],
    )
    async def test_what_the_filter_leaves_out_stays(self, worker: Worker, wanted: Wanted) -> None:
        job = await failed(worker)
        assert await jobs.retryable(wanted, limit=10) == ([], 0)
        assert await retried_many(wanted) == 0
        assert (await jobs.find(job.id)).state == "failed"

    async def test_more_than_a_batch(self, app: App, monkeypatch: pytest.MonkeyPatch, worker: Worker) -> None:
        monkeypatch.setattr("models.jobs.replay.BATCH", 2)
        for _ in range(5):
            await failed(worker)
        assert await retried_many(Wanted()) == 5

    async def test_of_jobs_with_one_unique_key_only_one_runs_again(self, worker: Worker) -> None:
        for _ in range(2):
            job = await write("test.unique-rule", 5)
            assert (await run(worker, job)).state == "failed"
        shown, total = await jobs.retryable(Wanted(), limit=10)
        assert ([one.id for one in shown], total) == ([job.id], 1)
        assert await retried_many(Wanted()) == 1
        assert await retried_many(Wanted()) == 0

    async def test_a_job_whose_work_another_one_took_over_is_refused(self, worker: Worker) -> None:
        first = await run(worker, await write("test.unique-rule", 5))
        await write("test.unique-rule", 5)
        assert await jobs.retryable(Wanted(), limit=10) == ([], 0)
        with pytest.raises(Conflict):
            await retried(first)
