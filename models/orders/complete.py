"""The end of an order that has arrived: its money is settled, or the buyer had the store's days to complain."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from models import jobs
from models.accounts.tables import Store
from models.clock import Clock
from models.db import Connection
from models.orders import states
from models.orders.tables import Order, OrderStatus, PaymentStatus
from models.sql import load

DAYS: Final = 7
"""After the delivery, in a store that says nothing else: couriers' weekly payouts have come by then (our choice)."""


async def take_over(now: datetime, limit: int, using: Connection) -> int:
    """Write an ``orders.complete`` job for up to ``limit`` orders that are over; return how many.

    For the scheduler. An order whose job is still waiting or running is passed over; the job decides again.
    """
    rows = await using.execute_query_dict(load(__file__, "take_over"), [now, DAYS, limit])
    for row in rows:
        await jobs.enqueue("orders.complete", {"order_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)


async def complete(order_id: int, *, clock: Clock, using: Connection) -> bool:
    """Take a delivered order to ``completed`` if it is over, and say whether it was.

    One that moved on, or whose money a person has to look at first, stays as it is.
    """
    order = await states.locked(order_id, using=using)
    if order.status != OrderStatus.DELIVERED or order.payment_status == PaymentStatus.CONFLICT:
        return False
    reason = "settled"
    if order.payment_status != PaymentStatus.SETTLED:
        days = await _days_of(order, using=using)
        if order.delivered_at is None or order.delivered_at > clock.now() - timedelta(days=days):
            return False
        reason = f"delivered {days} days ago"
    await states.step(order_id, OrderStatus.COMPLETED, by="system", clock=clock, using=using, reason=reason)
    return True


async def _days_of(order: Order, *, using: Connection) -> int:
    store = await Store.filter(id=order.store_id).using_db(using).get()
    return int(store.settings.get("completed_after_days", DAYS))
