"""A provider that is away, for however long: jobs wait for it and say so, and nothing is lost by waiting."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox import winpay as winpay_sandbox
from local.sandbox.base import FAULTS, LEDGER, Fault
from models import jobs
from models.db import pool, transaction
from models.jobs import Job
from models.orders import states
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from models.shipping.tables import Shipment, ShipmentState
from tasks.engine.worker import Worker
from tests.couriers import book, confirmed, open_sending_shop, serve_boscod
from tests.impatient import with_boscod, with_winpay
from tests.shop import Shop
from tests.work import at_work, finish

MANY = 30
"""Looks at a provider that is away: more than any job has attempts."""


@pytest.fixture
async def shop(app: App) -> Shop:
    return await open_sending_shop()


@asynccontextmanager
async def serve_winpay(app: App) -> AsyncIterator[web.Application]:
    """Serve Winpay from now on."""
    served = winpay_sandbox.from_settings(app.settings)
    server = TestServer(served, host="127.0.0.1", port=urlsplit(app.settings.winpay_url).port)
    await server.start_server()
    yield served
    await server.close()


async def look(worker: Worker, kind: str, *, times: int = 1) -> Job:
    """Run the only job of a kind so many times, as if its waits had passed, and return it."""
    for _ in range(times):
        await pool().execute_query("UPDATE jobs SET run_at = now() WHERE kind = $1 AND state = 'queued'", [kind])
        worker.ring(kind)
        await worker.idle()
    [found], _ = await jobs.listing(kind=kind)
    return found


def waits_for(provider: str, job: Job) -> bool:
    """Say whether the job waits for a provider, uses up nothing by it, and says so."""
    assert job.state == "queued", job.error
    assert job.error is not None
    assert (job.error["type"], job.error["again"]) == ("waiting", True)
    assert job.max_attempts - job.attempt == jobs.KINDS[job.kind].max_attempts
    return provider in job.error["detail"]


class TestPaying:
    @pytest.fixture
    async def app(self, app: App) -> AsyncIterator[App]:
        async with with_winpay(app) as impatient:
            yield impatient

    @pytest.fixture
    async def worker(self, app: App) -> AsyncIterator[Worker]:
        async with at_work(app) as worker:
            yield worker

    @pytest.mark.parametrize("method", [PaymentMethod.VA, PaymentMethod.QRIS])
    async def test_a_payment_is_made_after_an_outage_of_any_length(
        self, app: App, shop: Shop, worker: Worker, method: PaymentMethod
    ) -> None:
        order = await shop.order(("KOPI", 1), method=method)
        waiting = await look(worker, "payments.request", times=MANY)
        assert waits_for("Winpay", waiting)
        assert waiting.run_at < datetime.now(UTC) + timedelta(minutes=2), "its return is soon noticed"
        async with serve_winpay(app):
            assert (await look(worker, "payments.request")).state == "succeeded"
        payment = await Payment.get(order_id=order.id)
        assert (payment.state, payment.calls) == (PaymentState.PENDING, 1)

    async def test_answers_that_make_no_sense_are_an_outage_too(self, app: App, shop: Shop, worker: Worker) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        async with serve_winpay(app) as served:
            served[FAULTS].add(Fault(kind="http_500", operation="create_va", calls=9))
            await finish(worker, "payments.request")
        *lost, shown = await Payment.filter(order_id=order.id).order_by("attempt")
        assert {payment.state for payment in lost} == {PaymentState.UNKNOWN}
        assert shown.state is PaymentState.PENDING

    async def test_waiting_ends_with_what_was_waited_for(self, app: App, shop: Shop, worker: Worker) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        waiting = await look(worker, "payments.request")
        assert waiting.run_at < datetime.now(UTC) + timedelta(minutes=2)
        await Order.filter(id=order.id).update(unpaid_until=datetime.now(UTC) + timedelta(minutes=1))
        ended = await look(worker, "payments.request")
        assert (ended.state, (ended.error or {})["again"]) == ("cancelled", False)
        assert "deadline" in (ended.error or {})["detail"]

    async def test_an_account_that_is_turned_away_waits_for_its_settings(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        wrong = replace(app, settings=app.settings.model_copy(update={"winpay_partner_id": "nobody"}))
        async with serve_winpay(app):
            async with with_winpay(wrong) as barred, at_work(barred) as misled:
                waiting = await look(misled, "payments.request", times=MANY)
            assert waits_for("Winpay", waiting)
            assert "settings" in (waiting.error or {})["detail"]
            assert waiting.run_at > datetime.now(UTC) + timedelta(minutes=4), "nobody mends settings in seconds"
            assert (await Payment.get(order_id=order.id)).state is PaymentState.REQUESTED
            assert (await look(worker, "payments.request")).state == "succeeded"

    async def test_a_cancelled_order_s_account_is_closed_after_the_outage(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        async with serve_winpay(app):
            await look(worker, "payments.request")
        await cancelled(order, shop)
        assert waits_for("Winpay", await look(worker, "payments.cancel", times=MANY))
        async with serve_winpay(app):
            assert (await look(worker, "payments.cancel")).result == {"closed": 1, "kept": 0}

    async def test_an_account_that_has_ended_by_itself_is_not_waited_for(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        async with serve_winpay(app):
            await look(worker, "payments.request")
        await cancelled(order, shop)
        await Payment.filter(order_id=order.id).update(expires_at=datetime.now(UTC) - timedelta(hours=1))
        assert (await look(worker, "payments.cancel")).result == {"closed": 1, "kept": 0}


class TestSending:
    @pytest.fixture
    async def app(self, app: App) -> AsyncIterator[App]:
        async with with_boscod(app) as impatient:
            yield impatient

    @pytest.fixture
    async def worker(self, app: App) -> AsyncIterator[Worker]:
        async with at_work(app) as worker:
            yield worker

    async def test_a_parcel_is_booked_after_an_outage_of_any_length(self, app: App, shop: Shop, worker: Worker) -> None:
        order = await confirmed(shop)
        await book(order)
        assert waits_for("Boscod", await look(worker, "shipping.book", times=MANY))
        async with serve_boscod(app) as served:
            assert (await look(worker, "shipping.book")).state == "succeeded"
            assert len(served[LEDGER].entries("order")) == 1

    async def test_an_order_cancelled_meanwhile_is_not_booked(self, app: App, shop: Shop, worker: Worker) -> None:
        order = await confirmed(shop)
        await book(order)
        await look(worker, "shipping.book")
        await cancelled(order, shop)
        assert waits_for("Boscod", await look(worker, "shipping.cancel", times=MANY))
        async with serve_boscod(app) as served:
            assert (await look(worker, "shipping.book")).state == "failed"
            assert (await look(worker, "shipping.cancel")).state == "succeeded"
            assert not served[LEDGER].entries("order")
        assert (await Shipment.get(order_id=order.id)).state is ShipmentState.CANCELLED

    async def test_an_account_that_is_turned_away_waits_for_its_settings(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        order = await confirmed(shop)
        await book(order)
        async with serve_boscod(app) as served:
            served[FAULTS].add(Fault(kind="refuse", code="UNAUTHENTICATED", status=401, calls=MANY))
            waiting = await look(worker, "shipping.book", times=MANY)
            assert waits_for("Boscod", waiting)
            assert "settings" in (waiting.error or {})["detail"]
            served[FAULTS].clear()
            assert (await look(worker, "shipping.book")).state == "succeeded"


UNASKED: dict[str, Any] = {"shipping_idr": None, "weight_g": 500, "origin_district_id": 14909, "courier_unasked": True}
"""What the checkout leaves to the job while Boscod is away."""


class TestOrdering:
    @pytest.fixture
    async def app(self, app: App) -> AsyncIterator[App]:
        async with with_boscod(app) as impatient:
            yield impatient

    @pytest.fixture
    async def worker(self, app: App) -> AsyncIterator[Worker]:
        async with at_work(app) as worker:
            yield worker

    async def asked(self, shop: Shop, **fields: Any) -> None:
        """Order with a price that the courier still has to name."""
        wanted = shop.draft(("KOPI", 1), **{**UNASKED, **fields})
        async with transaction() as tx:
            await jobs.enqueue("orders.create", wanted, store=shop.store.id, using=tx)

    async def test_an_accepted_order_waits_for_its_price(self, app: App, shop: Shop, worker: Worker) -> None:
        await self.asked(shop)
        assert waits_for("Boscod", await look(worker, "orders.create", times=MANY))

    async def test_after_a_day_it_is_told_why_it_was_not_made(self, app: App, shop: Shop, worker: Worker) -> None:
        await self.asked(shop)
        waiting = await look(worker, "orders.create")
        await pool().execute_query("UPDATE jobs SET created_at = created_at - interval '25 hours'")
        ended = await look(worker, "orders.create")
        assert waits_for("Boscod", waiting)
        assert (ended.state, (ended.error or {})["again"]) == ("failed", False)
        assert "Boscod" in (ended.error or {})["detail"]

    @pytest.mark.parametrize(
        ("fields", "named"),
        [({"weight_g": 100_000}, "items"), ({"courier_code": "nobody"}, "courier")],
    )
    async def test_a_refusal_names_the_field(
        self, app: App, shop: Shop, worker: Worker, fields: dict[str, Any], named: str
    ) -> None:
        await self.asked(shop, **fields)
        async with serve_boscod(app):
            ended = await look(worker, "orders.create")
        assert (ended.state, (ended.error or {})["type"]) == ("failed", "invalid")
        assert [error["field"] for error in (ended.error or {})["errors"]] == [named]

    async def test_an_unknown_district_is_named(self, app: App, shop: Shop, worker: Worker) -> None:
        draft = shop.draft(("KOPI", 1))
        await self.asked(shop, receiver=draft.receiver.model_copy(update={"district_id": 999_999_999}))
        async with serve_boscod(app):
            ended = await look(worker, "orders.create")
        assert [error["field"] for error in (ended.error or {})["errors"]] == ["customer.district_id"]


async def cancelled(order: Order, shop: Shop) -> None:
    async with transaction() as tx:
        await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
