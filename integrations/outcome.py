"""How a call to a provider ended, when it did not end well.

::

    ProviderError
    ├── Refused      a clear reason from the provider; the same call gives the same answer, so it is never repeated
    ├── Unknown      it may have happened: settle our reference before anything is sent again
    └── Unavailable  it certainly did not happen, or repeating is harmless: try again, not before ``after``
        ├── NotNow         the provider said no for now: too many calls, a sender that must pause
        ├── AccountBarred  our account is turned away, whatever it asks: it works when a person has mended the settings
        └── Unreadable     a question was answered with what makes no sense; a raw copy was kept

A call that ended well returns its answer. ``reason`` is for the seller's eyes and the job's error, and may hold what
the provider wrote; ``noted`` is what logs and the trace of calls keep.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

_CODE: Final = re.compile(r"[A-Za-z0-9_.-]{0,64}")


def _named(code: str) -> str:
    """Return a provider's code; what does not look like one may be anything, and is not noted."""
    return code if _CODE.fullmatch(code) else "a code that makes no sense"


class ProviderError(Exception):
    """A call to ``provider`` did not end well. ``operation`` is the provider's action in our words.

    ``noted`` is the reason in our own words, or the provider's code: what a provider writes may quote people.
    """

    def __init__(self, *, provider: str, operation: str, reason: str, noted: str | None = None) -> None:
        super().__init__(f"{provider} {operation}: {reason}")
        self.provider = provider
        self.operation = operation
        self.reason = reason
        self.noted = reason if noted is None else noted


class Refused(ProviderError):
    """The provider said no, for a reason; ``code`` is the provider's own word for it, and what is noted."""

    def __init__(self, *, provider: str, operation: str, reason: str, code: str = "", noted: str | None = None) -> None:
        noted = _named(code) if noted is None else noted
        super().__init__(provider=provider, operation=operation, reason=reason, noted=noted)
        self.code = code


class Unknown(ProviderError):
    """The request went out and no clear answer came back: it may have happened."""


class Unavailable(ProviderError):
    """Nothing happened, or repeating is harmless. ``after`` is how long the provider asked us to wait, if it did."""

    def __init__(
        self,
        *,
        provider: str,
        operation: str,
        reason: str,
        after: timedelta | None = None,
        noted: str | None = None,
    ) -> None:
        super().__init__(provider=provider, operation=operation, reason=reason, noted=noted)
        self.after = after


class NotNow(Unavailable):
    """The provider answered that it does not take this now: nothing happened."""


MENDED_WITHIN = timedelta(minutes=5)
"""An account that is turned away is tried again after this: settings are mended by people."""


class AccountBarred(Unavailable):
    """A wrong key, token or partner number: nothing happened, and nothing will until a person mends the settings.

    Not a refusal, because it says nothing of what was asked for. ``code`` is the provider's own word for it.
    """

    def __init__(self, *, provider: str, operation: str, reason: str, code: str) -> None:
        told = f"the account is turned away ({reason}); check its settings"
        noted = f"the account is turned away ({_named(code)})"
        super().__init__(provider=provider, operation=operation, reason=told, after=MENDED_WITHIN, noted=noted)
        self.code = code


class Unreadable(Unavailable):
    """A question was answered with what cannot be: nothing of it is believed. Asking again may bring the same."""
