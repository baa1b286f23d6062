"""What is to go after a time goes, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bootstrap import App
from models import retention, webhooks
from models.db import pool, transaction
from tests.work import one

NOW = datetime(2026, 5, 1, tzinfo=UTC)
INSERT = "INSERT INTO cron_slots (name, slot, job_id) VALUES ($1, $2, gen_random_uuid()) RETURNING id"


async def test_old_rows_go_and_young_ones_stay(app: App) -> None:
    await pool().execute_query_dict(INSERT, ["old", NOW - timedelta(days=31)])
    await pool().execute_query_dict(INSERT, ["young", NOW - timedelta(days=29)])
    async with transaction() as tx:
        assert await retention.prune(now=NOW, using=tx) == 1
    assert [row["name"] for row in await pool().execute_query_dict("SELECT name FROM cron_slots")] == ["young"]


async def test_what_a_provider_told_us_goes_whether_or_not_its_job_came_to_an_end(app: App) -> None:
    for key, days in (("done", 31), ("failed", 31), ("young", 29), ("done lately", 40)):
        came = NOW - timedelta(days=days)
        event = webhooks.Event(provider="boscod", kind="awb", key=key, body=b"{}", at=came)
        assert await webhooks.take_in(event, job="shipping.event") is webhooks.Taken.NEW
        if key.startswith("done"):
            processed = NOW - timedelta(days=1) if key == "done lately" else came
            stored = await one("SELECT id FROM incoming_webhooks WHERE key = $1", key)
            await webhooks.done(stored, outcome="kept", now=processed, using=pool())
    async with transaction() as tx:
        assert await webhooks.prune(now=NOW, using=tx) == 2
    left = await pool().execute_query_dict("SELECT key FROM incoming_webhooks ORDER BY key")
    assert [row["key"] for row in left] == ["done lately", "young"]


async def test_who_wrote_is_forgotten_after_90_days_and_a_status_of_no_message_after_one(app: App) -> None:
    for days in (91, 89):
        values = [f"wamid.{days}", NOW - timedelta(days=days)]
        await pool().execute_query(
            "INSERT INTO inbound_messages (wamid, phone, kind, opens_window, is_reply, written_at) "
            "VALUES ($1, '+62812', 'text', true, true, $2)",
            values,
        )
    for hours in (25, 23):
        moment = NOW - timedelta(hours=hours)
        values = [f"wamid.{hours}", moment]
        await pool().execute_query(
            "INSERT INTO early_statuses (wamid, status, at, told_at) VALUES ($1, 'sent', $2, $2)", values
        )
    async with transaction() as tx:
        assert await retention.prune(now=NOW, using=tx) == 2
    left = await pool().execute_query_dict("SELECT wamid FROM inbound_messages UNION SELECT wamid FROM early_statuses")
    assert sorted(row["wamid"] for row in left) == ["wamid.23", "wamid.89"]
