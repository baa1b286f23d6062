"""Reading the figures of a range of days.

What the figures mean, for the orders counted on a day by the chosen date:

==================== ==================================================================================
orders               all of them, whatever became of them (leads that ordered)
closings             those that were ever confirmed; the closing rate is closings of orders
shipped, delivered   those that ever were
returned             on their way back, or back; the return rate is returned of shipped
gross_idr            what the buyers pay in all: goods, shipping and fees, less discounts
net_idr              goods less discounts and refunds, without orders that were cancelled, came back or were lost
hpp_idr              cost of the goods of those same orders
paid_idr             the totals of orders that are paid or settled; not what went back of them
cod_outstanding_idr  totals of COD orders that were delivered and not settled
settled_idr          totals of settled orders; not what went back of them
==================== ==================================================================================
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from models.db import pool, transaction
from models.recaps.refresh import refresh
from models.sql import load

CountedBy = Literal["created", "confirmed", "paid", "shipped", "delivered", "completed", "returned", "cancelled"]
Dimension = Literal["total", "status", "cs", "payment", "courier", "product"]

DIMENSIONS: tuple[Dimension, ...] = ("total", "status", "cs", "payment", "courier", "product")


class Figures(NamedTuple):
    """Sums over a range, for one key of a dimension; the total's key is empty. A tuple, since there are a thousand."""

    key: str
    orders: int
    closings: int
    shipped: int
    delivered: int
    returned: int
    cancelled: int
    units: int
    gross_idr: int
    discount_idr: int
    shipping_idr: int
    cod_fee_idr: int
    net_idr: int
    hpp_idr: int
    paid_idr: int
    cod_outstanding_idr: int
    settled_idr: int


SUMS = tuple(name for name in Figures._fields if name != "key")
"""The columns that add up."""


def statement(name: str) -> str:
    """Return a statement with the sum of every column where it says ``{sums}``."""
    return load(__file__, name).replace("{sums}", ", ".join(f"sum({column})::bigint AS {column}" for column in SUMS))


async def read(
    store_id: int, *, first: date, last: date, counted_by: CountedBy = "created", dimension: Dimension = "total"
) -> list[Figures]:
    """Return the sums of the store's days from ``first`` to ``last``, both included, by key.

    A stale day in the range is recomputed first, so the sums equal the orders as they are now.
    """
    await _bring_up_to_date(store_id, first, last)
    # As they come, in the order of the figures: to make a thousand dictionaries first takes as long as the sums.
    _, rows = await pool().execute_query(statement("sum"), [store_id, counted_by, dimension, first, last])
    return [Figures._make(row) for row in rows]


async def read_named(
    store_id: int,
    *,
    first: date,
    last: date,
    counted_by: CountedBy = "created",
    dimension: Dimension,
    start: int,
    limit: int,
) -> tuple[list[tuple[str, Figures]], int]:
    """Return a page of the same, those with the most orders first, and how many keys there are.

    Beside each stands the name of its person or product, also of one that is gone; empty: the key has none.
    """
    await _bring_up_to_date(store_id, first, last)
    values = [store_id, counted_by, dimension, first, last]
    named = load(__file__, "named").replace("{sum}", statement("sum"))
    _, rows = await pool().execute_query(named, [*values, start, limit])
    page = [(name, Figures._make(figures)) for _, name, *figures in rows if figures[0] is not None]
    return page, rows[0]["keys"]


async def read_days(
    store_id: int, *, first: date, last: date, counted_by: CountedBy = "created"
) -> list[tuple[date, Figures]]:
    """Return the totals day by day; a day without orders is left out."""
    await _bring_up_to_date(store_id, first, last)
    rows = await pool().execute_query_dict(load(__file__, "days_sum"), [store_id, counted_by, first, last])
    return [(row.pop("day"), Figures(**row)) for row in rows]


async def _bring_up_to_date(store_id: int, first: date, last: date) -> None:
    rows = await pool().execute_query_dict(
        "SELECT EXISTS (SELECT 1 FROM recap_stale WHERE store_id = $1 AND day BETWEEN $2 AND $3) AS stale",
        [store_id, first, last],
    )
    if rows[0]["stale"]:
        async with transaction() as tx:
            await refresh(store_id, first=first, last=last, using=tx)
