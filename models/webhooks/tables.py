"""Tables of incoming webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model


class IncomingWebhook(Model):
    """One event a provider told us, stored once under the provider's own key before it is answered.

    Kept 30 days after it was processed, or came, if its job failed: the body holds personal data.
    """

    id = fields.BigIntField(primary_key=True)
    provider = fields.CharField(16, description="boscod, winpay or whatsapp")
    kind = fields.CharField(32, description="awb, status, va_payment, qr_notify, debit_notify, checkout, notification")
    key = fields.CharField(200, description="What makes the event one and the same in every resend.")
    body = fields.BinaryField(description="The bytes that were signed.")
    headers: dict[str, Any] = fields.JSONField(default=dict)
    received_at = fields.DatetimeField()
    processed_at: datetime | None = fields.DatetimeField(null=True)
    outcome: str | None = fields.TextField(null=True, description="What it did, in a few words.")

    class Meta:
        """A replay meets the unique key and changes nothing."""

        table = "incoming_webhooks"
        unique_together = (("provider", "key"),)
