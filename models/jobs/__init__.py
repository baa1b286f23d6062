"""Durable jobs: the row is the job.

``enqueue`` writes one in the caller's transaction; ``find`` and ``listing`` read. ``models.jobs.queue`` is what workers
do with rows, ``models.jobs.replay`` what a person may do with one, ``models.jobs.follow`` what who follows them reads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import structlog
import uuid_utils
from pydantic import BaseModel

from models.db import Connection, pool, remember_to_ring
from models.errors import NotFound
from models.jobs.follow import named, told
from models.jobs.job import FINAL, Job, State, from_row
from models.jobs.kinds import KINDS, QUEUES, JobKind, UnknownKind, kind_of
from models.jobs.replay import Event, Wanted, cancel, history, retry, retry_many, retryable
from models.sql import load

__all__ = [
    "COUNTED",
    "FINAL",
    "KINDS",
    "QUEUES",
    "Event",
    "Job",
    "JobKind",
    "State",
    "UnknownKind",
    "Wanted",
    "cancel",
    "enqueue",
    "find",
    "from_row",
    "hasten",
    "history",
    "kind_of",
    "listing",
    "named",
    "retry",
    "retry_many",
    "retryable",
    "told",
]


async def enqueue(
    kind: str,
    args: BaseModel | Mapping[str, Any],
    *,
    store: int | None,
    using: Connection,
    run_at: datetime | None = None,
    unique_key: str | None = None,
) -> Job:
    """Write a job in the caller's transaction; its bell rings after the commit.

    Args that do not fit the kind's model raise pydantic's ``ValidationError`` here, not in a worker. Where the kind is
    unique (or ``unique_key`` is given), an unfinished job under the same key is returned instead of a new one. The
    member of staff whose request this is, if any, is kept with the job.
    """
    spec = kind_of(kind)
    checked = (
        args
        if isinstance(args, spec.args)
        else spec.args.model_validate(args.model_dump() if isinstance(args, BaseModel) else dict(args))
    )
    if unique_key is None and spec.unique is not None:
        unique_key = f"{spec.unique}={getattr(checked, spec.unique)}"
    request = structlog.contextvars.get_contextvars()
    asker = request.get("staff_id")
    values = [
        UUID(bytes=uuid_utils.uuid7().bytes),
        spec.name,
        spec.queue,
        store or 0,
        checked.model_dump_json(),
        spec.version,
        spec.max_attempts,
        unique_key,
        f"{spec.ordered_by}={getattr(checked, spec.ordered_by)}" if spec.ordered_by is not None else None,
        run_at,
        request.get("request_id"),
        asker,
    ]
    while True:
        rows = await using.execute_query_dict(load(__file__, "insert"), values)
        if not rows and unique_key is not None:
            if asker is not None:
                await using.execute_query_dict(load(__file__, "join"), [spec.name, unique_key, asker])
            # The other one may end between the two statements; then the insert goes through at the next turn.
            rows = await using.execute_query_dict(
                "SELECT * FROM jobs WHERE kind = $1 AND unique_key = $2 AND state IN ('queued', 'running')",
                [spec.name, unique_key],
            )
        if rows:
            break
    remember_to_ring(spec.name)
    return from_row(rows[0])


async def hasten(kind: str, unique_key: str, *, using: Connection) -> None:
    """Make the job that waits under this key due now, in the caller's transaction; one that runs is left alone."""
    await using.execute_query(
        "UPDATE jobs SET run_at = least(run_at, clock_timestamp()) WHERE kind = $1 AND unique_key = $2 "
        "AND state = 'queued'",
        [kind, unique_key],
    )
    remember_to_ring(kind)


async def find(id: UUID, *, store: int | None = None, using: Connection | None = None) -> Job:  # noqa: A002
    """Return a job, of ``store`` where one is given, or raise ``NotFound``."""
    sql = "SELECT * FROM jobs WHERE id = $1 AND ($2::bigint IS NULL OR store_id = $2)"
    rows = await (using or pool()).execute_query_dict(sql, [id, store])
    if not rows:
        raise NotFound(f"There is no job {id}.")
    return from_row(rows[0])


COUNTED: Final = 10_000
"""Jobs that a list counts at most: nobody turns so many pages, and to count a busy store's takes longer each week."""


_APART_MS: Final = 600_000
"""By how much the clock of whoever names a job may differ from the database's, by which it was made."""


def _latest_id(moment: datetime) -> UUID:
    """Return an id above those of all jobs that were made until ``moment``: they begin with their milliseconds."""
    until_ms = int(moment.timestamp() * 1000) + _APART_MS
    return UUID(int=min(max(0, until_ms), (1 << 48) - 1) << 80)


async def listing(
    *,
    store: int | None = None,
    kind: str | None = None,
    state: State | None = None,
    ids: Sequence[UUID] | None = None,
    asker: int | None = None,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[Job], int]:
    """Return a page of jobs, newest first, and how many there are. ``store=None`` is every store (operators).

    Beyond ``COUNTED`` they are not counted. With ``asker`` they are only those that this member of staff has asked for.
    """
    asked = {
        "store_id = $%d": store,
        "kind = $%d": kind,
        "state = $%d": state,
        "id = ANY($%d::uuid[])": list(ids) if ids is not None else None,
        "$%d = ANY(asked_by)": asker,
        "id <= $%d": _latest_id(until) if until is not None else None,
        "created_at <= $%d": until,
    }
    # Only what is asked stands there: each combination has a plan of its own, by the index that has it in order.
    values = [value for value in asked.values() if value is not None]
    conditions = [text for text, value in asked.items() if value is not None]
    which = " AND ".join(text % place for place, text in enumerate(conditions, start=1)) or "true"
    page = f"ORDER BY id DESC OFFSET ${len(values) + 1} LIMIT ${len(values) + 2}"
    # The rows before the page are passed over in the index alone.
    rows = await pool().execute_query_dict(
        f"SELECT jobs.* FROM (SELECT id FROM jobs WHERE {which} {page}) page "  # noqa: S608 - all of it is text of ours
        "JOIN jobs USING (id) ORDER BY id DESC",
        [*values, start, limit],
    )
    counted = await pool().execute_query_dict(
        f"SELECT count(*) AS n FROM (SELECT FROM jobs WHERE {which} LIMIT {COUNTED}) AS few",  # noqa: S608 - as above
        values,
    )
    return [from_row(row) for row in rows], int(counted[0]["n"])
