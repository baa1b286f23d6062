"""The steps of an order and of its payment. No other code changes a status.

``step`` takes an order one step on, with everything that follows from it in the same transaction: the moment, the
timeline, stock, voucher, follow-ups, the recap's mark, and the jobs that carry the consequences further. ``pay`` does
the same for what is known of the money. ``mermaid`` draws both tables for ``docs/states.md``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum, StrEnum
from typing import Any

from models import followups, jobs, recaps
from models.clock import Clock
from models.db import Connection
from models.errors import Conflict, NotFound, StepNotAllowed
from models.orders import timeline
from models.orders.tables import Order, OrderStatus, PaymentMethod, PaymentStatus
from models.sql import load
from models.stock import hold
from models.stock.tables import MovementKind
from models.vouchers import take as vouchers

S = OrderStatus
P = PaymentStatus


class Hand(Enum):
    """Whose step it is when a person takes it: the module and the action of the right that it needs."""

    SELLING = ("orders", "update")
    """Agreed with the buyer."""
    SENDING = ("shipping", "update")
    """Seen at the parcel: what couriers tell of by themselves. It moves stock and COD money."""
    MONEY = ("payments", "update")
    """Nothing is owed any more."""


STEPS: dict[OrderStatus, dict[OrderStatus, Hand]] = {
    S.PENDING: {S.CONFIRMED: Hand.SELLING, S.CANCELLED: Hand.SELLING},
    S.CONFIRMED: {S.PROCESSING: Hand.SENDING, S.CANCELLED: Hand.SELLING},
    # Back to confirmed: the courier refused the booking.
    S.PROCESSING: {S.READY: Hand.SENDING, S.CONFIRMED: Hand.SENDING, S.CANCELLED: Hand.SELLING},
    # Couriers skip scans, so a parcel may be delivered that nobody saw leave. Back to confirmed: they cancelled it.
    S.READY: {
        S.SHIPPED: Hand.SENDING,
        S.DELIVERED: Hand.SENDING,
        S.CONFIRMED: Hand.SENDING,
        S.CANCELLED: Hand.SELLING,
    },
    S.SHIPPED: {S.DELIVERED: Hand.SENDING, S.RETURN_IN_TRANSIT: Hand.SENDING, S.LOST: Hand.SENDING},
    S.DELIVERED: {S.COMPLETED: Hand.MONEY, S.RETURN_IN_TRANSIT: Hand.SENDING},
    # Delivered: the courier corrects itself.
    S.RETURN_IN_TRANSIT: {S.DELIVERED: Hand.SENDING, S.RETURNED: Hand.SENDING, S.LOST: Hand.SENDING},
    S.COMPLETED: {},
    S.RETURNED: {},
    S.LOST: {},
    S.CANCELLED: {},
}
"""Every step, and whose it is."""

PAYMENT_STEPS: dict[PaymentStatus, frozenset[PaymentStatus]] = {
    # Straight to settled: COD money comes with the courier's payout.
    P.UNPAID: frozenset({P.REQUESTED, P.PAID, P.CONFLICT, P.EXPIRED, P.PAID_AFTER_EXPIRY, P.SETTLED}),
    # Back to unpaid: the buyer chose another way to pay.
    P.REQUESTED: frozenset({P.UNPAID, P.PAID, P.CONFLICT, P.EXPIRED, P.PAID_AFTER_EXPIRY}),
    # Settled: the courier collected what had not come.
    P.CONFLICT: frozenset({P.PAID, P.PAID_AFTER_EXPIRY, P.REFUNDED, P.SETTLED}),
    # Money moves when it moves, also after the deadline.
    P.EXPIRED: frozenset({P.PAID, P.PAID_AFTER_EXPIRY}),
    P.PAID: frozenset({P.SETTLED, P.REFUNDED}),
    P.PAID_AFTER_EXPIRY: frozenset({P.REFUNDED}),
    P.SETTLED: frozenset({P.REFUNDED}),
    P.REFUNDED: frozenset(),
}

ONLINE = frozenset({PaymentMethod.VA, PaymentMethod.QRIS})
"""Paid before anything is sent, through the platform's account."""

_MONEY_CAME = frozenset({P.PAID, P.SETTLED})

