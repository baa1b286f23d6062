"""The table of bank accounts. Written by: the bank account endpoints. Kept: as the store."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store


class BankAccount(Model):
    """An account that buyers who pay by transfer are shown."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="bank_accounts", on_delete=fields.RESTRICT
    )
    store_id: int
    bank_code = fields.CharField(8, description="Of Bank Indonesia's clearing, such as 014; models.banks.known.")
    number = fields.CharField(34, description="Digits.")
    holder = fields.CharField(150)
    active = fields.BooleanField(default=True, description="Shown to buyers.")
    deleted_at: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    updated_at: datetime = fields.DatetimeField(auto_now=True)

    class Meta:
        """A number stands once among a store's accounts of a bank (a partial unique index in the migrations)."""

        table = "bank_accounts"
        indexes = (("store",),)
