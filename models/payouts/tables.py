"""Tables of COD payouts: what couriers say they paid, and what became of each line.

Written by: the upload, ``payouts.import``. Kept: for ever (the books); they name parcels, not people.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store
    from models.orders.tables import Order
    from models.shipping.tables import Shipment


class LineOutcome(StrEnum):
    """What a line comes to, beside the parcel that it names."""

    MATCHED = "matched"
    """What was open for the parcel, to the rupiah."""
    SHORT = "short"
    """Less than what is open."""
    OVER = "over"
    """More than what is open, or money for a parcel that brings none."""
    MISSING = "missing"
    """A delivered parcel of the file's days and couriers that the file does not name. It has no line."""
    CHARGED_TWICE = "charged_twice"
    """The parcel was paid or charged before, in this file or another."""
    RETURN_BILLED = "return_billed"
    """Nothing was collected, because the parcel came back, and its way is charged."""
    REPEATED = "repeated"
    """Another file had the same line, under the same number of the courier's transfer. It counts there."""
    UNKNOWN = "unknown"
    """No parcel of the store that a courier carried has this number."""


class CodPayout(Model):
    """One payout file of a courier. The same bytes are one row, however often they are sent."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="cod_payouts", on_delete=fields.RESTRICT
    )
    store_id: int
    sha256 = fields.CharField(64, description="Of the file.")
    content: fields.Field[str | None] = fields.CharField(
        64, null=True, description="SHA-256 over its lines as they were read."
    )
    same_as_id: int | None = fields.BigIntField(
        null=True, description="The payout whose lines these are too, in a file that another program saved."
    )
    name = fields.CharField(200, description="What the file was called.")
    storage_key = fields.CharField(300)
    first_day: date | None = fields.DateField(null=True, description="Of the deliveries it pays; null: as it shows.")
    last_day: date | None = fields.DateField(null=True)
    sent_by = fields.CharField(80, description="staff:5")
    created_at: datetime = fields.DatetimeField()
    imported_at: datetime | None = fields.DatetimeField(null=True)
    result_id: UUID | None = fields.UUIDField(null=True, description="The newest result file.")

    class Meta:
        """Found by number, and by what is in it."""

        table = "cod_payouts"
        unique_together = (("store", "sha256"), ("store", "content"))


class CodPayoutLine(Model):
    """One line of a payout file, or a parcel that it should have named; written once, with its outcome."""

    id = fields.BigIntField(primary_key=True)
    payout: fields.ForeignKeyRelation[CodPayout] = fields.ForeignKeyField(
        "models.CodPayout", related_name="lines", on_delete=fields.RESTRICT
    )
    payout_id: int
    store_id: int = fields.BigIntField()
    line: int | None = fields.IntField(null=True, description="Its line in the file; null: it is not in there.")
    key = fields.CharField(64, description="SHA-256 over what the line says, so that repeats meet it.")
    awb = fields.CharField(64)
    cod_idr: int | None = fields.BigIntField(null=True, description="What the courier says it collected.")
    fee_idr: int | None = fields.BigIntField(null=True)
    shipping_idr: int | None = fields.BigIntField(null=True)
    net_idr: int | None = fields.BigIntField(null=True)
    reference = fields.CharField(120, default="", description="The courier's number of the transfer.")
    shipment: fields.ForeignKeyNullableRelation[Shipment] = fields.ForeignKeyField(
        "models.Shipment", related_name="payout_lines", on_delete=fields.RESTRICT, null=True
    )
    shipment_id: int | None
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="payout_lines", on_delete=fields.RESTRICT, null=True
    )
    order_id: int | None
    due_idr: int | None = fields.BigIntField(null=True, description="What was open for the parcel before this line.")
    outcome = fields.CharEnumField(LineOutcome, max_length=16)
    reason = fields.TextField(default="")

    class Meta:
        """Read with their payout, and by parcel."""

        table = "cod_payout_lines"
        unique_together = (("payout", "line"),)
        indexes = (("shipment",), ("order",))
