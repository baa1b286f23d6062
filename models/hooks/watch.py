"""Webhooks that fail for long: their owner is told, and told again when they are switched off.

Owners are told by an announcement to their store alone (``GET /store/announcements``), written in the same transaction.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from models.db import Connection
from models.hooks.tables import Webhook
from models.notices import manage as notices
from models.sql import load

WARNED_AFTER: Final = timedelta(hours=24)
"""Of failing without one success: an outage of a night is nobody's business."""
OFF_AFTER: Final = timedelta(hours=96)
"""Later than the last try of the event that failed first."""
NOTICE: Final = timedelta(hours=48)
"""What lies between warning and end at least, also where the warning came late."""
_SHOWN: Final = timedelta(days=30)


async def warn(*, now: datetime, limit: int, using: Connection) -> int:
    """Tell the owners of webhooks that have been failing for ``WARNED_AFTER``, once; return how many."""
    rows = await using.execute_query_dict(load(__file__, "warn"), [now, now - WARNED_AFTER, limit])
    for row in rows:
        ends = max(row["failing_since"] + OFF_AFTER, now + NOTICE)
        text = (
            f"Since {_moment(row['failing_since'], row)} nothing we send to your webhook {row['id']} at "
            f"{_host(row['url'])} has been taken: {row['problem'] or 'no answer'}. What waits is tried again. If "
            f"nothing is taken until {_moment(ends, row)}, the webhook is switched off. What was tried: "
            f"GET /store/webhooks/{row['id']}/deliveries"
        )
        await notices.tell(
            row["store_id"], title="A webhook fails", text=text, now=now, until=now + _SHOWN, using=using
        )
    return len(rows)


async def switch_off(*, now: datetime, limit: int, using: Connection) -> int:
    """Switch off what has failed for ``OFF_AFTER`` and whose owner has known for ``NOTICE``; return how many."""
    rows = await using.execute_query_dict(load(__file__, "switch_off"), [now, now - OFF_AFTER, now - NOTICE, limit])
    for row in rows:
        await give_up(row["id"], why="the webhook was switched off", now=now, using=using)
        text = (
            f"Since {_moment(row['failing_since'], row)} nothing we sent to your webhook {row['id']} at "
            f"{_host(row['url'])} has been taken, so it was switched off: what happens now is told there neither now "
            "nor later. Mend the receiver, switch the webhook on again, and resend what it missed: "
            f"GET /store/webhooks/{row['id']}/deliveries"
        )
        await notices.tell(
            row["store_id"], title="A webhook was switched off", text=text, now=now, until=now + _SHOWN, using=using
        )
    return len(rows)


def switches_off_at(webhook: Webhook) -> datetime | None:
    """Return when a webhook that fails is switched off; ``None`` where nothing says so yet."""
    if not webhook.active or webhook.failing_since is None:
        return None
    off = webhook.failing_since + OFF_AFTER
    return off if webhook.warned_at is None else max(off, webhook.warned_at + NOTICE)


async def give_up(webhook_id: int, *, why: str, now: datetime, using: Connection) -> None:
    """End every delivery of the webhook that still waits."""
    await using.execute_query(
        "UPDATE webhook_deliveries SET state = 'failed', due_at = NULL, ended_at = $2, problem = $3 "
        "WHERE webhook_id = $1 AND state = 'waiting'",
        [webhook_id, now, why],
    )


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _moment(moment: datetime, row: dict[str, str]) -> str:
    return moment.astimezone(ZoneInfo(row["timezone"])).strftime("%Y-%m-%d %H:%M")
