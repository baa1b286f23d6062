"""Cancelling a booking: only before the courier has the parcel."""

from __future__ import annotations

from models.db import Connection
from models.shipping.locked import locked
from models.shipping.states import ENDED, move
from models.shipping.tables import Shipment, ShipmentState


async def to_cancel(order_id: int, *, shipment_id: int | None, using: Connection) -> Shipment | None:
    """Return the named shipment of the order, whatever became of it; without a name the one that has not ended."""
    of_order = Shipment.filter(order_id=order_id).using_db(using)
    if shipment_id is not None:
        return await of_order.filter(id=shipment_id).first()
    return await of_order.exclude(state__in=list(ENDED)).first()


async def cancelled(shipment_id: int, *, using: Connection) -> None:
    """Note that the parcel will not be sent. Nothing is wrong with it any more."""
    _, shipment = await locked(shipment_id, using=using)
    if shipment.state not in ENDED:
        move(shipment, ShipmentState.CANCELLED)
        shipment.poll_at = None
    shipment.problem = None
    await shipment.save(using_db=using)


async def cannot_cancel(shipment_id: int, *, reason: str, using: Connection) -> None:
    """Note for a person that the parcel goes on its way although the order was cancelled."""
    await (
        Shipment.filter(id=shipment_id)
        .using_db(using)
        .update(problem=f"The order was cancelled, the parcel could not be: {reason}")
    )
