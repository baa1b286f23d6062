"""The courier that a buyer names where the seller sets the price."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bootstrap import App
from tests.shop import Shop, open_shop

Client = TestClient[Any, Any]

KINDS = [{"kind": "flat", "flat_idr": 12_000}, {"kind": "free"}]


@pytest.fixture(params=KINDS, ids=["flat", "free"])
async def shop(app: App, request: pytest.FixtureRequest) -> Shop:
    """A store that says itself what sending costs."""
    shop = await open_shop(settings={"shipping": request.param})
    shop.clock.time = app.clock.now()
    await shop.product("KOPI", stock=5)
    return shop


async def order(client: Client, shop: Shop, *, code: str, service: str) -> tuple[int, list[str]]:
    """Order coffee; return the status and the fields that were wrong."""
    body = {
        "form": shop.form.id,
        "items": [{"sku": "KOPI", "qty": 1}],
        "payment_method": "cod",
        "courier": {"code": code, "service": service},
        "customer": {"name": "Putri Lestari", "phone": "081234567890", "address": "Jalan Merdeka 17, Bandung"},
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
