"""The stream of rates (B-07): one unnamed event per reply, merged here, never opened again once it closed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from http import HTTPStatus

import aiohttp

from integrations.boscod import assumed
from integrations.boscod.calls import BoscodCalls, refusal
from integrations.boscod.wire import Rate, RatesEvent
from integrations.http import Answer
from integrations.outcome import Unavailable

_PATH = "/v1/courier/rates_stream"


async def stream_rates(calls: BoscodCalls, query: Mapping[str, object]) -> AsyncIterator[tuple[Rate, ...]]:
    """Yield the rates that are new or changed, until all are there, the stream closes, or its time is over.

    Raises ``Refused`` or ``Unavailable`` before the first event only: a stream cut later has given what it has.
    """
    known: dict[tuple[str, str], Rate] = {}
    try:
        async for event in _events(calls, query):
            news = tuple(rate for rate in event.rates if known.get(rate.key) != rate)
            known.update((rate.key, rate) for rate in news)
            if news:
                yield news
            if len(known) >= event.total_rates:
                return
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        if not known:
            reason = f"stream broken: {type(error).__name__}"
            raise Unavailable(provider="boscod", operation="rates_stream", reason=reason) from error


async def _events(calls: BoscodCalls, query: Mapping[str, object]) -> AsyncIterator[RatesEvent]:
    headers = {"Authorization": f"Bearer {await calls.token.current()}", "Accept": "text/event-stream"}
    text = {name: str(value) for name, value in query.items()}
    async with calls.http.stream(path=_PATH, query=text, headers=headers, longest=assumed.STREAM_LONGEST) as response:
        if response.status in (HTTPStatus.TOO_MANY_REQUESTS, *range(500, 600)):
            raise Unavailable(provider="boscod", operation="rates_stream", reason=f"HTTP {response.status}")
        if response.status != HTTPStatus.OK:
            raise refusal("rates_stream", Answer(response.status, response.headers, await response.read()))
        data: list[bytes] = []
        async for line in response.content:
            stripped = line.rstrip(b"\r\n")
            if stripped.startswith(b"data:"):
                data.append(stripped[5:].strip())
            elif not stripped and data:
                yield RatesEvent.model_validate_json(b"\n".join(data))
                data.clear()
