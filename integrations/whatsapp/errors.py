"""What each error code means for the message and for the sender: one table for answers and webhooks alike.

``code`` is the field to branch on. The actions without advice from Meta are choices (WA-04).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from http import HTTPStatus
from typing import Any

from integrations.outcome import MENDED_WITHIN, NotNow, ProviderError, Refused, Unknown
from integrations.whatsapp import assumed


class Action(StrEnum):
    """What to do with a message that met an error."""

    RETRY = "retry"
    """It was not sent: send it again after the pause."""
    PAUSE = "pause"
    """Stop the sender, keep the queue, raise an alarm."""
    GIVE_UP = "give_up"
    """Do not send this message to this recipient again."""
    FIX = "fix"
    """A person must change settings, template or code; what has the same cause waits."""
    UNKNOWN = "unknown"
    """It may have been sent."""


class Scope(StrEnum):
    """Whose sending a pause stops."""

    NUMBER = "number"
    ACCOUNT = "account"
    RECIPIENT = "recipient"
    """The number's to this one recipient; others go on at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one error means.

    ``after`` is the first pause and grows by ``growth`` with each try, of which there are at most ``tries``. Without
    ``after`` a person must act; where ``needs_release`` is set, a person must also say that it may go on. ``slows`` is
    whose pace was too fast. ``known`` is false for a code that is not in the table: raise an alarm.
    """

    code: int
    meaning: str
    action: Action
    pauses: Scope | None = None
    after: timedelta | None = None
    growth: int = 1
    tries: int | None = None
    needs_release: bool = False
    slows: Scope | None = None
    wants_template: bool = False
    """The free text was outside the 24-hour window: send a template instead, as a new message."""
    template_is: str | None = None
    """What became of the template it went as; everything that uses it waits."""
    opts_out: bool = False
    reported: bool = False
    """A person should know of it, though this message is given up."""
    known: bool = True

    @property
    def noted(self) -> str:
        """What logs and the trace of calls keep of it; what Meta wrote besides may quote people."""
        return f"{self.code} {self.meaning}"


_S = timedelta(seconds=1)
_TROUBLE = {"after": 30 * _S, "growth": 2}


def _v(code: int, action: Action, meaning: str, **more: Any) -> Verdict:
    return Verdict(code=code, action=action, meaning=meaning, **more)


_NUMBER: dict[str, Any] = {"pauses": Scope.NUMBER}
_ACCOUNT: dict[str, Any] = {"pauses": Scope.ACCOUNT}
_MENDED: dict[str, Any] = {"after": MENDED_WITHIN}
"""Settings are mended by people: one message tries them again after this, and the others wait for how it goes."""
_RELEASED: dict[str, Any] = {"needs_release": True}
_SPAM: dict[str, Any] = {"after": assumed.SPAM_PAUSE, **_RELEASED}

VERDICTS: dict[int, Verdict] = {
    verdict.code: verdict
    for verdict in (
        _v(0, Action.FIX, "token invalid or withdrawn", **_ACCOUNT, **_MENDED),
        _v(190, Action.FIX, "token expired", **_ACCOUNT, **_MENDED),
        _v(3, Action.FIX, "capability or permission missing", **_ACCOUNT, **_MENDED),
        _v(10, Action.FIX, "permission missing or removed", **_ACCOUNT, **_MENDED),
        _v(131005, Action.FIX, "permission missing or removed", **_ACCOUNT, **_MENDED),
        _v(4, Action.PAUSE, "the app's call limit is reached", **_ACCOUNT, after=assumed.ACCOUNT_PAUSE),
        _v(80007, Action.PAUSE, "the account's rate limit is reached", **_ACCOUNT, after=assumed.ACCOUNT_PAUSE),
        _v(130429, Action.RETRY, "throughput of the number reached", after=_S, growth=2, slows=Scope.NUMBER),
        _v(131056, Action.RETRY, "too many messages to this recipient", after=_S, growth=4, slows=Scope.RECIPIENT),
        _v(131048, Action.PAUSE, "earlier messages were blocked or reported", **_NUMBER, **_SPAM),
        _v(368, Action.PAUSE, "account restricted for a policy violation", **_ACCOUNT, **_RELEASED),
        _v(131031, Action.PAUSE, "account locked", **_ACCOUNT, **_RELEASED),
        _v(131042, Action.PAUSE, "payment method missing or exhausted", **_ACCOUNT, **_RELEASED),
        _v(130497, Action.GIVE_UP, "the account may not message this country", reported=True),
        _v(131045, Action.FIX, "the number's registration is wrong", **_NUMBER, **_MENDED),
        _v(133010, Action.FIX, "number not registered", **_NUMBER, **_MENDED),
        _v(33, Action.FIX, "own number deleted", **_NUMBER, **_MENDED),
        _v(131057, Action.RETRY, "account in maintenance", after=60 * _S),
        _v(131026, Action.GIVE_UP, "undeliverable: no WhatsApp at this number"),
        _v(131047, Action.GIVE_UP, "outside the 24-hour window: send a template instead", wants_template=True),
        _v(131049, Action.GIVE_UP, "held back by Meta's limit of marketing messages"),
        _v(131050, Action.GIVE_UP, "recipient stopped marketing messages", opts_out=True),
        _v(130472, Action.GIVE_UP, "recipient is part of an experiment"),
        _v(131021, Action.GIVE_UP, "sender and recipient are the same"),
        _v(131030, Action.FIX, "recipient not on the test number's list"),
        _v(100, Action.FIX, "invalid parameter"),
        _v(131008, Action.FIX, "required parameter missing"),
        _v(131009, Action.FIX, "parameter value invalid"),
        _v(131051, Action.FIX, "unsupported message type"),
        _v(131053, Action.FIX, "media could not be loaded"),
        _v(132000, Action.FIX, "number of variables differs from the template"),
        _v(132001, Action.FIX, "template missing in this language, or not approved"),
        _v(132005, Action.FIX, "text too long after filling in"),
        _v(132007, Action.FIX, "template content violates a policy"),
        _v(132012, Action.FIX, "variable format differs from the template"),
        _v(132015, Action.FIX, "template paused for low quality", template_is="PAUSED"),
        _v(132016, Action.FIX, "template disabled for good", template_is="DISABLED"),
        _v(135000, Action.FIX, "unknown fault in the request's parameters"),
        _v(1, Action.UNKNOWN, "invalid request or possible server fault"),
        _v(2, Action.RETRY, "down or overloaded", **_TROUBLE),
        _v(131000, Action.RETRY, "failed, reason unknown", **_TROUBLE, tries=3),
        _v(131016, Action.RETRY, "service temporarily unavailable", **_TROUBLE),
        _v(133004, Action.RETRY, "server temporarily unavailable", **_TROUBLE),
    )
}


class MessageRefused(Refused):
    """This message will not be sent as it is; ``verdict.action`` says whether to give up or to fix something."""

    def __init__(self, *, operation: str, verdict: Verdict, details: str = "") -> None:
        super().__init__(
            provider="whatsapp",
            operation=operation,
            reason=details or verdict.meaning,
            code=str(verdict.code),
            noted=verdict.noted,
        )
        self.verdict = verdict


class SendLater(NotNow):
    """Nothing was sent, for a reason of Meta's that passes: send it again after ``after``, longer with each try."""

    def __init__(self, *, operation: str, verdict: Verdict, details: str = "", after: timedelta | None = None) -> None:
        super().__init__(
            provider="whatsapp",
            operation=operation,
            reason=f"{verdict.code} {details or verdict.meaning}",
            after=after or verdict.after,
            noted=verdict.noted,
        )
        self.verdict = verdict


