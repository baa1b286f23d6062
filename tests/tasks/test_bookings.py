"""Many bookings in one job: each order its own outcome, and what is done stays done."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import FAULTS, LEDGER, Fault
from models import jobs
from models.db import pool, transaction
from models.orders import states
from models.orders.tables import Order
from models.shipping import bulk
from models.shipping.bulk import MOST_ROWS
from models.shipping.tables import BulkRow, Shipment, ShipmentState
from tasks.bookings import BookMany, CancelMany
from tests.couriers import confirmed, open_sending_shop, serve_api, serve_boscod
from tests.impatient import with_boscod
from tests.shop import Shop
from tests.work import at_work, finish, one, ringing, until


@pytest.fixture
async def shop(app: App) -> Shop:
    return await open_sending_shop()


@pytest.fixture
async def boscod(app: App) -> AsyncIterator[web.Application]:
    async with serve_boscod(app) as served:
        yield served


@pytest.fixture
async def api(app: App) -> AsyncIterator[TestServer]:
    async with serve_api(app) as server:
        yield server


@pytest.fixture
async def impatient(app: App) -> AsyncIterator[App]:
    async with with_boscod(app) as impatient:
        yield impatient


async def run(app: App, shop: Shop, *orders: Order | str, cs_id: int | None = None) -> jobs.Job:
    """Book these orders in one job, and return it when it has ended."""
    codes = tuple(order if isinstance(order, str) else order.code for order in orders)
    args = BookMany(store_id=shop.store.id, codes=codes, cs_id=cs_id)
    async with transaction() as tx:
        job = await jobs.enqueue("shipping.book_many", args, store=shop.store.id, using=tx)
    return await ended(app, job)


async def cancel(app: App, shop: Shop, *orders: Order) -> jobs.Job:
    args = CancelMany(store_id=shop.store.id, codes=tuple(order.code for order in orders), reason="Buyer's wish")
    async with transaction() as tx:
        job = await jobs.enqueue("shipping.cancel_many", args, store=shop.store.id, using=tx)
    return await ended(app, job)


async def retry(app: App, job: jobs.Job) -> jobs.Job:
    async with transaction() as tx:
        job = await jobs.retry(job, by="staff:1", using=tx)
    return await ended(app, job)


async def ended(app: App, job: jobs.Job) -> jobs.Job:
    async with at_work(app) as worker, ringing(worker):
        await until("SELECT count(finished_at) FROM jobs WHERE id = $1", 1, job.id, seconds=60)
    return await jobs.find(job.id)


def outcome(job: jobs.Job) -> dict[str, Any]:
    assert job.result is not None, job.error
    return job.result


class TestBookMany:
    async def test_every_order_gets_its_waybill_number(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        orders = [await confirmed(shop) for _ in range(3)]
        job = await run(app, shop, *orders)
        awbs = {order.code: (await Shipment.get(order_id=order.id)).awb for order in orders}
        assert job.state == "succeeded"
        assert all(awbs.values())
        assert outcome(job) == {"total": 3, "booked": awbs, "refused": {}, "unknown": {}}
        assert job.progress is not None
        assert (job.progress["done"], job.progress["total"]) == (3, 3)

    async def test_one_bad_parcel_spoils_no_other_and_says_what_is_wrong(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        good, short, pending = await confirmed(shop), await confirmed(shop), await shop.order(("KOPI", 1))
        await Order.filter(id=short.id).update(address="short")
        job = await run(app, shop, short, good, "BO-NONE", pending)
        assert job.state == "failed"
        assert list(outcome(job)["booked"]) == [good.code]
        assert {
            code: word in outcome(job)["refused"][code]
            for code, word in (
                (short.code, "receiver_address"),
                ("BO-NONE", "no such order"),
                (pending.code, "pending"),
            )
        } == {short.code: True, "BO-NONE": True, pending.code: True}
        assert job.error is not None
        assert (job.error["done"], job.error["refused"], job.error["unknown"]) == (1, 3, 0)

    async def test_a_retry_books_only_those_that_were_not(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        good, short = await confirmed(shop), await confirmed(shop)
        await Order.filter(id=short.id).update(address="short")
        job = await run(app, shop, short, good)
        await Order.filter(id=short.id).update(address="Jalan Merdeka 17, Bandung")
        job = await retry(app, job)
        assert job.state == "succeeded"
        assert set(outcome(job)["booked"]) == {short.code, good.code}
        assert [entry["reference"] for entry in boscod[LEDGER].entries("request", "create_order")] == [
            (await Shipment.get(order_id=order.id, state="ready")).order_code for order in (good, short)
        ]

    async def test_a_parcel_that_its_courier_refuses_afterwards_is_refused_and_then_gets_another_code(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        boscod[FAULTS].add(Fault(kind="awb_refused", calls=1))
        order = await confirmed(shop)
        job = await run(app, shop, order)
        assert "district not covered" in outcome(job)["refused"][order.code]
        job = await retry(app, job)
        first, second = await Shipment.filter(order_id=order.id).order_by("attempt")
        assert outcome(job)["booked"] == {order.code: second.awb}
        assert first.order_code != second.order_code

    async def test_what_is_booked_already_is_not_booked_again(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        await run(app, shop, order)
        job = await run(app, shop, order, order)
        assert (job.state, outcome(job)["total"]) == ("succeeded", 1)
        assert boscod[LEDGER].count("order") == 1

    async def test_what_nobody_can_say_yet_is_unknown_and_settles_itself(
        self, impatient: App, api: TestServer, boscod: web.Application, shop: Shop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tasks.bookings.PATIENCE", timedelta(seconds=4))
        boscod[FAULTS].add(Fault(kind="timeout_after_success", operation="create_order", calls=1))
        boscod[FAULTS].add(Fault(kind="http_500", operation="find_by_code"))
        boscod[FAULTS].add(Fault(kind="webhook_lost"))
        order = await confirmed(shop)
        job = await run(impatient, shop, order)
        assert job.state == "failed"
        assert "asked again by itself" in outcome(job)["unknown"][order.code]
        boscod[FAULTS].clear()
        async with at_work(impatient) as worker:
            await finish(worker, "shipping.book")
        assert (await Shipment.get(order_id=order.id)).order_no is not None
        assert boscod[LEDGER].count("order") == 1
        assert list(outcome(await retry(impatient, job))["booked"]) == [order.code]

    async def test_what_was_not_begun_when_nobody_answers_is_refused(
        self, impatient: App, shop: Shop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tasks.bookings.PATIENCE", timedelta(seconds=1))
        monkeypatch.setattr("tasks.bookings.AT_ONCE", 1)
        first, second = await confirmed(shop), await confirmed(shop)
        job = await run(impatient, shop, first, second)
        assert list(outcome(job)["unknown"]) == [first.code]
        assert "Not begun" in outcome(job)["refused"][second.code]
        assert await Shipment.filter(order_id=second.id).count() == 0

    async def test_others_orders_are_there_for_nobody_else(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        siti = await shop.cs("siti")
        own, theirs = await confirmed(shop), await confirmed(shop)
        await Order.filter(id=own.id).update(cs_id=siti.id)
        await Order.filter(id=theirs.id).update(cs_id=None)
        job = await run(app, shop, own, theirs, cs_id=siti.id)
        assert (list(outcome(job)["booked"]), list(outcome(job)["refused"])) == ([own.code], [theirs.code])

    async def test_few_are_under_way_at_a_time(
        self, app: App, boscod: web.Application, shop: Shop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tasks.bookings.AT_ONCE", 2)
        monkeypatch.setattr("tasks.bookings.AWB_PATIENCE", timedelta(0))
        orders = [await confirmed(shop) for _ in range(5)]
        args = BookMany(store_id=shop.store.id, codes=tuple(order.code for order in orders))
        async with transaction() as tx:
            job = await jobs.enqueue("shipping.book_many", args, store=shop.store.id, using=tx)
        async with at_work(app) as worker:
            worker.ring("shipping.book_many")
            await until("SELECT count(*) FROM jobs WHERE kind = 'shipping.book'", 2)
            assert await BulkRow.filter(job_id=job.id, state="waiting").count() == 3
            async with ringing(worker):
                await until("SELECT state FROM jobs WHERE id = $1", "succeeded", job.id)
        assert await one("SELECT count(*) FROM jobs WHERE kind = 'shipping.book'") == 5

    async def test_a_cancelled_job_begins_no_more(
        self, app: App, boscod: web.Application, shop: Shop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tasks.bookings.AT_ONCE", 1)
        orders = [await confirmed(shop) for _ in range(3)]
        args = BookMany(store_id=shop.store.id, codes=tuple(order.code for order in orders))
        async with transaction() as tx:
            job = await jobs.enqueue("shipping.book_many", args, store=shop.store.id, using=tx)
        async with at_work(app) as worker:
            worker.ring("shipping.book_many")
            await until("SELECT count(*) FROM jobs WHERE kind = 'shipping.book'", 1)
            async with transaction() as tx:
                await jobs.cancel(await jobs.find(job.id), by="staff:1", using=tx)
            await worker.heed_cancellations()
            await until("SELECT state FROM jobs WHERE id = $1", "cancelled", job.id)
            await finish(worker)
        assert await Shipment.filter(state=ShipmentState.BOOKED).count() == 1
        job = await retry(app, job)
        assert len(outcome(job)["booked"]) == 3

    async def test_the_reasons_of_a_thousand_fit_into_one_result(self, app: App, shop: Shop) -> None:
        job = await run(app, shop, *[f"BO-{number:06}" for number in range(MOST_ROWS)])
        assert len(outcome(job)["refused"]) == MOST_ROWS
        assert set(outcome(job)["refused"].values()) == {"There is no such order."}


class TestCancelMany:
    async def test_the_orders_may_be_booked_anew_under_another_code(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        ready, unbooked = await confirmed(shop), await confirmed(shop)
        await run(app, shop, ready)
        job = await cancel(app, shop, ready, unbooked)
        first = await Shipment.get(order_id=ready.id)
        assert outcome(job)["cancelled"] == [ready.code]
        assert outcome(job)["refused"] == {unbooked.code: "There is no parcel to cancel."}
        assert (first.state, first.problem) == (ShipmentState.CANCELLED, None)
        assert (await Order.get(id=ready.id)).status == "confirmed"
        await run(app, shop, ready)
        second = await Shipment.get(order_id=ready.id, state="ready")
        assert second.order_code != first.order_code
        assert boscod[LEDGER].count("order") == 2

    async def test_what_the_courier_has_is_refused(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        await run(app, shop, order)
        await Shipment.filter(order_id=order.id).update(state="shipped")
        job = await cancel(app, shop, order)
        assert "shipped" in outcome(job)["refused"][order.code]
        assert (await Shipment.get(order_id=order.id)).problem is None

    async def test_a_retry_of_one_that_went_well_in_part_leaves_the_cancelled_alone(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        gone, there = await confirmed(shop), await confirmed(shop)
        await run(app, shop, gone)
        job = await cancel(app, shop, gone, there)
        await run(app, shop, there)
        job = await retry(app, job)
        assert sorted(outcome(job)["cancelled"]) == sorted([gone.code, there.code])
        assert len(boscod[LEDGER].entries("request", "cancel")) == 2

    async def test_a_cancelled_order_is_cancelled_as_before(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        await run(app, shop, order)
        async with transaction() as tx:
            await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
        async with at_work(app) as worker:
            await finish(worker, "shipping.cancel")
        assert (await Order.get(id=order.id)).status == "cancelled"


class TestRows:
    async def test_they_are_gone_with_their_job(self, app: App, shop: Shop) -> None:
        job = await run(app, shop, "BO-NONE")
        assert len(await bulk.outcome(job.id, using=pool())) == 1
        await one("DELETE FROM jobs WHERE id = $1 RETURNING 1", job.id)
        assert await BulkRow.all().count() == 0
