"""Placing orders, and ending those that were not paid in time."""

from __future__ import annotations

from datetime import datetime, timedelta

from pydantic import BaseModel

from integrations.boscod import FieldsRefused
from integrations.boscod.assumed import NOT_FOUND
from integrations.boscod.cached import CachedBoscod
from integrations.outcome import Refused, Unavailable, Unknown
from models.db import pool
from models.errors import Invalid
from models.forms import read as forms
from models.forms.read import Selling
from models.orders.codes import buyer_token, token_hash
from models.orders.draft import OrderDraft
from models.orders.expire import expire as end_hold
from models.orders.place import place
from models.orders.tables import PaymentMethod
from tasks.engine import Failed, JobContext, Snooze, job
from tasks.waiting import wait_for

WAITED_FOR_A_PRICE = timedelta(days=1)
"""An order whose courier names no price for so long has failed: nobody should find it sent days later."""


async def with_shipping(draft: OrderDraft, *, rates: CachedBoscod, selling: Selling) -> OrderDraft:
    """Return the draft with what its courier asks for its weight.

    Raises ``Invalid`` where the courier refuses, does not serve the way or does not collect money there, and
    ``Unavailable`` or ``Unknown`` when it could not be asked.
    """
    destination_id = draft.receiver.district_id
    if destination_id is None or selling.origin_district_id is None:
        raise Invalid({"courier": "The store has not said yet where its parcels leave from."})
    try:
        quote = await rates.quote(
            origin_id=selling.origin_district_id,
            destination_id=destination_id,
            weight_g=draft.weight_g,
            couriers=(draft.courier_code,),
        )
    except Refused as no:
        raise Invalid({_refused_field(no): f"The courier gives no price: {no.reason}."}) from no
    for rate in quote.rates:
        if rate.key == (draft.courier_code, draft.service_code):
            if draft.payment_method == PaymentMethod.COD and not rate.cod:
                raise Invalid({"courier": f"{rate.courier_name} {rate.service_name} does not collect money there."})
            return draft.model_copy(update={"shipping_idr": int(rate.price_idr)})
    raise Invalid({"courier": "This service does not go there. Choose one of those that GET /checkout/rates offers."})


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
    if args.shipping_idr is None and args.weight_g and args.form_id is not None:
        selling = await forms.selling(args.form_id, using=pool())
        try:
            args = await with_shipping(
                args, rates=ctx.app.rates_of(selling.store_id, selling.boscod_token), selling=selling
            )
        except (Unavailable, Unknown) as away:
            return wait_for(away, ctx, until=ctx.job.created_at + WAITED_FOR_A_PRICE)
    token = buyer_token(ctx.job.id, secret=ctx.app.settings.secret_key.get_secret_value())
    async with ctx.transaction() as tx:
        placed = await place(args, job_id=ctx.job.id, token_hash=token_hash(token), clock=ctx.clock, using=tx)
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
