"""The orders of a store in groups, for the figures of its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

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


async def read_groups(
    store_id: int,
    *,
    first: date | None,
    last: date | None,
    status: Sequence[str] | None,
    payment_method: Sequence[str] | None,
    payment_status: Sequence[str] | None,
    using: Connection,
) -> list[Group]:
    """Return the groups of the orders made from ``first`` to ``last``, both included; ``None`` asks nothing.

    They are equal to the orders at this moment, for the price of the days and not of the orders.
    """
    values = [store_id, first, last, status, payment_method, payment_status]
    return [Group(**row) for row in await using.execute_query_dict(load(__file__, "groups"), values)]
