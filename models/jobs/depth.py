"""How much work lies there and how it goes: what a dashboard asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from models.db import pool
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """Jobs of one kind that are due (``queued``) or ``running``, and for how long the oldest has been."""

    kind: str
    state: str
    count: int
    age: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """Jobs of one kind that ended lately. ``wait`` (due to started) and ``run`` (started to ended) are (p50, p95)."""

    kind: str
    queue: str
    succeeded: int
    failed: int
    cancelled: int
    wait: tuple[timedelta, timedelta] | None
    run: tuple[timedelta, timedelta] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A worker process that has jobs, and how long its shortest lease still holds."""

    name: str
    running: int
    lease_left: timedelta


async def unfinished() -> list[Unfinished]:
    """Return what is due or running, by kind and state."""
    rows = await pool().execute_query_dict(load(__file__, "unfinished"))
    return [
        Unfinished(kind=row["kind"], state=row["state"], count=row["count"], age=timedelta(seconds=row["age_seconds"]))
        for row in rows
    ]


async def ended(since: timedelta) -> list[Ended]:
    """Return what ended within the last ``since``, by kind. Reads every row of that time: keep it to hours."""
    rows = await pool().execute_query_dict(load(__file__, "ended"), [since])
    return [
        Ended(
            kind=row["kind"],
            queue=row["queue"],
            succeeded=row["succeeded"],
            failed=row["failed"],
            cancelled=row["cancelled"],
            wait=_pair(row["waits"]),
            run=_pair(row["runs"]),
        )
        for row in rows
    ]


async def processes() -> list[Process]:
    """Return the worker processes that have jobs now."""
    rows = await pool().execute_query_dict(
        "SELECT worker, count(*) AS running, "
        "extract(epoch FROM min(leased_until) - clock_timestamp())::float8 AS left_s "
        "FROM jobs WHERE state = 'running' GROUP BY worker ORDER BY worker"
    )
    return [
        Process(name=row["worker"], running=row["running"], lease_left=timedelta(seconds=row["left_s"])) for row in rows
    ]


def _pair(seconds: list[float] | None) -> tuple[timedelta, timedelta] | None:
    """Read two percentiles; a job that was cancelled before it started has none."""
    if seconds is None:
        return None
    middle, high = seconds
    return timedelta(seconds=float(middle)), timedelta(seconds=float(high))
