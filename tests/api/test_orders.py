"""Orders on the seller's side, over HTTP."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bootstrap import App
from models import payments
from models.accounts.tables import Staff, Store
from models.catalog.tables import Warehouse
from models.db import transaction
from models.forms.tables import Form
from models.orders.tables import Order, PaymentMethod
from tests.api.conftest import Person, Registrar
from tests.api.pictures import picture, upload
from tests.shop import Shop

Client = TestClient[Any, Any]


async def shop_of(person: Person, app: App) -> Shop:
    """Furnish the store of somebody who has registered."""
    store = await Store.get(id=person.store_id)
    warehouse = await Warehouse.create(store=store, name="Bandung")
    form = await Form.create(store=store, name="Kopi", path_url="kopi", payment_methods=["cod", "transfer"])
    shop = Shop(store=store, warehouse=warehouse, form=form)
    shop.clock.time = app.clock.now()
    await shop.product("KOPI", stock=100)
    return shop


@pytest.fixture
async def shop(seller: Person, app: App) -> Shop:
    """The seller's store."""
    return await shop_of(seller, app)


class TestList:
    async def test_it_lists_newest_first_and_the_recap_counts_the_same(self, seller: Person, shop: Shop) -> None:
        codes = [(await shop.order(("KOPI", n))).code for n in (1, 2, 3)]
        page = await (await seller.get("/store/order", params={"limit": 2})).json()
        assert ([one["code"] for one in page["data"]], page["total"]) == ([codes[2], codes[1]], 3)
        assert page["data"][0]["items"] == "3 x Product KOPI · Variant KOPI"
        recap = await (await seller.get("/store/order/recap")).json()
        assert (recap["total"]["orders"], recap["total"]["units"]) == (3, 6)
        assert recap["total"]["total_idr"] == sum(order.total_idr for order in await Order.all())
        assert recap["by_status"]["pending"] == recap["total"]

    @pytest.mark.parametrize(
        ("asked", "found"),
        [
            ({"status": "pending"}, 2),
            ({"status": "confirmed"}, 0),
            ({"payment_method": "transfer"}, 1),
            ({"payment_status": "unpaid"}, 2),
            ({"courier": "idx"}, 2),
            ({"courier": "jne"}, 0),
            ({"sku": "KOPI"}, 2),
            ({"sku": "TEH"}, 0),
            ({"sku": ""}, 2),
            ({"sku": "KOPI", "courier": "idx"}, 2),
            ({"sku": "KOPI", "courier": "jne"}, 0),
            ({"keyword": "putri"}, 2),
            ({"keyword": "%"}, 0),
            *(({"keyword": one}, 2) for one in ("081234567890", "0812-3456", "+62 812 3456", "628123")),
            ({"keyword": "0819999"}, 0),
            ({"date_kind": "paid", "start_date": "2020-01-01"}, 0),
            ({"status": "pending,confirmed", "payment_method": "cod"}, 1),
        ],
    )
    async def test_every_filter_narrows_list_and_recap_alike(
        self, seller: Person, shop: Shop, asked: dict[str, str], found: int
    ) -> None:
        await shop.order(("KOPI", 1))
        await shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)
        page = await (await seller.get("/store/order", params=asked)).json()
        recap = await (await seller.get("/store/order/recap", params=asked)).json()
        assert (page["total"], len(page["data"]), recap["total"]["orders"]) == (found, found, found)

    async def test_days_are_the_stores_and_half_open(self, seller: Person, shop: Shop) -> None:
        # 17:00 UTC is midnight in Jakarta.
        midnight = shop.clock.time.replace(year=2026, month=3, day=2, hour=17, minute=0, second=0, microsecond=0)
        for moment in (midnight - timedelta(seconds=1), midnight):
            shop.clock.time = moment
            await shop.order(("KOPI", 1))
        for day in ("2026-03-02", "2026-03-03", "03/03/2026"):
            page = await (await seller.get("/store/order", params={"start_date": day, "end_date": day})).json()
            assert page["total"] == 1, day

    async def test_customer_service_sees_its_own(self, seller: Person, shop: Shop) -> None:
        mine, other = await shop.order(("KOPI", 1)), await shop.order(("KOPI", 1))
        await Order.filter(id=mine.id).update(cs_id=seller.answer["user"]["staff_id"])
        await Staff.filter(id=seller.answer["user"]["staff_id"]).update(role_id=2)
        answer = await seller.client.post("/auth/login", json={"email": seller.email, "password": "a long passphrase"})
        seller.answer = await answer.json()
        seller.__post_init__()
        page = await (await seller.get("/store/order")).json()
        assert [one["code"] for one in page["data"]] == [mine.code]
        assert (await seller.get(f"/store/order/{mine.code}")).status == 200
        assert (await seller.get(f"/store/order/{other.code}")).status == 404
        taken = await seller.send("PATCH", f"/store/order/{other.code}/status", json={"status": "confirmed"})
        assert taken.status == 404


