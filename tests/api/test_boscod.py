"""Boscod in the name of a store: prices, parcels, pickup addresses, and its account."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, ClassVar

import orjson
import pytest
from aiohttp import web

from bootstrap import App
from local.sandbox.base import FAULTS, LEDGER, Fault
from models.accounts.tables import Staff, Store
from models.catalog.tables import Warehouse
from models.db import transaction
from models.orders.tables import Order
from models.shipping import numbers
from models.shipping.tables import Shipment
from models.sql import load
from models.vault import Vault
from tests.api.conftest import Person, join
from tests.api.selling import ORIGIN, open_shop
from tests.couriers import book, confirmed, open_sending_shop, serve_boscod
from tests.regions import CEMPAKA_PUTIH, COBLONG, PUSAT, city_of, cover
from tests.work import at_work, finish

WAY = {"origin_id": COBLONG, "destination_id": CEMPAKA_PUTIH, "weight": 1200}


@pytest.fixture
async def boscod(app: App) -> AsyncIterator[web.Application]:
    async with serve_boscod(app) as served:
        yield served


async def got(seller: Person, path: str, status: int = 200, **query: Any) -> dict[str, Any]:
    response = await seller.get(path, params=query)
    assert response.status == status, await response.text()
    return dict(await response.json())


def calls(boscod: web.Application, operation: str) -> int:
    return sum(entry["key"] == operation for entry in boscod[LEDGER].entries("request"))


class TestRates:
    async def test_all_that_boscod_says_cheapest_first(self, seller: Person, boscod: web.Application) -> None:
        answer = await got(seller, "/boscod/rates", **WAY)
        prices = [one["price"] for one in answer["data"]]
        assert (answer["total"], prices, answer["silent"]) == (9, sorted(prices), [])
        [idx] = [one for one in answer["data"] if one["courier_code"] == "idx"]
        assert (idx["price"], idx["max_price"], idx["cod_fee_percent"], idx["rating"]) == (15_248, 16_050, "3", 4.6)

    async def test_one_courier_is_asked_where_one_is_named(self, seller: Person, boscod: web.Application) -> None:
        answer = await got(seller, "/boscod/rates", **WAY, courier="jne")
        assert {one["courier_code"] for one in answer["data"]} == {"jne"}
        assert calls(boscod, "rates") == 1

    async def test_a_large_parcel_costs_its_size(self, seller: Person, boscod: web.Application) -> None:
        small = await got(seller, "/boscod/rates", **WAY, courier="idx")
        large = await got(seller, "/boscod/rates", **WAY, courier="idx", length=60, width=50, height=40)
        assert large["data"][0]["price"] == 203_300 > small["data"][0]["price"]

    async def test_it_leaves_from_the_default_warehouse(self, seller: Person, boscod: web.Application) -> None:
        way = {"destination_id": COBLONG, "weight": 1000}
        assert "warehouse" in (await got(seller, "/boscod/rates", 409, **way))["detail"]
        await open_shop(seller)
        there = await got(seller, "/boscod/rates", **way)
        assert there == await got(seller, "/boscod/rates", **way, origin_id=ORIGIN)
        assert calls(boscod, "rates") == 8, "the second time nobody is asked"

    async def test_districts_that_are_not_served_are_named(self, seller: Person, boscod: web.Application) -> None:
        await cover(PUSAT)
        for field in ("origin_id", "destination_id"):
            way = {"origin_id": CEMPAKA_PUTIH, "destination_id": CEMPAKA_PUTIH, "weight": 1000, field: 7}
            refused = await got(seller, "/boscod/rates", 422, **way)
            assert [one["field"] for one in refused["errors"]] == [field]

    async def test_the_couriers_of_the_store(self, seller: Person, boscod: web.Application) -> None:
        answer = await got(seller, "/store/order/couriers")
        assert answer["total"] == 8
        assert {one["courier_code"] for one in answer["data"]} >= {"idx", "jne", "sap"}


class TestStream:
    async def events(self, seller: Person, **query: Any) -> list[tuple[str, dict[str, Any]]]:
        response = await seller.get("/boscod/rates/stream", params=query)
        assert (response.status, response.content_type) == (200, "text/event-stream")
        told = []
        for block in (await response.text()).strip().split("\n\n"):
            name, data = block.split("\n")
            told.append((name.removeprefix("event: "), orjson.loads(data.removeprefix("data: "))))
        return told

    async def test_every_courier_as_it_replies_then_the_end(self, seller: Person, boscod: web.Application) -> None:
        *told, end = await self.events(seller, **WAY)
        assert [name for name, _ in told] == ["rates"] * 8
        assert {one["courier_code"] for _, news in told for one in news["data"]} == {
            "idx", "jne", "jnt", "jtc", "sicepat", "sap", "anteraja", "ninja",
        }  # fmt: skip
        assert end == ("end", {})
        whole = await got(seller, "/boscod/rates", **WAY)
        streamed = [one for _, news in told for one in news["data"]]
        assert sorted(streamed, key=orjson.dumps) == sorted(whole["data"], key=orjson.dumps)

    async def test_a_stream_that_breaks_gives_what_it_has(self, seller: Person, boscod: web.Application) -> None:
        boscod[FAULTS].add(Fault(kind="reset", operation="rates_stream", calls=1))
        response = await seller.get("/boscod/rates/stream", params=WAY)
        assert response.status == 503, "it broke in its first event"

    async def test_a_refusal_is_an_answer_like_any_other(self, seller: Person, boscod: web.Application) -> None:
        refused = await got(seller, "/boscod/rates/stream", 422, **WAY | {"destination_id": 7})
        assert refused["code"] == "NOT_FOUND"

    async def test_boscod_away_is_503(self, seller: Person) -> None:
        assert (await seller.get("/boscod/rates/stream", params=WAY)).status == 503


class TestRegions:
    async def test_boscods_own_search(self, seller: Person, boscod: web.Application) -> None:
        answer = await got(seller, "/boscod/regions", keyword="cempaka putih")
        assert [one["id"] for one in answer["data"]] == [CEMPAKA_PUTIH]
        assert calls(boscod, "search") == 1


class TestTracking:
    @pytest.fixture
    async def parcel(self, app: App, seller: Person, boscod: web.Application) -> Shipment:
        """A parcel of the seller's store, on its way."""
        shop = await open_sending_shop()
        order = await confirmed(shop)
        await book(order)
        async with at_work(app) as worker:
            await finish(worker, "shipping.book")
        await Order.filter(id=order.id).update(store_id=seller.store_id)
        return await Shipment.get(order_id=order.id)

    async def test_a_parcel_of_the_store_is_asked_about(
        self, seller: Person, another_seller: Person, parcel: Shipment
    ) -> None:
        found = await got(seller, f"/boscod/tracking/{parcel.order_no}")
        assert (found["order_no"], found["last_status"], found["status_name"]) == (
            parcel.order_no,
            "0",
            "Pending Pickup",
        )
        await got(another_seller, f"/boscod/tracking/{parcel.order_no}", 404)
        await got(seller, "/boscod/tracking/BOS999999999", 404)

    async def test_its_waybill_names_it_too(self, seller: Person, parcel: Shipment) -> None:
        await Shipment.filter(id=parcel.id).update(awb="AWB-1")
        for number in ("AWB-1", "awb-1"):
            assert (await got(seller, f"/boscod/tracking/{number}"))["order_no"] == parcel.order_no

    async def test_it_is_found_without_reading_every_parcel_of_the_platform_or_order_of_the_store(
        self, app: App
    ) -> None:
        sql = load(numbers.__file__, "by_number")
        async with transaction() as tx:
            # Where these cost the most they are taken for want of another way alone.
            await tx.execute_query("SET LOCAL enable_seqscan = off")
            await tx.execute_query("SET LOCAL enable_nestloop = off")
            plan = await tx.execute_query_dict(f"EXPLAIN {sql}", [1, "AWB-1", None])
        steps = [row["QUERY PLAN"] for row in plan]
        named = steps[steps.index("  CTE named") :]
        assert "BitmapOr" in "\n".join(named[:4]), steps
        orders = next(place for place, step in enumerate(steps) if "orders o" in step)
        assert "id = s.order_id" in steps[orders + 1], steps

    async def test_customer_service_sees_the_own_orders(self, seller: Person, parcel: Shipment) -> None:
        service = await join(seller)
        await got(service, f"/boscod/tracking/{parcel.order_no}", 404)
        staff = await Staff.get(store_id=seller.store_id, role_id=2)
        await Order.filter(id=parcel.order_id).update(cs_id=staff.id)
        await got(service, f"/boscod/tracking/{parcel.order_no}")

    async def test_an_account_of_its_own_shows_what_was_booked_elsewhere(
        self, app: App, seller: Person, parcel: Shipment
    ) -> None:
        await Order.filter(id=parcel.order_id).update(store_id=(await Store.all().order_by("-id").first()).id)  # type: ignore[union-attr]
        await got(seller, f"/boscod/tracking/{parcel.order_no}", 404)
        token = app.settings.boscod_token.get_secret_value()
        await seller.send("PUT", "/store", json={"boscod_token": token})
        await got(seller, f"/boscod/tracking/{parcel.order_no}")


