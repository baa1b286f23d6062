"""What money that comes does to its order: the sum of it is judged, and each payment counts once."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from models import ledger, payments
from models.db import pool, transaction
from models.orders import buyer, states
from models.orders.buyer import BuyersOrder
from models.orders.tables import Order, PaymentMethod
from models.payments import Created, Money, Payment, PaymentState, Settled
from tests.shop import Shop, jobs_of

TOTAL_IDR = 60_000


@pytest.fixture
async def order(shop: Shop) -> Order:
    await shop.product("KOPI", stock=10, price_idr=50_000)
    return await shop.order(("KOPI", 1), method=PaymentMethod.VA)


async def asked(order: Order, shop: Shop) -> Payment:
    """Ask for the order's money, as the job does."""
    async with transaction() as tx:
        payment = await payments.intend(order.id, now=shop.clock.now(), using=tx)
        assert payment is not None
        assert await payments.begin_call(payment.id, using=tx)
    return payment


async def answered(order: Order, shop: Shop) -> Payment:
    """Ask for the order's money, and have the answer."""
    payment = await asked(order, shop)
    async with transaction() as tx:
        answer = Created(contract_id=f"c{payment.id}", va_number=f"8{payment.id}")
        return await payments.created(payment.id, answer, clock=shop.clock, using=tx)


async def lost(order: Order, shop: Shop) -> Payment:
    """Ask for the order's money, and never hear of it."""
    payment = await asked(order, shop)
    async with transaction() as tx:
        await payments.lost(payment.id, using=tx)
    return payment


_keys = itertools.count(1)


async def come(payment: Payment, amount_idr: int, shop: Shop, **told: Any) -> Settled:
    """Let money come for a payment, under a number of its own unless one is told."""
    key = told.pop("key", None) or f"va:{payment.reference}:{next(_keys)}"
    money = Money(reference=payment.reference, key=key, amount_idr=amount_idr, paid_at=shop.clock.now(), **told)
    async with transaction() as tx:
        return await payments.settle(money, clock=shop.clock, using=tx)


async def seen(order: Order) -> tuple[str, str, int]:
    """Return the order's status, what is known of its money, and what its store has."""
    kept = await Order.get(id=order.id)
    return kept.status, kept.payment_status, await ledger.balance_idr(order.store_id, using=pool())


async def as_buyer(order: Order) -> BuyersOrder:
    """Return what the buyer's token shows."""
    assert order.job is not None
    found = await buyer.of_job(order.job, using=pool())
    assert found is not None
    return found


class TestSum:
    async def test_less_than_the_total_is_a_conflict_that_says_what_is_missing(self, order: Order, shop: Shop) -> None:
        payment = await answered(order, shop)
        assert await come(payment, 10_000, shop) is Settled.CONFLICT
        assert await seen(order) == ("pending", "conflict", 10_000)
        payment = await Payment.get(id=payment.id)
        assert (payment.state, payment.paid_idr, payment.refund_due_idr) == (PaymentState.CONFLICT, 10_000, 0)
        assert payment.problem is not None
        assert "10000" in payment.problem
        assert "60000" in payment.problem

    async def test_parts_that_make_up_the_total_pay_the_order(self, order: Order, shop: Shop) -> None:
        payment = await answered(order, shop)
        assert [await come(payment, part, shop) for part in (10_000, 20_000, 30_000)] == [
            Settled.CONFLICT,
            Settled.CONFLICT,
            Settled.PAID,
        ]
        assert await seen(order) == ("confirmed", "paid", TOTAL_IDR)
        payment = await Payment.get(id=payment.id)
        assert (payment.state, payment.paid_idr, payment.refund_due_idr) == (PaymentState.PAID, TOTAL_IDR, 0)
        assert payment.problem is None

    async def test_a_wrong_amount_and_then_the_right_one_leaves_the_first_to_be_refunded(
        self, order: Order, shop: Shop
    ) -> None:
        payment = await answered(order, shop)
        await come(payment, 10_000, shop)
        assert await come(payment, TOTAL_IDR, shop) is Settled.PAID_TOO_MUCH
        assert await seen(order) == ("confirmed", "paid", 70_000)
        payment = await Payment.get(id=payment.id)
        assert (payment.state, payment.paid_idr, payment.refund_due_idr) == (PaymentState.PAID, 70_000, 10_000)
        assert payment.problem is not None
        assert "10000" in payment.problem

    async def test_more_than_the_total_at_once_pays_the_order(self, order: Order, shop: Shop) -> None:
        payment = await answered(order, shop)
        assert await come(payment, 75_000, shop) is Settled.PAID_TOO_MUCH
        assert await seen(order) == ("confirmed", "paid", 75_000)
        assert (await Payment.get(id=payment.id)).refund_due_idr == 15_000

    async def test_parts_of_two_accounts_are_one_sum(self, order: Order, shop: Shop) -> None:
        orphan, shown = await lost(order, shop), await answered(order, shop)
        assert await come(orphan, 10_000, shop) is Settled.CONFLICT
        assert await come(shown, 55_000, shop) is Settled.PAID_TOO_MUCH
        assert await seen(order) == ("confirmed", "paid", 65_000)
        kept = await Payment.filter(order_id=order.id).order_by("attempt")
        assert [payment.state for payment in kept] == [PaymentState.PAID, PaymentState.PAID]
        assert [payment.refund_due_idr for payment in kept] == [0, 5_000]
        assert [payment.problem is None for payment in kept] == [True, False]

    async def test_what_comes_after_all_was_paid_goes_back_whole(self, order: Order, shop: Shop) -> None:
        payment = await answered(order, shop)
        await come(payment, TOTAL_IDR, shop)
        assert await come(payment, 20_000, shop) is Settled.REFUND_DUE
        payment = await Payment.get(id=payment.id)
        assert (payment.paid_idr, payment.refund_due_idr) == (80_000, 20_000)
        assert payment.problem is not None

    @pytest.mark.parametrize("parts", [(10_000, 50_000), (10_000, 60_000), (60_000, 10_000), (60_000,), (70_000,)])
    async def test_replays_in_any_number_count_once(self, order: Order, shop: Shop, parts: tuple[int, ...]) -> None:
        payment = await answered(order, shop)
        told = [(f"key {number}", part) for number, part in enumerate(parts)]
        for key, part in told:
            await come(payment, part, shop, key=key)
        before = (await seen(order), await Payment.get(id=payment.id).values())
        for key, part in told * 3:
            assert await come(payment, part, shop, key=key) is Settled.COUNTED_BEFORE
        assert (await seen(order), await Payment.get(id=payment.id).values()) == before
        assert before[0][2] == sum(parts)
        assert before[1]["refund_due_idr"] == max(0, sum(parts) - TOTAL_IDR)

    async def test_an_order_that_is_cancelled_gives_back_all_that_was_not_yet_due(
        self, order: Order, shop: Shop
    ) -> None:
        payment = await answered(order, shop)
        await come(payment, 75_000, shop)
        async with transaction() as tx:
            await states.step(order.id, "cancelled", by="staff:1", clock=shop.clock, using=tx)
            await payments.close(order.id, using=tx)
        assert (await Payment.get(id=payment.id)).refund_due_idr == 75_000


