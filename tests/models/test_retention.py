"""What is to go after a time goes, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bootstrap import App
from models import retention
from models.db import pool, transaction

NOW = datetime(2026, 5, 1, tzinfo=UTC)
INSERT = "INSERT INTO cron_slots (name, slot, job_id) VALUES ($1, $2, gen_random_uuid()) RETURNING id"


async def test_old_rows_go_and_young_ones_stay(app: App) -> None:
    await pool().execute_query_dict(INSERT, ["old", NOW - timedelta(days=31)])
    await pool().execute_query_dict(INSERT, ["young", NOW - timedelta(days=29)])
    async with transaction() as tx:
        assert await retention.prune(now=NOW, using=tx) == 1
    assert [row["name"] for row in await pool().execute_query_dict("SELECT name FROM cron_slots")] == ["young"]
