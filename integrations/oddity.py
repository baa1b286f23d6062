"""What a provider says that cannot be: a negative price, an amount in letters, a status nobody knows.

It is refused where it comes in and goes no further; its raw copy goes to a sink, so that a person can look at it.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, Protocol

import structlog
from prometheus_client import Counter

from integrations.calls import plain

LARGEST_COPY: Final = 64 * 1024
"""Bytes of a raw copy: an answer that makes no sense is not to fill a disk."""

ODDITIES = Counter(
    "bosonline_provider_oddities_total", "What a provider said that makes no sense and was not believed.", ["provider"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """One thing that makes no sense. ``body`` is what was said, raw and cut to 64 kB: it may hold personal data."""

    provider: str
    operation: str
    reference: str
    """Ours, where the call had one."""
    why: str
    """Which fields, and how, never their content: what is of one kind is told in the same words."""
    body: bytes
    at: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __post_init__(self) -> None:
        """Keep the copy within its bounds."""
        object.__setattr__(self, "body", self.body[:LARGEST_COPY])

    def told(self) -> dict[str, Any]:
        """Return it in plain values, by the names of the table: what names people is blotted out of the copy."""
        return {
            "provider": self.provider,
            "operation": self.operation,
            "what": plain(self.why, _LONGEST_WHY),
            "reference": plain(self.reference),
            "at": self.at,
            "raw_copy": base64.b64encode(blotted(self.body)).decode(),
        }


class OdditySink(Protocol):
    """Takes oddities. Must not raise and must not wait: it is called in the middle of reading an answer."""

    def __call__(self, oddity: Oddity, /) -> None:
        """Keep one."""
        ...


def log_oddity(oddity: Oddity) -> None:
    """Count it and write a line: the default sink, which keeps no copy. What was said may name people: not logged."""
    ODDITIES.labels(oddity.provider).inc()
    structlog.get_logger("integrations").error(
        "provider.oddity",
        provider=oddity.provider,
        operation=oddity.operation,
        reference=oddity.reference,
        why=oddity.why,
        bytes=len(oddity.body),
    )


_LONGEST_WHY: Final = 500
_TELLING: Final = (
    r"name|phone|mobile|address|street|email|contact|recipient|wa_id|note|remark|token|secret|password|signature"
)
_ALONE: Final = r"from|to|body|text|caption"
# Everything is bounded, so that a long text is not gone through again and again.
_FIELD: Final = re.compile(
    rf'("(?:[^"\\]{{0,60}}(?:{_TELLING})[^"\\]{{0,60}}|{_ALONE})"\s{{0,9}}:\s{{0,9}})"(?:[^"\\]|\\.?)*+(?:"|\Z)'.encode(),
    re.IGNORECASE | re.DOTALL,
)
_PHONE: Final = re.compile(rb"(?<![0-9A-Za-z.])(?:\+?62|0)[ -]?8[0-9][0-9 -]{5,13}[0-9]")
_EMAIL: Final = re.compile(rb"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")


def blotted(raw: bytes) -> bytes:
    """Return a raw copy in which names, addresses, phone numbers, words to people and secrets are ``…``.

    It works on the bytes, since what makes no sense need not be JSON. Texts go by the names of their fields, numbers of
    phones and e-mail addresses wherever they stand.
    """
    blot = "…".encode()
    text = _FIELD.sub(b'\\1"' + blot + b'"', raw)
    return _EMAIL.sub(blot, _PHONE.sub(blot, text))
