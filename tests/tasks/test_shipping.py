"""Parcels from the booking to the door, against Boscod's sandbox and a running API."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bootstrap import App
from integrations.boscod.assumed import CANCELLED
from local.sandbox.base import FAULTS, LEDGER, Fault
from models import shipping
from models.db import pool, transaction
from models.orders import states
from models.orders.tables import Order
from models.shipping import Heard
from models.shipping.tables import Shipment, ShipmentState
from models.stock.count import drift
from tests.couriers import advance, book, confirmed, open_sending_shop, serve_api, serve_boscod
from tests.shop import Shop
from tests.work import at_work, finish, one, until


@pytest.fixture
async def shop(app: App) -> Shop:
    return await open_sending_shop()


@pytest.fixture
async def sandbox(app: App) -> AsyncIterator[web.Application]:
    async with serve_boscod(app) as served:
        yield served


@pytest.fixture
async def api(app: App) -> AsyncIterator[TestServer]:
    async with serve_api(app) as server:
        yield server


async def booked(shop: Shop, app: App) -> tuple[Order, Shipment]:
    order = await confirmed(shop)
    await book(order)
    async with at_work(app) as worker:
        await finish(worker, "shipping.book")
        await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'awb'", 1)
        await finish(worker, "shipping.event")
    return await Order.get(id=order.id), await Shipment.get(order_id=order.id)


async def silent(shop: Shop, app: App) -> tuple[Order, Shipment]:
    """Book an order whose courier says nothing."""
    order = await confirmed(shop)
    await book(order)
    async with at_work(app) as worker:
        await finish(worker, "shipping.book")
    return await Order.get(id=order.id), await Shipment.get(order_id=order.id)


async def booked_again(order: Order, app: App) -> tuple[Order, Shipment]:
    await book(order)
    async with at_work(app) as worker:
        await finish(worker, "shipping.book")
    return await Order.get(id=order.id), await Shipment.get(order_id=order.id, attempt=2)


async def ask(app: App, shop: Shop) -> None:
    """Ask about every parcel that has been silent for a day."""
    async with transaction() as tx:
        assert await shipping.take_silent(now=shop.clock.now() + timedelta(hours=25), limit=10, using=tx) == 1
    async with at_work(app) as worker:
        await finish(worker, "shipping.poll")


class TestBook:
    async def test_a_booking_gets_its_waybill_number(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        order, shipment = await booked(shop, app)
        assert shipment.state is ShipmentState.READY
        assert shipment.awb
        assert order.status == "ready"

    @pytest.mark.parametrize(("insurance_idr", "fee_idr"), [(0, 0), (200, 100)])
    async def test_a_parcel_travels_insured_where_its_buyer_pays_for_that(
        self, app: App, sandbox: web.Application, shop: Shop, insurance_idr: int, fee_idr: int
    ) -> None:
        order = await confirmed(shop)
        total_idr = order.total_idr + insurance_idr
        await Order.filter(id=order.id).update(insurance_idr=insurance_idr, total_idr=total_idr)
        await book(order)
        async with at_work(app) as worker:
            await finish(worker, "shipping.book")
        shipment = await Shipment.get(order_id=order.id)
        assert shipment.order_no is not None
        assert (await app.boscod.detail(shipment.order_no)).insurance_fee_idr == fee_idr

    async def test_a_refused_parcel_takes_the_order_back_with_its_reason(
        self, app: App, sandbox: web.Application, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        await Order.filter(id=order.id).update(address="short")
        await book(order)
        async with at_work(app) as worker:
            await finish(worker)
        shipment = await Shipment.get(order_id=order.id)
        assert shipment.state is ShipmentState.REFUSED
        assert "receiver_address" in str(shipment.problem)
        assert (await Order.get(id=order.id)).status == "confirmed"

    async def test_a_parcel_the_courier_refuses_later_is_booked_anew_under_another_code(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        sandbox[FAULTS].add(Fault(kind="awb_refused", calls=1))
        order = await confirmed(shop)
        async with at_work(app) as worker:
            for told in (1, 2):
                await book(order)
                await finish(worker, "shipping.book")
                await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'awb'", told)
                await finish(worker, "shipping.event")
        first, second = await Shipment.filter(order_id=order.id).order_by("attempt")
        assert (first.state, second.state) == (ShipmentState.REFUSED, ShipmentState.READY)
        assert first.order_code != second.order_code

    async def test_a_refused_look_up_says_nothing_of_the_parcel(
        self, app: App, sandbox: web.Application, shop: Shop
    ) -> None:
        for kind, operation in (("reset", "create_order"), ("refuse", "find_by_code")):
            sandbox[FAULTS].add(Fault(kind=kind, operation=operation, calls=1))
        order = await confirmed(shop)
        await book(order)
        async with at_work(app) as worker:
            await finish(worker)
        shipment = await Shipment.get(order_id=order.id)
        assert shipment.state is ShipmentState.BOOKED
        assert [entry["key"] for entry in sandbox[LEDGER].entries("order")] == [shipment.order_no]


class TestCancel:
    async def test_a_cancelled_order_s_parcel_is_cancelled_at_boscod(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        order, _ = await booked(shop, app)
        async with transaction() as tx:
            await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
        async with at_work(app) as worker:
            await finish(worker, "shipping.cancel")
        assert (await Shipment.get(order_id=order.id)).state is ShipmentState.CANCELLED
        assert await app.boscod.find_by_code((await Shipment.get(order_id=order.id)).order_code) is not None

    async def test_a_refused_look_up_does_not_leave_the_parcel_of_a_cancelled_order_standing(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        order, shipment = await booked(shop, app)
        sandbox[FAULTS].add(Fault(kind="refuse", operation="find_by_code", calls=1))
        async with transaction() as tx:
            await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
        async with at_work(app) as worker:
            await finish(worker, "shipping.cancel")
        there = await app.boscod.find_by_code(shipment.order_code)
        assert there is not None
        assert there.status == CANCELLED
        assert (await Shipment.get(order_id=order.id)).state is ShipmentState.CANCELLED

    async def test_a_parcel_on_its_way_is_not_cancelled_and_says_so(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        order, shipment = await booked(shop, app)
        await advance(app, order_no=shipment.order_no, status="1", webhook=False)
        async with transaction() as tx:
            await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
        async with at_work(app) as worker:
            await finish(worker, "shipping.cancel")
        shipment = await Shipment.get(order_id=order.id)
        assert shipment.state is ShipmentState.READY
        assert shipment.problem is not None


class TestHear:
    async def test_a_parcel_is_followed_to_the_door_by_webhook(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        order, shipment = await booked(shop, app)
        for status in ("1", "2"):
            await advance(app, order_no=shipment.order_no, status=status)
        await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'status'", 2)
        async with at_work(app) as worker:
            await finish(worker, "shipping.event")
        assert (await Order.get(id=order.id)).status == "delivered"

    async def test_a_silent_parcel_is_asked_about(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        order, shipment = await booked(shop, app)
        for status in ("1", "4"):
            await advance(app, order_no=shipment.order_no, status=status, webhook=False)
        async with transaction() as tx:
            now = datetime.now(UTC)
            assert await shipping.take_silent(now=now, limit=10, using=tx) == 0
            assert await shipping.take_silent(now=now + timedelta(hours=25), limit=10, using=tx) == 1
        async with at_work(app) as worker:
            await finish(worker, "shipping.poll")
        assert (await Order.get(id=order.id)).status == "return_in_transit"

    @pytest.mark.parametrize("seed", range(8))
    async def test_a_shuffled_doubled_and_thinned_stream_ends_in_the_same_state(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop, seed: int
    ) -> None:
        """Promise 31; what the lost fifth would have told, asking tells."""
        chance = random.Random(seed)  # noqa: S311
        _, shipment = await booked(shop, app)
        start = datetime.now(UTC)
        codes = ["1", None, "3", "1", None, "4", None, "5"]
        stream = [
            Heard(source="webhook", happened_at=start + timedelta(hours=n), raw_status=code, note=f"scan {n}")
            for n, code in enumerate(codes)
        ]
        heard = [event for event in stream * 2 if chance.random() > 0.2]
        chance.shuffle(heard)
        seen = []
        for event in [*heard, stream[-1]]:
            async with transaction() as tx:
                await shipping.hear(shipment.id, [event], clock=shop.clock, using=tx)
            seen.append((await Order.get(id=shipment.order_id)).status)
        assert (await Shipment.get(id=shipment.id)).state is ShipmentState.RETURNED
        assert seen[-1] == "returned"
        ranks = ["ready", "shipped", "return_in_transit", "returned"]
        assert [ranks.index(status) for status in seen] == sorted(ranks.index(status) for status in seen)

    async def test_a_refusal_of_which_nobody_told_is_found_by_asking(
        self, app: App, sandbox: web.Application, shop: Shop
    ) -> None:
        sandbox[FAULTS].add(Fault(kind="awb_refused", calls=1))
        sandbox[FAULTS].add(Fault(kind="webhook_lost", operation="awb"))
        order, shipment = await silent(shop, app)
        await ask(app, shop)
        assert (await Shipment.get(id=shipment.id)).state is ShipmentState.REFUSED
        assert (await Order.get(id=order.id)).status == "confirmed"

    async def test_a_waybill_number_of_which_nobody_told_is_found_by_asking(
        self, app: App, sandbox: web.Application, shop: Shop
    ) -> None:
        sandbox[FAULTS].add(Fault(kind="webhook_lost", operation="awb"))
        order, shipment = await silent(shop, app)
        await ask(app, shop)
        assert (await Shipment.get(id=shipment.id)).awb is not None
        assert (await Order.get(id=order.id)).status == "ready"

    async def test_a_parcel_that_the_courier_cancelled_silently_may_be_booked_anew(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        order, shipment = await booked(shop, app)
        await advance(app, order_no=shipment.order_no, status="6", webhook=False)
        await ask(app, shop)
        assert (await Shipment.get(id=shipment.id)).state is ShipmentState.CANCELLED
        assert (await Order.get(id=order.id)).status == "confirmed"
        _, second = await booked_again(order, app)
        assert second.order_code != shipment.order_code

    async def test_a_parcel_that_boscod_forgot_is_shown_to_a_person(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        _, shipment = await booked(shop, app)
        await Shipment.filter(id=shipment.id).update(order_no="BOS-NONE")
        await ask(app, shop)
        assert "does not know" in str((await Shipment.get(id=shipment.id)).problem)

    async def test_a_parcel_given_up_as_never_made_that_was_made_after_all_is_taken_back(
        self, app: App, sandbox: web.Application, shop: Shop
    ) -> None:
        sandbox[FAULTS].add(Fault(kind="webhook_lost"))
        order, shipment = await silent(shop, app)
        # Its answer was late: when the order was cancelled, Boscod did not show it yet.
        await Shipment.filter(id=shipment.id).update(order_no=None, state=ShipmentState.REQUESTED)
        async with transaction() as tx:
            await shipping.cancelled(shipment.id, reason="test", clock=shop.clock, using=tx)
        await ask(app, shop)
        async with at_work(app) as worker:
            await finish(worker, "shipping.cancel")
        found = await app.boscod.find_by_code(shipment.order_code)
        assert found is not None
        assert found.status == "6"
        assert (await Order.get(id=order.id)).status == "confirmed"

    async def test_and_one_that_never_was_is_asked_about_for_a_day(
        self, app: App, sandbox: web.Application, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        async with transaction() as tx:
            shipment = await shipping.intend(order.id, clock=shop.clock, using=tx)
            await shipping.begin_call(shipment.id, now=shop.clock.now(), using=tx)
            await shipping.cancelled(shipment.id, reason="test", clock=shop.clock, using=tx)
        await ask(app, shop)
        assert (await Shipment.get(id=shipment.id)).poll_at is not None
        await Shipment.filter(id=shipment.id).update(
            asked_at=shop.clock.now() - timedelta(days=2), poll_at=shop.clock.now()
        )
        await ask(app, shop)
        assert (await Shipment.get(id=shipment.id)).poll_at is None

    async def test_a_courier_that_corrects_itself_delivers_it_after_all(
        self, app: App, shop: Shop, api: TestServer, sandbox: web.Application
    ) -> None:
        order, shipment = await booked(shop, app)
        start = datetime.now(UTC)
        for hours, code in enumerate(["1", "4", "2"]):
            heard = Heard(source="webhook", happened_at=start + timedelta(hours=hours), raw_status=code)
            async with transaction() as tx:
                await shipping.hear(shipment.id, [heard], clock=shop.clock, using=tx)
        assert (await Shipment.get(id=shipment.id)).state is ShipmentState.DELIVERED
        assert (await Order.get(id=order.id)).status == "delivered"
        assert await drift(store_id=None, using=pool()) == []

    async def test_an_unknown_code_is_kept_raw_and_changes_nothing(
        self, app: App, api: TestServer, sandbox: web.Application, shop: Shop
    ) -> None:
        _, shipment = await booked(shop, app)
        async with transaction() as tx:
            event = Heard(source="webhook", happened_at=datetime.now(UTC), raw_status="77", note="?")
            await shipping.hear(shipment.id, [event], clock=shop.clock, using=tx)
        shipment = await Shipment.get(id=shipment.id)
        assert (shipment.state, shipment.raw_status) == (ShipmentState.READY, "77")
        assert "77" in str(shipment.problem)

    async def test_a_forged_webhook_is_refused(self, api: TestServer) -> None:
        async with aiohttp.ClientSession() as session:
            for method in ("POST", "PUT"):
                async with session.request(method, api.make_url("/webhooks/boscod"), data=b"{}") as answer:
                    assert answer.status == 401
        assert await one("SELECT count(*) FROM incoming_webhooks") == 0
