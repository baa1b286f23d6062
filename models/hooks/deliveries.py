"""The deliveries of a webhook, as its store lists them and sends one again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from models import jobs
from models.db import Connection
from models.errors import Conflict, NotFound
from models.hooks import manage
from models.hooks.deliver import message_id
from models.hooks.kinds import EventType
from models.hooks.tables import DeliveryState, Webhook, WebhookDelivery
from models.paging import page_of

KEPT: Final = timedelta(days=30)
"""An event and its deliveries, from when it happened; a deleted webhook, from then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A delivery with what it is about."""

    id: int
    event_id: str
    type: EventType
    happened_at: datetime
    state: DeliveryState
    tries: int
    answer_code: int | None
    problem: str
    tried_at: datetime | None
    next_try_at: datetime | None
    ended_at: datetime | None
    resend_of: int | None


async def listing(
    store_id: int,
    webhook_id: int,
    *,
    state: DeliveryState | None,
    start: int,
    limit: int,
    until: datetime | None = None,
    using: Connection,
) -> tuple[list[Shown], int]:
    """Return a page of the webhook's deliveries, newest first, and how many there are; raises ``NotFound``."""
    webhook = await manage.find(store_id, webhook_id, using=using)
    found = WebhookDelivery.filter(webhook_id=webhook.id).using_db(using)
    if state is not None:
        found = found.filter(state=state)
    page, count = await page_of(found.prefetch_related("event"), ("-id",), start=start, limit=limit, until=until)
    return [_shown(one, webhook) for one in page], count


async def resend(store_id: int, webhook_id: int, delivery_id: int, *, now: datetime, using: Connection) -> Shown:
    """Send a delivery's event again at once, inside the caller's transaction.

    One that waits is tried now, as the try that would have come later; one that has ended is followed by a delivery of
    its own with all its tries. The webhook rests no more. Raises ``NotFound``, and ``Conflict`` for a webhook that is
    switched off.
    """
    webhook = await manage.locked(store_id, webhook_id, using=using)
    found = WebhookDelivery.filter(id=delivery_id, webhook_id=webhook.id).using_db(using).select_for_update()
    delivery = await found.first()
    if delivery is None:
        msg = f"There is no delivery {delivery_id} of webhook {webhook_id}."
        raise NotFound(msg)
    if not webhook.active:
        msg = f"Webhook {webhook_id} is switched off; switch it on first."
        raise Conflict(msg)
    if delivery.state is DeliveryState.WAITING:
        delivery.due_at = min(delivery.due_at or now, now)
        await delivery.save(using_db=using, update_fields=["due_at"])
    else:
        delivery = await WebhookDelivery.create(
            webhook_id=webhook.id,
            event_id=delivery.event_id,
            resend_of=delivery.id,
            due_at=now,
            created_at=now,
            using_db=using,
        )
    if webhook.rests_until is not None:
        webhook.rests_until = None
        await webhook.save(using_db=using, update_fields=["rests_until"])
    await delivery.fetch_related("event", using_db=using)
    await jobs.enqueue("hooks.deliver", {"webhook_id": webhook.id}, store=store_id, using=using)
    return _shown(delivery, webhook)


def _shown(delivery: WebhookDelivery, webhook: Webhook) -> Shown:
    due_at = delivery.due_at
    if due_at is not None and webhook.rests_until is not None:
        due_at = max(due_at, webhook.rests_until)
    return Shown(
        id=delivery.id,
        event_id=message_id(delivery.event_id),
        type=EventType(delivery.event.type),
        happened_at=delivery.event.happened_at,
        state=delivery.state,
        tries=delivery.tries,
        answer_code=delivery.answer_code,
        problem=delivery.problem,
        tried_at=delivery.tried_at,
        next_try_at=due_at,
        ended_at=delivery.ended_at,
        resend_of=delivery.resend_of,
    )
