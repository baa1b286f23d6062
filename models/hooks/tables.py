"""Tables of outgoing webhooks.

Written by: the webhook endpoints; events and deliveries by the triggers in ``sql/constraints.sql``, in the transaction
of what they tell; deliveries further by ``hooks.deliver`` and the scheduler. Kept: 30 days; webhooks as long as the
store, deleted ones 30 days.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store


class Webhook(Model):
    """An address that a store wants to be told at, and how it fares there."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="webhooks", on_delete=fields.RESTRICT
    )
    store_id: int
    url = fields.CharField(500)
    description = fields.CharField(200, default="")
    events: list[str] = fields.JSONField(default=list, description="Types of models.hooks.kinds; empty: all.")
    active = fields.BooleanField(default=True)
    secret = fields.BinaryField(description="Sealed by models.vault.")
    previous_secret: bytes | None = fields.BinaryField(null=True, description="Sealed; signs beside the new one.")
    previous_until: datetime | None = fields.DatetimeField(null=True)
    failing_since: datetime | None = fields.DatetimeField(null=True, description="No try has gone well since then.")
    warned_at: datetime | None = fields.DatetimeField(null=True, description="The owner was told that it fails.")
    switched_off_at: datetime | None = fields.DatetimeField(null=True, description="By us, after lasting failure.")
    unreached = fields.SmallIntField(default=0, description="Rounds in a row that met no receiver.")
    rests_until: datetime | None = fields.DatetimeField(null=True, description="It is left alone until then.")
    deleted_at: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField()
    updated_at: datetime = fields.DatetimeField()

    class Meta:
        """An address stands once among a store's webhooks (a partial unique index in the migrations)."""

        table = "webhooks"


class WebhookEvent(Model):
    """Something that happened, written with it, for a store with a webhook that wants to know. Names no person."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="webhook_events", on_delete=fields.RESTRICT
    )
    store_id: int
    type = fields.CharField(40)
    data: dict[str, Any] = fields.JSONField()
    happened_at: datetime = fields.DatetimeField()

    class Meta:
        """Pruned by age."""

        table = "webhook_events"
        indexes = (("happened_at",),)


class DeliveryState(StrEnum):
    """Where a delivery is."""

    WAITING = "waiting"
    """For its first try, or for the next one."""
    DELIVERED = "delivered"
    FAILED = "failed"
    """After the last try, or because the webhook was switched off."""


class WebhookDelivery(Model):
    """One event on its way to one webhook; a resend is another delivery of the same event."""

    id = fields.BigIntField(primary_key=True)
    webhook: fields.ForeignKeyRelation[Webhook] = fields.ForeignKeyField(
        "models.Webhook", related_name="deliveries", on_delete=fields.CASCADE
    )
    webhook_id: int
    event: fields.ForeignKeyRelation[WebhookEvent] = fields.ForeignKeyField(
        "models.WebhookEvent", related_name="deliveries", on_delete=fields.CASCADE
    )
    event_id: int
    resend_of: int | None = fields.BigIntField(null=True, description="The delivery that a person sent again.")
    state = fields.CharEnumField(DeliveryState, max_length=16, default=DeliveryState.WAITING)
    tries = fields.SmallIntField(default=0, description="Begun; each is written before it is sent.")
    due_at: datetime | None = fields.DatetimeField(null=True, description="The next try; null: there is none.")
    tried_at: datetime | None = fields.DatetimeField(null=True)
    answer_code: int | None = fields.SmallIntField(null=True, description="HTTP status of the last answer.")
    problem = fields.CharField(200, default="", description="Why the last try did not go well.")
    ended_at: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField()

    class Meta:
        """Listed per webhook, newest first; what is due is found by a partial index in the migrations."""

        table = "webhook_deliveries"
        indexes = (("webhook", "id"), ("event",))
