"""The vouchers that a form's page shows beside a cart."""

from __future__ import annotations

from typing import Any

from models.db import pool
from tests.api.conftest import Person
from tests.api.selling import Shop, made, open_shop

DAYS = {"start_date": "2026-01-01", "end_date": "2099-12-31", "voucher_stok": 10}


async def offered(shop: Shop, **query: Any) -> list[tuple[str, int]]:
    asked = {"form": shop.form_id, "sku": "KOPI", "qty": 2, "payment_method": "va", "shipping_idr": 9500, **query}
    answer = await shop.seller.client.get("/checkout/vouchers", params=asked)
    assert answer.status == 200, await answer.text()
    return [(one["code"], one["discount_idr"]) for one in (await answer.json())["data"]]


class TestCheckoutVouchers:
    async def test_those_that_apply_with_what_each_takes_off_the_best_first(self, seller: Person) -> None:
        shop = await open_shop(seller)
        for voucher in (
            {"code": "ONGKIR", "type": "ongkir", "fixed_idr": 20_000},
            {"code": "SEPULUH", "type": "product", "percent": 10},
            {"code": "COD", "type": "product", "percent": 50, "payment_methods": ["cod"]},
            {"code": "RAHASIA", "type": "product", "percent": 50, "public": False},
            {"code": "MATI", "type": "product", "percent": 50, "active": False},
            {"code": "BANYAK", "type": "product", "percent": 50, "min_qty": 3},
            {"code": "GULA", "type": "product", "percent": 50, "voucher_item": [{"sku": "GULA"}]},
        ):
            await made(seller, "/store/vouchers", {**DAYS, **voucher})
        assert await offered(shop) == [("ONGKIR", 9_500), ("SEPULUH", 9_000)]
        assert ("COD", 45_000) in await offered(shop, payment_method="cod")
        assert ("BANYAK", 67_500) in await offered(shop, qty=3)

    async def test_one_that_this_buyer_has_used_up_is_not_offered(self, seller: Person) -> None:
        shop = await open_shop(seller)
        await made(
            seller, "/store/vouchers", {**DAYS, "code": "SEKALI", "type": "product", "percent": 10, "voucher_limit": 1}
        )
        assert await offered(shop, phone="08190211411") == [("SEKALI", 9_000)]
        await pool().execute_query("UPDATE vouchers SET used = 1, stok = 1", [])
        assert await offered(shop, phone="08190211411") == []

    async def test_another_stores_vouchers_and_skus_are_not_there(self, seller: Person, another_seller: Person) -> None:
        shop = await open_shop(seller)
        await made(another_seller, "/store/vouchers", {**DAYS, "code": "LAIN", "type": "product", "percent": 10})
        assert await offered(shop) == []
        asked = {"form": shop.form_id, "sku": "NIHIL", "qty": 1, "payment_method": "va"}
        answer = await seller.client.get("/checkout/vouchers", params=asked)
        assert answer.status == 422
        uneven = await seller.client.get("/checkout/vouchers", params=[*asked.items(), ("qty", 2)])
        assert uneven.status == 422
