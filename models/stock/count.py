"""What people do with stock: count it, add to it, take from it; and comparing the counters with their movements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from tortoise.exceptions import IntegrityError

from models.db import Connection
from models.errors import Conflict
from models.sql import load
from models.stock.tables import MovementKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One line of an inventory: the units to set, or to add (negative: to take away)."""

    warehouse_id: int
    variant_id: int
    units: int


async def count(
    lines: Sequence[Counted], kind: MovementKind, *, by: str, reason: str, at: datetime, using: Connection
) -> list[dict[str, Any]]:
    """Set (``MovementKind.SET``) or change (``CHANGED``) what is on hand; return the rows as they are now.

    All lines or none. Raises ``Conflict`` when less would be left than orders have reserved.
    """
    given = [
        {"warehouse_id": line.warehouse_id, "variant_id": line.variant_id, "on_hand": line.units} for line in lines
    ]
    values = [orjson.dumps(given).decode(), kind.value, by, reason, at]
    try:
        return await using.execute_query_dict(load(__file__, "count"), values)
    except IntegrityError as refused:
        msg = "Orders have reserved more than would be left. Cancel them first, or leave enough on hand."
        raise Conflict(msg) from refused


async def drift(*, store_id: int | None, using: Connection) -> list[dict[str, Any]]:
    """Return the counters that are not the sum of their movements; none, if all is well."""
    return await using.execute_query_dict(load(__file__, "drift"), [store_id])


async def repair(*, store_id: int | None, at: datetime, using: Connection) -> int:
    """Write a movement for each drift, so that the ledger says again what lies there; return how many.

    The counters are what orders were promised from, and stay; the movement records by how much and when they differed.
    """
    rows = await drift(store_id=store_id, using=using)
    for row in rows:
        # The difference was read in one snapshot; what orders do meanwhile changes both sides alike.
        await using.execute_query(
            "INSERT INTO stock_movements (variant_id, warehouse_id, kind, on_hand_change, reserved_change, by, reason, "
            "created_at) "
            "VALUES ($1, $2, 'repaired', $3, $4, 'system', 'the counters had drifted from their movements', $5)",
            [
                row["variant_id"],
                row["warehouse_id"],
                row["on_hand"] - row["movements_on_hand"],
                row["reserved"] - row["movements_reserved"],
                at,
            ],
        )
    return len(rows)
