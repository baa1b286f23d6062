"""Taking back a parcel that was booked after its cancellation, at Boscod's sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bootstrap import App
from local.sandbox.base import FAULTS, Fault
from models import jobs, shipping
from models.db import pool, transaction
from models.orders import states
from models.orders.tables import Order
from models.shipping.tables import Shipment, ShipmentState
from scheduler.duties import take_parcels_back_again
from tasks.engine.worker import Worker
from tests.couriers import book, confirmed, open_sending_shop, serve_boscod
from tests.shop import Shop
from tests.work import at_work, finish
from tests.worklist import told as told_of

CANCELLED_AT_BOSCOD = "6"


@pytest.fixture
async def shop(app: App) -> Shop:
    return await open_sending_shop()


@pytest.fixture
async def boscod(app: App) -> AsyncIterator[web.Application]:
    async with serve_boscod(app) as served:
        yield served


async def given_up(app: App, shop: Shop) -> tuple[Shipment, str]:
    """Boscod has a parcel whose answer was lost, and that we believe was never made. Its number there, too."""
    order = await confirmed(shop)
    await book(order)
    async with at_work(app) as worker:
        await finish(worker, "shipping.book")
    shipment = await Shipment.get(order_id=order.id)
    number = str(shipment.order_no)
    shipment.state, shipment.order_no, shipment.booked_at = ShipmentState.CANCELLED, None, None
    await shipment.save()
    return shipment, number


async def status_at_boscod(app: App, shipment: Shipment) -> str:
    found = await app.boscod.find_by_code(shipment.order_code)
    assert found is not None
    return found.status


async def answered(shipment: Shipment, number: str, shop: Shop) -> None:
    async with transaction() as tx:
        await shipping.booked(shipment.id, order_no=number, now=shop.clock.now(), using=tx)


class TestTakeBack:
    async def test_the_parcel_of_a_cancelled_order_is_cancelled_when_its_number_comes(
        self, app: App, boscod: web.Application, shop: Shop
    ) -> None:
        shipment, number = await given_up(app, shop)
        async with transaction() as tx:
            await states.step(shipment.order_id, "cancelled", by="test", clock=shop.clock, using=tx)
        async with at_work(app) as worker:
            await finish(worker, "shipping.cancel")
            assert await status_at_boscod(app, shipment) != CANCELLED_AT_BOSCOD
            await answered(shipment, number, shop)
            await finish(worker, "shipping.cancel")
        assert await status_at_boscod(app, shipment) == CANCELLED_AT_BOSCOD
        assert (await Shipment.get(id=shipment.id)).problem is None

    async def test_the_order_s_next_parcel_is_left_alone(self, app: App, boscod: web.Application, shop: Shop) -> None:
        shipment, number = await given_up(app, shop)
        order = await Order.get(id=shipment.order_id)
        await book(order)
        async with at_work(app) as worker:
            await finish(worker, "shipping.book")
            await answered(shipment, number, shop)
            await finish(worker, "shipping.cancel")
        second = await Shipment.get(order_id=order.id, attempt=2)
        assert await status_at_boscod(app, shipment) == CANCELLED_AT_BOSCOD
        assert await status_at_boscod(app, second) != CANCELLED_AT_BOSCOD
        assert second.state is ShipmentState.BOOKED

    async def test_what_cannot_be_taken_back_stays_a_problem(
        self, app: App, boscod: web.Application, shop: Shop
    ) -> None:
        shipment, number = await given_up(app, shop)
        boscod[FAULTS].add(Fault(kind="refuse", operation="cancel"))
        await answered(shipment, number, shop)
        async with at_work(app) as worker:
            await finish(worker, "shipping.cancel")
        assert (await Shipment.get(id=shipment.id)).problem is not None


async def booked_and_cancelled(shop: Shop, worker: Worker) -> Shipment:
    """The parcel of an order that was cancelled since; the job that takes it back is written."""
    order = await confirmed(shop)
    await book(order)
    await finish(worker, "shipping.book")
    async with transaction() as tx:
        await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
    return await Shipment.get(order_id=order.id)


async def lose_the_job() -> None:
    await pool().execute_query("DELETE FROM jobs WHERE kind = 'shipping.cancel'")


class TestSwept:
    async def test_a_cancelled_order_s_parcel_is_taken_back_also_when_its_job_is_gone(
        self, app: App, boscod: web.Application, shop: Shop
    ) -> None:
        async with at_work(app) as worker:
            shipment = await booked_and_cancelled(shop, worker)
            assert await take_parcels_back_again(app) == 0
            await lose_the_job()
            assert await take_parcels_back_again(app) == 1
            assert await take_parcels_back_again(app) == 0
            await finish(worker, "shipping.cancel")
        await shipment.refresh_from_db()
        assert shipment.state is ShipmentState.CANCELLED
        assert await status_at_boscod(app, shipment) == CANCELLED_AT_BOSCOD
        assert await take_parcels_back_again(app) == 0

    async def test_one_that_the_courier_does_not_give_back_is_left_to_a_person(
        self, app: App, boscod: web.Application, shop: Shop
    ) -> None:
        boscod[FAULTS].add(Fault(kind="refuse", operation="cancel"))
        async with at_work(app) as worker:
            shipment = await booked_and_cancelled(shop, worker)
            await finish(worker, "shipping.cancel")
        await shipment.refresh_from_db()
        assert shipment.problem is not None
        assert await take_parcels_back_again(app) == 0

    async def test_a_cancelled_order_s_booking_that_nobody_knows_of_is_settled_by_taking_it_back(
        self, app: App, boscod: web.Application, shop: Shop
    ) -> None:
        async with at_work(app) as worker:
            shipment = await booked_and_cancelled(shop, worker)
            await lose_the_job()
            await Shipment.filter(id=shipment.id).update(order_no=None, state=ShipmentState.REQUESTED)
            async with transaction() as tx:
                await jobs.enqueue("shipping.poll", {"shipment_id": shipment.id}, store=shop.store.id, using=tx)
            await finish(worker, "shipping.poll")
            await finish(worker, "shipping.cancel")
        assert await status_at_boscod(app, shipment) == CANCELLED_AT_BOSCOD


class TestUnconfirmed:
    async def test_the_last_attempt_that_boscod_does_not_confirm_leaves_the_parcel_to_a_person(
        self, app: App, boscod: web.Application, shop: Shop
    ) -> None:
        async with at_work(app) as worker:
            shipment = await booked_and_cancelled(shop, worker)
            # It has a waybill, and nobody knows the number under which Boscod would cancel it.
            told = {"order_code": "not-at-boscod", "order_no": None, "awb": "JNE1", "state": ShipmentState.READY}
            await Shipment.filter(id=shipment.id).update(**told)
            worker.ring("shipping.cancel")
            await worker.idle()
            assert (await Shipment.get(id=shipment.id)).problem is None, "it is asked again first"
            await finish(worker, "shipping.cancel")
        await shipment.refresh_from_db()
        assert shipment.state is ShipmentState.READY
        assert shipment.problem == (
            "The parcel was to be cancelled, and could not be: Boscod did not confirm the cancellation."
        )
        order = await Order.get(id=shipment.order_id)
        assert await told_of(shop) == [("parcel_unclear", order.code)]
        assert await take_parcels_back_again(app) == 0
