"""The table of idempotency keys."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model


class IdempotencyKey(Model):
    """One intent of a client. Written in the transaction of its work, so that both exist or neither does."""

    id = fields.BigIntField(primary_key=True)
    scope = fields.CharField(80, description="store:5:staff:7, form:12 or public.")
    endpoint = fields.CharField(120)
    key = fields.CharField(255)
    body_hash = fields.CharField(64, description="SHA-256 of method, path, query and body.")
    job: UUID | None = fields.UUIDField(null=True, description="The job that the first request made.")
    status = fields.SmallIntField(null=True, description="The first answer, where it was no job.")
    headers: dict[str, str] | None = fields.JSONField(null=True)
    answer = fields.BinaryField(null=True)
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    expires_at: datetime = fields.DatetimeField(db_index=True)

    class Meta:
        """One row per scope, endpoint and key."""

        table = "idempotency_keys"
        unique_together = (("scope", "endpoint", "key"),)
