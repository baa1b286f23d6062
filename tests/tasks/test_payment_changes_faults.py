"""Paying in another way: Winpay closes the old account or code first, whatever becomes of its answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import FAULTS
from models import ledger, payments, shipping
from models.db import pool, transaction
from models.errors import Conflict
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import ChangeState, Payment, PaymentChange, PaymentState
from scheduler.duties import change_payments_again
from tasks.engine.worker import Worker
from tests.impatient import with_winpay
from tests.payers import Winpay, cancelled
from tests.shop import Shop
from tests.ways import (
    COD,
    KINDS,
    QRIS,
    TRANSFER,
    VA,
    asked,
    change,
    last_job,
    once,
    open_flat_shop,
    open_ones,
    placed,
    want,
)
from tests.work import at_work, finish


@pytest.fixture
async def shop(app: App) -> Shop:
    return await open_flat_shop()


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


@pytest.fixture
def winpay(winpay_sandbox: TestServer) -> Winpay:
    return Winpay(winpay_sandbox)


class TestPaidMeanwhile:
    @pytest.mark.parametrize("method", [VA, QRIS])
    async def test_whoever_paid_the_old_one_has_paid_the_order_and_the_change_is_refused(
        self, shop: Shop, worker: Worker, winpay: Winpay, method: PaymentMethod
    ) -> None:
        order, old = await asked(shop, worker, method)
        await winpay.pay(old.reference, deliver=False)
        paid = await change(worker, order, QRIS if method is VA else VA)
        assert (paid.status, paid.payment_status, paid.payment_method) == ("confirmed", "paid", method)
        job = await last_job()
        assert job.error is not None
        assert (job.state, job.error["type"]) == ("failed", "conflict")
        change_ = await PaymentChange.get(order_id=order.id)
        assert change_.state is ChangeState.REFUSED
        assert "paid" in change_.reason
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr
        assert (len(await Payment.filter(order_id=order.id)), winpay.ledger.entries("closed")) == (1, [])

    async def test_so_it_is_when_the_answer_to_the_closing_was_lost_as_well(
        self, app: App, shop: Shop, winpay: Winpay
    ) -> None:
        async with with_winpay(app) as impatient, at_work(impatient) as worker:
            order, old = await asked(shop, worker, VA)
            await winpay.pay(old.reference, deliver=False)
            await winpay.ask("faults", kind="timeout_before", operation="delete_va", calls=1)
            assert (await change(worker, order, COD)).payment_status == "paid"
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr

    async def test_money_that_is_not_the_total_is_left_to_a_person(
        self, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, old = await asked(shop, worker, VA)
        await winpay.pay(old.reference, deliver=False, amount_idr=50_000)
        left = await change(worker, order, QRIS)
        assert (left.payment_method, left.payment_status) == (VA, "conflict")
        assert (await PaymentChange.get(order_id=order.id)).state is ChangeState.REFUSED

    async def test_a_wish_for_a_paid_order_is_refused_at_once(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, old = await asked(shop, worker, VA)
        await winpay.pay(old.reference, deliver=False)
        await change(worker, order, QRIS)
        with pytest.raises(Conflict, match="paid"):
            await want(order, COD)


class TestFaults:
    @pytest.mark.parametrize("kind", ["timeout_after_success", "timeout_before", "reset", "http_500", "malformed_json"])
    @pytest.mark.parametrize("before", [VA, QRIS])
    async def test_a_doubtful_closing_is_settled_by_asking(
        self, app: App, shop: Shop, winpay: Winpay, kind: str, before: PaymentMethod
    ) -> None:
        operation = "delete_va" if before is VA else "cancel_qris"
        async with with_winpay(app) as impatient, at_work(impatient) as worker:
            order, old = await asked(shop, worker, before)
            await winpay.ask("faults", kind=kind, operation=operation, calls=1)
            await change(worker, order, QRIS if before is VA else VA)
        assert (await last_job()).state == "succeeded"
        assert [entry["key"] for entry in winpay.ledger.entries("closed")] == [old.reference]
        assert [payment.state for payment in await open_ones(order)] == ["pending"]

    async def test_what_winpay_will_not_close_stays_to_be_paid(
        self, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, old = await asked(shop, worker, VA)
        await winpay.ask("faults", kind="refuse", operation="delete_va", calls=1)
        left = await change(worker, order, QRIS)
        assert (left.payment_method, left.payment_status) == (VA, "requested")
        assert [payment.id for payment in await open_ones(order)] == [old.id]
        wish = await PaymentChange.get(order_id=order.id)
        assert (wish.state, wish.reason.split(":")[0]) == (ChangeState.REFUSED, "Winpay keeps the old payment open")
        await change(worker, order, QRIS)
        assert [payment.method for payment in await open_ones(order)] == ["qris"]

    async def test_while_winpay_is_away_the_old_one_can_be_paid(
        self, app: App, shop: Shop, winpay: Winpay, winpay_sandbox: TestServer
    ) -> None:
        async with with_winpay(app) as impatient, at_work(impatient) as worker:
            order, old = await asked(shop, worker, VA)
            await winpay.ask("faults", kind="http_502")
            await want(order, QRIS)
            await once(worker, "payments.change")
            waiting = await last_job()
            assert waiting.error is not None
            assert (waiting.state, waiting.error["type"]) == ("queued", "waiting")
            assert [payment.id for payment in await open_ones(order)] == [old.id]
            winpay_sandbox.app[FAULTS].clear()  # type: ignore[attr-defined]
            await finish(worker, *KINDS)
        assert [payment.method for payment in await open_ones(order)] == ["qris"]

    async def test_an_old_one_out_of_reach_is_kept_as_money_that_may_come(
        self, app: App, shop: Shop, winpay: Winpay
    ) -> None:
        await winpay.ask("faults", kind="timeout_after_success", operation="create_va", calls=1)
        order = await placed(shop, VA)
        async with with_winpay(app) as impatient, at_work(impatient) as worker:
            await once(worker, "payments.request")
            await want(order, QRIS)
            await once(worker, "payments.change")
            await finish(worker, *KINDS)
        orphan, shown = await Payment.filter(order_id=order.id).order_by("attempt")
        assert (orphan.state, shown.state, shown.method) == (PaymentState.UNKNOWN, PaymentState.PENDING, "qris")

    async def test_a_wish_whose_job_is_gone_gets_another_one(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, _ = await asked(shop, worker, VA)
        await want(order, QRIS)
        assert await change_payments_again(app) == 0
        async with transaction() as tx:
            await tx.execute_query("DELETE FROM jobs WHERE kind = 'payments.change'")
            await tx.execute_query("UPDATE payment_changes SET asked_at = asked_at - interval '2 minutes'")
        assert await change_payments_again(app) == 1
        assert await change_payments_again(app) == 0
        await finish(worker, *KINDS)
        assert [payment.method for payment in await open_ones(order)] == ["qris"]

    async def test_one_that_died_after_the_closing_goes_on_from_there(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, old = await asked(shop, worker, VA)
        await app.winpay.delete_va(
            reference=old.reference,
            contract_id=old.contract_id or "",
            raw_number=old.va_raw or "",
            channel=old.channel,
        )
        await change(worker, order, QRIS)
        assert (await Payment.get(id=old.id)).state is PaymentState.CANCELLED
        assert [payment.method for payment in await open_ones(order)] == ["qris"]

    async def test_many_wishes_at_once_leave_one_to_pay(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, _ = await asked(shop, worker, VA)
        wishes = [(QRIS, ""), (VA, "BRI"), (VA, "BCA"), (COD, ""), (QRIS, ""), (VA, "CIMB"), (TRANSFER, "")] * 3
        await asyncio.gather(*(want(order, method, bank) for method, bank in wishes))
        await finish(worker, *KINDS)
        wish = await PaymentChange.get(order_id=order.id)
        changed = await Order.get(id=order.id)
        assert (wish.state, changed.payment_method) == (ChangeState.DONE, wish.method)
        assert len(await open_ones(order)) == (1 if wish.method in ("va", "qris") else 0)
        alive = len(winpay.ledger.entries("va")) + len(winpay.ledger.entries("qris"))
        assert alive - len(winpay.ledger.entries("closed")) == len(await open_ones(order))


async def test_money_for_the_old_account_after_all_is_not_collected_again_at_the_door(
    shop: Shop, app: App, winpay: Winpay
) -> None:
    """The answer of the old account's create was lost, so nobody could close it."""
    shop.form.settings = {**shop.form.settings, "buyer_pays_cod_fee": False}
    await shop.form.save()
    await winpay.ask("faults", kind="timeout_after_success", operation="create_va", calls=1)
    order = await shop.order(("KOPI", 1), method=VA, courier_code="", service_code="")
    async with with_winpay(app) as impatient, at_work(impatient) as worker:
        await once(worker, "payments.request")
        await want(order, COD)
        await once(worker, "payments.change")
    orphan = await Payment.get(order_id=order.id)
    money = payments.Money(reference=orphan.reference, key="va:1", amount_idr=order.total_idr, paid_at=shop.clock.now())
    async with transaction() as tx:
        assert await payments.settle(money, clock=shop.clock, using=tx) == "paid"
    await Order.filter(id=order.id).update(courier_code="idx", service_code="03")
    async with transaction() as tx:
        parcel = await shipping.intend(order.id, clock=shop.clock, using=tx)
    assert parcel.cod_idr == 0
    await cancelled(order, shop)
    async with at_work(app) as worker:
        await finish(worker, "payments.cancel")
    assert (await Payment.get(id=orphan.id)).refund_due_idr == order.total_idr
