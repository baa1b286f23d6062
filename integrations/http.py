"""The one HTTP client through which every provider is called.

How a call ends is decided once (`integrations.verdict`), by what is certain about the provider's side:

=========================================  =======================  =========================
what happened                              a safe call              any other call
=========================================  =======================  =========================
no connection (refused, DNS, TLS, pool)    repeated, `Unavailable`  repeated, `Unavailable`
time-out, reset, cut answer after sending  repeated, `Unavailable`  `Unknown`
5xx                                        repeated, `Unavailable`  `Unknown`
429                                        repeated, `Unavailable`  `Unavailable`
429 and 5xx that the caller understands    the answer               the answer
anything else                              the answer               the answer
=========================================  =======================  =========================

A call is *safe* when sending it twice changes nothing. What an answer means is the provider's own: its client gives
``read``, which raises ``Refused`` or what else the answer says, and is run as part of the attempt, so that the record
of the attempt says so too. What an answer says is never asked for again here.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Self, TypeVar

import aiohttp
from yarl import URL

from integrations.breaker import CircuitBreaker
from integrations.calls import Answer, CallRecord, Headers, Sink, Stream, log_call
from integrations.oddity import Oddity, OdditySink, log_oddity
from integrations.outcome import ProviderError, Unavailable
from integrations.pace import Turns
from integrations.restraint import HeldBack, Restraint
from integrations.verdict import Call, NotSent, judge, retry_after
from integrations.watch import Seen, Watch

__all__ = ["Answer", "CallRecord", "Headers", "ProviderClient", "Sink", "log_call"]

T = TypeVar("T")

_LARGEST_ANSWER_BYTES = 32 * 1024 * 1024
_KEEP_ALIVE = timedelta(seconds=8)
"""Shorter than any server's own, so that a request rarely goes into a connection that is just being closed."""


