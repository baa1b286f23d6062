"""Paying in another way: what becomes of the order, and what is refused."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp.test_utils import TestServer

from bootstrap import App
from models import jobs, payments
from models.db import pool, transaction
from models.errors import Conflict, DomainError, Invalid
from models.followups.tables import FollowupTemplate
from models.orders.tables import Order, OrderEvent, OrderFee, PaymentMethod
from models.payments.tables import ChangeState, Payment, PaymentChange, PaymentState
from models.vouchers.tables import Voucher
from scheduler.duties import ask_for_payments_again
from tasks.engine.worker import Worker
from tests.couriers import serve_boscod
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
from tests.work import at_work, finish, one

COBLONG, CEMPAKA_PUTIH = 14900, 14909


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


class TestChange:
    @pytest.mark.parametrize("ways", [(VA, QRIS, ""), (QRIS, VA, "BRI"), (VA, VA, "PERMATA")])
    async def test_the_old_one_is_closed_at_winpay_and_the_new_one_can_be_paid(
        self, shop: Shop, worker: Worker, winpay: Winpay, ways: tuple[PaymentMethod, PaymentMethod, str]
    ) -> None:
        before, after, bank = ways
        order, old = await asked(shop, worker, before)
        changed = await change(worker, order, after, bank)
        assert (changed.payment_method, changed.payment_channel, changed.payment_status) == (after, bank, "requested")
        assert (changed.total_idr, changed.unpaid_until) == (order.total_idr, order.unpaid_until)
        [new] = await open_ones(order)
        assert (new.state, new.method, new.channel) == (PaymentState.PENDING, after, bank)
        assert new.va_number if after is VA else new.qr_url
        old = await Payment.get(id=old.id)
        assert (old.state, old.closed_at is not None) == (PaymentState.CANCELLED, True)
        assert [entry["key"] for entry in winpay.ledger.entries("closed")] == [old.reference]
        assert (await PaymentChange.get(order_id=order.id)).state is ChangeState.DONE
        assert (await last_job()).result == {"method": after, "bank": bank}

    async def test_cod_brings_its_fee_and_asks_for_nothing(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, _ = await asked(shop, worker, VA)
        changed = await change(worker, order, COD)
        assert (order.total_idr, changed.total_idr, changed.cod_fee_idr) == (60_000, 61_800, 1_800)
        assert (changed.payment_status, changed.unpaid_until) == ("unpaid", None)
        assert await open_ones(order) == []
        assert await OrderFee.filter(order_id=order.id, kind="cod_fee").values_list("amount_idr", flat=True) == [1_800]
        told = await OrderEvent.filter(order_id=order.id, kind="note").order_by("-id").first()
        assert told is not None
        assert (told.reason, told.by) == ("Paid by cod instead of va.", "buyer")

    async def test_from_cod_to_an_account_the_fee_goes_and_a_deadline_comes(
        self, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order = await placed(shop, COD)
        changed = await change(worker, order, VA, "BRI")
        assert (order.total_idr, changed.total_idr, changed.cod_fee_idr) == (61_800, 60_000, 0)
        [payment] = await open_ones(order)
        assert (payment.amount_idr, payment.expires_at) == (60_000, changed.unpaid_until)
        assert not await OrderFee.filter(order_id=order.id, kind="cod_fee").exists()

    async def test_a_fee_that_the_seller_bears_is_not_added(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        shop.form.settings = {**shop.form.settings, "buyer_pays_cod_fee": False}
        await shop.form.save()
        order, _ = await asked(shop, worker, VA)
        assert (await change(worker, order, COD)).total_idr == order.total_idr

    async def test_the_same_way_again_changes_nothing(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, old = await asked(shop, worker, VA)
        for bank in ("", "BSI"):
            await change(worker, order, VA, bank)
        assert [payment.id for payment in await open_ones(order)] == [old.id]
        assert winpay.ledger.entries("closed") == []

    async def test_a_bank_that_refused_may_be_another_one(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        await winpay.ask("faults", kind="refuse", operation="create_va", calls=1)
        order = await placed(shop, VA)
        await finish(worker, "payments.request")
        assert (await Payment.get(order_id=order.id)).state is PaymentState.REFUSED
        await change(worker, order, VA, "BRI")
        assert [(payment.state, payment.channel) for payment in await open_ones(order)] == [("pending", "BRI")]

    async def test_the_newest_wish_counts_whichever_job_runs_first(
        self, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, _ = await asked(shop, worker, VA)
        await want(order, QRIS)
        await want(order, VA, "BRI")
        await finish(worker, *KINDS)
        assert [(payment.method, payment.channel) for payment in await open_ones(order)] == [("va", "BRI")]
        assert [(await Order.get(id=order.id)).payment_channel, len(winpay.ledger.entries("qris"))] == ["BRI", 0]

    async def test_there_and_back_again_leaves_one_to_pay(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, _ = await asked(shop, worker, VA)
        for method in (QRIS, COD, TRANSFER, QRIS, VA):
            await change(worker, order, method)
        assert [payment.method for payment in await open_ones(order)] == ["va"]
        made = len(winpay.ledger.entries("va")) + len(winpay.ledger.entries("qris"))
        assert (made, len(winpay.ledger.entries("closed"))) == (4, 3)

    async def test_the_same_job_twice_is_as_once(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, _ = await asked(shop, worker, VA)
        await change(worker, order, QRIS)
        async with transaction() as tx:
            await jobs.enqueue("payments.change", {"order_id": order.id}, store=order.store_id, using=tx)
        await finish(worker, *KINDS)
        assert (await last_job()).result == {"method": "qris", "bank": ""}
        assert (len(await Payment.filter(order_id=order.id)), len(winpay.ledger.entries("qris"))) == (2, 1)

    @pytest.mark.parametrize(
        "said",
        [(COD, [("any", True), ("cod", False)]), (TRANSFER, [("any", True)])],
    )
    async def test_the_follow_ups_are_those_of_the_new_way(
        self, shop: Shop, worker: Worker, winpay: Winpay, said: tuple[PaymentMethod, list[tuple[str, bool]]]
    ) -> None:
        method, planned = said
        for place, kind in ((1, "va"), (2, "any"), (3, "cod")):
            await FollowupTemplate.create(
                store=shop.store, sequence=place, delay=timedelta(hours=1), text="Halo", payment_kind=kind
            )
        order, _ = await asked(shop, worker, VA)
        await change(worker, order, method)
        rows = await pool().execute_query_dict(
            "SELECT t.payment_kind, s.state, s.reason, s.due_at IS NOT NULL AS due FROM followup_steps s "
            "JOIN followup_templates t ON t.id = s.template_id WHERE s.order_id = $1 ORDER BY s.step",
            [order.id],
        )
        ended = rows.pop(0)
        assert (ended["payment_kind"], ended["state"], ended["reason"]) == ("va", "cancelled", f"paid by {method}")
        assert [(row["payment_kind"], row["due"]) for row in rows if row["state"] == "planned"] == planned

    async def test_a_request_that_waits_for_winpay_is_hastened(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order = await placed(shop, VA)
        async with transaction() as tx:
            await tx.execute_query("UPDATE jobs SET run_at = now() + interval '1 hour' WHERE kind = 'payments.request'")
        await want(order, QRIS)
        await once(worker, "payments.change")
        assert await one("SELECT run_at <= now() FROM jobs WHERE kind = 'payments.request'")
        await finish(worker, *KINDS)
        assert winpay.ledger.entries("va") == []
        assert [payment.method for payment in await open_ones(order)] == ["qris"]


class TestRefusals:
    async def test_a_bank_that_makes_no_accounts(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, _ = await asked(shop, worker, QRIS)
        with pytest.raises(Invalid, match="NOBANK"):
            await want(order, VA, "NOBANK")

    async def test_less_than_an_account_can_ask_for(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        await shop.product("PERMEN", stock=5, price_idr=500)
        shop.form.settings = {"shipping": {"kind": "free"}}
        await shop.form.save()
        order = await shop.order(("PERMEN", 1), method=QRIS, courier_code="", service_code="")
        with pytest.raises(Invalid, match="10000"):
            await want(order, VA)

    async def test_a_voucher_that_is_for_another_method(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        now = shop.clock.now()
        await Voucher.create(
            store=shop.store,
            code="HEMAT",
            kind="product",
            percent=10,
            stok=5,
            starts_at=now - timedelta(days=1),
            ends_at=now + timedelta(days=1),
            payment_methods=["va", "qris"],
        )
        order = await placed(shop, VA, voucher="HEMAT")
        with pytest.raises(DomainError, match="HEMAT"):
            await want(order, COD)
        changed = await change(worker, order, QRIS)
        assert (changed.discount_idr, changed.total_idr) == (5_000, 55_000)

    async def test_a_deadline_that_is_near(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, _ = await asked(shop, worker, VA)
        await Order.filter(id=order.id).update(unpaid_until=datetime.now(UTC) + timedelta(seconds=90))
        with pytest.raises(Conflict, match="deadline"):
            await want(order, QRIS)
        assert (await change(worker, order, TRANSFER)).unpaid_until is None

    async def test_an_order_that_ended_while_the_job_waited(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, _ = await asked(shop, worker, VA)
        await want(order, QRIS)
        await cancelled(order, shop)
        await finish(worker)
        assert (await last_job()).state == "failed"
        assert await open_ones(order) == []
        assert (await Order.get(id=order.id)).payment_method is VA

    async def test_a_courier_that_collects_no_money(self, app: App, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        shop.warehouse.district_id = COBLONG
        await shop.warehouse.save()
        async with serve_boscod(app, silent=True):
            for code, service, method in (("jne", "YES", VA), ("jne", "REG", COD)):
                order = await shop.order(("KOPI", 1), method=VA, courier_code=code, service_code=service)
                await Order.filter(id=order.id).update(district_id=CEMPAKA_PUTIH)
                await finish(worker, "payments.request")
                assert (await change(worker, order, COD)).payment_method is method
        refused = await PaymentChange.filter(state=ChangeState.REFUSED)
        assert [("collect" in one.reason) for one in refused] == [True]


class TestTakeBack:
    async def take_back(self, payment: Payment) -> None:
        async with transaction() as tx:
            order_id = await payments.change.take_back(payment.id, by="staff:1", now=datetime.now(UTC), using=tx)
            await jobs.enqueue("payments.change", {"order_id": order_id}, store=None, using=tx)

    async def test_it_is_closed_and_none_is_asked_for_until_somebody_asks(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        order, payment = await asked(shop, worker, VA)
        await self.take_back(payment)
        await finish(worker, *KINDS)
        assert (await Payment.get(id=payment.id)).state is PaymentState.CANCELLED
        assert (await Order.get(id=order.id)).payment_status == "unpaid"
        assert await ask_for_payments_again(app) == 0
        async with transaction() as tx:
            await jobs.enqueue("payments.request", {"order_id": order.id}, store=order.store_id, using=tx)
        await finish(worker, *KINDS)
        assert await open_ones(order) == []
        async with transaction() as tx:
            await payments.change.ask(order.id, now=datetime.now(UTC), using=tx)
        assert await ask_for_payments_again(app) == 1
        await finish(worker, *KINDS)
        assert [payment.state for payment in await open_ones(order)] == ["pending"]

    async def test_one_that_was_paid_first_pays_the_order(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        order, payment = await asked(shop, worker, QRIS)
        await winpay.pay(payment.reference, deliver=False)
        await self.take_back(payment)
        await finish(worker, *KINDS)
        assert (await last_job()).state == "failed"
        assert (await Order.get(id=order.id)).payment_status == "paid"
        with pytest.raises(Conflict, match="paid"):
            await self.take_back(payment)
