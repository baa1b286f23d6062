"""Placing orders, and ending those that were not paid in time."""

from __future__ import annotations

from datetime import datetime, timedelta

from pydantic import BaseModel

from integrations.boscod import FieldsRefused
from integrations.boscod.assumed import NOT_FOUND
from integrations.boscod.cached import CachedBoscod
from integrations.outcome import ProviderError, Refused, Unavailable, Unknown
from integrations.winpay import ONE_OFF_CHANNELS, SMALLEST_AMOUNT_IDR
from models.db import pool
from models.errors import Conflict, Invalid
from models.forms import read as forms
from models.orders.codes import buyer_token, token_hash
from models.orders.complete import complete as end_order
from models.orders.couriers import Offer, choose
from models.orders.draft import OrderDraft
from models.orders.expire import expire as end_hold
from models.orders.limits import Limits
from models.orders.place import PlacedOrder, ShippingUnpriced, place, placed_before
from models.orders.tables import PaymentMethod
from tasks.engine import Failed, JobContext, Snooze, job
from tasks.waiting import wait_for

WAITED_FOR_A_PRICE = timedelta(days=1)
"""An order whose courier names no price for so long has failed: nobody should find it sent days later."""


LIMITS = Limits(va_banks=ONE_OFF_CHANNELS, smallest_va_idr=SMALLEST_AMOUNT_IDR, address_length=(10, 200))
"""What Winpay takes of a payment, and Boscod of a receiver's address."""

MOST_QUOTES = 3
"""How often one attempt asks for a price while the stock moves from one warehouse to another."""


async def with_shipping(draft: OrderDraft, *, rates: CachedBoscod) -> OrderDraft:
    """Return the draft with what its courier asks for its weight, from where it leaves.

    Raises ``Invalid`` where the courier refuses, does not serve the way or does not collect money there, and
    ``Unavailable`` or ``Unknown`` when it could not be asked.
    """
    if draft.receiver.district_id is None or draft.origin_district_id is None:
        raise Invalid({"courier": "The store has not said yet where its parcels leave from."})
    offer = choose(draft, await _quoted(draft, draft.origin_district_id, draft.receiver.district_id, rates=rates))
    priced = {"shipping_idr": offer.price_idr, "is_insurable": offer.insures, "courier_unasked": False}
    return draft.model_copy(update=priced)


async def with_courier(draft: OrderDraft, *, rates: CachedBoscod) -> OrderDraft:
    """Return the draft, its courier being one that takes it; for forms whose seller sets the price.

    An order without a courier gets one later. Raises as ``with_shipping`` does.
    """
    origin_id, destination_id = draft.origin_district_id, draft.receiver.district_id
    insures = False
    if draft.courier_code:
        # Where money is collected depends on the way; that a service exists does not.
        if draft.payment_method == PaymentMethod.COD and origin_id is not None and destination_id is not None:
            offers = await _quoted(draft, origin_id, destination_id, rates=rates)
        else:
            offers = await listed(rates)
        insures = choose(draft, offers).insures
    return draft.model_copy(update={"is_insurable": insures, "courier_unasked": False})


async def _quoted(draft: OrderDraft, origin_id: int, destination_id: int, *, rates: CachedBoscod) -> list[Offer]:
    try:
        quote = await rates.quote(
            origin_id=origin_id,
            destination_id=destination_id,
            weight_g=draft.weight_g,
            couriers=(draft.courier_code,),
        )
    except Refused as no:
        raise Invalid({_refused_field(no): f"The courier gives no price: {no.reason}."}) from no
    return [
        Offer(
            courier_code=rate.courier_code,
            service_code=rate.service_code,
            name=f"{rate.courier_name} {rate.service_name}".strip(),
            collects=rate.cod,
            insures=rate.insurance,
            price_idr=int(rate.price_idr),
        )
        for rate in quote.rates
    ]


async def listed(rates: CachedBoscod) -> list[Offer]:
    """Return every service of every courier. Raises ``ProviderError``."""
    return [
        Offer(
            courier_code=courier.courier_code,
            service_code=service_code,
            name=courier.courier_name,
            collects=courier.cod,
            insures=courier.insurance,
        )
        for courier in await rates.couriers()
        for service_code in [one.service_code for one in courier.services] or [""]
    ]


