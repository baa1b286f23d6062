"""The kinds of job that the storm drives, and the ledger that they write their effects to.

An effect is written as the platform's own handlers do it: in the fenced transaction, after a look whether an earlier
attempt has done it. The ledger has no key of its own, so that a second effect would stand there for all to see.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from datetime import timedelta

from pydantic import BaseModel

from models.db import pool
from tasks.engine import JobContext, Retry, Snooze, job

TABLES = """
CREATE TABLE IF NOT EXISTS chaos_effects (
    job_id uuid NOT NULL, attempt int NOT NULL, part int NOT NULL,
    happened_at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE TABLE IF NOT EXISTS chaos_begun (
    job_id uuid NOT NULL, attempt int NOT NULL, pid int NOT NULL, ordering_key text, kind text NOT NULL,
    store_id bigint NOT NULL, happened_at timestamptz NOT NULL DEFAULT clock_timestamp());
"""

STEPS = 3
"""Effects of a ``chaos.steps`` job, each in a transaction of its own."""
STUCK_S = 8.0
"""How long ``chaos.stuck`` blocks the event loop: longer than the watchdog bears."""


class Wish(BaseModel, frozen=True):
    """``n`` names the wish, so that a driver that does not know whether its commit came through can look."""

    n: int
    key: int = 0


async def _begin(ctx: JobContext) -> None:
    await pool().execute_query_dict(
        "INSERT INTO chaos_begun (job_id, attempt, pid, ordering_key, kind, store_id) VALUES ($1, $2, $3, $4, $5, $6) "
        "RETURNING 1",
        [ctx.job.id, ctx.job.attempt, os.getpid(), ctx.job.ordering_key, ctx.job.kind, ctx.store],
    )


async def _effect(ctx: JobContext, part: int = 0) -> None:
    async with ctx.transaction() as tx:
        done = await tx.execute_query_dict(
            "SELECT 1 AS done FROM chaos_effects WHERE job_id = $1 AND part = $2", [ctx.job.id, part]
        )
        if not done:
            await tx.execute_query_dict(
                "INSERT INTO chaos_effects (job_id, attempt, part) VALUES ($1, $2, $3) RETURNING 1",
                [ctx.job.id, ctx.job.attempt, part],
            )


@job("chaos.quick", queue="critical", max_attempts=50)
async def quick(ctx: JobContext, _args: Wish) -> None:
    """Write one effect."""
    await _begin(ctx)
    await _effect(ctx)


@job("chaos.slow", queue="default", max_attempts=50)
async def slow(ctx: JobContext, args: Wish) -> None:
    """Take a while, say how far it is, then write one effect."""
    await _begin(ctx)
    for done in range(1, 6):
        await asyncio.sleep(0.05 + args.n % 5 / 10)
        await ctx.progress(done, 5, "waiting")
    await _effect(ctx)


@job("chaos.steps", queue="default", max_attempts=50)
async def steps(ctx: JobContext, _args: Wish) -> None:
    """Write several effects, and be killed between two of them."""
    await _begin(ctx)
    for part in range(STEPS):
        await _effect(ctx, part)
        await asyncio.sleep(0.1)


@job("chaos.flaky", queue="default", max_attempts=50)
async def flaky(ctx: JobContext, args: Wish) -> Retry | None:
    """Ask for another attempt, crash, and succeed at the third."""
    await _begin(ctx)
    if ctx.job.attempt == 1:
        return Retry("not yet", timedelta(milliseconds=100))
    if ctx.job.attempt == 2:
        msg = f"wish {args.n} crashes once"
        raise RuntimeError(msg)
    await _effect(ctx)
    return None


@job("chaos.snooze", queue="default", max_attempts=50)
async def snooze(ctx: JobContext, _args: Wish) -> Snooze | None:
    """Sleep in the row, twice."""
    await _begin(ctx)
    if ctx.job.attempt <= 2:
        return Snooze(ctx.clock.now() + timedelta(milliseconds=300), "later")
    await _effect(ctx)
    return None


@job("chaos.ordered", queue="default", max_attempts=50, ordered_by="key")
async def ordered(ctx: JobContext, _args: Wish) -> None:
    """Run alone under its key."""
    await _begin(ctx)
    await asyncio.sleep(0.05)
    await _effect(ctx)


@job("chaos.roomy", queue="bulk", max_attempts=50, per_store=2)
async def roomy(ctx: JobContext, _args: Wish) -> None:
    """Run beside one other of its store at most."""
    await _begin(ctx)
    await asyncio.sleep(0.2)
    await _effect(ctx)


@job("chaos.poison", queue="bulk", max_attempts=2)
async def poison(ctx: JobContext, _args: Wish) -> None:
    """Kill the process, every time."""
    await _begin(ctx)
    os.kill(os.getpid(), signal.SIGKILL)


@job("chaos.stuck", queue="bulk", max_attempts=50)
async def stuck(ctx: JobContext, _args: Wish) -> None:
    """Block the event loop at the first attempt: the watchdog ends the process."""
    await _begin(ctx)
    if ctx.job.attempt == 1:
        time.sleep(STUCK_S)  # noqa: ASYNC251 - that is what it is for
    await _effect(ctx)


@job("chaos.deaf", queue="default", max_attempts=50, timeout=timedelta(seconds=2))
async def deaf(ctx: JobContext, _args: Wish) -> None:
    """Swallow every cancellation at the first attempt: only the end of the process helps."""
    await _begin(ctx)
    while ctx.job.attempt == 1:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
    await _effect(ctx)
