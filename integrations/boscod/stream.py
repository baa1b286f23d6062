"""The stream of rates (B-07): one unnamed event per reply, merged here, never opened again once it closed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from http import HTTPStatus
from typing import Final

from pydantic import TypeAdapter, ValidationError

from integrations.boscod import assumed
from integrations.boscod.calls import BoscodCalls, raw, refusal, told
from integrations.boscod.wire import Rate, RatesEvent
from integrations.calls import Stream
from integrations.outcome import AccountBarred, Unavailable

RATE: Final = TypeAdapter(Rate)

_OPERATION: Final = "rates_stream"


async def stream_rates(calls: BoscodCalls, query: Mapping[str, object]) -> AsyncGenerator[tuple[Rate, ...], None]:
    """Yield the rates that are new or changed, until all are there, the stream closes, or its time is over.

    A rate that makes no sense is left out. Raises ``Refused`` or ``Unavailable`` before the first event only: a stream
    cut later has given what it has.
    """
    heard = _Heard(calls)
    token, renewed = await calls.token.current(), False
    try:
        while True:
            try:
                async with _open(calls, query, token) as stream:
                    async for news in _news(calls, stream, heard):
                        yield news
            except AccountBarred as barred:
                newer = None if renewed else await calls.renewed(barred, token)
                if newer is None:
                    raise
                token, renewed = newer, True
            else:
                return
    except Unavailable:
        if not heard.rates:
            raise


class _Heard:
    """The rates so far, whether an event tells the new ones or all of them."""

    def __init__(self, calls: BoscodCalls) -> None:
        self.rates: dict[tuple[str, str], Rate] = {}
        self._calls = calls
        self._odd: set[bytes] = set()

    def of(self, event: RatesEvent) -> tuple[Rate, ...]:
        """Return what is new or changed. What makes no sense is kept once, however often it is told."""
        news = []
        for one in event.rates:
            said = raw(one)
            if said in self._odd:
                continue
            rate = self._calls.sensible(_OPERATION, one, RATE)
            if rate is None:
                self._odd.add(said)
            elif self.rates.get(rate.key) != rate:
                self.rates[rate.key] = rate
                news.append(rate)
        return tuple(news)

    def all_there(self, event: RatesEvent) -> bool:
        """Say whether no more are to come."""
        return len(self.rates) + len(self._odd) >= event.total_rates


async def _news(calls: BoscodCalls, stream: Stream, heard: _Heard) -> AsyncIterator[tuple[Rate, ...]]:
    if stream.status != HTTPStatus.OK:
        raise refusal(_OPERATION, await stream.answer())
    async for event in _events(calls, stream):
        if news := heard.of(event):
            yield news
        if heard.all_there(event):
            return


def _open(calls: BoscodCalls, query: Mapping[str, object], token: str) -> AbstractAsyncContextManager[Stream]:
    return calls.http.stream(
        operation=_OPERATION,
        path="/v1/courier/rates_stream",
        query={name: str(value) for name, value in query.items()},
        headers={
            "Authorization": f"Bearer {token}",
            "Accept": "text/event-stream",
            "Accept-Encoding": "identity",  # B-07: what is packed comes late
        },
        longest=assumed.STREAM_LONGEST,
        account=calls.account,
    )


async def _events(calls: BoscodCalls, stream: Stream) -> AsyncIterator[RatesEvent]:
    """Yield the events. Raises ``Unreadable`` for one that makes no sense."""
    data: list[bytes] = []
    async for line in stream.lines():
        if line.startswith(b"data:"):
            data.append(line[5:].strip())
        elif not line and data:
            body = b"\n".join(data)
            data.clear()
            try:
                event = RatesEvent.model_validate_json(body)
            except ValidationError as error:
                raise calls.unreadable(_OPERATION, body, told(error), safe=True) from error
            yield event
