"""The trace of calls to providers: kept by whoever makes them, read by operators."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson

from models.db import Connection, pool
from models.errors import NotFound
from models.sql import load

KEPT = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One attempt at one call. ``outcome`` is done, refused, unknown or not_sent; ``at`` is when it began."""

    id: int
    at: datetime
    provider: str
    account: str
    operation: str
    reference: str
    method: str
    path: str
    attempt: int
    status: int | None
    outcome: str
    reason: str
    took_ms: float
    sent_bytes: int
    received_bytes: int
    job_id: UUID | None
    store_id: int | None
    request_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How the calls of one operation went. ``took_ms`` is (p50, p95) of those that were sent."""

    provider: str
    operation: str
    calls: int
    refused: int
    unknown: int
    not_sent: int
    took_ms: tuple[float, float] | None


async def keep_calls(calls: Sequence[Mapping[str, Any]], *, using: Connection) -> None:
    """Write calls, each given by the names of the table's columns. One that was written before is left as it is."""
    await using.execute_query(load(__file__, "keep_calls"), [orjson.dumps(list(calls)).decode()])


async def list_calls(
    *,
    provider: str | None = None,
    account: str | None = None,
    operation: str | None = None,
    outcome: str | None = None,
    reference: str | None = None,
    job: UUID | None = None,
    since: timedelta | None = None,
    limit: int = 20,
) -> list[Call]:
    """Return calls, the newest first: those that are all that is asked for, begun within the last ``since``."""
    values = [provider, account, operation, outcome, reference, job, since, None, limit]
    return [Call(**row) for row in await pool().execute_query_dict(load(__file__, "list_calls"), values)]


async def find_call(call_id: int) -> Call:
    """Return a call, or raise ``NotFound``."""
    rows = await pool().execute_query_dict(load(__file__, "list_calls"), [*[None] * 7, call_id, 1])
    if not rows:
        raise NotFound(f"There is no call {call_id}. Calls are kept for {KEPT.days} days.")
    return Call(**rows[0])


async def stats(since: timedelta) -> list[Figures]:
    """Return how calls went within the last ``since``. Reads every row of that time: keep it to hours."""
    rows = await pool().execute_query_dict(load(__file__, "stats"), [since])
    return [
        Figures(**row | {"took_ms": (row["took_ms"][0], row["took_ms"][1]) if row["took_ms"] else None}) for row in rows
    ]
