"""What is noted of every attempt: the breaker hears how it ended, the sink gets a record, and a failure its name."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus

import aiohttp

from integrations.breaker import CircuitBreaker
from integrations.calls import CallRecord, Sink
from integrations.outcome import ProviderError
from integrations.verdict import Call, no_answer, not_sent, outcome_of

_NEVER_LEFT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
_CUT_SHORT = (aiohttp.ClientError, TimeoutError, OSError)


@dataclass(slots=True)
class Seen:
    """What came back of an attempt, and what is wrong with it."""

    status: int | None = None
    received: int = 0
    verdict: ProviderError | None = None

    @property
    def answered(self) -> bool:
        """Whether the provider is there: it answered well or asked us to slow down, or broke off what it had begun."""
        if self.status is None or self.verdict is None:
            return self.verdict is None
        busy = self.status == HTTPStatus.TOO_MANY_REQUESTS
        return busy or (self.status < HTTPStatus.INTERNAL_SERVER_ERROR and self.received > 0)


class Watch:
    """Watches the attempts of one provider's client."""

    def __init__(self, *, breaker: CircuitBreaker, sink: Sink) -> None:
        self._breaker = breaker
        self._sink = sink

    @contextmanager
    def attempt(self, call: Call, attempt: int) -> Iterator[Seen]:
        """Tell the breaker and the sink how the attempt inside ended, and raise what it failed with.

        Inside, note in what is given what came back, and what is wrong with it.
        """
        started, seen = time.monotonic(), Seen()
        try:
            yield seen
        except _NEVER_LEFT as error:
            seen.verdict = not_sent(call, f"no connection: {type(error).__name__}")
        except _CUT_SHORT as error:
            seen.verdict = no_answer(call, f"no answer: {type(error).__name__}")
        except ProviderError as error:
            # Whoever read a stream found that it says no, or makes no sense.
            seen.verdict = error
        except BaseException:
            self._breaker.abandoned(call.account)
            self._record(call, attempt, outcome="cancelled", reason="stopped from outside", started=started, seen=seen)
            raise
        if seen.answered:
            self._breaker.worked(call.account)
        else:
            self._breaker.failed(call.account)
        failure = seen.verdict
        reason = failure.reason if failure is not None else ""
        self._record(call, attempt, outcome=outcome_of(failure), reason=reason, started=started, seen=seen)
        if failure is not None:
            raise failure

    def held_back(self, call: Call, attempt: int, reason: str) -> None:
        """Note an attempt that was not made."""
        self._record(call, attempt, outcome="held_back", reason=reason, started=time.monotonic())

    def _record(
        self,
        call: Call,
        attempt: int,
        *,
        outcome: str,
        reason: str,
        started: float,
        seen: Seen | None = None,
    ) -> None:
        self._sink(
            CallRecord(
                provider=call.provider,
                account=call.account,
                operation=call.operation,
                reference=call.reference,
                method=call.method,
                attempt=attempt,
                status=seen.status if seen else None,
                outcome=outcome,
                reason=reason,
                took=timedelta(seconds=time.monotonic() - started),
                sent_bytes=len(call.body),
                received_bytes=seen.received if seen else 0,
            )
        )
