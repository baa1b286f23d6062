"""Keeping an event once, and reading it back in the job."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import orjson

from models import jobs
from models.db import Connection, transaction
from models.errors import NotFound
from models.sql import load
from models.webhooks.tables import IncomingWebhook

KEPT = timedelta(days=30)
"""After processing, or after they came if their job failed.

Long enough to answer a question about a payment, short enough for personal data.
"""


async def keep(
    *, provider: str, kind: str, key: str, body: bytes, headers: Mapping[str, str], now: datetime, using: Connection
) -> int | None:
    """Store an event and return its number; ``None`` when it was stored before.

    Write the event's job in the same transaction, so that no event is stored that nobody will work on.
    """
    rows = await using.execute_query_dict(
        load(__file__, "keep"), [provider, kind, key[:200], body, orjson.dumps(dict(headers)).decode(), now]
    )
    return int(rows[0]["id"]) if rows else None


async def take_in(
    *, provider: str, kind: str, key: str, body: bytes, headers: Mapping[str, str], job: str, now: datetime
) -> bool:
    """Store an event together with the job that works on it, or nothing; say whether it is new.

    Answer the provider after this has returned, and whatever it returned: a replay has been taken in before.
    """
    async with transaction() as tx:
        webhook_id = await keep(provider=provider, kind=kind, key=key, body=body, headers=headers, now=now, using=tx)
        if webhook_id is not None:
            await jobs.enqueue(job, {"webhook_id": webhook_id}, store=None, using=tx)
    return webhook_id is not None


async def put_by(
    *, provider: str, kind: str, key: str, body: bytes, headers: Mapping[str, str], why: str, now: datetime
) -> None:
    """Store an event for a person to look at, without a job: it is genuine, and nothing of ours answers to it."""
    async with transaction() as tx:
        webhook_id = await keep(provider=provider, kind=kind, key=key, body=body, headers=headers, now=now, using=tx)
        if webhook_id is not None:
            await done(webhook_id, outcome=why, now=now, using=tx)


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
