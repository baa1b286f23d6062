"""What a seller changes of an order that no courier has yet."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from models import payments
from models.accounts.tables import Store
from models.catalog.tables import Warehouse
from models.db import transaction
from models.forms.tables import Form
from models.orders.tables import Order, OrderStatus, PaymentMethod, PaymentStatus
from models.payments import Payment
from tests.api.conftest import Person, join
from tests.shop import Shop

SITI = {
    "name": "Siti Aminah",
    "phone": "0813-9876-5432",
    "email": "siti@example.com",
    "address": "Jl. Braga No. 10, lantai 2",
    "district_id": 14900,
    "province": "JAWA BARAT",
    "city": "BANDUNG",
    "district": "COBLONG",
    "postal_code": "40132",
}


@pytest.fixture
async def shop(seller: Person) -> Shop:
    """The seller's store, with something to sell."""
    store = await Store.get(id=seller.store_id)
    warehouse = await Warehouse.create(store=store, name="Bandung", district_id=7)
    await Store.filter(id=store.id).update(default_warehouse_id=warehouse.id)
    form = await Form.create(store=store, name="Kopi", path_url="kopi", payment_methods=["cod", "va"])
    shop = Shop(store=store, warehouse=warehouse, form=form)
    shop.clock.time = datetime.now(UTC)
    await shop.product("ESB-001", stock=100)
    return shop


async def put(seller: Person, order: Order, what: str, body: dict[str, Any], status: int = 200) -> dict[str, Any]:
    answer = await seller.send("PUT", f"/store/order/{order.code}/{what}", json=body)
    assert answer.status == status, await answer.text()
    return dict(await answer.json())


class TestEditCustomer:
    async def test_the_receiver_is_another_and_the_bill_stays(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("ESB-001", 1))
        await put(seller, order, "customer", SITI)
        after = await Order.get(id=order.id)
        assert (after.receiver_name, after.receiver_phone, after.receiver_phone_entered, after.city) == (
            "Siti Aminah",
            "+6281398765432",
            "0813-9876-5432",
            "BANDUNG",
        )
        assert after.customer_id != order.customer_id
        assert after.total_idr == order.total_idr

    async def test_every_wrong_field_is_named_and_nothing_changes(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("ESB-001", 1))
        short = await put(seller, order, "customer", {**SITI, "address": "x", "district_id": None}, 422)
        assert {one["field"] for one in short["errors"]} == {"address", "district_id"}
        assert [
            one["field"] for one in (await put(seller, order, "customer", {**SITI, "phone": "1"}, 422))["errors"]
        ] == ["phone"]
        assert (await Order.get(id=order.id)).receiver_name == order.receiver_name

    @pytest.mark.parametrize("status", [OrderStatus.PROCESSING, OrderStatus.SHIPPED, OrderStatus.DELIVERED])
    async def test_what_a_courier_has_is_not_changed(self, seller: Person, shop: Shop, status: OrderStatus) -> None:
        order = await shop.order(("ESB-001", 1))
        await Order.filter(id=order.id).update(status=status)
        await put(seller, order, "customer", SITI, 409)
        await put(seller, order, "fees", {"fees": []}, 409)

    async def test_other_peoples_orders_are_not_there(self, seller: Person, another_seller: Person, shop: Shop) -> None:
        order = await shop.order(("ESB-001", 1))
        await put(another_seller, order, "customer", SITI, 404)
        await put(another_seller, order, "fees", {"fees": []}, 404)
        await put(await join(seller), order, "customer", SITI, 404)


class TestEditFees:
    async def test_the_bill_adds_up_and_the_cod_fee_follows(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("ESB-001", 1), method=PaymentMethod.COD)
        fees = [{"label": "Kemasan kayu", "amount_idr": 15_000}, {"label": "Potongan", "amount_idr": -5_000}]
        bill = (await put(seller, order, "fees", {"fees": fees}))["bill"]
        after = await Order.get(id=order.id)
        base_idr = order.subtotal_idr + order.shipping_idr - order.discount_idr + 10_000
        assert order.cod_fee_idr > 0
        assert after.cod_fee_idr == -(-base_idr * 3 // 100)
        assert after.total_idr == base_idr + after.cod_fee_idr == bill["total_idr"]
        assert sum(fee["amount_idr"] for fee in bill["fees"]) + bill["subtotal_idr"] == bill["total_idr"]
        again = (await put(seller, order, "fees", {"fees": []}))["bill"]
        assert again["total_idr"] == order.total_idr

    async def test_below_nothing_it_does_not_go(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("ESB-001", 1), method=PaymentMethod.COD)
        off = {"fees": [{"label": "Potongan", "amount_idr": -order.total_idr}]}
        assert [one["field"] for one in (await put(seller, order, "fees", off, 422))["errors"]] == ["fees"]
        assert (await Order.get(id=order.id)).total_idr == order.total_idr

    @pytest.mark.parametrize("status", [PaymentStatus.REQUESTED, PaymentStatus.PAID])
    async def test_an_amount_that_was_asked_for_stands(self, seller: Person, shop: Shop, status: PaymentStatus) -> None:
        order = await shop.order(("ESB-001", 1))
        await Order.filter(id=order.id).update(payment_status=status)
        await put(seller, order, "fees", {"fees": [{"label": "x", "amount_idr": 1}]}, 409)

    async def test_a_sum_that_winpay_is_being_asked_for_stands(self, seller: Person, shop: Shop) -> None:
        """The order says so only once Winpay has answered; the request is there before."""
        order = await shop.order(("ESB-001", 1), method=PaymentMethod.VA)
        async with transaction() as tx:
            payment = await payments.intend(order.id, now=shop.clock.now(), using=tx)
        assert payment is not None
        fees = {"fees": [{"label": "x", "amount_idr": 1_000}]}
        refused = await put(seller, order, "fees", fees, 409)
        assert f"DELETE /winpay/payments/{payment.id}" in refused["detail"]
        await Payment.filter(id=payment.id).update(state="cancelled")
        assert (await put(seller, order, "fees", fees))["bill"]["total_idr"] == order.total_idr + 1_000

    async def test_the_courier_s_share_is_the_one_that_was_agreed(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("ESB-001", 1), method=PaymentMethod.COD)
        await Store.filter(id=seller.store_id).update(cod_fee_percent=5)
        shop.form.settings = {"buyer_pays_cod_fee": False}
        await shop.form.save()
        assert (await put(seller, order, "fees", {"fees": []}))["bill"]["total_idr"] == order.total_idr

    async def test_the_fee_comes_back_to_a_bill_that_came_to_nothing(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("ESB-001", 1), method=PaymentMethod.COD)
        off = {"fees": [{"label": "Potongan", "amount_idr": order.cod_fee_idr - order.total_idr}]}
        assert (await put(seller, order, "fees", off))["bill"]["total_idr"] == 0
        assert (await put(seller, order, "fees", {"fees": []}))["bill"]["total_idr"] == order.total_idr

    async def test_a_virtual_account_over_nothing_is_confirmed_and_over_too_little_refused(
        self, seller: Person, shop: Shop
    ) -> None:
        order = await shop.order(("ESB-001", 1), method=PaymentMethod.VA)
        little = {"fees": [{"label": "Potongan", "amount_idr": 1 - order.total_idr}]}
        assert [one["field"] for one in (await put(seller, order, "fees", little, 422))["errors"]] == ["fees"]
        nothing = {"fees": [{"label": "Potongan", "amount_idr": -order.total_idr}]}
        seen = await put(seller, order, "fees", nothing)
        assert (seen["status"], seen["payment_status"]) == ("confirmed", "paid")
