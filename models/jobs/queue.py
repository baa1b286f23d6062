"""What a worker and the scheduler do with job rows: claim, renew, finish, take back, prune.

Each is one set-based statement of ``sql/``. All times are the database's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any
from uuid import UUID

import orjson
from asyncpg import DeadlockDetectedError
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models.db import Connection, claim_pool
from models.jobs.job import Job, State, from_row
from models.jobs.kinds import JobKind
from models.sql import load

CLAIM_TURNS = 20
"""Looks at the queue that one claim may need; each one lost means that another worker began a job."""


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """How an attempt ended, as the row is to say it.

    ``delay`` (seconds from the database's now) or ``run_at`` say when a job that goes back to ``queued`` is due;
    ``attempts_returned`` is 1 where the attempt does not count (snooze, give-back). ``store_id`` is whom to tell of it.
    """

    id: UUID
    attempt: int
    state: State
    result: dict[str, Any] | None = None
    error: dict[str, Any] | None = None
    attempts_returned: int = 0
    delay: float | None = None
    run_at: datetime | None = None
    store_id: int | None = None


async def claim(
    kind: JobKind, *, after_store: int, limit: int, of_one_store: int, lease: timedelta, worker: str
) -> list[Job]:
    """Take up to ``limit`` due jobs of ``kind``, going round the stores from behind ``after_store``.

    Of one store at most ``of_one_store`` while others wait; what that leaves goes to the same stores in a second round.
    They come in that order, so the last one's store is the last that was served.
    """
    values = [kind.name, after_store, limit, of_one_store, lease, worker, kind.version, kind.per_store]
    for turn in range(CLAIM_TURNS):
        try:
            if kind.per_store is None:
                rows = await claim_pool().execute_query_dict(load(__file__, "claim"), values)
            else:
                rows = await _claim_in_turn(kind, values)
        except (IntegrityError, DeadlockDetectedError):
            # A job under the same ordering key began between our look and our write: look again.
            if turn == CLAIM_TURNS - 1:
                raise
        else:
            return [from_row(row) for row in sorted(rows, key=itemgetter("turn"))]
    return []


async def _claim_in_turn(kind: JobKind, values: list[Any]) -> list[dict[str, Any]]:
    """Claim while nobody else claims of this kind: two who count at once would both find room."""
    async with in_transaction("engine") as tx:
        await tx.execute_query_dict("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [f"claim {kind.name}"])
        return await tx.execute_query_dict(load(__file__, "claim"), values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """Which ends were written: ``ours``, and the kinds of the jobs that waited ``behind`` them."""

    ours: frozenset[UUID]
    behind: frozenset[str]


async def finish(ends: Sequence[End], *, using: Connection) -> Finished:
    """Write the ends of those attempts that are still ours."""
    # asyncpg's UUID is a subclass, which orjson leaves to ``default``.
    payload = orjson.dumps([_said(end) for end in ends], default=str).decode()
    rows = await using.execute_query_dict(load(__file__, "finish"), [payload])
    return Finished(
        ours=frozenset(row["id"] for row in rows),
        behind=frozenset(kind for row in rows if row["behind"] for kind in row["behind"].split(" ")),
    )


def _said(end: End) -> dict[str, Any]:
    # Most ends say little, and what is not said is NULL in the statement.
    said: dict[str, Any] = {"id": end.id, "attempt": end.attempt, "state": end.state}
    for name in ("result", "error", "attempts_returned", "delay", "run_at"):
        value = getattr(end, name)
        if value is not None:
            said[name] = value
    return said


async def renew(held: Sequence[Job], *, lease: timedelta, using: Connection) -> set[tuple[UUID, int]]:
    """Prolong the leases; return the id and attempt of those that are still ours."""
    rows = await using.execute_query_dict(
        load(__file__, "renew"), [[job.id for job in held], [job.attempt for job in held], lease]
    )
    return {(row["id"], row["attempt"]) for row in rows}


async def asked_to_stop(held: Sequence[Job], *, using: Connection) -> set[UUID]:
    """Return those of ``held`` that somebody cancelled."""
    sql = "SELECT id FROM jobs WHERE id = ANY($1::uuid[]) AND cancel_requested_at IS NOT NULL"
    return {row["id"] for row in await using.execute_query_dict(sql, [[job.id for job in held]])}


async def take_back_lost(
    *, using: Connection, limit: int = 1000, lease: timedelta = timedelta(0)
) -> list[dict[str, Any]]:
    """Put jobs with a lost lease back, or end them after their last attempt. Rows: ``id``, ``kind``, ``state``.

    Nothing is lost before PostgreSQL has run for a ``lease``: nobody could renew while it was away.
    """
    return await using.execute_query_dict(load(__file__, "take_back_lost"), [limit, lease])


async def due_kinds(kinds: Sequence[str], *, using: Connection) -> list[str]:
    """Return those of ``kinds`` that have work due now."""
    return [row["kind"] for row in await using.execute_query_dict(load(__file__, "due_kinds"), [list(kinds)])]


async def mark_held(kinds: Mapping[str, JobKind], *, using: Connection, limit: int = 1000) -> dict[str, int]:
    """Say in the rows that no worker of this version knows their kind or arguments; return how many new ones, by kind.

    They start as soon as a newer worker claims them: a rolling deploy needs nothing else.
    """
    known = orjson.dumps({name: kind.version for name, kind in kinds.items()}).decode()
    rows = await using.execute_query_dict(load(__file__, "held"), [known, limit])
    return dict(Counter(f"{row['kind']} v{row['args_version']}" for row in rows))


async def prune(*, keep: timedelta, using: Connection, limit: int = 1000) -> int:
    """Delete up to ``limit`` jobs that ended longer than ``keep`` ago; return how many."""
    return len(await using.execute_query_dict(load(__file__, "prune"), [keep, limit]))


async def save_progress(job: Job, progress: dict[str, Any], *, using: Connection) -> bool:
    """Keep the progress of a running attempt; ``False`` where the attempt is no longer ours."""
    sql = "UPDATE jobs SET progress = $3::jsonb WHERE id = $1 AND attempt = $2 AND state = 'running' RETURNING id"
    return bool(await using.execute_query_dict(sql, [job.id, job.attempt, orjson.dumps(progress).decode()]))


async def hold_fence(job: Job, *, by_key: bool = False, using: Connection) -> bool:
    """Keep the attempt ours for the rest of this transaction; ``False`` where it is no longer.

    A key-share lock keeps the sweep away, which takes rows for update and skips what is locked. It lets pass what only
    marks the row: a renewed lease, progress, a cancel. Anything stronger would hold up the renewal of all neighbours.

    ``by_key`` says that what follows in the transaction takes a few rows by their keys: it is planned once for each
    connection. PostgreSQL, left to itself, plans statements that take arrays anew each time, at the price of running
    them; where an array holds thousands, that is what it should do.
    """
    sql = """
        SELECT id, CASE WHEN $3 THEN set_config('plan_cache_mode', 'force_generic_plan', true) END
        FROM jobs WHERE id = $1 AND attempt = $2 AND state = 'running' FOR KEY SHARE"""
    return bool(await using.execute_query_dict(sql, [job.id, job.attempt, by_key]))
