"""Paying in another way, over HTTP: the buyer by the order's token, the seller by its code."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bootstrap import App
from models.accounts.tables import Store
from models.catalog.tables import Warehouse
from models.forms.tables import Form
from models.orders.codes import buyer_token
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment
from tasks.engine.worker import Worker
from tests.api.conftest import Person, join
from tests.payers import Winpay
from tests.shop import Shop
from tests.work import at_work, finish

Client = TestClient[Any, Any]

WORK = ("payments.change", "payments.request")


@dataclass(frozen=True, kw_only=True)
class Bought:
    """An order, and the token that reads it."""

    order: Order
    token: str

    @property
    def path(self) -> str:
        return f"/checkout/orders/{self.token}"


@pytest.fixture
async def shop(seller: Person, app: App) -> Shop:
    """The seller's store, with a form that takes everything but transfers."""
    store = await Store.get(id=seller.store_id)
    warehouse = await Warehouse.create(store=store, name="Bandung")
    form = await Form.create(
        store=store,
        name="Kopi",
        path_url="kopi",
        payment_methods=["cod", "va", "qris"],
        settings={"shipping": {"kind": "flat", "flat_idr": 10_000}},
    )
    shop = Shop(store=store, warehouse=warehouse, form=form)
    shop.clock.time = app.clock.now()
    await shop.product("KOPI", stock=100)
    return shop


@pytest.fixture
def winpay(winpay_sandbox: TestServer) -> Winpay:
    return Winpay(winpay_sandbox)


@pytest.fixture
async def worker(app: App, client: Client) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


@pytest.fixture
async def bought(app: App, shop: Shop, worker: Worker, winpay: Winpay) -> Bought:
    """An order by virtual account whose buyer sees the number."""
    job_id = uuid.uuid4()
    draft = shop.draft(("KOPI", 1), method=PaymentMethod.VA, courier_code="", service_code="")
    placed = await shop.place(draft, job_id=job_id)
    await finish(worker, "payments.request")
    token = buyer_token(job_id, secret=app.settings.secret_key.get_secret_value())
    return Bought(order=await Order.get(id=placed.id), token=token)


async def put(client: Client, bought: Bought, method: str, bank: str = "", **headers: str) -> Any:
    body = {"payment_method": method, "bank": bank}
    return await client.put(f"{bought.path}/payment-method", json=body, headers=headers)


async def seen(client: Client, bought: Bought, **query: str) -> dict[str, Any]:
    return dict((await (await client.get(bought.path, params=query)).json())["order"])


