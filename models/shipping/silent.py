"""Parcels of which nothing was heard."""

from __future__ import annotations

from datetime import datetime, timedelta

from models import jobs
from models.db import Connection
from models.sql import load

ASK_EVERY = timedelta(hours=6)
"""A parcel that stays silent after a question is asked about again after this."""


async def take_silent(*, now: datetime, limit: int, using: Connection) -> int:
    """Write a ``shipping.poll`` job for each parcel that is due for a question; return how many.

    For the scheduler, as often as it likes: a parcel taken is not due again before ``ASK_EVERY``.
    """
    rows = await using.execute_query_dict(load(__file__, "take_silent"), [now, ASK_EVERY, limit])
    for row in rows:
        await jobs.enqueue("shipping.poll", {"shipment_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)
