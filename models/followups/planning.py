"""Planning the steps of an order, in their sequence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from models.db import Connection
from models.followups.quiet import quiet_hours
from models.sql import load

ALIVE = {
    "pending": ("pending",),
    "confirmed": ("confirmed", "processing", "ready"),
    "shipped": ("shipped",),
    "delivered": ("delivered", "completed"),
}
"""A sequence, by the status it starts with, and the order statuses in which it goes on. Any other ends it."""


async def plan(order_id: int, *, using: Connection, now: datetime) -> int:
    """Plan the sequence that starts with the order's present status, and end those that its status or method ends.

    Called at placement, after every step of the order and after a change of its payment method, in the same
    transaction. Calling it again changes nothing: a step is unique per order, template and place. Only the first step
    gets a due time; the next ones get theirs when the one before has ended. Returns how many steps were added.
    """
    ends = [start for start, statuses in ALIVE.items() for _ in statuses]
    goes_on = [status for statuses in ALIVE.values() for status in statuses]
    await using.execute_query(load(__file__, "end"), [order_id, ends, goes_on])
    return await plan_new([order_id], using=using, now=now)


async def plan_new(orders: Sequence[int], *, using: Connection, now: datetime) -> int:
    """Plan the sequences that start with the status of each order: all that ``plan`` does for orders just placed."""
    added = await using.execute_query_dict(load(__file__, "plan"), [list(orders)])
    if added:
        await _start_next(sorted({row["order_id"] for row in added}), after=now, using=using)
    return len(added)


async def start_next(order_id: int, *, after: datetime, using: Connection) -> None:
    """Give the next planned step of each sequence of the order its due time: its delay after ``after``.

    Does nothing for a sequence in which a step is due already. Quiet hours of the buyer's zone move the time to the
    next opening, spread by the order's number so that not everybody is written to at the same minute.
    """
    await _start_next([order_id], after=after, using=using)


async def _start_next(orders: Sequence[int], *, after: datetime, using: Connection) -> None:
    steps: list[int] = []
    due: list[datetime] = []
    wake: list[datetime | None] = []
    for step in await using.execute_query_dict(load(__file__, "next"), [list(orders)]):
        quiet = quiet_hours(step["quiet_hours"])
        moment = quiet.next_opening(after + step["delay"], step["province"], spread_by=step["order_id"])
        steps.append(step["id"])
        due.append(moment)
        # A step that a person hands out wakes nobody: it stands in the list until then.
        wake.append(moment if step["channel"] == "whatsapp" else None)
    if steps:
        await using.execute_query(load(__file__, "start"), [steps, due, wake])
