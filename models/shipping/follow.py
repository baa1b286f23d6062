"""The order follows its parcel."""

from __future__ import annotations

from models.clock import Clock
from models.db import Connection
from models.orders import states as orders
from models.orders.tables import Order
from models.shipping.tables import Shipment, ShipmentState

_S = ShipmentState

_UNTIL = {
    _S.READY: ("ready",),
    _S.SHIPPED: ("ready", "shipped"),
    # The parcel has a problem on its way; for the order it is on its way.
    _S.PROBLEM: ("ready", "shipped"),
    _S.DELIVERED: ("ready", "shipped", "delivered"),
    _S.RETURN_IN_TRANSIT: ("ready", "shipped", "return_in_transit"),
    _S.RETURNED: ("ready", "shipped", "return_in_transit", "returned"),
    _S.LOST: ("ready", "shipped", "lost"),
}
"""After the booking, the order's way to what its parcel is. Scans that a courier left out are walked through, so that
the effects of each step (stock leaves at the pickup) happen once and in their order."""

_BOOKED = ("confirmed", "processing")
"""Where an order with a parcel stands before its waybill number; confirmed, where a person put it back by hand."""

TO_BOOK_ANEW = ("processing", "ready")
"""Where an order whose parcel the courier cancels goes back from, to ``confirmed``."""

_AFTER_DELIVERY = {
    _S.RETURN_IN_TRANSIT: ("delivered", "return_in_transit"),
    _S.RETURNED: ("delivered", "return_in_transit", "returned"),
}


async def follow(order: Order, shipment: Shipment, *, by: str, clock: Clock, using: Connection) -> None:
    """Take the order's steps up to where its parcel is. An order that has left this way stays as it is."""
    if shipment.state == _S.CANCELLED:
        way: tuple[str, ...] = (order.status, "confirmed") if order.status in TO_BOOK_ANEW else ()
    elif order.status == "return_in_transit" and shipment.state == _S.DELIVERED:
        way = ("return_in_transit", "delivered")
    elif order.status == "delivered":
        way = _AFTER_DELIVERY.get(shipment.state, ())
    else:
        way = _BOOKED + _UNTIL.get(shipment.state, ())
    if order.status not in way:
        return
    for status in way[way.index(order.status) + 1 :]:
        await orders.step(order.id, status, by=by, clock=clock, using=using, reason=shipment.raw_status)
