"""What is noted in passing: kept in batches, and dropped rather than waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from prometheus_client import REGISTRY

from integrations.batches import Batches


class Place:
    """Where things are kept. While it is ``away``, or for what it cannot take, it says so."""

    def __init__(self, *, away: bool = False) -> None:
        self.away = away
        self.kept: list[int] = []
        self.asked = asyncio.Event()
        self.has_all = asyncio.Event()
        self.sizes: list[int] = []

    async def keep(self, things: Sequence[int]) -> None:
        self.asked.set()
        if self.away:
            raise ConnectionRefusedError
        if 13 in things:
            raise ValueError(13)
        self.kept += things
        self.sizes.append(len(things))
        if self.kept[-1] == 99:
            self.has_all.set()


def batches(place: Place, *, room: int = 100, size: int = 2) -> Batches[int]:
    return Batches(
        name="test", keep=place.keep, away=(OSError,), room=room, size=size, linger=timedelta(milliseconds=1)
    )


def dropped() -> float:
    return REGISTRY.get_sample_value("bosonline_trace_dropped_total", {"what": "test"}) or 0


async def test_all_are_kept_in_order_and_in_batches() -> None:
    place = Place()
    async with batches(place) as kept:
        for one in (1, 2, 3, 4, 99):
            kept.put(one)
        await asyncio.wait_for(place.has_all.wait(), 10)
    assert (place.kept, place.sizes) == ([1, 2, 3, 4, 99], [2, 2, 1])


async def test_while_the_place_is_away_the_newest_stay_and_the_others_are_counted() -> None:
    place, before = Place(away=True), dropped()
    async with batches(place, room=3) as kept:
        kept.put(1)
        kept.put(2)
        await asyncio.wait_for(place.asked.wait(), 10)
        for one in (3, 4, 99):
            kept.put(one)
        place.away = False
        await asyncio.wait_for(place.has_all.wait(), 10)
    assert place.kept == [3, 4, 99]
    assert dropped() == before + 2


async def test_what_cannot_be_kept_loses_its_batch_alone() -> None:
    place, before = Place(), dropped()
    async with batches(place) as kept:
        for one in (1, 2, 13, 4, 99):
            kept.put(one)
        await asyncio.wait_for(place.has_all.wait(), 10)
    assert place.kept == [1, 2, 99]
    assert dropped() == before + 2


async def test_the_end_keeps_the_rest_or_counts_it() -> None:
    there, away, before = Place(), Place(away=True), dropped()
    for place in (there, away):
        async with batches(place) as kept:
            for one in (1, 2, 3):
                kept.put(one)
    assert (there.kept, away.kept) == ([1, 2, 3], [])
    assert dropped() == before + 3
