"""Placing an order."""

from __future__ import annotations

import uuid
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from models.accounts.tables import Store
from models.catalog.tables import Product, Variant, Warehouse
from models.customers.tables import Block, Customer
from models.db import pool
from models.drafts.tables import Draft
from models.errors import Conflict, Invalid, NotFound, OutOfStock
from models.orders import listing
from models.orders.tables import Order, OrderEvent, OrderFee, OrderLine, PaymentMethod
from models.shipping import facts_of
from models.stock.tables import StockMovement
from tests.shop import Shop, jobs_of


class TestPlacing:
    async def test_it_writes_the_order_with_all_that_belongs_to_it(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=10, price_idr=50_000)
        order = await shop.order(("KOPI", 2))
        assert order.code.startswith("BO-")
        assert (order.subtotal_idr, order.shipping_idr, order.cod_fee_idr) == (100_000, 10_000, 3_300)
        assert order.total_idr == 113_300
        assert (order.units, order.weight_g, order.hpp_idr) == (2, 1000, 50_000)
        line = await OrderLine.get(order_id=order.id)
        assert (line.sku, line.qty, line.price_idr, line.warehouse_id) == ("KOPI", 2, 50_000, shop.warehouse.id)
        fees = await OrderFee.filter(order_id=order.id).order_by("id").values_list("kind", "amount_idr")
        assert list(fees) == [("shipping", 10_000), ("cod_fee", 3_300)]
        assert await shop.stock_of(coffee) == (10, 2)
        event = await OrderEvent.get(order_id=order.id)
        assert (event.kind, event.after, event.by) == ("status", "pending", "buyer")

    async def test_the_store_says_what_couriers_keep(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10, price_idr=50_000)
        await Store.filter(id=shop.store.id).update(cod_fee_percent=Decimal("2.5"))
        order = await shop.order(("KOPI", 2))
        assert (order.cod_fee_percent, order.cod_fee_idr) == (Decimal("2.5"), 2_750)
        fee = await OrderFee.get(order_id=order.id, kind="cod_fee")
        assert fee.label == "Biaya COD (2,5%)"

    @pytest.mark.parametrize(("is_insurable", "fees_idr"), [(True, (201, 3_307)), (False, (0, 3_300))])
    async def test_goods_are_insured_where_store_and_courier_do(
        self, shop: Shop, *, is_insurable: bool, fees_idr: tuple[int, int]
    ) -> None:
        """0.2 % of 100,050 is 200.1, rounded up; the courier's fee counts it in."""
        await shop.product("KOPI", stock=10, price_idr=100_050)
        await Store.filter(id=shop.store.id).update(insurance_percent=Decimal("0.2"))
        order = await shop.order(("KOPI", 1), shipping_idr=9_950, is_insurable=is_insurable)
        assert (order.insurance_idr, order.cod_fee_idr) == fees_idr
        assert order.total_idr == 110_000 + sum(fees_idr)
        facts = await facts_of(order.id, using=pool())
        assert facts.is_insured is is_insurable
        assert listing.income_of(order).income_idr == 100_050

    async def test_the_same_job_gives_the_same_order(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=10)
        job, draft = uuid.uuid4(), shop.draft(("KOPI", 2))
        first = await shop.place(draft, job_id=job)
        again = await shop.place(draft, job_id=job)
        assert (again.id, again.code, again.replayed) == (first.id, first.code, True)
        assert await shop.stock_of(coffee) == (10, 2)

    async def test_an_online_order_asks_for_its_money_and_has_a_deadline(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        assert order.unpaid_until == shop.clock.now() + timedelta(hours=24)
        assert [job["store_id"] for job in await jobs_of("payments.request")] == [shop.store.id]
        assert order.cod_fee_idr == 0

    async def test_cod_and_transfer_wait_for_the_seller(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)
        assert order.unpaid_until is None
        assert await jobs_of("payments.request") == []

    async def test_a_buyer_is_known_again_by_the_phone(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        first, second = await shop.order(("KOPI", 1)), await shop.order(("KOPI", 1))
        assert first.customer_id == second.customer_id
        assert await Customer.all().count() == 1

    async def test_orders_rotate_among_the_customer_service(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        staff = [await shop.cs(name) for name in ("ani", "budi", "citra")]
        given = [(await shop.order(("KOPI", 1))).cs_id for _ in range(6)]
        assert given == [one.id for one in staff] * 2

    async def test_who_is_off_duty_gets_none(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        ani, budi = await shop.cs("ani"), await shop.cs("budi")
        ani.on_duty = False
        await ani.save()
        assert {(await shop.order(("KOPI", 1))).cs_id for _ in range(3)} == {budi.id}


class TestDrafts:
    async def test_what_the_buyer_left_behind_is_closed(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        now = shop.clock.now()
        kept: dict[str, Any] = {
            "store_id": shop.store.id,
            "form_id": shop.form.id,
            "sequence": 1,
            "created_at": now,
            "last_seen_at": now,
            "idle_at": now,
        }
        by_phone = await Draft.create(token_hash="a", phone="+6281234567890", **kept)
        by_token = await Draft.create(token_hash="b", **kept)
        another = await Draft.create(token_hash="c", phone="+6281299999999", **kept)
        order = await shop.order(("KOPI", 1), draft_hash="b")
        assert set(await Draft.filter(order_id=order.id, state="ordered").values_list("id", flat=True)) == {
            by_phone.id,
            by_token.id,
        }
        assert (await Draft.get(id=another.id)).state == "open"


class TestStock:
    async def test_what_is_gone_is_named(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        await shop.product("TEH", stock=1)
        with pytest.raises(OutOfStock) as refused:
            await shop.order(("KOPI", 1), ("TEH", 2))
        assert refused.value.fields == {"sku": "TEH", "asked": 2, "available": 1}

    async def test_a_refused_order_leaves_nothing_behind(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=1)
        with pytest.raises(OutOfStock):
            await shop.order(("KOPI", 2))
        assert await shop.stock_of(coffee) == (1, 0)
        assert await Order.all().count() == 0
        assert await Customer.all().count() == 0

    async def test_products_that_share_a_variant_draw_on_one_stock(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=3)
        await shop.another_product_with(coffee, sku="PAKET")
        with pytest.raises(OutOfStock) as refused:
            await shop.place(shop.draft(("KOPI", 2, "KOPI"), ("KOPI", 2, "PAKET")))
        assert refused.value.fields["asked"] == 4
        placed = await shop.place(shop.draft(("KOPI", 2, "KOPI"), ("KOPI", 1, "PAKET")))
        assert await shop.stock_of(coffee) == (3, 3)
        movement = await StockMovement.get(order_id=placed.id)
        assert movement.reserved_change == 3

    async def test_one_warehouse_fills_it_the_first_that_has_everything(self, shop: Shop) -> None:
        coffee, tea = await shop.product("KOPI", stock=5), await shop.product("TEH", stock=0)
        far = await Warehouse.create(store=shop.store, name="Medan", priority=20)
        near = await Warehouse.create(store=shop.store, name="Jakarta", priority=10)
        for warehouse in (far, near):
            await shop.put(coffee, 5, warehouse=warehouse)
            await shop.put(tea, 5, warehouse=warehouse)
        assert (await shop.order(("KOPI", 1))).warehouse_id == shop.warehouse.id
        assert (await shop.order(("KOPI", 1), ("TEH", 1))).warehouse_id == near.id

    async def test_the_form_has_its_own_warehouse(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=5)
        other = await Warehouse.create(store=shop.store, name="Medan", priority=200)
        await shop.put(coffee, 5, warehouse=other)
        shop.form.warehouse_id = other.id
        await shop.form.save()
        assert (await shop.order(("KOPI", 1))).warehouse_id == other.id


class TestRefusals:
    async def test_every_wrong_line_is_named(self, shop: Shop) -> None:
        await shop.product("GROSIR", stock=500, min_qty=100)
        await shop.product("TUTUP", stock=5, status=0)
        elsewhere = await Product.create(store=shop.store, sku="LAIN", name="Elsewhere", price_idr=1)
        await Variant.create(store=shop.store, product=elsewhere, sku="LAIN", name="Elsewhere", price_idr=1)
        with pytest.raises(Invalid) as refused:
            await shop.order(("GROSIR", 99), ("TUTUP", 1), ("LAIN", 1), ("ADA", 1))
        fields = [error["field"] for error in refused.value.fields["errors"]]
        assert fields == ["items.0.qty", "items.1.sku", "items.2.sku", "items.3.sku"]

    async def test_a_closed_form_takes_none(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        shop.form.active = False
        await shop.form.save()
        with pytest.raises(Conflict):
            await shop.order(("KOPI", 1))

    async def test_a_form_of_another_store_is_not_there(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        with pytest.raises(NotFound):
            await shop.order(("KOPI", 1), store_id=shop.store.id + 1)

    async def test_a_payment_that_the_form_does_not_take(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        shop.form.payment_methods = ["cod"]
        await shop.form.save()
        with pytest.raises(Invalid):
            await shop.order(("KOPI", 1), method=PaymentMethod.QRIS)


class TestShield:
    async def test_an_ordinary_order_is_not_marked(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        assert (await shop.order(("KOPI", 1))).suspected == []

    async def test_many_orders_of_one_phone_are_marked_and_never_dropped(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        marks = [(await shop.order(("KOPI", 1))).suspected for _ in range(4)]
        assert marks == [[], [], [], ["too_many_orders"]]
        shop.clock.pass_by(timedelta(hours=1, seconds=1))
        assert (await shop.order(("KOPI", 1))).suspected == []

    async def test_blocked_phones_and_addresses_are_marked(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        await Block.create(store=shop.store, kind="phone", value="+6281234567890")
        await Block.create(store=shop.store, kind="address", value="203.0.113.9")
        order = await shop.order(("KOPI", 1), source_address="203.0.113.9")
        assert order.suspected == ["phone_blocked", "address_blocked"]
