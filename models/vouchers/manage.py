"""A store's vouchers, as its people make, list, change and delete them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Case, Q, When
from tortoise.queryset import QuerySet

from models.accounts.tables import Store
from models.catalog.tables import Variant
from models.db import Connection
from models.errors import Conflict, Invalid, NotFound
from models.paging import order_of, page_of
from models.sql import load
from models.vouchers.details import VoucherDetails, midnight
from models.vouchers.tables import Voucher, VoucherItem, VoucherKind

SortBy = Literal["created_at", "code", "description", "type", "status"]

_COLUMNS: dict[SortBy, str] = {
    "created_at": "id",
    "code": "code",
    "description": "description",
    "type": "kind",
    "status": "shown_status",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFacts:
    """A variant that a voucher is for, under the name of a product that sells it."""

    voucher_id: int
    sku: str
    product_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherFacts:
    """A voucher, the variants it is for, and the store's zone, in which its days are counted."""

    voucher: Voucher
    items: tuple[ItemFacts, ...]
    zone: str

    @property
    def start_day(self) -> date:
        """The first day."""
        return self._day(self.voucher.starts_at)

    @property
    def end_day(self) -> date:
        """The last day, on which it still works."""
        return self._day(self.voucher.ends_at - timedelta(microseconds=1))

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(midnight(date.min + timedelta(days=2), self.zone).tzinfo).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherFilter:
    """Which vouchers to list. A range finds those that work on one of its days."""

    active: bool | None = None
    start_day: date | None = None
    end_day: date | None = None
    category: Literal["code", "description"] = "code"
    kind: VoucherKind | None = None


async def listing(
    store_id: int,
    which: VoucherFilter,
    *,
    now: datetime,
    using: Connection,
    keyword: str | None = None,
    sort_by: SortBy = "created_at",
    descending: bool = True,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[VoucherFacts], int]:
    """Return a page of vouchers and how many there are; ``keyword`` is sought in the column of ``category``."""
    zone = await _zone(store_id, using=using)
    found = _matching(store_id, which, keyword, zone=zone, now=now).using_db(using)
    found = found.annotate(
        shown_status=Case(When(ends_at__lte=now, then="3"), When(active=False, then="2"), default="1")
    )
    order = order_of(_COLUMNS[sort_by], descending=descending)
    rows, count = await page_of(found, order, start=start, limit=limit, until=until)
    return await _facts(rows, zone=zone, using=using), count


def _matching(
    store_id: int, which: VoucherFilter, keyword: str | None, *, zone: str, now: datetime
) -> QuerySet[Voucher]:
    found = Voucher.filter(store_id=store_id, deleted_at__isnull=True)
    if which.active is not None:
        works = Q(active=True, ends_at__gt=now)
        found = found.filter(works if which.active else ~works)
    if which.kind is not None:
        found = found.filter(kind=which.kind)
    if which.start_day is not None:
        found = found.filter(ends_at__gt=midnight(which.start_day, zone))
    if which.end_day is not None:
        found = found.filter(starts_at__lt=midnight(which.end_day + timedelta(days=1), zone))
    if keyword:
        found = found.filter(**{f"{which.category}__icontains": keyword})
    return found


async def detail(store_id: int, code: str, *, using: Connection) -> VoucherFacts:
    """Return a voucher of the store, or raise ``NotFound``."""
    voucher = await _find(store_id, code, using=using)
    return (await _facts([voucher], zone=await _zone(store_id, using=using), using=using))[0]


async def add(store_id: int, code: str, details: VoucherDetails, *, using: Connection) -> VoucherFacts:
    """Add a voucher inside the caller's transaction.

    Raises ``Conflict`` where the store has, or had, one of this code: an order that used it still names it.
    """
    name = code.strip().upper()
    zone = await _zone(store_id, using=using)
    values, variants = await _values(store_id, details, zone=zone, using=using)
    try:
        voucher = await Voucher.create(store_id=store_id, code=name, **values, using_db=using)
    except IntegrityError as taken:
        raise Conflict(f"There is, or was, a voucher {name}. Choose another code.", code=name) from taken
    await _list_items(voucher, variants, using=using)
    return (await _facts([voucher], zone=zone, using=using))[0]


