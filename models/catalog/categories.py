"""The shelves of a store. A new one gets the usual ones of its trade's marketplaces."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from models.catalog.tables import Category
from models.db import Connection
from models.paging import order_of, page_of

USUAL: Final = (
    "Buku & Alat Tulis",
    "Elektronik",
    "Fashion Anak",
    "Fashion Pria",
    "Fashion Wanita",
    "Hobi & Koleksi",
    "Ibu & Bayi",
    "Kecantikan",
    "Kesehatan",
    "Lainnya",
    "Makanan & Minuman",
    "Olahraga",
    "Otomotif",
    "Rumah Tangga",
)
"""Names that a seller sorts products under from the first day."""


async def stock_usual(store_id: int, *, using: Connection) -> None:
    """Give a new store the usual categories."""
    await Category.bulk_create([Category(store_id=store_id, name=name) for name in USUAL], using_db=using)


async def listing(
    store_id: int,
    *,
    start: int,
    limit: int,
    using: Connection,
    keyword: str | None = None,
    descending: bool = False,
    until: datetime | None = None,
) -> tuple[list[Category], int]:
    """Return a page of the store's categories by name, and how many there are; ``keyword`` is sought in it."""
    found = Category.filter(store_id=store_id).using_db(using)
    if keyword:
        found = found.filter(name__icontains=keyword)
    return await page_of(found, order_of("name", descending=descending), start=start, limit=limit, until=until)


async def categories(store_id: int, *, using: Connection) -> list[Category]:
    """Return all of the store's categories by name."""
    return await Category.filter(store_id=store_id).using_db(using).order_by("name", "id")
