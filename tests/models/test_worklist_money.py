"""Which payments, follow-ups and suspicions stand on the worklist."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from models import followups, payments
from models.db import transaction
from models.followups.tables import FollowupStep, FollowupTemplate
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment
from models.worklist import Kind
from tests.shop import Shop
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
        await Payment.filter(id=payment.id).update(refunded_at=shop.clock.now())
        assert await work(shop) == []

    async def test_a_transfer_for_a_cancelled_order_is_to_be_refunded(self, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)
        cancelled = {"status": "cancelled", "cancelled_at": shop.clock.now()}
        await Order.filter(id=order.id).update(payment_status="paid", **cancelled)
        [entry] = await work(shop)
        assert (entry.kind, f"Rp {order.total_idr}" in entry.reason) == (Kind.REFUND, True)

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
