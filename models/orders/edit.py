"""What a seller changes of an order that has not been handed to a courier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models import recaps
from models.clock import Clock
from models.customers.meet import meet
from models.db import Connection
from models.errors import Conflict, Invalid
from models.orders import states, timeline
from models.orders.draft import Receiver
from models.orders.limits import Limits, wrong_address
from models.orders.pricing import COD_FEE_PERCENT, cod_fee_idr
from models.orders.tables import Order, OrderFee, OrderStatus, PaymentMethod, PaymentStatus

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


async def edit_fees(order_id: int, fees: Sequence[OtherFee], *, by: str, clock: Clock, using: Connection) -> Order:
    """Say anew what the seller adds to the bill, inside the caller's transaction, and return the order.

    The COD fee is computed again on what the courier is to collect. Raises ``Conflict`` once the money was asked for
    or came, or the order is with a courier or over; ``Invalid`` where the bill would fall below zero.
    """
    order = await _open(order_id, using=using)
    if order.payment_status != PaymentStatus.UNPAID:
        msg = (
            f"The payment of {order.code} is {order.payment_status.value}: its amount stands. "
            "Change the payment method first, or cancel the order."
        )
        raise Conflict(msg, code=order.code, payment_status=order.payment_status.value)
    other_idr = sum(fee.amount_idr for fee in fees)
    base_idr = order.subtotal_idr + order.shipping_idr + other_idr - order.discount_idr
    if base_idr < 0:
        raise Invalid({"fees": f"take more off than the order comes to: it would be Rp {base_idr}"})
    pays_fee = order.payment_method == PaymentMethod.COD and order.cod_fee_idr > 0
    order.other_fee_idr = other_idr
    order.cod_fee_idr = cod_fee_idr(base_idr) if pays_fee else 0
    order.total_idr = base_idr + order.cod_fee_idr
    order.updated_at = clock.now()
    await order.save(using_db=using)
    await OrderFee.filter(order_id=order.id, kind__in=["other", "cod_fee"]).using_db(using).delete()
    rows = [OrderFee(order_id=order.id, kind="other", label=fee.label, amount_idr=fee.amount_idr) for fee in fees]
    if order.cod_fee_idr:
        label = f"Biaya COD ({COD_FEE_PERCENT}%)"
        rows.append(OrderFee(order_id=order.id, kind="cod_fee", label=label, amount_idr=order.cod_fee_idr))
    await OrderFee.bulk_create(rows, using_db=using)
    reason = f"other fees: Rp {other_idr}"
    await timeline.note(order.id, "note", by=by, reason=reason, at=order.updated_at, using=using)
    await recaps.mark_stale(order.store_id, states.moments(order), using=using)
    return order


async def _open(order_id: int, *, using: Connection) -> Order:
    """Return the order, locked; raises ``Conflict`` where it cannot be changed any more."""
    order = await states.locked(order_id, using=using)
    if order.status not in _OPEN or await states.has_parcel(order.id, using=using):
        msg = f"Order {order.code} is {order.status.value} and cannot be changed. Before a courier has it, it can."
        raise Conflict(msg, code=order.code, state=order.status.value)
    return order
