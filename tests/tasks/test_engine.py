"""The engine's promises: what is accepted runs, in its attempts, once at a time, and says how it ended."""

from __future__ import annotations

import asyncio
import contextvars
from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import ValidationError

from bootstrap import App
from models import jobs
from models.db import pool, ring_with, transaction
from models.errors import Conflict
from models.jobs import news, queue
from models.jobs.queue import End
from scheduler import duties
from tasks.engine import JobContext, LeaseLost
from tasks.engine.worker import Worker
from tests.tasks import engine_kinds as kinds
from tests.tasks.engine import LEASE, claim, expire_lease, lose_lease, make_due, run, write

Number = kinds.Number


class TestEnqueue:
    async def test_a_job_is_written_with_its_transaction(self, worker: Worker) -> None:
        job = await write("test.echo", 7)
        assert (await run(worker, job)).result == {"n": 7}

    async def test_a_transaction_that_fails_leaves_no_job(self, app: App) -> None:
        async def fail_after_enqueue() -> None:
            async with transaction() as tx:
                await kinds.echo.enqueue(Number(n=1), store=1, using=tx)
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await fail_after_enqueue()
        assert (await jobs.listing())[1] == 0

    async def test_a_job_whose_bell_nobody_rang_is_found_by_the_sweep(self, app: App, worker: Worker) -> None:
        job = await write("test.echo")
        assert await queue.due_kinds(list(jobs.KINDS), using=pool()) == [job.kind]
        assert (await run(worker, job)).state == "succeeded"
        assert await queue.due_kinds(list(jobs.KINDS), using=pool()) == []

    async def test_arguments_that_do_not_fit_are_refused_at_once(self, app: App) -> None:
        with pytest.raises(ValidationError):
            async with transaction() as tx:
                await jobs.enqueue("test.echo", {"n": "seven"}, store=1, using=tx)

    async def test_a_second_enqueue_under_a_unique_key_returns_the_unfinished_first(self, worker: Worker) -> None:
        first, second = await asyncio.gather(write("test.unique", 5), write("test.unique", 5))
        assert first.id == second.id
        assert (await run(worker, first)).state == "succeeded"
        assert (await write("test.unique", 5)).id != first.id


class TestClaim:
    async def test_a_store_with_many_jobs_does_not_hold_up_another(self, app: App) -> None:
        async with transaction() as tx:
            for n in range(300):
                await jobs.enqueue("test.echo", Number(n=n), store=1, using=tx)
            late = await jobs.enqueue("test.echo", Number(n=0), store=2, using=tx)
        assert late.id in {job.id for job in await claim("test.echo", limit=8, of_one_store=4)}

    async def test_the_round_goes_on_behind_the_last_store(self, app: App) -> None:
        for store in (1, 2, 3):
            await write("test.echo", store=store)
        order = [(await claim("test.echo", after_store=after))[0].store_id for after in (1, 2, 3)]
        assert order == [2, 3, 1]

    async def test_the_second_round_leaves_out_none_and_repeats_the_order_of_the_first(self, app: App) -> None:
        for store, number in ((1, 6), (2, 1), (3, 4)):
            for n in range(number):
                await write("test.echo", n, store=store)
        claimed = await claim("test.echo", limit=9, of_one_store=2, after_store=1)
        assert [(job.store_id, job.args["n"]) for job in claimed] == [
            (2, 0), (3, 0), (3, 1), (1, 0), (1, 1), (3, 2), (3, 3), (1, 2), (1, 3)
        ]  # fmt: skip

    async def test_two_workers_never_claim_the_same_job(self, app: App) -> None:
        for n in range(40):
            await write("test.echo", n, store=n % 3)
        claimed = await asyncio.gather(*(claim("test.echo", limit=10, of_one_store=10) for _ in range(8)))
        ids = [job.id for batch in claimed for job in batch]
        assert len(ids) == len(set(ids)) == 40

    async def test_arguments_of_a_newer_version_wait_for_a_newer_worker(self, app: App) -> None:
        job = await write("test.echo")
        await pool().execute_query_dict("UPDATE jobs SET args_version = 2 WHERE id = $1 RETURNING id", [job.id])
        assert await claim("test.echo") == []
        assert (await jobs.find(job.id)).state == "queued"


