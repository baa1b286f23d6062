"""The kept map of districts."""

from __future__ import annotations

import dataclasses
import socket

import pytest
import redis.asyncio
from aiohttp.test_utils import TestServer
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from bootstrap import App
from integrations.boscod.regions import Found, Region
from integrations.outcome import ProviderError
from local.sandbox.boscod_regions import DISTRICTS

CEMPAKA_PUTIH = 14909


async def test_it_has_every_district_with_the_names_above_it(app: App, boscod_sandbox: TestServer) -> None:
    assert await app.regions.walk() == len(DISTRICTS)
    for district in DISTRICTS.values():
        region = Region(district=district.name, city=district.city.name, province=district.city.province.name)
        assert await app.regions.find(district.id) == Found(region=region, fresh=True)
    assert await app.regions.find(1) == Found(region=None, fresh=True)


async def test_where_nobody_walked_somebody_should(app: App) -> None:
    assert await app.regions.find(CEMPAKA_PUTIH) == Found(region=None, fresh=False)


async def test_an_old_map_is_read_until_the_next_one_is_whole(app: App, boscod_sandbox: TestServer) -> None:
    await app.regions.walk()
    await app.redis.delete("boscod:regions:walked")
    await boscod_sandbox.close()
    with pytest.raises(ProviderError):
        await app.regions.walk()
    found = await app.regions.find(CEMPAKA_PUTIH)
    assert found.region is not None
    assert not found.fresh


async def test_without_redis_nothing_is_known_and_nobody_is_sent_to_walk(app: App) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"redis://127.0.0.1:{closed.getsockname()[1]}"
        async with redis.asyncio.Redis.from_url(url, retry=Retry(NoBackoff(), 0)) as away:
            found = await dataclasses.replace(app, redis=away).regions.find(CEMPAKA_PUTIH)
    assert found == Found(region=None, fresh=True)
