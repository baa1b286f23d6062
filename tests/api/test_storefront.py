"""The buyer's page: loaded, quoted, and told whether a number is one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from api.app import build
from bootstrap import open_app
from local.refusal import free_port
from local.sandbox.boscod_regions import DISTRICTS
from settings import Settings
from tests.api.conftest import Person
from tests.api.selling import DESTINATION, Shop, made, open_shop

ABEPURA = next(district.id for district in DISTRICTS.values() if district.name == "ABEPURA")
"""In Jayapura, Papua."""


def quote(shop: Shop, **more: Any) -> dict[str, Any]:
    return {"form": shop.form_id, "destination_id": DESTINATION, "weight": 1200, **more}


class TestLoadingTheForm:
    async def test_gives_all_that_the_page_needs_and_no_secrets(self, seller: Person) -> None:
        shop = await open_shop(seller)
        response = await seller.client.get(shop.page)
        page = await response.json()
        assert (page["form"], page["store"]["name"]) == (shop.form_id, seller.answer["user"]["store_name"])
        [variant] = page["products"][0]["variants"]
        assert (variant["sku"], variant["price"], variant["available"]) == ("KOPI", 45_000, 99)
        assert page["order_bump"]["product"]["variants"][0]["available"] == 3
        assert page["payment_methods"] == ["va", "qris", "cod", "transfer"]
        assert "hpp" not in await response.text()

    async def test_an_unchanged_page_is_304_and_a_changed_one_is_not(self, seller: Person) -> None:
        shop = await open_shop(seller)
        first = await seller.client.get(shop.page)
        known = {"If-None-Match": first.headers["ETag"]}
        assert (await seller.client.get(shop.page, headers=known)).status == 304
        await seller.send("PATCH", "/store/products/GULA/status", json={"status": 0})
        changed = await seller.client.get(shop.page, headers=known)
        assert changed.status == 200
        assert (await changed.json())["order_bump"] is None

    async def test_unknown_addresses_are_not_there(self, seller: Person) -> None:
        shop = await open_shop(seller)
        for path in (f"/checkout/{shop.subdomain}/lain", "/checkout/lain/kopi"):
            assert (await seller.client.get(path)).status == 404


class TestRates:
    async def test_come_from_the_warehouse_cheapest_first(self, seller: Person, boscod_sandbox: TestServer) -> None:
        shop = await open_shop(seller)
        answer = await (await seller.client.get("/checkout/rates", params=quote(shop))).json()
        prices = [one["price"] for one in answer["data"]]
        assert answer["total"] == len(prices) > 1
        assert prices == sorted(prices)
        assert answer["silent"] == []

    async def test_a_form_that_names_a_warehouse_is_quoted_from_there(
        self, seller: Person, boscod_sandbox: TestServer
    ) -> None:
        shop = await open_shop(seller)
        papua = await made(seller, "/profile/warehouses", {"name": "Gudang Papua", "district_id": ABEPURA})
        body = {"name": "P", "path_url": "papua", "products": [{"sku": "KOPI"}], "warehouse_id": papua["id"]}
        there = Shop(seller=seller, form=await made(seller, "/store/forms", body), subdomain=shop.subdomain)

        async def couriers(shop: Shop) -> set[str]:
            answer = await (await seller.client.get("/checkout/rates", params=quote(shop))).json()
            return {one["courier_code"] for one in answer["data"]}

        assert await couriers(shop) - await couriers(there) == {"sap", "sicepat"}, "who does not go to Papua"

    async def test_only_the_forms_couriers_are_asked(self, seller: Person, boscod_sandbox: TestServer) -> None:
        listed = await self._couriers(seller, await open_shop(seller))
        body = {
            "name": "b",
            "path_url": "b",
            "products": [{"sku": "KOPI"}],
            "couriers": listed[:1],
            "payment_methods": ["va"],
        }
        form = await (await seller.post("/store/forms", json=body)).json()
        shop = Shop(seller=seller, form=form, subdomain="")
        assert await self._couriers(seller, shop) == listed[:1]
        answer = await (await seller.client.get("/checkout/rates", params=quote(shop))).json()
        assert {one["courier_code"] for one in answer["data"]} == {listed[0]}
        assert not any(one["cod"] for one in answer["data"])
        none = await (await seller.client.get("/checkout/rates", params=quote(shop, courier=listed[1]))).json()
        assert none == {"data": [], "total": 0, "silent": []}

    async def test_a_known_route_outlives_boscod_within_the_half_kilogram(
        self, seller: Person, boscod_sandbox: TestServer
    ) -> None:
        shop = await open_shop(seller)
        first = await (await seller.client.get("/checkout/rates", params=quote(shop))).json()
        await boscod_sandbox.close()
        again = await seller.client.get("/checkout/rates", params=quote(shop, weight=1500))
        assert (again.status, await again.json()) == (200, first)

    async def test_boscod_away_is_503_with_retry_after(self, seller: Person) -> None:
        shop = await open_shop(seller, couriers=["jne"])
        response = await seller.client.get("/checkout/rates", params=quote(shop))
        assert response.status == 503
        assert response.content_type == "application/problem+json"
        assert int(response.headers["Retry-After"]) >= 1

    async def test_without_an_origin_it_says_so(self, seller: Person) -> None:
        await seller.post("/store/products", json={"sku": "KOPI", "name": "Kopi", "price": 1, "qty": 1})
        form = await (
            await seller.post("/store/forms", json={"name": "b", "path_url": "b", "products": [{"sku": "KOPI"}]})
        ).json()
        shop = Shop(seller=seller, form=form, subdomain="")
        assert (await seller.client.get("/checkout/rates", params=quote(shop))).status == 409

    @pytest.mark.parametrize("wrong", [{"weight": 0}, {"weight": 99_001}, {"destination_id": 0}])
    async def test_what_no_courier_carries_is_invalid(self, seller: Person, wrong: dict[str, int]) -> None:
        asked = {"form": 1, "destination_id": 1, "weight": 1, **wrong}
        response = await seller.client.get("/checkout/rates", params=asked)
        assert response.status == 422

    async def _couriers(self, seller: Person, shop: Shop) -> list[str]:
        answer = await (await seller.client.get("/checkout/couriers", params={"form": shop.form_id})).json()
        return [one["courier_code"] for one in answer["data"]]


class TestWithoutRedis:
    @pytest.fixture
    async def cacheless(self, settings: Settings) -> AsyncIterator[TestClient[Any, Any]]:
        away = settings.model_copy(update={"redis_url": f"redis://127.0.0.1:{free_port()}/0"})
        async with open_app(away) as app, TestClient(TestServer(build(app))) as running:
            yield running

    async def test_rates_are_asked_every_time(
        self, cacheless: TestClient[Any, Any], boscod_sandbox: TestServer
    ) -> None:
        body = {"name": "a", "email": "a@example.com", "password": "a long passphrase", "store_name": "Toko A"}
        answer = await (await cacheless.post("/auth/register", json=body)).json()
        shop = await open_shop(Person(client=cacheless, email=body["email"], answer=answer))
        for _ in range(2):
            response = await cacheless.get("/checkout/rates", params=quote(shop))
            assert response.status == 200
            assert (await response.json())["total"] > 1


class TestNumbers:
    @pytest.mark.parametrize(
        ("typed", "phone", "valid"),
        [
            ("081234567890", "+6281234567890", True),
            ("6281234567890", "+6281234567890", True),
            ("+62 812-3456-7890", "+6281234567890", True),
            ("0215551234", "+62215551234", False),
            ("0812", None, False),
            ("halo", None, False),
        ],
    )
    async def test_are_normalised_and_judged(
        self,
        client: TestClient[Any, Any],
        typed: str,
        phone: str | None,
        valid: bool,  # noqa: FBT001
    ) -> None:
        answer = await (await client.get("/checkout/validate-whatsapp", params={"phone": typed})).json()
        assert (answer["phone"], answer["valid"]) == (phone, valid)
        assert bool(answer["reason"]) is not valid
