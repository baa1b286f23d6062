"""Waiting for a provider that is away: for as long as its answer is wanted, and without using up an attempt."""

from __future__ import annotations

from datetime import datetime, timedelta

from integrations.outcome import ProviderError, Unavailable
from models.errors import Conflict
from tasks.engine import Failed, JobContext, Snooze, backoff

LONGEST_PAUSE = timedelta(minutes=1)
"""On top of what the provider, or its open circuit, asks for: how late its return may be noticed."""

_NAMES = {
    "boscod": "the courier service Boscod",
    "winpay": "the payment service Winpay",
    "whatsapp": "WhatsApp",
    "mail": "the mail server",
}


def wait_for(
    error: ProviderError, ctx: JobContext, *, until: datetime | None = None, at_least: timedelta = timedelta(0)
) -> Snooze | Failed:
    """Put the job off until the provider may be there again, and say so.

    For a call that did not happen, or that may be repeated under its reference. ``until`` is when its answer is of no
    use any more: the job looks a last time then, and has failed after that. Without it the handler says at each look
    whether the work is still wanted.
    """
    name, now = _NAMES.get(error.provider, error.provider), ctx.clock.now()
    if until is not None and now >= until:
        return Failed(
            Conflict(f"{_sentence(name)} could not be asked in time: {error.reason}.", provider=error.provider)
        )
    asked = error.after if isinstance(error, Unavailable) else None
    # Added, not the longer of both: those who wait for one circuit must not all come at its first moment.
    pause = max(asked or at_least, at_least) + backoff(ctx.job.attempt, longest=LONGEST_PAUSE)
    again = now + pause if until is None else min(now + pause, until)
    return Snooze(again, f"Waiting for {name}: {error.reason}. It is asked again by itself.")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
