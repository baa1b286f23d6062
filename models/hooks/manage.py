"""A store's webhooks, as its people list, add, change and delete them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from tortoise.exceptions import IntegrityError
from tortoise.queryset import QuerySet

from models.db import Connection
from models.errors import Conflict, NotFound
from models.hooks import address
from models.hooks.kinds import EventType
from models.hooks.signing import new_secret
from models.hooks.tables import Webhook
from models.hooks.watch import give_up
from models.paging import order_of, page_of
from models.vault import Vault

MOST: Final = 10
"""Webhooks of one store."""
OLD_SECRET_COUNTS: Final = timedelta(hours=24)
"""After a rotation the old secret signs beside the new one for so long, so that a receiver misses nothing."""

SortBy = Literal["created_at", "url"]

_COLUMNS: dict[SortBy, str] = {"created_at": "id", "url": "url"}


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookDetails:
    """A webhook as its seller describes it; ``events`` empty: all."""

    url: str
    description: str
    events: tuple[EventType, ...]
    active: bool


async def listing(
    store_id: int,
    *,
    using: Connection,
    keyword: str | None = None,
    sort_by: SortBy = "created_at",
    descending: bool = True,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[Webhook], int]:
    """Return a page of webhooks and how many there are; ``keyword`` is sought in the address."""
    found = Webhook.filter(store_id=store_id, deleted_at__isnull=True).using_db(using)
    if keyword:
        found = found.filter(url__icontains=keyword)
    order = order_of(_COLUMNS[sort_by], descending=descending)
    return await page_of(found, order, start=start, limit=limit, until=until)


async def find(store_id: int, webhook_id: int, *, using: Connection) -> Webhook:
    """Return a webhook of the store, or raise ``NotFound``."""
    return _there(await _of(store_id, webhook_id).using_db(using).first(), webhook_id)


async def locked(store_id: int, webhook_id: int, *, using: Connection) -> Webhook:
    """Return it with its row locked until the transaction ends. Events that are written meanwhile do not wait."""
    found = _of(store_id, webhook_id).using_db(using)
    return _there(await found.select_for_update(no_key=True).first(), webhook_id)


async def add(
    store_id: int, details: WebhookDetails, *, loopback: bool, vault: Vault, now: datetime, using: Connection
) -> tuple[Webhook, str]:
    """Add a webhook inside the caller's transaction; return it and its secret, which is never shown again.

    Raises ``Invalid`` for an address that may not be called, ``Conflict`` for one that is there or one too many.
    """
    url = address.checked(details.url, loopback=loopback)
    # Two at once are counted one after the other.
    await using.execute_query("SELECT 1 FROM stores WHERE id = $1 FOR NO KEY UPDATE", [store_id])
    if await Webhook.filter(store_id=store_id, deleted_at__isnull=True).using_db(using).count() >= MOST:
        msg = f"A store has at most {MOST} webhooks."
        raise Conflict(msg)
    secret = new_secret()
    try:
        webhook = await Webhook.create(
            store_id=store_id,
            url=url,
            description=details.description,
            events=list(details.events),
            active=details.active,
            secret=vault.seal(secret),
            created_at=now,
            updated_at=now,
            using_db=using,
        )
    except IntegrityError as twice:
        raise _twice() from twice
    return webhook, secret


async def change(
    store_id: int,
    webhook_id: int,
    details: WebhookDetails,
    *,
    rotate: bool,
    loopback: bool,
    vault: Vault,
    now: datetime,
    using: Connection,
) -> tuple[Webhook, str | None]:
    """Describe a webhook anew inside the caller's transaction; return it and, where ``rotate`` asks, its new secret.

    One that was switched off begins afresh once it is switched on. What waits for one that is switched off has failed.
    Raises as ``add`` does, and ``NotFound``.
    """
    webhook = await locked(store_id, webhook_id, using=using)
    was_active, was_at = webhook.active, webhook.url
    webhook.url = address.checked(details.url, loopback=loopback)
    webhook.description = details.description
    webhook.events = list(details.events)
    webhook.active = details.active
    webhook.updated_at = now
    if webhook.active and (not was_active or webhook.url != was_at):
        webhook.switched_off_at = webhook.failing_since = webhook.warned_at = webhook.rests_until = None
        webhook.unreached = 0
    secret = None
    if rotate:
        secret = new_secret()
        webhook.previous_secret, webhook.previous_until = webhook.secret, now + OLD_SECRET_COUNTS
        webhook.secret = vault.seal(secret)
    try:
        await webhook.save(using_db=using)
    except IntegrityError as twice:
        raise _twice() from twice
    if was_active and not webhook.active:
        await give_up(webhook.id, why="the webhook was switched off", now=now, using=using)
    return webhook, secret


async def delete(store_id: int, webhook_id: int, *, now: datetime, using: Connection) -> None:
    """Take a webhook away; raises ``NotFound``. Nothing more is sent there, and its secrets are forgotten."""
    webhook = await locked(store_id, webhook_id, using=using)
    webhook.active, webhook.deleted_at, webhook.updated_at = False, now, now
    webhook.secret, webhook.previous_secret = b"", None
    await webhook.save(using_db=using)
    await give_up(webhook.id, why="the webhook was deleted", now=now, using=using)


def _of(store_id: int, webhook_id: int) -> QuerySet[Webhook]:
    return Webhook.filter(id=webhook_id, store_id=store_id, deleted_at__isnull=True)


def _there(webhook: Webhook | None, webhook_id: int) -> Webhook:
    if webhook is None:
        msg = f"There is no webhook {webhook_id}."
        raise NotFound(msg)
    return webhook


def _twice() -> Conflict:
    return Conflict("The store has a webhook at this address already.")
