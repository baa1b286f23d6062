"""Stopping a number, and a person's word that it may go on."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from models.db import Connection
from models.errors import NotFound
from models.senders import number as numbers
from models.senders.number import Number
from models.senders.tables import Sender
from models.sql import load

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberBarred:
    """Why a number, or its whole account, must not send.

    ``lasts`` is for how long, ``None`` without an end; ``needs_release``: until a person lets it go on, and no sooner
    than ``lasts``.
    """

    code: int
    reason: str
    whole_account: bool
    lasts: timedelta | None
    needs_release: bool


async def bar(number: Number, why: NumberBarred, *, caused_at: datetime, now: datetime, using: Connection) -> None:
    """Pause the number, or every number of its account. A longer pause, or a person's, is not shortened.

    ``caused_at`` is when the message went out that met it: what is heard late, of a message before a release, does not
    undo the release.
    """
    await numbers.read(number, now=now, using=using)
    lasts = why.lasts if why.lasts is not None or why.needs_release else timedelta(0)
    until = now + lasts if lasts is not None else None
    values = [number.id, number.account, why.whole_account, now, until, why.code, why.reason, why.needs_release]
    rows = await using.execute_query_dict(load(__file__, "bar"), [*values, caused_at])
    if rows:
        log.error(
            "whatsapp.sender_paused",
            senders=[row["id"] for row in rows],
            code=why.code,
            reason=why.reason,
            until=until.isoformat() if until is not None else None,
            needs_release=why.needs_release,
        )


async def slow_down(
    number: Number,
    *,
    code: int,
    first: timedelta,
    asked: timedelta | None,
    caused_at: datetime,
    now: datetime,
    using: Connection,
) -> None:
    """Pause the number for a moment, and halve its pace from then on. For 130429.

    The pause is ``first``, doubled for each halving that it has not got over yet, and at least what the answer
    ``asked`` for; with jitter. ``caused_at`` is when the message went out that met it: those that were under way
    together are one reason.
    """
    sender = await numbers.lock(number, now=now, using=using)
    known = sender.paused_until is not None and caused_at < sender.paused_until
    if known or sender.needs_release:
        return
    halvings = numbers.halvings(sender, now=now)
    jitter = 1 + random.random() / 2  # noqa: S311 - no secret
    pause = max(first * 2**halvings, asked or first) * jitter
    sender.slowed = min(halvings + 1, numbers.MOST_HALVINGS)
    sender.paused_at, sender.paused_until = now, now + pause
    sender.pause_code, sender.pause_reason = code, "it sent too fast"
    await sender.save(using_db=using)
    a_second = numbers.per_second(sender, now=now)
    log.warning("whatsapp.sender_slowed", sender=sender.id, until=sender.paused_until.isoformat(), a_second=a_second)


async def release(sender_id: str, *, by: str, now: datetime, using: Connection) -> Sender:
    """Let a number go on, at the end of its pause if that has one, and wake what waits. Raises ``NotFound``."""
    sender = await _found(sender_id, using=using)
    sender.needs_release, sender.released_at, sender.released_by = False, now, by
    await sender.save(using_db=using)
    log.warning("whatsapp.sender_released", sender=sender.id, by=by, code=sender.pause_code)
    if sender.paused_until is None or sender.paused_until <= now:
        await wake(now=now, using=using)
    return sender


async def set_limits(
    sender_id: str, *, messages_per_second: int, recipients_a_day: int | None, now: datetime, using: Connection
) -> Sender:
    """Set the number's pace, and the daily recipients of all numbers of its account. Raises ``NotFound``."""
    sender = await _found(sender_id, using=using)
    sender.messages_per_second, sender.recipients_a_day = messages_per_second, recipients_a_day
    await sender.save(using_db=using, update_fields=["messages_per_second"])
    await Sender.filter(account=sender.account).using_db(using).update(recipients_a_day=recipients_a_day)
    await wake(now=now, using=using)
    return sender


async def listing(*, using: Connection) -> list[Sender]:
    """Return all numbers."""
    return await Sender.all().using_db(using).order_by("id")


async def wake(*, now: datetime, using: Connection) -> None:
    """Have every step looked at now that is due and was put off; the pace decides how many go at once."""
    await using.execute_query(load(__file__, "wake"), [now])


async def _found(sender_id: str, *, using: Connection) -> Sender:
    sender = await Sender.filter(id=sender_id).using_db(using).select_for_update().first()
    if sender is None:
        raise NotFound(f"No number {sender_id} has sent anything.")
    return sender
