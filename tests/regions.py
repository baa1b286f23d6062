"""A copy of the couriers' districts, as a walk leaves it, without the calls."""

from __future__ import annotations

from datetime import UTC, datetime

from local.sandbox.boscod_regions import DISTRICTS, Atlas, part
from models import regions
from models.db import transaction
from models.regions import Place, Question, RegionKind, WalkOutcome

BARAT, PUSAT = 37, 38
"""Cities of Jakarta in the sandbox's map."""
CEMPAKA_PUTIH, GAMBIR, SETIABUDI, COBLONG = 14909, 14910, 15780, 14900
"""Districts of it: two of Jakarta Pusat, one of Jakarta Selatan, one of Bandung."""


def city_of(district_id: int) -> int:
    """Return the sandbox's number of the city that a district lies in."""
    return DISTRICTS[district_id].city.id


async def cover(*city_ids: int) -> None:
    """Have a copy of these cities."""
    assert await walked(part(*city_ids)) is WalkOutcome.KEPT


async def walked(atlas: Atlas, *, now: datetime | None = None) -> WalkOutcome:
    """Walk a map to its end; return what became of it."""
    now = now or datetime.now(UTC)
    async with transaction() as tx:
        walk = await regions.begin(now=now, using=tx)
        while (question := await regions.next_question(walk.id, using=tx)) is not None:
            await regions.keep(walk.id, question, answer(atlas, question), using=tx)
        return await regions.settle(walk.id, now=now, using=tx)


def answer(atlas: Atlas, question: Question) -> list[Place]:
    """Return what Boscod would say."""
    if question.parent_id is None:
        return [Place(id=one.id, name=one.name, code="", active=True) for one in atlas.provinces]
    if question.kind is RegionKind.CITY:
        cities = atlas.cities.get(question.parent_id, [])
        return [Place(id=one.id, name=one.name, code=one.code, active=True) for one in cities]
    districts = atlas.districts.get(question.parent_id, [])
    return [Place(id=one.id, name=one.name, code=one.code, active=True) for one in districts]
