"""Searching where parcels can go, as sellers and as buyers."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp.test_utils import TestServer

from tests.api.conftest import Person
from tests.api.selling import open_shop
from tests.regions import CEMPAKA_PUTIH, COBLONG, PUSAT, SETIABUDI, city_of, cover

SELATAN, BANDUNG = city_of(SETIABUDI), city_of(COBLONG)

CEMPAKA: dict[str, Any] = {
    "id": CEMPAKA_PUTIH,
    "name": "CEMPAKA PUTIH",
    "code": "JKTP01",
    "city_id": PUSAT,
    "city_name": "JAKARTA PUSAT",
    "province_id": 1,
    "province_name": "DKI JAKARTA",
}


async def asked(seller: Person, path: str, **query: Any) -> dict[str, Any]:
    response = await seller.get(f"/store/regions{path}", params=query)
    assert response.status == 200, await response.text()
    return dict(await response.json())


class TestWithACopy:
    @pytest.fixture(autouse=True)
    async def copy(self, seller: Person) -> None:
        await cover(PUSAT, SELATAN, BANDUNG)

    async def test_a_district_is_found_with_what_it_lies_in(self, seller: Person) -> None:
        assert await asked(seller, "", keyword="cempaka") == {"data": [CEMPAKA], "total": 1}

    async def test_a_buyer_finds_it_without_a_token(self, seller: Person) -> None:
        response = await seller.client.get("/checkout/regions", params={"keyword": "cempaka"})
        assert await response.json() == {"data": [CEMPAKA], "total": 1}
        assert (await seller.client.get("/store/regions", params={"keyword": "cempaka"})).status == 401

    async def test_lists_come_in_parts(self, seller: Person) -> None:
        page = await asked(seller, "", keyword="jakarta", start=16, limit=10)
        assert (len(page["data"]), page["total"]) == (2, 18)
        assert await asked(seller, "/provinces", limit=1) == {"data": [{"id": 1, "name": "DKI JAKARTA"}], "total": 2}

    async def test_from_a_province_to_its_districts(self, seller: Person) -> None:
        cities = await asked(seller, "/cities/1")
        assert cities["data"][0] == {"id": PUSAT, "name": "JAKARTA PUSAT", "code": "JKTP", "province_id": 1}
        districts = await asked(seller, f"/districts/{PUSAT}", limit=100)
        first = {"id": CEMPAKA_PUTIH, "name": "CEMPAKA PUTIH", "code": "JKTP01", "city_id": PUSAT, "province_id": 1}
        assert (districts["data"][0], districts["total"]) == (first, 8)

    @pytest.mark.parametrize("path", ["/cities/999", "/districts/999999"])
    async def test_what_is_not_there_is_404(self, seller: Person, path: str) -> None:
        assert (await seller.get(f"/store/regions{path}")).status == 404

    @pytest.mark.parametrize("query", [{}, {"keyword": "ab"}, {"keyword": "abc", "limit": 101}])
    async def test_what_cannot_be_searched_is_422(self, seller: Person, query: dict[str, Any]) -> None:
        assert (await seller.get("/store/regions", params=query)).status == 422


class TestBeforeTheFirstCopy:
    async def test_boscod_itself_is_asked(self, seller: Person, boscod_sandbox: TestServer) -> None:
        assert await asked(seller, "", keyword="cempaka putih") == {"data": [CEMPAKA], "total": 1}
        response = await seller.client.get("/checkout/regions", params={"keyword": "cempaka putih"})
        assert (await response.json())["total"] == 1
        assert (await asked(seller, "/provinces", start=5, limit=1)) == {
            "data": [{"id": 1, "name": "DKI JAKARTA"}],
            "total": 34,
        }
        assert (await asked(seller, "/cities/1"))["total"] == 6
        assert (await asked(seller, f"/districts/{PUSAT}", limit=1))["data"][0]["id"] == CEMPAKA_PUTIH
        assert (await seller.get("/store/regions/cities/999")).status == 404

    async def test_boscod_away_is_503(self, seller: Person) -> None:
        assert (await seller.get("/store/regions", params={"keyword": "cempaka"})).status == 503


class TestDistrictsThatAreSent:
    """Checked against the copy where there is one."""

    async def test_a_warehouse_is_where_a_courier_goes(self, seller: Person) -> None:
        place = {"name": "Gudang", "district_id": 999_999}
        first = await seller.post("/profile/warehouses", json=place)
        assert first.status == 201, "there is no copy yet"
        await cover(PUSAT)
        refused = await seller.post("/profile/warehouses", json=place)
        assert [one["field"] for one in (await refused.json())["errors"]] == ["district_id"]
        path = f"/profile/warehouses/{(await first.json())['id']}"
        assert (await seller.send("PUT", path, json=place | {"name": "Gudang Lama"})).status == 200, "it was there"
        assert (await seller.send("PUT", path, json=place | {"district_id": 999_998})).status == 422
        assert (await seller.send("PUT", path, json=place | {"district_id": CEMPAKA_PUTIH})).status == 200

    async def test_rates_are_for_where_a_courier_goes(self, seller: Person, boscod_sandbox: TestServer) -> None:
        shop = await open_shop(seller)
        await cover(PUSAT)
        query = {"form": shop.form_id, "destination_id": 999_999, "weight": 1000}
        refused = await seller.client.get("/checkout/rates", params=query)
        assert refused.status == 422
        assert [one["field"] for one in (await refused.json())["errors"]] == ["destination_id"]
        query["destination_id"] = CEMPAKA_PUTIH
        assert (await seller.client.get("/checkout/rates", params=query)).status == 200
