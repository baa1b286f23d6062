"""What a person does with jobs: cancel, run again one or many, and read what happened to one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import orjson
from tortoise.exceptions import IntegrityError

from models.db import Connection, pool, remember_to_ring, transaction
from models.errors import Conflict
from models.jobs.job import Job, from_row
from models.jobs.kinds import KINDS
from models.sql import load

BATCH = 500
"""Jobs that one transaction starts again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened to a job. ``actor`` is who asked for it, ``None`` where it happened by itself."""

    event: Literal["retrying", "failed", "cancelled", "lost", "cancel_asked", "retried"]
    attempt: int
    actor: str | None
    error: dict[str, Any] | None
    happened_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which failed jobs to run again: of a kind, of a store, with this type of error, that ended since a moment."""

    kind: str | None = None
    store: int | None = None
    error: str | None = None
    ended_since: datetime | None = None


async def history(job: Job) -> list[Event]:
    """Return what happened to a job beside its success, oldest first."""
    rows = await pool().execute_query_dict(
        "SELECT event, attempt, actor, error, happened_at FROM job_history WHERE job_id = $1 ORDER BY id", [job.id]
    )
    return [Event(**row | {"error": orjson.loads(row["error"]) if row["error"] else None}) for row in rows]


async def asked_at(job: Job, *, using: Connection) -> datetime:
    """Return when the work was last asked for: when the job was written, or a person started it again.

    All attempts since then are tries of one request; what one of them has settled, the next ones find.
    """
    sql = "SELECT max(happened_at) AS at FROM job_history WHERE job_id = $1 AND event = 'retried'"
    rows = await using.execute_query_dict(sql, [job.id])
    return rows[0]["at"] or job.created_at


async def cancel(job: Job, *, by: str, using: Connection) -> Job:
    """Cancel: a waiting job at once, a running one within two seconds. A finished one raises ``Conflict``."""
    rows = await using.execute_query_dict(load(__file__, "cancel"), [job.id, by])
    if not rows:
        raise Conflict(f"Job {job.id} has ended; it cannot be cancelled any more.", state=job.state)
    return from_row(rows[0])


async def retry(job: Job, *, by: str, using: Connection) -> Job:
    """Queue a failed or cancelled job again, with all its attempts. Any other raises ``Conflict``."""
    again = await _start_again([job.id], by=by, using=using)
    if not again:
        raise Conflict(
            f"Job {job.id} cannot be started again: only failed and cancelled jobs can, and only while no other job "
            "does the same work.",
            state=job.state,
        )
    return again[0]


async def retryable(wanted: Wanted, *, limit: int) -> tuple[list[Job], int]:
    """Return the oldest ``limit`` jobs that ``retry_many`` would start again, and how many there are."""
    sql, values = _matching(wanted)
    # As retry.sql chooses: of those under one unique key the newest, and only while no other does the work.
    sql = f"""FROM (SELECT DISTINCT ON (kind, coalesce(unique_key, id::text)) * {sql} AND NOT EXISTS (
                  SELECT FROM jobs other WHERE other.kind = jobs.kind AND other.unique_key = jobs.unique_key
                  AND other.state IN ('queued', 'running'))
              ORDER BY kind, coalesce(unique_key, id::text), id DESC) AS free"""  # noqa: S608 - all of it is text of ours
    rows = await pool().execute_query_dict(f"SELECT * {sql} ORDER BY id LIMIT $6", [*values, limit])
    count = await pool().execute_query_dict(f"SELECT count(*) AS n {sql}", values)
    return [from_row(row) for row in rows], int(count[0]["n"])


async def retry_many(wanted: Wanted, *, by: str) -> AsyncIterator[list[Job]]:
    """Start failed jobs again, a batch in a transaction, oldest first; give each batch when it is committed.

    A job whose work another unfinished one has taken over (their unique key is the same) is left as it is.
    """
    sql, values = _matching(wanted)
    behind = UUID(int=0)
    while True:
        async with transaction() as tx:
            rows = await tx.execute_query_dict(
                f"SELECT id {sql} AND id > $6 ORDER BY id LIMIT {BATCH}", [*values, behind]
            )
            if not rows:
                return
            behind = rows[-1]["id"]
            again = await _start_again([row["id"] for row in rows], by=by, using=tx)
        yield again


def _matching(wanted: Wanted) -> tuple[str, list[Any]]:
    sql = """FROM jobs WHERE state = 'failed' AND kind = ANY($1::text[]) AND ($2::text IS NULL OR kind = $2)
             AND ($3::bigint IS NULL OR store_id = $3) AND ($4::text IS NULL OR error ->> 'type' = $4)
             AND ($5::timestamptz IS NULL OR finished_at >= $5)"""
    return sql, [list(KINDS), wanted.kind, wanted.store, wanted.error, wanted.ended_since]


async def _start_again(ids: list[UUID], *, by: str, using: Connection) -> list[Job]:
    attempts = orjson.dumps({kind.name: kind.max_attempts for kind in KINDS.values()}).decode()
    try:
        rows = await using.execute_query_dict(load(__file__, "retry"), [ids, attempts, by])
    except IntegrityError as error:
        raise Conflict("Another job has taken over this work just now; look again.") from error
    jobs = [from_row(row) for row in rows]
    for kind in {job.kind for job in jobs}:
        remember_to_ring(kind)
    return jobs