class TestDetail:
    async def test_it_has_bill_income_and_timeline(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("KOPI", 2))
        seen = await (await seller.get(f"/store/order/{order.code.lower()}")).json()
        bill, income = seen["bill"], seen["income"]
        assert sum(x["amount_idr"] for x in bill["items"] + bill["fees"]) == bill["total_idr"] == 113_300
        assert (income["income_idr"], income["profit_idr"]) == (100_000, 50_000)
        assert seen["allowed"] == ["cancelled", "confirmed"]
        assert [event["after"] for event in seen["timeline"]] == ["pending"]

    async def test_another_stores_order_is_not_there(
        self, seller: Person, another_seller: Person, shop: Shop, register: Registrar
    ) -> None:
        order = await shop.order(("KOPI", 1))
        for method, path, body in (
            ("GET", "", None),
            ("PATCH", "/status", {"status": "confirmed"}),
            ("POST", "/confirm-payment", {}),
        ):
            answer = await another_seller.send(method, f"/store/order/{order.code}{path}", json=body)
            assert answer.status == 404, path


class TestStatus:
    @pytest.mark.parametrize("method", ["PATCH", "PUT"])
    async def test_a_step(self, seller: Person, shop: Shop, method: str) -> None:
        order = await shop.order(("KOPI", 1))
        answer = await seller.send(method, f"/store/order/{order.code}/status", json={"status": "confirmed"})
        assert await answer.json() == {
            "code": order.code,
            "status": "confirmed",
            "allowed": ["cancelled", "processing"],
        }

    async def test_a_wrong_step_says_which_are_allowed(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1))
        answer = await seller.send("PATCH", f"/store/order/{order.code}/status", json={"status": "delivered"})
        assert answer.status == 409
        assert (await answer.json())["allowed"] == ["cancelled", "confirmed"]

    async def test_many_at_once_each_for_itself(self, seller: Person, shop: Shop) -> None:
        good, bad = await shop.order(("KOPI", 1)), await shop.order(("KOPI", 1))
        await seller.send("PUT", f"/store/order/{bad.code}/status", json={"status": "cancelled"})
        answer = await seller.send(
            "PATCH", "/store/order/status", json={"codes": [good.code, bad.code, "BO-NONE"], "status": "confirmed"}
        )
        taken = await answer.json()
        assert [one["status"] for one in taken] == ["confirmed", None, None]


class TestConfirmPayment:
    async def test_a_transfer_is_confirmed_with_its_proof(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)
        proof = (await (await upload(seller, picture(), to="/store/order/proofs")).json())["file_name"]
        answer = await seller.post(f"/store/order/{order.code}/confirm-payment", json={"proof_image": proof})
        assert answer.status == 200, await answer.text()
        order = await Order.get(id=order.id)
        assert (order.status, order.payment_status, order.payment_proof) == ("confirmed", "paid", proof)
        again = await seller.send("PUT", f"/store/order/{order.code}/confirm-payment", json={})
        assert again.status == 409

    async def test_cod_is_not_confirmed_by_hand(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1))
        answer = await seller.post(f"/store/order/{order.code}/confirm-payment", json={})
        assert answer.status == 409

    async def test_another_sum_than_the_total_is_taken_for_it(self, seller: Person, shop: Shop) -> None:
        await Form.filter(id=shop.form.id).update(payment_methods=["va"])
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        async with transaction() as tx:
            payment = await payments.intend(order.id, now=shop.clock.now(), using=tx)
            assert payment is not None
            money = payments.Money(
                reference=payment.reference, key="va:1", amount_idr=order.total_idr - 1, paid_at=shop.clock.now()
            )
            assert await payments.settle(money, clock=shop.clock, using=tx) == "conflict"
        path = f"/store/order/{order.code}/confirm-payment"
        assert (await seller.post(path, json={"note": "the rest came by transfer"})).status == 200
        order = await Order.get(id=order.id)
        assert (order.status, order.payment_status) == ("confirmed", "paid")
        payment = await payments.Payment.get(id=payment.id)
        assert (payment.state, payment.problem, payment.refund_due_idr) == ("paid", None, 0)
        assert (await seller.post(path, json={})).status == 409

    async def test_one_that_came_too_late_is_confirmed_once(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)
        await Order.filter(id=order.id).update(status="cancelled", cancelled_at=shop.clock.now())
        path = f"/store/order/{order.code}/confirm-payment"
        assert [(await seller.post(path, json={})).status for _ in range(2)] == [200, 409]
        assert (await Order.get(id=order.id)).payment_status == "paid_after_expiry"
