"""What the addresses that providers call have in common: what is kept of a call, and how it is counted."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from prometheus_client import Counter

from api.call import Call
from models.webhooks import Event, Taken

_KEPT_HEADERS: Final = (
    "x-timestamp",
    "x-external-id",
    "x-partner-id",
    "x-boscod-event",
    "x-boscod-account",
    "x-boscod-delivery",
    "x-boscod-timestamp",
    "user-agent",
)
"""Signatures are not kept: they were checked, and would help nobody but a forger."""


class Outcome(StrEnum):
    """What became of a provider's call."""

    TAKEN = "taken"
    REPLAY = "replay"
    """Taken in before; answered as it was then."""
    FORGED = "forged"
    """Not signed, or by somebody else."""
    STALE = "stale"
    """Signed for a moment that is too far away."""
    OVERSIZED = "oversized"
    MALFORMED = "malformed"
    """Genuine, and not what the provider promised to send."""
    UNKNOWN_REFERENCE = "unknown_reference"
    """Genuine, and about a payment that none of ours is."""
    NOT_STORED = "not_stored"
    """Our own fault: the provider sends it again."""


OF_TAKEN: Final = {
    Taken.NEW: Outcome.TAKEN,
    Taken.REPLAY: Outcome.REPLAY,
    Taken.UNKNOWN_REFERENCE: Outcome.UNKNOWN_REFERENCE,
}

_RECEIVED = Counter(
    "bosonline_webhooks_received_total",
    "Calls of providers to our addresses, by what became of them.",
    ["provider", "kind", "outcome"],
)


def count(provider: str, kind: str, outcome: Outcome) -> None:
    """Count a call. ``kind`` is one of ours: what a stranger writes is no label."""
    _RECEIVED.labels(provider, kind, outcome.value).inc()


def event(call: Call, body: bytes, *, provider: str, kind: str, key: str) -> Event:
    """Return what is stored of a genuine call."""
    headers = call.request.headers
    # A header may hold any bytes; those that are not UTF-8 arrive as surrogates, which nothing can store.
    kept = {name: headers[name][:200].encode(errors="replace").decode() for name in _KEPT_HEADERS if name in headers}
    return Event(provider=provider, kind=kind, key=key, body=body, at=call.now(), headers=kept)