class TestPickup:
    GOOD: ClassVar[dict[str, Any]] = {
        "name": "Gudang",
        "contact_name": "Sari Wulandari",
        "phone": "081234567000",
        "address": "Jl. Ir. H. Juanda No. 120",
        "district_id": COBLONG,
    }

    async def opened(self, seller: Person, **changes: Any) -> dict[str, Any]:
        response = await seller.post("/profile/warehouses", json={**self.GOOD, **changes})
        assert response.status == 201, await response.text()
        return dict(await response.json())

    async def test_a_warehouse_that_couriers_take_is_a_pickup_address_until_it_moves(self, seller: Person) -> None:
        await cover(city_of(COBLONG))
        made = await self.opened(seller)
        assert made["is_pickup"] is False
        response = await seller.post("/boscod/warehouses", json={"warehouse_id": made["id"]})
        assert response.status == 200
        seen = await response.json()
        assert (seen["is_pickup"], seen["is_default"]) == (True, True)
        assert (seen["district"], seen["city"], seen["province"]) == ("COBLONG", "BANDUNG", "JAWA BARAT")
        moved = self.GOOD | {"address": "Jl. Braga No. 1, Bandung"}
        edited = await seller.send("PUT", f"/profile/warehouses/{made['id']}", json=moved)
        assert (await edited.json())["is_pickup"] is False

    async def test_a_district_that_is_named_alone_gets_its_number(self, seller: Person) -> None:
        await cover(city_of(COBLONG))
        names = {"district_id": None, "district": "Coblong", "city": "Bandung", "province": "Jawa Barat"}
        made = await self.opened(seller, **names)
        response = await seller.post("/boscod/warehouses", json={"warehouse_id": made["id"]})
        assert (await response.json())["district_id"] == COBLONG

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"address": "Jl. 1"}, "address"),
            ({"phone": ""}, "phone"),
            ({"phone": "+14155552671"}, "phone"),
            ({"district_id": None}, "district_id"),
        ],
    )
    async def test_what_couriers_do_not_take_is_named(
        self, seller: Person, changes: dict[str, Any], field: str
    ) -> None:
        made = await self.opened(seller, **changes)
        response = await seller.post("/boscod/warehouses", json={"warehouse_id": made["id"]})
        assert response.status == 422
        assert [one["field"] for one in (await response.json())["errors"]] == [field]
        assert not (await Warehouse.get(id=made["id"])).is_pickup

    async def test_another_stores_warehouse_is_not_there(self, seller: Person, another_seller: Person) -> None:
        made = await self.opened(another_seller)
        assert (await seller.post("/boscod/warehouses", json={"warehouse_id": made["id"]})).status == 404


class TestResetPassword:
    async def test_the_account_is_forgotten_and_a_new_token_asked_for(self, app: App, seller: Person) -> None:
        await seller.send("PUT", "/store", json={"boscod_token": "old-token"})
        response = await seller.post("/boscod/reset-password")
        assert response.status == 200
        assert "PUT /store" in (await response.json())["message"]
        assert (await Store.get(id=seller.store_id)).boscod_token is None
        await seller.send("PUT", "/store", json={"boscod_token": "new-token"})
        sealed = (await Store.get(id=seller.store_id)).boscod_token
        assert sealed is not None
        assert Vault(app.settings.secret_key.get_secret_value()).open(sealed) == "new-token"

    async def test_it_is_for_administrators(self, seller: Person) -> None:
        assert (await (await join(seller)).post("/boscod/reset-password")).status == 403
