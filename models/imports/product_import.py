"""Saving the products of a file: each row once, and never over a product that is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import catalog
from models.catalog.categories import categories as categories_of
from models.catalog.tables import Product
from models.db import Connection
from models.errors import DomainError, Invalid
from models.imports.fates import Fate, RowFate
from models.imports.product_rows import ReadProduct, heading_of
from models.imports.tables import ImportedRow


async def category_names(store_id: int, *, using: Connection) -> dict[str, int]:
    """Return the store's categories by their names in small letters."""
    return {one.name.lower(): one.id for one in await categories_of(store_id, using=using)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductImport:
    """One import at work."""

    import_id: UUID
    store_id: int
    by: str

    async def save(self, products: Sequence[ReadProduct], *, at: datetime, using: Connection) -> list[RowFate]:
        """Save what can be saved inside the caller's transaction, each product in a savepoint of its own."""
        own = ImportedRow.filter(source_id=self.import_id, row__in=[one.row for one in products]).using_db(using)
        made = {row.row for row in await own}
        rows = Product.filter(store_id=self.store_id, sku__in=[one.sku for one in products]).using_db(using)
        there = {product.sku: product for product in await rows}
        fates: list[RowFate] = []
        for one in products:
            if one.row in made:
                fates += _fates(one, Fate.SAVED, code=one.sku)
            elif one.sku in there and there[one.sku].deleted_at is None:
                words = "A product with this SKU is there; it was left as it is."
                fates += _fates(one, Fate.SKIPPED, code=one.sku, words=words)
            elif one.wrong or one.details is None:
                fates += _refused(one)
            else:
                fates += await self._create(one, at=at, using=using)
        return fates

    async def _create(self, one: ReadProduct, *, at: datetime, using: Connection) -> list[RowFate]:
        if one.details is None:
            return _refused(one)
        try:
            product = await catalog.create(self.store_id, one.sku, one.details, by=self.by, at=at)
        except DomainError as no:
            return _refused(one, no)
        await ImportedRow.create(
            store_id=self.store_id, source_id=self.import_id, row=one.row, product_id=product.id, using_db=using
        )
        return _fates(one, Fate.SAVED, code=one.sku)


def _refused(one: ReadProduct, no: DomainError | None = None) -> list[RowFate]:
    words = {row: "; ".join(why) for row, why in one.wrong.items()}
    match no:
        case Invalid():
            for wrong in no.fields["errors"]:
                row = _row_of(one, wrong["field"])
                why = f"{heading_of(wrong['field'])}: {wrong['message']}"
                words[row] = "; ".join(filter(None, [words.get(row), why]))
        case DomainError():
            words[one.row] = no.detail
    others = f"Not saved, because of row {min(words)} of the same product." if words else "It cannot be saved."
    return [RowFate(row=row, fate=Fate.REFUSED, number=one.sku, words=words.get(row, others)) for row in one.rows]


def _row_of(one: ReadProduct, name: str) -> int:
    head, _, rest = name.partition(".")
    return one.rows[int(rest.partition(".")[0])] if head == "varian_items" and rest else one.row


def _fates(one: ReadProduct, fate: Fate, *, code: str, words: str = "") -> list[RowFate]:
    return [RowFate(row=row, fate=fate, number=one.sku, code=code, words=words) for row in one.rows]