def _refused_field(no: Refused) -> str:
    """Name the field of the checkout that Boscod does not take; it checks the measures, the districts, the courier."""
    if isinstance(no, FieldsRefused):
        return "items"
    return "customer.district_id" if no.code == NOT_FOUND else "courier"


class CreatedOrder(BaseModel, frozen=True):
    """The order that came of it."""

    order_id: int
    code: str
    total_idr: int
    unpaid_until: datetime | None
    suspected: tuple[str, ...]


@job("orders.create", queue="critical", max_attempts=12, timeout=timedelta(seconds=120))
async def create(ctx: JobContext, args: OrderDraft) -> CreatedOrder | Failed | Snooze:
    """Place one order. The job's id is the order's, so that a second run finds what the first one made."""
    if ctx.job.attempt > 1 and (known := await placed_before(ctx.job.id, using=pool())) is not None:
        # Whatever the courier says now.
        return _created(known)
    token = buyer_token(ctx.job.id, secret=ctx.app.settings.secret_key.get_secret_value())
    draft = args
    for _ in range(MOST_QUOTES):
        try:
            draft = await _with_courier(ctx, draft)
        except (Unavailable, Unknown) as away:
            return wait_for(away, ctx, until=ctx.job.created_at + WAITED_FOR_A_PRICE)
        try:
            async with ctx.transaction(by_key=True) as tx:
                placed = await place(
                    draft, job_id=ctx.job.id, token_hash=token_hash(token), limits=LIMITS, clock=ctx.clock, using=tx
                )
        except ShippingUnpriced as moved:
            asked_anew = {"origin_district_id": moved.district_id, "shipping_idr": None, "courier_unasked": True}
            draft = draft.model_copy(update=asked_anew)
        else:
            return _created(placed)
    return Failed(Conflict("The stock moved from warehouse to warehouse while shipping was priced. Order again."))


async def _with_courier(ctx: JobContext, draft: OrderDraft) -> OrderDraft:
    """Ask the courier what the checkout could not. Where the seller sets the price, nobody waits for its answer."""
    if not draft.courier_unasked or draft.form_id is None:
        return draft
    selling = await forms.selling(draft.form_id, using=pool())
    rates = ctx.app.rates_of(selling.store_id, selling.boscod_token)
    if selling.shipping.kind == "rates":
        return await with_shipping(draft, rates=rates)
    try:
        return await with_courier(draft, rates=rates)
    except ProviderError:
        return draft


def _created(placed: PlacedOrder) -> CreatedOrder:
    return CreatedOrder(
        order_id=placed.id,
        code=placed.code,
        total_idr=placed.total_idr,
        unpaid_until=placed.unpaid_until,
        suspected=placed.suspected,
    )


class ExpireOrder(BaseModel, frozen=True):
    """The order whose deadline has come."""

    order_id: int


class HoldEnded(BaseModel, frozen=True):
    """Whether the order was cancelled; not, if it was paid in the meantime."""

    expired: bool


@job(
    "orders.expire",
    queue="critical",
    max_attempts=8,
    timeout=timedelta(seconds=30),
    unique="order_id",
    ordered_by="order_id",
)
async def expire(ctx: JobContext, args: ExpireOrder) -> HoldEnded:
    """Give back what an unpaid order holds, unless it was paid after all."""
    async with ctx.transaction() as tx:
        return HoldEnded(expired=await end_hold(args.order_id, clock=ctx.clock, using=tx))


class CompleteOrder(BaseModel, frozen=True):
    """The order that has arrived, and is settled or old enough."""

    order_id: int


class Ended(BaseModel, frozen=True):
    """Whether the order was completed; not, if its parcel is coming back, say."""

    completed: bool


@job(
    "orders.complete",
    queue="default",
    max_attempts=8,
    timeout=timedelta(seconds=30),
    unique="order_id",
    ordered_by="order_id",
)
async def complete(ctx: JobContext, args: CompleteOrder) -> Ended:
    """End an order that has arrived, unless something has come up since."""
    async with ctx.transaction() as tx:
        return Ended(completed=await end_order(args.order_id, clock=ctx.clock, using=tx))
