"""A parcel that nobody wants any more, and of which the courier tells us only now.

A booking whose answer is lost may be cancelled as "never made" and come into being afterwards. The courier would then
fetch a parcel of a cancelled order, or a second one of an order that was booked anew.
"""

from __future__ import annotations

from models import jobs
from models.db import Connection
from models.orders.tables import Order, OrderStatus
from models.shipping.states import ENDED
from models.shipping.tables import Shipment, ShipmentState
from models.sql import load

BEFORE_PICKUP = frozenset({ShipmentState.REQUESTED, ShipmentState.BOOKED, ShipmentState.READY})
"""The courier does not have the parcel yet, so that it can be cancelled."""


def is_unwanted(order: Order, shipment: Shipment) -> bool:
    """Say whether the parcel is not to be sent: it had ended for us, or its order was cancelled."""
    return shipment.state in ENDED or (order.status == OrderStatus.CANCELLED and shipment.state in BEFORE_PICKUP)


async def take_back(order: Order, shipment: Shipment, *, using: Connection) -> None:
    """Have the courier cancel this very parcel, and say so until it has; the caller saves the locked shipment.

    The job names the parcel, since the order may have another one by now that is wanted.
    """
    number = shipment.order_no or shipment.awb
    shipment.problem = f"The courier has booked parcel {number} after it was cancelled; it is being cancelled there."
    args = {"order_id": order.id, "shipment_id": shipment.id, "reason": "Booked after the cancellation"}
    key = f"shipment_id={shipment.id}"
    await jobs.enqueue("shipping.cancel", args, store=order.store_id, using=using, unique_key=key)


async def take_unwanted(*, limit: int, using: Connection) -> int:
    """Write a ``shipping.cancel`` job for each cancelled order whose parcel no job is taking back any more.

    For the scheduler, as often as it likes: a job can be cancelled by a person, or end after crashes. A parcel that the
    courier did not give back is left to a person, who sees its problem. Returns how many.
    """
    rows = await using.execute_query_dict(load(__file__, "take_unwanted"), [limit])
    for row in rows:
        await jobs.enqueue("shipping.cancel", {"order_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)
