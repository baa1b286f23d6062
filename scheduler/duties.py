"""What the leader does, and how often. Each duty is short, set-based and harmless to repeat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bootstrap import App
from models.db import pool
from models.jobs import KINDS, queue
from scheduler.cron import Entry

log = structlog.get_logger(__name__)

JOBS_KEPT = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Duty:
    """``do`` at least ``every`` so often; it returns how much it did."""

    every: timedelta
    do: Callable[[App], Awaitable[int]]


async def take_back_lost(app: App) -> int:
    """Jobs whose worker stopped renewing go back, or end after their last attempt."""
    lost = await queue.take_back_lost(using=pool())
    if lost:
        log.warning("jobs.lost_leases", jobs=[str(row["id"]) for row in lost][:20], count=len(lost))
        app.bells.ring({row["kind"] for row in lost})
    return len(lost)


async def ring_due(app: App) -> int:
    """Ring every kind with work due.

    This one sweep covers a crash between commit and ring, a lost Redis, a due retry, and a job that was given back.
    """
    kinds = await queue.due_kinds(list(KINDS), using=pool())
    app.bells.ring(kinds)
    return len(kinds)


async def prune_jobs(_app: App) -> int:
    """Finished jobs go after their retention, a small batch at a time."""
    return await queue.prune(keep=JOBS_KEPT, using=pool())


DUTIES: tuple[Duty, ...] = (
    Duty(timedelta(seconds=1), take_back_lost),
    Duty(timedelta(seconds=1), ring_due),
    Duty(timedelta(seconds=10), prune_jobs),
)

CRON: tuple[Entry, ...] = ()
"""Entries that write a job at moments of the calendar."""
