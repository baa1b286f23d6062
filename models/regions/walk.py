"""Walking the coverage area: from the provinces down, one question at a time, each answer kept.

::

    begin ──▶ next_question ──▶ keep ──▶ next_question ──▶ … ──▶ settle
                                                                   │
              copy unchanged ◀── far fewer districts than known ───┴───▶ the copy becomes what was told

A walk is about 550 questions and takes a while. Its answers stand beside the copy, so that one that breaks off goes on
where it was, and the copy is whole at every moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Final

import orjson

from models import jobs
from models.db import Connection
from models.regions.tables import Region, RegionKind, RegionWalk, WalkedRegion, WalkOutcome
from models.regions.words import words_of
from models.sql import load

WALKED_WITHIN: Final = timedelta(days=1)
"""A walk that is not at its end by then is left: its first answers are as old as that."""

TRIED_AGAIN: Final = timedelta(hours=1)
"""Where there is no copy at all, the next walk begins this long after the last one began."""

_FEWER: Final = 2
"""A walk that finds less than one in so many of the known districts is doubted: so much does not vanish in a night."""

_BELOW: Final = {RegionKind.PROVINCE: RegionKind.CITY, RegionKind.CITY: RegionKind.DISTRICT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Which regions of ``kind`` lie in the region ``parent_id``; without one, in the whole country."""

    kind: RegionKind
    parent_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One region of an answer. ``id`` is Boscod's."""

    id: int
    name: str
    code: str
    active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How far a walk is: questions answered, questions known of, districts told."""

    done: int
    total: int
    districts: int


async def begin(*, now: datetime, using: Connection) -> RegionWalk:
    """Return the walk that is open, or a new one. Call it inside a transaction."""
    walk = await RegionWalk.filter(ended_at__isnull=True).using_db(using).first()
    if walk is not None and walk.begun_at + WALKED_WITHIN <= now:
        await end(walk.id, WalkOutcome.LEFT, now=now, using=using)
        walk = None
    return walk if walk is not None else await RegionWalk.create(begun_at=now, using_db=using)


async def next_question(walk_id: int, *, using: Connection) -> Question | None:
    """Return what is to be asked next; nothing when all is told."""
    if not await RegionWalk.filter(id=walk_id, asked=True).using_db(using).exists():
        return Question(kind=RegionKind.PROVINCE, parent_id=None)
    rows = await using.execute_query_dict(load(__file__, "unasked"), [walk_id])
    if not rows:
        return None
    return Question(kind=_BELOW[RegionKind(rows[0]["kind"])], parent_id=rows[0]["boscod_id"])


async def keep(walk_id: int, question: Question, places: Sequence[Place], *, using: Connection) -> None:
    """Keep an answer; an empty one is an answer, too. Call it inside a transaction."""
    told = [asdict(place) | {"words": " ".join(words_of(place.name))} for place in places]
    values = [walk_id, question.kind.value, question.parent_id, orjson.dumps(told).decode()]
    await using.execute_query_dict(load(__file__, "tell"), values)
    if question.parent_id is None:
        await RegionWalk.filter(id=walk_id).using_db(using).update(asked=True)
        return
    above = RegionKind.PROVINCE if question.kind is RegionKind.CITY else RegionKind.CITY
    asked = WalkedRegion.filter(walk_id=walk_id, kind=above, boscod_id=question.parent_id).using_db(using)
    await asked.update(asked=True)


async def counted(walk_id: int, *, using: Connection) -> Counted:
    """Return how far a walk is; the first question is its own."""
    [row] = await using.execute_query_dict(load(__file__, "counted"), [walk_id])
    return Counted(done=row["done"] + 1, total=row["total"] + 1, districts=row["districts"])


async def settle(walk_id: int, *, now: datetime, using: Connection) -> WalkOutcome:
    """Make the copy what the walk was told, and end the walk. Call it inside a transaction.

    What it was not told of is marked as gone, what it met again is back. A region whose list came back empty keeps what
    was known below it. A walk that finds far fewer districts than are known is doubted and changes nothing.
    """
    found = (await counted(walk_id, using=using)).districts
    known = await Region.filter(kind=RegionKind.DISTRICT, gone_at__isnull=True).using_db(using).count()
    if found == 0 or found * _FEWER < known:
        await end(walk_id, WalkOutcome.DOUBTED, now=now, using=using)
        return WalkOutcome.DOUBTED
    await using.execute_query_dict(load(__file__, "adopt"), [walk_id, now])
    for kind, above in ((RegionKind.PROVINCE, ""), (RegionKind.CITY, "province"), (RegionKind.DISTRICT, "city")):
        await using.execute_query_dict(load(__file__, "lose"), [walk_id, now, kind.value, above])
    await end(walk_id, WalkOutcome.KEPT, now=now, using=using)
    return WalkOutcome.KEPT


async def end(walk_id: int, outcome: WalkOutcome, *, now: datetime, using: Connection) -> None:
    """End a walk, and forget what it was told beside the copy."""
    found = (await counted(walk_id, using=using)).districts
    walk = RegionWalk.filter(id=walk_id, ended_at__isnull=True).using_db(using)
    await walk.update(ended_at=now, outcome=outcome, districts=found)
    await WalkedRegion.filter(walk_id=walk_id).using_db(using).delete()


async def take_unwalked(*, now: datetime, using: Connection) -> int:
    """Write the job of a walk that broke off, or of the first one; return how many it wrote.

    For the scheduler, as often as it likes: there is one unfinished job of the kind at most.
    """
    [row] = await using.execute_query_dict(load(__file__, "wanted"), [now - TRIED_AGAIN])
    if not row["wanted"]:
        return 0
    await jobs.enqueue("regions.walk", {}, store=None, using=using)
    return 1
