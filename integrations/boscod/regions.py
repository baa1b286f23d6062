"""Which city and province a district lies in: Boscod's coverage area, kept whole.

Boscod's reference has no way to ask for one district by its number, so the map is walked from the provinces down (about
550 calls) and kept in Redis. Who has no map, because Redis was lost or Boscod away, goes on with what the buyer typed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, TypeVar

import orjson
import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from integrations.boscod.client import BoscodClient
from integrations.pace import Pace

T = TypeVar("T")

log = structlog.get_logger(__name__)

FRESH: Final = timedelta(days=1)
"""Then the map is walked anew: districts are founded and renamed."""

KEPT: Final = timedelta(days=30)
"""An old map is better than what a buyer types."""

_MAP: Final = "boscod:regions"
_WALKED: Final = "boscod:regions:walked"
_PATIENCE: Final = timedelta(milliseconds=500)
_WHENEVER: Final = timedelta(hours=1)
"""The walk is in no hurry: its turns come after everybody else's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A district, as Boscod writes it."""

    district: str
    city: str
    province: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the map says of a district; ``fresh`` is false when somebody should walk it anew."""

    region: Region | None
    fresh: bool


class Regions:
    """The kept map. ``pace`` keeps a walk from using up the account's calls."""

    def __init__(self, *, boscod: BoscodClient, redis: Redis, pace: Pace) -> None:
        self._boscod = boscod
        self._redis = redis
        self._pace = pace

    async def find(self, district_id: int) -> Found:
        """Return where a district lies; nothing, and no call for a walk, while Redis is away."""
        known = await _patiently(self._redis.hget(_MAP, str(district_id)))
        walked = await _patiently(self._redis.exists(_WALKED))
        return Found(region=Region(**orjson.loads(known)) if known else None, fresh=walked is None or bool(walked))

    async def walk(self) -> int:
        """Walk the whole map and keep it; return how many districts it has. Raises what Boscod's client raises.

        The old map is read until the new one is whole.
        """
        kept: dict[Any, bytes] = {}
        await self._turn()
        for province in await self._boscod.provinces():
            await self._turn()
            for city in await self._boscod.cities(province.id):
                await self._turn()
                for district in await self._boscod.districts(city.id):
                    region = {"district": district.name, "city": city.name, "province": province.name}
                    kept[str(district.id)] = orjson.dumps(region)
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.delete(_MAP)
            if kept:
                pipe.hset(_MAP, mapping=kept)
                pipe.expire(_MAP, KEPT)
            pipe.set(_WALKED, len(kept), ex=FRESH)
            await pipe.execute()
        return len(kept)

    async def _turn(self) -> None:
        _, wait = self._pace.reserve("", patience=_WHENEVER)
        await asyncio.sleep(wait.total_seconds())


async def _patiently(asked: Awaitable[T]) -> T | None:
    try:
        async with asyncio.timeout(_PATIENCE.total_seconds()):
            return await asked
    except (RedisError, OSError, TimeoutError) as away:
        log.warning("boscod.map_away", error=type(away).__name__)
        return None
