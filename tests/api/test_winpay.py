"""The payment service's own endpoints: channels, and one's requests for money."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bootstrap import App
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment
from tasks.engine.worker import Worker
from tests.api.conftest import Person, join
from tests.api.test_orders import shop_of
from tests.payers import Winpay
from tests.shop import Shop
from tests.work import at_work, finish, one

Client = TestClient[Any, Any]

WORK = ("payments.change", "payments.request")


@pytest.fixture
async def shop(seller: Person, app: App) -> Shop:
    shop = await shop_of(seller, app)
    shop.form.payment_methods = ["va", "qris", "cod"]
    await shop.form.save()
    return shop


@pytest.fixture
def winpay(winpay_sandbox: TestServer) -> Winpay:
    return Winpay(winpay_sandbox)


@pytest.fixture
async def worker(app: App, client: Client) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


async def ask(person: Person, order: Order, **headers: str) -> Any:
    return await person.post("/winpay/payments", json={"code": order.code}, headers=headers)


async def shown(person: Person, payment_id: int) -> dict[str, Any]:
    return dict(await (await person.get(f"/winpay/payments/{payment_id}")).json())


class TestChannels:
    async def test_every_place_where_winpay_takes_money(self, seller: Person) -> None:
        found = {one["code"]: one for one in await (await seller.get("/winpay/channels")).json()}
        assert found["BSI"] == {
            "code": "BSI",
            "name": "Bank Syariah Indonesia",
            "kind": "bank",
            "account_types": ["c", "o", "r"],
            "payment_method": "va",
        }
        assert [found[code]["kind"] for code in ("INDOMARET", "QRIS", "DANA", "CC")] == [
            "retail",
            "qris",
            "e-wallet",
            "card",
        ]
        assert (found["BNI"]["account_types"], found["OVO"]["payment_method"]) == (["c"], None)


class TestRequest:
    async def test_a_payment_is_written_and_asked_for(
        self, seller: Person, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        answer = await ask(seller, order)
        assert answer.status == 202, await answer.text()
        assert await one("SELECT state FROM payments WHERE order_id = $1", order.id) == "requested"
        await finish(worker, *WORK)
        job = await (await seller.get(answer.headers["Location"])).json()
        payment = await shown(seller, job["result"]["payment_id"])
        assert (payment["state"], payment["code"], payment["amount_idr"]) == ("pending", order.code, order.total_idr)
        assert payment["va_number"]
        assert await one("SELECT count(*) FROM payments") == 1

    async def test_after_a_refusal_it_is_asked_for_again(
        self, seller: Person, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        await winpay.ask("faults", kind="refuse", operation="create_va", calls=1)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, *WORK)
        assert (await ask(seller, order)).status == 202
        await finish(worker, *WORK)
        assert await Payment.filter(order_id=order.id).order_by("attempt").values_list("state", flat=True) == [
            "refused",
            "pending",
        ]

    async def test_one_key_is_one_payment(self, seller: Person, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.QRIS)
        first = await ask(seller, order, **{"Idempotency-Key": "pay-1"})
        await finish(worker, *WORK)
        again = await ask(seller, order, **{"Idempotency-Key": "pay-1"})
        assert (await first.json())["id"] == (await again.json())["id"]
        assert len(winpay.ledger.entries("qris")) == 1

    async def test_an_order_that_is_not_paid_online_has_none(self, seller: Person, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.COD)
        assert (await ask(seller, order)).status == 409


class TestCancel:
    async def test_it_is_closed_and_the_order_waits_for_another_request(
        self, seller: Person, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, *WORK)
        payment = await Payment.get(order_id=order.id)
        answer = await seller.send("DELETE", f"/winpay/payments/{payment.id}")
        assert answer.status == 202, await answer.text()
        await finish(worker, *WORK)
        cancelled = await shown(seller, payment.id)
        assert (cancelled["state"], bool(cancelled["closed_at"])) == ("cancelled", True)
        assert [entry["key"] for entry in winpay.ledger.entries("closed")] == [payment.reference]
        assert (await seller.send("DELETE", f"/winpay/payments/{payment.id}")).status == 409
        assert (await ask(seller, order)).status == 202
        await finish(worker, *WORK)
        assert await Payment.filter(order_id=order.id, state="pending").count() == 1

    async def test_a_paid_one_pays_its_order(self, seller: Person, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.QRIS)
        await finish(worker, *WORK)
        payment = await Payment.get(order_id=order.id)
        await winpay.pay(payment.reference, deliver=False)
        answer = await seller.send("DELETE", f"/winpay/payments/{payment.id}")
        await finish(worker, *WORK)
        job = await (await seller.get(answer.headers["Location"])).json()
        assert (job["status"], job["error"]["type"]) == ("failed", "conflict")
        assert (await shown(seller, payment.id))["state"] == "paid"


class TestRights:
    async def test_another_stores_payment_is_not_there(
        self, seller: Person, another_seller: Person, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, *WORK)
        path = f"/winpay/payments/{(await Payment.get(order_id=order.id)).id}"
        assert (await another_seller.get(path)).status == 404
        assert (await another_seller.send("DELETE", path)).status == 404
        assert (await ask(another_seller, order)).status == 404
        assert (await Payment.get(order_id=order.id)).state == "pending"

    async def test_customer_service_needs_the_right_and_has_its_own_orders(
        self, seller: Person, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, *WORK)
        path = f"/winpay/payments/{(await Payment.get(order_id=order.id)).id}"
        assert (await (await join(seller)).get(path)).status == 403
        service = await join(seller, payments=["read", "create"])
        assert (await service.get(path)).status == 404
        await Order.filter(id=order.id).update(cs_id=service.answer["user"]["staff_id"])
        assert (await service.get(path)).status == 200
        assert (await service.send("DELETE", path)).status == 403
