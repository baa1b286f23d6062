"""Tables of shipping."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.orders.tables import Order


class ShipmentState(StrEnum):
    """Where one parcel is; the steps stand in ``models/shipping/states.py``."""

    REQUESTED = "requested"
    """Our intent is written; Boscod may not have been asked yet."""
    BOOKED = "booked"
    """Boscod accepted it; the waybill number comes by webhook."""
    READY = "ready"
    """It has its waybill number: the label can be printed."""
    SHIPPED = "shipped"
    PROBLEM = "problem"
    DELIVERED = "delivered"
    RETURN_IN_TRANSIT = "return_in_transit"
    RETURNED = "returned"
    LOST = "lost"
    REFUSED = "refused"
    CANCELLED = "cancelled"


class Shipment(Model):
    """One parcel under one ``order_code`` of ours, which is Boscod's idempotency key."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="shipments", on_delete=fields.RESTRICT
    )
    order_id: int
    attempt = fields.SmallIntField(description="1 for the first booking of an order; a refused one is booked anew.")
    order_code = fields.CharField(50, unique=True)
    state = fields.CharEnumField(ShipmentState, max_length=24, default=ShipmentState.REQUESTED)
    asked_at: datetime | None = fields.DatetimeField(
        null=True, description="Written before the first create call: from then on Boscod may have it."
    )
    order_no: fields.Field[str | None] = fields.CharField(64, null=True, db_index=True, description="Boscod's number.")
    awb: fields.Field[str | None] = fields.CharField(
        64, null=True, db_index=True, description="The courier's number, which another courier may give as well."
    )
    courier_code = fields.CharField(32)
    service_code = fields.CharField(32)
    by_hand = fields.BooleanField(default=False, description="Sent outside of Boscod, which knows nothing of it.")
    cod_idr = fields.BigIntField(default=0, description="What the courier collects; 0 when already paid.")
    raw_status: fields.Field[str | None] = fields.CharField(
        64, null=True, description="The newest code as received, known or not."
    )
    status_at: datetime | None = fields.DatetimeField(null=True, description="When that status came to be.")
    heard_at: datetime | None = fields.DatetimeField(null=True, description="When we last learned anything.")
    poll_at: datetime | None = fields.DatetimeField(null=True, description="When to ask, if it stays silent.")
    problem: str | None = fields.TextField(null=True)
    booked_at: datetime | None = fields.DatetimeField(null=True)
    awb_at: datetime | None = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        """One row per booking of an order."""

        table = "shipments"
        unique_together = (("order", "attempt"),)


class ShipmentEvent(Model):
    """One thing that was said about a parcel, by webhook or by asking; the same thing is kept once."""

    id = fields.BigIntField(primary_key=True)
    shipment: fields.ForeignKeyRelation[Shipment] = fields.ForeignKeyField(
        "models.Shipment", related_name="events", on_delete=fields.CASCADE
    )
    shipment_id: int
    hash = fields.CharField(64, description="SHA-256 over what was said, so that repeats meet it.")
    source = fields.CharField(16, description="webhook, tracking or staff")
    raw_status: fields.Field[str | None] = fields.CharField(64, null=True)
    note = fields.TextField(default="")
    description = fields.TextField(default="")
    branch = fields.TextField(default="")
    pod_photo: str | None = fields.TextField(null=True)
    happened_at = fields.DatetimeField()
    received_at = fields.DatetimeField()
    effect = fields.CharField(16, description="scan, status, late or unknown")

    class Meta:
        """The history that a seller sees."""

        table = "shipment_events"
        unique_together = (("shipment", "hash"),)
        indexes = (("shipment", "happened_at"),)


class BulkState(StrEnum):
    """What became of one order of many."""

    WAITING = "waiting"
    BEGUN = "begun"
    """Its own job runs."""
    DONE = "done"
    REFUSED = "refused"
    """A clear no: nothing was done, and nothing will be by itself."""
    UNKNOWN = "unknown"
    """Nobody can say yet; it is settled by itself."""


class BulkRow(Model):
    """One order of a job that books or cancels many, and what became of it."""

    id = fields.BigIntField(primary_key=True)
    job_id: UUID = fields.UUIDField(description="The job that was asked for.")
    position = fields.SmallIntField(description="Its place in the request.")
    code = fields.CharField(16)
    order_id: int | None = fields.BigIntField(null=True, description="Null: the store has no such order.")
    child_id: UUID | None = fields.UUIDField(null=True, description="The job of this order alone.")
    state = fields.CharEnumField(BulkState, max_length=16, default=BulkState.WAITING)
    reason = fields.TextField(default="")

    class Meta:
        """Read with their job, in the order of the request."""

        table = "bulk_rows"
        unique_together = (("job_id", "position"),)
