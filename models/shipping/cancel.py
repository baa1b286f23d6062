"""Cancelling a booking: only before the courier has the parcel."""

from __future__ import annotations

from models.db import Connection
from models.orders.tables import Order
from models.shipping.states import ENDED, move
from models.shipping.tables import Shipment, ShipmentState


async def open_shipment(order_id: int, *, using: Connection) -> Shipment | None:
    """Return the order's shipment that is neither refused nor cancelled, if it has one."""
    return await Shipment.filter(order_id=order_id).exclude(state__in=list(ENDED)).using_db(using).first()


async def cancelled(shipment_id: int, *, using: Connection) -> None:
    """Note that the parcel will not be sent."""
    unlocked = await Shipment.filter(id=shipment_id).using_db(using).get()
    await Order.filter(id=unlocked.order_id).using_db(using).select_for_update().get()
    shipment = await Shipment.filter(id=shipment_id).using_db(using).select_for_update().get()
    if shipment.state not in ENDED:
        move(shipment, ShipmentState.CANCELLED)
        shipment.poll_at = None
        await shipment.save(using_db=using)


async def cannot_cancel(shipment_id: int, *, reason: str, using: Connection) -> None:
    """Note for a person that the parcel goes on its way although the order was cancelled."""
    await (
        Shipment.filter(id=shipment_id)
        .using_db(using)
        .update(problem=f"The order was cancelled, the parcel could not be: {reason}")
    )
