"""Circuit breakers for all to see: in the metrics of their process, and in Redis.

What is shown is how a circuit changed last. It is shown for as long as that says something (``Circuits.lasts``): a
circuit that is tried and fails again is shown anew, and one that nobody tries any more is forgotten, as is one whose
process died. In Redis each is a key that expires by itself; Redis away means that each process sees its own alone.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, Self

import orjson
import structlog
from prometheus_client import Gauge
from redis.asyncio import Redis
from redis.exceptions import RedisError

from integrations.batches import Batches
from integrations.breaker import CircuitBreaker, CircuitState

log = structlog.get_logger(__name__)

STATE: Final = Gauge(
    "bosonline_provider_circuit",
    "The circuit of a provider's account in this process: 2 open, 1 half open (one call tries), else closed.",
    ["provider", "account"],
)
_VALUES: Final = {CircuitState.CLOSED: 0, CircuitState.HALF_OPEN: 1, CircuitState.OPEN: 2}

_REDIS_AWAY: Final = (RedisError, OSError, TimeoutError)
_PATIENCE: Final = timedelta(seconds=1)
"""What asking Redis may take; who asks wants to know more, and can do without."""
_KEYS: Final = "bosonline:circuits"
"""The set of the keys of all circuits that are not closed, so that nobody must look through all keys of Redis. One that
expired is still in it, until nothing has changed for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circuit:
    """The circuit of one account at a provider that is not closed, and in how many processes it is so."""

    provider: str
    account: str
    state: CircuitState
    processes: int


@dataclass(frozen=True, slots=True)
class _Change:
    provider: str
    account: str
    state: CircuitState
    at: float


class Circuits:
    """Makes the breakers of one process and shows their changes. ``process`` names it, among those of one Redis.

    ``pause`` is the breakers'. Used as a context.
    """

    def __init__(
        self,
        *,
        redis: Redis,
        process: str,
        pause: timedelta = timedelta(seconds=30),
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._redis: Any = redis
        self._process = process
        self._pause = pause
        self._monotonic = monotonic
        self._last: dict[tuple[str, str], _Change] = {}
        self._changes = Batches[_Change](
            name="circuits", keep=self._publish, away=_REDIS_AWAY, room=1000, size=1000, linger=timedelta(0)
        )

    @property
    def lasts(self) -> timedelta:
        """For how long a change is shown: its pause, and as much again for somebody to try."""
        return 2 * self._pause

    async def __aenter__(self) -> Self:
        """Begin to tell Redis."""
        await self._changes.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Take back what was shown of this process."""
        for provider, account in list(self._last):
            self._show(provider, account, CircuitState.CLOSED)
        await self._changes.__aexit__()

    def breaker(self, provider: str) -> CircuitBreaker:
        """Return the breaker for a provider's client."""
        return CircuitBreaker(
            pause=self._pause,
            on_change=lambda account, state: self._changed(provider, account, state),
            monotonic=self._monotonic,
        )

    async def not_closed(self) -> list[Circuit]:
        """Return the circuits that are not closed: of every process, or of this one where Redis is away."""
        states: dict[tuple[str, str], list[CircuitState]] = {}
        for provider, account, state in [*self._ours(), *await self._of_others()]:
            states.setdefault((provider, account), []).append(state)
        return [
            Circuit(provider=provider, account=account, state=max(told, key=_VALUES.__getitem__), processes=len(told))
            for (provider, account), told in sorted(states.items())
        ]

    def _changed(self, provider: str, account: str, state: CircuitState) -> None:
        write = log.warning if state is CircuitState.OPEN else log.info
        write("provider.circuit", provider=provider, account=account, state=state)
        self._show(provider, account, state)

    def _show(self, provider: str, account: str, state: CircuitState) -> None:
        change = _Change(provider, account, state, self._monotonic())
        where = provider, account
        if state is CircuitState.CLOSED:
            self._last.pop(where, None)
            with suppress(KeyError):
                STATE.remove(provider, account)
        else:
            self._last[where] = change
            STATE.labels(provider, account).set_function(lambda: _VALUES[self._state(where)])
        self._changes.put(change)

    def _state(self, where: tuple[str, str]) -> CircuitState:
        last = self._last.get(where)
        if last is None or self._monotonic() - last.at >= self.lasts.total_seconds():
            return CircuitState.CLOSED
        return last.state

    def _ours(self) -> Iterable[tuple[str, str, CircuitState]]:
        for where in sorted(self._last):
            state = self._state(where)
            if state is not CircuitState.CLOSED:
                yield *where, state

    async def _of_others(self) -> list[tuple[str, str, CircuitState]]:
        try:
            async with asyncio.timeout(_PATIENCE.total_seconds()):
                keys = sorted(await self._redis.smembers(_KEYS))
                values = await self._redis.mget(keys) if keys else []
        except _REDIS_AWAY as away:
            log.debug("circuits.unseen", error=type(away).__name__)
            return []
        told = [orjson.loads(value) for value in values if value is not None]
        return [
            (one["provider"], one["account"], CircuitState(one["state"]))
            for one in told
            if one["process"] != self._process
        ]

    async def _publish(self, changes: Sequence[_Change]) -> None:
        """Tell Redis how each circuit changed last."""
        last = {(change.provider, change.account): change for change in changes}
        async with self._redis.pipeline(transaction=False) as pipe:
            for (provider, account), change in last.items():
                key = f"bosonline:circuit:{provider}:{account}:{self._process}"
                if change.state is CircuitState.CLOSED:
                    pipe.delete(key)
                    pipe.srem(_KEYS, key)
                    continue
                value = {"provider": provider, "account": account, "state": change.state, "process": self._process}
                pipe.set(key, orjson.dumps(value), ex=self.lasts)
                pipe.sadd(_KEYS, key)
                pipe.expire(_KEYS, 2 * self.lasts)
            await pipe.execute()