_AT_THE_COURIER = frozenset({S.PROCESSING, S.READY})
"""A booking may exist that has to be taken back."""

MOMENTS = (
    "created_at",
    "confirmed_at",
    "processing_at",
    "ready_at",
    "shipped_at",
    "delivered_at",
    "completed_at",
    "return_in_transit_at",
    "returned_at",
    "lost_at",
    "cancelled_at",
    "paid_at",
    "refunded_at",
    "settled_at",
)
"""What an order knows the time of, in the order in which it usually happens."""


async def locked(order_id: int, *, using: Connection) -> Order:
    """Return the order with its row locked until the transaction ends; raises ``NotFound``."""
    order = await Order.filter(id=order_id).using_db(using).select_for_update().first()
    if order is None:
        msg = "There is no such order."
        raise NotFound(msg)
    return order


async def step(
    order_id: int, to: OrderStatus | str, *, by: str, clock: Clock, using: Connection, reason: str | None = None
) -> Order:
    """Take the order one step on, inside the caller's transaction, and return it.

    Raises ``StepNotAllowed`` (it names the steps that are), ``NotFound``, or ``Conflict`` when an online order would
    be confirmed without its money.
    """
    order = await locked(order_id, using=using)
    before, after = order.status, OrderStatus(to)
    if after not in STEPS[before]:
        allowed = sorted(state.value for state in STEPS[before])
        raise StepNotAllowed(f"Order {order.code}", state=before.value, wanted=after.value, allowed=allowed)
    if (
        before == S.PENDING
        and after == S.CONFIRMED
        and order.payment_method in ONLINE
        and order.payment_status not in _MONEY_CAME
    ):
        msg = f"Order {order.code} is to be paid by {order.payment_method.value}, and its money has not come."
        raise Conflict(msg, code=order.code, payment_status=order.payment_status.value)
    now = clock.now()
    order.status = after
    _note_moment(order, f"{after.value}_at", now)
    await _move_stock(order, before, by=by, now=now, reason=reason or "", using=using)
    order.updated_at = now
    await order.save(using_db=using, update_fields=sorted({"status", "updated_at", "shipped_at", f"{after.value}_at"}))
    await timeline.note(order.id, "status", before=before, after=after, by=by, reason=reason, at=now, using=using)
    await _carry_on(order, before, using=using)
    await followups.plan(order.id, using=using, now=now)
    await recaps.mark_stale(order.store_id, moments(order), using=using)
    return order


async def pay(
    order_id: int, to: PaymentStatus | str, *, by: str, clock: Clock, using: Connection, reason: str | None = None
) -> Order:
    """Write what is now known of the order's money, inside the caller's transaction, and return the order.

    Saying again what is known changes nothing. Raises ``StepNotAllowed`` and ``NotFound``.
    """
    order = await locked(order_id, using=using)
    before, after = order.payment_status, PaymentStatus(to)
    if before == after:
        return order
    if after not in PAYMENT_STEPS[before]:
        allowed = sorted(state.value for state in PAYMENT_STEPS[before])
        raise StepNotAllowed(f"The payment of {order.code}", state=before.value, wanted=after.value, allowed=allowed)
    now = clock.now()
    order.payment_status = after
    if after in (P.PAID, P.PAID_AFTER_EXPIRY):
        _note_moment(order, "paid_at", now)
    elif after in (P.REFUNDED, P.SETTLED):
        _note_moment(order, f"{after.value}_at", now)
        if after == P.SETTLED:
            # COD money is known to be paid when the courier hands it over.
            _note_moment(order, "paid_at", now)
    order.updated_at = now
    changed = ["payment_status", "updated_at", "paid_at", "refunded_at", "settled_at"]
    await order.save(using_db=using, update_fields=changed)
    await timeline.note(order.id, "payment", before=before, after=after, by=by, reason=reason, at=now, using=using)
    await recaps.mark_stale(order.store_id, moments(order), using=using)
    return order


