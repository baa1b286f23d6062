"""Counting money that came, once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models import ledger
from models.clock import Clock
from models.db import Connection
from models.orders import states as orders
from models.orders.tables import Order
from models.payments.states import move
from models.payments.tables import Payment, PaymentState


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """What Winpay says came. ``key`` is its number of this one payment; ``None`` when we learned of it by asking."""

    reference: str
    key: str | None
    amount_idr: int
    paid_at: datetime


class Settled(StrEnum):
    """What the money did."""

    PAID = "paid"
    CONFLICT = "conflict"
    PAID_AFTER_EXPIRY = "paid_after_expiry"
    REFUND_DUE = "refund_due"
    """The order was cancelled, or paid before: the money should go back."""
    COUNTED_BEFORE = "counted_before"
    UNKNOWN_REFERENCE = "unknown_reference"


async def exists(reference: str, *, using: Connection) -> bool:
    """Say whether a payment of ours has this reference."""
    return await Payment.filter(reference=reference).using_db(using).exists()


async def settle(money: Money, *, clock: Clock, using: Connection) -> Settled:
    """Count the money: ledger, payment, order and recap in the caller's transaction.

    The ledger's unique reference is the gate: however often, in whatever order and from how many processes the same
    payment is told, it counts once. The real sum is booked whatever was asked, since it lies on the account.
    """
    found = await Payment.filter(reference=money.reference).using_db(using).first()
    if found is None:
        return Settled.UNKNOWN_REFERENCE
    order = await Order.filter(id=found.order_id).using_db(using).select_for_update().get()
    payment = await Payment.filter(id=found.id).using_db(using).select_for_update().get()
    if not await _counts(order, payment, money, at=clock.now(), using=using):
        return Settled.COUNTED_BEFORE
    settled = _judge(order, payment, money.amount_idr)
    if payment.state not in _CAME:
        move(payment, PaymentState.CONFLICT if settled is Settled.CONFLICT else PaymentState.PAID)
        payment.paid_at = money.paid_at
    payment.paid_idr = (payment.paid_idr or 0) + money.amount_idr
    payment.problem = _PROBLEMS.get(settled)
    if settled in (Settled.REFUND_DUE, Settled.PAID_AFTER_EXPIRY):
        payment.refund_due_idr += money.amount_idr
    await payment.save(using_db=using)
    await _tell_order(order, settled, clock=clock, using=using)
    return settled


_CAME = (PaymentState.PAID, PaymentState.CONFLICT)


async def _counts(order: Order, payment: Payment, money: Money, *, at: datetime, using: Connection) -> bool:
    """Book the money unless it was booked; say whether it is new.

    The first money of a reference is one entry, however we learned of it: a callback that comes after we asked tells
    the same payment once more, and only leaves its number. Another number under the same reference is more money.
    """
    reference = f"winpay:{money.reference}"
    if payment.state in _CAME:
        if money.key is None or money.key == payment.payment_key:
            return False
        if payment.payment_key is None:
            payment.payment_key = money.key
            await payment.save(using_db=using)
            return False
        reference = f"{reference}:{money.key}"
    else:
        payment.payment_key = money.key
    return await ledger.book(
        store_id=order.store_id,
        order_id=order.id,
        kind=ledger.EntryKind.PAYMENT,
        amount_idr=money.amount_idr,
        reference=reference,
        at=at,
        using=using,
    )


_PROBLEMS = {
    Settled.CONFLICT: "The amount that came is not the amount that was asked.",
    Settled.PAID_AFTER_EXPIRY: "Paid after the deadline: the stock was given back. Refund it, or order again.",
    Settled.REFUND_DUE: "Paid for an order that was cancelled or already paid. Refund it.",
}


def _judge(order: Order, payment: Payment, amount_idr: int) -> Settled:
    if order.payment_status in ("paid", "settled", "refunded", "paid_after_expiry"):
        return Settled.REFUND_DUE
    if order.status == "cancelled":
        expired = order.payment_status == "expired" or payment.state == PaymentState.EXPIRED
        return Settled.PAID_AFTER_EXPIRY if expired else Settled.REFUND_DUE
    # The order's total may have changed since the request: what counts is what the buyer was asked and still owes.
    if amount_idr != payment.amount_idr or amount_idr != order.total_idr:
        return Settled.CONFLICT
    return Settled.PAID


async def _tell_order(order: Order, settled: Settled, *, clock: Clock, using: Connection) -> None:
    match settled:
        case Settled.PAID:
            await orders.pay(order.id, "paid", by="winpay", clock=clock, using=using)
            if order.status == "pending":
                await orders.step(order.id, "confirmed", by="winpay", clock=clock, using=using, reason="paid")
        case Settled.CONFLICT:
            await orders.pay(order.id, "conflict", by="winpay", clock=clock, using=using)
        case Settled.PAID_AFTER_EXPIRY:
            await orders.pay(order.id, "paid_after_expiry", by="winpay", clock=clock, using=using)
        case Settled.REFUND_DUE if order.payment_status in ("unpaid", "requested", "expired", "conflict"):
            await orders.pay(order.id, "paid", by="winpay", clock=clock, using=using)
        case _:
            pass
