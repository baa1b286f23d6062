"""The platform's figures, as its operators see them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from models.accounts.operators import appoint
from models.db import transaction
from models.orders import states
from models.orders.tables import Order
from tests.api.conftest import PASSWORD, Person, Registrar, sign_in
from tests.api.test_selling_lists import stocked

PATHS = ("/admin/recap/orders", "/admin/recap/stores", "/admin/revenue")


@pytest.fixture
async def operator(client: TestClient[Any, Any]) -> Person:
    """One of the platform's own people."""
    await appoint(email="ops@bosonline.example", name="Ops", password=PASSWORD)
    return await sign_in(client, "ops@bosonline.example")


async def read(person: Person, path: str, **query: Any) -> dict[str, Any]:
    answer = await person.get(path, params=query)
    assert answer.status == 200, await answer.text()
    found: dict[str, Any] = await answer.json()
    return found


@pytest.fixture
async def two_stores(register: Registrar) -> list[tuple[Person, list[Order]]]:
    """Two sellers with orders, one of which is cancelled."""
    sellers = []
    for count in (3, 1):
        seller = await register()
        shop = await stocked(seller)
        orders = [await shop.order(("ESB-001", number + 1)) for number in range(count)]
        sellers.append((seller, orders))
    async with transaction() as tx:
        await states.step(sellers[0][1][0].id, "cancelled", by="test", clock=shop.clock, using=tx)
    return sellers


class TestPlatform:
    async def test_the_figures_are_the_sum_of_what_the_sellers_read(
        self, operator: Person, two_stores: list[tuple[Person, list[Order]]]
    ) -> None:
        whole = await read(operator, "/admin/recap/orders")
        own = [await read(seller, "/store/recap/orders") for seller, _ in two_stores]
        for name in ("orders", "closings", "cancelled", "units", "gross_idr", "net_idr", "hpp_idr", "paid_idr"):
            assert whole["total"][name] == sum(one["total"][name] for one in own), name
        assert {row["key"]: row["orders"] for row in whole["data"]} == {"pending": 3, "cancelled": 1}
        assert [row["orders"] for row in whole["series"]] == [4]
        assert (whole["total"]["return_rate"], whole["total"]["closing_rate"]) == (None, 0.0)
        revenue = await read(operator, "/admin/revenue", every="month")
        sellers = [await read(seller, "/store/revenue") for seller, _ in two_stores]
        for name in ("gross_idr", "net_idr", "hpp_idr", "profit_idr", "paid_idr", "cod_outstanding_idr", "settled_idr"):
            assert revenue["total"][name] == sum(one[name] for one in sellers), name
        assert [row["period"][-2:] for row in revenue["series"]] == ["01"]

    async def test_stores_are_ranked_and_one_is_looked_at_alone(
        self, operator: Person, two_stores: list[tuple[Person, list[Order]]]
    ) -> None:
        ids = [seller.store_id for seller, _ in two_stores]
        ranked = await read(operator, "/admin/recap/stores")
        assert ([row["store_id"] for row in ranked["data"]], ranked["total"]) == (ids, 2)
        turned = await read(operator, "/admin/recap/stores", sort_by="gross_idr", sort_dir="asc", limit=1)
        assert ([row["store_id"] for row in turned["data"]], turned["total"]) == ([ids[1]], 2)
        name = ranked["data"][1]["store_name"]
        assert [row["store_id"] for row in (await read(operator, "/admin/recap/stores", keyword=name))["data"]] == [
            ids[1]
        ]
        alone = await read(operator, "/admin/revenue", store_id=ids[1])
        assert alone["total"]["orders"] == 1

    async def test_days_without_orders_are_unknown_rates_and_nothing_else(
        self, operator: Person, two_stores: list[tuple[Person, list[Order]]]
    ) -> None:
        day = (two_stores[0][1][0].created_at - timedelta(days=40)).date().isoformat()
        empty = await read(operator, "/admin/revenue", start_date=day, end_date=day)
        assert (empty["total"]["gross_idr"], empty["total"]["profit_rate"], empty["series"]) == (0, None, [])
        first = await read(operator, "/admin/recap/orders", end_date="2000-01-01")
        assert (first["end_date"], first["total"]["closing_rate"]) == ("2000-01-01", None)


@pytest.mark.parametrize("path", PATHS)
class TestRights:
    async def test_sellers_and_strangers_see_nothing(self, seller: Person, path: str) -> None:
        assert (await seller.get(path)).status == 403
        assert (await seller.client.get(path)).status == 401

    async def test_wrong_ranges_are_refused(self, operator: Person, path: str) -> None:
        wrong = {"start_date": "2025-06-02", "end_date": "2025-06-01"}
        assert (await operator.get(path, params=wrong)).status == 422
        assert (await operator.get(path, params={"every": "decade"})).status == 422
