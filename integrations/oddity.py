"""What a provider says that cannot be: a negative price, an amount in letters, a status nobody knows.

It is refused where it comes in and goes no further; its raw copy goes to a sink, so that a person can look at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

import structlog
from prometheus_client import Counter

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
    body: bytes

    def __post_init__(self) -> None:
        """Keep the copy within its bounds."""
        object.__setattr__(self, "body", self.body[:LARGEST_COPY])


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
