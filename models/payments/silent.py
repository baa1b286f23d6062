"""Payments of which nothing was heard."""

from __future__ import annotations

from datetime import datetime, timedelta

from models import jobs
from models.db import Connection
from models.sql import load

INQUIRE_UNTIL = timedelta(hours=24)
"""After the deadline: money sent in the last minute is told late."""


async def take_silent(*, now: datetime, after: timedelta, every: timedelta, limit: int, using: Connection) -> int:
    """Write a ``payments.inquire`` job for each open payment that is due for a question; return how many.

    For the scheduler, as often as it likes: a payment is asked about ``after`` its request, and again until a day after
    its deadline, each time when half of its age has passed once more; never sooner than ``every``, and at its deadline
    in any case.
    """
    rows = await using.execute_query_dict(
        load(__file__, "take_silent"), [now, every, now - after, now - INQUIRE_UNTIL, limit]
    )
    for row in rows:
        await jobs.enqueue("payments.inquire", {"payment_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)
