"""The table of abandoned checkouts.

Written by: the buyer's autosaves, the scheduler (abandoned, expired), placing an order. Kept: 30 days after the last
sign of life; it holds personal data.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store
    from models.forms.tables import Form
    from models.orders.tables import Order


class DraftState(StrEnum):
    """How far a half-filled form has come."""

    OPEN = "open"
    ABANDONED = "abandoned"
    """Idle for the form's time; announced once."""
    ORDERED = "ordered"


class Draft(Model):
    """A half-filled form, saved as the buyer types."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="drafts", on_delete=fields.CASCADE
    )
    store_id: int
    form: fields.ForeignKeyRelation[Form] = fields.ForeignKeyField(
        "models.Form", related_name="drafts", on_delete=fields.CASCADE
    )
    form_id: int
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="drafts", on_delete=fields.SET_NULL, null=True
    )
    order_id: int | None
    token_hash = fields.CharField(64, unique=True, description="SHA-256 of the buyer's token, which is not kept.")
    sequence = fields.BigIntField(description="Of the newest save; an older one changes nothing.")
    state = fields.CharEnumField(DraftState, max_length=16, default=DraftState.OPEN)
    phone = fields.CharField(20, default="", description="E.164, once it is valid.")
    name = fields.CharField(150, default="")
    data: dict[str, Any] = fields.JSONField(default=dict, description="Form and cart as typed.")
    created_at: datetime = fields.DatetimeField()
    last_seen_at: datetime = fields.DatetimeField()
    idle_at: datetime = fields.DatetimeField(description="When it counts as abandoned, if nothing more comes.")
    abandoned_at: datetime | None = fields.DatetimeField(null=True)
    ordered_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """Listed per store, newest first."""

        table = "drafts"
        indexes = (("store", "last_seen_at"),)
