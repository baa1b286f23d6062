"""Counting money that came, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models import ledger
from models.clock import Clock
from models.db import Connection
from models.orders import states as orders
from models.orders.tables import Order
from models.orders.tables import PaymentStatus as OrderPayment
from models.payments.close import end_others
from models.payments.states import move
from models.payments.tables import Payment, PaymentState
from models.shipping import cod


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """What Winpay says came. ``key`` is its number of this one payment; ``None`` when we learned of it by asking.

    ``odd_amount`` is the amount as told where it is not in whole rupiah; ``amount_idr`` leaves the rest out.
    """

    reference: str
    key: str | None
    amount_idr: int
    paid_at: datetime
    odd_amount: str = ""


class Settled(StrEnum):
    """What the money did."""

    PAID = "paid"
    PAID_TOO_MUCH = "paid_too_much"
    """The order is paid, and what is too much should go back."""
    CONFLICT = "conflict"
    """All that came for the order does not make up its total."""
    PAID_AFTER_EXPIRY = "paid_after_expiry"
    REFUND_DUE = "refund_due"
    """The order was cancelled, or paid before: the money should go back."""
    COUNTED_BEFORE = "counted_before"
    UNKNOWN_REFERENCE = "unknown_reference"


async def first_known(references: Sequence[str], *, using: Connection) -> str | None:
    """Return the first of these references that a payment of ours has."""
    known = {payment.reference for payment in await Payment.filter(reference__in=list(references)).using_db(using)}
    return next((reference for reference in references if reference in known), None)


async def settle(money: Money, *, clock: Clock, using: Connection) -> Settled:
    """Count the money: ledger, payment, order and recap in the caller's transaction.

    The ledger's unique reference is the gate: however often, in whatever order and from how many processes the same
    payment is told, it counts once. The real sum is booked whatever was asked, since it lies on the account. Whether
    the order is paid is judged by the sum of all that came for it.
    """
    found = await Payment.filter(reference=money.reference).using_db(using).first()
    if found is None:
        return Settled.UNKNOWN_REFERENCE
    order = await Order.filter(id=found.order_id).using_db(using).select_for_update().get()
    payment = await Payment.filter(id=found.id).using_db(using).select_for_update().get()
    if not await _counts(order, payment, money, at=clock.now(), using=using):
        return Settled.COUNTED_BEFORE
    rows = await Payment.filter(order_id=order.id).using_db(using).all()
    kept_idr = money.amount_idr + sum((row.paid_idr or 0) - row.refund_due_idr for row in rows)
    settled, refund_idr = _judge(order, payment, money.amount_idr, kept_idr)
    to = PaymentState.CONFLICT if settled is Settled.CONFLICT else PaymentState.PAID
    if payment.state not in (to, PaymentState.PAID):
        move(payment, to)
        payment.paid_at = money.paid_at
    payment.paid_idr = (payment.paid_idr or 0) + money.amount_idr
    payment.refund_due_idr += refund_idr
    payment.problem = _problem(settled, money, came_idr=kept_idr, total_idr=order.total_idr, refund_idr=refund_idr)
    await payment.save(using_db=using)
    await using.execute_query("UPDATE orders SET paid_idr = paid_idr + $2 WHERE id = $1", [order.id, money.amount_idr])
    await _tell_order(order, settled, clock=clock, using=using)
    if settled in _PAYS:
        await end_others(order, using=using)
    if order.payment_method == "cod":
        await cod.compare(order, using=using)
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
        note=f"Winpay told {money.odd_amount} rupiah." if money.odd_amount else "",
        using=using,
    )


_OVER = (OrderPayment.PAID, OrderPayment.SETTLED, OrderPayment.REFUNDED, OrderPayment.PAID_AFTER_EXPIRY)
"""Nothing more is owed."""


def _judge(order: Order, payment: Payment, amount_idr: int, kept_idr: int) -> tuple[Settled, int]:
    """Return what new money does, and how much of it should go back.

    ``kept_idr`` is all that came for the order with it, less what goes back: buyers pay in parts, and twice.
    """
    if order.payment_status in _OVER:
        return Settled.REFUND_DUE, amount_idr
    if order.status == "cancelled":
        expired = order.payment_status == "expired" or payment.state == PaymentState.EXPIRED
        return (Settled.PAID_AFTER_EXPIRY if expired else Settled.REFUND_DUE), amount_idr
    # What the order costs now, whatever was asked: its total may have changed since the request.
    too_much_idr = kept_idr - order.total_idr
    if too_much_idr < 0:
        return Settled.CONFLICT, 0
    return (Settled.PAID_TOO_MUCH if too_much_idr else Settled.PAID), too_much_idr


def _problem(settled: Settled, money: Money, *, came_idr: int, total_idr: int, refund_idr: int) -> str | None:
    """Return what a person should know, for the payment that the money came for."""
    told = {
        Settled.CONFLICT: f"Rp {came_idr} of Rp {total_idr} came: that is not what was asked.",
        Settled.PAID_TOO_MUCH: f"Rp {refund_idr} too much came. Refund it.",
        Settled.PAID_AFTER_EXPIRY: "Paid after the deadline: the stock was given back. Refund it, or order again.",
        Settled.REFUND_DUE: "Paid for an order that was cancelled or already paid. Refund it.",
    }
    odd = f"Winpay told {money.odd_amount} rupiah, which has no such parts." if money.odd_amount else ""
    return " ".join(filter(None, [told.get(settled), odd])) or None


_PAYS = (Settled.PAID, Settled.PAID_TOO_MUCH)


async def _tell_order(order: Order, settled: Settled, *, clock: Clock, using: Connection) -> None:
    match settled:
        case Settled.PAID | Settled.PAID_TOO_MUCH:
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
