"""Keeping the recaps equal to the orders."""

from __future__ import annotations

from datetime import timedelta

from pydantic import BaseModel

from models import recaps
from models.db import pool
from tasks.engine import JobContext, job

DAYS_AT_ONCE = 14
"""Days that a rebuild recomputes in one transaction: small enough that no reader waits long."""


class RefreshRecap(BaseModel, frozen=True):
    """The store whose stale days are recomputed."""

    store_id: int


class RecapDays(BaseModel, frozen=True):
    """How many days were recomputed."""

    days: int


@job("recaps.refresh", queue="bulk", max_attempts=8, timeout=timedelta(minutes=5), unique="store_id")
async def refresh(ctx: JobContext, args: RefreshRecap) -> RecapDays:
    """Recompute the days of a store on which an order has changed."""
    async with ctx.transaction() as tx:
        return RecapDays(days=await recaps.refresh(args.store_id, using=tx))


@job("recaps.rebuild", queue="bulk", max_attempts=4, timeout=timedelta(hours=1), unique="store_id")
async def rebuild(ctx: JobContext, args: RefreshRecap) -> RecapDays:
    """Recompute every day of a store. Each day is replaced in one go, so the page is never empty."""
    days = await recaps.days_of(args.store_id, using=pool())
    for start in range(0, len(days), DAYS_AT_ONCE):
        async with ctx.transaction() as tx:
            await recaps.recompute(args.store_id, days[start : start + DAYS_AT_ONCE], using=tx)
        await ctx.progress(min(start + DAYS_AT_ONCE, len(days)), len(days), "days recomputed")
    return RecapDays(days=len(days))
