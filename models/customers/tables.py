"""Tables of buyers.

Written by: placing orders, the sellers' customer edit, data deletion. Kept: as long as the store, or until the data
deletion empties the personal columns.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store


class Customer(Model):
    """A buyer as one store knows them; the phone is who they are."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="customers", on_delete=fields.RESTRICT
    )
    store_id: int
    phone = fields.CharField(20, description="E.164")
    name = fields.CharField(150)
    email = fields.CharField(254, default="")
    created_at: datetime = fields.DatetimeField()
    updated_at: datetime = fields.DatetimeField()

    class Meta:
        """One row per store and phone, which an order's upsert relies on."""

        table = "customers"
        unique_together = (("store", "phone"),)


class BlockKind(StrEnum):
    """What a block list names."""

    PHONE = "phone"
    ADDRESS = "address"
    """The network address an order came from."""


class Block(Model):
    """A phone or network address whose orders a store wants to look at first."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="blocks", on_delete=fields.CASCADE
    )
    store_id: int
    kind = fields.CharEnumField(BlockKind, max_length=16)
    value = fields.CharField(64, description="E.164, or a network address.")
    reason = fields.TextField(default="")
    created_at: datetime = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Once per value. Listed per store in the order of ``id``."""

        table = "blocks"
        unique_together = (("store", "kind", "value"),)
        indexes = (("store", "id"),)
