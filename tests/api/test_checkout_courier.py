"""The courier that a buyer names where the seller sets the price."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer

from api import checkout_price
from bootstrap import App
from models.orders.tables import Order
from tasks.engine.worker import Worker
from tests.shop import Shop, open_shop
from tests.work import at_work, finish

Client = TestClient[Any, Any]

COBLONG, CEMPAKA_PUTIH = 14900, 14909
"""Districts of the sandbox's map, in Bandung and in Jakarta."""

KINDS = [{"kind": "flat", "flat_idr": 12_000}, {"kind": "free"}]


@pytest.fixture(params=KINDS, ids=["flat", "free"])
async def shop(app: App, request: pytest.FixtureRequest) -> Shop:
    """A store that says itself what sending costs."""
    shop = await open_shop(settings={"shipping": request.param})
    shop.clock.time = app.clock.now()
    shop.warehouse.district_id = COBLONG
    await shop.warehouse.save()
    await shop.product("KOPI", stock=5)
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


CUSTOMER: dict[str, Any] = {
    "name": "Putri Lestari",
    "phone": "081234567890",
    "address": "Jalan Merdeka 17, Bandung",
    "district_id": CEMPAKA_PUTIH,
}


async def order(
    client: Client,
    shop: Shop,
    *,
    code: str = "idx",
    service: str = "03",
    method: str = "cod",
    customer: dict[str, Any] | None = None,
) -> tuple[int, list[str]]:
    """Order coffee; return the status and the fields that were wrong."""
    body = {
        "form": shop.form.id,
        "items": [{"sku": "KOPI", "qty": 1}],
        "payment_method": method,
        "courier": {"code": code, "service": service},
        "customer": CUSTOMER | (customer or {}),
    }
    response = await client.post("/checkout/orders", json=body)
    return response.status, [one["field"] for one in (await response.json()).get("errors", [])]


class TestCourier:
    @pytest.mark.parametrize(("code", "service"), [("=1+1", "03"), ("idx", "@SUM(A1)")])
    async def test_what_is_no_service_is_refused(
        self, client: Client, shop: Shop, boscod_sandbox: TestServer, code: str, service: str
    ) -> None:
        assert await order(client, shop, code=code, service=service) == (422, ["courier"])

    async def test_a_service_is_taken(self, client: Client, shop: Shop, boscod_sandbox: TestServer) -> None:
        assert await order(client, shop, code="idx", service="03") == (202, [])

    async def test_nobody_waits_for_a_list_that_is_away(self, client: Client, shop: Shop) -> None:
        assert await order(client, shop, code="idx", service="03") == (202, [])

    async def test_nobody_waits_long_for_a_list_that_is_slow(
        self, client: Client, shop: Shop, boscod_sandbox: TestServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(checkout_price, "_LIST", timedelta(milliseconds=100))
        async with aiohttp.ClientSession() as http:
            fault = {"kind": "slow", "share": 1.0, "seconds": 60}
            async with http.post(boscod_sandbox.make_url("/__sandbox/faults"), json=fault) as answer:
                assert answer.ok, await answer.text()
        # A courier that collects no money, whose list would have refused it.
        assert await order(client, shop, code="jtc", service="CRG") == (202, [])

    @pytest.mark.parametrize(("code", "service"), [("jtc", "CRG"), ("jne", "YES")])
    async def test_one_that_collects_no_money_is_refused_for_cod_alone(
        self, client: Client, shop: Shop, boscod_sandbox: TestServer, code: str, service: str
    ) -> None:
        assert await order(client, shop, code=code, service=service) == (422, ["courier"])
        assert await order(client, shop, code=code, service=service, method="transfer") == (202, [])

    async def test_where_the_store_names_no_district_the_courier_alone_is_judged(
        self, client: Client, shop: Shop, boscod_sandbox: TestServer
    ) -> None:
        shop.warehouse.district_id = None
        await shop.warehouse.save()
        assert await order(client, shop, code="jtc", service="CRG") == (422, ["courier"])
        assert await order(client, shop) == (202, [])

    async def test_what_nobody_answers_is_taken(self, client: Client, shop: Shop, worker: Worker) -> None:
        assert await order(client, shop) == (202, [])
        await finish(worker, "orders.create")
        assert await Order.all().count() == 1


class TestWhereTo:
    """A parcel that nobody could book is not sold."""

    @pytest.mark.parametrize("address", ["", "Jalan 7", "Jalan " * 34])
    async def test_couriers_take_10_to_200_characters_of_address(
        self, client: Client, shop: Shop, boscod_sandbox: TestServer, address: str
    ) -> None:
        assert await order(client, shop, customer={"address": address}) == (422, ["customer.address"])

    async def test_couriers_need_the_district(self, client: Client, shop: Shop, boscod_sandbox: TestServer) -> None:
        words = {"district_id": None, "district": "Coblong"}
        assert await order(client, shop, customer=words) == (422, ["customer.district_id"])
