"""Keeping the map of Boscod's districts."""

from __future__ import annotations

from datetime import timedelta

from pydantic import BaseModel
from redis.exceptions import RedisError

from integrations.boscod.regions import FRESH
from integrations.outcome import Unavailable, Unknown
from tasks.engine import Failed, JobContext, Retry, Snooze, job
from tasks.waiting import wait_for


class WalkRegions(BaseModel, frozen=True):
    """The one map that there is."""

    of: str = "boscod"


class RegionsKept(BaseModel, frozen=True):
    """How many districts the map has."""

    districts: int


@job("regions.walk", queue="bulk", max_attempts=4, timeout=timedelta(minutes=30), unique="of")
async def walk(ctx: JobContext, _args: WalkRegions) -> RegionsKept | Retry | Failed | Snooze:
    """Read Boscod's coverage area anew. Written by whoever finds the map missing or old."""
    try:
        return RegionsKept(districts=await ctx.app.regions.walk())
    except (Unavailable, Unknown) as away:
        return wait_for(away, ctx, until=ctx.job.created_at + FRESH)
    except RedisError as away:
        return Retry(f"Redis did not keep the map: {type(away).__name__}.")
