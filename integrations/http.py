"""The one HTTP client through which every provider is called.

How a call ends is decided once (`integrations.verdict`), by what is certain about the provider's side:

=========================================  =======================  =========================
what happened                              a safe call              any other call
=========================================  =======================  =========================
no connection (refused, DNS, TLS, pool)    repeated, `Unavailable`  repeated, `Unavailable`
time-out, reset, cut answer after sending  repeated, `Unavailable`  `Unknown`
5xx                                        repeated, `Unavailable`  `Unknown`
429                                        repeated, `Unavailable`  `Unavailable`
anything else                              the answer               the answer
=========================================  =======================  =========================

A call is *safe* when sending it twice changes nothing. The meaning of a 4xx is the provider's own and is read by the
provider's client, which raises ``Refused``. Paths are logged by operation only, since they can name people.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Self

import aiohttp
from yarl import URL

from integrations.breaker import CircuitBreaker
from integrations.calls import Answer, CallRecord, Headers, Sink, log_call
from integrations.outcome import ProviderError, Unavailable
from integrations.pace import Pace
from integrations.verdict import Call, NotSent, judge, no_answer, not_sent, outcome_of, retry_after

__all__ = ["Answer", "CallRecord", "Headers", "ProviderClient", "Sink", "log_call"]

_NEVER_LEFT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
_CUT_SHORT = (aiohttp.ClientError, TimeoutError, OSError)
_LARGEST_ANSWER_BYTES = 32 * 1024 * 1024
_KEEP_ALIVE = timedelta(seconds=8)
"""Shorter than any server's own, so that a request rarely goes into a connection that is just being closed."""


