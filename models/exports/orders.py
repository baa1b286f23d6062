"""The statement that reads orders for an export, and what it needs around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from models.db import Connection
from models.exports.cells import harmless
from models.exports.copying import Sink, snapshot, stream
from models.exports.filters import OrderFilter, filled
from models.sql import load

Rows = Literal["orders", "order_items"]
"""One line per order, or one per line of an order."""


def statement(asked: OrderFilter, *, rows: Rows = "orders", with_costs: bool = True) -> str:
    """Return the SELECT with its placeholders: cells made harmless in SQL, the chosen date as the range's column."""
    sql = filled(load(__file__, rows), asked)
    return harmless(sql.replace("{costs}", _COSTS[rows] if with_costs else ""), for_excel="$13")


_COSTS: dict[Rows, str] = {"orders": "o.hpp_idr,\n       ", "order_items": "l.hpp_idr,\n       "}


async def count(store_id: int, asked: OrderFilter, *, rows: Rows = "orders", raw: Any) -> int:
    """Return how many lines the export will have, on the connection whose snapshot it is."""
    lines = "JOIN order_lines l ON l.order_id = o.id " if rows == "order_items" else ""
    sql = f"SELECT count(*) FROM stores st JOIN orders o ON o.store_id = st.id {lines}{{which}}"  # noqa: S608 - ours
    return int(await raw.fetchval(filled(sql, asked), *asked.values(store_id, for_excel=False)[:-1]))


async def copy(
    store_id: int,
    asked: OrderFilter,
    sink: Sink,
    *,
    for_excel: bool,
    rows: Rows = "orders",
    with_costs: bool = True,
    using: Connection,
    counted: Callable[[int], None] | None = None,
) -> int:
    """Stream the orders, or their lines, as CSV from one snapshot; return how many lines followed the header."""
    async with snapshot(using) as raw:
        if counted is not None:
            counted(await count(store_id, asked, rows=rows, raw=raw))
        values = asked.values(store_id, for_excel=for_excel)
        return await stream(raw, statement(asked, rows=rows, with_costs=with_costs), values, sink)
