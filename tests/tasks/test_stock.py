"""The nightly check of stock: quiet while all is well, loud when it is not, and a repair that is made once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
import structlog
from prometheus_client import REGISTRY

from bootstrap import App
from models import jobs
from models.db import pool, transaction
from models.jobs import Job
from models.stock.count import drift
from scheduler.cron import fire_due
from scheduler.duties import CRON
from tasks.engine.worker import Worker
from tests.shop import Shop, open_shop
from tests.work import at_work, finish

NIGHT = datetime(2026, 3, 1, 20, 30, tzinfo=UTC)
"""03:30 in Jakarta."""


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    await shop.order(("KOPI", 1))
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


async def run(worker: Worker, kind: str, **args: Any) -> Job:
    async with transaction() as tx:
        job = await jobs.enqueue(kind, args, store=None, using=tx)
    await finish(worker, kind)
    return await jobs.find(job.id)


def drifted() -> float | None:
    return REGISTRY.get_sample_value("bosonline_stock_drifted")


class TestCheck:
    async def test_it_is_due_every_night(self, shop: Shop, worker: Worker) -> None:
        assert "stock.check" in await fire_due(CRON, {}, NIGHT)
        assert await fire_due(CRON, {}, NIGHT) == []
        await finish(worker, "stock.check")
        [job], _ = await jobs.listing(kind="stock.check")
        assert (job.state, job.result) == ("succeeded", {"counters": 0})

    async def test_a_counter_that_drifted_is_told_in_log_and_metrics(self, shop: Shop, worker: Worker) -> None:
        await pool().execute_query("UPDATE stock SET on_hand = on_hand + 2")
        with structlog.testing.capture_logs() as said:
            job = await run(worker, "stock.check")
        assert job.result == {"counters": 1}
        [told] = [one for one in said if one["event"] == "stock.drifted"]
        assert (told["log_level"], told["skus"]) == ("error", [f"{shop.store.id}/KOPI"])
        assert drifted() == 1


class TestRepair:
    async def test_the_ledger_says_again_what_lies_there_and_twice_is_once(self, shop: Shop, worker: Worker) -> None:
        await pool().execute_query("UPDATE stock SET on_hand = on_hand + 2, reserved = reserved - 1")
        repaired = [await run(worker, "stock.repair", store_id=shop.store.id) for _ in range(2)]
        assert [job.result for job in repaired] == [{"counters": 1}, {"counters": 0}]
        assert await drift(store_id=None, using=pool()) == []
        await run(worker, "stock.check")
        assert drifted() == 0
