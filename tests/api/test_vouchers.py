"""A store's vouchers, as its people make and list them and as orders take them."""

from __future__ import annotations

from typing import Any

import pytest

from models.db import pool
from tests.api.conftest import Person, join
from tests.api.selling import made

SHIPPING = {
    "code": "24h81h0",
    "description": "Diskon ongkir 20rb untuk pembelian semua produk",
    "type": "ongkir",
    "fixed_idr": 20_000,
    "voucher_stok": 100,
    "start_date": "30/12/2024",
    "end_date": "30/12/2024",
}
RUNNING = {**SHIPPING, "code": "KOPI10", "type": "product", "start_date": "2026-01-01", "end_date": "2099-12-31"}


async def listed(seller: Person, **query: Any) -> list[dict[str, Any]]:
    answer = await seller.get("/store/vouchers", params=query)
    assert answer.status == 200, await answer.text()
    content = await answer.json()
    assert content["total"] == len(content["data"])
    return list(content["data"])


@pytest.fixture
async def product(seller: Person) -> dict[str, Any]:
    """Something that a voucher can be for."""
    body = {"sku": "ESB-001-01", "name": "Biji Kopi Arabica", "price": 45_000, "qty": 5, "weight": 250}
    return await made(seller, "/store/products", body)


class TestListVoucher:
    async def test_it_answers_exactly_as_published(self, seller: Person, product: dict[str, Any]) -> None:
        await made(seller, "/store/vouchers", {**SHIPPING, "voucher_item": [{"sku": product["sku"]}]})
        answer = await seller.get("/store/vouchers")
        assert await answer.json() == {
            "data": [
                {
                    "code": "24H81H0",
                    "description": "Diskon ongkir 20rb untuk pembelian semua produk",
                    "type": "DISKON ONGKIR",
                    "start_date": "2024-12-30",
                    "end_date": "2024-12-30",
                    "status": 3,
                    "amount_used": 0,
                    "voucher_stok": 100,
                    "voucher_item": [{"product_name": "Biji Kopi Arabica", "sku": "ESB-001-01"}],
                }
            ],
            "total": 1,
        }

    async def test_every_filter_and_every_order(self, seller: Person) -> None:
        await made(seller, "/store/vouchers", SHIPPING)
        await made(seller, "/store/vouchers", {**RUNNING, "description": "Sepuluh persen"})
        await made(seller, "/store/vouchers", {**RUNNING, "code": "MATI", "active": False})

        async def codes(**query: Any) -> list[str]:
            return [row["code"] for row in await listed(seller, **query)]

        assert await codes() == ["MATI", "KOPI10", "24H81H0"]
        assert await codes(active=1) == ["KOPI10"]
        assert await codes(active=0) == ["MATI", "24H81H0"]
        assert await codes(type="ongkir") == ["24H81H0"]
        assert await codes(type="all", sort_by="code", sort_dir="asc") == ["24H81H0", "KOPI10", "MATI"]
        assert await codes(category="description", keyword="PERSEN") == ["KOPI10"]
        assert await codes(keyword="PERSEN") == []
        assert await codes(start_date="30/12/2024", end_date="31/12/2024") == ["24H81H0"]
        assert await codes(start_date="31/12/2024", end_date="02/01/2025") == []
        assert [row["status"] for row in await listed(seller, sort_by="status", sort_dir="asc")] == [1, 2, 3]

    @pytest.mark.parametrize("day", ["9999-12-31", "31/12/9999", "0001-01-01", "2101-01-01"])
    async def test_a_day_beyond_all_calendars_is_refused_by_name(self, seller: Person, day: str) -> None:
        answer = await seller.get("/store/vouchers", params={"end_date": day})
        assert answer.status == 422
        assert [error["field"] for error in (await answer.json())["errors"]] == ["end_date"]

    async def test_another_store_sees_none_of_it(self, seller: Person, another_seller: Person) -> None:
        await made(seller, "/store/vouchers", RUNNING)
        assert await listed(another_seller) == []
        assert (await another_seller.send("DELETE", "/store/vouchers/KOPI10")).status == 404
        assert (await another_seller.send("PUT", "/store/vouchers/KOPI10", json=_edited())).status == 404


