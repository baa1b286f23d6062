"""A store's block list: the phones and network addresses whose orders the form shield marks."""

from __future__ import annotations

from datetime import datetime
from ipaddress import ip_address
from typing import Literal

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from models.customers.tables import Block, BlockKind
from models.db import Connection
from models.errors import Conflict, Invalid, NotFound
from models.paging import order_of, page_of
from models.phones import NotAPhone, e164

SortBy = Literal["created_at", "value"]

_COLUMNS: dict[SortBy, str] = {"created_at": "id", "value": "value"}


async def listing(
    store_id: int,
    *,
    using: Connection,
    kind: BlockKind | None = None,
    keyword: str | None = None,
    sort_by: SortBy = "created_at",
    descending: bool = True,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[Block], int]:
    """Return a page of what the store has blocked and how much there is; ``keyword`` is sought in value and reason."""
    found = Block.filter(store_id=store_id).using_db(using)
    if kind is not None:
        found = found.filter(kind=kind)
    if keyword:
        found = found.filter(Q(value__icontains=keyword) | Q(reason__icontains=keyword))
    order = order_of(_COLUMNS[sort_by], descending=descending)
    return await page_of(found, order, start=start, limit=limit, until=until)


async def add(store_id: int, kind: BlockKind, value: str, *, reason: str, using: Connection) -> Block:
    """Have orders from there marked from now on, inside the caller's transaction.

    Raises ``Invalid`` for a value that is none of its kind, ``Conflict`` for one that is blocked already.
    """
    try:
        kept = e164(value) if kind is BlockKind.PHONE else str(ip_address(value.strip()))
    except NotAPhone as wrong:
        raise Invalid({"value": str(wrong)}) from wrong
    except ValueError as wrong:
        raise Invalid({"value": "is no network address: write it as 203.0.113.9 or 2001:db8::9"}) from wrong
    try:
        return await Block.create(store_id=store_id, kind=kind, value=kept, reason=reason, using_db=using)
    except IntegrityError as known:
        msg = "This is blocked already."
        raise Conflict(msg) from known


async def lift(store_id: int, block_id: int, *, using: Connection) -> None:
    """Mark orders from there no longer; raises ``NotFound``. Those that were marked stay so."""
    if not await Block.filter(id=block_id, store_id=store_id).using_db(using).delete():
        msg = f"There is no block {block_id}."
        raise NotFound(msg)
