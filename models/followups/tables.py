"""Tables of follow-ups."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    import uuid

    from models.accounts.tables import Store
    from models.drafts.tables import Draft
    from models.orders.tables import Order
    from models.senders.tables import Sender


class Channel(StrEnum):
    """How a step reaches the buyer."""

    CLICK_TO_CHAT = "click_to_chat"
    """A link that opens a chat with a draft; a person presses send."""
    WHATSAPP = "whatsapp"
    """Sent by the platform's number."""


class StepState(StrEnum):
    """How far one step of one order has come."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    """One job owns the sending, or word of it is awaited; it is never claimed again."""
    SENT = "sent"
    """Sent, or handed out to a person."""
    UNKNOWN = "unknown"
    """It may have been sent; nobody sends it again by itself."""
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    """Something is missing; ``reason`` says what."""


class MessageState(StrEnum):
    """What is known of one message at WhatsApp."""

    SENDING = "sending"
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    UNKNOWN = "unknown"


class FollowupTemplate(Model):
    """One text of a store's sequence, and when it is due."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="followup_templates", on_delete=fields.CASCADE
    )
    store_id: int
    sequence = fields.SmallIntField(description="1 is Follow Up 1.")
    name = fields.CharField(80, default="")
    delay = fields.TimeDeltaField(description="After the step before; of the first, after the order or its status.")
    channel = fields.CharEnumField(Channel, max_length=16, default=Channel.CLICK_TO_CHAT)
    text = fields.TextField(description="With variables such as {customer_name}.")
    whatsapp_template: fields.Field[str | None] = fields.CharField(
        512, null=True, description="Approved template for outside the 24-hour window; variables in the text's order."
    )
    language = fields.CharField(8, default="id")
    payment_kind = fields.CharField(16, default="any", description="any, cod, transfer, va or qris")
    starts_with = fields.CharField(24, default="pending", description="The order status its sequence starts with.")
    active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """A sequence is what shares (store, payment_kind, starts_with)."""

        table = "followup_templates"


class FollowupStep(Model):
    """One template's turn for one order."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="followup_steps", on_delete=fields.CASCADE
    )
    store_id: int
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="followup_steps", on_delete=fields.CASCADE
    )
    order_id: int
    template: fields.ForeignKeyRelation[FollowupTemplate] = fields.ForeignKeyField(
        "models.FollowupTemplate", related_name="steps", on_delete=fields.RESTRICT
    )
    template_id: int
    step = fields.SmallIntField(description="Its place in the order's sequence.")
    state = fields.CharEnumField(StepState, max_length=16, default=StepState.PLANNED)
    due_at: datetime | None = fields.DatetimeField(null=True, description="Empty until the step before has ended.")
    wake_at: datetime | None = fields.DatetimeField(
        null=True, description="When the scheduler looks at it next; due_at, moved on while a job has it."
    )
    text: str | None = fields.TextField(null=True, description="As sent or handed out.")
    reason: str | None = fields.TextField(null=True, description="Why it waits, is blocked or has ended.")
    tries = fields.SmallIntField(default=0, description="Times that WhatsApp asked to send it later.")
    as_template = fields.BooleanField(default=False, description="WhatsApp said that the 24-hour window is closed.")
    claimed_at: datetime | None = fields.DatetimeField(null=True)
    sent_at: datetime | None = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Unique, so that a step exists once however often it is planned."""

        table = "followup_steps"
        unique_together = (("order", "template", "step"),)
        # The queue, as it is sorted, of each state.
        indexes = (("store", "state", "due_at", "id"), ("store", "state", "created_at", "id"))


