"""How a call to a provider ended, when it did not end well.

::

    ProviderError
    ├── Refused      a clear reason from the provider; the same call gives the same answer, so it is never repeated
    ├── Unknown      it may have happened: settle our reference before anything is sent again
    └── Unavailable  it certainly did not happen, or repeating is harmless: try again, not before ``after``
        ├── AccountBarred  our account is turned away, whatever it asks: it works when a person has mended the settings
        └── Unreadable     a question was answered with what makes no sense; a raw copy was kept

A call that ended well returns its answer. ``reason`` is for logs and for the seller's eyes; it carries no secret and no
personal data.
"""

from __future__ import annotations

from datetime import timedelta


class ProviderError(Exception):
    """A call to ``provider`` did not end well. ``operation`` is the provider's action in our words."""

    def __init__(self, *, provider: str, operation: str, reason: str) -> None:
        super().__init__(f"{provider} {operation}: {reason}")
        self.provider = provider
        self.operation = operation
        self.reason = reason


class Refused(ProviderError):
    """The provider said no, for a reason; ``code`` is the provider's own word for it."""

    def __init__(self, *, provider: str, operation: str, reason: str, code: str = "") -> None:
        super().__init__(provider=provider, operation=operation, reason=reason)
        self.code = code


class Unknown(ProviderError):
    """The request went out and no clear answer came back: it may have happened."""


class Unavailable(ProviderError):
    """Nothing happened, or repeating is harmless. ``after`` is how long the provider asked us to wait, if it did."""

    def __init__(self, *, provider: str, operation: str, reason: str, after: timedelta | None = None) -> None:
        super().__init__(provider=provider, operation=operation, reason=reason)
        self.after = after


MENDED_WITHIN = timedelta(minutes=5)
"""An account that is turned away is tried again after this: settings are mended by people."""


class AccountBarred(Unavailable):
    """A wrong key, token or partner number: nothing happened, and nothing will until a person mends the settings.

    Not a refusal, because it says nothing of what was asked for. ``code`` is the provider's own word for it.
    """

    def __init__(self, *, provider: str, operation: str, reason: str, code: str) -> None:
        told = f"the account is turned away ({reason}); check its settings"
        super().__init__(provider=provider, operation=operation, reason=told, after=MENDED_WITHIN)
        self.code = code


class Unreadable(Unavailable):
    """A question was answered with what cannot be: nothing of it is believed. Asking again may bring the same."""