async def settle_many(
    store_id: int, order_ids: Sequence[int], *, by: str, reason: str, clock: Clock, using: Connection
) -> int:
    """Write that the money of these orders of the store has reached its seller, as ``pay`` does for one order.

    One statement for any number. Orders whose payment has no such step (refunded, say) stay as they are. Returns how
    many it was new of.
    """
    allowed = [before.value for before, following in PAYMENT_STEPS.items() if P.SETTLED in following]
    sql = load(__file__, "settle").replace("{moments}", ", ".join(MOMENTS))
    rows = await using.execute_query_dict(sql, [list(order_ids), allowed, clock.now(), by, reason, store_id])
    known = {moment for row in rows for moment in row.values() if isinstance(moment, datetime)}
    await recaps.mark_stale(store_id, known, using=using)
    return len(rows)


def moments(order: Order) -> list[datetime | None]:
    """Return every moment of the order that a reader may count by."""
    return [getattr(order, name) for name in MOMENTS]


def _note_moment(order: Order, column: str, now: datetime) -> None:
    # The first time counts: an order that is booked anew was confirmed when it was confirmed.
    if getattr(order, column) is None:
        setattr(order, column, now)


async def _move_stock(
    order: Order, before: OrderStatus, *, by: str, now: datetime, reason: str, using: Connection
) -> None:
    match order.status:
        case S.SHIPPED:
            kind = MovementKind.SHIPPED
        case S.DELIVERED if before == S.READY:
            # Nobody scanned it when it left; it has left all the same.
            kind = MovementKind.SHIPPED
            _note_moment(order, "shipped_at", now)
        case S.RETURNED:
            kind = MovementKind.RETURNED
        case S.CANCELLED:
            kind = MovementKind.RELEASED
        case _:
            return
    await hold.move([order.id], kind, by=by, reason=reason, at=now, using=using)


async def _carry_on(order: Order, before: OrderStatus, *, using: Connection) -> None:
    """Write the jobs that follow from the step."""
    args = {"order_id": order.id}
    if order.status == S.CANCELLED:
        await vouchers.release(order.id, at=order.updated_at, using=using)
        if order.payment_method in ONLINE or await _was_asked_for_money(order.id, using=using):
            await jobs.enqueue("payments.cancel", args, store=order.store_id, using=using)
        if before in _AT_THE_COURIER or await has_parcel(order.id, using=using):
            await jobs.enqueue("shipping.cancel", args, store=order.store_id, using=using)
    # Only from pending: a refused booking goes back to confirmed, and a person looks at it before the next one.
    elif order.status == S.CONFIRMED and before == S.PENDING and order.courier_code and order.service_code:
        rows = await using.execute_query_dict("SELECT books_by_itself FROM stores WHERE id = $1", [order.store_id])
        if rows[0]["books_by_itself"]:
            await jobs.enqueue("shipping.book", args, store=order.store_id, using=using)


async def _was_asked_for_money(order_id: int, *, using: Connection) -> bool:
    # Before another way to pay was chosen: what came for that goes back as well.
    return bool(await using.execute_query_dict("SELECT 1 FROM payments WHERE order_id = $1 LIMIT 1", [order_id]))


async def has_parcel(order_id: int, *, using: Connection) -> bool:
    """Say whether a courier has been asked for the order and has not refused, nor been called off."""
    # A person may have put the order back by hand while its parcel went on.
    sql = "SELECT 1 FROM shipments WHERE order_id = $1 AND state NOT IN ('refused', 'cancelled')"
    return bool(await using.execute_query_dict(sql, [order_id]))


def mermaid() -> str:
    """Return both state machines as Mermaid diagrams."""
    return f"{_diagram(STEPS, S.PENDING)}\n\n{_diagram(PAYMENT_STEPS, P.UNPAID)}"


def _diagram(
    steps: Mapping[OrderStatus, Mapping[OrderStatus, Hand]] | Mapping[PaymentStatus, frozenset[PaymentStatus]],
    first: OrderStatus | PaymentStatus,
) -> str:
    lines = ["stateDiagram-v2", f"    [*] --> {first.value}"]
    for state, following in steps.items():
        lines += [f"    {state.value} --> {to.value}{_whose(following, to)}" for to in sorted(following)]
        if not following:
            lines.append(f"    {state.value} --> [*]")
    return "\n".join(lines)


def _whose(following: Any, to: StrEnum) -> str:
    return f": {following[to].value[0]}" if isinstance(following, Mapping) else ""
