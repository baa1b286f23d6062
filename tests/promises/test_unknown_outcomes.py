"""Promise 29, and its like for payments: what a provider did is not done again because its answer was lost.

The sandboxes take a used reference here as if it was new, as a provider may that does not look: that nothing is made
twice is then our doing alone.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import FAULTS, LEDGER, Fault, Ledger
from models import jobs
from models.db import transaction
from models.orders.tables import Order, PaymentMethod
from models.payments.request import MOST_CALLS
from models.payments.tables import Payment, PaymentState
from models.shipping.tables import Shipment, ShipmentState
from tests.couriers import book, confirmed, copy, open_sending_shop, serve_boscod
from tests.impatient import with_boscod, with_winpay
from tests.processes import running
from tests.shop import Shop, open_shop
from tests.work import at_work, finish, one, until


def fault(of: web.Application, kind: str, operation: str, **more: Any) -> None:
    of[FAULTS].add(Fault(kind=kind, operation=operation, **more))


class TestBooking:
    @pytest.fixture
    async def shop(self, app: App) -> Shop:
        return await open_sending_shop()

    @pytest.fixture
    async def boscod(self, app: App) -> AsyncIterator[web.Application]:
        async with serve_boscod(app, silent=True) as served:
            fault(served, "duplicate_accepted", "create_order")
            yield served

    @pytest.fixture
    async def impatient(self, app: App) -> AsyncIterator[App]:
        async with with_boscod(app) as impatient:
            yield impatient

    def creates(self, boscod: web.Application) -> int:
        return len(boscod[LEDGER].entries("request", "create_order"))

    @pytest.mark.timeout(300)  # a thousand jobs, on a machine that does other things as well
    async def test_a_thousand_bookings_of_which_a_tenth_time_out_have_a_thousand_waybills(
        self, impatient: App, boscod: web.Application, shop: Shop
    ) -> None:
        fault(boscod, "timeout_after_success", "create_order", share=0.1)
        order = await confirmed(shop)
        await copy(order, times=999)
        await book(*await Order.filter(store_id=shop.store.id))
        async with at_work(impatient) as worker:
            await finish(worker, "shipping.book")
        made = {entry["key"]: entry["order_code"] for entry in boscod[LEDGER].entries("order")}
        awbs = [entry["awb"] for entry in boscod[LEDGER].entries("change")]
        assert len(made) == len(set(made.values())) == len(awbs) == len(set(awbs)) == 1000
        booked = await Shipment.filter(state=ShipmentState.BOOKED)
        assert {shipment.order_no: shipment.order_code for shipment in booked} == made
        assert await one("SELECT count(*) FROM jobs WHERE kind = 'shipping.book' AND attempt > 1") >= 60

    async def test_what_took_effect_is_asked_for_and_not_sent_again(
        self, impatient: App, boscod: web.Application, shop: Shop
    ) -> None:
        fault(boscod, "timeout_after_success", "create_order", calls=1)
        order = await confirmed(shop)
        await book(order)
        async with at_work(impatient) as worker:
            await finish(worker, "shipping.book")
        [made] = boscod[LEDGER].entries("order")
        assert self.creates(boscod) == 1
        assert (await Shipment.get(order_id=order.id)).order_no == made["key"]

    async def test_what_took_none_is_sent_again_under_the_same_code(
        self, impatient: App, boscod: web.Application, shop: Shop
    ) -> None:
        fault(boscod, "timeout_before", "create_order", calls=1)
        order = await confirmed(shop)
        await book(order)
        async with at_work(impatient) as worker:
            await finish(worker, "shipping.book")
        [made] = boscod[LEDGER].entries("order")
        shipment = await Shipment.get(order_id=order.id)
        assert self.creates(boscod) == 2
        assert (shipment.order_code, shipment.order_no) == (made["order_code"], made["key"])

    async def test_while_nobody_can_say_whether_it_took_effect_nothing_is_sent(
        self, impatient: App, boscod: web.Application, shop: Shop
    ) -> None:
        fault(boscod, "timeout_after_success", "create_order", calls=1)
        fault(boscod, "http_500", "find_by_code", calls=3)
        await book(await confirmed(shop))
        async with at_work(impatient) as worker:
            await finish(worker, "shipping.book")
        assert await one("SELECT attempt FROM jobs WHERE kind = 'shipping.book'") == 1 + 3 + 1
        assert self.creates(boscod) == len(boscod[LEDGER].entries("order")) == 1

    async def test_a_worker_killed_before_the_answer_leaves_one_parcel(
        self, app: App, boscod: web.Application, shop: Shop
    ) -> None:
        fault(boscod, "timeout_after_success", "create_order", calls=1)
        order = await confirmed(shop)
        await book(order)
        worker = ("tasks", "--queue", "critical")
        async with running(*worker, settings=app.settings, job_lease="PT1S") as killed:
            async with asyncio.timeout(60):
                await boscod[LEDGER].first("order")
            await killed.kill()
        assert (await Shipment.get(order_id=order.id)).state is ShipmentState.REQUESTED
        async with running(*worker, settings=app.settings), running("scheduler", settings=app.settings):
            await until("SELECT state FROM jobs WHERE kind = 'shipping.book'", "succeeded", seconds=60)
        [made] = boscod[LEDGER].entries("order")
        assert (await Shipment.get(order_id=order.id)).order_no == made["key"]
        assert await one("SELECT attempt FROM jobs WHERE kind = 'shipping.book'") == 2


class TestPaying:
    @pytest.fixture
    async def shop(self, app: App) -> Shop:
        shop = await open_shop()
        shop.clock.time = datetime.now(UTC)  # Winpay goes by the machine's clock
        await shop.product("KOPI", stock=100_000)
        return shop

    @pytest.fixture
    def winpay(self, winpay_sandbox: TestServer) -> web.Application:
        return winpay_sandbox.app

    @pytest.fixture
    async def impatient(self, app: App) -> AsyncIterator[App]:
        async with with_winpay(app) as impatient:
            yield impatient

    @pytest.fixture(params=[PaymentMethod.VA, PaymentMethod.QRIS])
    def method(self, request: pytest.FixtureRequest) -> PaymentMethod:
        method: PaymentMethod = request.param
        return method

    def operation(self, method: PaymentMethod) -> str:
        return "create_va" if method is PaymentMethod.VA else "generate_qris"

    def made(self, winpay: web.Application, method: PaymentMethod) -> Counter[str]:
        """Count the accounts or codes that exist at Winpay, by our reference."""
        ledger: Ledger = winpay[LEDGER]
        return Counter(entry["key"] for entry in ledger.entries(method.value))

    async def test_a_create_without_effect_is_repeated_under_its_reference(
        self, impatient: App, winpay: web.Application, shop: Shop, method: PaymentMethod
    ) -> None:
        fault(winpay, "http_500", self.operation(method), calls=1)
        order = await shop.order(("KOPI", 1), method=method)
        async with at_work(impatient) as worker:
            await finish(worker, "payments.request")
        payment = await Payment.get(order_id=order.id)
        assert (payment.state, payment.calls) == (PaymentState.PENDING, 2)
        assert self.made(winpay, method) == {payment.reference: 1}

    async def test_a_used_reference_gives_the_buyer_another_and_stays_an_orphan(
        self, impatient: App, winpay: web.Application, shop: Shop, method: PaymentMethod
    ) -> None:
        fault(winpay, "timeout_after_success", self.operation(method), calls=1)
        order = await shop.order(("KOPI", 1), method=method)
        async with at_work(impatient) as worker:
            await finish(worker, "payments.request")
        orphan, shown = await Payment.filter(order_id=order.id).order_by("attempt")
        assert (orphan.state, shown.state) == (PaymentState.UNKNOWN, PaymentState.PENDING)
        assert self.made(winpay, method) == {orphan.reference: 1, shown.reference: 1}

    async def test_a_reference_is_asked_for_at_most_twice_whatever_becomes_of_the_answers(
        self, impatient: App, winpay: web.Application, shop: Shop, method: PaymentMethod
    ) -> None:
        fault(winpay, "duplicate_accepted", self.operation(method))
        fault(winpay, "timeout_after_success", self.operation(method), calls=2 * MOST_CALLS + 1)
        order = await shop.order(("KOPI", 1), method=method)
        async with at_work(impatient) as worker:
            await finish(worker, "payments.request")
        *lost, shown = await Payment.filter(order_id=order.id).order_by("attempt")
        assert [payment.state for payment in lost] == [PaymentState.UNKNOWN] * 2
        assert shown.state is PaymentState.PENDING
        assert self.made(winpay, method) == {payment.reference: MOST_CALLS for payment in (*lost, shown)}
        ledger: Ledger = winpay[LEDGER]
        assert shown.contract_id == ledger.entries(method.value)[-1]["contract_id"], "the buyer sees the one we know"

    async def test_of_many_requests_each_order_shows_one_way_to_pay_and_every_other_is_known(
        self, impatient: App, winpay: web.Application, shop: Shop
    ) -> None:
        fault(winpay, "timeout_after_success", "create_va", share=0.1)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        await copy(order, times=199)
        orders = await Order.filter(store_id=shop.store.id)
        async with transaction() as tx:
            for one_order in orders:
                await jobs.enqueue("payments.request", {"order_id": one_order.id}, store=shop.store.id, using=tx)
        async with at_work(impatient) as worker:
            await finish(worker, "payments.request")
        payments = await Payment.all()
        shown = [payment for payment in payments if payment.state is PaymentState.PENDING]
        assert len({payment.order_id for payment in shown}) == len(shown) == 200
        assert len({payment.va_number for payment in shown}) == 200
        assert {payment.state for payment in payments} == {PaymentState.PENDING, PaymentState.UNKNOWN}
        # One account for each reference, and no account that we do not know of.
        assert self.made(winpay, PaymentMethod.VA) == {payment.reference: 1 for payment in payments}
