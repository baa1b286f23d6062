"""Another way to pay: the wish first, then the old request closed at Winpay, then the order changed and asked for anew.

One row an order holds the last wish, so that the newest one counts whichever job comes first. Until Winpay has closed
the old request it stays open here too: a buyer who pays it after all has paid the order, and the wish is refused. What
a job that died has left undone is found by ``take_wanted``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models import jobs
from models.clock import Clock
from models.db import Connection
from models.errors import Conflict, DomainError
from models.orders import method as way
from models.orders import states as orders
from models.orders.limits import Limits
from models.orders.tables import Order, PaymentMethod, PaymentStatus
from models.payments.request import DEFAULT_CHANNEL, LOST, SHORTEST_LIFE, intend
from models.payments.states import OPEN, move
from models.payments.tables import ChangeState, Payment, PaymentChange, PaymentState
from models.sql import load

JOB_GONE_AFTER = timedelta(minutes=1)
"""A wish that is older, and for which no job waits or runs, gets another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """The wish, and the request for money that has to be closed at Winpay before it comes true."""

    change: PaymentChange
    open: Payment | None = None

    @property
    def is_decided(self) -> bool:
        """Whether there is nothing left to do."""
        return self.change.state != ChangeState.WANTED


async def want(
    order_id: int, method: PaymentMethod, bank: str, *, by: str, limits: Limits, now: datetime, using: Connection
) -> None:
    """Keep the wish, for a ``payments.change`` job of the same transaction. It replaces an earlier one.

    Raises ``Conflict``, ``Invalid`` or ``VoucherRefused`` where the order cannot be paid in this way now.
    """
    order = await orders.locked(order_id, using=using)
    await _check(order, method, bank, limits=limits, now=now, using=using)
    await using.execute_query(load(__file__, "want"), [order_id, method.value, bank, by, now])


async def take_back(payment_id: int, *, by: str, now: datetime, using: Connection) -> int:
    """Keep the wish that this payment be closed and none asked for instead; return its order.

    Raises ``Conflict`` for a payment that is not open.
    """
    order_id = (await Payment.filter(id=payment_id).using_db(using).get()).order_id
    order = await orders.locked(order_id, using=using)
    payment = await Payment.filter(id=payment_id).using_db(using).select_for_update().get()
    if payment.state not in OPEN:
        msg = f"The payment is {payment.state.value}: only one that can still be paid is cancelled."
        raise Conflict(msg, id=payment_id, state=payment.state.value)
    way.check_open(order)
    await using.execute_query(load(__file__, "want"), [order_id, None, "", by, now])
    return order_id


async def ask(order_id: int, *, now: datetime, using: Connection) -> Payment:
    """Return the payment to ask for, also for an order whose last one was taken back. Raises ``Conflict``."""
    order = await orders.locked(order_id, using=using)
    way.check_open(order)
    change = await PaymentChange.filter(order_id=order_id).using_db(using).select_for_update().first()
    if change is not None and change.state == ChangeState.WANTED:
        msg = f"The way to pay order {order.code} is being changed. Ask again when that has ended."
        raise Conflict(msg, code=order.code)
    if change is not None and change.method is None:
        await change.delete(using_db=using)
    payment = await intend(order_id, now=now, using=using)
    if payment is None:
        msg = (
            f"There is nothing to ask for: order {order.code} is paid by {order.payment_method.value}, comes to "
            "nothing, or its deadline is near."
        )
        raise Conflict(msg, code=order.code, payment_method=order.payment_method.value)
    return payment


async def begin(order_id: int, *, limits: Limits, now: datetime, using: Connection) -> Begun:
    """Return what has to be closed first, or the wish as it was decided. Commit before calling Winpay."""
    order = await orders.locked(order_id, using=using)
    change = await PaymentChange.filter(order_id=order_id).using_db(using).select_for_update().get()
    if change.state != ChangeState.WANTED:
        return Begun(change=change)
    open_one = await Payment.filter(order_id=order_id, state__in=OPEN).using_db(using).first()
    try:
        await _check_wish(order, change, limits=limits, now=now, using=using)
    except DomainError as no:
        await _decide(change, ChangeState.REFUSED, reason=no.detail, now=now, using=using)
        return Begun(change=change)
    if change.method is not None and _is_same(order, change) and (open_one or change.method not in orders.ONLINE):
        await _decide(change, ChangeState.DONE, now=now, using=using)
        return Begun(change=change)
    return Begun(change=change, open=open_one)


