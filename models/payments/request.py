"""Asking for money: the intent first, then the call, then what came of it.

A create whose answer is lost leaves a payment that exists and that we cannot reach, because every other call needs the
``contractId`` of that answer. So the row is written before the call, the same reference is tried once more, and after
that the buyer gets a new payment under a new reference. The lost one stays ``unknown``: money for it still counts.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from models import jobs
from models.clock import Clock
from models.db import Connection
from models.orders import states as orders
from models.orders.tables import Order
from models.payments.states import OPEN, move
from models.payments.tables import ChangeState, Payment, PaymentChange, PaymentState

MOST_CALLS = 2
"""Create calls under one reference: the first, and one repeat after an unknown outcome."""

LOST = "Winpay's answer was lost; it cannot be looked up or cancelled, and ends by itself."
"""The problem of a payment that may exist out of our reach."""

SHORTEST_LIFE = timedelta(minutes=2)
"""Winpay wants more than one minute ahead; the second is for the way."""

DEFAULT_CHANNEL = "BSI"
"""The bank of a virtual account when the order names none: one that Winpay serves with every type of account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """What Winpay answered: how the buyer pays."""

    contract_id: str
    va_number: str | None = None
    va_raw: str | None = None
    qr_url: str | None = None
    qr_content: str | None = None


async def intend(order_id: int, *, now: datetime, using: Connection) -> Payment | None:
    """Return the payment to ask for, written if it was not there; ``None`` when nothing is to be paid online.

    Commit before calling Winpay. The order is locked, so that two jobs make one row.
    """
    order = await Order.filter(id=order_id).using_db(using).select_for_update().first()
    if order is None or order.status != "pending" or order.payment_method not in orders.ONLINE:
        return None
    deadline = order.unpaid_until
    if deadline is None or deadline - now < SHORTEST_LIFE or order.total_idr <= 0:
        return None
    rows = await Payment.filter(order_id=order_id).using_db(using).order_by("-attempt")
    for row in rows:
        if row.state in OPEN:
            return row
    if await PaymentChange.filter(order_id=order_id, method=None, state=ChangeState.DONE).using_db(using).exists():
        return None  # The last one was taken back; somebody has to ask for another.
    attempt = rows[0].attempt + 1 if rows else 1
    return await Payment.create(
        order_id=order_id,
        attempt=attempt,
        reference=_reference(order_id, attempt),
        method=order.payment_method,
        channel=(order.payment_channel or DEFAULT_CHANNEL) if order.payment_method == "va" else "",
        amount_idr=order.total_idr,
        expires_at=deadline,
        using_db=using,
    )


async def refusal_since(order_id: int, moment: datetime, *, using: Connection) -> str | None:
    """Return why Winpay refused the order's newest payment; ``None`` where it did not, or before ``moment``."""
    newest = await Payment.filter(order_id=order_id).using_db(using).order_by("-attempt").first()
    if newest is None or newest.state != PaymentState.REFUSED or newest.created_at < moment:
        return None
    return newest.problem or "it gave no reason"


async def begin_call(payment_id: int, *, using: Connection) -> bool:
    """Count a create call before it is made; ``False`` when this reference has had its calls."""
    rows = await using.execute_query_dict(
        "UPDATE payments SET calls = calls + 1, updated_at = now() "
        "WHERE id = $1 AND state = 'requested' AND calls < $2 RETURNING id",
        [payment_id, MOST_CALLS],
    )
    return bool(rows)


async def not_called(payment_id: int, *, using: Connection) -> None:
    """Take a counted call back: it certainly did not reach Winpay."""
    await using.execute_query(
        "UPDATE payments SET calls = calls - 1, updated_at = now() WHERE id = $1 AND state = 'requested' AND calls > 0",
        [payment_id],
    )


async def created(payment_id: int, answer: Created, *, clock: Clock, using: Connection) -> Payment:
    """Keep what Winpay answered. A callback may have been faster: then its state stays.

    When the order ended meanwhile, ``payments.cancel`` is written: the account now exists and must be closed.
    """
    order_id = (await Payment.filter(id=payment_id).using_db(using).get()).order_id
    order = await Order.filter(id=order_id).using_db(using).select_for_update().get()
    payment = await _locked(payment_id, using=using)
    payment.contract_id = answer.contract_id
    payment.va_number = answer.va_number
    payment.va_raw = answer.va_raw
    payment.qr_url = answer.qr_url
    payment.qr_content = answer.qr_content
    if payment.state == PaymentState.REQUESTED:
        move(payment, PaymentState.PENDING)
        if order.payment_status == "unpaid":
            await orders.pay(order.id, "requested", by="winpay", clock=clock, using=using)
    elif payment.state in (PaymentState.CANCELLED, PaymentState.EXPIRED):
        await jobs.enqueue("payments.cancel", {"order_id": order.id}, store=order.store_id, using=using)
    await payment.save(using_db=using)
    return payment


async def lost(payment_id: int, *, using: Connection) -> None:
    """Give a reference up: it may exist at Winpay, out of reach. The next ``intend`` makes a new one."""
    payment = await _locked(payment_id, using=using)
    if payment.state == PaymentState.REQUESTED:
        move(payment, PaymentState.UNKNOWN)
        payment.problem = LOST
        await payment.save(using_db=using)


async def refused(payment_id: int, *, reason: str, using: Connection) -> None:
    """Keep why Winpay said no."""
    payment = await _locked(payment_id, using=using)
    if payment.state == PaymentState.REQUESTED:
        move(payment, PaymentState.REFUSED)
        payment.problem = reason
        await payment.save(using_db=using)


def _reference(order_id: int, attempt: int) -> str:
    # The random end keeps a restored or second database from meeting references that Winpay already knows.
    return f"BO-{order_id}-{attempt}-{secrets.token_hex(4)}"


async def _locked(payment_id: int, *, using: Connection) -> Payment:
    return await Payment.filter(id=payment_id).using_db(using).select_for_update().get()
