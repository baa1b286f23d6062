"""Which payments, follow-ups and suspicions stand on the worklist."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from models import drafts, followups, payments
from models.db import transaction
from models.drafts.tables import Draft
from models.errors import Conflict, NotFound
from models.followups import queue
from models.followups.tables import FollowupStep, FollowupTemplate, Message
from models.orders import states
from models.orders.confirm import confirm_payment
from models.orders.tables import Order, OrderEvent, PaymentMethod
from models.payments.tables import Payment, PaymentFinding
from models.worklist import Kind
from tests.shop import Shop, open_shop
from tests.worklist import told, work

DAY = timedelta(days=1)


@pytest.fixture
async def shop(shop: Shop) -> Shop:
    await shop.product("KOPI", stock=1000)
    return shop


async def asked(order: Order, *, attempt: int = 1, **columns: Any) -> Payment:
    return await Payment.create(
        order_id=order.id,
        attempt=attempt,
        reference=f"BO-{order.id}-{attempt}",
        method="va",
        amount_idr=order.total_idr,
        **({"expires_at": order.unpaid_until} | columns),
    )


class TestMoney:
    async def unpaid(self, shop: Shop) -> Order:
        return await shop.order(("KOPI", 1), method=PaymentMethod.VA)

    async def pay(self, shop: Shop, payment: Payment, amount_idr: int, *, key: str = "1") -> None:
        money = payments.Money(reference=payment.reference, key=key, amount_idr=amount_idr, paid_at=shop.clock.now())
        async with transaction() as tx:
            await payments.settle(money, clock=shop.clock, using=tx)

    async def give_back(self, shop: Shop, order: Order, amount_idr: int | None = None) -> None:
        given = payments.Given(amount_idr=amount_idr)
        async with transaction() as tx:
            await payments.give_back(order.id, given, by="staff:1", clock=shop.clock, using=tx)

    async def test_a_wrong_amount_is_a_conflict_until_the_rest_comes(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        payment = await asked(order, state="pending")
        await self.pay(shop, payment, order.total_idr - 1000)
        [entry] = await work(shop)
        assert (entry.kind, entry.deadline) == (Kind.PAYMENT_CONFLICT, order.unpaid_until)
        assert f"Rp {order.total_idr}" in entry.reason
        await self.pay(shop, payment, 1000, key="2")
        assert await work(shop) == []

    async def test_what_came_after_the_deadline_is_to_be_refunded_and_then_gone(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        payment = await asked(order, state="pending")
        await Order.filter(id=order.id).update(
            status="cancelled", cancelled_at=shop.clock.now(), payment_status="expired"
        )
        await self.pay(shop, payment, order.total_idr)
        [entry] = await work(shop)
        assert (entry.kind, entry.deadline) == (Kind.REFUND, shop.clock.now() + 3 * DAY)
        assert "after the deadline" in entry.reason
        await self.give_back(shop, order, order.total_idr - 1000)
        [entry] = await work(shop)
        assert "Rp 1000 is left" in entry.reason
        await self.give_back(shop, order)
        assert await work(shop) == []

    async def test_more_that_comes_after_it_went_back_is_on_it_anew(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        payment = await asked(order, state="pending")
        await self.pay(shop, payment, order.total_idr)
        await self.pay(shop, payment, 5_000, key="2")
        await self.give_back(shop, order)
        assert await work(shop) == []
        await self.pay(shop, payment, 7_000, key="3")
        [entry] = await work(shop)
        assert (entry.kind, "Rp 7000 is left" in entry.reason) == (Kind.REFUND, True)

    async def test_a_conflict_whose_money_went_back_needs_nobody(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        await self.pay(shop, await asked(order, state="pending"), order.total_idr - 1000)
        await self.give_back(shop, order, 1000)
        assert [kind for kind, _ in await told(shop)] == ["payment_conflict"]
        await self.give_back(shop, order)
        assert await work(shop) == []

    async def test_a_transfer_for_a_cancelled_order_is_to_be_refunded(self, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)
        async with transaction() as tx:
            await confirm_payment(order.id, proof="", by="staff:1", clock=shop.clock, using=tx)
            await states.step(order.id, "cancelled", by="staff:1", clock=shop.clock, using=tx)
        [entry] = await work(shop)
        assert (entry.kind, f"Rp {order.total_idr}" in entry.reason) == (Kind.REFUND, True)
        await self.give_back(shop, order)
        assert await work(shop) == []

    async def test_a_refused_request_waits_for_a_person_until_another_one_is_made(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        await asked(order, state="refused", problem="Invalid field format { totalAmount }")
        [entry] = await work(shop)
        assert (entry.kind, entry.deadline) == (Kind.PAYMENT_REFUSED, order.unpaid_until)
        await asked(order, attempt=2, state="pending")
        assert await work(shop) == []

    async def test_one_that_winpay_did_not_close_stays_until_it_ends_by_itself(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        problem = "Winpay did not close it: Transaksi sudah dibayar"
        await asked(order, state="cancelled", contract_id="si1", problem=problem)
        assert await told(shop) == [("payment_not_closed", order.code)]
        assert order.unpaid_until is not None
        shop.clock.time = order.unpaid_until
        assert await work(shop) == []

    async def test_one_that_is_open_or_paid_needs_nobody(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        payment = await asked(order, state="pending")
        assert await work(shop) == []
        await self.pay(shop, payment, order.total_idr)
        assert await work(shop) == []


class TestReport:
    async def found(self, shop: Shop, kind: str, **columns: Any) -> tuple[Order, PaymentFinding]:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        payment = await asked(order, state="paid", paid_idr=order.total_idr, closed_at=shop.clock.now())
        finding = await PaymentFinding.create(
            **{"day": "2026-03-01", "kind": kind, "reference": payment.reference, "payment_id": payment.id}
            | {"told_idr": 0, "ours_idr": order.total_idr, "found_at": shop.clock.now()}
            | columns
        )
        return order, finding

    @pytest.mark.parametrize(
        ("kind", "why"),
        [
            ("not_there", "does not have"),
            ("not_counted", "Winpay's answer"),
            ("amount", "another sum than was counted"),
        ],
    )
    async def test_what_differs_stays_until_a_later_comparison_does_not_meet_it(
        self, shop: Shop, kind: str, why: str
    ) -> None:
        order, finding = await self.found(shop, kind)
        [entry] = await work(shop)
        assert (entry.kind, entry.order_code) == (Kind.PAYMENT_DIFFERS, order.code)
        assert (entry.since, entry.deadline) == (shop.clock.now(), shop.clock.now() + 3 * DAY)
        assert why in entry.reason
        assert f"we have Rp {order.total_idr}, {finding.reference} of 2026-03-01." in entry.reason
        await PaymentFinding.filter(id=finding.id).update(resolved_at=shop.clock.now())
        assert await work(shop) == []

    async def test_what_is_no_payment_of_ours_is_no_store_s(self, shop: Shop) -> None:
        await self.found(shop, "not_ours", payment_id=None)
        assert await work(shop) == []

    async def test_it_is_its_own_store_s(self, shop: Shop) -> None:
        await self.found(shop, "amount")
        assert await work(await open_shop(path_url="teh")) == []


class TestRecoveries:
    async def unknown(self, shop: Shop, **draft: Any) -> Draft:
        """A buyer who left, and whose message nobody knows of."""
        now = shop.clock.now()
        told: dict[str, Any] = {"state": "abandoned", "abandoned_at": now, "name": "Putri", "phone": "+6281902114111"}
        times = {"created_at": now, "last_seen_at": now, "idle_at": now}
        keys = {"store_id": shop.store.id, "form_id": shop.form.id, "token_hash": "t", "sequence": 1}
        left = await Draft.create(**(told | times | keys | draft))
        await Message.create(
            id=drafts.message_of(left.id),
            store_id=shop.store.id,
            draft_id=left.id,
            phone="+6281902114111",
            state="unknown",
            created_at=now,
        )
        return left

    async def test_one_of_which_nobody_knows_has_no_order_and_names_its_checkout(self, shop: Shop) -> None:
        left = await self.unknown(shop)
        [entry] = await work(shop)
        assert (entry.kind, entry.checkout_id, entry.order_code) == (Kind.RECOVERY_UNKNOWN, left.id, None)
        assert (entry.customer_name, entry.customer_phone) == ("Putri", "+6281902114111")
        assert (entry.since, entry.deadline) == (shop.clock.now(), shop.clock.now() + 2 * DAY)
        assert await work(shop, cs_id=1) == [], "it is nobody's order"
        shop.clock.pass_by(2 * DAY)
        assert await work(shop) == []

    async def test_word_of_it_takes_it_off(self, shop: Shop) -> None:
        await self.unknown(shop)
        await Message.all().update(state="delivered")
        assert await work(shop) == []

    async def test_so_does_an_order(self, shop: Shop) -> None:
        await self.unknown(shop, state="ordered")
        assert await work(shop) == []

    async def test_a_checkout_that_is_gone_leaves_its_message(self, shop: Shop) -> None:
        left = await self.unknown(shop)
        await left.delete()
        assert await work(shop) == []
        assert (await Message.get()).draft_id is None


class TestFollowups:
    async def step(self, shop: Shop, **columns: Any) -> FollowupStep:
        template = await FollowupTemplate.create(store_id=shop.store.id, sequence=1, delay=DAY, text="Halo")
        order = await shop.order(("KOPI", 1))
        async with transaction() as tx:
            await followups.plan(order.id, using=tx, now=shop.clock.now())
        await FollowupStep.filter(order_id=order.id, template_id=template.id).update(**columns)
        return await FollowupStep.get(order_id=order.id, template_id=template.id)

    async def test_a_blocked_one_says_what_is_missing(self, shop: Shop) -> None:
        step = await self.step(shop, state="blocked", reason="This order has no value for {awb}.")
        [entry] = await work(shop)
        assert (entry.kind, entry.since) == (Kind.FOLLOWUP_BLOCKED, step.due_at)
        assert entry.reason == "A follow-up cannot be sent: This order has no value for {awb}."

    async def test_an_unknown_one_is_on_it_for_as_long_as_it_would_be_useful(self, shop: Shop) -> None:
        await self.step(shop, state="unknown", claimed_at=shop.clock.now(), reason="WhatsApp did not answer.")
        assert [kind for kind, _ in await told(shop)] == ["followup_unknown"]
        shop.clock.pass_by(timedelta(hours=48))
        assert await work(shop) == []

    async def settle(self, shop: Shop, step: FollowupStep, *, was_sent: bool, **who: Any) -> None:
        told: dict[str, Any] = {"store_id": shop.store.id, "cs_id": None, "by": "staff:5", "now": shop.clock.now()}
        async with transaction() as tx:
            await queue.settle(step.id, was_sent=was_sent, **(told | who), using=tx)

    @pytest.mark.parametrize(("told", "state"), [("sent", "sent"), ("not sent", "failed")])
    async def test_an_unknown_one_that_a_person_settles_leaves_it_and_says_who_did(
        self, shop: Shop, told: str, state: str
    ) -> None:
        was_sent = told == "sent"
        step = await self.step(shop, state="unknown", claimed_at=shop.clock.now(), reason="WhatsApp did not answer.")
        [entry] = await work(shop)
        assert entry.followup_id == step.id
        await self.settle(shop, step, was_sent=was_sent)
        assert await work(shop) == []
        after = await FollowupStep.get(id=step.id)
        assert (after.state, after.sent_at is not None) == (state, was_sent)
        assert after.reason == f"{told}, says staff:5"
        note = await OrderEvent.filter(order_id=step.order_id, kind="note").order_by("-id").first()
        assert note is not None
        assert (note.by, note.reason) == ("staff:5", f"follow-up 1 was {told}")
        with pytest.raises(Conflict):
            await self.settle(shop, step, was_sent=True)

    async def test_only_an_unknown_one_is_settled_and_by_its_own_people(self, shop: Shop) -> None:
        step = await self.step(shop, state="planned")
        with pytest.raises(Conflict):
            await self.settle(shop, step, was_sent=True)
        await FollowupStep.filter(id=step.id).update(state="unknown", claimed_at=shop.clock.now())
        for who in ({"store_id": shop.store.id + 1}, {"cs_id": 999}):
            with pytest.raises(NotFound):
                await self.settle(shop, step, was_sent=True, **who)


class TestSuspicion:
    async def test_it_says_what_is_wrong_until_the_order_is_booked(self, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1))
        await Order.filter(id=order.id).update(suspected=["phone_blocked", "returns_often"])
        [entry] = await work(shop)
        assert entry.reason == (
            "The order looks wrong: the phone is on the block list, parcels of this buyer came back before."
        )
        await Order.filter(id=order.id).update(status="processing")
        assert await work(shop) == []
