"""Making stale days equal to their orders again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from models import jobs
from models.db import Connection
from models.sql import load

_LOCK = 1_400_216
"""Our namespace among advisory locks; the store is the second number. One recomputation of a store at a time."""


async def refresh(
    store_id: int, *, using: Connection, first: date | None = None, last: date | None = None, most: int | None = None
) -> int:
    """Recompute the store's stale days, of a range where one is given; return how many. Runs in a transaction.

    With ``most`` so many of them, the newest first: whoever waits for the others waits for a short transaction only.

    The marks go first and the figures are read after them: what a mark stands for was committed with it, so it is in
    the figures. A mark that comes meanwhile stays for the next time.
    """
    await using.execute_query("SELECT pg_advisory_xact_lock($1, $2)", [_LOCK, store_id % 2**31])
    rows = await using.execute_query_dict(load(__file__, "take_marks"), [store_id, first, last, most])
    days = sorted({row["day"] for row in rows})
    await _compute([(store_id, day) for day in days], using=using)
    return len(days)


async def refresh_many(*, using: Connection, first: date, last: date, store_id: int | None, most: int) -> int:
    """Recompute the stale days of a range, of every store or of one; return how many. Runs in a transaction.

    Of ``most`` stores at once, those that wait the longest. As many statements for many stores as for one.
    """
    # In one order for everybody, so that two of these never wait for each other.
    locked = await using.execute_query_dict(load(__file__, "lock_stale"), [_LOCK, store_id, first, last, most])
    stores = [row["store_id"] for row in locked]
    if not stores:
        return 0
    marks = await using.execute_query_dict(load(__file__, "take_marks_of"), [stores, first, last])
    pairs = sorted({(row["store_id"], row["day"]) for row in marks})
    await _compute(pairs, using=using)
    return len(pairs)


async def recompute(store_id: int, days: Sequence[date], *, using: Connection) -> None:
    """Recompute these days whether they are stale or not. Runs in a transaction: readers see the old or the new."""
    await using.execute_query("SELECT pg_advisory_xact_lock($1, $2)", [_LOCK, store_id % 2**31])
    await _compute([(store_id, day) for day in days], using=using)


async def days_of(store_id: int, *, using: Connection) -> list[date]:
    """Return every day of the store on which an order has a moment, or for which figures are kept."""
    return [row["day"] for row in await using.execute_query_dict(load(__file__, "days"), [store_id])]


async def take_stale(*, limit: int, using: Connection) -> int:
    """Write a ``recaps.refresh`` job for up to ``limit`` stores that have stale days; return how many.

    For the scheduler, every second or two. A store whose refresh waits or runs gets no second one; should a mark come
    while it runs, the next sweep finds the mark.
    """
    rows = await using.execute_query_dict(
        "SELECT store_id FROM recap_stale GROUP BY store_id ORDER BY min(marked_at) LIMIT $1", [limit]
    )
    for row in rows:
        await jobs.enqueue("recaps.refresh", {"store_id": row["store_id"]}, store=row["store_id"], using=using)
    return len(rows)


async def _compute(pairs: Sequence[tuple[int, date]], *, using: Connection) -> None:
    if pairs:
        values = [[store for store, _ in pairs], [day for _, day in pairs]]
        for statement in ("delete_days", "compute", "delete_groups", "compute_groups"):
            await using.execute_query(load(__file__, statement), values)
