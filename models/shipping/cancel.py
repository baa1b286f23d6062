"""Cancelling a booking: only before the courier has the parcel."""

from __future__ import annotations

from models.clock import Clock
from models.db import Connection
from models.orders import states as orders
from models.shipping.asking import USUAL, Asking
from models.shipping.follow import TO_BOOK_ANEW
from models.shipping.locked import locked
from models.shipping.states import ENDED, move
from models.shipping.tables import Shipment, ShipmentState


async def to_cancel(order_id: int, *, shipment_id: int | None, using: Connection) -> Shipment | None:
    """Return the named shipment of the order, whatever became of it; without a name the one that has not ended."""
    of_order = Shipment.filter(order_id=order_id).using_db(using)
    if shipment_id is not None:
        return await of_order.filter(id=shipment_id).first()
    return await of_order.exclude(state__in=list(ENDED)).first()


async def cancelled(shipment_id: int, *, reason: str, clock: Clock, using: Connection, asking: Asking = USUAL) -> None:
    """Note that the parcel will not be sent. Nothing is wrong with it any more.

    An order that waits for its parcel goes back to ``confirmed``, to be booked anew. A parcel that Boscod was asked for
    and does not have is looked for once more: its answer may have been a late yes.
    """
    order, shipment = await locked(shipment_id, using=using)
    if shipment.state not in ENDED:
        move(shipment, ShipmentState.CANCELLED)
        never_made = shipment.asked_at is not None and shipment.order_no is None
        shipment.poll_at = clock.now() + asking.awb_within if never_made else None
        if order.status in TO_BOOK_ANEW:
            await orders.step(order.id, "confirmed", by="system", clock=clock, using=using, reason=reason)
    shipment.problem = None
    await shipment.save(using_db=using)


async def cannot_cancel(shipment_id: int, *, reason: str, using: Connection) -> None:
    """Note for a person that the parcel goes on its way although it was to be cancelled."""
    problem = f"The parcel was to be cancelled, and could not be: {reason}"
    await Shipment.filter(id=shipment_id).using_db(using).update(problem=problem)
