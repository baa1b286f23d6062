"""A page of a list that does not shift under its reader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from tortoise.models import Model
from tortoise.queryset import QuerySet

Row = TypeVar("Row", bound=Model)


def order_of(column: str, *, descending: bool) -> tuple[str, ...]:
    """Return the order by a column, and where rows are equal in it by number."""
    sign = "-" if descending else ""
    return tuple(dict.fromkeys([f"{sign}{column}", f"{sign}id"]))


async def page_of(
    found: QuerySet[Row], order: Sequence[str], *, start: int, limit: int, until: datetime | None
) -> tuple[list[Row], int]:
    """Return a page of ``found`` and how many rows there are in all; ``order`` must leave no two rows equal.

    ``until``: what was added later is left out, as it was on the first page.
    """
    if until is not None:
        found = found.filter(created_at__lte=until)
    return await found.order_by(*order).offset(start).limit(limit), await found.count()
