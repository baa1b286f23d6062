"""What is noted of every attempt: the breaker hears how it ended, the sink gets a record, and a failure its name."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from uuid import UUID

import aiohttp
import structlog
import uuid_utils

from integrations.breaker import CircuitBreaker
from integrations.calls import CallRecord, Outcome, Sink, nameless, plain
from integrations.outcome import AccountBarred, ProviderError, Refused
from integrations.verdict import Call, no_answer, not_sent, outcome_of

_NEVER_LEFT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
_CUT_SHORT = (aiohttp.ClientError, TimeoutError, OSError)


@dataclass(slots=True)
class Seen:
    """What came back of an attempt, and what is wrong with it."""

    status: int | None = None
    received: int = 0
    answered: bool = False
    """Whether the whole of an answer came that the caller reads; what it says is not asked for again."""
    verdict: ProviderError | None = None

    @property
    def is_there(self) -> bool:
        """Whether the provider is there: it answered, or asked us to slow down, or broke off what it had begun."""
        if self.answered or self.verdict is None or isinstance(self.verdict, Refused | AccountBarred):
            return True
        if self.status is None:
            return False
        busy = self.status == HTTPStatus.TOO_MANY_REQUESTS
        return busy or (self.status < HTTPStatus.INTERNAL_SERVER_ERROR and self.received > 0)


@dataclass(frozen=True, slots=True)
class _Begun:
    """An attempt on its way."""

    call: Call
    attempt: int
    at: datetime
    since: float
    seen: Seen


class Watch:
    """Watches the attempts of one provider's client."""

    def __init__(self, *, breaker: CircuitBreaker, sink: Sink, now: Callable[[], datetime]) -> None:
        self._breaker = breaker
        self._sink = sink
        self._now = now

    @contextmanager
    def attempt(self, call: Call, attempt: int) -> Iterator[Seen]:
        """Tell the breaker and the sink how the attempt inside ended, and raise what it failed with.

        Inside, note in what is given what came back. What is raised while the answer is read is what the record says.
        """
        begun = self._begin(call, attempt)
        seen = begun.seen
        try:
            yield seen
        except _NEVER_LEFT as error:
            seen.verdict = not_sent(call, f"no connection: {type(error).__name__}")
        except _CUT_SHORT as error:
            seen.verdict = no_answer(call, f"no answer: {type(error).__name__}")
        except ProviderError as error:
            seen.verdict = error
        except BaseException as error:
            self._breaker.abandoned(call.account)
            self._record(begun, Outcome.UNKNOWN, _broken_off_by(error))
            raise
        if seen.is_there:
            self._breaker.worked(call.account)
        else:
            self._breaker.failed(call.account)
        failure = seen.verdict
        self._record(begun, outcome_of(failure), failure.noted if failure is not None else "")
        if failure is not None:
            raise failure

    def held_back(self, call: Call, attempt: int, reason: str) -> None:
        """Note an attempt that was not made."""
        self._record(self._begin(call, attempt), Outcome.NOT_SENT, f"held back: {reason}")

    def _begin(self, call: Call, attempt: int) -> _Begun:
        return _Begun(call, attempt, self._now(), time.monotonic(), Seen())

    def _record(self, begun: _Begun, outcome: Outcome, reason: str) -> None:
        call, seen = begun.call, begun.seen
        # What every log line of the request or the job says too.
        about = structlog.contextvars.get_contextvars()
        self._sink(
            CallRecord(
                id=UUID(bytes=uuid_utils.uuid7().bytes),
                at=begun.at,
                provider=call.provider,
                account=call.account,
                operation=call.operation,
                reference=plain(call.reference),
                method=call.method,
                path=nameless(call.path),
                attempt=begun.attempt,
                status=seen.status,
                outcome=outcome,
                reason=plain(reason),
                took=timedelta(seconds=time.monotonic() - begun.since),
                sent_bytes=len(call.body),
                received_bytes=seen.received,
                job_id=about.get("job_id"),
                store_id=about.get("store_id"),
                request_id=about.get("request_id"),
            )
        )


def _broken_off_by(error: BaseException) -> str:
    """Return why an attempt has no end of its own: whoever made it was stopped, or what reads the answer is wrong."""
    if isinstance(error, asyncio.CancelledError | GeneratorExit):
        return "stopped from outside"
    return f"a fault of ours: {type(error).__name__}"
