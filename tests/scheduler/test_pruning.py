"""Finished jobs go in batches when their time is over, found by the index and not by reading what stays."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import orjson
import pytest

import models.jobs
from bootstrap import App
from models.db import pool
from models.jobs import queue
from models.sql import load
from scheduler.duties import BATCH, DUTIES, prune_jobs
from scheduler.duty import on_duty
from tests.work import one, until

WEEK = timedelta(days=7)
MAKE = """
INSERT INTO jobs (id, kind, queue, store_id, state, args, args_version, attempt, max_attempts, run_at, created_at,
                  finished_at, leased_until)
SELECT gen_random_uuid(), 'test.echo', 'default', 1, $1::text, '{}', 1, 1, 3, moment, moment,
       CASE WHEN $1::text IN ('succeeded', 'failed', 'cancelled') THEN moment END,
       CASE WHEN $1::text = 'running' THEN now() + interval '1 h' END
FROM (SELECT now() - $2::interval - n * interval '1 s' AS moment FROM generate_series(1, $3::int) AS n) AS moments
RETURNING id
"""
BESIDE = models.jobs.__file__


async def make(state: str, count: int, *, ago: timedelta) -> None:
    await pool().execute_query_dict(MAKE, [state, ago, count])


async def jobs_there() -> int:
    return int(await one("SELECT count(*) FROM jobs"))


def scans(node: dict[str, Any]) -> list[dict[str, Any]]:
    """All scans of an index in a plan, with what they look for in it."""
    below = [scan for child in node.get("Plans", []) for scan in scans(child)]
    return [*below, node] if "Index Name" in node else below


async def plan(statement: str, *values: Any) -> list[dict[str, Any]]:
    rows = await pool().execute_query_dict(f"EXPLAIN (FORMAT JSON) {load(BESIDE, statement)}", list(values))
    return scans(orjson.loads(rows[0]["QUERY PLAN"])[0]["Plan"])


class TestPrune:
    async def test_old_jobs_go_in_batches_and_the_young_and_unfinished_stay(self, app: App) -> None:
        await make("succeeded", 5, ago=WEEK)
        await make("failed", 2, ago=WEEK)
        await make("succeeded", 3, ago=timedelta(days=6))
        await make("queued", 2, ago=WEEK * 2)
        await make("running", 2, ago=WEEK * 2)
        gone = [await queue.prune(keep=WEEK, using=pool(), limit=4) for _ in range(3)]
        assert gone == [4, 3, 0]
        assert await jobs_there() == 7

    async def test_the_scheduler_goes_on_until_nothing_old_is_left(self, app: App) -> None:
        await make("succeeded", 3 * BATCH, ago=WEEK)
        [duty] = [duty for duty in DUTIES if duty.do is prune_jobs]
        async with on_duty(app, [duty]):
            # One batch each ten seconds would be late.
            await until("SELECT count(*) FROM jobs", 0, seconds=9)

    async def test_the_oldest_go_first(self, app: App) -> None:
        await make("succeeded", 1, ago=WEEK * 3)
        await make("succeeded", 1, ago=WEEK * 2)
        await queue.prune(keep=WEEK, using=pool(), limit=1)
        assert await one("SELECT count(*) FROM jobs WHERE finished_at > now() - interval '20 days'") == 1


@pytest.mark.parametrize(("statement", "values"), [("prune", [WEEK, 1000]), ("ended", [timedelta(minutes=5)])])
async def test_what_has_finished_is_found_by_the_index_up_to_the_moment_asked_for(
    app: App, statement: str, values: list[Any]
) -> None:
    await make("succeeded", 5000, ago=timedelta(hours=1))
    await pool().execute_script("ANALYZE jobs")
    conditions = {scan["Index Name"]: scan.get("Index Cond", "") for scan in await plan(statement, *values)}
    assert "finished_at" in conditions["jobs_old"]