async def finish(
    order_id: int, *, closed: Payment | None, limits: Limits, clock: Clock, using: Connection
) -> PaymentChange | None:
    """End the old request, which Winpay has ``closed``, and let the order be paid as it is wished now.

    Returns the wish as it was decided: refused when the old request was paid meanwhile. ``None``: another request is
    open by now and has to be closed first.
    """
    now = clock.now()
    order = await orders.locked(order_id, using=using)
    change = await PaymentChange.filter(order_id=order_id).using_db(using).select_for_update().get()
    for payment in await Payment.filter(order_id=order_id, state__in=OPEN).using_db(using).select_for_update():
        is_closed = closed is not None and closed.id == payment.id
        if payment.contract_id is not None and not is_closed:
            return None
        await _end(payment, closed_at=now if is_closed else None, using=using)
    if change.state != ChangeState.WANTED:
        return change
    try:
        await _check_wish(order, change, limits=limits, now=now, using=using)
    except DomainError as no:
        await _decide(change, ChangeState.REFUSED, reason=no.detail, now=now, using=using)
        return change
    if change.method is not None:
        method = PaymentMethod(change.method)
        await way.change(order_id, method, change.channel, by=change.asked_by, clock=clock, using=using)
    elif order.payment_status == PaymentStatus.REQUESTED:
        why = "the request for money was taken back"
        await orders.pay(order_id, PaymentStatus.UNPAID, by=change.asked_by, clock=clock, using=using, reason=why)
    await _decide(change, ChangeState.DONE, now=now, using=using)
    return change


async def refuse(order_id: int, *, reason: str, now: datetime, using: Connection) -> PaymentChange:
    """Give the wish up: the order stays as it is."""
    await orders.locked(order_id, using=using)
    change = await PaymentChange.filter(order_id=order_id).using_db(using).select_for_update().get()
    if change.state == ChangeState.WANTED:
        await _decide(change, ChangeState.REFUSED, reason=reason, now=now, using=using)
    return change


async def take_wanted(*, now: datetime, limit: int, using: Connection) -> int:
    """Write a ``payments.change`` job for each wish whose own is gone; return how many. For the scheduler."""
    rows = await using.execute_query_dict(load(__file__, "take_wanted"), [now - JOB_GONE_AFTER, limit])
    for row in rows:
        await jobs.enqueue("payments.change", {"order_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)


async def _check_wish(order: Order, change: PaymentChange, *, limits: Limits, now: datetime, using: Connection) -> None:
    if change.method is None:
        way.check_open(order)
    else:
        await _check(order, PaymentMethod(change.method), change.channel, limits=limits, now=now, using=using)


async def _check(
    order: Order, method: PaymentMethod, bank: str, *, limits: Limits, now: datetime, using: Connection
) -> None:
    await way.check(order, method, bank, limits=limits, using=using)
    late = order.unpaid_until is not None and order.unpaid_until - now < SHORTEST_LIFE
    if late and method in orders.ONLINE:
        msg = f"The deadline of order {order.code} is too near to ask for its money in another way."
        raise Conflict(msg, code=order.code)


def _is_same(order: Order, change: PaymentChange) -> bool:
    mine = order.payment_channel or (DEFAULT_CHANNEL if order.payment_method == PaymentMethod.VA else "")
    return change.method == order.payment_method and change.channel in ("", mine)


async def _end(payment: Payment, *, closed_at: datetime | None, using: Connection) -> None:
    """End a request that nobody can pay any more; one whose answer was lost stays a payment that money may come for."""
    if closed_at is None and payment.calls:
        move(payment, PaymentState.UNKNOWN)
        payment.problem = LOST
    else:
        move(payment, PaymentState.CANCELLED)
        payment.closed_at = closed_at
    await payment.save(using_db=using)


async def _decide(
    change: PaymentChange, state: ChangeState, *, now: datetime, using: Connection, reason: str = ""
) -> None:
    change.state, change.reason, change.decided_at = state, reason, now
    await change.save(using_db=using, update_fields=["state", "reason", "decided_at"])
