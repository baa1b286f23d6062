"""A follow-up step that is due, its message, and what WhatsApp says of it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import orjson

from bootstrap import App
from models import webhooks
from models.db import pool, transaction
from models.followups import messages
from models.followups.claim import Claim, claim
from models.followups.tables import FollowupStep, Message
from models.senders.tables import KnownTemplate, Sender
from scheduler.duties import send_followups
from tasks.engine.worker import Worker
from tests.shop import Shop
from tests.whatsapp import NUMBER
from tests.work import finish

_BUYERS = itertools.count(1)


async def due_step(shop: Shop, *, wrote: bool = False) -> FollowupStep:
    """Return a due step of a new buyer, who may have written to us."""
    phone = f"+62815{next(_BUYERS):08}"
    await pool().execute_query("UPDATE followup_steps SET wake_at = NULL")
    if wrote:
        await pool().execute_query(
            "INSERT INTO inbound_messages (wamid, phone, kind, opens_window, is_reply, written_at) "
            "VALUES ($1, $1, 'text', true, false, $2)",
            [phone, shop.clock.now()],
        )
    order = await shop.order(("KOPI", 1), phone=phone)
    step = await FollowupStep.get(order_id=order.id, step=1)
    now = shop.clock.now()
    await FollowupStep.filter(id=step.id).update(due_at=now, wake_at=now)
    return step


async def fresh_number() -> None:
    await Sender.all().update(
        next_at=None, paused_at=None, paused_until=None, pause_code=None, pause_reason=None, needs_release=False,
        slowed=0,
    )  # fmt: skip
    await KnownTemplate.all().delete()


async def send(timed: App, worker: Worker) -> None:
    assert await send_followups(timed) == 1
    await finish(worker, "followups.send")


async def sent(shop: Shop, step: FollowupStep) -> Message:
    """Claim the step, and let WhatsApp accept its message."""
    async with transaction() as tx:
        taken = await claim(step.id, message_id=uuid4(), sender=NUMBER, now=shop.clock.now(), using=tx)
        assert isinstance(taken, Claim), taken
        wamid = f"wamid.{taken.message_id}"
        await messages.accepted(taken.message_id, wamid=wamid, wa_id=None, now=shop.clock.now(), using=tx)
    return await Message.get(id=taken.message_id)


async def hear(timed: App, worker: Worker, value: Mapping[str, Any], *, field: str = "messages") -> None:
    """Take a webhook in, and work on it."""
    change = {"field": field, "value": {"messaging_product": "whatsapp", **value}}
    body = orjson.dumps({"entry": [{"id": NUMBER.account, "changes": [change]}]})
    event = webhooks.Event(provider="whatsapp", kind="notification", key=str(uuid4()), body=body, at=timed.clock.now())
    await webhooks.take_in(event, job="whatsapp.event")
    await finish(worker, "whatsapp.event")


def status(
    of: str, status: str, at: datetime, *, code: int | None = None, reference: UUID | None = None
) -> dict[str, Any]:
    said: dict[str, Any] = {"id": of, "status": status, "timestamp": str(int(at.timestamp()))}
    if reference is not None:
        said["biz_opaque_callback_data"] = str(reference)
    return said | ({"errors": [{"code": code, "title": "why"}]} if code is not None else {})
