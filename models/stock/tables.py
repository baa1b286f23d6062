"""Tables of stock.

Written by: placing and stepping orders, the sellers' inventory endpoints, imports, repair. Kept: for ever; movements
are the ledger from which the counters can be recomputed.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.catalog.tables import Variant, Warehouse
    from models.orders.tables import Order


class MovementKind(StrEnum):
    """Why a counter moved."""

    RESERVED = "reserved"
    """An order took it; it still lies there."""
    RELEASED = "released"
    """An order that was not sent gave it back."""
    SHIPPED = "shipped"
    """It left with the courier."""
    RETURNED = "returned"
    """It came back and was received."""
    SET = "set"
    """A person counted."""
    CHANGED = "changed"
    """A person added or took away."""
    REPAIRED = "repaired"
    """The counter had drifted from the movements."""


class Stock(Model):
    """How much of a variant lies in a warehouse, and how much of that is promised."""

    id = fields.BigIntField(primary_key=True)
    warehouse: fields.ForeignKeyRelation[Warehouse] = fields.ForeignKeyField(
        "models.Warehouse", related_name="stock", on_delete=fields.RESTRICT
    )
    warehouse_id: int
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "models.Variant", related_name="stock", on_delete=fields.RESTRICT
    )
    variant_id: int
    on_hand = fields.IntField(default=0)
    reserved = fields.IntField(default=0)
    updated_at: datetime = fields.DatetimeField(auto_now=True)

    class Meta:
        """Rows are always locked by (variant, warehouse) ascending, so that two orders cannot wait for each other."""

        table = "stock"
        unique_together = (("variant", "warehouse"),)


class StockMovement(Model):
    """One change of the counters. Append-only: a trigger refuses anything else."""

    id = fields.BigIntField(primary_key=True)
    warehouse: fields.ForeignKeyRelation[Warehouse] = fields.ForeignKeyField(
        "models.Warehouse", related_name="movements", on_delete=fields.RESTRICT
    )
    warehouse_id: int
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "models.Variant", related_name="movements", on_delete=fields.RESTRICT
    )
    variant_id: int
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="movements", on_delete=fields.RESTRICT, null=True
    )
    order_id: int | None
    kind = fields.CharEnumField(MovementKind, max_length=16)
    on_hand_change = fields.IntField(default=0)
    reserved_change = fields.IntField(default=0)
    by = fields.CharField(80, description="staff:5, buyer, courier, system …")
    reason = fields.TextField(default="")
    created_at: datetime = fields.DatetimeField()

    class Meta:
        """Summed per variant and warehouse they give the counters."""

        table = "stock_movements"
        indexes = (("variant", "warehouse"),)
