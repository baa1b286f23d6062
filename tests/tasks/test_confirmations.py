"""Money by e-wallet, card and Checkout page: told by a notice, believed when Winpay says so itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp.test_utils import TestServer

from api import provider_samples
from bootstrap import App
from integrations.winpay import DEBIT_NOTICE_PATH
from integrations.winpay.checkout import InvoiceDraft, Product
from models.db import pool
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from tasks.confirmations import LOOKS
from tasks.engine.worker import Worker
from tests.payers import Winpay, told
from tests.shop import Shop, open_shop
from tests.tables import contents
from tests.work import at_work, finish, one


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    shop.clock.time = datetime.now(UTC)
    await shop.product("KOPI", stock=1000)
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


@pytest.fixture
def winpay(winpay_sandbox: TestServer, api: TestServer) -> Winpay:
    return Winpay(winpay_sandbox)


async def asked(shop: Shop, method: str, reference: str = "BO-1-1-abcd") -> tuple[Order, Payment]:
    """Note that an order's money is asked for in that way."""
    order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
    payment = await Payment.create(
        order_id=order.id,
        attempt=1,
        reference=reference,
        method=method,
        channel="OVO" if method == "wallet" else "",
        amount_idr=order.total_idr,
        state=PaymentState.PENDING,
        expires_at=datetime.now(UTC) + timedelta(hours=24),
    )
    return order, payment


async def by_wallet(app: App, shop: Shop) -> tuple[Order, Payment]:
    order, payment = await asked(shop, "wallet")
    made = await app.winpay.wallet.pay(
        reference=payment.reference,
        channel=payment.channel,
        amount_idr=payment.amount_idr,
        name="Putri Lestari",
        phone="081234567890",
        notify_url=f"{app.settings.public_url}{app.settings.winpay_callback_path_prefix}{DEBIT_NOTICE_PATH}",
        return_url="https://toko.example.com/terima-kasih",
        expires_at=payment.expires_at,
    )
    payment.contract_id = made.contract_id
    await payment.save()
    return order, payment


async def by_invoice(app: App, shop: Shop, reference: str = "BO-1-1-abcd") -> tuple[Order, Payment]:
    order, payment = await asked(shop, "checkout", reference)
    draft = InvoiceDraft(
        reference=payment.reference,
        customer_name="Putri Lestari",
        customer_phone="081234567890",
        products=[Product(name="Pesanan", qty=1, price_idr=order.total_idr)],
        back_url="https://toko.example.com/terima-kasih",
    )
    invoice = await app.checkout.create(draft, life=timedelta(hours=24))
    payment.contract_id = invoice.id
    await payment.save()
    return order, payment


async def booked(order: Order) -> tuple[list[int], str]:
    rows = await pool().execute_query_dict("SELECT amount_idr FROM ledger_entries WHERE order_id = $1", [order.id])
    return [row["amount_idr"] for row in rows], (await Order.get(id=order.id)).payment_status.value


async def post(app: App, body: dict[str, Any]) -> tuple[int, bytes]:
    url = f"{app.settings.public_url}/webhooks/winpay/checkout"
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as answer:
        return answer.status, await answer.read()