class TestOddAmounts:
    async def test_parts_of_a_rupiah_are_not_counted_and_are_shown(self, order: Order, shop: Shop) -> None:
        payment = await answered(order, shop)
        assert await come(payment, TOTAL_IDR, shop, odd_amount="60000.50") is Settled.PAID
        assert await seen(order) == ("confirmed", "paid", TOTAL_IDR)
        problem = (await Payment.get(id=payment.id)).problem
        assert problem is not None
        assert "60000.50" in problem


class TestOtherAccounts:
    """An order has one way to pay, and none once it is paid."""

    async def test_the_other_account_is_closed_when_the_money_came_for_a_lost_one(
        self, order: Order, shop: Shop
    ) -> None:
        orphan, shown = await lost(order, shop), await answered(order, shop)
        await come(orphan, TOTAL_IDR, shop)
        assert (await Payment.get(id=shown.id)).state is PaymentState.CANCELLED
        assert [job["args"] for job in await jobs_of("payments.cancel")] != []
        async with transaction() as tx:
            assert [payment.id for payment in await payments.close(order.id, using=tx)] == [shown.id]

    async def test_one_that_is_being_made_meanwhile_is_closed_when_its_answer_comes(
        self, order: Order, shop: Shop
    ) -> None:
        orphan, late = await lost(order, shop), await asked(order, shop)
        await come(orphan, TOTAL_IDR, shop)
        assert await jobs_of("payments.cancel") == []
        async with transaction() as tx:
            await payments.created(late.id, Created(contract_id="late"), clock=shop.clock, using=tx)
        assert len(await jobs_of("payments.cancel")) == 1
        assert (await seen(order))[1] == "paid"

    async def test_an_order_with_one_account_asks_for_no_closing(self, order: Order, shop: Shop) -> None:
        await come(await answered(order, shop), TOTAL_IDR, shop)
        assert await jobs_of("payments.cancel") == []


class TestBuyer:
    async def test_a_part_leaves_the_way_to_pay_to_a_person(self, order: Order, shop: Shop) -> None:
        await come(await answered(order, shop), 10_000, shop)
        found = await as_buyer(order)
        assert found.owes
        assert found.payment is not None
        assert found.payment.state is PaymentState.CONFLICT

    async def test_nothing_is_to_be_paid_once_the_money_has_come(self, order: Order, shop: Shop) -> None:
        orphan, shown = await lost(order, shop), await answered(order, shop)
        before = await as_buyer(order)
        assert before.owes
        assert before.payment is not None
        assert before.payment.id == shown.id
        await come(orphan, TOTAL_IDR, shop)
        assert not (await as_buyer(order)).owes

    async def test_nothing_is_to_be_paid_for_a_cancelled_order(self, order: Order, shop: Shop) -> None:
        async with transaction() as tx:
            await states.step(order.id, "cancelled", by="staff:1", clock=shop.clock, using=tx)
        assert not (await as_buyer(order)).owes
