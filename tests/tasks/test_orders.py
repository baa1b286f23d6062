"""The jobs of orders."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bootstrap import App
from models import jobs
from models.db import pool, ring_with, transaction
from models.jobs import Job
from models.orders.codes import buyer_token, token_hash
from models.orders.tables import Order, PaymentMethod
from tasks.engine.worker import Worker
from tests.shop import Shop, open_shop


@pytest.fixture
async def shop(app: App) -> Shop:
    """A store with a form."""
    return await open_shop()


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    """A worker that hears no bells: a test rings it."""
    ring_with(None)
    worker = Worker(app=app, queues=["critical"])
    yield worker
    await worker.stop()


async def run(worker: Worker, kind: str, args: Any, *, store: int) -> Job:
    async with transaction() as tx:
        job = await jobs.enqueue(kind, args, store=store, using=tx)
    worker.ring(kind)
    await worker.idle()
    return await jobs.find(job.id)


async def run_again(worker: Worker, job: Job) -> Job:
    """As after a crash between the work and its end."""
    await pool().execute_query("UPDATE jobs SET state = 'queued', finished_at = NULL WHERE id = $1", [job.id])
    worker.ring(job.kind)
    await worker.idle()
    return await jobs.find(job.id)


class TestCreate:
    async def test_it_places_the_order_that_the_buyers_token_reads(self, app: App, shop: Shop, worker: Worker) -> None:
        await shop.product("KOPI", stock=5)
        job = await run(worker, "orders.create", shop.draft(("KOPI", 1)), store=shop.store.id)
        assert job.state == "succeeded", job.error
        order = await Order.get(job=job.id)
        token = buyer_token(job.id, secret=app.settings.secret_key.get_secret_value())
        assert order.token_hash == token_hash(token)
        assert job.result is not None
        assert job.result["code"] == order.code

    async def test_running_twice_changes_nothing(self, shop: Shop, worker: Worker) -> None:
        coffee = await shop.product("KOPI", stock=5)
        first = await run(worker, "orders.create", shop.draft(("KOPI", 1)), store=shop.store.id)
        again = await run_again(worker, first)
        assert (again.state, again.result) == ("succeeded", first.result)
        assert await shop.stock_of(coffee) == (5, 1)


class TestExpire:
    async def test_running_twice_changes_nothing(self, app: App, shop: Shop, worker: Worker) -> None:
        coffee = await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 2), method=PaymentMethod.QRIS)
        await Order.filter(id=order.id).update(unpaid_until=app.clock.now() - timedelta(seconds=1))
        job = await run(worker, "orders.expire", {"order_id": order.id}, store=shop.store.id)
        assert job.result == {"expired": True}
        again = await run_again(worker, job)
        assert again.result == {"expired": False}
        assert await shop.stock_of(coffee) == (5, 0)
