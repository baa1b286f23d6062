"""Parcels of which nothing was heard."""

from __future__ import annotations

from datetime import datetime, timedelta

from models import jobs
from models.db import Connection
from models.shipping.asking import USUAL, Asking
from models.shipping.tables import Shipment
from models.sql import load

LOOKED_FOR = timedelta(days=1)
"""A parcel that was given up as never made is looked for so long: an answer that was lost may have been a late yes."""


async def take_silent(*, now: datetime, limit: int, using: Connection, asking: Asking = USUAL) -> int:
    """Write a ``shipping.poll`` job for each parcel that is due for a question; return how many.

    For the scheduler, as often as it likes: a parcel taken is not due again before ``asking.again_after``.
    """
    rows = await using.execute_query_dict(load(__file__, "take_silent"), [now, asking.again_after, limit])
    for row in rows:
        await jobs.enqueue("shipping.poll", {"shipment_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)


async def not_found(shipment_id: int, *, reason: str, using: Connection) -> None:
    """Note for a person that Boscod does not know a parcel that it has booked."""
    problem = f"Boscod does not know the parcel any more: {reason}"
    await Shipment.filter(id=shipment_id).using_db(using).update(problem=problem)


async def still_not_made(shipment_id: int, *, now: datetime, using: Connection) -> None:
    """Note that a parcel which was given up is not at Boscod; after ``LOOKED_FOR`` it is asked about no more."""
    given_up = Shipment.filter(id=shipment_id, asked_at__lt=now - LOOKED_FOR).using_db(using)
    await given_up.update(poll_at=None)
