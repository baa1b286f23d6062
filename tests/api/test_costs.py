"""What goods cost and what an order brings is for those who may see the revenue."""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bootstrap import App
from models import jobs
from models.accounts.tables import Staff, Store
from models.catalog.tables import Warehouse
from models.files.tables import StoredFile
from models.forms.tables import Form
from models.orders.tables import Order
from tasks.engine.worker import Worker
from tests.api.conftest import PASSWORD, Person
from tests.shop import Shop
from tests.work import at_work, finish


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


@pytest.fixture
async def order(seller: Person, app: App) -> Order:
    """An order that is the seller's own to look after."""
    store = await Store.get(id=seller.store_id)
    warehouse = await Warehouse.create(store=store, name="Bandung")
    form = await Form.create(store=store, name="Kopi", path_url="kopi", payment_methods=["cod"])
    shop = Shop(store=store, warehouse=warehouse, form=form)
    shop.clock.time = app.clock.now()
    await shop.product("KOPI", stock=100)
    made = await shop.order(("KOPI", 2))
    await Order.filter(id=made.id).update(cs_id=seller.answer["user"]["staff_id"])
    return made


async def as_customer_service(seller: Person, **rights: list[str]) -> Person:
    """Return the seller signed in anew, as Customer Service."""
    await Staff.filter(id=seller.answer["user"]["staff_id"]).update(role_id=2, rights=rights)
    answer = await seller.client.post("/auth/login", json={"email": seller.email, "password": PASSWORD})
    return Person(client=seller.client, email=seller.email, answer=await answer.json())


