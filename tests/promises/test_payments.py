"""Promise 35: a callback counts once, whatever order, company and number it comes in.

Winpay's sandbox tells of the money over HTTP, and the API takes it in; ledger, order and payment are compared whole.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
from aiohttp.test_utils import TestServer

from bootstrap import App
from models.db import pool
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from scheduler import duties
from tasks.engine.worker import Worker
from tests.impatient import with_winpay
from tests.payers import Winpay, cancelled, requested, told
from tests.shop import Shop, open_shop
from tests.tables import contents
from tests.work import at_work, finish, one

AGAIN = """
INSERT INTO jobs (id, kind, queue, store_id, state, args, args_version, attempt, max_attempts, run_at, created_at)
SELECT gen_random_uuid(), kind, queue, store_id, 'queued', args, args_version, 0, max_attempts, now(), now()
FROM jobs WHERE kind = 'payments.settle' LIMIT 1
"""

METHODS = [PaymentMethod.VA, PaymentMethod.QRIS]


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
def winpay(winpay_sandbox: TestServer, api: TestServer) -> Winpay:
    return Winpay(winpay_sandbox)


@dataclass(frozen=True, kw_only=True)
class Effect:
    """What money did."""

    booked: list[int]
    """The amounts in the store's ledger."""
    order: tuple[str, str]
    confirmations: int
    refund_idr: int = 0


async def effect(order: Order) -> Effect:
    now = await Order.get(id=order.id)
    booked = await pool().execute_query_dict(
        "SELECT amount_idr FROM ledger_entries WHERE order_id = $1 ORDER BY id", [order.id]
    )
    return Effect(
        booked=[row["amount_idr"] for row in booked],
        order=(now.status.value, now.payment_status.value),
        confirmations=await one(
            "SELECT count(*) FROM order_events WHERE order_id = $1 AND after = 'confirmed'", order.id
        ),
        refund_idr=await one("SELECT sum(refund_due_idr)::int FROM payments WHERE order_id = $1", order.id),
    )


def paid(order: Order) -> Effect:
    return Effect(booked=[order.total_idr], order=("confirmed", "paid"), confirmations=1)


async def overdue(order: Order, app: App) -> None:
    """Let the deadline pass, and the scheduler see it."""
    await Order.filter(id=order.id).update(unpaid_until=datetime.now(UTC) - timedelta(minutes=1))
    await duties.expire_holds(app)


