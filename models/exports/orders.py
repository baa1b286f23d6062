"""The statement that reads orders for an export, and what it needs around it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

from models.db import Connection
from models.exports.filters import OrderFilter
from models.sql import load

# A COPY to a slow storage may take minutes; the job's own time-out is what ends it.
COPY_TIMEOUT_S = 3600

Sink = Callable[[bytes], Awaitable[None]]


def statement(asked: OrderFilter, *, with_costs: bool = True) -> str:
    """Return the SELECT with its placeholders: cells made harmless in SQL, the chosen date as the range's column."""
    sql = load(__file__, "orders").replace("{bounds}", load(__file__, "bounds")).replace("{which}", _which(asked))
    sql = sql.replace("{costs}", _COSTS if with_costs else "")
    return re.sub(r"\{(text|mark):([a-z_.]+)\}", lambda match: _cell(match[2], always=match[1] == "mark"), sql)


_COSTS = "o.hpp_idr,\n       "


def _which(asked: OrderFilter) -> str:
    return load(__file__, "which").replace("{date}", f"{asked.date_kind}_at")


def _cell(column: str, *, always: bool) -> str:
    # One line per order also in the file: it keeps the count of lines honest and every reader happy.
    clean = f"translate({column}, E'\\n\\r', '  ')"
    formula = f"{column} ~ E'^[-=+@\\t\\r\\n]'"
    marked = f"({column} <> '' AND $13::bool) OR {formula}" if always else formula
    return f"CASE WHEN {marked} THEN '''' || {clean} ELSE {clean} END"


async def count(store_id: int, asked: OrderFilter, *, raw: Any) -> int:
    """Return how many orders the export will have, on the connection whose snapshot it is."""
    joined = "SELECT count(*) FROM bounds b JOIN orders o ON o.store_id = b.id"
    sql = f"{load(__file__, 'bounds')} {joined} {_which(asked)}"
    return int(await raw.fetchval(sql, *asked.values(store_id, for_excel=False)[:-1]))


async def copy(
    store_id: int,
    asked: OrderFilter,
    sink: Sink,
    *,
    for_excel: bool,
    with_costs: bool = True,
    using: Connection,
    counted: Callable[[int], None] | None = None,
) -> int:
    """Stream the orders as CSV to ``sink`` from one snapshot, and return how many lines followed the header.

    The server writes the CSV; nothing is held here but what is on its way. The count is PostgreSQL's own.
    """
    # Tortoise has no COPY: the driver's own connection is borrowed from the pool for this.
    async with using.acquire_connection() as raw, raw.transaction(isolation="repeatable_read", readonly=True):
        if counted is not None:
            counted(await count(store_id, asked, raw=raw))
        status = await raw.copy_from_query(
            statement(asked, with_costs=with_costs),
            *asked.values(store_id, for_excel=for_excel),
            output=sink,
            format="csv",
            header=True,
            timeout=COPY_TIMEOUT_S,
        )
    return int(status.split()[-1])
