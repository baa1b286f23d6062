"""The table of data deletions. Written by: the data deletion endpoint, ``accounts.erase``. Kept: as the store."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store


class Scope(StrEnum):
    """Whose data is erased."""

    STORE = "store"
    """The whole store's: its buyers, its people and itself."""
    BUYER = "buyer"
    """One buyer's of the store."""


class Erasure(Model):
    """A wish to have personal data erased, and that it was done."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="erasures", on_delete=fields.RESTRICT
    )
    store_id: int
    scope = fields.CharEnumField(Scope, max_length=8)
    phone = fields.CharField(20, default="", description="E.164 of the buyer, until it is done.")
    asked_by = fields.BigIntField(description="The member of staff.")
    asked_at: datetime = fields.DatetimeField()
    rows_erased_at: datetime | None = fields.DatetimeField(
        null=True, description="When no row named them any more; files that were being made then are awaited."
    )
    ended_at: datetime | None = fields.DatetimeField(null=True)
    up_to = fields.BigIntField(default=0, description="The order up to which it has come.")
    orders = fields.IntField(default=0, description="Orders that no longer say whose they were.")

    class Meta:
        """What is left of a deletion says that it was done, when, and who asked."""

        table = "erasures"
        indexes = (("store", "id"),)
