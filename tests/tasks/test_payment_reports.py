"""Winpay's report of a day against our payments."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import FAULTS, Fault
from models import jobs, ledger
from models.db import pool, transaction
from models.orders.tables import Order, PaymentMethod
from models.payments.reconcile import JAKARTA, bounds, missed
from models.payments.tables import FindingKind, Payment, PaymentFinding, PaymentState
from scheduler.duties import CRON, ask_about_payments
from tasks.engine.worker import Worker
from tests.impatient import with_winpay
from tests.payers import Winpay, requested
from tests.shop import Moved, Shop, open_shop
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


def today() -> date:
    return datetime.now(JAKARTA).date()


async def reconcile(worker: Worker, day: date | None = None) -> dict[str, Any]:
    async with transaction() as tx:
        args = {"day": (day or today()).isoformat()}
        job = await jobs.enqueue("payments.reconcile", args, store=None, using=tx)
    await finish(worker, "payments.reconcile")
    job = await jobs.find(job.id)
    assert job.state == "succeeded", job.error
    assert job.result is not None
    return job.result


async def found() -> list[tuple[FindingKind, int, int, bool]]:
    rows = await PaymentFinding.all().order_by("id")
    return [(row.kind, row.told_idr, row.ours_idr, row.resolved_at is None) for row in rows]


class TestReport:
    @pytest.mark.parametrize("method", [PaymentMethod.VA, PaymentMethod.QRIS])
    async def test_money_of_which_nobody_told_us_is_counted_once(
        self, shop: Shop, worker: Worker, winpay: Winpay, method: PaymentMethod
    ) -> None:
        order, payment = await requested(shop, worker, method)
        await winpay.pay(payment.reference, deliver=False)
        told = await reconcile(worker)
        assert (told["lines"], told["settled"], told["differences"]) == (1, 1, 0)
        again = await reconcile(worker)
        assert (again["settled"], again["differences"]) == (0, 0)
        order = await Order.get(id=order.id)
        assert (order.status, order.payment_status) == ("confirmed", "paid")
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr

    async def test_an_account_whose_answer_was_lost_and_that_was_paid_is_found(
        self, app: App, shop: Shop, winpay: Winpay
    ) -> None:
        await winpay.ask("faults", kind="timeout_after_success", operation="create_va", calls=1)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        async with with_winpay(app) as impatient, at_work(impatient) as worker:
            await finish(worker, "payments.request")
            orphan, shown = await Payment.filter(order_id=order.id).order_by("attempt")
            assert orphan.state is PaymentState.UNKNOWN
            await winpay.pay(orphan.reference, deliver=False)
            assert (await reconcile(worker))["settled"] == 1
            await finish(worker)
        assert (await Order.get(id=order.id)).payment_status == "paid"
        shown = await Payment.get(id=shown.id)
        assert (shown.state, shown.closed_at is not None) == (PaymentState.CANCELLED, True)

    async def test_one_that_nobody_paid_ends_with_its_deadline(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        _, payment = await requested(shop, worker)
        over = datetime.now(UTC) - timedelta(hours=25)
        await Payment.filter(id=payment.id).update(state="unknown", contract_id=None, expires_at=over)
        day = over.astimezone(JAKARTA).date()
        assert (await reconcile(worker, day))["orphans_ended"] == 1
        assert (await Payment.get(id=payment.id)).state is PaymentState.EXPIRED
        assert (await reconcile(worker, day))["orphans_ended"] == 0

    async def test_all_pages_are_read(
        self, shop: Shop, worker: Worker, winpay: Winpay, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("local.sandbox.winpay_reports.MOST_LINES", 2)
        for _ in range(5):
            _, payment = await requested(shop, worker)
            await winpay.pay(payment.reference, deliver=False)
        told = await reconcile(worker)
        assert (told["lines"], told["settled"]) == (5, 5)


class TestDifferences:
    async def test_money_that_only_we_have_is_kept_for_a_person_until_the_report_has_it(
        self, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        _, payment = await requested(shop, worker)
        now = datetime.now(UTC)
        await Payment.filter(id=payment.id).update(state="paid", paid_idr=60_000, paid_at=now)
        told = await reconcile(worker)
        assert told["named"] == [f"not_there {payment.reference}: Winpay Rp 0, here Rp 60000"]
        await reconcile(worker)
        assert await found() == [(FindingKind.NOT_THERE, 0, 60_000, True)]
        await winpay.pay(payment.reference, deliver=False)
        await reconcile(worker)
        assert await found() == [(FindingKind.NOT_THERE, 0, 60_000, False)]

    async def test_another_sum_and_a_reference_that_is_not_ours(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        _, payment = await requested(shop, worker)
        await winpay.pay(payment.reference, deliver=False, times=2)
        code = await app.winpay.generate_qris(
            reference="NOT-OURS-1", amount_idr=12_000, expires_at=datetime.now(UTC) + timedelta(hours=1)
        )
        await winpay.pay(code.reference, deliver=False)
        assert (await reconcile(worker))["differences"] == 2
        assert sorted(await found()) == [
            (FindingKind.AMOUNT, 120_000, 60_000, True),
            (FindingKind.NOT_OURS, 12_000, 0, True),
        ]

    async def test_what_winpay_itself_does_not_confirm_is_not_counted(
        self, shop: Shop, worker: Worker, winpay: Winpay, winpay_sandbox: TestServer
    ) -> None:
        order, payment = await requested(shop, worker)
        await winpay.pay(payment.reference, deliver=False)
        faults = winpay_sandbox.app[FAULTS]  # type: ignore[attr-defined]
        faults.add(Fault(kind="unknown_status", operation="va_status", calls=1))
        told = await reconcile(worker)
        assert (told["settled"], told["differences"]) == (0, 1)
        assert await found() == [(FindingKind.NOT_COUNTED, 60_000, 0, True)]
        assert (await Order.get(id=order.id)).payment_status == "requested"
        assert (await reconcile(worker))["settled"] == 1
        assert [still for *_, still in await found()] == [False]

    async def test_a_line_without_a_time_is_of_the_day_whose_report_has_it(
        self, app: App, worker: Worker, winpay: Winpay, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("integrations.winpay.reports.REPORT_MOMENTS", ("namedOtherwise",))
        code = await app.winpay.generate_qris(
            reference="NOT-OURS-1", amount_idr=12_000, expires_at=datetime.now(UTC) + timedelta(hours=1)
        )
        await winpay.pay(code.reference, deliver=False)
        before = await reconcile(worker, today() - timedelta(days=1))
        assert (before["lines"], before["differences"]) == (1, 0)
        assert (await reconcile(worker))["differences"] == 1


class TestMissed:
    async def ran(self, worker: Worker) -> list[str]:
        """Compare as the scheduler does, and return the days that were compared then."""
        before = {job.id for job in (await jobs.listing(kind="payments.reconcile"))[0]}
        async with transaction() as tx:
            await jobs.enqueue("payments.reconcile", {"day": None}, store=None, using=tx)
        await finish(worker, "payments.reconcile")
        found, _ = await jobs.listing(kind="payments.reconcile")
        assert all(job.state == "succeeded" for job in found), [job.error for job in found]
        return sorted(str((job.result or {})["day"]) for job in found if job.id not in before)

    @pytest.mark.usefixtures("winpay")
    async def test_every_day_of_the_last_seven_that_nobody_compared_is_compared_once(self, worker: Worker) -> None:
        week = [(today() - timedelta(days=back)).isoformat() for back in range(7, 0, -1)]
        assert await self.ran(worker) == week
        assert await self.ran(worker) == week[-1:]
        await pool().execute_query("UPDATE jobs SET state = 'failed' WHERE result ->> 'day' = $1", [week[2]])
        async with transaction() as tx:
            assert [day.isoformat() for day in await missed(date.fromisoformat(week[-1]), using=tx)] == week[2:3]

    @pytest.mark.usefixtures("winpay")
    async def test_who_compared_a_day_before_it_was_over_did_not_compare_it(self, worker: Worker) -> None:
        await self.ran(worker)
        day = today() - timedelta(days=3)
        await pool().execute_query(
            "UPDATE jobs SET created_at = $2 WHERE result ->> 'day' = $1",
            [day.isoformat(), bounds(day)[1] - timedelta(hours=1)],
        )
        assert await missed(today() - timedelta(days=1), using=pool()) == [day]


def test_the_scheduler_compares_every_morning_or_later_that_day() -> None:
    [entry] = [entry for entry in CRON if entry.kind == "payments.reconcile"]
    assert entry.last_slot(datetime(2026, 3, 2, 12, tzinfo=UTC)) == datetime(2026, 3, 1, 22, tzinfo=UTC)
    assert entry.catch_up > timedelta(hours=12)


class TestOutages:
    async def test_a_report_that_is_away_is_waited_for(
        self, app: App, shop: Shop, winpay: Winpay, winpay_sandbox: TestServer
    ) -> None:
        async with with_winpay(app) as impatient, at_work(impatient) as worker:
            _, payment = await requested(shop, worker)
            await winpay.pay(payment.reference, deliver=False)
            await winpay.ask("faults", kind="http_502", operation="transactions", calls=3)
            assert (await reconcile(worker))["settled"] == 1

    async def test_a_merchant_without_the_right_is_told(self, shop: Shop, worker: Worker, winpay: Winpay) -> None:
        await winpay.ask("faults", kind="refuse", operation="transactions", code="4031201", status=403)
        async with transaction() as tx:
            job = await jobs.enqueue("payments.reconcile", {"day": None}, store=None, using=tx)
        await finish(worker, "payments.reconcile")
        ended = await jobs.find(job.id)
        assert (ended.state, "feature" in (ended.error or {})["detail"]) == ("failed", True)

    async def test_a_day_that_has_not_begun_has_none(self, worker: Worker) -> None:
        async with transaction() as tx:
            args = {"day": (today() + timedelta(days=1)).isoformat()}
            job = await jobs.enqueue("payments.reconcile", args, store=None, using=tx)
        await finish(worker, "payments.reconcile")
        assert (await jobs.find(job.id)).state == "failed"


class TestSilence:
    async def test_a_payment_is_asked_about_as_the_settings_say(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        await requested(shop, worker)
        said = {"payment_inquiry_after": timedelta(minutes=5), "payment_inquiry_every": timedelta(minutes=10)}
        clock = Moved(time=datetime.now(UTC))
        patient = replace(app, settings=app.settings.model_copy(update=said), clock=clock)
        asked = []
        for minutes in (4, 2, 9, 2):
            clock.pass_by(timedelta(minutes=minutes))
            asked.append(await ask_about_payments(patient))
        assert asked == [0, 1, 0, 1]

    async def test_the_longer_it_is_silent_the_more_seldom_and_at_its_deadline_in_any_case(
        self, app: App, shop: Shop, worker: Worker, winpay: Winpay
    ) -> None:
        _, payment = await requested(shop, worker)
        clock = Moved(time=payment.created_at)
        patient = replace(app, clock=clock)
        asked = []
        for minute in range(0, 49 * 60, 5):
            clock.time = payment.created_at + timedelta(minutes=minute)
            if await ask_about_payments(patient):
                asked.append(minute)
        deadline = (payment.expires_at - payment.created_at) / timedelta(minutes=1)
        # Half an hour apart at least, as the settings say; then by half of the age.
        assert asked[:6] == [15, 45, 75, 115, 175, 265]
        assert any(deadline <= minute <= deadline + 5 for minute in asked)
        assert len(asked) <= 14
        assert deadline < asked[-1] <= deadline + 24 * 60
