"""A store's inventory: what lies where, a line per variant and warehouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from models.db import Connection
from models.errors import Invalid
from models.keywords import pattern
from models.sql import load
from models.stock.count import Counted, count
from models.stock.tables import MovementKind

SortBy = Literal["sku", "name", "on_hand", "available"]

_COLUMNS: dict[SortBy, str] = {
    "sku": "v.sku",
    "name": "v.name",
    "on_hand": "coalesce(s.on_hand, 0)",
    "available": "coalesce(s.on_hand - s.reserved, 0)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StockLine:
    """Units of a variant in a warehouse; zeros where it never lay there."""

    sku: str
    name: str
    warehouse_id: int
    warehouse_name: str
    on_hand: int
    reserved: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedLine:
    """One line of a count; without a warehouse, the store's default one."""

    sku: str
    warehouse_id: int | None
    units: int


async def listing(
    store_id: int,
    *,
    using: Connection,
    warehouse_id: int | None = None,
    keyword: str | None = None,
    sort_by: SortBy = "sku",
    descending: bool = False,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[StockLine], int]:
    """Return a page of lines and how many there are; ``keyword`` is sought in SKU and name."""
    which: list[Any] = [store_id, warehouse_id, pattern(keyword), until]
    page = load(__file__, "inventory").replace("{order}", f"{_COLUMNS[sort_by]} {'DESC' if descending else 'ASC'}")
    rows = await using.execute_query_dict(page, [*which, start, limit])
    total = await using.execute_query_dict(load(__file__, "inventory_count"), which)
    return [StockLine(**row) for row in rows], int(total[0]["lines"])


async def record(
    store_id: int,
    lines: Sequence[CountedLine],
    kind: MovementKind,
    *,
    by: str,
    reason: str,
    at: datetime,
    using: Connection,
) -> int:
    """Set (``SET``) or change (``CHANGED``) all lines, or none, inside the caller's transaction; return how many.

    Raises ``Invalid`` with every line that names no variant or warehouse of the store or stands there twice, and
    ``Conflict`` where less would be left than orders have reserved.
    """
    found = await using.execute_query_dict(
        load(__file__, "places"),
        [store_id, [line.sku for line in lines], [line.warehouse_id for line in lines]],
    )
    wrong: dict[str, str] = {}
    seen: set[tuple[int, int]] = set()
    counted: list[Counted] = []
    for place, (line, row) in enumerate(zip(lines, found, strict=True)):
        if row["variant_id"] is None:
            wrong[f"lines.{place}.sku"] = "is no variant of this store"
        elif row["warehouse_id"] is None:
            wrong[f"lines.{place}.warehouse_id"] = "is no warehouse of this store"
        elif (key := (row["variant_id"], row["warehouse_id"])) in seen:
            wrong[f"lines.{place}"] = "stands here twice"
        else:
            seen.add(key)
            counted.append(Counted(warehouse_id=key[1], variant_id=key[0], units=line.units))
    if wrong:
        raise Invalid(wrong)
    return len(await count(counted, kind, by=by, reason=reason, at=at, using=using))
