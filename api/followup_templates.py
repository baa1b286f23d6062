"""The templates behind a store's follow-ups."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.shapes import Asked, ById, Listing, Shown
from models.db import pool, transaction
from models.errors import Conflict, Invalid, NotFound
from models.followups import templates
from models.followups.tables import Channel, FollowupTemplate
from models.followups.templates import TemplateContent


class TemplateAsked(Asked):
    """A template of the store."""

    sequence: int = Field(ge=1, le=50, description="1 is Follow Up 1.", examples=[1])
    name: str = Field("", max_length=80, examples=["Follow Up 1"])
    delay_minutes: int = Field(
        ge=0, le=60 * 24 * 90, description="After the one before; first: after the order.", examples=[30]
    )
    channel: Channel = Channel.CLICK_TO_CHAT
    text: str = Field(min_length=1, max_length=4096, examples=["Halo {customer_name}, pesanan {order_code} menunggu."])
    whatsapp_template: str | None = Field(None, max_length=512, pattern="^[a-z0-9_]+$", examples=["order_reminder"])
    language: str = Field("id", max_length=8)
    payment_kind: Literal["any", "cod", "transfer", "va", "qris"] = "any"
    starts_with: Literal["pending", "confirmed", "shipped", "delivered"] = "pending"
    active: bool = True

    def content(self) -> TemplateContent:
        """Return it as the rules take it."""
        delay = timedelta(minutes=self.delay_minutes)
        return TemplateContent(**self.model_dump(exclude={"delay_minutes"}), delay=delay)


class TemplateShown(Shown):
    """A template of the store."""

    id: int = Field(examples=[12])
    sequence: int = Field(examples=[1])
    name: str = Field(examples=["Follow Up 1"])
    delay_minutes: int = Field(examples=[30])
    channel: Channel = Field(examples=["click_to_chat"])
    text: str = Field(examples=["Halo {customer_name}, pesanan {order_code} menunggu."])
    whatsapp_template: str | None = Field(examples=[None])
    language: str = Field(examples=["id"])
    payment_kind: str = Field(examples=["any"])
    starts_with: str = Field(examples=["pending"])
    active: bool = Field(examples=[True])


def _template(row: FollowupTemplate) -> TemplateShown:
    return TemplateShown(
        id=row.id,
        sequence=row.sequence,
        name=row.name,
        delay_minutes=int(row.delay / timedelta(minutes=1)),
        channel=row.channel,
        text=row.text,
        whatsapp_template=row.whatsapp_template,
        language=row.language,
        payment_kind=row.payment_kind,
        starts_with=row.starts_with,
        active=row.active,
    )


@endpoint(
    "GET", "/store/followup-templates", summary="The store's follow-up templates", rights=Seller("followups", "read")
)
async def followup_templates(call: Call) -> Listing[TemplateShown]:
    """In the order in which they are sent."""
    rows = await templates.listing(call.store_id, using=pool())
    return Listing[TemplateShown](data=[_template(row) for row in rows], total=len(rows))


@endpoint(
    "POST",
    "/store/followup-templates",
    summary="Add a follow-up template",
    status=201,
    rights=Seller("settings", "update"),
    errors=(Invalid, Conflict),
)
async def add_followup_template(call: Call, body: TemplateAsked) -> TemplateShown:
    """Orders placed from now on get its step."""
    async with transaction() as tx:
        return _template(await templates.add(call.store_id, body.content(), using=tx))


@endpoint(
    "PUT",
    "/store/followup-templates/{id}",
    summary="Change a follow-up template",
    rights=Seller("settings", "update"),
    errors=(Invalid, Conflict, NotFound),
)
async def change_followup_template(call: Call, path: ById, body: TemplateAsked) -> TemplateShown:
    """What was sent stays as it was; steps ahead say the new text."""
    async with transaction() as tx:
        return _template(await templates.change(path.id, body.content(), store_id=call.store_id, using=tx))


@endpoint(
    "DELETE",
    "/store/followup-templates/{id}",
    summary="Delete a follow-up template",
    rights=Seller("settings", "update"),
    errors=(NotFound,),
)
async def delete_followup_template(call: Call, path: ById) -> None:
    """Its steps ahead are passed over."""
    async with transaction() as tx:
        await templates.delete(path.id, store_id=call.store_id, now=call.now(), using=tx)