class TestReplays:
    @pytest.mark.parametrize("method", METHODS)
    async def test_a_hundred_at_once_are_all_answered_well_and_count_once(
        self, shop: Shop, worker: Worker, winpay: Winpay, method: PaymentMethod
    ) -> None:
        order, payment = await requested(shop, worker, method)
        await winpay.pay(payment.reference, copies=100)
        sends = await winpay.sent(100)
        assert [send["sent"] for send in sends] == [True] * 100
        await finish(worker)
        assert await effect(order) == paid(order)
        assert await one("SELECT count(*) FROM incoming_webhooks") == 1
        assert await one("SELECT count(*) FROM jobs WHERE kind = 'payments.settle'") == 1

    async def test_a_hundred_more_after_it_was_counted_change_no_table(
        self, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await winpay.pay(payment.reference)
        await told()
        await finish(worker)
        before = await contents()
        await winpay.ask("resend", reference=payment.reference, copies=100)
        sends = await winpay.sent(101)
        assert all(send["sent"] for send in sends)
        assert await contents() == before
        assert await effect(order) == paid(order)

    async def test_its_job_may_run_as_often_as_it_likes(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, payment = await requested(shop, worker)
        await winpay.pay(payment.reference)
        await told()
        await finish(worker)
        for _ in range(20):
            await pool().execute_query(AGAIN)
        await finish(worker, "payments.settle")
        assert await one("SELECT count(*) FROM jobs WHERE kind = 'payments.settle' AND state = 'succeeded'") == 21
        assert await effect(order) == paid(order)


class TestOrder:
    @pytest.mark.parametrize("steps", list(permutations(("pending", "money", "deadline"))), ids=" ".join)
    async def test_whatever_comes_first_the_money_counts_once_and_as_its_moment_says(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay, steps: tuple[str, ...]
    ) -> None:
        """A QRIS code tells that it is being paid, is paid, and its order's time is over, in every order."""
        order, payment = await requested(shop, worker, PaymentMethod.QRIS)
        stored = 0
        for step in steps:
            if step == "deadline":
                await overdue(order, app)
            else:
                await winpay.pay(payment.reference, force=True, status="00" if step == "money" else "03")
                stored += 1
                await told(stored)
            await finish(worker)
        in_time = steps.index("money") < steps.index("deadline")
        late = Effect(
            booked=[order.total_idr],
            order=("cancelled", "paid_after_expiry"),
            confirmations=0,
            refund_idr=order.total_idr,
        )
        assert await effect(order) == (paid(order) if in_time else late)

    async def test_a_callback_stored_before_the_deadline_and_worked_on_after_it_counts_once(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await winpay.pay(payment.reference)
        await told()
        await overdue(order, app)
        await finish(worker, "orders.expire")
        await finish(worker)
        seen = await effect(order)
        assert (seen.booked, seen.order) == ([order.total_idr], ("cancelled", "paid_after_expiry"))
        assert seen.refund_idr == order.total_idr

    async def test_money_may_be_faster_than_the_answer_to_the_request(
        self, app: App, shop: Shop, winpay: Winpay
    ) -> None:
        await winpay.ask("faults", kind="timeout_after_success", operation="create_va", calls=1)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        async with with_winpay(app) as impatient, at_work(impatient) as worker:
            asking = asyncio.create_task(finish(worker, "payments.request"))
            account = await winpay.ledger.first("va")
            await winpay.pay(account["key"])
            await asking
            await told()
            await finish(worker)
        assert await effect(order) == paid(order)
        assert await Payment.filter(order_id=order.id, state__in=["requested", "pending"]).count() == 0


class TestWrongAmount:
    @pytest.mark.parametrize("method", METHODS)
    async def test_too_little_is_a_conflict_and_the_rest_pays(
        self, shop: Shop, worker: Worker, winpay: Winpay, method: PaymentMethod
    ) -> None:
        order, payment = await requested(shop, worker, method)
        await winpay.pay(payment.reference, amount_idr=order.total_idr - 1, copies=10)
        await winpay.sent(10)
        await finish(worker)
        seen = await effect(order)
        assert seen == Effect(booked=[order.total_idr - 1], order=("pending", "conflict"), confirmations=0)
        payment = await Payment.get(id=payment.id)
        assert payment.state is PaymentState.CONFLICT
        assert payment.problem
        if method is PaymentMethod.VA:
            # A second payment of one QRIS code is no such thing: it has no number of its own.
            await winpay.pay(payment.reference, amount_idr=1, force=True, copies=10)
            await winpay.sent(20)
            await finish(worker)
            assert await effect(order) == Effect(
                booked=[order.total_idr - 1, 1], order=("confirmed", "paid"), confirmations=1
            )


class TestWrongSignature:
    async def test_a_hundred_forged_ones_are_401_and_change_no_table(
        self, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        before = await contents()
        await winpay.pay(payment.reference, forged=True, copies=100)
        sends = await winpay.sent(100)
        assert Counter(send["status"] for send in sends) == {401: 100}
        assert await contents() == before
        await winpay.ask("resend", reference=payment.reference)
        await told()
        await finish(worker)
        assert await effect(order) == paid(order)


class TestAfterTheEnd:
    @pytest.mark.parametrize("method", METHODS)
    async def test_money_for_a_cancelled_order_is_on_the_refund_list_once(
        self, shop: Shop, worker: Worker, winpay: Winpay, method: PaymentMethod
    ) -> None:
        order, payment = await requested(shop, worker, method)
        await cancelled(order, shop)
        await finish(worker)
        await winpay.pay(payment.reference, force=True, copies=10)
        await winpay.sent(10)
        await finish(worker)
        assert await effect(order) == Effect(
            booked=[order.total_idr], order=("cancelled", "paid"), confirmations=0, refund_idr=order.total_idr
        )

    async def test_money_that_crossed_with_the_cancellation_is_on_it_too(
        self, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await winpay.pay(payment.reference)
        await told()
        await cancelled(order, shop)
        await finish(worker)
        assert await effect(order) == Effect(
            booked=[order.total_idr], order=("cancelled", "paid"), confirmations=0, refund_idr=order.total_idr
        )


class TestSilence:
    @pytest.mark.parametrize("method", METHODS)
    async def test_it_is_ended_by_the_schedule_and_a_hundred_late_callbacks_count_no_more(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay, method: PaymentMethod
    ) -> None:
        order, payment = await requested(shop, worker, method)
        await winpay.pay(payment.reference, deliver=False)
        assert await duties.ask_about_payments(app) == 0
        await Payment.filter(id=payment.id).update(created_at=datetime.now(UTC) - app.settings.payment_inquiry_after)
        assert await duties.ask_about_payments(app) == 1
        await finish(worker)
        assert await effect(order) == paid(order)
        assert await duties.ask_about_payments(app) == 0
        await winpay.ask("resend", reference=payment.reference, copies=100)
        await winpay.sent(100)
        await finish(worker)
        assert await effect(order) == paid(order)

    async def test_who_has_not_paid_is_asked_about_again_later(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await requested(shop, worker)
        await Payment.filter(id=payment.id).update(created_at=datetime.now(UTC) - app.settings.payment_inquiry_after)
        assert await duties.ask_about_payments(app) == 1
        await finish(worker)
        assert (await effect(order)).order == ("pending", "requested")
        assert await duties.ask_about_payments(app) == 0
        await Payment.filter(id=payment.id).update(inquire_at=datetime.now(UTC))
        assert await duties.ask_about_payments(app) == 1


class TestOrphans:
    """A create whose answer was lost: the repeat is answered 409XX01, and the buyer gets a new payment."""

    @pytest.mark.parametrize("method", METHODS)
    async def test_a_callback_for_one_counts_and_what_was_shown_instead_is_closed(
        self, app: App, shop: Shop, winpay: Winpay, method: PaymentMethod
    ) -> None:
        orphan, shown, order = await self.lost(app, shop, winpay, method)
        async with at_work(app) as worker:
            await winpay.pay(orphan.reference, copies=10)
            await winpay.sent(10)
            await finish(worker)
        assert await effect(order) == paid(order)
        assert (await Payment.get(id=orphan.id)).state is PaymentState.PAID
        assert (await Payment.get(id=shown.id)).closed_at is not None

    async def test_who_pays_both_gets_one_back(self, app: App, shop: Shop, winpay: Winpay) -> None:
        orphan, shown, order = await self.lost(app, shop, winpay, PaymentMethod.VA)
        async with at_work(app) as worker:
            for number, payment in enumerate((shown, orphan), start=1):
                await winpay.pay(payment.reference)
                await told(number)
                await finish(worker)
        assert await effect(order) == Effect(
            booked=[order.total_idr] * 2,
            order=("confirmed", "paid"),
            confirmations=1,
            refund_idr=order.total_idr,
        )

    async def lost(self, app: App, shop: Shop, winpay: Winpay, method: PaymentMethod) -> tuple[Payment, Payment, Order]:
        operation: dict[Any, str] = {PaymentMethod.VA: "create_va", PaymentMethod.QRIS: "generate_qris"}
        await winpay.ask("faults", kind="timeout_after_success", operation=operation[method], calls=1)
        order = await shop.order(("KOPI", 1), method=method)
        async with with_winpay(app) as impatient, at_work(impatient) as worker:
            await finish(worker, "payments.request")
        orphan, shown = await Payment.filter(order_id=order.id).order_by("attempt")
        assert (orphan.state, shown.state) == (PaymentState.UNKNOWN, PaymentState.PENDING)
        assert orphan.contract_id is None
        return orphan, shown, order
