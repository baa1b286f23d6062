"""Units that orders take, give back, send and get back. Nothing else of an order touches the counters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.db import Connection
from models.errors import OutOfStock
from models.sql import load
from models.stock.tables import MovementKind

_CHANGES = {
    MovementKind.RESERVED: (0, 1),
    MovementKind.RELEASED: (0, -1),
    MovementKind.SHIPPED: (-1, -1),
    MovementKind.RETURNED: (1, 0),
}
"""Of on_hand and reserved, per unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Available:
    """What one warehouse can give of one variant."""

    variant_id: int
    warehouse_id: int
    available: int
    priority: int
    district_id: int | None
    """Where the warehouse is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The warehouse that fills an order, and where its parcel leaves from; no district while its seller named none."""

    warehouse_id: int
    district_id: int | None


def demand(lines: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Sum (variant, quantity) per variant: products may share one."""
    summed: Counter[int] = Counter()
    for variant_id, qty in lines:
        summed[variant_id] += qty
    return dict(summed)


async def lock(store_id: int, variants: Iterable[int], *, using: Connection) -> list[Available]:
    """Lock the variants' rows in all warehouses of the store, in the fixed order, and return what they can give."""
    return await _read("lock", store_id, variants, using=using)


async def look(store_id: int, variants: Iterable[int], *, using: Connection) -> list[Available]:
    """Return what the warehouses could give now, without binding anybody."""
    return await _read("look", store_id, variants, using=using)


async def _read(verb: str, store_id: int, variants: Iterable[int], *, using: Connection) -> list[Available]:
    rows = await using.execute_query_dict(load(__file__, verb), [store_id, sorted(set(variants))])
    return [Available(**row) for row in rows]


def choose(
    rows: Sequence[Available], wanted: Mapping[int, int], *, preferred: Sequence[int | None], skus: Mapping[int, str]
) -> Source:
    """Return the one warehouse that fills the order: the first that has everything.

    The preferred ones (the form's, the store's default) come first, then the others by priority. Raises
    ``OutOfStock`` with the SKU that keeps the best of them from filling it.
    """
    by_warehouse: dict[int, dict[int, int]] = {}
    priority: dict[int, int] = {}
    districts: dict[int, int | None] = {}
    for row in rows:
        by_warehouse.setdefault(row.warehouse_id, {})[row.variant_id] = row.available
        priority[row.warehouse_id] = row.priority
        districts[row.warehouse_id] = row.district_id
    order = [id_ for id_ in preferred if id_ in by_warehouse]
    order += sorted(by_warehouse.keys() - set(order), key=lambda id_: (priority[id_], id_))
    for warehouse in order:
        has = by_warehouse[warehouse]
        if all(has.get(variant, 0) >= qty for variant, qty in wanted.items()):
            return Source(warehouse_id=warehouse, district_id=districts[warehouse])
    # The SKU that no warehouse has enough of, if there is one: the other warehouses do not help the buyer.
    most = {variant: max((has.get(variant, 0) for has in by_warehouse.values()), default=0) for variant in wanted}
    gone = [variant for variant, qty in wanted.items() if most[variant] < qty]
    if gone:
        raise OutOfStock(skus[gone[0]], asked=wanted[gone[0]], available=max(most[gone[0]], 0))
    first = by_warehouse[order[0]]
    short = next(variant for variant, qty in wanted.items() if first.get(variant, 0) < qty)
    raise OutOfStock(skus[short], asked=wanted[short], available=max(first.get(short, 0), 0))


async def move(
    orders: Sequence[int], kind: MovementKind, *, by: str, at: datetime, using: Connection, reason: str = ""
) -> None:
    """Change the counters for all lines of the orders, with their movements.

    Once per order and kind: a second time meets the movements' unique index and is rolled back. The table's checks
    refuse what would oversell.
    """
    on_hand, reserved = _CHANGES[kind]
    await using.execute_query(load(__file__, "move"), [list(orders), kind.value, on_hand, reserved, by, reason, at])