async def downloaded(person: Person, app: App, worker: Worker) -> dict[str, str]:
    """Return the first line of the person's list of orders as a file."""
    accepted = await person.post("/store/order/download", json={})
    assert accepted.status == 202, await accepted.text()
    await finish(worker, "orders.export")
    job = await jobs.find(uuid.UUID(accepted.headers["Location"].removeprefix("/jobs/")))
    assert job.result is not None, job.error
    file = await StoredFile.get(id=job.result["file_id"])
    data = b"".join([piece async for piece in app.storage.read(file.storage_key)])
    return next(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


async def shown(person: Person, order: Order) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the order and the figures that the person sees."""
    detail = await (await person.get(f"/store/order/{order.code}")).json()
    recap = await (await person.get("/store/order/recap")).json()
    assert detail["bill"]["total_idr"] == recap["total"]["total_idr"] == order.total_idr
    return detail, recap


async def test_customer_service_sees_neither_cost_nor_profit(
    app: App, seller: Person, order: Order, worker: Worker
) -> None:
    person = await as_customer_service(seller)
    detail, recap = await shown(person, order)
    assert detail["income"] is None
    assert recap["total"]["hpp_idr"] is None
    assert recap["by_status"]["pending"]["hpp_idr"] is None
    line = await downloaded(person, app, worker)
    assert (line["order_code"], line["total_idr"]) == (order.code, str(order.total_idr))
    assert "hpp_idr" not in line


async def test_an_administrator_sees_both(app: App, seller: Person, order: Order, worker: Worker) -> None:
    detail, recap = await shown(seller, order)
    assert (detail["income"]["hpp_idr"], detail["income"]["profit_idr"]) == (50_000, 50_000)
    assert recap["total"]["hpp_idr"] == recap["by_status"]["pending"]["hpp_idr"] == 50_000
    assert (await downloaded(seller, app, worker))["hpp_idr"] == "50000"


async def test_who_was_given_the_revenue_sees_both(app: App, seller: Person, order: Order, worker: Worker) -> None:
    person = await as_customer_service(seller, revenue=["read"])
    detail, recap = await shown(person, order)
    assert (detail["income"]["profit_idr"], recap["total"]["hpp_idr"]) == (50_000, 50_000)
    assert (await downloaded(person, app, worker))["hpp_idr"] == "50000"


async def test_the_files_of_both_are_not_shared(app: App, seller: Person, order: Order, worker: Worker) -> None:
    first = await seller.post("/store/order/download", json={"cs_id": seller.answer["user"]["staff_id"]})
    person = await as_customer_service(seller)
    second = await person.post("/store/order/download", json={})
    assert first.headers["Location"] != second.headers["Location"]


async def test_a_step_of_the_courier_is_403_that_says_what_it_needs(seller: Person, order: Order) -> None:
    await Order.filter(id=order.id).update(status="ready")
    person = await as_customer_service(seller)
    refused = await person.send("PATCH", f"/store/order/{order.code}/status", json={"status": "shipped"})
    said = await refused.json()
    assert (refused.status, said["module"], said["action"]) == (403, "shipping", "update")
    [row] = await (
        await person.send("PATCH", "/store/order/status", json={"codes": [order.code], "status": "shipped"})
    ).json()
    assert (row["status"], "may update shipping" in row["error"]) == (None, True)
    assert (await (await person.get(f"/store/order/{order.code}")).json())["allowed"] == ["cancelled"]


class TestRecaps:
    """What the recaps of the store say of costs and income, to whoever has the recaps."""

    PATHS = ("orders?dimension=status", "store", "products", "cs")
    OF_COSTS = ("cod_fee_idr", "net_idr", "hpp_idr")

    async def told(self, person: Person) -> set[bool]:
        """Return whether figures of cost were told, in totals, rows and days."""
        found = set()
        for path in self.PATHS:
            recap = await (await person.get(f"/store/recap/{path}")).json()
            for row in [recap["total"], *recap.get("data", []), *recap.get("days", [])]:
                assert row["gross_idr"] > 0
                found |= {row[name] is not None for name in self.OF_COSTS}
        return found

    async def test_who_sees_no_revenue_sees_no_cost(self, seller: Person, order: Order) -> None:
        assert await self.told(await as_customer_service(seller, recap=["read"])) == {False}

    async def test_who_sees_the_revenue_sees_the_cost(self, seller: Person, order: Order) -> None:
        assert await self.told(await as_customer_service(seller, recap=["read"], revenue=["read"])) == {True}

    async def test_to_read_them_is_not_to_have_them_counted_again(self, seller: Person) -> None:
        person = await as_customer_service(seller, recap=["read"])
        refused = await person.post("/store/recap/rebuild")
        assert (refused.status, (await refused.json())["action"]) == (403, "update")


class TestProducts:
    """The cost of a product and of its variants, wherever they are shown."""

    @pytest.fixture
    async def product(self, seller: Person) -> str:
        """A product that cost 40,000 and whose variant cost 30,000."""
        variant = {"sku": "BIJI-1", "name": "Halus", "price": 50_000, "hpp": 30_000, "stok": 5}
        body = {"sku": "BIJI", "name": "Biji", "price": 50_000, "hpp": 40_000, "varian_items": [variant]}
        assert (await seller.post("/store/products", json=body)).status == 201
        return "/store/products/BIJI"

    async def costs(self, person: Person, path: str) -> list[int | None]:
        """Return every cost that the person is shown: list, detail, edit form and variants."""
        [row] = (await (await person.get("/store/products")).json())["data"]
        [variant] = (await (await person.get(f"{path}/variants")).json())["data"]
        found = [row["hpp"], variant["hpp"]]
        for one in (path, f"{path}/edit"):
            detail = await (await person.get(one)).json()
            found += [detail["hpp"], detail["varian_items"][0]["hpp"]]
        return found

    async def test_who_sees_no_revenue_sees_no_cost(self, seller: Person, product: str) -> None:
        person = await as_customer_service(seller, products=["create", "read", "update"])
        assert await self.costs(person, product) == [None] * 6
        made = await (await person.post("/store/products", json={"sku": "TEH", "name": "Teh", "price": 1})).json()
        assert (made["hpp"], made["varian_items"][0]["hpp"]) == (None, None)

    async def test_who_sees_the_revenue_sees_the_cost(self, seller: Person, product: str) -> None:
        wanted = [40_000, 30_000, 40_000, 30_000, 40_000, 30_000]
        assert await self.costs(seller, product) == wanted
        assert (
            await self.costs(await as_customer_service(seller, revenue=["read"], products=["read", "update"]), product)
            == wanted
        )

    async def test_what_was_not_shown_is_kept_when_the_edit_form_sends_it_back(
        self, seller: Person, product: str
    ) -> None:
        person = await as_customer_service(seller, products=["read", "update"])
        form = await (await person.get(f"{product}/edit")).json()
        answer = await person.send("PUT", product, json=form | {"name": "Biji lain"})
        assert answer.status == 200, await answer.text()
        owner = await as_customer_service(seller, revenue=["read"], products=["read", "update"])
        assert await self.costs(owner, product) == [40_000, 30_000, 40_000, 30_000, 40_000, 30_000]
