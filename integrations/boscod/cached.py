"""Rates and couriers, asked once in ten minutes.

A rate is kept per origin, destination, weight step and courier, because that is what couriers charge by. Redis away
means that Boscod is asked every time: a buyer who cannot see what shipping costs does not order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Final, TypeVar

import structlog
from pydantic import TypeAdapter, ValidationError
from redis.asyncio import Redis
from redis.exceptions import RedisError

from integrations.boscod.client import BoscodClient
from integrations.boscod.parcel import Sizes, round_up_weight
from integrations.boscod.wire import Courier, Rate
from integrations.outcome import ProviderError, Refused

T = TypeVar("T")

log = structlog.get_logger(__name__)

KEPT: Final = timedelta(minutes=10)

_PATIENCE: Final = timedelta(milliseconds=500)
"""A cache that is slower than this is slower than it is worth."""

_AT_ONCE: Final = 8
"""Couriers that one quote asks at the same time."""

_USUAL: Final = Sizes()

_RATES: Final = TypeAdapter(tuple[Rate, ...])
_COURIERS: Final = TypeAdapter(tuple[Courier, ...])


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Rates, cheapest first, and the couriers that gave no answer this time."""

    rates: tuple[Rate, ...]
    silent: tuple[str, ...]


class CachedBoscod:
    """Boscod's rates and couriers behind a cache. ``account`` keeps the prices of different accounts apart."""

    def __init__(self, *, boscod: BoscodClient, redis: Redis, account: str = "", kept: timedelta = KEPT) -> None:
        self._boscod = boscod
        self._redis = redis
        self._account = account
        self._kept = kept

    async def couriers(self) -> tuple[Courier, ...]:
        """Return the active couriers of the account."""
        key = f"boscod:couriers:{self._account}"
        [known] = await self._read([key], _COURIERS)
        if known is None:
            known = await self._boscod.couriers()
            await self._keep(key, _COURIERS.dump_json(known))
        return tuple(one for one in known if one.active)

    async def quote(
        self,
        *,
        origin_id: int,
        destination_id: int,
        weight_g: int,
        couriers: Sequence[str] = (),
        sizes: Sizes = _USUAL,
    ) -> Quote:
        """Return what these couriers (none: all) ask for a parcel.

        A courier that does not serve the route has no rate. Raises what Boscod's client raises when no courier
        could be asked; when some could, the others are named as silent.
        """
        codes = list(dict.fromkeys(couriers)) or [one.courier_code for one in await self.couriers()]
        weight_kg = round_up_weight(Decimal(weight_g) / 1000)
        route = f"boscod:rates:{self._account}:{origin_id}:{destination_id}:{weight_kg}"
        if sizes != _USUAL:
            route += f":{sizes.length_cm}x{sizes.width_cm}x{sizes.height_cm}"
        known = await self._read([f"{route}:{code}" for code in codes], _RATES)
        rates = {code: found for code, found in zip(codes, known, strict=True) if found is not None}
        turns = asyncio.Semaphore(_AT_ONCE)

        async def ask(code: str) -> tuple[Rate, ...]:
            async with turns:
                found = await self._boscod.rates(
                    origin_id=origin_id,
                    destination_id=destination_id,
                    weight_kg=weight_kg,
                    courier_code=code,
                    sizes=sizes,
                )
            await self._keep(f"{route}:{code}", _RATES.dump_json(found))
            return found

        missing = [code for code in codes if code not in rates]
        answers = await asyncio.gather(*(ask(code) for code in missing), return_exceptions=True)
        failed: dict[str, ProviderError] = {}
        for code, answer in zip(missing, answers, strict=True):
            if isinstance(answer, ProviderError):
                failed[code] = answer
            elif isinstance(answer, BaseException):
                raise answer
            else:
                rates[code] = answer
        if failed and not rates:
            raise min(failed.values(), key=lambda error: isinstance(error, Refused))
        found = sorted((one for some in rates.values() for one in some), key=lambda one: (one.price_idr, one.key))
        return Quote(rates=tuple(found), silent=tuple(failed))

    async def _read(self, keys: Sequence[str], kind: TypeAdapter[T]) -> list[T | None]:
        kept = await self._patiently(self._redis.mget(keys)) if keys else []
        return [_understood(one, kind) for one in kept] if kept else [None] * len(keys)

    async def _keep(self, key: str, value: bytes) -> None:
        await self._patiently(self._redis.set(key, value, ex=self._kept))

    async def _patiently(self, asked: Awaitable[T]) -> T | None:
        try:
            async with asyncio.timeout(_PATIENCE.total_seconds()):
                return await asked
        except (RedisError, OSError, TimeoutError) as away:
            log.warning("boscod.cache_away", error=type(away).__name__)
            return None


def _understood(kept: bytes | str | None, kind: TypeAdapter[T]) -> T | None:
    """Return a kept value; one that another release wrote differently counts as missing."""
    if kept is None:
        return None
    try:
        return kind.validate_json(kept)
    except ValidationError:
        return None
