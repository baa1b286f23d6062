"""What lies in a store's warehouses: listed, counted and changed."""

from __future__ import annotations

from typing import Any

import pytest

from models.db import pool
from tests.api.conftest import Person, join
from tests.api.selling import made


async def listed(seller: Person, **query: Any) -> list[dict[str, Any]]:
    answer = await seller.get("/store/inventory", params=query)
    assert answer.status == 200, await answer.text()
    return list((await answer.json())["data"])


async def update(seller: Person, mode: str, *lines: dict[str, Any], status: int = 200) -> dict[str, Any]:
    body = {"mode": mode, "reason": "Stok opname", "lines": list(lines)}
    answer = await seller.send("PUT", "/store/inventory", json=body)
    assert answer.status == status, await answer.text()
    return dict(await answer.json())


@pytest.fixture
async def warehouses(seller: Person) -> list[int]:
    """Two warehouses; in the first, the default, lie 10 of A and 20 of B."""
    made_houses = [await made(seller, "/profile/warehouses", {"name": name}) for name in ("Satu", "Dua")]
    for sku, units in (("A", 10), ("B", 20)):
        await made(seller, "/store/products", {"sku": sku, "name": f"Barang {sku}", "price": 1000, "qty": units})
    return [one["id"] for one in made_houses]


class TestInventory:
    async def test_a_line_for_each_variant_and_warehouse(self, seller: Person, warehouses: list[int]) -> None:
        lines = await listed(seller)
        assert [(one["sku"], one["warehouse_id"], one["on_hand"]) for one in lines] == [
            ("A", warehouses[0], 10),
            ("A", warehouses[1], 0),
            ("B", warehouses[0], 20),
            ("B", warehouses[1], 0),
        ]
        first = await listed(seller, warehouse_id=warehouses[0], sort_by="on_hand", sort_dir="desc")
        assert [one["sku"] for one in first] == ["B", "A"]
        assert [one["sku"] for one in await listed(seller, keyword="barang b", limit=1)] == ["B"]
        assert await listed(seller, keyword="%") == []

    async def test_a_count_sets_and_a_change_adds_each_with_its_movement(
        self, seller: Person, warehouses: list[int]
    ) -> None:
        await update(seller, "set", {"sku": "A", "units": 7}, {"sku": "A", "warehouse_id": warehouses[1], "units": 3})
        await update(seller, "change", {"sku": "A", "units": -2}, {"sku": "B", "units": 5})
        lines = {(one["sku"], one["warehouse_id"]): one["on_hand"] for one in await listed(seller)}
        assert lines == {
            ("A", warehouses[0]): 5,
            ("A", warehouses[1]): 3,
            ("B", warehouses[0]): 25,
            ("B", warehouses[1]): 0,
        }
        rows = await pool().execute_query_dict(
            "SELECT kind, on_hand_change, reason FROM stock_movements WHERE reason <> 'initial' ORDER BY id", []
        )
        assert sorted((row["kind"], row["on_hand_change"], row["reason"]) for row in rows) == [
            ("changed", -2, "Stok opname"),
            ("changed", 5, "Stok opname"),
            ("set", -3, "Stok opname"),
            ("set", 3, "Stok opname"),
        ]

    async def test_all_lines_or_none_with_every_wrong_one_named(self, seller: Person, warehouses: list[int]) -> None:
        answer = await update(
            seller,
            "set",
            {"sku": "A", "units": 1},
            {"sku": "NIHIL", "units": 1},
            {"sku": "B", "warehouse_id": 999_999, "units": 1},
            {"sku": "A", "warehouse_id": warehouses[0], "units": 2},
            status=422,
        )
        assert [one["field"] for one in answer["errors"]] == ["lines.1.sku", "lines.2.warehouse_id", "lines.3"]
        below = await update(seller, "set", {"sku": "A", "units": -1}, status=422)
        assert [one["field"] for one in below["errors"]] == ["lines.0.units"]
        assert [one["on_hand"] for one in await listed(seller, warehouse_id=warehouses[0])] == [10, 20]

    async def test_what_orders_have_reserved_must_stay(self, seller: Person, warehouses: list[int]) -> None:
        await pool().execute_query(
            "UPDATE stock SET reserved = 4 WHERE warehouse_id = $1 AND on_hand = 10", warehouses[:1]
        )
        await update(seller, "set", {"sku": "B", "units": 1}, {"sku": "A", "units": 3}, status=409)
        await update(seller, "change", {"sku": "A", "units": -7}, status=409)
        assert [(one["on_hand"], one["available"]) for one in await listed(seller, warehouse_id=warehouses[0])] == [
            (10, 6),
            (20, 20),
        ]

    async def test_it_is_the_stores_own_and_customer_service_only_looks(
        self, seller: Person, another_seller: Person, warehouses: list[int]
    ) -> None:
        assert await listed(another_seller) == []
        stolen = {"sku": "A", "warehouse_id": warehouses[0], "units": 1}
        assert (await update(another_seller, "set", stolen, status=422))["errors"]
        service = await join(seller)
        assert len(await listed(service)) == 4
        await update(service, "set", {"sku": "A", "units": 1}, status=403)