class TestLeaseAndFence:
    async def test_a_claim_holds_its_job_no_longer_than_a_lease(self, app: App) -> None:
        await write("test.echo")
        [held] = await claim("test.echo")
        [row] = await pool().execute_query_dict(
            "SELECT least(leased_until, timestamptz '2999-01-01') - started_at AS lease FROM jobs WHERE id = $1",
            [held.id],
        )
        assert row["lease"] <= LEASE + timedelta(seconds=1)

    async def test_a_lost_lease_gives_the_job_to_another_worker(self, app: App, worker: Worker) -> None:
        job = await write("test.echo")
        [held] = await claim("test.echo")
        await lose_lease(held)
        done = await run(worker, job)
        assert (done.state, done.attempt) == ("succeeded", 2)

    async def test_a_worker_that_lost_its_lease_can_change_nothing(self, app: App) -> None:
        await write("test.echo")
        [held] = await claim("test.echo")
        await lose_lease(held)
        [again] = await claim("test.echo")
        assert (
            await queue.finish([End(id=held.id, attempt=held.attempt, state="failed")], using=pool())
        ).ours == frozenset()
        assert not await queue.save_progress(held, {"done": 1}, using=pool())
        assert await queue.renew([held], lease=timedelta(seconds=10), using=pool()) == set()
        with pytest.raises(LeaseLost):
            async with JobContext(app=app, job=held).transaction():
                pytest.fail("the block must not run")
        assert (await jobs.find(again.id)).state == "running"

    async def test_what_a_job_decides_by_key_is_planned_once(self, app: App) -> None:
        await write("test.echo")
        [held] = await claim("test.echo")
        sql = "SELECT id FROM stock WHERE variant_id = ANY ($1::bigint[])"
        planned = "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement = $1"
        async with JobContext(app=app, job=held).transaction(by_key=True) as tx:
            for variant in range(3):
                await tx.execute_query_dict(sql, [[variant]])
            assert await tx.execute_query_dict(planned, [sql]) == [{"generic_plans": 3, "custom_plans": 0}]
        async with JobContext(app=app, job=held).transaction() as tx:
            [mode] = await tx.execute_query_dict("SHOW plan_cache_mode", [])
        assert mode["plan_cache_mode"] == "auto"

    async def test_a_job_that_kills_its_process_ends_failed_after_its_attempts(self, app: App) -> None:
        job = await write("test.retry")
        for _ in range(3):
            await make_due(job)
            [held] = await claim(job.kind)
            await lose_lease(held)
        ended = await jobs.find(job.id)
        assert (ended.state, ended.attempt) == ("failed", 3)
        assert ended.error is not None
        assert ended.error["type"] == "lost"

    async def test_however_often_a_job_was_lost_it_is_due_again_at_once(self, app: App) -> None:
        job = await write("test.echo")
        for _ in range(5):
            [held] = await claim(job.kind)
            await lose_lease(held)
        assert [again.id for again in await claim(job.kind)] == [job.id]

    async def test_a_lost_job_keeps_its_place_before_what_fell_due_later(self, app: App) -> None:
        first, _ = await write("test.echo"), await write("test.echo")
        [held] = await claim("test.echo", limit=1)
        assert held.id == first.id
        await lose_lease(held)
        [again] = await claim("test.echo", limit=1)
        assert again.id == first.id

    async def test_nothing_is_lost_before_postgresql_has_run_for_a_lease(self, app: App) -> None:
        await write("test.echo")
        [held] = await claim("test.echo")
        await expire_lease(held)
        assert await queue.take_back_lost(using=pool(), lease=timedelta(days=365)) == []
        assert [row["id"] for row in await queue.take_back_lost(using=pool())] == [held.id]

    async def test_a_renewed_lease_is_not_lost(self, app: App) -> None:
        await write("test.echo")
        [held] = await claim("test.echo")
        assert await queue.renew([held], lease=timedelta(seconds=10), using=pool()) == {(held.id, held.attempt)}
        assert await queue.take_back_lost(using=pool()) == []

    async def test_a_job_in_a_transaction_holds_up_no_renewal_no_progress_and_no_cancel(self, app: App) -> None:
        await write("test.echo")
        [held] = await claim("test.echo")
        beside = contextvars.copy_context()
        async with JobContext(app=app, job=held).transaction():

            async def others() -> None:
                assert await queue.renew([held], lease=timedelta(seconds=10), using=pool()) == {(held.id, held.attempt)}
                assert await queue.save_progress(held, {"done": 1}, using=pool())
                async with transaction() as tx:
                    await jobs.cancel(held, by="test", using=tx)

            async with asyncio.timeout(10):
                await asyncio.get_running_loop().create_task(others(), context=beside)

    async def test_a_job_in_a_transaction_is_not_taken_back(self, app: App) -> None:
        await write("test.echo")
        [held] = await claim("test.echo")
        beside = contextvars.copy_context()
        async with JobContext(app=app, job=held).transaction():
            assert await asyncio.get_running_loop().create_task(lose_lease(held), context=beside) == []
        assert [row["id"] for row in await queue.take_back_lost(using=pool())] == [held.id]

    async def test_the_sweep_rings_for_what_it_takes_back_and_tells_of_it(self, app: App) -> None:
        await write("test.echo", store=7)
        [held] = await claim("test.echo")
        await expire_lease(held)
        # The test's PostgreSQL has just started.
        patient = replace(app, settings=app.settings.model_copy(update={"job_lease": timedelta(0)}))
        async with app.redis.pubsub() as heard:
            await heard.subscribe(news.CHANNEL)
            while (await heard.get_message(timeout=5))["type"] != "subscribe":
                pass
            assert await duties.take_back_lost(patient) == 1
            async with asyncio.timeout(5):
                # Redis tells everybody of everything, whatever the number of the database: other tests run beside.
                while list(news.unpack((await heard.get_message(timeout=5))["data"])) != [(held.id.bytes, 7)]:
                    pass
        assert await duties.ring_due(app) == 1


