"""The orders of a store in groups, for the figures of its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

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


Cut = Literal["", "courier", "cs", "form", "sku"]

_HAS: dict[Cut, str] = {
    "": "true",
    "courier": "o.courier_code = ANY ($8::text[])",
    "cs": "o.cs_id = ANY ($8::text[]::bigint[])",
    "form": "o.form_id = ANY ($8::text[]::bigint[])",
    "sku": "EXISTS (SELECT 1 FROM order_lines l JOIN products p ON p.id = l.product_id "
    "JOIN variants v ON v.id = l.variant_id "
    "WHERE l.order_id = o.id AND (p.sku = ANY ($8::text[]) OR v.sku = ANY ($8::text[])))",
}
"""What an order has that is counted under a key of the cut."""
_LAST_UNTIL = "(SELECT least($3::date, ($9::timestamptz AT TIME ZONE timezone)::date) FROM stores WHERE id = $1)"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFilter:
    """Which orders: made from ``first`` to ``last``, both included, and of these groups; ``None`` asks nothing.

    ``cut`` says what ``keys`` are; without one, all orders are asked for. Of SKUs one at a time: an order may have two.
    """

    first: date | None = None
    last: date | None = None
    status: Sequence[str] | None = None
    payment_method: Sequence[str] | None = None
    payment_status: Sequence[str] | None = None
    cut: Cut = ""
    keys: Sequence[str] = ("",)

    def values(self, store_id: int) -> list[object]:
        """Return the arguments of ``sql/groups.sql``, in its order."""
        of_groups = [self.status, self.payment_method, self.payment_status]
        return [store_id, self.first, self.last, *of_groups, self.cut, list(self.keys)]

    def statement(self, name: str, *, last: str) -> str:
        """Return a statement with the filter where it says ``{groups}``, ``{has}`` and ``{last}``."""
        filled = load(__file__, name).replace("{groups}", load(__file__, "groups"))
        return filled.replace("{has}", _HAS[self.cut]).replace("{last}", last)


async def read_groups(store_id: int, wanted: GroupFilter, *, using: Connection) -> list[Group]:
    """Return the groups, equal to the orders at this moment, for the price of the days and not of the orders."""
    rows = await using.execute_query_dict(wanted.statement("groups", last="$3::date"), wanted.values(store_id))
    return [Group(**row) for row in rows]


async def count_in_groups(store_id: int, wanted: GroupFilter, *, until: datetime | None, using: Connection) -> int:
    """Return how many orders there are, without those made after ``until``; as ``read_groups`` for price and moment."""
    counted = wanted.statement("count_groups", last=_LAST_UNTIL)
    rows = await using.execute_query_dict(counted, [*wanted.values(store_id), until])
    return int(rows[0]["orders"]) if rows else 0