class ProviderClient:
    """HTTP to one provider: time-outs, a bounded pool, a pace, a breaker, repeats of what is safe, and a record each.

    ``total_timeout`` bounds one attempt; ``longest`` bounds a call with all its repeats. ``name`` is the provider's
    name in errors and records. ``oddities`` takes what makes no sense. Must be used from one event loop, and closed.
    """

    def __init__(
        self,
        *,
        name: str,
        base_url: str,
        connect_timeout: timedelta = timedelta(seconds=3),
        total_timeout: timedelta = timedelta(seconds=20),
        pool_size: int = 32,
        attempts: int = 3,
        first_pause: timedelta = timedelta(milliseconds=200),
        patience: timedelta = timedelta(seconds=5),
        pace: Turns | None = None,
        breaker: CircuitBreaker | None = None,
        sink: Sink = log_call,
        oddities: OdditySink = log_oddity,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        if attempts < 1 or pool_size < 1:
            raise ValueError("attempts and pool_size must be at least 1")
        self.name = name
        self.breaker = breaker if breaker is not None else CircuitBreaker()
        self._base_url = base_url.rstrip("/")
        self._timeout = aiohttp.ClientTimeout(
            total=total_timeout.total_seconds(),
            connect=(connect_timeout + patience).total_seconds(),
            sock_connect=connect_timeout.total_seconds(),
        )
        self._pool_size = pool_size
        self._attempts = attempts
        self._first_pause = first_pause
        self._patience = patience
        self._restraint = Restraint(breaker=self.breaker, pace=pace, patience=patience)
        self._watch = Watch(breaker=self.breaker, sink=sink, now=now)
        self._oddities = oddities
        self._now = now
        self._session: aiohttp.ClientSession | None = None
        self.longest = attempts * (total_timeout + patience)

    async def __aenter__(self) -> Self:
        """Open nothing yet: connections are made by the first call."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the connections."""
        await self.close()

    async def close(self) -> None:
        """Close the connections; a later call would open new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def send(
        self,
        *,
        operation: str,
        method: str,
        path: str,
        safe: bool,
        read: Callable[[Answer], T],
        headers: Headers | None = None,
        query: Mapping[str, str] | None = None,
        body: bytes = b"",
        account: str = "",
        reference: str = "",
        answers: Callable[[Answer], bool] = lambda _: False,
        within: timedelta | None = None,
    ) -> T:
        """Send one request below the base URL and return what ``read`` makes of the answer.

        ``read`` raises a ``ProviderError`` for an answer that is no good one. ``account`` names whose circuit, pace and
        record this is (never a token); ``reference`` is our reference, for the record. ``answers`` says whether a 429
        or 5xx is an answer after all. ``within`` bounds one attempt, where the provider's usual bound does not fit.
        Raises what ``read`` raises, ``Unknown`` and ``Unavailable``.
        """
        call = Call(
            provider=self.name,
            operation=operation,
            method=method,
            path=path,
            query=query or {},
            headers=headers or {},
            body=body,
            account=account,
            reference=reference,
            safe=safe,
            answers=answers,
            within=within,
        )
        for attempt in range(1, self._attempts + 1):
            await self._hold_back(call, attempt)
            try:
                with self._watch.attempt(call, attempt) as seen:
                    return read(await self._answer(call, seen))
            except Unavailable as error:
                if seen.answered:
                    raise
                pause = self._pause_after(attempt)
                wait = max(pause, error.after) if error.after is not None else pause
                if attempt == self._attempts or wait > self._patience or not (safe or isinstance(error, NotSent)):
                    raise
                await asyncio.sleep(wait.total_seconds())
        raise AssertionError("the last attempt returns or raises")  # pragma: no cover

    @asynccontextmanager
    async def stream(
        self,
        *,
        operation: str,
        path: str,
        query: Mapping[str, str],
        headers: Mapping[str, str],
        longest: timedelta,
        account: str = "",
    ) -> AsyncIterator[Stream]:
        """Open a GET whose answer arrives in pieces, for ``longest`` at most. Never repeated: a broken one is over.

        Paced, broken off and recorded as every call. A stream that gave anything counts as an answer, though it breaks
        later. Raises ``Unavailable``, also where it breaks while it is read.
        """
        call = Call(
            provider=self.name,
            operation=operation,
            method="GET",
            path=path,
            query=query,
            headers=headers,
            body=b"",
            account=account,
            reference="",
            safe=True,
            answers=lambda _: False,
            within=longest,
        )
        await self._hold_back(call, attempt=1)
        with self._watch.attempt(call, attempt=1) as seen:
            async with self._request(call) as response:
                opened = Stream(response)
                seen.status = response.status
                seen.verdict = self._judge(call, Answer(response.status, response.headers, b""))
                try:
                    if seen.verdict is None:
                        yield opened
                finally:
                    seen.received = opened.received

    def odd(self, *, operation: str, why: str, body: bytes, reference: str = "") -> None:
        """Keep a raw copy of what makes no sense, and raise the alarm. ``why`` names fields, never their content."""
        self._oddities(
            Oddity(provider=self.name, operation=operation, reference=reference, why=why, body=body),
        )

    def _pause_after(self, attempt: int) -> timedelta:
        """Exponential with full jitter, so that callers that failed together do not come back together."""
        longest: timedelta = self._first_pause * 2 ** (attempt - 1)
        return longest * random.random()  # noqa: S311 - no secret

    async def _hold_back(self, call: Call, attempt: int) -> None:
        """Wait for the account's turn, or say that waiting would be too long."""
        try:
            await self._restraint.enter(call.account)
        except HeldBack as held:
            self._watch.held_back(call, attempt, held.reason)
            raise Unavailable(
                provider=self.name, operation=call.operation, reason=held.reason, after=held.after
            ) from held

    async def _answer(self, call: Call, seen: Seen) -> Answer:
        """Send once and return the answer, unless its status says that there is none."""
        async with self._request(call) as response:
            body = bytearray()
            async for chunk in response.content.iter_any():
                body += chunk
                if len(body) > _LARGEST_ANSWER_BYTES:
                    raise aiohttp.ClientPayloadError("the answer is too large")
        answer = Answer(status=response.status, headers=response.headers, body=bytes(body))
        seen.status, seen.received = answer.status, len(body)
        wrong = self._judge(call, answer)
        if wrong is not None:
            raise wrong
        seen.answered = True
        return answer

    def _request(self, call: Call) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
        headers = call.headers() if callable(call.headers) else call.headers
        timeout = self._timeout
        if call.within is not None:
            timeout = aiohttp.ClientTimeout(
                total=call.within.total_seconds(), connect=timeout.connect, sock_connect=timeout.sock_connect
            )
        return self._open().request(
            call.method,
            URL(self._base_url + call.path).extend_query(call.query),
            data=call.body or None,
            headers=headers,
            allow_redirects=False,
            timeout=timeout,
        )

    def _judge(self, call: Call, answer: Answer) -> ProviderError | None:
        """Return what is wrong with the answer's status, and remember how long the provider wants to be left alone."""
        after = retry_after(answer, now=self._now())
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS and after is not None:
            self._restraint.hold(call.account, after)
        return judge(call, answer, after=after)

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._pool_size, keepalive_timeout=_KEEP_ALIVE.total_seconds()),
                timeout=self._timeout,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "BosOnline"},
                auto_decompress=True,
            )
        return self._session
