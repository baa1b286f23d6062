"""The store's settings, and sending by courier, as a new seller reaches them over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
from aiohttp import web

from bootstrap import App
from models.accounts.tables import Staff, Store
from models.db import pool, transaction
from models.orders import states
from models.orders.tables import Order
from models.shipping.tables import Shipment, ShipmentState
from models.vault import Vault
from tests.api.conftest import Person
from tests.couriers import BANDUNG, JAKARTA, serve_boscod
from tests.shop import jobs_of
from tests.work import at_work, finish

_COLLIDE = """
CREATE FUNCTION collide() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'collided' USING ERRCODE = '{state}'; END $$;
CREATE TRIGGER collide BEFORE UPDATE ON stores FOR EACH ROW EXECUTE FUNCTION collide();
"""
"""What PostgreSQL says to one of two transactions that wait for each other."""


async def put(seller: Person, status: int = 200, **body: Any) -> dict[str, Any]:
    response = await seller.send("PUT", "/store", json=body)
    assert response.status == status, await response.text()
    return dict(await response.json())


class TestStore:
    async def test_a_new_store_says_what_it_is(self, seller: Person) -> None:
        seen = await (await seller.get("/store")).json()
        assert (seen["id"], seen["timezone"], seen["email"]) == (seller.store_id, "Asia/Jakarta", seller.email)
        assert (seen["books_by_itself"], seen["has_boscod_account"], seen["recovery"]) == (False, False, None)

    async def test_what_is_said_changes_and_the_rest_stays(self, seller: Person) -> None:
        before = await (await seller.get("/store")).json()
        recovery = {"whatsapp_template": "keranjang", "language": "id"}
        said: dict[str, Any] = {
            "name": "Kopi",
            "phone": "0812-3456-7890",
            "books_by_itself": True,
            "recovery": recovery,
        }
        after = await put(seller, **said, abandoned_after_minutes=30, completed_after_days=3)
        kept = {"abandoned_after_minutes": 30, "completed_after_days": 3}
        assert after == before | said | {"phone": "+6281234567890"} | kept
        assert await put(seller) == after == await (await seller.get("/store")).json()
        assert await put(seller, recovery=None) == after | {"recovery": None}

    async def test_what_couriers_keep_and_what_insuring_costs_are_its_own(self, seller: Person) -> None:
        seen = await (await seller.get("/store")).json()
        assert (seen["cod_fee_percent"], seen["insurance_percent"]) == ("3.00", "0.00")
        after = await put(seller, cod_fee_percent=2.5, insurance_percent="0.25")
        assert (after["cod_fee_percent"], after["insurance_percent"]) == ("2.50", "0.25")
        wrong = await put(seller, 422, cod_fee_percent=10.5, insurance_percent="0.255")
        assert {one["field"] for one in wrong["errors"]} == {"cod_fee_percent", "insurance_percent"}

    async def test_its_quiet_hours_are_its_own(self, seller: Person) -> None:
        assert (await (await seller.get("/store")).json())["quiet_hours"] is None
        hours = {"closes": "22:30", "opens": "06:00"}
        assert (await put(seller, quiet_hours=hours))["quiet_hours"] == hours
        assert (await put(seller, quiet_hours=None))["quiet_hours"] is None

    async def test_the_account_at_boscod_is_sealed_shown_to_nobody_and_forgotten(
        self, app: App, seller: Person
    ) -> None:
        answer = await put(seller, boscod_token="secret-token")
        assert answer["has_boscod_account"] is True
        assert "secret-token" not in orjson.dumps(answer).decode()
        sealed = (await Store.get(id=seller.store_id)).boscod_token
        assert sealed is not None
        assert Vault(app.settings.secret_key.get_secret_value()).open(sealed) == "secret-token"
        assert (await put(seller, name="Kopi"))["has_boscod_account"] is True
        assert (await put(seller, boscod_token=None))["has_boscod_account"] is False

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("timezone", "Asia/Bandung"),
            ("timezone", "../etc/passwd"),
            ("phone", "12"),
            ("name", ""),
            ("name", None),
            ("email", "nobody"),
            ("books_by_itself", "perhaps"),
            ("abandoned_after_minutes", 1),
            ("completed_after_days", 0),
            ("default_warehouse_id", 7),
            ("quiet_hours", {"closes": "08:30", "opens": "08:00"}),
        ],
    )
    async def test_what_is_wrong_is_named_and_changes_nothing(self, seller: Person, field: str, value: Any) -> None:
        before = await (await seller.get("/store")).json()
        refused = await put(seller, 422, **({"address": "Jalan Braga 10"} | {field: value}))
        assert [one["field"] for one in refused["errors"]] == [field]
        assert await (await seller.get("/store")).json() == before

    @pytest.mark.parametrize("state", ["deadlock_detected", "serialization_failure"])
    async def test_a_write_that_met_another_is_to_be_sent_again(self, seller: Person, state: str) -> None:
        await pool().execute_script(_COLLIDE.format(state=state))
        response = await seller.send("PUT", "/store", json={"name": "Kopi"})
        assert (response.status, response.headers.get("Retry-After")) == (503, "1")
        assert "again" in (await response.json())["detail"]
        await pool().execute_script("DROP TRIGGER collide ON stores")
        assert (await put(seller, name="Kopi"))["name"] == "Kopi"

    async def test_it_is_for_administrators(self, seller: Person) -> None:
        await Staff.filter(store_id=seller.store_id).update(role_id=2)
        answer = await seller.client.post("/auth/login", json={"email": seller.email, "password": "a long passphrase"})
        seller.answer = await answer.json()
        seller.__post_init__()
        assert (await seller.get("/store")).status == 403
        await put(seller, 403, name="Mine")


class TestSending:
    """From a registration to a parcel by HTTP alone, with nothing set by hand in the database."""

    @pytest.fixture
    async def boscod(self, app: App) -> AsyncIterator[web.Application]:
        async with serve_boscod(app) as served:
            yield served

    async def ordered(self, app: App, seller: Person) -> str:
        """Open a shop that sends from Bandung, and order there; return the order's code."""
        phone = {"phone": "081234567000", "contact_name": "Gudang Kopi"}
        place = {"name": "Gudang", "address": "Jalan Asia Afrika 8, Bandung", "district_id": BANDUNG}
        assert (await seller.post("/profile/warehouses", json=place | phone)).status == 201
        product = {"sku": "KOPI", "name": "Kopi", "price": 45_000, "qty": 500, "weight": 1000}
        assert (await seller.post("/store/products", json=product)).status == 201
        form = {"name": "Kopi", "path_url": "kopi", "products": [{"sku": "KOPI"}]}
        made = await (await seller.post("/store/forms", json=form)).json()
        query = {"form": made["id"], "destination_id": JAKARTA, "weight": 1000}
        rates = (await (await seller.client.get("/checkout/rates", params=query)).json())["data"]
        rate = next(one for one in rates if one["cod"])
        customer = {"name": "Putri Lestari", "phone": "081234567890", "address": "Jalan Merdeka Barat 17, Jakarta"}
        body = {
            "form": made["id"],
            "items": [{"sku": "KOPI", "qty": 1}],
            "payment_method": "cod",
            "courier": {"code": rate["courier_code"], "service": rate["service_code"]},
            "customer": customer | {"district_id": JAKARTA},
        }
        taken = await seller.client.post("/checkout/orders", json=body)
        assert taken.status == 202, await taken.text()
        async with at_work(app) as worker:
            await finish(worker, "orders.create")
        return (await Order.get(store_id=seller.store_id)).code

    async def step(self, seller: Person, code: str, status: str) -> None:
        answer = await seller.send("PATCH", f"/store/order/{code}/status", json={"status": status})
        assert answer.status == 200, await answer.text()

    async def work(self, app: App) -> None:
        async with at_work(app) as worker:
            await finish(worker, "shipping.book")

    async def test_a_store_that_says_so_books_by_itself(
        self, app: App, seller: Person, boscod: web.Application
    ) -> None:
        code = await self.ordered(app, seller)
        await put(seller, books_by_itself=True)
        await self.step(seller, code, "confirmed")
        await self.work(app)
        seen = await (await seller.get(f"/store/order/{code}")).json()
        assert (seen["status"], seen["shipments"][0]["state"]) == ("processing", "booked")

    async def test_another_one_books_by_hand_once(self, app: App, seller: Person, boscod: web.Application) -> None:
        code = await self.ordered(app, seller)
        early = await seller.post("/boscod/shipments", json={"code": code})
        assert (early.status, (await early.json())["state"]) == (409, "pending")
        await self.step(seller, code, "confirmed")
        assert await jobs_of("shipping.book") == []
        key = {"Idempotency-Key": "1"}
        first = await seller.post("/boscod/shipments", json={"code": code}, headers=key)
        again = await seller.post("/boscod/shipments", json={"code": code}, headers=key)
        job = await first.json()
        assert (first.status, job["kind"], (await again.json())["id"]) == (202, "shipping.book", job["id"])
        await self.work(app)
        third = await seller.post("/boscod/shipments", json={"code": code})
        await self.work(app)
        [shipment] = await Shipment.all()
        assert shipment.state is ShipmentState.BOOKED
        done = await (await seller.get(f"/jobs/{(await third.json())['id']}")).json()
        assert done["result"]["order_no"] == shipment.order_no

    async def test_what_the_courier_cancelled_is_booked_anew(
        self, app: App, seller: Person, boscod: web.Application
    ) -> None:
        code = await self.ordered(app, seller)
        await self.step(seller, code, "confirmed")
        await seller.post("/boscod/shipments", json={"code": code})
        await self.work(app)
        order = await Order.get(store_id=seller.store_id)
        async with transaction() as tx:
            await Shipment.all().using_db(tx).update(state=ShipmentState.CANCELLED)
            await states.step(order.id, "confirmed", by="courier", clock=app.clock, using=tx)
        await seller.post("/boscod/shipments", json={"code": code})
        await self.work(app)
        assert [one.state.value for one in await Shipment.all().order_by("attempt")] == ["cancelled", "booked"]

    async def test_nobody_books_the_orders_of_others(
        self, app: App, seller: Person, another_seller: Person, boscod: web.Application
    ) -> None:
        code = await self.ordered(app, seller)
        await self.step(seller, code, "confirmed")
        assert (await another_seller.post("/boscod/shipments", json={"code": code})).status == 404
