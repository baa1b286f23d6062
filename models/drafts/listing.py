"""Checkouts that were left, as a store's people see them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tortoise.expressions import Q
from tortoise.query_utils import Prefetch

from models.db import Connection
from models.drafts.tables import Draft, DraftState
from models.forms.tables import Form
from models.orders.tables import Order

SortBy = Literal["last_seen_at", "name"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftCheckout:
    """A checkout that was left; ``order_code`` is empty unless it was ordered after all."""

    draft: Draft
    form_name: str
    order_code: str


async def listing(
    store_id: int,
    *,
    using: Connection,
    form_id: int | None = None,
    state: DraftState | None = None,
    since: datetime | None = None,
    keyword: str | None = None,
    sort_by: SortBy = "last_seen_at",
    descending: bool = True,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[LeftCheckout], int]:
    """Return a page of those that were ever abandoned, and how many there are.

    ``keyword`` is sought in name and phone, ``since`` is the last sign of life.
    """
    found = Draft.filter(store_id=store_id, abandoned_at__isnull=False).using_db(using)
    if form_id is not None:
        found = found.filter(form_id=form_id)
    if state is not None:
        found = found.filter(state=state)
    if since is not None:
        found = found.filter(last_seen_at__gte=since)
    if until is not None:
        found = found.filter(abandoned_at__lte=until)
    if keyword:
        found = found.filter(Q(name__icontains=keyword) | Q(phone__contains=keyword.removeprefix("0")))
    sign = "-" if descending else ""
    page = found.order_by(f"{sign}{sort_by}", f"{sign}id").offset(start).limit(limit)
    # Joined, the order of every row would be looked up before the page is cut.
    rows = await page.prefetch_related(
        Prefetch("form", Form.all().using_db(using).only("id", "name")),
        Prefetch("order", Order.all().using_db(using).only("id", "code")),
    )
    return [
        LeftCheckout(draft=row, form_name=row.form.name, order_code=row.order.code if row.order else "") for row in rows
    ], await found.count()
