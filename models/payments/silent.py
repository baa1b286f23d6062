"""Payments of which nothing was heard."""

from __future__ import annotations

from datetime import datetime, timedelta

from models import jobs
from models.db import Connection
from models.sql import load

FIRST_INQUIRY = timedelta(minutes=15)
"""After the request; a callback normally comes within seconds of the payment."""

INQUIRE_EVERY = timedelta(minutes=30)

INQUIRE_UNTIL = timedelta(hours=24)
"""After the deadline: money sent in the last minute is told late."""


async def take_silent(*, now: datetime, limit: int, using: Connection) -> int:
    """Write a ``payments.inquire`` job for each open payment that is due for a question; return how many.

    For the scheduler, as often as it likes: a payment taken is not due again before ``INQUIRE_EVERY``.
    """
    rows = await using.execute_query_dict(
        load(__file__, "take_silent"), [now, INQUIRE_EVERY, now - FIRST_INQUIRY, now - INQUIRE_UNTIL, limit]
    )
    for row in rows:
        await jobs.enqueue("payments.inquire", {"payment_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)
