"""Payments from the request to the money, against Winpay's sandbox and a running API."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bootstrap import App
from integrations.http import ProviderClient
from integrations.oddity import Oddity
from integrations.winpay import WinpayClient
from models import jobs, ledger
from models.db import pool, transaction
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from tasks.engine.worker import Worker
from tests.payers import Winpay, cancelled, requested, told
from tests.shop import Shop, open_shop
from tests.work import at_work, finish


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
def winpay(winpay_sandbox: TestServer) -> Winpay:
    return Winpay(winpay_sandbox)


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
