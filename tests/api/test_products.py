"""Products: made with variants and stock at once, listed, edited, and sealed from other stores."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from models import catalog
from models.accounts.tables import Staff
from models.catalog.tables import Variant, Warehouse
from models.db import pool, transaction
from models.stock.count import Counted, count, drift
from models.stock.tables import MovementKind
from tests.api.conftest import Person, Registrar
from tests.tables import contents

SAMPLE: dict[str, Any] = {
    "name": "Biji kopi arabica",
    "description": "Kopi pilihan asli",
    "path_url": "biji-kopi-arabica",
    "weight": 1000,
    "length": 10,
    "height": 10,
    "width": 10,
    "publish_rate": 50000,
    "price": 45000,
    "hpp": 40000,
    "qty": 10000,
    "image": [{"file_name": "1750661540-444.png"}],
    "attributes": [
        {"name": "Kemasan Kopi", "items": ["halus", "sedang"], "priority": 1},
        {"name": "Tingkat Giling", "items": ["1000 gr", "2000 gr"], "priority": 2},
    ],
    "varian_items": [
        {
            "name": "Halus 1000 gr",
            "sku": "ESB-006-01",
            "stok": 101,
            "min_qty": 100,
            "weight": 100,
            "length": 10,
            "height": 10,
            "width": 10,
            "price": 45000,
            "publish_rate": 50000,
            "hpp": 40000,
            "status": 1,
        },
        {"name": "Sedang 2000 gr", "sku": "ESB-006-02", "varian_stok": 7, "price": 85000, "weight": 2000},
    ],
    "product_cs": [],
    "order_status": 1,
}


def simple(sku: str, **more: Any) -> dict[str, Any]:
    return {"sku": sku, "name": f"Kopi {sku}", "price": 10_000, "qty": 10, "weight": 250, **more}


async def add(seller: Person, body: dict[str, Any]) -> dict[str, Any]:
    response = await seller.post("/store/products", json=body)
    assert response.status == 201, await response.text()
    return dict(await response.json())


class TestAdding:
    async def test_the_published_body_makes_product_variants_and_stock(self, seller: Person) -> None:
        made = await add(seller, {**SAMPLE, "sku": "ESB-006"})
        assert [(one["sku"], one["stok"], one["available"]) for one in made["varian_items"]] == [
            ("ESB-006-01", 101, 101),
            ("ESB-006-02", 7, 7),
        ]
        assert made["qty"] == 108
        assert made["varian_items"][0]["min_qty"] == 100
        assert made["attributes"] == SAMPLE["attributes"]
        assert made["image"] == SAMPLE["image"]

    async def test_its_stock_is_the_sum_of_movements_that_say_initial(self, seller: Person) -> None:
        await add(seller, {**SAMPLE, "sku": "ESB-006"})
        rows = await pool().execute_query_dict("SELECT kind, on_hand_change, reason, by FROM stock_movements")
        staff = seller.answer["user"]["staff_id"]
        assert sorted(rows, key=lambda row: row["on_hand_change"]) == [
            {"kind": "set", "on_hand_change": 7, "reason": "initial", "by": f"staff:{staff}"},
            {"kind": "set", "on_hand_change": 101, "reason": "initial", "by": f"staff:{staff}"},
        ]
        assert await drift(store_id=seller.store_id, using=pool()) == []

    async def test_without_variants_it_is_one_of_its_own_sku(self, seller: Person) -> None:
        made = await add(seller, simple("KOPI"))
        [variant] = made["varian_items"]
        assert (variant["sku"], variant["stok"], variant["price"], variant["weight"]) == ("KOPI", 10, 10_000, 250)

    async def test_a_new_store_gets_its_warehouse_with_the_first_product(self, seller: Person) -> None:
        assert (await (await seller.get("/profile/warehouses")).json())["data"] == []
        await asyncio.gather(*(add(seller, simple(f"KOPI-{number}")) for number in range(4)))
        [warehouse] = (await (await seller.get("/store/warehouses")).json())["data"]
        assert warehouse["is_default"]

    async def test_every_wrong_field_is_named(self, seller: Person) -> None:
        await add(seller, simple("KOPI"))
        body = simple(
            "KOPI",
            category_id=99,
            product_cs=[{"cs_id": 999}],
            varian_items=[
                {"sku": "A", "name": "a"},
                {"sku": "A", "name": "a"},
                {"sku": "KOPI", "name": "b"},
            ],
        )
        response = await seller.post("/store/products", json=body)
        assert response.status == 422
        assert {one["field"] for one in (await response.json())["errors"]} == {
            "sku",
            "category_id",
            "product_cs.0.cs_id",
            "varian_items.1.sku",
            "varian_items.2.sku",
        }

    async def test_one_of_two_at_once_gets_the_sku(self, seller: Person) -> None:
        answers = await asyncio.gather(*(seller.post("/store/products", json=simple("KOPI")) for _ in range(3)))
        first, *others = sorted(one.status for one in answers)
        assert first == 201
        assert set(others) <= {409, 422}

    async def test_the_same_intent_makes_one_product(self, seller: Person) -> None:
        headers = {"Idempotency-Key": "one"}
        first = await seller.post("/store/products", json=simple("KOPI"), headers=headers)
        again = await seller.post("/store/products", json=simple("KOPI"), headers=headers)
        assert (first.status, again.status) == (201, 201)
        assert await first.json() == await again.json()
        assert again.headers["Idempotency-Replayed"] == "true"

    async def test_two_products_may_share_a_variant_and_its_stock(self, seller: Person) -> None:
        await add(seller, simple("KOPI"))
        bundle = await add(seller, simple("PAKET", varian_items=[{"sku": "KOPI", "name": "Kopi", "shared": True}]))
        [variant] = bundle["varian_items"]
        assert (variant["shared"], variant["available"], variant["price"]) == (True, 10, 10_000)


class TestListing:
    async def test_pages_sorts_and_finds(self, seller: Person) -> None:
        for sku, price in (("A-1", 3), ("B-2", 1), ("C-3", 2)):
            await add(seller, simple(sku, price=price))
        newest = await (await seller.get("/store/products", params={"limit": 2})).json()
        assert ([one["sku"] for one in newest["data"]], newest["total"]) == (["C-3", "B-2"], 3)
        cheap = await (await seller.get("/store/products?sort_by=price&sort_dir=asc&start=1&limit=1")).json()
        assert [one["sku"] for one in cheap["data"]] == ["C-3"]
        found = await (await seller.get("/store/products", params={"keyword": "b-2"})).json()
        assert ([one["sku"] for one in found["data"]], found["total"]) == (["B-2"], 1)
        assert found["data"][0]["qty"] == 10

    async def test_another_stores_products_are_not_there(self, seller: Person, another_seller: Person) -> None:
        await add(seller, simple("KOPI"))
        assert (await (await another_seller.get("/store/products")).json()) == {"data": [], "total": 0}
        assert (await another_seller.get("/store/products/KOPI")).status == 404
        assert (await another_seller.send("PUT", "/store/products/KOPI", json=SAMPLE)).status == 404
        await add(another_seller, simple("KOPI"))


async def elsewhere(seller: Person, *, units: int) -> None:
    """Put units of every variant into a second warehouse."""
    warehouse = await Warehouse.create(store_id=seller.store_id, name="Kedua", district_id=7)
    lines = [Counted(warehouse_id=warehouse.id, variant_id=one.id, units=units) for one in await Variant.all()]
    async with transaction() as tx:
        await count(lines, MovementKind.SET, by="test", reason="", at=datetime.now(UTC), using=tx)


class TestEditing:
    async def test_the_published_answer(self, seller: Person) -> None:
        await add(seller, {**SAMPLE, "sku": "ESB-006"})
        response = await seller.send("PUT", "/store/products/ESB-006", json={**SAMPLE, "name": "Lain"})
        assert (response.status, await response.json()) == (200, {"message": "Product Updated"})
        assert (await (await seller.get("/store/products/ESB-006")).json())["name"] == "Lain"

    async def test_variants_come_go_and_come_back_with_their_stock(self, seller: Person) -> None:
        await add(seller, {**SAMPLE, "sku": "ESB-006"})
        first, second = SAMPLE["varian_items"]
        new = {"sku": "ESB-006-03", "name": "Baru", "stok": 3, "price": 1}
        path = "/store/products/ESB-006"
        await seller.send("PUT", path, json={**SAMPLE, "varian_items": [new, first]})
        shown = await (await seller.get(path)).json()
        assert [one["sku"] for one in shown["varian_items"]] == ["ESB-006-03", "ESB-006-01"]
        back = {key: value for key, value in second.items() if key != "varian_stok"}
        await seller.send("PUT", path, json={**SAMPLE, "varian_items": [back]})
        shown = await (await seller.get(path)).json()
        assert [(one["sku"], one["stok"]) for one in shown["varian_items"]] == [("ESB-006-02", 7)]

    @pytest.mark.parametrize("body", [{**SAMPLE, "sku": "KOPI"}, simple("KOPI")], ids=["variants", "plain"])
    async def test_what_the_edit_form_got_changes_nothing_when_it_comes_back(
        self, seller: Person, body: dict[str, Any]
    ) -> None:
        staff = [{"cs_id": seller.answer["user"]["staff_id"]}]
        await add(seller, body | {"product_cs": staff})
        await elsewhere(seller, units=5)
        await pool().execute_query("UPDATE stock SET reserved = 2")
        before = await contents(but=("idempotency_keys",))
        form = await (await seller.get("/store/products/KOPI/edit")).json()
        assert (await seller.send("PUT", "/store/products/KOPI", json=form)).status == 200
        assert await contents(but=("idempotency_keys",)) == before

    async def test_units_that_are_edited_are_those_that_were_shown(self, seller: Person) -> None:
        await add(seller, simple("KOPI"))
        await elsewhere(seller, units=5)
        form = await (await seller.get("/store/products/KOPI/edit")).json()
        assert (form["qty"], form["varian_items"]) == (10, [])
        await seller.send("PUT", "/store/products/KOPI", json=form | {"qty": 12, "price": 11_000})
        shown = await (await seller.get("/store/products/KOPI")).json()
        [variant] = shown["varian_items"]
        assert (shown["qty"], variant["stok"], variant["on_hand"], variant["price"]) == (17, 12, 17, 11_000)
        assert (await (await seller.get("/store/products/KOPI/edit")).json())["qty"] == 12

    async def test_a_variant_that_differs_from_its_product_is_listed(self, seller: Person) -> None:
        await add(seller, simple("KOPI"))
        await Variant.all().update(min_qty=3)
        form = await (await seller.get("/store/products/KOPI/edit")).json()
        await seller.send("PUT", "/store/products/KOPI", json=form)
        assert [one["min_qty"] for one in form["varian_items"]] == [3]
        assert (await Variant.get()).min_qty == 3

    async def test_a_price_that_is_not_said_stays_and_a_new_variant_has_its_product_s(self, seller: Person) -> None:
        await add(seller, {**SAMPLE, "sku": "ESB-006"})
        items = [{"sku": "ESB-006-02", "name": "Sedang"}, {"sku": "ESB-006-03", "name": "Kasar"}]
        await seller.send("PUT", "/store/products/ESB-006", json={**SAMPLE, "varian_items": items})
        shown = await (await seller.get("/store/products/ESB-006")).json()
        assert [one["price"] for one in shown["varian_items"]] == [85_000, 45_000]

    async def test_its_sku_stays(self, seller: Person) -> None:
        await add(seller, simple("KOPI"))
        answer = await seller.send("PUT", "/store/products/KOPI", json=simple("TEH"))
        assert (answer.status, [one["field"] for one in (await answer.json())["errors"]]) == (422, ["sku"])

    async def test_who_left_does_not_keep_the_form_from_being_saved(self, seller: Person) -> None:
        staff_id = seller.answer["user"]["staff_id"]
        await add(seller, simple("KOPI", product_cs=[{"cs_id": staff_id}]))
        await Staff.filter(id=staff_id).update(deleted_at=datetime.now(UTC))
        detail = await catalog.detail(seller.store_id, "KOPI", using=pool())
        assert detail.turns == ()

    async def test_units_that_orders_reserved_cannot_be_taken_away(self, seller: Person) -> None:
        await add(seller, simple("KOPI"))
        await pool().execute_query("UPDATE stock SET reserved = 4")
        body = {key: value for key, value in simple("KOPI", qty=3).items() if key != "sku"}
        assert (await seller.send("PUT", "/store/products/KOPI", json=body)).status == 409
        assert (await seller.send("PUT", "/store/products/KOPI", json={**body, "qty": 4})).status == 200

    async def test_a_deleted_product_is_gone_and_keeps_its_sku(self, seller: Person) -> None:
        await add(seller, simple("KOPI"))
        assert (await seller.send("DELETE", "/store/products/KOPI")).status == 200
        assert (await seller.get("/store/products/KOPI")).status == 404
        assert await (await seller.get("/store/check-sku?sku=KOPI")).json() == {"available": False}
        assert (await seller.post("/store/products", json=simple("KOPI"))).status == 422

    async def test_status_and_variants(self, seller: Person) -> None:
        await add(seller, simple("KOPI"))
        assert (await seller.send("PATCH", "/store/products/KOPI/status", json={"status": 0})).status == 200
        assert (await (await seller.get("/store/products/KOPI/edit")).json())["status"] == 0
        assert (await (await seller.get("/store/products/KOPI/variants")).json())["total"] == 1


class TestWarehouses:
    async def test_are_described_and_one_is_the_default(self, seller: Person, register: Registrar) -> None:
        body = {"name": "Gudang", "phone": "08123456789", "district_id": 14909}
        first = await (await seller.post("/profile/warehouses", json=body)).json()
        assert (first["is_default"], first["phone"]) == (True, "+628123456789")
        second = await (await seller.post("/profile/warehouses", json={"name": "Lain"})).json()
        assert not second["is_default"]
        path = f"/profile/warehouses/{second['id']}"
        assert (await seller.send("PATCH", f"{path}/default", json={})).status == 200
        edited = await (await seller.send("PUT", path, json={"name": "Dua", "priority": 1})).json()
        assert (edited["name"], edited["is_default"]) == ("Dua", True)
        assert (await (await register()).send("PUT", path, json=body)).status == 404
