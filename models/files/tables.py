"""The table of files."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.accounts.tables import Store


class StoredFile(Model):
    """A complete file in the storage. The row is written after the last byte, so that a short file is never served."""

    id: UUID = fields.UUIDField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="files", on_delete=fields.RESTRICT
    )
    store_id: int
    name = fields.CharField(200, description="What it is called when it is saved.")
    content_type = fields.CharField(120)
    size = fields.BigIntField()
    sha256 = fields.CharField(64)
    rows: int | None = fields.BigIntField(null=True)
    storage_key = fields.CharField(300)
    job: UUID | None = fields.UUIDField(null=True, db_index=True)
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    expires_at: datetime = fields.DatetimeField(db_index=True)

    class Meta:
        """Rows and bytes go together after ``expires_at``."""

        table = "files"
