"""Keeping the copy of the couriers' coverage area."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import Final

import structlog
from pydantic import BaseModel

from integrations.boscod import BoscodClient
from integrations.boscod import Place as Told
from integrations.boscod.assumed import NOT_FOUND
from integrations.outcome import Refused, Unavailable, Unknown
from integrations.pace import Pace
from models import regions
from models.db import pool
from models.errors import Conflict
from models.regions import Place, Question, RegionKind, WalkOutcome
from models.regions.walk import WALKED_WITHIN
from tasks.engine import Failed, JobContext, Snooze, job
from tasks.waiting import wait_for

log = structlog.get_logger(__name__)

SHARE: Final = 5
"""A walk takes one in so many of the calls that this process may make: whoever waits for a price comes first."""

PIECE: Final = timedelta(minutes=5)
"""How long one run of the job walks; the next goes on behind the other work of its queue."""


class WalkRegions(BaseModel, frozen=True):
    """The one coverage area that there is."""

    of: str = "boscod"


class RegionsWalked(BaseModel, frozen=True):
    """What became of what was told, and how many districts that were."""

    outcome: WalkOutcome
    districts: int


# A process that is killed spends an attempt, and a walk meets every kill of its twenty minutes: hence so many.
@job("regions.walk", queue="bulk", max_attempts=50, timeout=2 * PIECE, unique="of")
async def walk(ctx: JobContext, _args: WalkRegions) -> RegionsWalked | Failed | Snooze:
    """Read Boscod's coverage area anew, and have it become ours.

    Every answer is kept at once: however often it breaks off, the next run goes on with the next question.
    """
    async with ctx.transaction() as tx:
        open_walk = await regions.begin(now=ctx.clock.now(), using=tx)
    pace = Pace(calls=max(1, ctx.app.settings.boscod_calls_per_minute // SHARE), per=timedelta(minutes=1))
    until = time.monotonic() + PIECE.total_seconds()
    try:
        while (question := await regions.next_question(open_walk.id, using=pool())) is not None:
            if time.monotonic() > until:
                return Snooze(ctx.clock.now(), "Other work of the queue comes first. It goes on by itself.")
            await _turn(pace)
            places = await _ask(ctx.app.boscod, question)
            async with ctx.transaction() as tx:
                await regions.keep(open_walk.id, question, places, using=tx)
            counted = await regions.counted(open_walk.id, using=pool())
            await ctx.progress(counted.done, counted.total, f"{counted.districts} districts")
    except Refused as no:
        async with ctx.transaction() as tx:
            await regions.end(open_walk.id, WalkOutcome.REFUSED, now=ctx.clock.now(), using=tx)
        return Failed(Conflict(f"Boscod does not tell its coverage area: {no.reason}", code=no.code))
    except (Unavailable, Unknown) as away:
        return wait_for(away, ctx, until=open_walk.begun_at + WALKED_WITHIN)
    districts = (await regions.counted(open_walk.id, using=pool())).districts
    async with ctx.transaction() as tx:
        outcome = await regions.settle(open_walk.id, now=ctx.clock.now(), using=tx)
    if outcome is WalkOutcome.DOUBTED:
        log.error("regions.doubted", districts=districts, next_step="look at what Boscod tells; the copy stays")
    return RegionsWalked(outcome=outcome, districts=districts)


async def _turn(pace: Pace) -> None:
    """Wait for the next call's turn, however long that is."""
    _, wait = pace.reserve("", patience=timedelta.max)
    await asyncio.sleep(wait.total_seconds())


async def _ask(boscod: BoscodClient, question: Question) -> list[Place]:
    """Ask Boscod. A region that it lists but does not know has nothing below it."""
    try:
        return [_place(told) for told in await _told(boscod, question)]
    except Refused as no:
        if no.code != NOT_FOUND or question.parent_id is None:
            raise
        return []


async def _told(boscod: BoscodClient, question: Question) -> tuple[Told, ...]:
    if question.parent_id is None:
        return await boscod.provinces()
    if question.kind is RegionKind.CITY:
        return await boscod.cities(question.parent_id)
    return await boscod.districts(question.parent_id)


def _place(told: Told) -> Place:
    return Place(id=told.id, name=told.name, code=told.code or "", active=told.active)
