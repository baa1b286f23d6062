"""How much work lies there: what a dashboard asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from models.db import pool
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """Jobs of one kind that are due (``queued``) or ``running``, and for how long the oldest has been."""

    kind: str
    state: str
    count: int
    age: timedelta


async def unfinished() -> list[Unfinished]:
    """Return what is due or running, by kind and state."""
    rows = await pool().execute_query_dict(load(__file__, "unfinished"))
    return [
        Unfinished(kind=row["kind"], state=row["state"], count=row["count"], age=timedelta(seconds=row["age_seconds"]))
        for row in rows
    ]
