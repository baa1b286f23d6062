"""Reading the copy. Regions that Boscod tells no more of, or sends nothing to, are not shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

from models.db import Connection
from models.errors import Invalid, NotFound
from models.regions.tables import Region, RegionKind
from models.regions.words import looked_for, query_of, words_of
from models.sql import load

_NOT_SERVED: Final = "is no district that couriers go to: choose one that the regions list"


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """A district and what it lies in; the numbers are Boscod's."""

    id: int
    name: str
    code: str
    city_id: int
    city_name: str
    province_id: int
    province_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What the copy says of a number: whether there is a copy, and the district that parcels can go to."""

    filled: bool
    district: District | None

    @property
    def wrong(self) -> str | None:
        """Say what is wrong with the number. Where there is no copy, nobody can tell."""
        return _NOT_SERVED if self.filled and self.district is None else None


async def is_filled(*, using: Connection) -> bool:
    """Say whether there is a copy at all."""
    return await Region.filter(kind=RegionKind.DISTRICT).using_db(using).exists()


async def look(district_id: int, *, using: Connection) -> Looked:
    """Return what the copy says of one district."""
    rows = await using.execute_query_dict(load(__file__, "look"), [district_id])
    return Looked(filled=bool(rows), district=_district(rows[0]) if rows and rows[0]["served"] else None)


async def check_served(district_id: int | None, *, field: str, using: Connection) -> None:
    """Raise ``Invalid`` for ``field`` where the copy knows that no parcel can go there, or come from there."""
    if district_id is not None and (wrong := (await look(district_id, using=using)).wrong) is not None:
        raise Invalid({field: wrong})


async def named(*, district: str, city: str, province: str, using: Connection) -> District | None:
    """Return the one district of these names, as a person writes them; none where they are of several, or of none."""
    for read in (words_of, looked_for):
        names = [" ".join(read(name)) for name in (district, city, province)]
        rows = await using.execute_query_dict(load(__file__, "named"), names)
        if rows:
            return _district(rows[0]) if len(rows) == 1 else None
    return None


async def search(keyword: str, *, start: int, limit: int, using: Connection) -> tuple[list[District], int]:
    """Return a part of the districts that a keyword finds, and how many there are.

    Each of its words begins a word of the district's name, its city's or its province's: ``cob bandung`` finds Coblong.
    """
    words = looked_for(keyword)
    if not words:
        return [], 0
    query = query_of(words)
    typed = [" ".join(words), " ".join(words_of(keyword))]
    rows = await using.execute_query_dict(load(__file__, "search"), [query, *typed, start, limit])
    [counted] = await using.execute_query_dict(load(__file__, "count"), [query])
    return [_district(row) for row in rows], int(counted["n"])


async def provinces(*, start: int, limit: int, using: Connection) -> tuple[list[Region], int]:
    """Return a part of the provinces, by name, and how many there are."""
    return await _below(RegionKind.PROVINCE, None, start=start, limit=limit, using=using)


async def cities_of(province_id: int, *, start: int, limit: int, using: Connection) -> tuple[list[Region], int]:
    """Return a part of a province's cities, by name, and how many there are. Raises ``NotFound``."""
    await _find(RegionKind.PROVINCE, province_id, using=using)
    return await _below(RegionKind.CITY, province_id, start=start, limit=limit, using=using)


async def districts_of(city_id: int, *, start: int, limit: int, using: Connection) -> tuple[Region, list[Region], int]:
    """Return a city, a part of its districts, by name, and how many there are. Raises ``NotFound``."""
    city = await _find(RegionKind.CITY, city_id, using=using)
    found, total = await _below(RegionKind.DISTRICT, city_id, start=start, limit=limit, using=using)
    return city, found, total


async def _find(kind: RegionKind, boscod_id: int, *, using: Connection) -> Region:
    found = await Region.filter(kind=kind, boscod_id=boscod_id, gone_at__isnull=True).using_db(using).first()
    if found is None:
        msg = f"There is no {kind.value} {boscod_id}."
        raise NotFound(msg)
    return found


async def _below(
    kind: RegionKind, parent_id: int | None, *, start: int, limit: int, using: Connection
) -> tuple[list[Region], int]:
    found = Region.filter(kind=kind, parent_id=parent_id, gone_at__isnull=True, active=True).using_db(using)
    return await found.order_by("name", "boscod_id").offset(start).limit(limit), await found.count()


def _district(row: Mapping[str, Any]) -> District:
    return District(**{field.name: row[field.name] for field in fields(District)})