class TestVariants:
    async def test_a_variant_is_described_anew_without_its_product(self, seller: Person, warehouses: list[int]) -> None:
        body = {"name": "Halus", "price": 2000, "weight": 100, "min_qty": 3}
        assert (await seller.send("PUT", "/store/variants/A", json=body)).status == 200
        [variant] = (await (await seller.get("/store/products/A/variants")).json())["data"]
        assert (variant["name"], variant["price"], variant["weight"], variant["min_qty"]) == ("Halus", 2000, 100, 3)
        assert variant["on_hand"] == 10

    async def test_it_is_sold_or_not(self, seller: Person, warehouses: list[int]) -> None:
        assert (await seller.send("PATCH", "/store/variants/A/status", json={"status": 0})).status == 200
        [variant] = (await (await seller.get("/store/products/A/variants")).json())["data"]
        assert variant["status"] == 0

    async def test_another_stores_is_not_there(
        self, another_seller: Person, seller: Person, warehouses: list[int]
    ) -> None:
        body = {"name": "Halus", "price": 1}
        assert (await another_seller.send("PUT", "/store/variants/A", json=body)).status == 404
        assert (await another_seller.send("PATCH", "/store/variants/A/status", json={"status": 0})).status == 404


class TestCategories:
    async def test_a_new_store_has_the_usual_ones_and_uses_them(self, seller: Person) -> None:
        found = (await (await seller.get("/store/categories", params={"keyword": "makan"})).json())["data"]
        assert [one["name"] for one in found] == ["Makanan & Minuman"]
        body = {"sku": "K", "name": "Kopi", "price": 1000, "category_id": found[0]["id"]}
        assert (await made(seller, "/store/products", body))["category_id"] == found[0]["id"]

    async def test_another_stores_category_is_none(self, seller: Person, another_seller: Person) -> None:
        theirs = (await (await another_seller.get("/store/categories")).json())["data"][0]["id"]
        answer = await seller.post(
            "/store/products", json={"sku": "K", "name": "Kopi", "price": 1000, "category_id": theirs}
        )
        assert answer.status == 422


class TestCopies:
    async def test_a_product_is_copied_without_stock_and_not_sold_yet(self, seller: Person) -> None:
        variants = [{"name": "Halus", "sku": "ESB-1", "stok": 5, "price": 900, "weight": 10}]
        await made(
            seller,
            "/store/products",
            {"sku": "ESB", "name": "Kopi", "price": 1000, "hpp": 400, "varian_items": variants},
        )
        copies = [await made(seller, "/store/products/ESB/duplicate", {}) for _ in range(2)]
        assert [one["sku"] for one in copies] == ["ESB-C2", "ESB-C3"]
        assert copies[0]["name"] == "Kopi (salinan)"
        assert (copies[0]["hpp"], copies[0]["status"], copies[0]["qty"]) == (400, 0, 0)
        assert [(one["sku"], one["price"]) for one in copies[1]["varian_items"]] == [("ESB-1-C3", 900)]
        assert (await seller.post("/store/products/NIHIL/duplicate", json={})).status == 404

    async def test_the_sample_product_can_be_made_again(self, seller: Person) -> None:
        samples = [await made(seller, "/store/products/dummy", {}) for _ in range(2)]
        assert [one["sku"] for one in samples] == ["CONTOH", "CONTOH-C2"]
        assert [one["qty"] for one in samples] == [20, 20]

    async def test_forms_are_copied_all_or_none_and_closed(self, seller: Person) -> None:
        await made(seller, "/store/products", {"sku": "K", "name": "Kopi", "price": 1000, "qty": 5})
        forms = [
            await made(seller, "/store/forms", {"name": f"F{n}", "path_url": f"f{n}", "products": [{"sku": "K"}]})
            for n in range(2)
        ]
        copy = await made(seller, f"/store/forms/{forms[0]['id']}/duplicate", {})
        assert (copy["name"], copy["path_url"], copy["active"]) == ("F0 (salinan)", "f0-salinan", False)
        assert copy["products"] == forms[0]["products"]
        both = await made(seller, "/store/forms/duplicate", {"ids": [one["id"] for one in forms]})
        paths = [(await (await seller.get(f"/store/forms/{one}")).json())["path_url"] for one in both["ids"]]
        assert paths == ["f0-salinan-2", "f1-salinan"]
        wrong = await seller.post("/store/forms/duplicate", json={"ids": [forms[0]["id"], 999_999]})
        assert [one["field"] for one in (await wrong.json())["errors"]] == ["ids.1"]
        assert (await (await seller.get("/store/forms")).json())["total"] == 5
