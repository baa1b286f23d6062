"""What a worker does around its jobs: whose turn it is, leases, ends, news, and its own stop."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
import redis.asyncio

from bootstrap import App
from models import jobs
from models.db import claim_pool, pool, ring_with, transaction
from models.jobs import Job, queue
from models.sql import load
from tasks.engine import process
from tasks.engine.outcome import GivenBack
from tasks.engine.slots import STRETCH
from tasks.engine.watchdog import EXIT_CODE
from tasks.engine.worker import Worker
from tests.tasks import engine_kinds as kinds
from tests.tasks.engine import claim, lose_lease, run, write
from tests.work import one, until

LOCKED_OUT = """
SELECT count(*)::int FROM pg_locks l JOIN pg_database d ON d.oid = l.database
WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()
"""
"""Who waits for a lock of this test: PostgreSQL shows those of all databases, and other tests run beside."""


def worker_of(app: App, **changed: object) -> Worker:
    """A worker with other settings, which hears no bells."""
    ring_with(None)
    return Worker(app=replace(app, settings=app.settings.model_copy(update=changed)), queues=["default"])


async def begin(worker: Worker, n: int, *, kind: str = "test.wait") -> Job:
    """Have a job begun that waits for ``kinds.released[n]``."""
    kinds.started[n], kinds.released[n] = asyncio.Event(), asyncio.Event()
    job = await write(kind, n)
    worker.ring(job.kind)
    await kinds.started[n].wait()
    return job


class TestTurns:
    async def test_stores_take_turns_from_one_claim_to_the_next(self, app: App) -> None:
        kinds.order.clear()
        worker = worker_of(app, job_concurrency=1)
        for store in (1, 1, 2, 2, 3, 3):
            await write("test.note", store, store=store)
        worker.ring("test.note")
        await worker.idle()
        assert kinds.order == [1, 2, 3, 1, 2, 3]

    async def test_a_claim_takes_more_of_a_store_where_others_leave_room(self, app: App) -> None:
        for store in (1, 1, 1, 1, 1, 1, 2):
            await write("test.echo", store=store)
        claimed = await claim("test.echo", limit=5, of_one_store=2)
        assert sorted(job.store_id or 0 for job in claimed) == [1, 1, 1, 1, 2]

    async def test_a_claim_does_not_read_what_falls_due_later(self, app: App) -> None:
        await pool().execute_script(
            "INSERT INTO jobs (id, kind, queue, store_id, state, args, args_version, attempt, max_attempts, run_at, "
            "created_at) SELECT gen_random_uuid(), 'test.echo', 'default', 1, 'queued', '{}', 1, 0, 8, "
            "now() + interval '1 day', now() FROM generate_series(1, 2000); ANALYZE jobs"
        )
        rows = await pool().execute_query_dict(
            "EXPLAIN (ANALYZE) " + load(queue.__file__, "claim"),
            ["test.echo", -1, 32, 8, timedelta(seconds=10), "test", 1, None],
        )
        plan = "\n".join(row["QUERY PLAN"] for row in rows)
        assert re.search(r"Index Cond: .*run_at <= statement_timestamp\(\)", plan), plan

    @pytest.mark.parametrize(("written", "left"), [(0, 0), (300, 300), (20_000, 20_000), (20_000, 40)])
    async def test_a_claim_has_one_plan_whatever_is_known_of_the_queue(self, app: App, written: int, left: int) -> None:
        # Autovacuum's look at the table, a minute later, would hide what is tested here.
        await pool().execute_script("ALTER TABLE jobs SET (autovacuum_enabled = false)")
        await pool().execute_query_dict(
            "INSERT INTO jobs (id, kind, queue, store_id, state, args, args_version, attempt, max_attempts, run_at, "
            "created_at) SELECT gen_random_uuid(), 'test.echo', 'default', n % 20, 'queued', '{}', 1, 0, 8, now(), "
            "now() FROM generate_series(1, $1::int) n",
            [written],
        )
        if left < written:
            # A burst that is over: the queue's index is many pages with little in them.
            await pool().execute_query("DELETE FROM jobs WHERE id NOT IN (SELECT id FROM jobs LIMIT $1)", [left])
            await pool().execute_query("VACUUM ANALYZE jobs")
        await claim_pool().execute_script(f"PREPARE explained AS {load(queue.__file__, 'claim')}")
        rows = await claim_pool().execute_query_dict(
            "EXPLAIN (ANALYZE) EXECUTE explained('test.echo', -1, 32, 8, '10 seconds', 'test', 1, NULL)"
        )
        await claim_pool().execute_script("DEALLOCATE explained")
        plan = "\n".join(row["QUERY PLAN"] for row in rows)
        assert "kind = $1" in plan, plan
        assert set(re.findall(r"using (\w+) on jobs(?: j| j_1)?  \(", plan)) == {"jobs_claim", "jobs_pkey"}, plan
        assert not re.search(r"Seq Scan|Sort|Hash Join|Merge Join", plan), plan
        assert max(float(found) for found in re.findall(r"on jobs .*\(actual .*rows=([\d.]+)", plan)) <= 32, plan

    async def test_a_kind_whose_jobs_hang_keeps_no_other_kind_out(self, app: App) -> None:
        worker = worker_of(app, job_concurrency=1)
        await begin(worker, 20)
        await write("test.wait", 21)
        worker.ring("test.wait")
        while not worker.is_full:  # noqa: ASYNC110 - the loop has to turn until the search waits for a place
            await asyncio.sleep(0)
        await worker.look()
        other = await write("test.echo")
        await worker.look()
        await until("SELECT state FROM jobs WHERE id = $1", "succeeded", other.id)
        kinds.started[21], kinds.released[21] = asyncio.Event(), asyncio.Event()
        for n in (20, 21):
            kinds.released[n].set()
        await worker.idle()

    async def test_what_waited_behind_a_key_is_run_without_a_bell(self, worker: Worker) -> None:
        await begin(worker, 22, kind="test.wait-ordered")
        behind = await write("test.ordered-too", 22)
        kinds.released[22].set()
        await worker.idle()
        assert (await jobs.find(behind.id)).state == "succeeded"


class TestLeases:
    async def test_a_worker_renews_the_leases_of_all_that_it_runs(self, worker: Worker) -> None:
        job = await begin(worker, 23)
        await pool().execute_query_dict("UPDATE jobs SET leased_until = now() WHERE id = $1 RETURNING id", [job.id])
        await worker.renew_leases()
        assert await queue.take_back_lost(using=pool()) == []
        kinds.released[23].set()
        await worker.idle()

    async def test_a_job_whose_lease_was_lost_is_stopped_and_changes_nothing(self, worker: Worker) -> None:
        job = await begin(worker, 24)
        await lose_lease(job)
        await worker.renew_leases()
        await worker.idle()
        lost = await jobs.find(job.id)
        assert (lost.state, lost.attempt, lost.max_attempts) == ("queued", 1, job.max_attempts)

    async def test_a_renewal_passes_over_a_row_that_somebody_holds(self, worker: Worker, app: App) -> None:
        job, other = await begin(worker, 25), await begin(worker, 26)
        async with transaction() as tx:
            await tx.execute_query_dict("SELECT id FROM jobs WHERE id = $1 FOR UPDATE", [job.id])
            async with asyncio.timeout(5):
                await asyncio.create_task(worker.renew_leases())
        assert {attempt.job.id for attempt in worker.running.values()} == {job.id, other.id}
        for n in (25, 26):
            kinds.released[n].set()
        await worker.idle()
        assert {(await jobs.find(one.id)).state for one in (job, other)} == {"succeeded"}

    async def test_a_worker_takes_back_what_another_lost_when_no_scheduler_does(self, app: App) -> None:
        # The test's PostgreSQL has just started, and nothing is lost before it has run for a lease.
        worker = worker_of(app, job_lease=timedelta(milliseconds=1))
        job = await write("test.echo")
        [held] = await claim("test.echo")
        await pool().execute_query_dict("UPDATE jobs SET leased_until = now() WHERE id = $1 RETURNING id", [held.id])
        await worker.look()
        await worker.idle()
        done = await jobs.find(job.id)
        assert (done.state, done.attempt) == ("succeeded", 2)

    async def test_those_who_can_run_what_was_lost_are_told_by_whoever_takes_it_back(self, app: App) -> None:
        hasty = replace(app, settings=app.settings.model_copy(update={"job_lease": timedelta(milliseconds=1)}))
        worker = Worker(app=hasty, queues=["bulk"])
        await write("test.echo")
        [held] = await claim("test.echo")
        await app.bells.rung()
        before = await app.redis.llen(f"{app.namespace}:bells:default")
        await pool().execute_query_dict("UPDATE jobs SET leased_until = now() WHERE id = $1 RETURNING id", [held.id])
        await worker.look()
        await app.bells.rung()
        assert await app.redis.llen(f"{app.namespace}:bells:default") == before + 1

    async def test_a_duty_that_fails_comes_again(self) -> None:
        again = asyncio.Event()
        turns = 0

        async def duty() -> None:
            nonlocal turns
            turns += 1
            if turns == 1:
                raise RuntimeError
            again.set()

        task = asyncio.create_task(process.every(0.001, duty))
        async with asyncio.timeout(5):
            await again.wait()
        task.cancel()

    def test_a_process_whose_loop_does_not_turn_is_ended(self) -> None:
        program = (
            "import asyncio, time\n"
            "from tasks.engine import watchdog\n"
            "watchdog.STUCK_AFTER = 0.2\n"
            "async def main():\n"
            "    task = asyncio.create_task(watchdog.Watchdog().run())\n"
            "    await asyncio.sleep(0)\n"
            "    time.sleep(60)\n"
            "asyncio.run(main())\n"
        )
        ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)
        assert ended.returncode == EXIT_CODE
        assert "time.sleep" in ended.stderr or "in main" in ended.stderr


@asynccontextmanager
async def ends_held_up() -> AsyncIterator[None]:
    """While inside, PostgreSQL does not answer to the writing of an end."""
    await pool().execute_script("""
        CREATE FUNCTION hold_up() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_advisory_xact_lock(4711); RETURN NEW; END $$;
        CREATE TRIGGER hold_up BEFORE UPDATE ON jobs FOR EACH ROW WHEN (NEW.state = 'succeeded')
            EXECUTE FUNCTION hold_up();
    """)
    async with transaction() as tx:
        await tx.execute_query("SELECT pg_advisory_xact_lock(4711)")
        yield


class TestEnds:
    async def test_jobs_that_end_together_are_written_together(self, worker: Worker) -> None:
        for n in range(20):
            await write("test.echo", n)
        worker.ring("test.echo")
        await worker.idle()
        assert await one("SELECT count(DISTINCT xmin::text) FROM jobs WHERE state = 'succeeded'") == 1

    async def test_an_end_that_meets_a_passing_trouble_is_written_again(
        self, worker: Worker, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tasks.engine.finisher.AGAIN_AFTER", 0.01)
        await pool().execute_script("""
            CREATE SEQUENCE tries;
            CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF nextval('tries') < 3 THEN RAISE EXCEPTION 'no room' USING ERRCODE = 'disk_full'; END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER trouble BEFORE UPDATE ON jobs FOR EACH ROW WHEN (NEW.state = 'succeeded')
                EXECUTE FUNCTION trouble();
        """)
        done = await run(worker, await write("test.echo", 5))
        assert (done.state, done.attempt, done.result) == ("succeeded", 1, {"n": 5})

    async def test_work_that_is_over_is_not_stopped_while_its_end_waits_to_be_written(
        self, app: App, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tasks.engine.attempt.SWALLOWED_AFTER", timedelta(0))
        worker = worker_of(app)
        job = await write("test.echo", 5)
        async with ends_held_up():
            worker.ring("test.echo")
            await until(LOCKED_OUT, 1)
            [attempt] = worker.running.values()
            attempt.stop(GivenBack())
            # A timer of no time rings in the next turn of the loop.
            for _ in range(3):
                await asyncio.sleep(0)
        await worker.idle()
        assert not worker.stuck.is_set()
        assert (await jobs.find(job.id)).state == "succeeded"

    async def test_no_more_work_is_begun_than_ends_can_be_written(
        self, app: App, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tasks.engine.finisher.AT_ONCE", 5)
        worker = worker_of(app)
        for n in range(200):
            await write("test.echo", n)
        async with ends_held_up():
            worker.ring("test.echo")
            for _ in range(50):
                # Behind the worker's claim, if there is one: it could have made fifty.
                await claim_pool().execute_query("SELECT 1")
            begun = await one("SELECT count(*)::int FROM jobs WHERE state = 'running'")
        await worker.idle()
        assert app.settings.job_concurrency <= begun <= STRETCH * app.settings.job_concurrency + 15
        assert await one("SELECT count(*)::int FROM jobs WHERE state = 'succeeded'") == 200

    async def test_those_who_wait_are_told_of_an_end(self, worker: Worker, app: App, redis_url: str) -> None:
        async with redis.asyncio.Redis.from_url(redis_url) as client, client.pubsub() as ear:
            await ear.psubscribe("*")
            await ear.get_message(timeout=5)
            job = await run(worker, await write("test.echo"))
            async with asyncio.timeout(5):
                # Redis tells everybody of everything, whatever the number of the database: other tests run beside.
                while not ((told := await ear.get_message(timeout=5)) and job.id.bytes in told["data"]):
                    pass


class TestStop:
    async def test_a_claim_on_its_way_at_the_stop_is_given_back_and_uses_no_attempt(self, app: App) -> None:
        worker = worker_of(app)
        job = await write("test.roomy")
        async with transaction() as tx:
            await tx.execute_query_dict("SELECT pg_advisory_xact_lock(hashtextextended('claim test.roomy', 0))")
            worker.ring("test.roomy")
            await until(LOCKED_OUT, 1)
            stopping = asyncio.create_task(worker.stop())
            await asyncio.sleep(0)
        assert await stopping
        given_back = await jobs.find(job.id)
        assert (given_back.state, given_back.max_attempts - given_back.attempt) == ("queued", job.max_attempts)

    async def test_one_job_that_does_not_stop_costs_its_neighbours_no_attempt(
        self, app: App, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tasks.engine.attempt.SWALLOWED_AFTER", timedelta(milliseconds=200))
        worker = worker_of(app)
        neighbour = await begin(worker, 27)
        kinds.released[28] = asyncio.Event()
        await write("test.deaf", 28)
        worker.ring("test.deaf")
        await worker.stuck.wait()
        assert not await worker.stop()
        kinds.released[28].set()
        given_back = await jobs.find(neighbour.id)
        assert (given_back.state, given_back.max_attempts - given_back.attempt) == ("queued", neighbour.max_attempts)
