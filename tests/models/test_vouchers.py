"""Taking vouchers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from models.db import transaction
from models.orders import states
from models.orders.tables import Order
from models.vouchers.tables import Voucher, VoucherItem, VoucherUse
from models.vouchers.take import VoucherRefused
from tests.shop import NOON, Shop


async def issue(shop: Shop, **fields: Any) -> Voucher:
    given: dict[str, Any] = {
        "store": shop.store,
        "code": "HEMAT",
        "kind": "product",
        "percent": 10,
        "stok": 5,
        "starts_at": NOON - timedelta(days=1),
        "ends_at": NOON + timedelta(days=1),
    }
    return await Voucher.create(**(given | fields))


async def use(shop: Shop, *items: tuple[str, int], **wanted: Any) -> Order:
    return await shop.order(*(items or (("KOPI", 2),)), voucher="hemat", **wanted)


@pytest.fixture(autouse=True)
async def coffee(shop: Shop) -> None:
    await shop.product("KOPI", stock=50, price_idr=50_000)


class TestDiscount:
    @pytest.mark.parametrize(
        ("voucher", "off"),
        [
            ({}, 10_000),
            ({"max_discount_idr": 4_000}, 4_000),
            ({"percent": None, "fixed_idr": 7_000}, 7_000),
            ({"percent": None, "fixed_idr": 7_000_000}, 100_000),
            ({"kind": "ongkir", "percent": 50}, 5_000),
            ({"kind": "ongkir", "percent": None, "fixed_idr": 20_000}, 10_000),
        ],
    )
    async def test_it_takes_off_what_it_says(self, shop: Shop, voucher: dict[str, Any], off: int) -> None:
        await issue(shop, **voucher)
        order = await use(shop, method="transfer")
        assert (order.discount_idr, order.total_idr) == (off, 110_000 - off)
        assert (await VoucherUse.get(order_id=order.id)).discount_idr == off

    async def test_it_is_for_the_listed_products_alone(self, shop: Shop) -> None:
        tea = await shop.product("TEH", stock=50, price_idr=20_000)
        await VoucherItem.create(voucher=await issue(shop), variant=tea)
        order = await use(shop, ("KOPI", 2), ("TEH", 1))
        assert order.discount_idr == 2_000

    async def test_a_cancelled_order_gives_it_back_once(self, shop: Shop) -> None:
        voucher = await issue(shop)
        order = await use(shop)
        assert (await Voucher.get(id=voucher.id)).used == 1
        async with transaction() as tx:
            await states.step(order.id, "cancelled", by="staff:1", clock=shop.clock, using=tx)
        assert (await Voucher.get(id=voucher.id)).used == 0


class TestRules:
    @pytest.mark.parametrize(
        ("rule", "voucher"),
        [
            ("code", {"code": "LAIN"}),
            ("code", {"active": False}),
            ("payment_method", {"payment_methods": ["qris"]}),
            ("stok", {"stok": 1, "used": 1}),
            ("period", {"ends_at": NOON}),
            ("period", {"starts_at": NOON + timedelta(seconds=1)}),
            ("min_purchase", {"min_purchase_idr": 100_001}),
            ("province", {"provinces": ["Bali"]}),
            ("courier", {"couriers": ["jne"]}),
            ("min_qty", {"min_qty": 3}),
            ("value", {"percent": 0}),
            ("value", {"percent": 101}),
            ("value", {"percent": None, "fixed_idr": 0}),
            # Where several fail, the first of the sequence is the reason.
            ("payment_method", {"payment_methods": ["qris"], "stok": 0, "min_qty": 9}),
            ("stok", {"stok": 0, "ends_at": NOON}),
            ("min_purchase", {"min_purchase_idr": 10**9, "min_qty": 9, "couriers": ["jne"]}),
        ],
    )
    async def test_the_first_that_fails_is_the_reason(self, shop: Shop, rule: str, voucher: dict[str, Any]) -> None:
        made = await issue(shop, **voucher)
        with pytest.raises(VoucherRefused) as refused:
            await use(shop)
        assert refused.value.fields == {"code": "HEMAT", "rule": rule}
        assert (await Voucher.get(id=made.id)).used == made.used

    async def test_a_product_that_is_not_listed(self, shop: Shop) -> None:
        tea = await shop.product("TEH", stock=50)
        await VoucherItem.create(voucher=await issue(shop), variant=tea)
        with pytest.raises(VoucherRefused) as refused:
            await use(shop)
        assert refused.value.fields["rule"] == "product"

    async def test_a_buyer_uses_it_as_often_as_allowed(self, shop: Shop) -> None:
        await issue(shop, voucher_limit=1)
        await use(shop)
        with pytest.raises(VoucherRefused) as refused:
            await use(shop)
        assert refused.value.fields["rule"] == "voucher_limit"
        assert (await use(shop, phone="+6281299999999")).discount_idr == 10_000

    async def test_areas_and_couriers_are_named_in_any_case(self, shop: Shop) -> None:
        await issue(shop, provinces=["JAWA BARAT"], couriers=["IDX"])
        assert (await use(shop)).discount_idr == 10_000
