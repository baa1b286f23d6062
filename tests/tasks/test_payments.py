"""Payments from the request to the money, against Winpay's sandbox and a running API."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from api.app import build
from bootstrap import App
from integrations.http import ProviderClient
from integrations.oddity import Oddity
from integrations.winpay import WinpayClient
from models import jobs, ledger
from models.db import pool, transaction
from models.orders import states
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from tasks.engine.worker import Worker
from tests.impatient import with_winpay
from tests.shop import Shop, open_shop
from tests.work import at_work, finish, one, until


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    shop.clock.time = datetime.now(UTC)  # Winpay goes by the machine's clock
    await shop.product("KOPI", stock=1000)
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


@pytest.fixture
async def api(app: App) -> AsyncIterator[TestServer]:
    server = TestServer(build(app), host="127.0.0.1", port=urlsplit(app.settings.public_url).port)
    await server.start_server()
    yield server
    await server.close()


class Winpay:
    """The sandbox, seen from the payer's side."""

    def __init__(self, server: TestServer) -> None:
        self.url = str(server.make_url("/__sandbox"))

    async def ask(self, what: str, **content: Any) -> Any:
        async with aiohttp.ClientSession() as session, session.post(f"{self.url}/{what}", json=content) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json()

    async def pay(self, reference: str, **how: Any) -> None:
        await self.ask("pay", reference=reference, **how)


@pytest.fixture
def winpay(winpay_sandbox: TestServer) -> Winpay:
    return Winpay(winpay_sandbox)


async def requested(shop: Shop, worker: Worker, method: PaymentMethod = PaymentMethod.VA) -> tuple[Order, Payment]:
    order = await shop.order(("KOPI", 1), method=method)
    await finish(worker, "payments.request")
    return await Order.get(id=order.id), await Payment.get(order_id=order.id, state__in=["pending", "paid"])


async def told(times: int = 1) -> None:
    """Wait until so many different callbacks are stored."""
    await until("SELECT count(*) FROM incoming_webhooks", times)


async def cancelled(order: Order, shop: Shop, *, expired: bool = False) -> None:
    async with transaction() as tx:
        if expired:
            await states.pay(order.id, "expired", by="system", clock=shop.clock, using=tx)
        await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)


@asynccontextmanager
async def saying(app: App, content: dict[str, Any], oddities: list[Oddity]) -> AsyncIterator[App]:
    """The application with a Winpay that says one thing, whatever it is asked."""

    async def answer(_: web.Request) -> web.Response:
        return web.json_response(content)

    there = web.Application()
    there.router.add_route("*", "/{tail:.*}", answer)
    given = app.settings
    assert given.winpay_private_key_file is not None
    assert given.winpay_public_key_file is not None
    async with (
        TestServer(there, host="127.0.0.1") as server,
        ProviderClient(name="winpay", base_url=str(server.make_url("")), oddities=oddities.append) as http,
    ):
        winpay = WinpayClient(
            http=http,
            partner_id=given.winpay_partner_id,
            private_key_pem=given.winpay_private_key_file.read_bytes(),
            public_key_pem=given.winpay_public_key_file.read_bytes(),
        )
        yield replace(app, winpay=winpay)


