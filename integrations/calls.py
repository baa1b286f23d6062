"""What goes into a call to a provider, what comes back, and what is kept of it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

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


class Outcome(StrEnum):
    """What is certain about the provider's side after an attempt."""

    DONE = "done"
    REFUSED = "refused"
    """The provider said no, for good or for now: nothing happened."""
    UNKNOWN = "unknown"
    """It was sent, and no clear answer came back. What changes something may have happened."""
    NOT_SENT = "not_sent"
    """Not one byte reached the provider: it could not be connected to, or the call was held back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRecord:
    """One attempt, as it is logged and kept: no secret and no personal data."""

    id: UUID
    """Its own, so that a record that is written twice is kept once."""
    at: datetime
    """When it began."""
    provider: str
    account: str
    operation: str
    reference: str
    method: str
    path: str
    """Without what is no word: numbers, references and whatever else tells one thing from another."""
    attempt: int
    status: int | None
    outcome: Outcome
    reason: str
    """In our own words, or the provider's code."""
    took: timedelta
    sent_bytes: int
    received_bytes: int
    job_id: str | None
    store_id: int | None
    request_id: str | None

    def told(self) -> dict[str, Any]:
        """Return it in plain values, by the names of a log line and of the table."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        took: timedelta = values.pop("took")
        return values | {"took_ms": round(took.total_seconds() * 1000, 1)}


Sink = Callable[[CallRecord], None]
"""Takes records. Must not raise and must not wait: it is called in the middle of a call."""


def log_call(record: CallRecord) -> None:
    """Write one log line for ``record``: the default sink."""
    log = structlog.get_logger("integrations")
    write = log.info if record.outcome in (Outcome.DONE, Outcome.REFUSED) else log.warning
    told = record.told()
    # The line has a time of its own; job, store and request stand in it as in every line.
    write("provider.call", **{name: told[name] for name in told if name not in _IN_EVERY_LINE})


_IN_EVERY_LINE: Final = frozenset({"id", "at", "job_id", "store_id", "request_id"})

_LONGEST: Final = 200
_WORD: Final = re.compile(r"|[A-Za-z][A-Za-z_-]{0,39}|v\d{1,2}(\.\d{1,2})?")


def nameless(path: str) -> str:
    """Return a path with ``{}`` for each part that is no word: a number or a reference may name somebody."""
    return "/".join(part if _WORD.fullmatch(part) else "{}" for part in path.split("/"))


def plain(text: str, longest: int = _LONGEST) -> str:
    """Return text that PostgreSQL takes: no NUL, nothing that is no character, and no longer than ``longest``."""
    return text.replace("\0", "").encode(errors="replace").decode()[:longest]
