"""The order follows its parcel."""

from __future__ import annotations

from models.clock import Clock
from models.db import Connection
from models.orders import states as orders
from models.orders.tables import Order
from models.shipping.tables import Shipment, ShipmentState

_S = ShipmentState

_UNTIL = {
    _S.READY: ("processing", "ready"),
    _S.SHIPPED: ("processing", "ready", "shipped"),
    # The parcel has a problem on its way; for the order it is on its way.
    _S.PROBLEM: ("processing", "ready", "shipped"),
    _S.DELIVERED: ("processing", "ready", "shipped", "delivered"),
    _S.RETURN_IN_TRANSIT: ("processing", "ready", "shipped", "return_in_transit"),
    _S.RETURNED: ("processing", "ready", "shipped", "return_in_transit", "returned"),
    _S.LOST: ("processing", "ready", "shipped", "lost"),
    _S.CANCELLED: ("processing", "confirmed"),
}
"""The order's way to what its parcel is. Scans that a courier left out are walked through, so that the effects of each
step (stock leaves at the pickup) happen once and in their order."""

_AFTER_DELIVERY = {
    _S.RETURN_IN_TRANSIT: ("delivered", "return_in_transit"),
    _S.RETURNED: ("delivered", "return_in_transit", "returned"),
}


async def follow(order: Order, shipment: Shipment, *, clock: Clock, using: Connection) -> None:
    """Take the order's steps up to where its parcel is. An order that has left this way stays as it is."""
    way = _UNTIL.get(shipment.state, ())
    if order.status == "delivered":
        way = _AFTER_DELIVERY.get(shipment.state, ())
    if order.status not in way:
        return
    for status in way[way.index(order.status) + 1 :]:
        await orders.step(order.id, status, by="courier", clock=clock, using=using, reason=shipment.raw_status)