class Message(Model):
    """One message at WhatsApp. Its id travels with it and comes back in every status."""

    id: uuid.UUID = fields.UUIDField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="messages", on_delete=fields.CASCADE
    )
    store_id: int
    step: fields.ForeignKeyNullableRelation[FollowupStep] = fields.ForeignKeyField(
        "models.FollowupStep", related_name="messages", on_delete=fields.CASCADE, null=True
    )
    step_id: int | None
    draft: fields.ForeignKeyNullableRelation[Draft] = fields.ForeignKeyField(
        "models.Draft", related_name="messages", on_delete=fields.SET_NULL, null=True
    )
    """Of an abandoned checkout: the message that calls its buyer back."""
    draft_id: int | None
    sender: fields.ForeignKeyNullableRelation[Sender] = fields.ForeignKeyField(
        "models.Sender", related_name="messages", on_delete=fields.RESTRICT, null=True
    )
    sender_id: str | None
    phone = fields.CharField(20, db_index=True, description="E.164")
    template: fields.Field[str | None] = fields.CharField(
        512, null=True, description="The approved template it went as; empty: free text within the 24-hour window."
    )
    language: fields.Field[str | None] = fields.CharField(16, null=True, description="Of the template.")
    state = fields.CharEnumField(MessageState, max_length=16, default=MessageState.SENDING)
    replaced = fields.BooleanField(default=False, description="WhatsApp dropped it, and its step was planned again.")
    wamid: fields.Field[str | None] = fields.CharField(160, null=True, unique=True)
    wa_id: fields.Field[str | None] = fields.CharField(
        32, null=True, description="The number under which WhatsApp knows the buyer, without +: it may be another one."
    )
    user_id: fields.Field[str | None] = fields.CharField(
        140, null=True, description="WhatsApp's id of the buyer, which stands for a number that is hidden."
    )
    error_code: int | None = fields.IntField(null=True)
    error: str | None = fields.TextField(null=True)
    created_at = fields.DatetimeField()
    accepted_at: datetime | None = fields.DatetimeField(null=True)
    sent_at: datetime | None = fields.DatetimeField(null=True)
    delivered_at: datetime | None = fields.DatetimeField(null=True)
    read_at: datetime | None = fields.DatetimeField(null=True)
    failed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """One row per send. A second send of a step needs a second row: only where WhatsApp said the first failed."""

        table = "messages"


class EarlyStatus(Model):
    """A status of a message that is not known here: the answer that names it may be on its way."""

    id = fields.BigIntField(primary_key=True)
    wamid = fields.CharField(160)
    status = fields.CharField(32)
    at = fields.DatetimeField(description="As WhatsApp says.")
    error_code: int | None = fields.IntField(null=True)
    error: str | None = fields.TextField(null=True)
    told_at = fields.DatetimeField()

    class Meta:
        """Wamid and status are one and the same in every resend."""

        table = "early_statuses"
        unique_together = (("wamid", "status"),)
        indexes = (("told_at",),)


class InboundMessage(Model):
    """One message a buyer wrote; it stops sequences and opens the 24-hour window."""

    id = fields.BigIntField(primary_key=True)
    wamid = fields.CharField(160, unique=True)
    phone = fields.CharField(20, description="E.164")
    kind = fields.CharField(32)
    answers: fields.ForeignKeyNullableRelation[Message] = fields.ForeignKeyField(
        "models.Message", related_name="answers", on_delete=fields.SET_NULL, null=True
    )
    answers_id: uuid.UUID | None
    opens_window = fields.BooleanField()
    is_reply = fields.BooleanField()
    written_at = fields.DatetimeField()

    class Meta:
        """The content is not kept: only that, when and what kind."""

        table = "inbound_messages"
        indexes = (("phone", "written_at"), ("written_at",))


class OptOut(Model):
    """A buyer who wants no more messages from a store."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="opt_outs", on_delete=fields.CASCADE
    )
    store_id: int
    phone = fields.CharField(20)
    source = fields.CharField(24, description="reply, whatsapp_setting, error_131050 or seller")
    created_at = fields.DatetimeField()

    class Meta:
        """Per number and store."""

        table = "followup_opt_outs"
        unique_together = (("store", "phone"),)
