"""Reading an order's parcel with what was said about it."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.db import Connection
from models.errors import NotFound
from models.orders.tables import Order
from models.shipping.statuses import FINAL
from models.shipping.tables import Shipment, ShipmentEvent

NEWS_LAST = timedelta(minutes=1)
"""Who looks at a parcel again and again does not ask its courier each time."""


async def newest(order: Order, *, using: Connection) -> Shipment:
    """Return the order's last parcel, whatever became of it; raises ``NotFound``."""
    found = await Shipment.filter(order_id=order.id).using_db(using).order_by("-attempt").first()
    if found is None:
        msg = f"Order {order.code} has no parcel yet."
        raise NotFound(msg, code=order.code)
    return found


async def history(shipment_id: int, *, using: Connection) -> list[ShipmentEvent]:
    """Return what was said about a parcel, newest first."""
    return await ShipmentEvent.filter(shipment_id=shipment_id).using_db(using).order_by("-happened_at", "-id")


def may_have_news(shipment: Shipment, *, now: datetime) -> bool:
    """Say whether the courier may know more than we do: it has the parcel, and was not heard within ``NEWS_LAST``."""
    if shipment.by_hand or shipment.order_no is None or shipment.state in FINAL:
        return False
    return shipment.heard_at is None or now - shipment.heard_at >= NEWS_LAST
