"""Tables of payments."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.orders.tables import Order


class PaymentState(StrEnum):
    """How far one request for money has come; the steps stand in ``models/payments/states.py``."""

    REQUESTED = "requested"
    """Our intent is written; Winpay may not have been asked yet."""
    PENDING = "pending"
    """Winpay made the VA or QR; the buyer can pay."""
    UNKNOWN = "unknown"
    """It exists at Winpay, out of our reach: its answer was lost. A callback for it still counts."""
    PAID = "paid"
    CONFLICT = "conflict"
    """Money came, but not the amount that was asked."""
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    """Winpay said no, with a reason."""


class Payment(Model):
    """One request for money under one reference of ours. An order has one open payment at a time."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="payments", on_delete=fields.RESTRICT
    )
    order_id: int
    attempt = fields.SmallIntField(description="1 for the first request of an order, then rising.")
    reference = fields.CharField(50, unique=True, description="Our trxId at Winpay.")
    method = fields.CharField(16, description="va or qris")
    channel = fields.CharField(32, default="", description="Bank of a VA, such as BSI.")
    amount_idr = fields.BigIntField()
    state = fields.CharEnumField(PaymentState, max_length=16, default=PaymentState.REQUESTED)
    calls = fields.SmallIntField(default=0, description="Create calls started under this reference; two at most.")
    contract_id: fields.Field[str | None] = fields.CharField(
        80, null=True, description="Winpay's key; needed for status and cancel."
    )
    va_number: fields.Field[str | None] = fields.CharField(40, null=True, description="To show to the buyer.")
    va_raw: fields.Field[str | None] = fields.CharField(
        40, null=True, description="As Winpay wrote it, padding kept: status and delete want it."
    )
    qr_url: str | None = fields.TextField(null=True)
    qr_content: str | None = fields.TextField(null=True)
    expires_at = fields.DatetimeField()
    inquire_at: datetime | None = fields.DatetimeField(null=True, description="Not asked about again before this.")
    closed_at: datetime | None = fields.DatetimeField(null=True, description="When Winpay deleted the VA or QR.")
    paid_idr: int | None = fields.BigIntField(null=True, description="What really came.")
    payment_key: fields.Field[str | None] = fields.CharField(
        160, null=True, description="Winpay's number of the first money that came."
    )
    paid_at: datetime | None = fields.DatetimeField(null=True)
    refund_due_idr = fields.BigIntField(default=0, description="What should go back to the payer: the refund list.")
    refunded_idr = fields.BigIntField(default=0, description="What of that has gone back.")
    refunded_at: datetime | None = fields.DatetimeField(null=True, description="When some of it went back last.")
    problem: str | None = fields.TextField(null=True, description="Why a person should look at it.")
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        """One row per try of an order."""

        table = "payments"
        unique_together = (("order", "attempt"),)


class Refund(Model):
    """Money that a store gave back to a buyer, as its seller noted it. Written once."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="refunds", on_delete=fields.RESTRICT
    )
    order_id: int
    amount_idr = fields.BigIntField()
    given_at: datetime = fields.DatetimeField(description="When it went back, as told.")
    reference = fields.CharField(100, default="", description="The number of the transfer, say.")
    note = fields.TextField(default="")
    by = fields.CharField(80, description="staff:5")
    created_at: datetime = fields.DatetimeField()

    class Meta:
        """Read with their order."""

        table = "refunds"
        indexes = (("order",),)


class ChangeState(StrEnum):
    """What became of the wish to pay in another way."""

    WANTED = "wanted"
    """The old request for money may still be open at Winpay; it is closed first."""
    DONE = "done"
    REFUSED = "refused"
    """The order stays as it was; ``reason`` says why."""


class PaymentChange(Model):
    """The last wish how an order is to be paid from now on. The newest one counts, also over one that is at work."""

    id = fields.BigIntField(primary_key=True)
    order: fields.OneToOneRelation[Order] = fields.OneToOneField(
        "models.Order", related_name="payment_change", on_delete=fields.CASCADE
    )
    order_id: int
    method: fields.Field[str | None] = fields.CharField(
        16, null=True, description="Null: no request for money is to be open, until somebody asks for one."
    )
    channel = fields.CharField(32, default="", description="Bank of a VA, such as BSI.")
    state = fields.CharEnumField(ChangeState, max_length=16, default=ChangeState.WANTED)
    reason = fields.TextField(default="", description="Why it was refused.")
    asked_by = fields.CharField(80, description="staff:5 or buyer")
    asked_at: datetime = fields.DatetimeField()
    decided_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """One per order."""

        table = "payment_changes"


class FindingKind(StrEnum):
    """In what Winpay's report and our payments differ."""

    NOT_OURS = "not_ours"
    """Winpay has money under a reference that we never gave."""
    NOT_COUNTED = "not_counted"
    """Its report says paid, its answer about the same payment does not."""
    NOT_THERE = "not_there"
    """We counted money that its report does not have."""
    AMOUNT = "amount"


class PaymentFinding(Model):
    """A difference between Winpay's report of a day and our payments, for a person. Kept once however often it is met.

    A later look at the same day that does not meet it any more resolves it.
    """

    id = fields.BigIntField(primary_key=True)
    day = fields.DateField(description="Jakarta's.")
    kind = fields.CharEnumField(FindingKind, max_length=16)
    reference = fields.CharField(120)
    payment: fields.ForeignKeyNullableRelation[Payment] = fields.ForeignKeyField(
        "models.Payment", related_name="findings", on_delete=fields.SET_NULL, null=True
    )
    payment_id: int | None
    told_idr = fields.BigIntField(description="What Winpay's report has.")
    ours_idr = fields.BigIntField(description="What we counted.")
    found_at: datetime = fields.DatetimeField()
    resolved_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """One per difference and day."""

        table = "payment_findings"
        unique_together = (("day", "kind", "reference"),)
