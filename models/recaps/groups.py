"""The orders of a store in groups, for the figures of its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models.db import Connection
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The figures of the orders that share status, payment status and payment method."""

    status: str
    payment_status: str
    payment_method: str
    orders: int
    units: int
    total_idr: int
    subtotal_idr: int
    shipping_idr: int
    discount_idr: int
    hpp_idr: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFilter:
    """Which orders: made from ``first`` to ``last``, both included, and of these groups; ``None`` asks nothing."""

    first: date | None = None
    last: date | None = None
    status: Sequence[str] | None = None
    payment_method: Sequence[str] | None = None
    payment_status: Sequence[str] | None = None

    def values(self, store_id: int) -> list[object]:
        """Return the arguments of ``sql/groups.sql``, in its order."""
        return [store_id, self.first, self.last, self.status, self.payment_method, self.payment_status]


async def read_groups(store_id: int, wanted: GroupFilter, *, using: Connection) -> list[Group]:
    """Return the groups, equal to the orders at this moment, for the price of the days and not of the orders."""
    rows = await using.execute_query_dict(load(__file__, "groups"), wanted.values(store_id))
    return [Group(**row) for row in rows]


async def count_in_groups(store_id: int, wanted: GroupFilter, *, until: datetime | None, using: Connection) -> int:
    """Return how many orders there are, without those made after ``until``; as ``read_groups`` for price and moment."""
    sql = load(__file__, "count_groups").replace("{groups}", load(__file__, "groups"))
    rows = await using.execute_query_dict(sql, [*wanted.values(store_id), until])
    return int(rows[0]["orders"]) if rows else 0
