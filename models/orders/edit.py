"""What a seller changes of an order that has not been handed to a courier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models import recaps
from models.clock import Clock
from models.customers.meet import meet
from models.db import Connection
from models.errors import Conflict, Invalid
from models.orders import rebill, states, timeline
from models.orders.draft import Receiver
from models.orders.limits import Limits, check_total, wrong_address
from models.orders.place import confirm_unasked
from models.orders.pricing import Fee
from models.orders.states import ONLINE
from models.orders.tables import Order, OrderStatus, PaymentStatus
from models.payments.states import OPEN
from models.payments.tables import Payment

_OPEN = frozenset({OrderStatus.PENDING, OrderStatus.CONFIRMED})


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherFee:
    """What the seller adds to a bill, or takes off it (below zero)."""

    label: str
    amount_idr: int


async def edit_receiver(
    order_id: int, receiver: Receiver, *, limits: Limits, by: str, clock: Clock, using: Connection
) -> Order:
    """Write who gets the parcel and where, inside the caller's transaction, and return the order.

    What shipping costs stays as the buyer agreed to it: a courier that is chosen anew names a new price. Raises
    ``Conflict`` once the order is with a courier or over, ``Invalid`` for an address that no courier takes.
    """
    order = await _open(order_id, using=using)
    wrong = wrong_address(receiver, limits) if order.courier_code else {}
    if wrong:
        raise Invalid(wrong)
    now = clock.now()
    order.customer_id = await meet(
        order.store_id, phone=receiver.phone, name=receiver.name, email=receiver.email, at=now, using=using
    )
    order.receiver_name, order.receiver_email = receiver.name, receiver.email
    order.receiver_phone, order.receiver_phone_entered = receiver.phone, receiver.phone_entered
    order.address, order.district_id = receiver.address, receiver.district_id
    order.province, order.city, order.district = receiver.province, receiver.city, receiver.district
    order.postal_code, order.updated_at = receiver.postal_code, now
    await order.save(using_db=using)
    await timeline.note(order.id, "note", by=by, reason="receiver changed", at=now, using=using)
    return order


async def edit_fees(
    order_id: int, fees: Sequence[OtherFee], *, limits: Limits, by: str, clock: Clock, using: Connection
) -> Order:
    """Say anew what the seller adds to the bill, inside the caller's transaction, and return the order.

    The COD fee is computed again on what the courier is to collect. An order to be paid online that comes to nothing
    now is confirmed at once. Raises ``Conflict`` while the money is asked for, once it came, or once the order is with
    a courier or over; ``Invalid`` where the bill would fall below zero, or below what its way to pay takes.
    """
    order = await _open(order_id, using=using)
    await _check_unasked(order, using=using)
    other = [Fee(kind="other", label=fee.label, amount_idr=fee.amount_idr) for fee in fees]
    reckoned = await rebill.reckon(order, other=other, using=using)
    if reckoned.total_idr < 0:
        raise Invalid({"fees": f"take more off than the order comes to: it would be Rp {reckoned.total_idr}"})
    check_total(order.payment_method, reckoned.total_idr, limits, field="fees")
    await rebill.write(order, reckoned, using=using)
    order.updated_at = clock.now()
    await order.save(using_db=using, update_fields=["updated_at"])
    reason = f"other fees: Rp {order.other_fee_idr}"
    await timeline.note(order.id, "note", by=by, reason=reason, at=order.updated_at, using=using)
    await recaps.mark_stale(order.store_id, states.moments(order), using=using)
    if order.status == OrderStatus.PENDING and order.payment_method in ONLINE and order.total_idr == 0:
        await confirm_unasked(order.id, clock=clock, using=using)
        return await states.locked(order.id, using=using)
    return order


async def _check_unasked(order: Order, *, using: Connection) -> None:
    """Raise ``Conflict`` where the buyer has been told a sum, or is about to be: another one would be a wrong one."""
    if order.payment_status != PaymentStatus.UNPAID:
        msg = (
            f"The payment of {order.code} is {order.payment_status.value}: its amount stands. "
            "Change the payment method first, or cancel the order."
        )
        raise Conflict(msg, code=order.code, payment_status=order.payment_status.value)
    # The request is written before Winpay is asked; the order says so only once Winpay has answered.
    asked = await Payment.filter(order_id=order.id, state__in=OPEN).using_db(using).first()
    if asked is not None:
        msg = (
            f"Rp {asked.amount_idr} is being asked for order {order.code}. Take the request back first "
            f"(DELETE /winpay/payments/{asked.id}), or change the payment method."
        )
        raise Conflict(msg, code=order.code, payment_status=order.payment_status.value, payment=asked.id)


async def _open(order_id: int, *, using: Connection) -> Order:
    """Return the order, locked; raises ``Conflict`` where it cannot be changed any more."""
    order = await states.locked(order_id, using=using)
    if order.status not in _OPEN or await states.has_parcel(order.id, using=using):
        msg = f"Order {order.code} is {order.status.value} and cannot be changed. Before a courier has it, it can."
        raise Conflict(msg, code=order.code, state=order.status.value)
    return order
