"""A store's templates: reading, adding, changing, deleting."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from pydantic import BaseModel, Field
from tortoise.exceptions import IntegrityError

from models.db import Connection
from models.errors import Conflict, Invalid, NotFound
from models.followups.tables import Channel, FollowupTemplate
from models.followups.text import unknown_in

LONGEST_DELAY = timedelta(days=90)


class TemplateContent(BaseModel, frozen=True):
    """What a seller says about a template."""

    sequence: int = Field(ge=1, le=50)
    name: str = Field("", max_length=80)
    delay: timedelta = Field(ge=timedelta(0), le=LONGEST_DELAY)
    channel: Channel = Channel.CLICK_TO_CHAT
    text: str = Field(min_length=1, max_length=4096)
    whatsapp_template: str | None = Field(None, max_length=512, pattern="^[a-z0-9_]+$")
    language: str = Field("id", max_length=8)
    payment_kind: Literal["any", "cod", "transfer", "va", "qris"] = "any"
    starts_with: Literal["pending", "confirmed", "shipped", "delivered"] = "pending"
    active: bool = True


async def listing(store_id: int, *, using: Connection) -> list[FollowupTemplate]:
    """Return the store's templates in the order in which they are sent."""
    return (
        await FollowupTemplate.filter(store_id=store_id, deleted_at__isnull=True)
        .using_db(using)
        .order_by("starts_with", "payment_kind", "sequence")
    )


async def add(store_id: int, content: TemplateContent, *, using: Connection) -> FollowupTemplate:
    """Add a template. Orders placed from now on get its step. Raises ``Invalid`` and ``Conflict``."""
    _check(content)
    try:
        return await FollowupTemplate.create(store_id=store_id, **content.model_dump(), using_db=using)
    except IntegrityError as taken:
        raise _taken(content) from taken


async def change(template_id: int, content: TemplateContent, *, store_id: int, using: Connection) -> FollowupTemplate:
    """Change a template. What was sent stays as it was; a step ahead says the new text at its time."""
    _check(content)
    template = await find(template_id, store_id=store_id, using=using)
    template.update_from_dict(content.model_dump())
    try:
        await template.save(using_db=using)
    except IntegrityError as taken:
        raise _taken(content) from taken
    return template


async def delete(template_id: int, *, store_id: int, now: datetime, using: Connection) -> None:
    """Delete a template. Its steps ahead are passed over; those sent keep their text."""
    template = await find(template_id, store_id=store_id, using=using)
    template.deleted_at = now
    await template.save(using_db=using, update_fields=["deleted_at"])


async def find(template_id: int, *, store_id: int, using: Connection) -> FollowupTemplate:
    """Return a template of the store, or raise ``NotFound``."""
    found = (
        await FollowupTemplate.filter(id=template_id, store_id=store_id, deleted_at__isnull=True)
        .using_db(using)
        .first()
    )
    if found is None:
        raise NotFound(f"There is no follow-up template {template_id}.")
    return found


def _check(content: TemplateContent) -> None:
    unknown = unknown_in(content.text)
    if unknown:
        raise Invalid({"text": f"There is no variable {', '.join('{' + name + '}' for name in unknown)}."})


def _taken(content: TemplateContent) -> Conflict:
    return Conflict(
        f"Follow Up {content.sequence} of the sequence {content.starts_with}, {content.payment_kind} exists already.",
        sequence=content.sequence,
    )
