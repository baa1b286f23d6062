"""Paying in another way: Winpay closes the old account or code first, whatever becomes of its answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import FAULTS
from models import jobs, ledger, payments, shipping
from models.db import pool, transaction
from models.errors import Conflict, DomainError, Invalid
from models.followups.tables import FollowupTemplate
from models.orders.tables import Order, OrderEvent, OrderFee, PaymentMethod
from models.payments.tables import ChangeState, Payment, PaymentChange, PaymentState
from models.vouchers.tables import Voucher
from scheduler.duties import ask_for_payments_again, change_payments_again
from tasks.engine.worker import Worker
from tasks.orders import LIMITS
from tests.couriers import serve_boscod
from tests.impatient import with_winpay
from tests.payers import Winpay, cancelled
from tests.shop import Shop, open_shop
from tests.work import at_work, finish, one

VA, QRIS, COD, TRANSFER = PaymentMethod.VA, PaymentMethod.QRIS, PaymentMethod.COD, PaymentMethod.TRANSFER
COBLONG, CEMPAKA_PUTIH = 14900, 14909
KINDS = ("payments.change", "payments.request")


@pytest.fixture
async def shop(app: App) -> Shop:
    """A store that sets the price of sending itself, so that an order needs no courier."""
    shop = await open_shop(settings={"shipping": {"kind": "flat", "flat_idr": 10_000}})
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


async def placed(shop: Shop, method: PaymentMethod, **wanted: Any) -> Order:
    """An order without a courier."""
    return await shop.order(("KOPI", 1), method=method, courier_code="", service_code="", **wanted)


async def asked(shop: Shop, worker: Worker, method: PaymentMethod) -> tuple[Order, Payment]:
    """An order whose buyer sees how to pay it."""
    order = await placed(shop, method)
    await finish(worker, "payments.request")
    return order, await Payment.get(order_id=order.id, state="pending")


async def want(order: Order, method: PaymentMethod, bank: str = "", *, by: str = "buyer") -> None:
    async with transaction() as tx:
        await payments.change.want(order.id, method, bank, by=by, limits=LIMITS, now=datetime.now(UTC), using=tx)
        await jobs.enqueue("payments.change", {"order_id": order.id}, store=order.store_id, using=tx)


async def change(worker: Worker, order: Order, method: PaymentMethod, bank: str = "") -> Order:
    await want(order, method, bank)
    await finish(worker, *KINDS)
    return await Order.get(id=order.id)


async def once(worker: Worker, kind: str) -> None:
    """Run what is due of a kind; what waits goes on waiting."""
    worker.ring(kind)
    await worker.idle()


async def last_job(kind: str = "payments.change") -> jobs.Job:
    found, _ = await jobs.listing(kind=kind)
    return found[0]


async def open_ones(order: Order) -> list[Payment]:
    return await Payment.filter(order_id=order.id, state__in=["requested", "pending"])


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
