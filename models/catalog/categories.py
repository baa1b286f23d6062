"""The shelves of a store. A new one gets the usual ones of its trade's marketplaces."""

from __future__ import annotations

from typing import Final

from models.catalog.tables import Category
from models.db import Connection

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


async def categories(store_id: int, *, using: Connection, keyword: str | None = None) -> list[Category]:
    """Return the store's categories by name; ``keyword`` is sought in it."""
    found = Category.filter(store_id=store_id).using_db(using)
    return await (found.filter(name__icontains=keyword) if keyword else found).order_by("name", "id")
