"""Which steps are due now, and how many of them the number has room for."""

from __future__ import annotations

from datetime import datetime, timedelta

from models import jobs
from models.db import Connection
from models.followups.claim import USEFUL, WINDOW
from models.senders import Number, pace
from models.senders import number as numbers
from models.senders.tables import Sender
from models.sql import load

LOOK_AGAIN = timedelta(minutes=15)
"""A step whose job ended without claiming it is taken once more after this."""

_SECONDS_AHEAD = 2
"""What workers have not begun of so many seconds' messages is enough: more would only grow old in the queue."""

_WAITING = """
SELECT count(*) AS jobs FROM (
    SELECT 1 FROM jobs WHERE kind = 'followups.send' AND state = 'queued' AND run_at <= now() LIMIT $1
) AS waiting
"""
_ANY_DUE = "SELECT 1 FROM followup_steps WHERE state = 'planned' AND wake_at <= $1 LIMIT 1"


async def take_due(sender: Number, *, now: datetime, limit: int, using: Connection) -> int:
    """Write a ``followups.send`` job for the due steps that the number has room for; return how many were looked at.

    For the scheduler, in one transaction. Rows are taken with SKIP LOCKED and moved on, so that two schedulers take
    different ones. The job decides again whether the step is sent, and counts again: taking one twice sends nothing
    twice, and taking too many sends none too early. What can be said of many at once is said here: while the number is
    paused, or the day's recipients are used up, steps are put off and say why, until there is room or they are of no
    use any more.
    """
    if not await using.execute_query_dict(_ANY_DUE, [now]):
        return 0
    row = await numbers.read(sender, now=now, using=using)
    paused = pace.paused(row, now=now)
    if paused is not None:
        taken = await _hand_over(now, limit, due_before=now - USEFUL, using=using)
        held = await using.execute_query_dict(
            load(__file__, "hold_due"), [now, now - USEFUL, limit, paused.until, paused.reason]
        )
        return taken + len(held)
    held = await _hold_strangers(row, now=now, limit=limit, using=using)
    ahead = int(numbers.per_second(row, now=now) * _SECONDS_AHEAD)
    [waiting] = await using.execute_query_dict(_WAITING, [ahead])
    room = min(limit, pace.room(row, now=now)) if waiting["jobs"] < ahead else 0
    return len(held) + await _hand_over(now, room, due_before=None, using=using)


async def _hand_over(now: datetime, most: int, *, due_before: datetime | None, using: Connection) -> int:
    rows = await using.execute_query_dict(load(__file__, "take_due"), [now, LOOK_AGAIN, most, due_before])
    for row in rows:
        await jobs.enqueue("followups.send", {"step_id": row["id"]}, store=row["store_id"], using=using)
    return len(rows)


async def _hold_strangers(sender: Sender, *, now: datetime, limit: int, using: Connection) -> list[dict[str, int]]:
    """Put off those who would be one recipient too many, each until one that was written to drops out of the day."""
    if sender.recipients_a_day is None:
        return []
    values = [now, now - USEFUL, limit, now - WINDOW, now - pace.DAY, pace.DAY]
    return await using.execute_query_dict(
        load(__file__, "hold_strangers"),
        [*values, sender.account, sender.recipients_a_day, pace.budget_reason(sender)],
    )
