"""Tables of our own numbers at WhatsApp."""

from __future__ import annotations

from datetime import datetime

from tortoise import fields
from tortoise.models import Model


class Sender(Model):
    """An own number at WhatsApp: how fast it sends, and whether it may at all."""

    id = fields.CharField(32, primary_key=True, description="Meta's id of the number.")
    account = fields.CharField(32, description="Its business account, whose numbers share the daily budget.")
    messages_per_second = fields.SmallIntField(description="1 to 60.")
    recipients_a_day: int | None = fields.IntField(
        null=True, description="Of templates, in a moving 24 hours, of all the account's numbers. Empty: any number."
    )
    next_at: datetime | None = fields.DatetimeField(null=True, description="When its next message has its turn.")
    slowed = fields.SmallIntField(description="How often its pace was halved when the last pause for it began.")
    paused_at: datetime | None = fields.DatetimeField(null=True)
    paused_until: datetime | None = fields.DatetimeField(null=True)
    pause_code: int | None = fields.IntField(null=True, description="Meta's error code.")
    pause_reason: str | None = fields.TextField(null=True)
    needs_release = fields.BooleanField(description="Stays paused until a person lets it go on.")
    released_at: datetime | None = fields.DatetimeField(null=True)
    released_by: fields.Field[str | None] = fields.CharField(80, null=True)
    created_at = fields.DatetimeField()

    class Meta:
        """One row per number; the row's lock is the queue in which its messages take their turns."""

        table = "senders"


class KnownTemplate(Model):
    """What Meta last said of one of the account's templates."""

    id = fields.BigIntField(primary_key=True)
    account = fields.CharField(32)
    name = fields.CharField(512)
    language = fields.CharField(16)
    status = fields.CharField(32, description="APPROVED, PAUSED, DISABLED and others, in Meta's words.")
    told_at = fields.DatetimeField()

    class Meta:
        """Name and language together select a template."""

        table = "whatsapp_templates"
        unique_together = (("account", "name", "language"),)
        indexes = (("told_at",),)
