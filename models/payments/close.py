"""Ending requests for money that nobody should pay any more."""

from __future__ import annotations

from datetime import datetime

from models import jobs
from models.db import Connection
from models.orders.tables import Order
from models.payments.states import move
from models.payments.tables import Payment, PaymentState

ENDED = (PaymentState.CANCELLED, PaymentState.EXPIRED)


async def close(order_id: int, *, using: Connection) -> list[Payment]:
    """End the order's open payments, and return those that Winpay still has to delete.

    Ours end first, so that a buyer who reloads the page sees nothing to pay. One whose create call is on its way ends
    too: when its answer comes after all, it shows up here at the next call.
    """
    order = await Order.filter(id=order_id).using_db(using).select_for_update().get()
    to = PaymentState.EXPIRED if order.payment_status == "expired" else PaymentState.CANCELLED
    rows = await Payment.filter(order_id=order_id).using_db(using).select_for_update().order_by("attempt")
    for payment in rows:
        if payment.state in (PaymentState.REQUESTED, PaymentState.PENDING, PaymentState.UNKNOWN):
            move(payment, to)
            await payment.save(using_db=using)
    if order.status == "cancelled":
        await refund_all(order_id, using=using)
    return [
        payment
        for payment in rows
        if payment.state in ENDED and payment.contract_id is not None and payment.closed_at is None
    ]


async def end_others(order: Order, *, using: Connection) -> None:
    """End what else was asked for a paid order, so that nobody pays it twice; parts that came before paid it, too."""
    for part in (
        await Payment.filter(order_id=order.id, state=PaymentState.CONFLICT).using_db(using).select_for_update()
    ):
        move(part, PaymentState.PAID)
        part.problem = None
        await part.save(using_db=using)
    if await close(order.id, using=using):
        await jobs.enqueue("payments.cancel", {"order_id": order.id}, store=order.store_id, using=using)


async def closed(payment_id: int, *, now: datetime, using: Connection) -> None:
    """Note that Winpay no longer takes money for it."""
    await using.execute_query(
        "UPDATE payments SET closed_at = $2, updated_at = now() WHERE id = $1 AND closed_at IS NULL", [payment_id, now]
    )


async def not_closed(payment_id: int, *, reason: str, using: Connection) -> None:
    """Note for a person that Winpay keeps taking money for it. What is known of it already stays."""
    await using.execute_query(
        "UPDATE payments SET problem = $2, updated_at = now() WHERE id = $1 AND problem IS NULL",
        [payment_id, f"Winpay did not close it: {reason}"],
    )


async def refund_all(order_id: int, *, using: Connection) -> int:
    """Put what was paid for a cancelled order on the refund list; return the rupiah that should go back."""
    rows = await using.execute_query_dict(
        "UPDATE payments SET refund_due_idr = paid_idr, problem = 'Paid for an order that was cancelled. Refund it.', "
        "updated_at = now() WHERE order_id = $1 AND state IN ('paid', 'conflict') AND refund_due_idr < paid_idr "
        "RETURNING refund_due_idr - refunded_idr AS idr",
        [order_id],
    )
    return sum(int(row["idr"]) for row in rows)
