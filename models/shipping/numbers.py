"""Which parcel somebody means by a number."""

from __future__ import annotations

from tortoise.expressions import Q

from models.db import Connection
from models.shipping.states import ENDED
from models.shipping.tables import Shipment


async def order_no_of(store_id: int, number: str, *, cs_id: int | None, using: Connection) -> str | None:
    """Return Boscod's number of a parcel of the store, by that number or its waybill; none where it has no such parcel.

    Couriers number each for themselves. Of parcels with one number it is Boscod's own, else one that it knows and that
    has not ended, else the newest. With ``cs_id`` only parcels of orders count that this member of staff was given.
    """
    found = Shipment.filter(Q(order_no=number) | Q(awb=number), order__store_id=store_id).using_db(using)
    if cs_id is not None:
        found = found.filter(order__cs_id=cs_id)
    shipment = max(await found, key=lambda one: _means(one, number), default=None)
    return None if shipment is None else shipment.order_no or number


def _means(shipment: Shipment, number: str) -> tuple[bool, bool, bool, int]:
    return shipment.order_no == number, shipment.order_no is not None, shipment.state not in ENDED, shipment.id
