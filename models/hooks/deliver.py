"""Deliveries: finding webhooks with something due, beginning tries, and writing down what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

import orjson

from models import jobs
from models.db import Connection
from models.hooks.schedule import GAPS, LAST_ANSWER, TRIES
from models.sql import load

AT_ONCE: Final = 8
"""Tries that one webhook gets side by side."""
FIRST_REST: Final = timedelta(seconds=5)
"""A receiver that nobody reaches is left alone, twice as long each time …"""
LONGEST_REST: Final = timedelta(minutes=5)
"""… up to this: other deliveries of its wait as well, and use up no try."""
LONGEST_WISH: Final = timedelta(hours=1)
"""A receiver may put us off (``Retry-After``) for no longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A try that has begun: what is sent, the same bytes in every try of the event."""

    delivery_id: int
    tries: int
    message_id: str
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """The tries that have begun at one webhook; ``secrets`` are sealed, the present one first."""

    url: str
    secrets: tuple[bytes, ...] = field(repr=False)
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What became of a try. ``code`` is the answer's HTTP status, ``None`` where there was no answer."""

    delivery_id: int
    tries: int
    delivered: bool
    code: int | None = None
    problem: str = ""
    put_off: timedelta | None = None


def message_id(event_id: int) -> str:
    """Return what receivers know an event by, in every delivery of it."""
    return f"evt_{event_id}"


async def take_due(*, now: datetime, limit: int, using: Connection) -> int:
    """Write a ``hooks.deliver`` job for up to ``limit`` webhooks with something due and no job; return how many.

    For the scheduler, every second.
    """
    rows = await using.execute_query_dict(load(__file__, "take_due"), [now, limit])
    for row in rows:
        await jobs.enqueue("hooks.deliver", {"webhook_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)


async def begin(webhook_id: int, *, now: datetime, using: Connection) -> Round | None:
    """Begin a try of what is due at the webhook, up to ``AT_ONCE``; ``None`` where nothing is, or none is wanted.

    Commit before anything is sent. A try that is never settled counts as one that did not go well.
    """
    rows = await using.execute_query_dict(
        "SELECT url, secret, CASE WHEN previous_until > $2 THEN previous_secret END AS previous FROM webhooks "
        "WHERE id = $1 AND active AND deleted_at IS NULL AND (rests_until IS NULL OR rests_until <= $2)",
        [webhook_id, now],
    )
    if not rows:
        return None
    due = await using.execute_query_dict(load(__file__, "claim"), [webhook_id, now, AT_ONCE, list(GAPS), LAST_ANSWER])
    if not due:
        return None
    secrets = tuple(bytes(one) for one in (rows[0]["secret"], rows[0]["previous"]) if one)
    return Round(url=rows[0]["url"], secrets=secrets, messages=tuple(_message(row) for row in due))


async def settle(webhook_id: int, tried: Sequence[Tried], *, now: datetime, using: Connection) -> None:
    """Write down what became of a round's tries: each delivery's next one, and how the webhook fares.

    A webhook that nobody reaches rests; one that answers 429 or 503 with ``Retry-After`` gets the rest it asks for.
    """
    wishes = [min(one.put_off, LONGEST_WISH) for one in tried if one.put_off is not None]
    fare = [
        webhook_id,
        now,
        any(one.delivered for one in tried),
        all(one.code is None for one in tried),
        now + max(wishes) if wishes else None,
        FIRST_REST,
        LONGEST_REST,
    ]
    # The webhook's row before its deliveries', as everywhere.
    await using.execute_query(load(__file__, "fare"), fare)
    told: list[Any] = [
        [one.delivery_id for one in tried],
        [one.tries for one in tried],
        [one.delivered for one in tried],
        [one.code for one in tried],
        [one.problem[:200] for one in tried],
        [None if one.put_off is None else now + min(one.put_off, LONGEST_WISH) for one in tried],
        TRIES,
        now,
    ]
    await using.execute_query(load(__file__, "settle"), told)


def _message(row: dict[str, Any]) -> Message:
    data = orjson.loads(row["data"]) if isinstance(row["data"], str) else row["data"]
    event = message_id(row["event_id"])
    content = {"id": event, "type": row["type"], "timestamp": row["happened_at"], "data": data}
    return Message(
        delivery_id=row["id"], tries=row["tries"], message_id=event, body=orjson.dumps(content, option=_OPTIONS)
    )


_OPTIONS: Final = orjson.OPT_SORT_KEYS
"""So that an event is the same bytes in every try."""