class ProviderClient:
    """HTTP to one provider: time-outs, a bounded pool, a pace, a breaker, repeats of what is safe, and a record each.

    ``total_timeout`` bounds one attempt; ``longest`` bounds a call with all its repeats. ``name`` is the provider's
    name in errors and records. Must be used from one event loop, and closed.
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
        pace: Pace | None = None,
        breaker: CircuitBreaker | None = None,
        sink: Sink = log_call,
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
        self._pace = pace
        self._sink = sink
        self._now = now
        self._held_until: dict[str, float] = {}
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
        headers: Headers | None = None,
        query: Mapping[str, str] | None = None,
        body: bytes = b"",
        account: str = "",
        reference: str = "",
        answers: Callable[[Answer], bool] = lambda _: False,
    ) -> Answer:
        """Send one request below the base URL and return the answer.

        ``account`` names whose circuit, pace and log line this is (never a token); ``reference`` is our reference, for
        the record. ``answers`` says whether a 5xx is an answer after all. Raises ``Unknown`` and ``Unavailable``.
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
        )
        for attempt in range(1, self._attempts + 1):
            await self._hold_back(call, attempt)
            try:
                return await self._attempt(call, attempt)
            except Unavailable as error:
                pause = self._pause_after(attempt)
                wait = max(pause, error.after) if error.after is not None else pause
                if attempt == self._attempts or wait > self._patience or not (safe or isinstance(error, NotSent)):
                    raise
                await asyncio.sleep(wait.total_seconds())
        raise AssertionError("the last attempt returns or raises")  # pragma: no cover

    def stream(
        self,
        *,
        path: str,
        query: Mapping[str, str],
        headers: Mapping[str, str],
        longest: timedelta,
    ) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
        """Open a GET whose answer arrives in pieces. Neither paced nor repeated: a stream that broke is over."""
        url = URL(self._base_url + path, encoded=True).extend_query(query)
        timeout = aiohttp.ClientTimeout(total=longest.total_seconds(), sock_connect=self._timeout.sock_connect)
        return self._open().get(url, headers=headers, timeout=timeout, allow_redirects=False)

    def _pause_after(self, attempt: int) -> timedelta:
        """Exponential with full jitter, so that callers that failed together do not come back together."""
        longest: timedelta = self._first_pause * 2 ** (attempt - 1)
        return longest * random.random()  # noqa: S311 - no secret

    async def _hold_back(self, call: Call, attempt: int) -> None:
        """Wait for the account's turn, or say that waiting would be too long."""
        asked = timedelta(seconds=max(0.0, self._held_until.get(call.account, 0.0) - time.monotonic()))
        if asked > self._patience:
            raise self._held(call, attempt, "the provider asked us to wait", asked)
        wait = asked
        if self._pace is not None:
            taken, turn = self._pace.reserve(call.account, patience=self._patience)
            if not taken:
                raise self._held(call, attempt, "over the account's rate", turn)
            wait = max(asked, turn)
        if wait:
            await asyncio.sleep(wait.total_seconds())
        closed_for = self.breaker.wait(call.account)
        if closed_for is not None:
            raise self._held(call, attempt, "circuit open after failures in a row", closed_for)

    def _held(self, call: Call, attempt: int, reason: str, after: timedelta) -> Unavailable:
        self._record(call, attempt, outcome="held_back", reason=reason, started=time.monotonic())
        return Unavailable(provider=self.name, operation=call.operation, reason=reason, after=after)

    async def _attempt(self, call: Call, attempt: int) -> Answer:
        """Send once, tell the breaker and the sink, and judge."""
        started = time.monotonic()
        try:
            answer = await self._exchange(call)
        except _NEVER_LEFT as error:
            failure: ProviderError = not_sent(call, f"no connection: {type(error).__name__}")
        except _CUT_SHORT as error:
            failure = no_answer(call, f"no answer: {type(error).__name__}")
        except BaseException:
            self.breaker.abandoned(call.account)
            self._record(call, attempt, outcome="cancelled", reason="stopped from outside", started=started)
            raise
        else:
            verdict = self._judge(call, answer)
            if verdict is None or answer.status == HTTPStatus.TOO_MANY_REQUESTS:
                self.breaker.worked(call.account)
            else:
                self.breaker.failed(call.account)
            self._record(
                call,
                attempt,
                outcome=outcome_of(verdict),
                reason=verdict.reason if verdict else "",
                started=started,
                answer=answer,
            )
            if verdict is not None:
                raise verdict
            return answer
        self.breaker.failed(call.account)
        self._record(call, attempt, outcome=outcome_of(failure), reason=failure.reason, started=started)
        raise failure

    async def _exchange(self, call: Call) -> Answer:
        headers = call.headers() if callable(call.headers) else call.headers
        url = URL(self._base_url + call.path).extend_query(call.query)
        async with self._open().request(
            call.method,
            url,
            data=call.body or None,
            headers=headers,
            allow_redirects=False,
        ) as response:
            body = bytearray()
            async for chunk in response.content.iter_any():
                body += chunk
                if len(body) > _LARGEST_ANSWER_BYTES:
                    raise aiohttp.ClientPayloadError("the answer is too large")
            return Answer(status=response.status, headers=response.headers, body=bytes(body))

    def _judge(self, call: Call, answer: Answer) -> ProviderError | None:
        """Return what is wrong with the answer's status, and remember how long the provider wants to be left alone."""
        after = retry_after(answer, now=self._now())
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS and after is not None:
            self._held_until[call.account] = time.monotonic() + after.total_seconds()
        return judge(call, answer, after=after)

    def _record(
        self,
        call: Call,
        attempt: int,
        *,
        outcome: str,
        reason: str,
        started: float,
        answer: Answer | None = None,
    ) -> None:
        self._sink(
            CallRecord(
                provider=self.name,
                account=call.account,
                operation=call.operation,
                reference=call.reference,
                method=call.method,
                attempt=attempt,
                status=answer.status if answer else None,
                outcome=outcome,
                reason=reason,
                took=timedelta(seconds=time.monotonic() - started),
                sent_bytes=len(call.body),
                received_bytes=len(answer.body) if answer else 0,
            )
        )

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
