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