def _edited(**more: Any) -> dict[str, Any]:
    return {**{name: value for name, value in RUNNING.items() if name != "code"}, **more}


class TestVoucher:
    async def test_what_is_said_anew_is_shown(self, seller: Person, product: dict[str, Any]) -> None:
        await made(seller, "/store/vouchers", RUNNING)
        said = {
            "percent": 10,
            "fixed_idr": None,
            "max_discount_idr": 15_000,
            "voucher_limit": 2,
            "min_purchase": 50_000,
            "min_qty": 2,
            "payment_methods": ["va"],
            "provinces": ["BALI"],
            "couriers": ["sap"],
            "public": False,
            "voucher_stok": 7,
        }
        answer = await seller.send(
            "PUT", "/store/vouchers/kopi10", json=_edited(**said, voucher_item=[{"sku": product["sku"]}])
        )
        assert answer.status == 200, await answer.text()
        shown = await answer.json()
        assert said.items() <= shown.items()
        assert shown["voucher_item"] == [{"product_name": "Biji Kopi Arabica", "sku": "ESB-001-01"}]

    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            ({"fixed_idr": None}, "body"),
            ({"percent": 10}, "body"),
            ({"fixed_idr": 0}, "body"),
            ({"fixed_idr": None, "percent": 101}, "percent"),
            ({"end_date": "2025-12-31"}, "body"),
            ({"voucher_item": [{"sku": "NIHIL"}]}, "voucher_item.0.sku"),
            ({"voucher_stok": -1}, "voucher_stok"),
            ({"code": "A B"}, "code"),
        ],
    )
    async def test_what_makes_no_sense_is_refused_by_name(
        self, seller: Person, wrong: dict[str, Any], field: str
    ) -> None:
        answer = await seller.post("/store/vouchers", json={**RUNNING, **wrong})
        assert answer.status == 422
        assert [one["field"] for one in (await answer.json())["errors"]] == [field]
        assert await listed(seller) == []

    async def test_a_code_is_taken_for_good(self, seller: Person) -> None:
        await made(seller, "/store/vouchers", RUNNING)
        assert (await seller.post("/store/vouchers", json={**RUNNING, "code": "kopi10"})).status == 409
        assert (await seller.send("DELETE", "/store/vouchers/KOPI10")).status == 200
        assert await listed(seller) == []
        assert (await seller.send("DELETE", "/store/vouchers/KOPI10")).status == 404
        assert (await seller.post("/store/vouchers", json=RUNNING)).status == 409

    async def test_it_cannot_have_fewer_uses_than_it_had(self, seller: Person) -> None:
        await made(seller, "/store/vouchers", RUNNING)
        await pool().execute_query("UPDATE vouchers SET used = 3", [])
        answer = await seller.send("PUT", "/store/vouchers/KOPI10", json=_edited(voucher_stok=2))
        assert answer.status == 409
        assert "used 3 times" in (await answer.json())["detail"]
        assert (await seller.send("PUT", "/store/vouchers/KOPI10", json=_edited(voucher_stok=3))).status == 200

    async def test_it_is_switched_off_and_on(self, seller: Person) -> None:
        await made(seller, "/store/vouchers", RUNNING)
        for active, status in ((False, 2), (True, 1)):
            answer = await seller.send("PATCH", "/store/vouchers/KOPI10/status", json={"active": active})
            assert answer.status == 200
            assert [row["status"] for row in await listed(seller)] == [status]

    async def test_customer_service_looks_and_does_not_touch(self, seller: Person) -> None:
        await made(seller, "/store/vouchers", RUNNING)
        service = await join(seller)
        assert len(await listed(service)) == 1
        assert (await service.send("DELETE", "/store/vouchers/KOPI10")).status == 403
