"""Reading the catalogue: one product, a page of them, and their variants with what lies in stock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from tortoise.expressions import Q

from models.accounts.tables import Store
from models.accounts.turns import Turn
from models.catalog.tables import Product, ProductStaff
from models.db import Connection
from models.errors import NotFound
from models.paging import order_of, page_of
from models.sql import load

SortBy = Literal["created_at", "name", "sku", "price"]

_COLUMNS: dict[str, str] = {"created_at": "id", "name": "name", "sku": "sku", "price": "price_idr"}
"""Rows are numbered as they are made, so their number sorts like ``created_at`` and needs no index of its own."""


_SIZES = ("length_cm", "width_cm", "height_cm")


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantFacts:
    """A variant as one product sells it, with its stock.

    ``here`` lies in the store's default warehouse, ``on_hand`` and ``reserved`` count all warehouses, ``most`` is what
    the one warehouse that has the most could send: an order is filled from one.
    """

    product_id: int
    id: int
    sku: str
    name: str
    price_idr: int
    publish_rate_idr: int
    hpp_idr: int
    min_qty: int
    weight_g: int
    length_cm: int
    width_cm: int
    height_cm: int
    status: int
    is_shared: bool
    here: int
    on_hand: int
    reserved: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductFacts:
    """A product with its variants and the staff among whom its orders rotate."""

    product: Product
    variants: tuple[VariantFacts, ...]
    turns: tuple[Turn, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether it was described without variants: it is sold as one that is all that the product is."""
        if len(self.variants) != 1:
            return False
        one, product = self.variants[0], self.product
        alike = ("sku", "name", "price_idr", "publish_rate_idr", "hpp_idr", "weight_g", *_SIZES)
        usual = not one.is_shared and one.min_qty == 1 and one.status == 1
        return usual and all(getattr(one, name) == getattr(product, name) for name in alike)


async def find(store_id: int, sku: str, *, using: Connection) -> Product:
    """Return a product of the store, or raise ``NotFound``."""
    found = await Product.filter(store_id=store_id, sku=sku, deleted_at__isnull=True).using_db(using).first()
    if found is None:
        msg = f"There is no product {sku}."
        raise NotFound(msg)
    return found


async def detail(store_id: int, sku: str, *, using: Connection) -> ProductFacts:
    """Return a product with everything that its seller edits, or raise ``NotFound``."""
    product = await find(store_id, sku, using=using)
    links = ProductStaff.filter(product_id=product.id, staff__deleted_at__isnull=True).using_db(using)
    turns = tuple(Turn(staff_id=one.staff_id, weight=one.weight) for one in await links.order_by("id"))
    variants = await variants_of(store_id, [product.id], using=using)
    return ProductFacts(product=product, variants=tuple(variants), turns=turns)


async def listing(
    store_id: int,
    *,
    using: Connection,
    keyword: str | None = None,
    sort_by: SortBy = "created_at",
    descending: bool = True,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[ProductFacts], int]:
    """Return a page of products with their variants, and how many there are; ``keyword`` is sought in SKU and name."""
    found = Product.filter(store_id=store_id, deleted_at__isnull=True).using_db(using)
    if keyword:
        found = found.filter(Q(name__icontains=keyword) | Q(sku__icontains=keyword))
    order = order_of(_COLUMNS[sort_by], descending=descending)
    products, count = await page_of(found, order, start=start, limit=limit, until=until)
    variants = await variants_of(store_id, [product.id for product in products], using=using)
    return [
        ProductFacts(product=product, variants=tuple(one for one in variants if one.product_id == product.id))
        for product in products
    ], count


async def variants_of(store_id: int, product_ids: Iterable[int], *, using: Connection) -> list[VariantFacts]:
    """Return the variants of these products, in the order in which their seller listed them."""
    wanted = list(product_ids)
    if not wanted:
        return []
    store = await Store.filter(id=store_id).using_db(using).get()
    values: list[Any] = [wanted, store.default_warehouse_id]
    return [VariantFacts(**row) for row in await using.execute_query_dict(load(__file__, "variants"), values)]
