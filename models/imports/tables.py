"""Tables of imports.

Written by: the import endpoints and their jobs. Kept: as long as the store, since they tell what was imported before;
the uploaded file and the result go after the life of files.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store
    from models.catalog.tables import Product
    from models.orders.tables import Order


class ImportKind(StrEnum):
    """What the rows of a file become."""

    ORDERS = "orders"
    PRODUCTS = "products"


class Import(Model):
    """A file of rows that a seller sent in, and what became of it."""

    id: UUID = fields.UUIDField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="imports", on_delete=fields.RESTRICT
    )
    store_id: int
    kind = fields.CharEnumField(ImportKind, max_length=16)
    name = fields.CharField(200, description="What the file was called.")
    sha256 = fields.CharField(64, description="Of its bytes: the same file is known again.")
    file_id: UUID = fields.UUIDField(description="The uploaded file, as long as it is kept.")
    by = fields.CharField(80, description="staff:5")
    job: UUID | None = fields.UUIDField(null=True, description="Who works on it; null until it has begun.")
    saved = fields.IntField(default=0, description="Orders or products that came of it.")
    report: dict[str, Any] | None = fields.JSONField(null=True, description="What the last run came to.")
    created_at: datetime = fields.DatetimeField()
    ended_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """Looked up by what was sent."""

        table = "imports"
        indexes = (("store", "kind", "sha256"),)


class ImportedRow(Model):
    """What one row of a file became: never twice, however often the job runs or the order's number comes again."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="imported_rows", on_delete=fields.RESTRICT
    )
    store_id: int
    source: fields.ForeignKeyRelation[Import] = fields.ForeignKeyField(
        "models.Import", related_name="imported", on_delete=fields.RESTRICT
    )
    source_id: UUID
    row = fields.IntField(description="Its number in the file; the first one, where several make one order.")
    number: str | None = fields.CharField(  # type: ignore[assignment]  # it may be null
        64, null=True, description="The order's number where it came from; once per store."
    )
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="imported", on_delete=fields.RESTRICT, null=True
    )
    order_id: int | None
    product: fields.ForeignKeyNullableRelation[Product] = fields.ForeignKeyField(
        "models.Product", related_name="imported", on_delete=fields.RESTRICT, null=True
    )
    product_id: int | None

    class Meta:
        """Once per row, and once per number."""

        table = "imported_rows"
        unique_together = (("source", "row"), ("store", "number"))
        indexes = (("order",),)
