"""Saying that a day's figures no longer equal its orders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from models.db import Connection
from models.sql import load


async def mark_stale(store_id: int, moments: Iterable[datetime | None], *, using: Connection) -> None:
    """Mark the store's days on which ``moments`` fall, in the transaction that changes the order.

    Give every moment the order has, before and after the change: each of them may be the date that a reader counts
    by. ``None`` is passed over, so that empty columns need no care.
    """
    given = [moment for moment in moments if moment is not None]
    if given:
        await using.execute_query(load(__file__, "mark"), [store_id, given])


async def mark_all_stale(store_id: int, *, using: Connection) -> None:
    """Mark every day of the store, in the transaction that moves its midnights."""
    await using.execute_query(load(__file__, "mark_all"), [store_id])
