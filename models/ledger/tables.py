"""Tables of the ledger."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store
    from models.orders.tables import Order


class EntryKind(StrEnum):
    """Why the platform owes a store more, or less."""

    PAYMENT = "payment"
    FEE = "fee"
    COD = "cod"
    SHIPPING = "shipping"
    REFUND = "refund"
    CORRECTION = "correction"


class LedgerEntry(Model):
    """One movement of what a store is owed. Never changed or deleted; a mistake is corrected by another entry."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="ledger_entries", on_delete=fields.RESTRICT
    )
    store_id: int
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="ledger_entries", on_delete=fields.RESTRICT, null=True
    )
    order_id: int | None
    kind = fields.CharEnumField(EntryKind, max_length=16)
    amount_idr = fields.BigIntField(description="Positive: the store is owed more.")
    reference = fields.CharField(120, unique=True, description="What it is for; the same thing is booked once.")
    note = fields.TextField(default="")
    created_at = fields.DatetimeField()

    class Meta:
        """Append-only; a trigger in ``sql/constraints.sql`` holds it."""

        table = "ledger_entries"
        indexes = (("store", "created_at"),)
