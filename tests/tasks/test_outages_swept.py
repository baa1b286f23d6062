"""What a job left undone is found: orders without a way to pay, and accounts that nobody should pay any more."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import FAULTS, Fault
from models.db import pool, transaction
from models.orders import states
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from scheduler.duties import ask_for_payments_again, close_payments_again
from tasks.engine.worker import Worker
from tests.impatient import with_winpay
from tests.shop import Shop, jobs_of, open_shop
from tests.work import at_work, finish


@pytest.fixture
async def app(app: App) -> AsyncIterator[App]:
    async with with_winpay(app) as impatient:
        yield impatient


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    shop.clock.time = datetime.now(UTC)  # Winpay goes by the machine's clock
    await shop.product("KOPI", stock=100_000)
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


@pytest.fixture
def winpay(winpay_sandbox: TestServer) -> web.Application:
    return winpay_sandbox.app


async def end_jobs(kind: str, state: str = "failed") -> None:
    """As if the jobs of a kind that have not ended had ended without doing their work."""
    await pool().execute_query(
        "UPDATE jobs SET state = $2, finished_at = now() WHERE kind = $1 AND state = 'queued'", [kind, state]
    )


async def unfinished(kind: str) -> list[dict[str, Any]]:
    return [job for job in await jobs_of(kind) if job["state"] == "queued"]


async def cancel(order: Order, shop: Shop) -> None:
    async with transaction() as tx:
        await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)


class TestAskedAgain:
    @pytest.mark.parametrize("method", [PaymentMethod.VA, PaymentMethod.QRIS])
    @pytest.mark.usefixtures("winpay")
    async def test_an_order_whose_job_ended_gets_its_way_to_pay(
        self, app: App, shop: Shop, worker: Worker, method: PaymentMethod
    ) -> None:
        order = await shop.order(("KOPI", 1), method=method)
        await end_jobs("payments.request", "failed" if method is PaymentMethod.VA else "cancelled")
        assert await ask_for_payments_again(app) == 1
        assert await ask_for_payments_again(app) == 0
        await finish(worker, "payments.request")
        assert (await Payment.get(order_id=order.id)).state is PaymentState.PENDING

    async def test_a_job_that_ended_between_the_intent_and_the_answer_counts_as_nothing(
        self, app: App, shop: Shop, worker: Worker, winpay: web.Application
    ) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        winpay[FAULTS].add(Fault(kind="http_500", operation="create_va", calls=1))
        worker.ring("payments.request")
        await worker.idle()
        await end_jobs("payments.request")
        assert (await Payment.get(order_id=order.id)).state is PaymentState.REQUESTED
        assert await ask_for_payments_again(app) == 1
        await finish(worker, "payments.request")
        assert (await Payment.get(order_id=order.id)).state is PaymentState.PENDING

    async def test_who_has_a_way_to_pay_or_needs_none_is_left_alone(
        self, app: App, shop: Shop, worker: Worker, winpay: web.Application
    ) -> None:
        await shop.order(("KOPI", 1), method=PaymentMethod.COD)
        await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        gone = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, "payments.request")
        await cancel(gone, shop)
        late = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await end_jobs("payments.request")
        await Order.filter(id=late.id).update(unpaid_until=datetime.now(UTC) + timedelta(minutes=1))
        assert await ask_for_payments_again(app) == 0

    async def test_what_winpay_refused_waits_for_a_person(
        self, app: App, shop: Shop, worker: Worker, winpay: web.Application
    ) -> None:
        winpay[FAULTS].add(Fault(kind="refuse", operation="create_va", calls=1))
        await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, "payments.request")
        assert await ask_for_payments_again(app) == 0


class TestClosedAgain:
    @pytest.fixture
    async def order(self, shop: Shop, worker: Worker, winpay: web.Application) -> Order:
        """An order that was cancelled, and whose account is still open."""
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, "payments.request")
        await cancel(order, shop)
        return order

    async def test_an_open_account_of_a_cancelled_order_is_closed(self, app: App, order: Order, worker: Worker) -> None:
        await end_jobs("payments.cancel")
        assert await close_payments_again(app) == 1
        assert await close_payments_again(app) == 0
        await finish(worker, "payments.cancel")
        assert (await Payment.get(order_id=order.id)).closed_at is not None
        assert await close_payments_again(app) == 0

    async def test_one_that_ended_here_and_not_at_winpay_is_closed_there(
        self, app: App, order: Order, worker: Worker, winpay: web.Application
    ) -> None:
        winpay[FAULTS].add(Fault(kind="http_500", operation="delete_va", calls=1))
        worker.ring("payments.cancel")
        await worker.idle()
        await end_jobs("payments.cancel", "cancelled")
        assert (await Payment.get(order_id=order.id)).state is PaymentState.CANCELLED
        assert await close_payments_again(app) == 1
        await finish(worker, "payments.cancel")
        assert (await Payment.get(order_id=order.id)).closed_at is not None

    async def test_what_winpay_does_not_close_is_shown_to_a_person_and_not_asked_again(
        self, app: App, order: Order, worker: Worker, winpay: web.Application
    ) -> None:
        winpay[FAULTS].add(Fault(kind="refuse", operation="delete_va"))
        await finish(worker, "payments.cancel")
        assert "did not close" in str((await Payment.get(order_id=order.id)).problem)
        assert await close_payments_again(app) == 0

    @pytest.mark.usefixtures("winpay")
    async def test_an_order_that_is_paid_keeps_no_account_open(self, app: App, shop: Shop, worker: Worker) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, "payments.request")
        async with transaction() as tx:
            await states.pay(order.id, "paid", by="test", clock=shop.clock, using=tx)
        assert await close_payments_again(app) == 1
        await finish(worker, "payments.cancel")
        assert (await Payment.get(order_id=order.id)).closed_at is not None

    @pytest.mark.parametrize("payment_status", ["paid", "conflict"])
    @pytest.mark.usefixtures("winpay")
    async def test_what_was_paid_for_a_cancelled_order_goes_on_the_refund_list(
        self, app: App, shop: Shop, worker: Worker, payment_status: str
    ) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, "payments.request")
        paid = Payment.filter(order_id=order.id)
        await paid.update(state=payment_status, paid_idr=60_000, paid_at=datetime.now(UTC))
        async with transaction() as tx:
            await states.pay(order.id, payment_status, by="test", clock=shop.clock, using=tx)
        await cancel(order, shop)
        await end_jobs("payments.cancel", "cancelled")
        assert await close_payments_again(app) == 1
        assert await close_payments_again(app) == 0
        await finish(worker, "payments.cancel")
        assert await paid.values_list("refund_due_idr", flat=True) == [60_000]
        assert await close_payments_again(app) == 0

    async def test_an_open_order_keeps_its_account(
        self, app: App, shop: Shop, worker: Worker, winpay: web.Application
    ) -> None:
        await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await finish(worker, "payments.request")
        assert await close_payments_again(app) == 0
        assert not await unfinished("payments.cancel")
