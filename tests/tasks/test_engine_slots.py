"""Who gets the next place to run in."""

from __future__ import annotations

import asyncio

from tasks.engine.slots import STRETCH, Slots


class TestSlots:
    async def test_one_kind_takes_all_of_its_places_at_once(self) -> None:
        assert await Slots(of_one_kind=8, spare=2).take("a") == 8

    async def test_another_kind_finds_room_beside_one_that_fills_its_own(self) -> None:
        slots = Slots(of_one_kind=8, spare=2)
        await slots.take("a")
        assert await slots.take("b") == 2

    async def test_a_kind_that_fills_its_places_does_not_keep_another_waiting_behind_it(self) -> None:
        slots = Slots(of_one_kind=2, spare=1)
        await slots.take("a")
        waiting = asyncio.ensure_future(slots.take("a"))
        await asyncio.sleep(0)
        assert await slots.take("b") == 1
        slots.give("a")
        assert await waiting == 1

    async def test_those_who_wait_share_what_comes_free_in_turn(self) -> None:
        slots = Slots(of_one_kind=4, spare=4)
        await slots.take("x")
        await slots.take("y")
        waiting = [asyncio.ensure_future(slots.take(kind)) for kind in ("a", "b")]
        await asyncio.sleep(0)
        assert slots.are_scarce
        slots.give("x", 4)
        assert await asyncio.gather(*waiting) == [2, 2]

    async def test_what_is_given_back_is_there_again(self) -> None:
        slots = Slots(of_one_kind=4, spare=1)
        slots.give("a", await slots.take("a"))
        assert await slots.take("a") == 4

    async def test_closing_sends_everybody_away(self) -> None:
        slots = Slots(of_one_kind=1, spare=0)
        await slots.take("a")
        waiting = asyncio.ensure_future(slots.take("b"))
        await asyncio.sleep(0)
        slots.close()
        assert (await waiting, await slots.take("c")) == (0, 0)


class TestBriefJobs:
    async def test_a_kind_whose_jobs_are_over_at_once_has_the_next_ones_on_their_way(self) -> None:
        slots = Slots(of_one_kind=8, spare=2)
        slots.give("a", await slots.take("a"), took=0.001)
        first, second = await slots.take("a"), await slots.take("a")
        assert first == second == 8 * STRETCH // 2

    async def test_it_takes_them_from_nobody(self) -> None:
        slots = Slots(of_one_kind=8, spare=2)
        slots.give("a", await slots.take("a"), took=0.001)
        await slots.take("a")
        await slots.take("a")
        assert not slots.are_scarce
        assert await slots.take("b") == 2
        slots.give("a", 8 * STRETCH)
        assert await slots.take("c") == 8

    async def test_as_soon_as_its_jobs_take_longer_its_places_are_those_of_any_kind(self) -> None:
        slots = Slots(of_one_kind=8, spare=2)
        slots.give("a", await slots.take("a"), took=0.001)
        slots.give("a", await slots.take("a"), took=1.0)
        assert await slots.take("a") == 8

    async def test_one_of_which_nothing_is_known_has_the_places_of_any_kind(self) -> None:
        assert await Slots(of_one_kind=8, spare=2).take("a") == 8
