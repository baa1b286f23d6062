"""``bosonline jobs``: what an operator does with a job is told to those who wait for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bootstrap import App
from models import jobs
from models.db import pool, transaction
from models.jobs.news import CHANNEL, unpack
from settings import Settings
from tests.processes import bosonline


async def run(folder: Path, settings: Settings, *arguments: str) -> str:
    """Run ``bosonline jobs`` where the test's servers are, and return what it says."""
    code, out, err = await bosonline(
        folder,
        *("jobs", *arguments),
        DATABASE_URL=settings.database_url,
        REDIS_URL=settings.redis_url,
        WINPAY_PRIVATE_KEY_FILE=str(settings.winpay_private_key_file),
        WINPAY_PUBLIC_KEY_FILE=str(settings.winpay_public_key_file),
    )
    assert (code, err) == (0, "")
    return out


@pytest.mark.parametrize(
    ("state", "command"),
    [
        ("queued", ["cancel", "{id}"]),
        ("failed", ["retry", "{id}"]),
        ("failed", ["retry", "--kind", "stock.repair"]),
    ],
)
async def test_who_waits_for_a_job_is_told(tmp_path: Path, app: App, state: str, command: list[str]) -> None:
    async with transaction() as tx:
        job = await jobs.enqueue("stock.repair", {"store_id": 7}, store=7, using=tx)
    if state == "failed":
        await pool().execute_query("UPDATE jobs SET state = 'failed', finished_at = now() WHERE id = $1", [job.id])
    async with app.redis.pubsub() as heard:
        await heard.subscribe(CHANNEL)
        while (await heard.get_message(timeout=5))["type"] != "subscribe":
            pass
        assert await run(tmp_path, app.settings, *(argument.format(id=job.id) for argument in command))
        assert list(unpack((await heard.get_message(timeout=5))["data"])) == [(job.id.bytes, 7)]
