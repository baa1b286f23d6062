"""The table of notices. Written by: the operators' endpoints. Kept: until an operator deletes them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from tortoise import fields
from tortoise.models import Model


class NoticeKind(StrEnum):
    """Which page of the seller shows it."""

    TIP = "tip"
    ANNOUNCEMENT = "announcement"


class Notice(Model):
    """One tip or announcement, the same for every store."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(NoticeKind, max_length=16)
    title = fields.CharField(200)
    text = fields.TextField()
    link = fields.CharField(500, default="", description="Where to read more; empty: nowhere.")
    shown_from: datetime = fields.DatetimeField()
    shown_until: datetime | None = fields.DatetimeField(null=True, description="Null: until it is deleted.")
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    updated_at: datetime = fields.DatetimeField(auto_now=True)

    class Meta:
        """Sellers read those of a kind that are shown now, newest first."""

        table = "notices"
        indexes = (("kind", "shown_from"),)
