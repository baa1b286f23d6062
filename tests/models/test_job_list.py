"""The list of jobs beside a hundred thousand of them: it counts what somebody might page through, by an index."""

from __future__ import annotations

import pytest

from bootstrap import App
from models import jobs
from models.db import pool

MANY = 24_000
FILL = """
INSERT INTO jobs (id, kind, queue, store_id, state, args, args_version, attempt, max_attempts, run_at, created_at,
                  finished_at)
SELECT (lpad(to_hex(n), 12, '0') || '7000' || substr(md5(n::text), 17))::uuid,
       CASE WHEN n % 1000 = 0 THEN 'stock.check' ELSE 'orders.create' END, 'critical', 1 + n % 2,
       CASE WHEN n % 3000 = 1 THEN 'failed' ELSE 'succeeded' END, '{}', 1, 1, 5, now(), now(), now()
FROM generate_series(1, $1) n
"""


@pytest.fixture
async def filled(app: App) -> None:
    """Two stores whose jobs lie side by side."""
    await pool().execute_query(FILL, [MANY])
    await pool().execute_query("ANALYZE jobs")


@pytest.mark.usefixtures("filled")
class TestListing:
    async def test_it_counts_no_further_than_anybody_pages(self) -> None:
        found, total = await jobs.listing(store=1, limit=3)
        assert (len(found), total) == (3, jobs.COUNTED)
        assert [job.id for job in found] == sorted((job.id for job in found), reverse=True)

    async def test_what_is_few_is_counted_to_the_last(self) -> None:
        assert (await jobs.listing(store=1, kind="stock.check"))[1] == 24
        assert (await jobs.listing(store=2, state="failed"))[1] == 8
        assert (await jobs.listing(store=2, kind="orders.create", state="failed"))[1] == 8
        found, _ = await jobs.listing(store=1, kind="stock.check", limit=2)
        assert (await jobs.listing(ids=[job.id for job in found]))[1] == 2
        assert (await jobs.listing(store=2, ids=[job.id for job in found]))[1] == 0
        assert (await jobs.listing(asker=7))[1] == 0

    async def test_a_kind_that_is_rare_is_found_without_reading_the_others(self) -> None:
        rows = await pool().execute_query_dict(
            "EXPLAIN SELECT * FROM jobs WHERE store_id = 1 AND kind = 'stock.check' ORDER BY id DESC LIMIT 10"
        )
        plan = "\n".join(row["QUERY PLAN"] for row in rows)
        assert "jobs_of_kind" in plan, plan
        assert "Sort" not in plan, plan
        assert "Filter" not in plan, plan
