"""Where parcels can go: a copy of the couriers' coverage area, searched here, read anew every night."""

from __future__ import annotations

from models.regions.read import (
    District,
    Looked,
    check_served,
    cities_of,
    districts_of,
    is_filled,
    look,
    named,
    provinces,
    search,
)
from models.regions.tables import Region, RegionKind, RegionWalk, WalkOutcome
from models.regions.walk import Place, Question, begin, counted, end, keep, next_question, settle, take_unwalked

__all__ = [
    "District",
    "Looked",
    "Place",
    "Question",
    "Region",
    "RegionKind",
    "RegionWalk",
    "WalkOutcome",
    "begin",
    "check_served",
    "cities_of",
    "counted",
    "districts_of",
    "end",
    "is_filled",
    "keep",
    "look",
    "named",
    "next_question",
    "provinces",
    "search",
    "settle",
    "take_unwalked",
]