class TestWallet:
    @pytest.mark.parametrize("append", [False, True])
    async def test_its_money_counts_once_wherever_winpay_calls(
        self,
        app: App,
        shop: Shop,
        worker: Worker,
        winpay: Winpay,
        append: bool,  # noqa: FBT001
    ) -> None:
        order, payment = await by_wallet(app, shop)
        await winpay.ask("pay_wallet", reference=payment.reference, append=append, copies=10)
        sends = await winpay.sent(10)
        assert all(send["sent"] for send in sends), "each has the exact reply"
        await finish(worker)
        assert await booked(order) == ([order.total_idr], "paid")
        assert await one("SELECT count(*) FROM incoming_webhooks") == 1

    async def test_what_winpay_says_when_asked_counts_and_not_the_notice(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await by_wallet(app, shop)
        await winpay.ask("pay_wallet", reference=payment.reference)
        await told()
        # Meanwhile the sandbox changes its mind about how much came.
        await winpay.ask("pay_wallet", reference=payment.reference, amount_idr=5_000, force=True, deliver=False)
        await finish(worker)
        assert await booked(order) == ([5_000], "conflict")

    async def test_a_notice_that_winpay_does_not_stand_by_counts_nothing(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await by_wallet(app, shop)
        await winpay.ask("pay_wallet", reference=payment.reference)
        await told()
        await winpay.ask("pay_wallet", reference=payment.reference, status="03", force=True, deliver=False)
        await finish(worker)
        assert await booked(order) == ([], "unpaid")
        assert await one("SELECT attempt FROM jobs WHERE kind = 'payments.confirm'") == LOOKS
        assert await one("SELECT outcome FROM incoming_webhooks") == "Winpay does not say that it is paid"

    async def test_a_notice_of_another_state_asks_nobody(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await by_wallet(app, shop)
        await winpay.ask("pay_wallet", reference=payment.reference, status="05")
        await told()
        await finish(worker)
        assert await booked(order) == ([], "unpaid")
        assert await one("SELECT outcome FROM incoming_webhooks") == "not a payment: 05"
        assert "wallet_status" not in {entry["key"] for entry in winpay.ledger.entries("request")}

    async def test_one_whose_answer_was_lost_is_asked_for_by_what_its_notice_names(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await by_wallet(app, shop)
        await Payment.filter(id=payment.id).update(contract_id=None, state=PaymentState.UNKNOWN)
        await winpay.ask("pay_wallet", reference=payment.reference)
        await told()
        await finish(worker)
        assert await booked(order) == ([order.total_idr], "paid")

    async def test_a_winpay_that_is_away_is_waited_for(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await by_wallet(app, shop)
        await winpay.ask("pay_wallet", reference=payment.reference)
        await told()
        await winpay.ask("faults", kind="http_500", operation="wallet_status", calls=3)
        await finish(worker)
        assert await booked(order) == ([order.total_idr], "paid")


class TestInvoice:
    async def test_its_money_counts_once(self, app: App, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, payment = await by_invoice(app, shop)
        await winpay.ask("pay_invoice", reference=payment.reference, copies=10)
        sends = await winpay.sent(10)
        assert all(send["sent"] for send in sends), "each is answered ACCEPTED"
        await finish(worker)
        assert await booked(order) == ([order.total_idr], "paid")

    async def test_another_amount_than_was_asked_is_a_conflict(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await by_invoice(app, shop)
        await winpay.ask("pay_invoice", reference=payment.reference, amount_idr=5_000)
        await told()
        await finish(worker)
        assert await booked(order) == ([5_000], "conflict")

    async def test_anybody_may_say_that_it_is_paid_and_nobody_believes_it(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await by_invoice(app, shop)
        _, other = await by_invoice(app, shop, "BO-2-1-abcd")
        await winpay.ask("pay_invoice", reference=other.reference, deliver=False)
        before = await contents(but=("incoming_webhooks", "jobs", "job_history"))
        lie = {
            **provider_samples.INVOICE_PAID,
            "amount": order.total_idr,
            # A paid invoice's id does not help: it is another order's.
            "invoice": {"uuid": other.contract_id, "ref": payment.reference},
        }
        assert await post(app, lie) == (200, b"ACCEPTED")
        await finish(worker)
        assert await contents(but=("incoming_webhooks", "jobs", "job_history")) == before
        # The true one counts all the same.
        await winpay.ask("pay_invoice", reference=payment.reference)
        await told(2)
        await finish(worker)
        assert await booked(order) == ([order.total_idr], "paid")

    async def test_the_reference_may_stand_outside_alone(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await by_invoice(app, shop)
        await winpay.ask("pay_invoice", reference=payment.reference, deliver=False)
        body = {**provider_samples.INVOICE_PAID, "ref": payment.reference, "invoice": {"ref": "BO-ELSEWHERE"}}
        assert await post(app, orjson.loads(orjson.dumps(body))) == (200, b"ACCEPTED")
        await finish(worker)
        assert await booked(order) == ([order.total_idr], "paid")
