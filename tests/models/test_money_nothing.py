"""Orders that come to nothing: no money will come, so none is waited for."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from models.accounts.tables import Store
from models.catalog.tables import Variant
from models.db import pool, transaction
from models.orders import states
from models.orders.buyer import of_job
from models.orders.tables import Order, OrderEvent, PaymentMethod
from models.payments import Payment
from models.vouchers.tables import Voucher
from tests.shop import NOON, Shop, jobs_of


@pytest.fixture(autouse=True)
async def coffee(shop: Shop) -> Variant:
    """Coffee, and a voucher that takes all of it off."""
    variant = await shop.product("KOPI", stock=10, price_idr=50_000)
    await Voucher.create(
        store=shop.store,
        code="GRATIS",
        kind="product",
        percent=100,
        stok=5,
        starts_at=NOON - timedelta(days=1),
        ends_at=NOON + timedelta(days=1),
    )
    return variant


async def order(shop: Shop, **wanted: Any) -> Order:
    placed = await shop.place(shop.draft(("KOPI", 1), voucher="GRATIS", **({"shipping_idr": 0} | wanted)))
    return await Order.get(id=placed.id)


@pytest.mark.parametrize("method", [PaymentMethod.VA, PaymentMethod.QRIS])
async def test_an_online_order_over_nothing_is_paid_and_confirmed_at_once(shop: Shop, method: PaymentMethod) -> None:
    made = await order(shop, method=method)
    assert made.total_idr == 0
    assert (made.status, made.payment_status) == ("confirmed", "paid")
    assert made.confirmed_at == made.paid_at == shop.clock.now()
    assert made.unpaid_until is None
    assert await OrderEvent.filter(order_id=made.id).order_by("id").values_list("kind", "before", "after") == [
        ("status", "", "pending"),
        ("payment", "unpaid", "paid"),
        ("status", "pending", "confirmed"),
    ]
    assert await jobs_of("payments.request") == []
    assert await Payment.all().count() == 0
    assert made.job is not None
    found = await of_job(made.job, using=pool())
    assert found is not None
    assert not found.owes


async def test_what_follows_a_confirmation_follows_it(shop: Shop) -> None:
    await Store.filter(id=shop.store.id).update(books_by_itself=True)
    await order(shop, method=PaymentMethod.VA)
    assert len(await jobs_of("shipping.book")) == 1


async def test_its_stock_goes_the_way_of_every_order(shop: Shop, coffee: Variant) -> None:
    made = await order(shop, method=PaymentMethod.QRIS)
    for to in ("processing", "ready", "shipped"):
        async with transaction() as tx:
            await states.step(made.id, to, by="staff:1", clock=shop.clock, using=tx)
    assert await shop.stock_of(coffee) == (9, 0)


@pytest.mark.parametrize("method", [PaymentMethod.COD, PaymentMethod.TRANSFER])
async def test_others_wait_for_the_seller_all_the_same(shop: Shop, method: PaymentMethod) -> None:
    made = await order(shop, method=method)
    assert (made.total_idr, made.status, made.payment_status) == (0, "pending", "unpaid")


async def test_shipping_alone_is_asked_for(shop: Shop) -> None:
    made = await order(shop, method=PaymentMethod.VA, shipping_idr=10_000)
    assert (made.total_idr, made.status) == (10_000, "pending")
    assert len(await jobs_of("payments.request")) == 1
