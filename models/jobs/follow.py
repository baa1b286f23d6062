"""What somebody who follows a store's jobs reads: what they do not know yet, and nothing left out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from uuid import UUID

from models.db import pool
from models.jobs.job import Job, from_row
from models.jobs.kinds import KINDS
from models.sql import load

PAGE = 500
"""Ends that one statement reads."""
MOST_UNFINISHED = 1000
"""Waiting jobs that are told, those due first; of the others their running and their end is."""


async def told(store: int, *, since: datetime | None, queued: bool) -> AsyncIterator[tuple[datetime, Job | None]]:
    """Give what has ended ``since`` then (``None``: nothing), first ended first, and then what is unfinished.

    ``queued`` says whether that includes what waits. With each job comes the moment until which all ends have been
    given by then; the last comes without a job.
    """
    [clock] = await pool().execute_query_dict("SELECT clock_timestamp() AS now")
    behind, rows = UUID(int=0), []
    while since is not None:
        rows = await pool().execute_query_dict(load(__file__, "told_ends"), [store, since, behind, PAGE])
        for row in rows:
            since, behind = row["finished_at"], row["id"]
            yield since, from_row(row)
        if len(rows) < PAGE:
            break
    for row in await pool().execute_query_dict(load(__file__, "told"), [store, list(KINDS), queued, MOST_UNFINISHED]):
        yield clock["now"], from_row(row)
    yield clock["now"], None


async def named(store: int, ids: Sequence[UUID]) -> list[Job]:
    """Return those of a store's jobs, oldest first."""
    sql = "SELECT * FROM jobs WHERE store_id = $1 AND id = ANY($2::uuid[]) ORDER BY id"
    return [from_row(row) for row in await pool().execute_query_dict(sql, [store, list(ids)])]
