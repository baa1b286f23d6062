"""Which parcel somebody means by a number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.db import Connection
from models.shipping.states import ENDED
from models.sql import load


async def order_no_of(store_id: int, number: str, *, cs_id: int | None, using: Connection) -> str | None:
    """Return Boscod's number of a parcel of the store, by that number or its waybill; none where it has no such parcel.

    Couriers number each for themselves. Of parcels with one number it is Boscod's own, else one that it knows and that
    has not ended, else the newest. With ``cs_id`` only parcels of orders count that this member of staff was given.
    """
    rows = await using.execute_query_dict(load(__file__, "by_number"), [store_id, number, cs_id])
    parcel = max(rows, key=lambda row: _means(row, number), default=None)
    return None if parcel is None else parcel["order_no"] or number


def _means(parcel: Mapping[str, Any], number: str) -> tuple[bool, bool, bool, int]:
    order_no = parcel["order_no"]
    return order_no == number, order_no is not None, parcel["state"] not in ENDED, parcel["id"]
