"""Messages of which nobody knows: whose sender is gone, and of which no word came in time."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from models.db import Connection
from models.sql import load

LEFT_AFTER = timedelta(minutes=10)
"""Longer than any sender takes, and than WhatsApp takes to tell of a message in a webhook."""


async def find_left(*, now: datetime, limit: int, using: Connection) -> list[uuid.UUID]:
    """Return messages that were claimed for sending long ago, and that no unfinished job will settle.

    Their job was cancelled by a person, or its process crashed each time. ``messages.unknown`` is what they are: they
    may have gone out, so they are not sent again by themselves.
    """
    rows = await using.execute_query_dict(load(__file__, "find_left"), [now - LEFT_AFTER, limit])
    return [row["id"] for row in rows]


async def find_unsettled(*, now: datetime, within: timedelta, limit: int, using: Connection) -> list[uuid.UUID]:
    """Return unknown messages of which no word came ``within`` that time of their claim (WA-13).

    ``messages.stay_unknown`` lets their sequences go on.
    """
    rows = await using.execute_query_dict(load(__file__, "find_unsettled"), [now - within, limit])
    return [row["id"] for row in rows]
