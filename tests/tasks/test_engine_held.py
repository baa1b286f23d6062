"""A rolling deploy: jobs that the code here does not know wait, say so, and harm nobody."""

from __future__ import annotations

from typing import Any

import pytest

from bootstrap import App
from models import jobs
from models.db import pool
from models.jobs import Job
from scheduler import duties
from tasks.engine.worker import Worker
from tests.tasks.engine import claim, run, write


async def make(job: Job, column: str, value: Any) -> None:
    sql = f"UPDATE jobs SET {column} = $2 WHERE id = $1 RETURNING id"  # noqa: S608 - a name from this file
    await pool().execute_query_dict(sql, [job.id, value])


@pytest.mark.parametrize(("column", "value"), [("args_version", 2), ("kind", "test.of-tomorrow")])
async def test_a_job_of_tomorrow_is_held_and_says_so_once(app: App, column: str, value: Any) -> None:
    job, known = await write("test.echo"), await write("test.echo")
    await make(job, column, value)
    assert await duties.mark_held(app) == 1
    assert await duties.mark_held(app) == 0
    held = await jobs.find(job.id)
    assert held.error is not None
    assert (held.state, held.error["type"], held.error["again"]) == ("queued", "held", True)
    assert [one.id for one in await claim("test.echo", limit=8, of_one_store=8)] == [known.id]


async def test_a_newer_worker_runs_it(app: App) -> None:
    job = await write("test.echo")
    await make(job, "args_version", 2)
    await duties.mark_held(app)
    await make(job, "args_version", 1)
    assert [one.id for one in await claim("test.echo")] == [job.id]


async def test_a_job_planned_for_later_is_not_spoken_of_yet(app: App) -> None:
    job = await write("test.echo")
    await make(job, "args_version", 2)
    await pool().execute_query_dict(
        "UPDATE jobs SET run_at = clock_timestamp() + interval '1 h' WHERE id = $1 RETURNING id", [job.id]
    )
    assert await duties.mark_held(app) == 0


async def test_a_job_of_yesterday_that_nobody_reads_any_more_waits_and_uses_no_attempt(
    app: App, worker: Worker
) -> None:
    job = await write("test.echo")
    await pool().execute_query_dict(
        """UPDATE jobs SET args_version = 0, args = '{"number": 1}' WHERE id = $1 RETURNING id""", [job.id]
    )
    held = await run(worker, job)
    assert held.error is not None
    assert (held.state, held.max_attempts - held.attempt) == ("queued", job.max_attempts)
    assert "version 0" in held.error["detail"]
