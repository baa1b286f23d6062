"""The stream of rates, as it may be written: all so far, kept open, cut, or broken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.boscod import BoscodClient, LoginToken
from integrations.http import ProviderClient
from integrations.outcome import Unavailable
from tests.integrations.boscod_bench import boscod


def rate(courier: str, price: int = 10_165) -> dict[str, Any]:
    return {
        "courier_code": courier,
        "courier_name": courier.upper(),
        "service_code": "03",
        "cod": 1,
        "price": price,
        "max_price": 10_700,
        "etd": "2-3",
        "drop_off": None,
    }


def event(total: int, *rates: dict[str, Any]) -> bytes:
    return b"data: " + orjson.dumps({"total_rates": total, "rates": rates}) + b"\n\n"


@asynccontextmanager
async def writing(*pieces: bytes | str) -> AsyncIterator[BoscodClient]:
    """A server that writes the pieces; ``open`` leaves the stream open, ``cut`` breaks it."""
    closing = asyncio.Event()

    async def stream(request: web.Request) -> web.StreamResponse:
        assert "courier_code" not in request.query
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for piece in pieces:
            if piece == "open":
                await closing.wait()
            elif piece == "cut":
                assert request.transport is not None
                request.transport.abort()
            else:
                assert isinstance(piece, bytes)
                await response.write(piece)
        return response

    app = web.Application()
    app.router.add_get("/v1/courier/rates_stream", stream)
    async with (
        TestServer(app, host="127.0.0.1") as server,
        ProviderClient(name="boscod", base_url=str(server.make_url(""))) as http,
    ):
        yield BoscodClient(http=http, token="t", webhook_secret="s")
        closing.set()


async def read(client: BoscodClient) -> list[list[tuple[str, int]]]:
    stream = client.rates_stream(origin_id=15780, destination_id=14900, weight_kg=Decimal(1))
    return [[(found.courier_code, found.price_idr) for found in news] async for news in stream]


class TestStream:
    async def test_it_stops_when_all_are_there_though_the_server_stays(self) -> None:
        async with writing(event(2, rate("idx")), b": ping\n\n", event(2, rate("jne")), "open") as client:
            assert await read(client) == [[("idx", 10_165)], [("jne", 10_165)]]

    async def test_rates_told_again_are_yielded_once_and_changed_ones_again(self) -> None:
        pieces = event(3, rate("idx")), event(3, rate("idx"), rate("jne")), event(3, rate("idx", 9_000))
        async with writing(*pieces) as client:
            assert await read(client) == [[("idx", 10_165)], [("jne", 10_165)], [("idx", 9_000)]]

    async def test_a_line_may_come_in_pieces(self) -> None:
        whole = event(1, rate("idx")).replace(b"\n", b"\r\n")
        async with writing(whole[:7], whole[7:40], whole[40:]) as client:
            assert await read(client) == [[("idx", 10_165)]]

    @pytest.mark.parametrize("end", ["cut", b"data: {broken\n\n"])
    async def test_what_came_before_a_break_is_used(self, end: bytes | str) -> None:
        async with writing(event(3, rate("idx")), end) as client:
            assert await read(client) == [[("idx", 10_165)]]

    @pytest.mark.parametrize("end", ["cut", b"data: {broken\n\n"])
    async def test_a_break_before_the_first_rate_is_unavailable(self, end: bytes | str) -> None:
        async with writing(b": ping\n\n", end) as client:
            with pytest.raises(Unavailable):
                await read(client)

    async def test_an_old_token_is_renewed_once_and_the_stream_opened_again(self) -> None:
        async with boscod(logins={"toko@example.com": "rahasia"}) as bench:
            source = LoginToken(http=bench.client._calls.http, email="toko@example.com", password="rahasia")
            client = bench.client.for_account("login", token=source)
            first = await source.current()
            await bench.control("clock", {"seconds": 4000})
            assert len(await read(client)) == 8
            assert await source.current() != first
