"""The end of a hold: an order that was not paid in time gives back what it took."""

from __future__ import annotations

from datetime import datetime

from models import jobs
from models.clock import Clock
from models.db import Connection
from models.orders import states
from models.orders.tables import OrderStatus, PaymentStatus
from models.sql import load

_STILL_UNPAID = frozenset({PaymentStatus.UNPAID, PaymentStatus.REQUESTED})


async def take_due(now: datetime, limit: int, using: Connection) -> int:
    """Write an ``orders.expire`` job for up to ``limit`` orders past their deadline; return how many.

    For the scheduler. An order whose job is still waiting or running is passed over; the job decides again.
    """
    rows = await using.execute_query_dict(load(__file__, "take_due"), [now, limit])
    for row in rows:
        await jobs.enqueue("orders.expire", {"order_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)


async def expire(order_id: int, *, clock: Clock, using: Connection) -> bool:
    """End the hold: payment ``expired``, order ``cancelled``, stock and voucher given back, the VA to be deleted.

    Returns whether it did; an order that was paid, moved on or got more time stays as it is, and so does one whose
    payment is in conflict, which a person has to settle.
    """
    order = await states.locked(order_id, using=using)
    over = order.unpaid_until is not None and order.unpaid_until <= clock.now()
    if order.status != OrderStatus.PENDING or not over or order.payment_status not in _STILL_UNPAID:
        return False
    why = "not paid by its deadline"
    await states.pay(order_id, PaymentStatus.EXPIRED, by="system", clock=clock, using=using, reason=why)
    await states.step(order_id, OrderStatus.CANCELLED, by="system", clock=clock, using=using, reason=why)
    return True