class TestOutcomes:
    async def test_a_retry_waits_in_the_row_and_the_last_one_fails(self, worker: Worker) -> None:
        ended = await run(worker, await write("test.retry"))
        while ended.state == "queued":
            ended = await run(worker, ended)
        assert (ended.state, ended.attempt) == ("failed", 3)
        assert ended.error is not None
        assert ended.error["detail"] == "not yet"
        assert ended.error["again"] is False

    async def test_a_snooze_uses_up_no_attempt(self, worker: Worker) -> None:
        asleep = await run(worker, await write("test.snooze"))
        assert (asleep.state, asleep.run_at.year) == ("queued", 2100)
        assert asleep.max_attempts - asleep.attempt == jobs.kind_of("test.snooze").max_attempts

    async def test_a_short_wait_by_a_slow_clock_is_a_wait_all_the_same(self, app: App) -> None:
        await write("test.echo")
        [held] = await claim("test.echo")
        past = held.created_at - timedelta(seconds=30)
        await queue.finish([End(id=held.id, attempt=1, state="queued", run_at=past, attempts_returned=1)], using=pool())
        again = await jobs.find(held.id)
        assert again.run_at > held.created_at

    async def test_a_job_that_is_needless_ends_cancelled(self, worker: Worker) -> None:
        assert (await run(worker, await write("test.give-up"))).state == "cancelled"

    async def test_a_broken_rule_fails_at_once_and_names_the_sku(self, worker: Worker) -> None:
        failed = await run(worker, await write("test.rule"))
        assert (failed.state, failed.attempt) == ("failed", 1)
        assert failed.error is not None
        assert failed.error["type"] == "out-of-stock"
        assert failed.error["sku"] == "ESB-1"

    async def test_a_crash_is_tried_again_and_its_cause_stays_in_the_log(self, worker: Worker) -> None:
        crashed = await run(worker, await write("test.crash"))
        assert crashed.state == "queued"
        assert crashed.error is not None
        assert "secret" not in str(crashed.error)

    async def test_a_time_out_stops_the_work(self, worker: Worker) -> None:
        kinds.stopped.clear()
        ended = await run(worker, await write("test.hang", 9))
        assert ended.state == "failed"
        assert kinds.stopped == [9]

    async def test_a_result_too_large_is_cut_with_a_mark(self, worker: Worker) -> None:
        async with transaction() as tx:
            job = await kinds.say.enqueue(kinds.Text(text="x" * 100_000), store=1, using=tx)
        done = await run(worker, job)
        assert done.result is not None
        assert done.result["truncated"] is True
        assert len(done.result["text"]) == 1000

    async def test_a_result_that_the_database_refuses_fails_alone(self, worker: Worker) -> None:
        bad, good = await write("test.unwritable"), await write("test.echo")
        for job in (bad, good):
            worker.ring(job.kind)
        await worker.idle()
        assert (await jobs.find(bad.id)).state == "failed"
        assert (await jobs.find(good.id)).state == "succeeded"

    async def test_a_result_that_cannot_be_said_is_a_crash(self, worker: Worker) -> None:
        crashed = await run(worker, await write("test.unsayable"))
        assert (crashed.state, crashed.attempt) == ("queued", 1)
        assert crashed.error is not None
        assert crashed.error["type"] == "internal"

    async def test_a_cancellation_that_nobody_ordered_is_a_crash_and_uses_its_attempt(self, worker: Worker) -> None:
        crashed = await run(worker, await write("test.cancels-itself"))
        assert (crashed.state, crashed.attempt) == ("queued", 1)
        assert crashed.max_attempts == jobs.kind_of("test.cancels-itself").max_attempts


