"""Rates and couriers are asked for once in ten minutes: per route, half kilogram, courier and account."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import web

from bootstrap import App
from integrations.boscod import Sizes
from integrations.boscod.cached import KEPT, CachedBoscod, Quote
from integrations.outcome import Refused, Unavailable
from local.sandbox.base import FAULTS, LEDGER, Fault
from tests.couriers import serve_boscod
from tests.regions import CEMPAKA_PUTIH, COBLONG, GAMBIR


@pytest.fixture
async def boscod(app: App) -> AsyncIterator[web.Application]:
    async with serve_boscod(app) as served:
        yield served


def rates_of(app: App, account: str = "") -> CachedBoscod:
    return CachedBoscod(boscod=app.boscod, redis=app.redis, account=account)


async def quote(
    app: App,
    *couriers: str,
    origin_id: int = COBLONG,
    destination_id: int = CEMPAKA_PUTIH,
    weight_g: int = 1200,
    sizes: Sizes | None = None,
    account: str = "",
) -> Quote:
    return await rates_of(app, account).quote(
        origin_id=origin_id,
        destination_id=destination_id,
        weight_g=weight_g,
        couriers=couriers,
        sizes=sizes or Sizes(),
    )


def asked(boscod: web.Application, operation: str = "rates") -> int:
    return sum(entry["key"] == operation for entry in boscod[LEDGER].entries("request"))


class TestOnceInTenMinutes:
    async def test_the_same_half_kilogram_is_asked_for_once(self, app: App, boscod: web.Application) -> None:
        first = await quote(app, "idx", "jne")
        assert asked(boscod) == 2
        assert await quote(app, "idx", "jne", weight_g=1001) == await quote(app, "jne", "idx", weight_g=1500) == first
        assert asked(boscod) == 2

    async def test_anything_else_is_asked_for_by_itself(self, app: App, boscod: web.Application) -> None:
        await quote(app, "idx")
        await quote(app, "idx", "jne")
        assert asked(boscod) == 2, "another courier"
        await quote(app, "idx", weight_g=1501)
        assert asked(boscod) == 3, "the next half kilogram"
        await quote(app, "idx", destination_id=GAMBIR)
        assert asked(boscod) == 4, "another destination"
        await quote(app, "idx", origin_id=GAMBIR)
        assert asked(boscod) == 5, "another origin"
        await quote(app, "idx", sizes=Sizes(length_cm=40, width_cm=40, height_cm=40))
        assert asked(boscod) == 6, "another size"
        await quote(app, "idx", account="store:7")
        assert asked(boscod) == 7, "another account, whose prices may be its own"

    async def test_it_is_kept_for_ten_minutes(self, app: App, boscod: web.Application) -> None:
        await quote(app, "idx")
        keys = [key async for key in app.redis.scan_iter("boscod:rates:*")]
        assert len(keys) == 1
        assert timedelta(minutes=10) == KEPT
        assert KEPT - timedelta(seconds=10) < timedelta(seconds=await app.redis.ttl(keys[0])) <= KEPT
        await app.redis.delete(*keys)
        await quote(app, "idx")
        assert asked(boscod) == 2

    async def test_that_a_courier_does_not_serve_a_route_is_kept_too(self, app: App, boscod: web.Application) -> None:
        abepura = (await app.boscod.search("abepura")).data[0].id
        for _ in range(2):
            assert (await quote(app, "sicepat", destination_id=abepura)).rates == ()
        assert asked(boscod) == 1

    async def test_the_couriers_are_asked_for_once(self, app: App, boscod: web.Application) -> None:
        first = await rates_of(app).couriers()
        assert await rates_of(app).couriers() == first
        assert asked(boscod, "couriers") == 1


class TestSilence:
    async def test_who_gives_no_answer_is_named_and_asked_again(self, app: App, boscod: web.Application) -> None:
        boscod[FAULTS].add(Fault(kind="refuse", operation="rates", calls=1))
        first = await quote(app, "idx", "jne")
        assert len(first.silent) == 1
        assert {one.courier_code for one in first.rates} | set(first.silent) == {"idx", "jne"}
        assert (await quote(app, "idx", "jne")).silent == ()

    async def test_where_nobody_answers_it_says_so(self, app: App, boscod: web.Application) -> None:
        boscod[FAULTS].add(Fault(kind="malformed_json", operation="rates", calls=2))
        with pytest.raises(Unavailable):
            await quote(app, "idx", "jne")
        with pytest.raises(Refused):
            await quote(app, "nobody")
