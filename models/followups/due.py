"""Which steps are due now."""

from __future__ import annotations

from datetime import datetime, timedelta

from models import jobs
from models.db import Connection
from models.sql import load

LOOK_AGAIN = timedelta(minutes=15)
"""A step whose job ended without claiming it is taken once more after this."""


async def take_due(now: datetime, limit: int, using: Connection) -> int:
    """Write a ``followups.send`` job for up to ``limit`` due steps, in one transaction; return how many.

    For the scheduler. Rows are taken with SKIP LOCKED and moved on, so that two schedulers take different ones. The job
    decides again whether the step is sent: taking one twice sends nothing twice.
    """
    rows = await using.execute_query_dict(load(__file__, "take_due"), [now, LOOK_AGAIN, limit])
    for row in rows:
        await jobs.enqueue("followups.send", {"step_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)
