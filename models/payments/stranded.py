"""Orders whose way to pay does not fit them any more, and about which no job is at work.

A job can be cancelled by a person, or end after crashes; what it was to do for the order is still wanted.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from models import jobs
from models.db import Connection
from models.orders.states import ONLINE
from models.payments.request import SHORTEST_LIFE
from models.sql import load

CLOSED_UNTIL = timedelta(hours=24)
"""After its deadline Winpay takes no money for an account by itself; so long we make sure that it is known here."""


async def take_unasked(*, now: datetime, limit: int, using: Connection) -> int:
    """Write a ``payments.request`` job for each order that waits for money and gives its buyer no way to pay it.

    For the scheduler, as often as it likes. Where Winpay refused, a person has to change something first. Returns how
    many.
    """
    rows = await using.execute_query_dict(load(__file__, "take_unasked"), [now + SHORTEST_LIFE, sorted(ONLINE), limit])
    for row in rows:
        await jobs.enqueue("payments.request", {"order_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)


async def take_unclosed(*, now: datetime, limit: int, using: Connection) -> int:
    """Write a ``payments.cancel`` job for each order that nobody should pay, and for which Winpay still takes money.

    The same for a cancelled order that was paid, and whose money is not on the refund list. For the scheduler, as often
    as it likes. One that Winpay did not close is left to a person, who sees its problem. Returns how many.
    """
    rows = await using.execute_query_dict(load(__file__, "take_unclosed"), [now - CLOSED_UNTIL, limit])
    for row in rows:
        await jobs.enqueue("payments.cancel", {"order_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)
