"""Money as Winpay tells it over HTTP, where what it tells is not as it should be."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import orjson
import pytest
from aiohttp.test_utils import TestServer

from api.app import build
from bootstrap import App
from integrations.winpay import VA_PAYMENT_PATH, signing
from local import keys
from models import ledger, payments
from models.db import pool, transaction
from models.orders.tables import Order, PaymentMethod
from models.payments import Created, Payment, PaymentState
from models.webhooks.tables import IncomingWebhook
from tasks.engine.worker import Worker
from tests.embedded import Servers
from tests.shop import Shop
from tests.work import at_work, finish

PATH = f"/webhooks/winpay{VA_PAYMENT_PATH}"


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
    """Tells what it is told to tell, under its own signature."""

    def __init__(self, api: TestServer, folder: Path) -> None:
        self._url = api.make_url(PATH)
        self._key = signing.private_key(keys.ensure(folder).winpay_private.read_bytes())

    async def tell(self, payment: Payment, **fields: Any) -> int:
        told = {
            "trxId": payment.reference,
            "paymentRequestId": "1",
            "paidAmount": {"value": "60000.00", "currency": "IDR"},
            "additionalInfo": {"channel": payment.channel, "contractId": payment.contract_id},
        }
        body, at = orjson.dumps(told | fields), signing.timestamp(datetime.now(UTC))
        text = signing.string_to_sign(method="POST", path=PATH, body=body, at=at)
        headers = {
            "Content-Type": "application/json",
            "X-Timestamp": at,
            "X-Signature": signing.sign(self._key, text),
        }
        async with aiohttp.ClientSession() as session, session.post(self._url, data=body, headers=headers) as answer:
            return answer.status


@pytest.fixture
def winpay(api: TestServer, servers: Servers) -> Winpay:
    return Winpay(api, Path(servers.folder))


@pytest.fixture
async def payment(shop: Shop) -> Payment:
    """A virtual account over Rp 60,000."""
    await shop.product("KOPI", stock=10, price_idr=50_000)
    order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
    async with transaction() as tx:
        made = await payments.intend(order.id, now=shop.clock.now(), using=tx)
        assert made is not None
        return await payments.created(made.id, Created(contract_id="c1", va_number="81"), clock=shop.clock, using=tx)


class TestOddAmounts:
    @pytest.mark.parametrize(("told", "state"), [("60000.50", PaymentState.PAID), ("59999.99", PaymentState.CONFLICT)])
    async def test_parts_of_a_rupiah_are_taken_in_and_shown_to_a_person(
        self, winpay: Winpay, payment: Payment, worker: Worker, told: str, state: PaymentState
    ) -> None:
        assert await winpay.tell(payment, paidAmount={"value": told, "currency": "IDR"}) == 200
        assert told.encode() in (await IncomingWebhook.all().get()).body
        await finish(worker, "payments.settle")
        payment = await Payment.get(id=payment.id)
        assert (payment.state, payment.paid_idr) == (state, int(float(told)))
        assert payment.problem is not None
        assert told in payment.problem
        order = await Order.get(id=payment.order_id)
        assert order.payment_status == state.value
        assert await ledger.balance_idr(order.store_id, using=pool()) == payment.paid_idr

    @pytest.mark.parametrize("told", [{"value": "ten", "currency": "IDR"}, {"value": "10", "currency": "USD"}, None])
    async def test_what_is_not_understood_is_refused_and_kept_once(
        self, winpay: Winpay, payment: Payment, told: dict[str, str] | None
    ) -> None:
        assert [await winpay.tell(payment, paidAmount=told) for _ in range(3)] == [400, 400, 400]
        kept = await IncomingWebhook.all().get()
        assert kept.outcome is not None
        assert "not understood" in kept.outcome
        assert (await Payment.get(id=payment.id)).state is PaymentState.PENDING

    async def test_a_part_and_the_rest_under_numbers_of_their_own_pay_the_order(
        self, winpay: Winpay, payment: Payment, worker: Worker
    ) -> None:
        for number, value in (("1", "10000.00"), ("2", "50000"), ("1", "10000.00")):
            paid = {"value": value, "currency": "IDR"}
            assert await winpay.tell(payment, paymentRequestId=number, paidAmount=paid) == 200
        await finish(worker, "payments.settle")
        order = await Order.get(id=payment.order_id)
        assert (order.status, order.payment_status) == ("confirmed", "paid")
        assert await ledger.balance_idr(order.store_id, using=pool()) == 60_000
