"""Keeping an event once, and reading it back in the job."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

import orjson
import structlog
import uuid_utils

from models import jobs
from models.db import Connection, pool, remember_to_ring
from models.errors import NotFound
from models.sql import load
from models.webhooks.tables import IncomingWebhook

KEPT = timedelta(days=30)
"""After processing, or after they came if their job failed.

Long enough to answer a question about a payment, short enough for personal data.
"""

LONGEST_KEY: Final = 200
"""Characters of the column; a longer key is kept as its digest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What a provider told us. ``key`` is the same in every resend of it and in no other event of that provider."""

    provider: str
    kind: str
    key: str
    body: bytes
    """The bytes that were signed."""
    at: datetime
    headers: Mapping[str, str] = field(default_factory=dict)

    def values(self) -> list[Any]:
        """Return what goes into its row."""
        key = self.key if len(self.key) <= LONGEST_KEY else hashlib.sha256(self.key.encode()).hexdigest()
        return [self.provider, self.kind, key, self.body, orjson.dumps(dict(self.headers)).decode(), self.at]


class Taken(StrEnum):
    """What became of an event."""

    NEW = "new"
    REPLAY = "replay"
    """It had been taken in before."""
    UNKNOWN_REFERENCE = "unknown reference"
    """It tells of a payment that none of ours is; it is kept for a person."""


async def take_in(event: Event, *, job: str, payment: str | None = None, **args: Any) -> Taken:
    """Store an event together with the job that works on it, in one statement: both or neither.

    The job gets the event's number as ``webhook_id``, beside ``args``; its bell rings after the commit. ``payment`` is
    the reference of the payment it tells of: where none of ours has it, the event is kept and gets no job. Answer the
    provider after this has returned, and a replay as its first send: it has been taken in.
    """
    spec = jobs.kind_of(job)
    # Checked as ``jobs.enqueue`` does, so that args that do not fit fail here and not in a worker.
    checked = spec.args.model_validate({**args, "webhook_id": 0})
    rows = await pool().execute_query_dict(
        load(__file__, "take_in"),
        [
            *event.values(),
            payment,
            UUID(bytes=uuid_utils.uuid7().bytes),
            spec.name,
            spec.queue,
            checked.model_dump_json(exclude={"webhook_id"}),
            spec.version,
            spec.max_attempts,
            spec.unique,
            structlog.contextvars.get_contextvars().get("request_id"),
        ],
    )
    known, new = rows[0]["known"], rows[0]["new"]
    if new:
        remember_to_ring(spec.name)
        return Taken.NEW
    return Taken.REPLAY if known else Taken.UNKNOWN_REFERENCE


async def put_by(event: Event, *, why: str) -> None:
    """Store an event for a person to look at, without a job: it is genuine, and nothing of ours answers to it."""
    await pool().execute_query_dict(load(__file__, "put_by"), [*event.values(), why])


async def read(webhook_id: int, *, using: Connection) -> IncomingWebhook:
    """Return a stored event, or raise ``NotFound``."""
    webhook = await IncomingWebhook.filter(id=webhook_id).using_db(using).first()
    if webhook is None:
        msg = f"There is no stored webhook {webhook_id}."
        raise NotFound(msg)
    return webhook


async def done(webhook_id: int, *, outcome: str, now: datetime, using: Connection) -> None:
    """Note what the event did. The first outcome stays: a second run of the job changes nothing."""
    await using.execute_query(
        "UPDATE incoming_webhooks SET processed_at = $2, outcome = $3 WHERE id = $1 AND processed_at IS NULL",
        [webhook_id, now, outcome],
    )


async def prune(*, now: datetime, using: Connection, limit: int = 1000) -> int:
    """Delete events older than ``KEPT``, up to ``limit`` processed ones and as many others; return how many."""
    rows = await using.execute_query_dict(load(__file__, "prune"), [now - KEPT, limit])
    return len(rows)