class TestBuyer:
    async def test_it_is_taken_in_and_then_seen_with_the_new_bill(
        self, client: Client, bought: Bought, worker: Worker
    ) -> None:
        answer = await put(client, bought, "cod")
        assert (answer.status, answer.headers["Location"]) == (202, bought.path)
        assert await answer.json() == {"status": "queued", "order": bought.path}
        before = await seen(client, bought)
        assert before["to_pay"]["va_number"]
        assert before["payment_change"] == {"payment_method": "cod", "bank": "", "state": "wanted", "reason": ""}
        await finish(worker, *WORK)
        after = await seen(client, bought)
        assert (after["payment_method"], after["to_pay"]["va_number"], after["payment_change"]) == ("cod", None, None)
        assert after["bill"]["total_idr"] == after["to_pay"]["amount_idr"] == before["bill"]["total_idr"] + 1_800
        assert {fee["kind"] for fee in after["bill"]["fees"]} == {"shipping", "cod_fee"}

    async def test_waiting_for_the_order_waits_for_the_new_way_to_pay(
        self, app: App, client: Client, bought: Bought, worker: Worker
    ) -> None:
        assert (await put(client, bought, "qris")).status == 202
        waiting = asyncio.create_task(seen(client, bought, wait="20"))
        await finish(worker, *WORK)
        to_pay = (await waiting)["to_pay"]
        assert (to_pay["method"], to_pay["va_number"]) == ("qris", None)
        assert to_pay["qr_image"]
        assert (await client.get(f"{bought.path}/qris.png", allow_redirects=False)).status == 302

    async def test_a_paid_one_is_refused(self, client: Client, bought: Bought, worker: Worker, winpay: Winpay) -> None:
        payment = await Payment.get(order_id=bought.order.id)
        await winpay.pay(payment.reference, deliver=False)
        assert (await put(client, bought, "qris")).status == 202
        await finish(worker, *WORK)
        order = await seen(client, bought)
        assert (order["payment_status"], order["payment_method"], order["to_pay"]) == ("paid", "va", None)
        refused = await put(client, bought, "qris")
        assert (refused.status, (await refused.json())["payment_status"]) == (409, "paid")

    async def test_why_it_was_refused_is_told(
        self, client: Client, bought: Bought, worker: Worker, winpay: Winpay
    ) -> None:
        await winpay.ask("faults", kind="refuse", operation="delete_va", calls=1)
        await put(client, bought, "qris")
        await finish(worker, *WORK)
        order = await seen(client, bought)
        assert (order["payment_change"]["state"], order["to_pay"]["method"]) == ("refused", "va")
        assert order["payment_change"]["reason"]

    async def test_what_a_bank_refused_is_no_problem_of_another_way_to_pay(
        self, client: Client, bought: Bought, worker: Worker, winpay: Winpay
    ) -> None:
        await winpay.ask("faults", kind="refuse", operation="create_va", calls=1)
        await put(client, bought, "va", "BRI")
        await finish(worker, *WORK)
        assert (await seen(client, bought))["to_pay"]["problem"]
        await put(client, bought, "cod")
        await finish(worker, *WORK)
        assert (await seen(client, bought))["to_pay"]["problem"] is None

    @pytest.mark.parametrize(
        ("method", "bank", "field"),
        [("transfer", "", "payment_method"), ("va", "NOBANK", "bank"), ("gold", "", "payment_method")],
    )
    async def test_what_the_form_or_winpay_does_not_take_is_a_wrong_field(
        self, client: Client, bought: Bought, method: str, bank: str, field: str
    ) -> None:
        answer = await put(client, bought, method, bank)
        assert (answer.status, [one["field"] for one in (await answer.json())["errors"]]) == (422, [field])

    async def test_one_key_is_one_job(self, client: Client, bought: Bought, worker: Worker) -> None:
        first = await put(client, bought, "qris", **{"Idempotency-Key": "change-1"})
        again = await put(client, bought, "qris", **{"Idempotency-Key": "change-1"})
        assert [first.status, again.status, again.headers.get("Idempotency-Replayed")] == [202, 202, "true"]
        other = await put(client, bought, "cod", **{"Idempotency-Key": "change-1"})
        assert other.status == 422

    async def test_a_token_that_is_none_finds_nothing(self, client: Client, bought: Bought, app: App) -> None:
        for token in ("nonsense", buyer_token(uuid.uuid4(), secret=app.settings.secret_key.get_secret_value())):
            nobodys = Bought(order=bought.order, token=token)
            assert (await put(client, nobodys, "qris")).status == 404


class TestSeller:
    @pytest.mark.parametrize("method", ["PUT", "PATCH"])
    async def test_a_seller_is_not_bound_by_the_form(
        self, seller: Person, bought: Bought, worker: Worker, method: str
    ) -> None:
        path = f"/store/order/{bought.order.code}"
        answer = await seller.send(method, f"{path}/payment-method", json={"payment_method": "transfer"})
        assert answer.status == 202, await answer.text()
        await finish(worker, *WORK)
        job = await (await seller.get(answer.headers["Location"])).json()
        assert (job["status"], job["result"]) == ("succeeded", {"method": "transfer", "bank": ""})
        order = await (await seller.get(path)).json()
        assert (order["payment_method"], order["payment_status"]) == ("transfer", "unpaid")
        assert [payment["state"] for payment in order["payments"]] == ["cancelled"]
        assert order["timeline"][-1]["by"] == f"staff:{seller.answer['user']['staff_id']}"

    async def test_others_find_no_such_order(
        self, seller: Person, another_seller: Person, bought: Bought, worker: Worker
    ) -> None:
        path, body = f"/store/order/{bought.order.code}/payment-method", {"payment_method": "cod"}
        assert (await another_seller.send("PUT", path, json=body)).status == 404
        assert (await (await join(seller)).send("PUT", path, json=body)).status == 404

    async def test_customer_service_changes_its_own_and_sees_the_job(
        self, seller: Person, bought: Bought, worker: Worker
    ) -> None:
        service = await join(seller)
        await Order.filter(id=bought.order.id).update(cs_id=service.answer["user"]["staff_id"])
        answer = await service.send(
            "PUT", f"/store/order/{bought.order.code}/payment-method", json={"payment_method": "cod"}
        )
        assert answer.status == 202
        await finish(worker, *WORK)
        assert (await (await service.get(answer.headers["Location"])).json())["status"] == "succeeded"

    async def test_an_order_that_is_sent_is_not_changed(self, seller: Person, bought: Bought) -> None:
        await Order.filter(id=bought.order.id).update(status="shipped")
        path, body = f"/store/order/{bought.order.code}/payment-method", {"payment_method": "cod"}
        assert (await seller.send("PUT", path, json=body)).status == 409
