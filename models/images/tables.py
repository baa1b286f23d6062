"""The table of images. Written by: the upload. Kept: as the store, since products and orders name their files."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store


class Image(Model):
    """A picture that was re-encoded, and its thumbnail. The row is written after the bytes."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="images", on_delete=fields.RESTRICT
    )
    store_id: int
    file_name = fields.CharField(64, unique=True, description='Such as "1750661540-444.png"; in every link.')
    content_type = fields.CharField(40)
    width = fields.IntField()
    height = fields.IntField()
    size = fields.IntField(description="Bytes of the picture, without its thumbnail.")
    sha256 = fields.CharField(64)
    storage_key = fields.CharField(255)
    thumbnail_key = fields.CharField(255)
    is_proof = fields.BooleanField(
        default=False, description="Of a payment: for the store's people alone, by the order it stands beside."
    )
    created_at: datetime = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Found by the name in the link."""

        table = "images"
        indexes = (("store",),)
