"""One order's parcel over HTTP: where it is, what a person says of it, and with whom it goes."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import LEDGER
from models.orders.tables import Order, PaymentMethod
from models.shipping.tables import Shipment
from tests.couriers import advance, book, confirmed, open_sending_shop, serve_api, serve_boscod
from tests.sellers import SignedIn, sign_in
from tests.shop import Shop
from tests.work import at_work, finish, one, ringing, until

IDX, JNE = {"code": "idx", "service": "03"}, {"code": "jne", "service": "REG"}


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
async def seller(app: App, api: TestServer, shop: Shop) -> SignedIn:
    return await sign_in(app, shop.store)


async def ready(app: App, shop: Shop) -> tuple[Order, Shipment]:
    order = await confirmed(shop)
    await book(order)
    async with at_work(app) as worker:
        await finish(worker, "shipping.book")
        await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'awb'", 1)
        await finish(worker, "shipping.event")
    return order, await Shipment.get(order_id=order.id)


class TestLooking:
    async def test_the_courier_is_asked_and_its_answer_shown(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order, parcel = await ready(app, shop)
        await advance(app, order_no=parcel.order_no, status="1", webhook=False, branch="TH COBLONG")
        await Shipment.filter(id=parcel.id).update(heard_at=None)
        async with at_work(app) as worker, ringing(worker):
            shown = await seller.send("GET", f"/store/order/{order.code}/shipment")
        assert (shown["state"], shown["asked"], shown["awb"]) == ("shipped", True, parcel.awb)
        [scan] = shown["history"]
        assert (scan["branch"], scan["status"], scan["source"]) == ("TH COBLONG", "In Transit", "tracking")
        assert (await Order.get(id=order.id)).status == "shipped"

    async def test_who_looks_again_does_not_ask_again(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order, _ = await ready(app, shop)
        shown = await seller.send("GET", f"/store/order/{order.code}/shipment")
        assert (shown["state"], shown["asked"]) == ("ready", False)
        assert await one("SELECT count(*) FROM jobs WHERE kind = 'shipping.poll'") == 0

    async def test_without_an_answer_what_is_known_is_shown(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order, parcel = await ready(app, shop)
        await Shipment.filter(id=parcel.id).update(heard_at=None)
        shown = await seller.send("GET", f"/store/order/{order.code}/shipment")
        assert (shown["state"], shown["asked"]) == ("ready", False)

    async def test_an_order_without_a_parcel_has_none(self, seller: SignedIn, shop: Shop) -> None:
        order = await confirmed(shop)
        await seller.send("GET", f"/store/order/{order.code}/shipment", status=404)

    async def test_customer_service_sees_the_own_and_says_nothing(
        self, app: App, boscod: web.Application, api: TestServer, shop: Shop
    ) -> None:
        order, _ = await ready(app, shop)
        siti = await sign_in(app, shop.store, administrator=False)
        path = f"/store/order/{order.code}/shipment"
        await siti.send("GET", path, status=404)
        await Order.filter(id=order.id).update(cs_id=siti.staff.id)
        await siti.send("GET", path)
        await siti.send("PATCH", path, json={"status": "shipped"}, status=403)


class TestSaying:
    async def test_a_parcel_of_the_seller_s_own_courier_is_followed_by_hand_and_nobody_is_asked(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        path = f"/store/order/{order.code}/shipment"
        shown = await seller.send(
            "PATCH", path, json={"awb": "TIKI001", "courier": {"code": "tiki", "service": "ONS"}, "status": "shipped"}
        )
        assert (shown["state"], shown["awb"], shown["courier_code"], shown["by_hand"]) == (
            "shipped",
            "TIKI001",
            "tiki",
            True,
        )
        shown = await seller.send("PATCH", path, json={"status": "delivered", "note": "Diterima satpam"})
        assert [scan["note"] for scan in shown["history"]] == ["Diterima satpam", ""]
        detail = await seller.send("GET", f"/store/order/{order.code}")
        assert detail["status"] == "delivered"
        assert {event["by"] for event in detail["timeline"][-2:]} == {f"staff:{seller.staff.id}"}
        await book(order)
        async with at_work(app) as worker:
            await finish(worker, "shipping.book")
        assert (await Shipment.get(order_id=order.id)).poll_at is None
        assert boscod[LEDGER].entries("request") == []

    async def test_a_cancelled_one_leaves_the_order_to_be_booked(self, app: App, seller: SignedIn, shop: Shop) -> None:
        order = await confirmed(shop)
        path = f"/store/order/{order.code}/shipment"
        await seller.send("PATCH", path, json={"awb": "TIKI001"})
        shown = await seller.send("PATCH", path, json={"status": "cancelled"})
        assert (shown["state"], shown["problem"]) == ("cancelled", None)
        assert (await Order.get(id=order.id)).status == "confirmed"

    async def test_what_the_courier_had_said_before_counts_no_more(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order, parcel = await ready(app, shop)
        path = f"/store/order/{order.code}/shipment"
        await seller.send("PATCH", path, json={"status": "delivered"})
        await advance(app, order_no=parcel.order_no, status="1", update_on=1_700_000_000)
        await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'status'", 1)
        async with at_work(app) as worker:
            await finish(worker, "shipping.event")
        assert (await seller.send("GET", path))["state"] == "delivered"

    async def test_a_step_that_the_parcel_cannot_take_is_refused_with_those_it_can(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order, parcel = await ready(app, shop)
        path = f"/store/order/{order.code}/shipment"
        await Shipment.filter(id=parcel.id).update(state="lost")
        refused = await seller.send("PATCH", path, json={"status": "delivered"}, status=409)
        assert (refused["state"], refused["allowed"]) == ("lost", [])

    async def test_the_numbers_of_a_booked_parcel_are_boscod_s(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order, _ = await ready(app, shop)
        path = f"/store/order/{order.code}/shipment"
        for said in ({"awb": "MINE"}, {"courier": JNE}, {"status": "cancelled"}):
            await seller.send("PATCH", path, json=said, status=409)

    async def test_a_waybill_number_belongs_to_one_parcel(self, seller: SignedIn, shop: Shop) -> None:
        for status in (200, 409):
            order = await confirmed(shop)
            await seller.send("PATCH", f"/store/order/{order.code}/shipment", json={"awb": "TIKI001"}, status=status)

    @pytest.mark.parametrize("said", [{}, {"status": "ready"}, {"awb": "a b"}, {"note": "nothing else"}])
    async def test_what_says_nothing_is_refused(self, seller: SignedIn, shop: Shop, said: dict[str, str]) -> None:
        order = await confirmed(shop)
        await seller.send("PATCH", f"/store/order/{order.code}/shipment", json=said, status=422)


class TestChoosing:
    async def test_another_courier_takes_the_order_and_the_bill_stays(
        self, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        chosen = await seller.send("PUT", f"/store/order/{order.code}/courier", json=JNE)
        assert (chosen["courier_code"], chosen["service_code"]) == ("jne", "REG")
        assert chosen["price_idr"] > 0
        detail = await seller.send("GET", f"/store/order/{order.code}")
        assert (detail["courier_code"], detail["bill"]["total_idr"]) == ("jne", order.total_idr)
        assert "idx 03 → jne REG" in detail["timeline"][-1]["reason"]

    @pytest.mark.parametrize("courier", [{"code": "idx", "service": "NONE"}, {"code": "none", "service": "03"}])
    async def test_what_is_not_offered_there_is_refused(
        self, boscod: web.Application, seller: SignedIn, shop: Shop, courier: dict[str, str]
    ) -> None:
        order = await confirmed(shop)
        await seller.send("PUT", f"/store/order/{order.code}/courier", json=courier, status=422)

    async def test_nobody_collects_what_a_courier_does_not(
        self, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        other = {"code": "jne", "service": "YES"}
        path = f"/store/order/{order.code}/courier"
        await seller.send("PUT", path, json=other, status=422)
        await Order.filter(id=order.id).update(payment_method=PaymentMethod.TRANSFER)
        await seller.send("PUT", path, json=other)

    async def test_an_insured_order_goes_with_nobody_who_does_not_insure(
        self, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        insured = {"payment_method": PaymentMethod.TRANSFER, "insurance_idr": 200, "total_idr": order.total_idr + 200}
        await Order.filter(id=order.id).update(**insured)
        path, cargo = f"/store/order/{order.code}/courier", {"code": "jtc", "service": "CRG"}
        await seller.send("PUT", path, json=cargo, status=422)
        await seller.send("PUT", path, json=JNE)
        await Order.filter(id=order.id).update(insurance_idr=0, total_idr=order.total_idr)
        await seller.send("PUT", path, json=cargo)

    async def test_a_booked_order_stays_with_its_courier(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order, _ = await ready(app, shop)
        await seller.send("PUT", f"/store/order/{order.code}/courier", json=JNE, status=409)

    async def test_while_boscod_is_away_nothing_is_chosen(self, seller: SignedIn, shop: Shop) -> None:
        order = await confirmed(shop)
        await seller.send("PUT", f"/store/order/{order.code}/courier", json=JNE, status=503)


class TestMany:
    async def test_a_parcel_that_its_courier_cancels_is_booked_anew_under_another_code(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order, first = await ready(app, shop)
        await advance(app, order_no=first.order_no, status="6")
        await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'status'", 1)
        async with at_work(app) as worker, ringing(worker):
            await until("SELECT state FROM shipments WHERE id = $1", "cancelled", first.id)
            assert (await seller.send("GET", f"/store/order/{order.code}"))["status"] == "confirmed"
            job = await seller.send("POST", "/store/order/bookings", json={"codes": [order.code]}, status=202)
            booked = (await seller.ended(job))["result"]["booked"]
        second = await Shipment.get(order_id=order.id, attempt=2)
        assert booked == {order.code: second.awb}
        assert (second.awb, second.order_code) != (first.awb, first.order_code)

    async def test_codes_are_taken_as_they_are_spoken_and_once(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        order = await confirmed(shop)
        codes = [f" {order.code.lower()} ", order.code]
        async with at_work(app) as worker, ringing(worker):
            job = await seller.send("POST", "/store/order/bookings", json={"codes": codes}, status=202)
            job = await seller.ended(job)
            assert list(job["result"]["booked"]) == [order.code]
            job = await seller.send("POST", "/store/order/bookings/cancel", json={"codes": codes}, status=202)
            assert (await seller.ended(job))["result"]["cancelled"] == [order.code]

    @pytest.mark.parametrize("path", ["bookings", "bookings/cancel", "labels"])
    async def test_a_thousand_at_most(self, seller: SignedIn, path: str) -> None:
        codes = [f"BO-{number:06}" for number in range(1001)]
        await seller.send("POST", f"/store/order/{path}", json={"codes": codes}, status=422)
        await seller.send("POST", f"/store/order/{path}", json={"codes": []}, status=422)

    async def test_customer_service_books_and_cancels_only_where_it_may(
        self, app: App, api: TestServer, shop: Shop
    ) -> None:
        siti = await sign_in(app, shop.store, administrator=False)
        body = {"codes": ["BO-1"]}
        await siti.send("POST", "/store/order/bookings", json=body, status=403)
        await siti.send("POST", "/store/order/bookings/cancel", json=body, status=403)
        await siti.send("POST", "/store/order/labels", json=body, status=202)
