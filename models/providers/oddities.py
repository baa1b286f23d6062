"""What providers said that makes no sense, kept for a person to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

import orjson

from models.db import Connection, pool
from models.errors import NotFound
from models.sql import load

KEPT = timedelta(days=30)

KINDS_A_DAY: Final = 20
"""Kinds of nonsense that are told apart in one day and operation: a provider gone mad fills no disk with raw copies."""
OTHERS: Final = "more kinds than are told apart in a day: see the log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """One kind of nonsense on one day (UTC), and how often it was told; reference and copy are the first one's."""

    id: int
    provider: str
    operation: str
    what: str
    day: date
    times: int
    reference: str
    raw_copy: bytes
    first_at: datetime
    last_at: datetime


async def keep_oddities(oddities: Sequence[Mapping[str, Any]], *, using: Connection) -> None:
    """Write oddities: one row for each kind and day counts them. By the columns' names; ``raw_copy`` is base64."""
    values = [orjson.dumps(list(oddities)).decode(), KINDS_A_DAY, OTHERS]
    await using.execute_query(load(__file__, "keep_oddities"), values)


async def list_oddities(*, provider: str | None = None, limit: int = 20) -> list[Oddity]:
    """Return kinds of nonsense, those that were told last first."""
    rows = await pool().execute_query_dict(
        "SELECT * FROM provider_oddities WHERE $1::text IS NULL OR provider = $1 ORDER BY last_at DESC LIMIT $2",
        [provider, limit],
    )
    return [Oddity(**row) for row in rows]


async def find_oddity(oddity_id: int) -> Oddity:
    """Return one, or raise ``NotFound``."""
    rows = await pool().execute_query_dict("SELECT * FROM provider_oddities WHERE id = $1", [oddity_id])
    if not rows:
        raise NotFound(f"There is no oddity {oddity_id}. Oddities are kept for {KEPT.days} days.")
    return Oddity(**rows[0])
