"""What is certain about the provider's side once a call has ended: the table of `integrations.http`, as code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from integrations.calls import Answer, Headers, Outcome
from integrations.outcome import AccountBarred, NotNow, ProviderError, Refused, Unavailable, Unknown

_LONGEST_WAIT = timedelta(days=1)
"""More than this no provider means when it asks us to wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call to a provider. ``safe``: sending it twice changes nothing. ``answers``: which 429 or 5xx is one.

    ``within`` bounds one attempt; none: as the provider's others.
    """

    provider: str
    operation: str
    method: str
    path: str
    query: Mapping[str, str]
    headers: Headers
    body: bytes
    account: str
    reference: str
    safe: bool
    answers: Callable[[Answer], bool]
    within: timedelta | None = None


class NotSent(Unavailable):
    """Not one byte reached the provider, so repeating is safe whatever the call does."""


def not_sent(call: Call, reason: str) -> NotSent:
    """Return the failure of a call that never left."""
    return NotSent(provider=call.provider, operation=call.operation, reason=reason)


def no_answer(call: Call, reason: str, after: timedelta | None = None) -> ProviderError:
    """Return the failure of a call that left and whose effect nobody told us."""
    if call.safe:
        return Unavailable(provider=call.provider, operation=call.operation, reason=reason, after=after)
    return Unknown(provider=call.provider, operation=call.operation, reason=reason)


def judge(call: Call, answer: Answer, *, after: timedelta | None) -> ProviderError | None:
    """Return what is wrong with the answer's status, if anything; ``after`` is what its ``Retry-After`` asks."""
    busy = answer.status == HTTPStatus.TOO_MANY_REQUESTS
    if not (busy or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR) or call.answers(answer):
        return None
    if busy:
        return NotNow(provider=call.provider, operation=call.operation, reason="too many requests", after=after)
    return no_answer(call, f"HTTP {answer.status}", after)


def retry_after(answer: Answer, *, now: datetime) -> timedelta | None:
    """Read ``Retry-After``: seconds or an HTTP date; anything else is as if it were not there."""
    text = answer.headers.get("Retry-After", "").strip()
    if not text:
        return None
    if text.isdecimal():
        return timedelta(seconds=min(int(text), _LONGEST_WAIT.total_seconds()))
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(timedelta(0), (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now)


def outcome_of(failure: ProviderError | None) -> Outcome:
    """Return what is certain about the provider's side, for the record of a call."""
    match failure:
        case None:
            return Outcome.DONE
        case Refused() | NotNow() | AccountBarred():
            return Outcome.REFUSED
        case NotSent():
            return Outcome.NOT_SENT
        case _:
            return Outcome.UNKNOWN