class SenderPaused(NotNow):
    """Nothing was sent, and the number or account must stop: for ``after``, or without one until a person acts."""

    def __init__(self, *, operation: str, verdict: Verdict, details: str = "", after: timedelta | None = None) -> None:
        super().__init__(
            provider="whatsapp",
            operation=operation,
            reason=details or verdict.meaning,
            after=after or verdict.after,
            noted=verdict.noted,
        )
        self.verdict = verdict


def judge(code: int, *, status: int | None = None) -> Verdict:
    """Return what an error means; ``status`` is the HTTP status of an answer, none in a webhook (WA-07)."""
    if code in VERDICTS:
        return VERDICTS[code]
    if 200 <= code <= 299:  # noqa: PLR2004 - Meta's range of permission errors
        return replace(VERDICTS[10], code=code)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return replace(VERDICTS[130429], code=code, known=False)
    if status is not None and status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return replace(VERDICTS[131000], code=code, known=False)
    action = Action.GIVE_UP if status is None else Action.FIX
    return Verdict(code=code, meaning="unknown error", action=action, known=False)


def as_error(operation: str, verdict: Verdict, *, details: str = "", after: timedelta | None = None) -> ProviderError:
    """Return how a send ended that was answered with this error."""
    if verdict.pauses is not None:
        return SenderPaused(operation=operation, verdict=verdict, details=details, after=after)
    match verdict.action:
        case Action.RETRY:
            return SendLater(operation=operation, verdict=verdict, details=details, after=after)
        case Action.UNKNOWN:
            reason = f"{verdict.code} {details or verdict.meaning}"
            return Unknown(provider="whatsapp", operation=operation, reason=reason, noted=verdict.noted)
        case _:
            return MessageRefused(operation=operation, verdict=verdict, details=details)
