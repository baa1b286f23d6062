"""Choosing another courier for an order that has not been handed to one."""

from __future__ import annotations

from models import recaps
from models.clock import Clock
from models.db import Connection
from models.errors import Conflict
from models.orders import timeline
from models.orders.states import locked, moments
from models.orders.tables import Order, OrderStatus
from models.shipping.states import ENDED
from models.shipping.tables import Shipment

BEFORE_BOOKING = frozenset({OrderStatus.PENDING, OrderStatus.CONFIRMED})


def check_open(order: Order) -> None:
    """Raise ``Conflict`` where the order's courier is no longer to be chosen."""
    if order.status not in BEFORE_BOOKING:
        msg = f"Order {order.code} is {order.status.value}: its courier is chosen before it is booked."
        raise Conflict(msg, code=order.code, state=order.status.value)


async def choose(
    order_id: int, *, courier_code: str, service_code: str, by: str, clock: Clock, using: Connection
) -> Order:
    """Give the order another courier. What the buyer pays stays what they agreed to.

    Raises ``Conflict`` once the order is at a courier.
    """
    order = await locked(order_id, using=using)
    check_open(order)
    if await Shipment.filter(order_id=order_id).exclude(state__in=list(ENDED)).using_db(using).exists():
        msg = f"Order {order.code} has a parcel at a courier. Cancel its booking first."
        raise Conflict(msg, code=order.code)
    before = f"{order.courier_code} {order.service_code}".strip() or "none"
    order.courier_code, order.service_code, order.updated_at = courier_code, service_code, clock.now()
    await order.save(using_db=using, update_fields=["courier_code", "service_code", "updated_at"])
    reason = f"courier: {before} → {courier_code} {service_code}"
    await timeline.note(order.id, "note", by=by, reason=reason, at=order.updated_at, using=using)
    await recaps.mark_stale(order.store_id, moments(order), using=using)
    return order