async def change(store_id: int, code: str, details: VoucherDetails, *, using: Connection) -> VoucherFacts:
    """Describe a voucher anew inside the caller's transaction; orders that used it keep their discount.

    Raises ``Conflict`` where ``stok`` falls below the uses there have been.
    """
    voucher = await _find(store_id, code, using=using, lock=True)
    if details.stok < voucher.used:
        msg = f"It was used {voucher.used} times: voucher_stok cannot be less. Switch it off to end it."
        raise Conflict(msg, used=voucher.used)
    zone = await _zone(store_id, using=using)
    values, variants = await _values(store_id, details, zone=zone, using=using)
    await voucher.update_from_dict(values).save(using_db=using)
    await VoucherItem.filter(voucher_id=voucher.id).using_db(using).delete()
    await _list_items(voucher, variants, using=using)
    return (await _facts([voucher], zone=zone, using=using))[0]


async def switch(store_id: int, code: str, *, active: bool, using: Connection) -> None:
    """Switch a voucher on or off, or raise ``NotFound``."""
    voucher = await _find(store_id, code, using=using)
    await Voucher.filter(id=voucher.id).using_db(using).update(active=active)


async def delete(store_id: int, code: str, *, now: datetime, using: Connection) -> None:
    """Take a voucher away; orders that used it keep their discount. Raises ``NotFound``."""
    voucher = await _find(store_id, code, using=using)
    await Voucher.filter(id=voucher.id).using_db(using).update(deleted_at=now, active=False)


async def _find(store_id: int, code: str, *, using: Connection, lock: bool = False) -> Voucher:
    name = code.strip().upper()
    found = Voucher.filter(store_id=store_id, code=name, deleted_at__isnull=True).using_db(using)
    voucher = await (found.select_for_update() if lock else found).first()
    if voucher is None:
        msg = f"There is no voucher {name}."
        raise NotFound(msg)
    return voucher


async def _zone(store_id: int, *, using: Connection) -> str:
    return (await Store.filter(id=store_id).using_db(using).only("id", "timezone").get()).timezone


async def _values(
    store_id: int, details: VoucherDetails, *, zone: str, using: Connection
) -> tuple[dict[str, Any], list[int]]:
    """Return the columns, and the numbers of the variants; raises ``Invalid`` with every SKU that is none."""
    known = {
        variant.sku: variant.id
        for variant in await Variant.filter(store_id=store_id, sku__in=details.skus, deleted_at__isnull=True).using_db(
            using
        )
    }
    wrong = {
        f"voucher_item.{place}.sku": "is no variant of this store"
        for place, sku in enumerate(details.skus)
        if sku not in known
    }
    if wrong:
        raise Invalid(wrong)
    starts_at, ends_at = details.period(zone)
    values = {
        "description": details.description,
        "kind": details.kind,
        "percent": details.percent,
        "fixed_idr": details.fixed_idr,
        "max_discount_idr": details.max_discount_idr,
        "stok": details.stok,
        "voucher_limit": details.voucher_limit,
        "starts_at": starts_at,
        "ends_at": ends_at,
        "min_purchase_idr": details.min_purchase_idr,
        "min_qty": details.min_qty,
        "payment_methods": list(details.payment_methods),
        "provinces": list(details.provinces),
        "couriers": list(details.couriers),
        "public": details.public,
        "active": details.active,
    }
    return values, list(dict.fromkeys(known[sku] for sku in details.skus))


async def _list_items(voucher: Voucher, variants: Iterable[int], *, using: Connection) -> None:
    items = [VoucherItem(voucher_id=voucher.id, variant_id=variant) for variant in variants]
    await VoucherItem.bulk_create(items, using_db=using)


async def _facts(rows: list[Voucher], *, zone: str, using: Connection) -> list[VoucherFacts]:
    listed = await using.execute_query_dict(load(__file__, "items"), [[row.id for row in rows]])
    items = [ItemFacts(**one) for one in listed]
    return [
        VoucherFacts(voucher=row, items=tuple(one for one in items if one.voucher_id == row.id), zone=zone)
        for row in rows
    ]
