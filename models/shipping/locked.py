"""One parcel to change."""

from __future__ import annotations

from models.db import Connection
from models.orders.tables import Order
from models.shipping.tables import Shipment


async def locked(shipment_id: int, *, using: Connection) -> tuple[Order, Shipment]:
    """Return the shipment and its order, locked until the transaction ends.

    The order first, as everywhere: whoever changes both meets the others in one sequence.
    """
    unlocked = await Shipment.filter(id=shipment_id).using_db(using).get()
    order = await Order.filter(id=unlocked.order_id).using_db(using).select_for_update().get()
    return order, await Shipment.filter(id=shipment_id).using_db(using).select_for_update().get()
