"""Webhooks of the store: where it is told what happens, and what was sent there."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from api.call import Call
from api.endpoint import Limit, endpoint
from api.identity import Seller
from api.shapes import Asked, ById, Growing, Id, Listing, Message, Page, Shown
from models.db import pool, transaction
from models.errors import Conflict, Invalid, NotFound
from models.hooks import deliveries, manage
from models.hooks.kinds import EventType
from models.hooks.manage import SortBy, WebhookDetails
from models.hooks.tables import DeliveryState, Webhook
from models.hooks.watch import switches_off_at
from models.vault import Vault


class WebhookWanted(Asked):
    """A webhook of the store."""

    url: str = Field(
        min_length=1,
        max_length=500,
        description="https, at a public host; redirects are not followed.",
        examples=["https://hooks.kopi-nusantara.example/bosonline"],
    )
    description: str = Field("", max_length=200, examples=["Accounting"])
    events: list[EventType] = Field(
        default_factory=list,
        max_length=100,
        description="What it is told; empty: everything, also types to come.",
        examples=[["order.created", "payment.paid"]],
    )
    active: bool = Field(default=True, description="Whether anything is sent there.")

    def details(self) -> WebhookDetails:
        """Return it as the rules take it."""
        events = tuple(dict.fromkeys(self.events))
        return WebhookDetails(url=self.url, description=self.description, events=events, active=self.active)


class WebhookEdited(WebhookWanted):
    """A webhook, said anew."""

    rotate_secret: bool = Field(
        default=False, description="Makes a new secret; for 24 hours the old one signs beside it."
    )


class WebhookShown(Shown):
    """A webhook of the store, and how it fares."""

    id: int = Field(examples=[7])
    url: str = Field(examples=["https://hooks.kopi-nusantara.example/bosonline"])
    description: str = Field(examples=["Accounting"])
    events: list[EventType] = Field(description="Empty: everything.", examples=[["order.created", "payment.paid"]])
    active: bool = Field(examples=[True])
    failing_since: datetime | None = Field(
        description="No try has gone well since then; null: all is well.", examples=[None]
    )
    switches_off_at: datetime | None = Field(
        description="When it is switched off if nothing goes well until then.", examples=[None]
    )
    switched_off_at: datetime | None = Field(
        description="When the platform switched it off after lasting failure.", examples=[None]
    )
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])


class WebhookWithSecret(WebhookShown):
    """A webhook with its secret, where that is new."""

    secret: str | None = Field(
        description="Signs what is sent. Shown here and never again; null: as it was.",
        examples=["whsec_a29waS1udXNhbnRhcmEtMjAyNS1zYW1wbGUtc2VjcmV0IQ=="],
    )


class WebhooksWanted(Page):
    """Which webhooks to list; `keyword` is looked for in the address."""

    sort_by: SortBy = "created_at"


class DeliveryShown(Shown):
    """An event on its way to a webhook."""

    id: int = Field(description="`x-bosonline-delivery` of its tries.", examples=[981])
    event_id: str = Field(description="`webhook-id`: the same in every delivery of the event.", examples=["evt_512"])
    type: EventType = Field(examples=["payment.paid"])
    happened_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    state: DeliveryState = Field(examples=["waiting"])
    tries: int = Field(ge=0, le=12, examples=[2])
    answer_code: int | None = Field(description="HTTP status of the last answer; null: none came.", examples=[503])
    problem: str = Field(description="Why the last try did not go well.", examples=["the receiver answered 503"])
    tried_at: datetime | None = Field(description="The last try.", examples=["2025-06-15T10:00:13+07:00"])
    next_try_at: datetime | None = Field(description="Null: there is none.", examples=["2025-06-15T10:00:43+07:00"])
    ended_at: datetime | None = Field(examples=[None])
    resend_of: int | None = Field(description="The delivery that was sent again.", examples=[None])


class DeliveriesWanted(Growing):
    """Which deliveries to list."""

    state: DeliveryState | None = Field(None, examples=["failed"])


class ByDelivery(ById):
    """A path that names a delivery of a webhook."""

    delivery_id: Id


@endpoint("GET", "/store/webhooks", summary="Webhooks", rights=Seller("webhooks", "read"))
async def webhooks(call: Call, query: WebhooksWanted) -> Listing[WebhookShown]:
    """Newest first unless asked otherwise. Secrets are not shown."""
    found, total = await manage.listing(
        call.store_id, using=pool(), sort_by=query.sort_by, until=query.until, **query.window()
    )
    return Listing[WebhookShown](data=[WebhookShown(**_told(one)) for one in found], total=total)


@endpoint(
    "POST",
    "/store/webhooks",
    summary="Add a webhook",
    status=201,
    rights=Seller("webhooks", "create"),
    errors=(Invalid, Conflict),
    secret=True,
)
async def add_webhook(call: Call, body: WebhookWanted) -> WebhookWithSecret:
    """What happens from now on is told there, signed with the `secret` of this answer, which is shown only once.

    `docs/webhooks.md` says how to verify it. A store has ten webhooks at most.
    """
    async with transaction() as tx:
        webhook, secret = await manage.add(
            call.store_id,
            body.details(),
            loopback=call.settings.webhook_loopback,
            vault=_vault(call),
            now=call.now(),
            using=tx,
        )
    return WebhookWithSecret(**_told(webhook), secret=secret)


@endpoint(
    "PUT",
    "/store/webhooks/{id}",
    summary="Change a webhook",
    rights=Seller("webhooks", "update"),
    errors=(NotFound, Invalid, Conflict),
)
async def edit_webhook(call: Call, path: ById, body: WebhookEdited) -> WebhookWithSecret:
    """Everything is said anew; switched on again, it begins afresh.

    What still waits for a webhook that is switched off has failed, and can be sent again one by one. With
    `rotate_secret` the answer shows the new secret once.
    """
    async with transaction() as tx:
        webhook, secret = await manage.change(
            call.store_id,
            path.id,
            body.details(),
            rotate=body.rotate_secret,
            loopback=call.settings.webhook_loopback,
            vault=_vault(call),
            now=call.now(),
            using=tx,
        )
    return WebhookWithSecret(**_told(webhook), secret=secret)


@endpoint(
    "DELETE",
    "/store/webhooks/{id}",
    summary="Delete a webhook",
    rights=Seller("webhooks", "delete"),
    errors=(NotFound,),
    answer_example={"message": "Webhook Deleted"},
)
async def delete_webhook(call: Call, path: ById) -> Message:
    """Nothing more is sent there."""
    async with transaction() as tx:
        await manage.delete(call.store_id, path.id, now=call.now(), using=tx)
    return Message(message="Webhook Deleted")


@endpoint(
    "GET",
    "/store/webhooks/{id}/deliveries",
    summary="What was sent to a webhook",
    rights=Seller("webhooks", "read"),
    errors=(NotFound,),
)
async def webhook_deliveries(call: Call, path: ById, query: DeliveriesWanted) -> Listing[DeliveryShown]:
    """Newest first, of the last 30 days."""
    found, total = await deliveries.listing(
        call.store_id,
        path.id,
        state=query.state,
        start=query.start,
        limit=query.limit,
        until=query.until,
        using=pool(),
    )
    return Listing[DeliveryShown](data=[_delivery(one) for one in found], total=total)


@endpoint(
    "POST",
    "/store/webhooks/{id}/deliveries/{delivery_id}/resend",
    summary="Send an event again",
    rights=Seller("webhooks", "update"),
    errors=(NotFound, Conflict),
    limit=Limit(60),
)
async def resend_delivery(call: Call, path: ByDelivery) -> DeliveryShown:
    """At once. One that still waits is tried now; one that has ended is followed by another, with all its tries."""
    async with transaction() as tx:
        return _delivery(await deliveries.resend(call.store_id, path.id, path.delivery_id, now=call.now(), using=tx))


def _told(webhook: Webhook) -> dict[str, object]:
    shown = {name: getattr(webhook, name) for name in WebhookShown.model_fields if name != "switches_off_at"}
    return {**shown, "switches_off_at": switches_off_at(webhook)}


def _delivery(delivery: deliveries.Shown) -> DeliveryShown:
    return DeliveryShown.model_validate(delivery, from_attributes=True)


def _vault(call: Call) -> Vault:
    return Vault(call.settings.secret_key.get_secret_value())
