"""The jobs of orders."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from api.app import build
from bootstrap import App
from integrations.boscod.parcel import wrong_fields
from models import jobs
from models.catalog.tables import Warehouse
from models.db import pool, ring_with, transaction
from models.jobs import Job
from models.orders.codes import buyer_token, token_hash
from models.orders.draft import OrderDraft
from models.orders.tables import Order, PaymentMethod
from tasks.engine.worker import Worker
from tasks.orders import LIMITS
from tests.integrations.boscod_bench import PARCEL
from tests.shop import Shop, jobs_of, open_shop

COBLONG, CEMPAKA_PUTIH = 14900, 14909
"""Districts of the sandbox's map, in Bandung and in Jakarta."""

SETIABUDI = 15780
"""In Jakarta, where the parcels go to."""


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


def wrong_fields_of(job: Job) -> list[str]:
    """Return the fields that a failed job names."""
    assert job.error is not None
    return [one["field"] for one in job.error["errors"]]


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


class TestCourier:
    """What the checkout could not ask is asked by the job; what nobody could book or pay is not placed."""

    async def test_a_payment_over_too_little_is_refused_once_its_price_is_known(
        self, shop: Shop, worker: Worker
    ) -> None:
        coffee = await shop.product("PERMEN", stock=5, price_idr=1_000)
        draft = shop.draft(("PERMEN", 1), method=PaymentMethod.VA, shipping_idr=8_000)
        job = await run(worker, "orders.create", draft, store=shop.store.id)
        assert (job.state, wrong_fields_of(job)) == ("failed", ["payment_method"])
        assert await shop.stock_of(coffee) == (5, 0)
        assert await jobs_of("payments.request") == []

    async def test_a_draft_that_says_too_little_is_refused(self, shop: Shop, worker: Worker) -> None:
        await shop.product("KOPI", stock=5)
        draft = shop.draft(("KOPI", 1))
        draft = draft.model_copy(update={"receiver": draft.receiver.model_copy(update={"address": "", "email": ""})})
        job = await run(worker, "orders.create", draft, store=shop.store.id)
        assert (job.state, wrong_fields_of(job)) == ("failed", ["customer.address"])

    async def test_a_courier_that_collects_no_money_is_refused(
        self, shop: Shop, worker: Worker, boscod_sandbox: TestServer
    ) -> None:
        await shop.product("KOPI", stock=5)
        shop.form.settings = {"shipping": {"kind": "flat", "flat_idr": 12_000}}
        await shop.form.save()
        draft = shop.draft(("KOPI", 1), courier_code="jtc", service_code="CRG", courier_unasked=True)
        job = await run(worker, "orders.create", draft, store=shop.store.id)
        assert (job.state, wrong_fields_of(job)) == ("failed", ["courier"])

    async def test_an_address_is_as_long_as_boscod_takes_it(self) -> None:
        fewest, most = LIMITS.address_length
        taken = {
            size
            for size in range(1, 600)
            if "receiver_address" not in wrong_fields(replace(PARCEL, receiver_address="a" * size))
        }
        assert (min(taken), max(taken), len(taken)) == (fewest, most, most - fewest + 1)


class TestShipping:
    """Its price is that of the way from the warehouse that fills the order."""

    @pytest.fixture
    async def far(self, shop: Shop) -> Warehouse:
        """A second warehouse, in the town that the parcels go to."""
        shop.warehouse.district_id = COBLONG
        await shop.warehouse.save()
        return await Warehouse.create(store=shop.store, name="Jakarta", district_id=CEMPAKA_PUTIH)

    async def draft_of(self, app: App, shop: Shop) -> OrderDraft:
        """Return what the checkout makes of an order for one coffee."""
        customer = {"name": "Putri", "phone": "081234567890", "address": "Jalan Merdeka 17, Jakarta"}
        async with TestClient(TestServer(build(app))) as client:
            answer = await client.post(
                "/checkout/orders",
                json={
                    "form": shop.form.id,
                    "items": [{"sku": "KOPI", "qty": 1}],
                    "payment_method": "cod",
                    "courier": {"code": "idx", "service": "03"},
                    "customer": customer | {"district_id": SETIABUDI},
                },
            )
            assert answer.status == 202, await answer.text()
        [job] = await jobs_of("orders.create")
        return OrderDraft.model_validate_json(job["args"])

    async def test_the_checkout_asks_from_where_the_goods_are(
        self, app: App, shop: Shop, far: Warehouse, boscod_sandbox: TestServer
    ) -> None:
        coffee = await shop.product("KOPI", stock=0)
        await shop.put(coffee, 5, warehouse=far)
        draft = await self.draft_of(app, shop)
        assert draft.origin_district_id == CEMPAKA_PUTIH
        assert draft.shipping_idr

    async def test_the_job_asks_again_when_the_order_leaves_from_elsewhere(
        self, shop: Shop, far: Warehouse, worker: Worker, boscod_sandbox: TestServer
    ) -> None:
        coffee = await shop.product("KOPI", stock=0)
        await shop.put(coffee, 5, warehouse=far)
        draft = shop.draft(("KOPI", 1), origin_district_id=COBLONG, shipping_idr=1, weight_g=500)
        draft = draft.model_copy(update={"receiver": draft.receiver.model_copy(update={"district_id": SETIABUDI})})
        job = await run(worker, "orders.create", draft, store=shop.store.id)
        assert job.state == "succeeded", job.error
        order = await Order.all().get()
        assert order.warehouse_id == far.id
        assert order.shipping_idr > 1

    async def test_the_job_waits_where_the_courier_cannot_be_asked_again(
        self, shop: Shop, far: Warehouse, worker: Worker
    ) -> None:
        coffee = await shop.product("KOPI", stock=0)
        await shop.put(coffee, 5, warehouse=far)
        job = await run(
            worker, "orders.create", shop.draft(("KOPI", 1), origin_district_id=COBLONG), store=shop.store.id
        )
        assert job.state == "queued"
        assert await Order.all().count() == 0


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
