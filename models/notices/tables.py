"""The table of notices.

Written by: the operators' endpoints; for one store alone, whatever has to tell its owner something. Kept: until an
operator deletes them; those for one store until the next one after their time.
"""

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
    """One tip or announcement, the same for every store, or for one alone."""

    id = fields.BigIntField(primary_key=True)
    store_id: int | None = fields.BigIntField(null=True, description="The one store that is told; null: every store.")
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
