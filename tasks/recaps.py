"""Keeping the recaps equal to the orders."""

from __future__ import annotations

from datetime import timedelta

from pydantic import BaseModel

from models import recaps
from models.db import pool
from tasks.engine import JobContext, job

MOST_DAYS = 31
"""Recomputed in one transaction: whoever reads a stale day meanwhile waits for it."""


class RefreshRecap(BaseModel, frozen=True):
    """The store whose stale days are recomputed."""

    store_id: int


class RecapDays(BaseModel, frozen=True):
    """How many days were recomputed."""

    days: int


@job("recaps.refresh", queue="bulk", max_attempts=8, timeout=timedelta(minutes=5), unique="store_id")
async def refresh(ctx: JobContext, args: RefreshRecap) -> RecapDays:
    """Recompute the days of a store on which an order has changed."""
    days, is_more = 0, True
    while is_more:
        async with ctx.transaction() as tx:
            done = await recaps.refresh(args.store_id, using=tx, most=MOST_DAYS)
        days += done
        is_more = done == MOST_DAYS
    return RecapDays(days=days)


@job("recaps.rebuild", queue="bulk", max_attempts=4, timeout=timedelta(hours=1), unique="store_id")
async def rebuild(ctx: JobContext, args: RefreshRecap) -> RecapDays:
    """Recompute every day of a store. Each day is replaced in one go, so the page is never empty."""
    days = await recaps.days_of(args.store_id, using=pool())
    for done, day in enumerate(days, 1):
        async with ctx.transaction() as tx:
            await recaps.recompute(args.store_id, [day], using=tx)
        await ctx.progress(done, len(days), "days recomputed")
    return RecapDays(days=len(days))
