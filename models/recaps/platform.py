"""Figures of all stores together, for the operators of the platform.

They are sums of the rows that each store reads for itself, so that they mean the same and come to the same. A day is
each store's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from models.db import Connection, pool, transaction
from models.recaps.read import SUMS, CountedBy, Figures, statement
from models.recaps.refresh import refresh_many

Period = Literal["day", "month"]

PlatformDimension = Literal["status", "payment", "courier"]
"""What orders of all stores have in common; staff and SKU are a store's own."""

StoreColumn = Literal[
    "store_name",
    "orders",
    "closings",
    "closing_rate",
    "shipped",
    "delivered",
    "returned",
    "return_rate",
    "cancelled",
    "units",
    "gross_idr",
    "net_idr",
    "hpp_idr",
    "profit_idr",
    "paid_idr",
    "cod_outstanding_idr",
    "settled_idr",
]

MOST_STORES = 200
"""Stores whose stale days are recomputed at once while an operator waits; they are few where the scheduler runs."""

_NOT_PLAIN: dict[str, str] = {
    "store_name": "lower(s.name)",
    "closing_rate": "f.closings::float8 / nullif(f.orders, 0)",
    "return_rate": "f.returned::float8 / nullif(f.shipped, 0)",
    "profit_idr": "coalesce(f.net_idr - f.hpp_idr, 0)",
}
"""What a column is sorted by, where it is no sum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Days, both included, by which date, and of which store (``None``: all of them)."""

    first: date
    last: date
    counted_by: CountedBy = "created"
    store_id: int | None = None


async def bring_up_to_date(asked: Range, *, now: datetime) -> datetime:
    """Recompute stale days of the range, and return the moment up to which every change is counted.

    That is ``now``, unless more stores have changed than are recomputed at once: the others' turn comes within
    seconds, by their own refresh.
    """
    if await _oldest_mark(asked) is None:
        return now
    async with transaction() as tx:
        await refresh_many(first=asked.first, last=asked.last, store_id=asked.store_id, most=MOST_STORES, using=tx)
    oldest = await _oldest_mark(asked)
    return now if oldest is None else min(now, oldest)


async def sums(asked: Range, period: Period, *, using: Connection) -> tuple[Figures, list[tuple[date, Figures]]]:
    """Return the figures of the range, and those of each day or month (by its first day) in which there were orders."""
    values = [asked.counted_by, asked.first, asked.last, asked.store_id, period]
    rows = await using.execute_query_dict(statement("platform_sum"), values)
    periods = [(row.pop("period"), Figures(key="", **row)) for row in rows]
    return Figures(key="", **{name: sum(getattr(one, name) for _, one in periods) for name in SUMS}), periods


async def cut(asked: Range, dimension: PlatformDimension, *, using: Connection) -> list[Figures]:
    """Return the figures of the range by status, way to pay or courier, those with the most orders first."""
    sql = statement("platform_cut").replace("{dimension}", dimension)
    rows = await using.execute_query_dict(sql, [asked.counted_by, asked.first, asked.last, asked.store_id])
    return [Figures(**row) for row in rows]


async def stores(
    asked: Range,
    *,
    sort_by: StoreColumn,
    descending: bool,
    keyword: str | None,
    start: int,
    limit: int,
    using: Connection,
) -> tuple[list[tuple[int, str, Figures]], int]:
    """Return a page of the stores with number, name and figures, and how many stores there are.

    What is unknown comes last in either direction, and the older store first where two are equal.
    """
    way = "DESC" if descending else "ASC"
    column = _NOT_PLAIN.get(sort_by) or f"coalesce(f.{sort_by}, 0)"
    sql = statement("platform_stores").replace("{order}", f"{column} {way} NULLS LAST, s.id")
    values = [asked.counted_by, asked.first, asked.last, keyword, limit, start]
    rows = await using.execute_query_dict(sql, values)
    [counted] = await using.execute_query_dict(
        "SELECT count(*) AS stores FROM stores WHERE $1::text IS NULL OR position(lower($1) IN lower(name)) > 0",
        [keyword],
    )
    return [(row.pop("store_id"), row.pop("store_name"), Figures(**row)) for row in rows], counted["stores"]


async def _oldest_mark(asked: Range) -> datetime | None:
    rows = await pool().execute_query_dict(
        "SELECT min(marked_at) AS oldest FROM recap_stale"
        " WHERE day BETWEEN $1 AND $2 AND ($3::bigint IS NULL OR store_id = $3)",
        [asked.first, asked.last, asked.store_id],
    )
    oldest: datetime | None = rows[0]["oldest"]
    return oldest