class TestStopping:
    async def test_a_cancel_reaches_a_running_job(self, worker: Worker) -> None:
        kinds.started[1], kinds.released[1] = asyncio.Event(), asyncio.Event()
        job = await write("test.wait", 1)
        worker.ring(job.kind)
        await kinds.started[1].wait()
        async with transaction() as tx:
            await jobs.cancel(job, by="test", using=tx)
        await worker.heed_cancellations()
        await worker.idle()
        assert (await jobs.find(job.id)).state == "cancelled"

    async def test_a_cancel_ends_a_waiting_job_at_once(self, app: App) -> None:
        job = await write("test.echo")
        async with transaction() as tx:
            assert (await jobs.cancel(job, by="test", using=tx)).state == "cancelled"
        with pytest.raises(Conflict):
            async with transaction() as tx:
                await jobs.cancel(job, by="test", using=tx)

    @pytest.mark.parametrize("returned", [0, 1])
    async def test_a_cancel_is_not_lost_where_the_attempt_ends_by_going_back(self, app: App, returned: int) -> None:
        await write("test.retry")
        [held] = await claim("test.retry")
        async with transaction() as tx:
            await jobs.cancel(held, by="test", using=tx)
        await queue.finish(
            [End(id=held.id, attempt=held.attempt, state="queued", delay=0.0, attempts_returned=returned)], using=pool()
        )
        assert (await jobs.find(held.id)).state == "cancelled"
        assert await claim("test.retry") == []

    async def test_a_graceful_stop_gives_a_running_job_back_and_uses_no_attempt(self, app: App) -> None:
        ring_with(None)
        kinds.started[2], kinds.released[2] = asyncio.Event(), asyncio.Event()
        short = app.settings.model_copy(update={"job_grace": timedelta(milliseconds=10)})
        worker = Worker(app=replace(app, settings=short), queues=["default"])
        job = await write("test.wait", 2)
        worker.ring(job.kind)
        await kinds.started[2].wait()
        await worker.stop()
        given_back = await jobs.find(job.id)
        assert given_back.state == "queued"
        assert given_back.max_attempts - given_back.attempt == jobs.kind_of("test.wait").max_attempts

    async def test_an_explicit_retry_runs_a_failed_job_again(self, worker: Worker) -> None:
        failed = await run(worker, await write("test.rule"))
        async with transaction() as tx:
            again = await jobs.retry(failed, by="test", using=tx)
        assert again.state == "queued"
        assert (await run(worker, again)).attempt == 2

    async def test_a_job_that_swallows_its_cancellation_loses_its_lease_and_ends_the_process(
        self, app: App, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ring_with(None)
        monkeypatch.setattr("tasks.engine.attempt.SWALLOWED_AFTER", timedelta(milliseconds=20))
        kinds.released[3] = asyncio.Event()
        worker = Worker(app=app, queues=["default"])
        job = await write("test.deaf", 3)
        worker.ring(job.kind)
        await worker.stuck.wait()
        assert not worker.running, "its lease would be renewed for ever"
        assert not await worker.stop()
        kinds.released[3].set()
        assert (await jobs.find(job.id)).state == "running", "until its lease is over"
