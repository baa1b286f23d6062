"""Noting what went back to a buyer.

Winpay has no way to give money back, so the seller transfers it and says so here. What the platform owes the store
stays as it is: the buyer's money was the store's, and the store has given its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models import recaps
from models.clock import Clock
from models.db import Connection
from models.errors import Conflict, Invalid
from models.orders import states as orders
from models.orders import timeline
from models.orders.tables import Order, PaymentStatus
from models.payments.tables import Payment, Refund
from models.shipping import cod
from models.sql import load

REFUNDABLE = tuple(before for before, after in orders.PAYMENT_STEPS.items() if PaymentStatus.REFUNDED in after)
"""What is known of the money of an order that can be given back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the seller says. Without ``amount_idr`` it is what is on the refund list, or else all that remains.

    ``at`` is when the money went; ``None``: now.
    """

    amount_idr: int | None = None
    at: datetime | None = None
    reference: str = ""
    note: str = ""


async def give_back(order_id: int, given: Given, *, by: str, clock: Clock, using: Connection) -> Order:
    """Note that money went back to the buyer, inside the caller's transaction, and return the order.

    Once all that came has gone back, the order's payment is ``refunded``. Raises ``Conflict`` where nothing came, or
    nothing is left of it, and ``Invalid`` for more than that, or for a moment that cannot be.
    """
    order = await orders.locked(order_id, using=using)
    now = clock.now()
    amount_idr = await _checked(order, given, now=now, using=using)
    order.refunded_idr += amount_idr
    order.updated_at = now
    await order.save(using_db=using, update_fields=["refunded_idr", "updated_at"])
    at = given.at or now
    await using.execute_query(load(__file__, "give_back"), [order_id, amount_idr, at])
    await Refund.create(
        order_id=order_id,
        amount_idr=amount_idr,
        given_at=at,
        reference=given.reference,
        note=given.note,
        by=by,
        created_at=now,
        using_db=using,
    )
    told = _told(order, amount_idr, given)
    if await _is_all(order, using=using):
        return await orders.pay(order_id, PaymentStatus.REFUNDED, by=by, clock=clock, using=using, reason=told)
    await timeline.note(order_id, "note", by=by, reason=told, at=now, using=using)
    await recaps.mark_stale(order.store_id, orders.moments(order), using=using)
    return order


async def _checked(order: Order, given: Given, *, now: datetime, using: Connection) -> int:
    """Return the rupiah that go back."""
    left_idr = order.paid_idr - order.refunded_idr
    if left_idr <= 0:
        came = f"all Rp {order.paid_idr} that came went back" if order.paid_idr else "no money has come"
        allowed = [state.value for state in REFUNDABLE]
        msg = (
            f"There is nothing to give back for order {order.code}: {came}, and its payment is "
            f"{order.payment_status.value}. Money goes back while a payment is one of: {', '.join(allowed)}."
        )
        raise Conflict(msg, code=order.code, payment_status=order.payment_status.value, allowed=allowed)
    wrong = {}
    if given.amount_idr is not None and not 0 < given.amount_idr <= left_idr:
        wrong["amount_idr"] = f"at least 1 and at most {left_idr}: that is left of the Rp {order.paid_idr} that came"
    if given.at is not None and given.at > now:
        wrong["given_at"] = "must not be in the future"
    elif given.at is not None and given.at < order.created_at:
        wrong["given_at"] = "must not be before the order"
    if wrong:
        raise Invalid(wrong)
    if given.amount_idr is not None:
        return given.amount_idr
    rows = await Payment.filter(order_id=order.id).using_db(using).values_list("refund_due_idr", "refunded_idr")
    return sum(due_idr - refunded_idr for due_idr, refunded_idr in rows) or left_idr


async def _is_all(order: Order, *, using: Connection) -> bool:
    if order.refunded_idr < order.paid_idr or order.payment_status not in REFUNDABLE:
        return False
    # What the courier has collected pays the order, and comes with its payout.
    return order.payment_status == PaymentStatus.SETTLED or not await cod.is_collected(order, using=using)


def _told(order: Order, amount_idr: int, given: Given) -> str:
    of = f" of Rp {order.paid_idr}" if amount_idr < order.paid_idr else ""
    words = ": ".join(filter(None, [given.reference, given.note]))
    return f"Rp {amount_idr}{of} given back" + (f" ({words})" if words else "")
