"""A store's smaller lists as CSV: all of their rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from models.db import Connection
from models.exports.cells import harmless
from models.exports.copying import Sink, snapshot, stream
from models.sql import load

ListName = Literal["products", "variants", "inventory", "forms", "abandoned"]


async def copy_list(
    store_id: int,
    name: ListName,
    sink: Sink,
    *,
    for_excel: bool,
    with_costs: bool,
    using: Connection,
    counted: Callable[[int], None] | None = None,
) -> int:
    """Stream the list as CSV to ``sink`` from one snapshot, and return how many lines followed the header.

    Without costs, the column of what goods cost is empty.
    """
    sql = harmless(load(__file__, name), for_excel="$2")
    values = [store_id, for_excel, with_costs]
    async with snapshot(using) as raw:
        if counted is not None:
            counted(int(await raw.fetchval(f"SELECT count(*) FROM ({sql}) AS rows", *values)))  # noqa: S608 - ours
        return await stream(raw, sql, values, sink)
