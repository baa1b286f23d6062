"""What goes into a call to a provider, what comes back, and what is kept of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp
import orjson
import structlog

Headers = Mapping[str, str] | Callable[[], Mapping[str, str]]
"""Headers, or how to make them: signatures and one-time ids are made anew for each attempt."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a provider answered: any status except 429 and 5xx, unless the caller understands it."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """Return the parsed body. Raises ``ValueError`` when it is not JSON."""
        return orjson.loads(self.body)


class Stream:
    """An answer that arrives in pieces, open as long as its context. ``received`` counts its bytes."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response
        self.status = response.status
        self.received = 0

    async def lines(self) -> AsyncIterator[bytes]:
        """Yield the lines as they come, without their ends."""
        async for line in self._response.content:
            self.received += len(line)
            yield line.rstrip(b"\r\n")

    async def answer(self) -> Answer:
        """Read the rest as one answer: a refusal comes at once."""
        body = await self._response.read()
        self.received += len(body)
        return Answer(self._response.status, self._response.headers, body)


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One attempt, as it is logged and kept: no secret and no personal data."""

    provider: str
    account: str
    operation: str
    reference: str
    method: str
    attempt: int
    status: int | None
    outcome: str
    """``answered``, ``unknown``, ``unavailable``, ``not_sent``, ``held_back`` or ``cancelled``."""
    reason: str
    took: timedelta
    sent_bytes: int
    received_bytes: int


Sink = Callable[[CallRecord], None]


def log_call(record: CallRecord) -> None:
    """Write one log line for ``record``: the default sink."""
    log = structlog.get_logger("integrations")
    write = log.info if record.outcome == "answered" else log.warning
    write(
        "provider.call",
        provider=record.provider,
        account=record.account,
        operation=record.operation,
        reference=record.reference,
        method=record.method,
        attempt=record.attempt,
        status=record.status,
        outcome=record.outcome,
        reason=record.reason,
        took_ms=round(record.took.total_seconds() * 1000, 1),
        sent_bytes=record.sent_bytes,
        received_bytes=record.received_bytes,
    )
