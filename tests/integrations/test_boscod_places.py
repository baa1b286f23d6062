"""Lists of the coverage area: whole, whatever their length, or not at all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.boscod import BoscodClient
from integrations.http import ProviderClient
from integrations.oddity import Oddity
from integrations.outcome import Unavailable
from tests.integrations.boscod_bench import boscod

Page = Callable[[int, int], dict[str, Any]]


@asynccontextmanager
async def listing(page: Page) -> AsyncIterator[tuple[BoscodClient, list[Oddity]]]:
    """Serve a list whose page from ``start`` with ``limit`` is what the function says; note what makes no sense."""
    odd: list[Oddity] = []

    async def answer(request: web.Request) -> web.Response:
        return web.json_response(page(int(request.query["start"]), int(request.query["limit"])))

    app = web.Application()
    app.router.add_get("/v1/address/districts/{city_id}", answer)
    async with (
        TestServer(app, host="127.0.0.1") as server,
        ProviderClient(name="boscod", base_url=str(server.make_url("")), oddities=odd.append) as http,
    ):
        yield BoscodClient(http=http, token="t", webhook_secret="s"), odd


def place(number: int) -> dict[str, Any]:
    return {"id": number, "name": f"KECAMATAN {number}", "city_id": 38, "province_id": 1}


class TestLists:
    async def test_one_of_several_pages_is_read_whole(self) -> None:
        whole = [place(number) for number in range(1, 251)]
        async with listing(lambda start, limit: {"total": 250, "data": whole[start : start + limit]}) as (client, _):
            found = await client.districts(38)
        assert [one.id for one in found] == list(range(1, 251))
        assert {(one.code, one.active) for one in found} == {(None, True)}

    async def test_one_that_ends_before_its_total_is_not_taken_for_the_whole(self) -> None:
        """Half of a list would make the other half of a copy vanish."""
        some = [place(number) for number in range(1, 151)]
        async with listing(lambda start, limit: {"total": 250, "data": some[start : start + limit]}) as (client, odd):
            with pytest.raises(Unavailable):
                await client.districts(38)
        assert [one.why for one in odd] == ["data: 150 of a total of 250"]

    @pytest.mark.parametrize(
        "nonsense",
        [
            {"id": -1},
            {"id": "satu"},
            {"id": 2**70},
            {"name": ""},
            {"name": "x" * 101},
            {"name": None},
            {"active": "ya?"},
        ],
    )
    async def test_a_place_that_makes_no_sense_is_left_out_and_kept_raw(self, nonsense: dict[str, Any]) -> None:
        data = [place(1), place(2) | nonsense, place(3)]
        async with listing(lambda _start, _limit: {"total": 3, "data": data}) as (client, odd):
            assert [one.id for one in await client.districts(38)] == [1, 3]
        assert len(odd) == 1

    async def test_one_that_says_that_it_is_off_is_not_active(self) -> None:
        data = [place(1) | {"active": 0}, place(2) | {"active": 1}, place(3)]
        async with listing(lambda _start, _limit: {"total": 3, "data": data}) as (client, _):
            assert [one.active for one in await client.districts(38)] == [False, True, True]

    async def test_none_is_none(self) -> None:
        async with listing(lambda _start, _limit: {"total": 0, "data": []}) as (client, _):
            assert await client.districts(38) == ()


class TestSearch:
    async def test_it_comes_in_parts(self) -> None:
        async with boscod() as bench:
            first = await bench.client.search("jakarta", limit=30)
            second = await bench.client.search("jakarta", start=30, limit=30)
        assert first.total == second.total == 44
        assert (len(first.data), len(second.data)) == (30, 14)