class TestRequest:
    @pytest.mark.parametrize("method", [PaymentMethod.VA, PaymentMethod.QRIS])
    async def test_a_buyer_gets_a_way_to_pay(
        self, shop: Shop, worker: Worker, winpay: Winpay, method: PaymentMethod
    ) -> None:
        order, payment = await requested(shop, worker, method)
        assert payment.state is PaymentState.PENDING
        assert payment.contract_id
        assert payment.va_number if method is PaymentMethod.VA else payment.qr_url
        assert order.payment_status == "requested"

    async def test_a_repeated_request_makes_no_second_payment(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, _ = await requested(shop, worker)
        async with transaction() as tx:
            await jobs.enqueue("payments.request", {"order_id": order.id}, store=order.store_id, using=tx)
        await finish(worker, "payments.request")
        assert await Payment.filter(order_id=order.id).count() == 1

    async def test_a_refusal_is_kept_with_its_reason(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        await winpay.ask("faults", kind="refuse", operation="create_va", calls=1)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, "payments.request")
        payment = await Payment.get(order_id=order.id)
        assert payment.state is PaymentState.REFUSED
        assert payment.problem


class TestSettle:
    async def test_money_confirms_the_order_and_is_booked(
        self, api: TestServer, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await winpay.pay(payment.reference)
        await told()
        await finish(worker, "payments.settle")
        order = await Order.get(id=order.id)
        assert (order.status, order.payment_status) == ("confirmed", "paid")
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr

    async def test_a_hundred_replays_count_once(
        self, api: TestServer, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker, PaymentMethod.QRIS)
        await winpay.pay(payment.reference, copies=50)
        await winpay.ask("resend", reference=payment.reference, copies=50)
        await told()
        await finish(worker, "payments.settle")
        # Also when the very same job runs again and again, at once.
        webhook_id = await one("SELECT id FROM incoming_webhooks")
        async with transaction() as tx:
            for n in range(20):
                await jobs.enqueue(
                    "payments.settle", {"webhook_id": webhook_id}, store=None, using=tx, unique_key=f"again {n}"
                )
        await finish(worker, "payments.settle")
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr
        assert await one("SELECT count(*) FROM ledger_entries") == 1
        assert await one("SELECT count(*) FROM incoming_webhooks") == 1
        assert await one("SELECT count(*) FROM order_events WHERE order_id = $1 AND after = 'confirmed'", order.id) == 1

    async def test_a_wrong_amount_is_a_conflict(
        self, api: TestServer, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await winpay.pay(payment.reference, amount_idr=order.total_idr - 1)
        await told()
        await finish(worker, "payments.settle")
        order = await Order.get(id=order.id)
        assert (order.status, order.payment_status) == ("pending", "conflict")
        assert (await Payment.get(id=payment.id)).state is PaymentState.CONFLICT

    async def test_a_forged_callback_is_refused_and_not_stored(
        self, api: TestServer, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        _, payment = await requested(shop, worker)
        await winpay.pay(payment.reference, forged=True, copies=3)
        await winpay.pay(payment.reference, force=True)
        await told()
        assert await one("SELECT count(*) FROM incoming_webhooks") == 1
        url = api.make_url("/webhooks/winpay/v1.0/transfer-va/payment")
        async with aiohttp.ClientSession() as session, session.post(url, data=b"{}") as answer:
            assert answer.status == 401
            assert await answer.json(content_type=None) == {
                "responseCode": "4012500",
                "responseMessage": "Invalid signature",
            }

    async def test_money_after_a_cancellation_is_on_the_refund_list(
        self, api: TestServer, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await cancelled(order, shop)
        await winpay.pay(payment.reference, force=True)
        await told()
        await finish(worker)
        order, payment = await Order.get(id=order.id), await Payment.get(id=payment.id)
        assert (order.status, order.payment_status) == ("cancelled", "paid")
        assert payment.refund_due_idr == order.total_idr

    async def test_money_after_the_deadline_is_paid_after_expiry(
        self, api: TestServer, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await cancelled(order, shop, expired=True)
        await winpay.pay(payment.reference, force=True)
        await told()
        await finish(worker)
        order = await Order.get(id=order.id)
        assert (order.status, order.payment_status) == ("cancelled", "paid_after_expiry")

    async def test_the_orphan_s_money_counts(self, app: App, api: TestServer, shop: Shop, winpay: Winpay) -> None:
        await winpay.ask("faults", kind="timeout_after_success", operation="create_va", calls=1)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        async with with_winpay(app) as impatient, at_work(impatient) as worker:
            await finish(worker, "payments.request")
            orphan, shown = await Payment.filter(order_id=order.id).order_by("attempt")
            assert (orphan.state, shown.state) == (PaymentState.UNKNOWN, PaymentState.PENDING)
            await winpay.pay(orphan.reference)
            await told()
            await finish(worker, "payments.settle")
        assert (await Order.get(id=order.id)).payment_status == "paid"

    async def test_silence_is_ended_by_asking_and_the_late_callback_counts_no_more(
        self, api: TestServer, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await winpay.pay(payment.reference, deliver=False)
        async with transaction() as tx:
            await jobs.enqueue("payments.inquire", {"payment_id": payment.id}, store=order.store_id, using=tx)
        await finish(worker, "payments.inquire")
        assert (await Order.get(id=order.id)).payment_status == "paid"
        await winpay.ask("resend", reference=payment.reference)
        await told()
        await finish(worker, "payments.settle")
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr

    @pytest.mark.parametrize(
        "amount",
        [{"amount": {"value": "enam puluh ribu", "currency": "IDR"}}, {}],
    )
    async def test_money_of_no_readable_amount_is_not_counted_and_of_none_at_all_is(
        self, app: App, shop: Shop, winpay: Winpay, amount: dict[str, Any]
    ) -> None:
        async with at_work(app) as worker:
            order, payment = await requested(shop, worker, PaymentMethod.QRIS)
        said = {"responseCode": "2005100", "latestTransactionStatus": "00", **amount}
        oddities: list[Oddity] = []
        async with saying(app, said, oddities) as elsewhere, at_work(elsewhere) as asking:
            async with transaction() as tx:
                await jobs.enqueue("payments.inquire", {"payment_id": payment.id}, store=order.store_id, using=tx)
            await finish(asking, "payments.inquire")
        order = await Order.get(id=order.id)
        assert order.payment_status == ("requested" if amount else "paid")
        assert len(oddities) == len(amount)
        assert await ledger.balance_idr(order.store_id, using=pool()) == (0 if amount else order.total_idr)


class TestCancel:
    @pytest.mark.parametrize("method", [PaymentMethod.VA, PaymentMethod.QRIS])
    async def test_a_cancelled_order_s_payment_is_closed_at_winpay(
        self, shop: Shop, worker: Worker, winpay: Winpay, method: PaymentMethod
    ) -> None:
        order, payment = await requested(shop, worker, method)
        await cancelled(order, shop)
        await finish(worker, "payments.cancel")
        payment = await Payment.get(id=payment.id)
        assert payment.state is PaymentState.CANCELLED
        assert payment.closed_at is not None

    async def test_a_paid_order_that_is_cancelled_is_on_the_refund_list(
        self, api: TestServer, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await winpay.pay(payment.reference)
        await told()
        await finish(worker, "payments.settle")
        await cancelled(order, shop)
        await finish(worker, "payments.cancel")
        assert (await Payment.get(id=payment.id)).refund_due_idr == order.total_idr
