"""Booking couriers, hearing of parcels, and asking about the silent ones."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from pydantic import BaseModel

from integrations.boscod import (
    AwbEvent,
    BoscodClient,
    CreatedParcel,
    Parcel,
    ParcelDetail,
    Sizes,
    Tracking,
    phone_digits,
)
from integrations.boscod.assumed import CANCELLED, PENDING_PICKUP
from integrations.outcome import Refused, Unavailable, Unknown
from models import jobs, shipping, webhooks
from models.db import pool
from models.errors import Conflict
from models.orders.tables import Order, OrderStatus
from models.shipping import Heard, ParcelFacts, Shipment
from tasks.engine import Cancelled, Failed, JobContext, Retry, Snooze, job
from tasks.waiting import wait_for

SETTLE_AFTER = timedelta(seconds=2)
"""An unknown booking is looked up after this."""


class BookCourier(BaseModel, frozen=True):
    """The order to send."""

    order_id: int


class BookedShipment(BaseModel, frozen=True):
    """What Boscod has."""

    order_code: str
    order_no: str | None
    awb: str | None


@job(
    "shipping.book",
    queue="critical",
    max_attempts=12,
    timeout=timedelta(seconds=90),
    unique="order_id",
    ordered_by="order_id",
)
async def book(ctx: JobContext, args: BookCourier) -> BookedShipment | Cancelled | Failed | Snooze:
    """Book an order's courier, once.

    The code is committed before Boscod is asked. From then on it is looked up before a parcel is created under it, and
    creating it again is answered with the parcel made the first time: one waybill, whatever is lost on the way.

    A refusal ends the job. An attempt that finds one of an attempt before it books no parcel anew: a person does, who
    has seen why.
    """
    if ctx.job.attempt > 1:
        refusal = await shipping.refusal_since(args.order_id, await ctx.asked_at(), using=pool())
        if refusal is not None:
            return Failed(Conflict(f"The courier refused the parcel: {refusal}"))
    async with ctx.transaction() as tx:
        asking = shipping.asking_of(ctx.app.settings)
        shipment = await shipping.intend(args.order_id, clock=ctx.clock, using=tx, asking=asking)
        if shipment.order_no is not None or shipment.by_hand:
            return _booked(shipment)
        asked_before = await shipping.begin_call(shipment.id, now=ctx.clock.now(), using=tx)
        facts = await shipping.facts_of(args.order_id, using=tx)
    boscod = ctx.app.boscod_of(facts.store_id, facts.boscod_token)
    try:
        made: ParcelDetail | CreatedParcel | None = None
        if asked_before:
            made = await _look_up(boscod, shipment.order_code)
        if made is None:
            made = await boscod.create_order(_parcel(shipment, facts))
    except Refused as no:
        async with ctx.transaction() as tx:
            await shipping.refused(shipment.id, reason=no.reason, clock=ctx.clock, using=tx)
        return Failed(Conflict(f"The courier refused the parcel: {no.reason}", code=no.code))
    except Unavailable as away:
        return wait_for(away, ctx)
    except Unknown as unknown:
        return wait_for(unknown, ctx, at_least=SETTLE_AFTER)
    async with ctx.transaction() as tx:
        shipment = await shipping.booked(shipment.id, order_no=made.order_no, now=ctx.clock.now(), using=tx)
    return _booked(shipment)


async def _look_up(boscod: BoscodClient, order_code: str) -> ParcelDetail | None:
    """Return the parcel of our code, if there is one.

    That a question is refused says nothing of the parcel, which may well exist: it is asked again later.
    """
    try:
        return await boscod.find_by_code(order_code)
    except Refused as no:
        reason = f"the question was refused: {no.reason}"
        raise Unavailable(provider=no.provider, operation=no.operation, reason=reason) from no


def _booked(shipment: Shipment) -> BookedShipment:
    return BookedShipment(order_code=shipment.order_code, order_no=shipment.order_no, awb=shipment.awb)


def _parcel(shipment: Shipment, facts: ParcelFacts) -> Parcel:
    return Parcel(
        order_code=shipment.order_code,
        courier_code=shipment.courier_code,
        service_code=shipment.service_code,
        sender_name=facts.sender_name,
        sender_phone=phone_digits(facts.sender_phone),
        sender_address=facts.sender_address,
        sender_district_id=facts.sender_district_id,
        receiver_name=facts.receiver_name,
        receiver_phone=phone_digits(facts.receiver_phone),
        receiver_address=facts.receiver_address,
        receiver_district_id=facts.receiver_district_id,
        item_name=facts.item_name,
        item_qty=facts.units,
        item_value_idr=facts.value_idr,
        insured=facts.is_insured,
        weight_kg=Decimal(facts.weight_g) / 1000,
        cod_idr=shipment.cod_idr,
        note=facts.note or None,
        sizes=Sizes(length_cm=facts.length_cm, width_cm=facts.width_cm, height_cm=facts.height_cm),
    )


class HearOfParcel(BaseModel, frozen=True):
    """The stored webhook that tells of a parcel, and the stores whose own account signed it (none: the platform's)."""

    webhook_id: int
    stores: tuple[int, ...] | None = None


class Told(BaseModel, frozen=True):
    """What it changed."""

    outcome: str


@job("shipping.event", queue="critical", max_attempts=20, timeout=timedelta(seconds=30), unique="webhook_id", version=2)
async def event(ctx: JobContext, args: HearOfParcel) -> Told:
    """Apply a stored webhook: the waybill number, a refusal, or a status. Its order of arrival does not matter."""
    async with ctx.transaction(by_key=True) as tx:
        webhook = await webhooks.read(args.webhook_id, using=tx)
        told = ctx.app.boscod.parse_webhook(webhook.body)
        data = told.data
        shipment = await shipping.find(
            order_code=data.order_ref or data.order_code, order_no=data.order_no, stores=args.stores, using=tx
        )
        if shipment is None:
            outcome = f"no parcel of ours: {data.order_code} {data.order_no}"
        elif isinstance(told, AwbEvent) and data.awb is None:
            reason = told.data.error or "The courier gave no waybill number."
            await shipping.refused(shipment.id, reason=reason, clock=ctx.clock, using=tx)
            outcome = f"refused: {reason}"
        else:
            heard = (
                []
                if isinstance(told, AwbEvent)
                else [
                    Heard(
                        source="webhook",
                        happened_at=told.data.happened_at,
                        raw_status=told.data.status,
                        note=told.data.note,
                        description=told.data.description,
                        branch=told.data.branch,
                        pod_photo=told.data.pod_photo,
                    )
                ]
            )
            outcome = await shipping.hear(
                shipment.id,
                heard,
                awb=data.awb,
                order_no=data.order_no,
                clock=ctx.clock,
                using=tx,
                asking=shipping.asking_of(ctx.app.settings),
            )
        await webhooks.done(webhook.id, outcome=outcome, now=ctx.clock.now(), using=tx)
    return Told(outcome=outcome)


class CancelCourier(BaseModel, frozen=True):
    """The order whose open parcel, or of whose parcels the named one, is not to be sent."""

    order_id: int
    shipment_id: int | None = None
    reason: str = "Order cancelled"


@job(
    "shipping.cancel",
    queue="critical",
    max_attempts=12,
    timeout=timedelta(seconds=90),
    unique="order_id",
    ordered_by="order_id",
)
async def cancel(ctx: JobContext, args: CancelCourier) -> Told | Cancelled | Failed | Retry | Snooze:
    """Cancel an order's parcel at Boscod, if the courier does not have it yet. The order may then be booked anew."""
    asking = shipping.asking_of(ctx.app.settings)
    async with ctx.transaction() as tx:
        shipment = await shipping.to_cancel(args.order_id, shipment_id=args.shipment_id, using=tx)
        if shipment is not None and shipment.asked_at is None:
            await shipping.cancelled(shipment.id, reason=args.reason, clock=ctx.clock, using=tx, asking=asking)
            return Told(outcome="cancelled before it was booked")
        facts = await shipping.facts_of(args.order_id, using=tx)
    if shipment is None:
        return Cancelled("There is no parcel to cancel.")
    boscod = ctx.app.boscod_of(facts.store_id, facts.boscod_token)
    try:
        known = await _look_up(boscod, shipment.order_code)
        # A parcel that the look-up does not show yet is known by the number that we were told.
        number = known.order_no if known is not None else shipment.order_no
        exists = number is not None or shipment.awb is not None
        if exists and (known is None or known.status != CANCELLED):
            gone = await boscod.cancel(number, reason=args.reason) if number is not None else frozenset()
            if number not in gone:
                return await _unconfirmed(ctx, shipment)
    except Refused as no:
        async with ctx.transaction() as tx:
            await shipping.cannot_cancel(shipment.id, reason=no.reason, using=tx)
        return Failed(Conflict(f"The parcel can no longer be cancelled: {no.reason}", code=no.code))
    except (Unknown, Unavailable) as away:
        return wait_for(away, ctx)
    async with ctx.transaction() as tx:
        await shipping.cancelled(shipment.id, reason=args.reason, clock=ctx.clock, using=tx, asking=asking)
    return Told(outcome="cancelled" if number is not None else "it was never booked")


async def _unconfirmed(ctx: JobContext, shipment: Shipment) -> Retry:
    """Ask again; the last attempt leaves the parcel to a person."""
    why = "Boscod did not confirm the cancellation."
    if ctx.job.attempt >= ctx.job.max_attempts:
        async with ctx.transaction() as tx:
            await shipping.cannot_cancel(shipment.id, reason=why, using=tx)
    return Retry(why)


class PollParcel(BaseModel, frozen=True):
    """The parcel of which nothing was heard."""

    shipment_id: int


@job("shipping.poll", queue="default", max_attempts=4, timeout=timedelta(seconds=90), unique="shipment_id")
async def poll(ctx: JobContext, args: PollParcel) -> Told | Failed | Snooze:
    """Ask Boscod about a silent parcel, and apply what it says as if it had told us.

    A parcel that was given up as never made is looked for; if it exists after all, it is taken back.
    """
    shipment = await Shipment.filter(id=args.shipment_id).using_db(pool()).get()
    if shipment.by_hand:
        return Told(outcome="sent by hand: there is nobody to ask")
    facts = await shipping.facts_of(shipment.order_id, using=pool())
    boscod = ctx.app.boscod_of(facts.store_id, facts.boscod_token)
    try:
        if shipment.order_no is None:
            return await _settle(ctx, shipment, facts.store_id, boscod)
        detail = await boscod.detail(shipment.order_no)
        tracking = await boscod.tracking(shipment.order_no)
    except Refused as no:
        async with ctx.transaction() as tx:
            await shipping.not_found(shipment.id, reason=no.reason, using=tx)
        return Told(outcome=f"Boscod does not know it: {no.reason}")
    except (Unknown, Unavailable) as away:
        return wait_for(away, ctx)
    async with ctx.transaction() as tx:
        if detail.awb is None and detail.status == CANCELLED and not tracking.history:
            # Its refusal is the message that was lost; a parcel that was cancelled says so in its history.
            await shipping.refused(shipment.id, reason="The courier gave no number.", clock=ctx.clock, using=tx)
            return Told(outcome="refused: the courier gave no waybill number")
        asking = shipping.asking_of(ctx.app.settings)
        heard = _heard(detail, tracking)
        outcome = await shipping.hear(shipment.id, heard, awb=detail.awb, clock=ctx.clock, using=tx, asking=asking)
    return Told(outcome=outcome)


async def _settle(ctx: JobContext, shipment: Shipment, store_id: int, boscod: BoscodClient) -> Told:
    """Find out whether Boscod has a parcel whose number nobody told us."""
    if shipment.state not in shipping.ENDED:
        async with ctx.transaction() as tx:
            order = await Order.filter(id=shipment.order_id).using_db(tx).get()
            # What nobody wants is not booked; to take it back settles as well whether it is there.
            kind = "shipping.cancel" if order.status == OrderStatus.CANCELLED else "shipping.book"
            await jobs.enqueue(kind, {"order_id": shipment.order_id}, store=store_id, using=tx)
        return Told(outcome="its booking is settled first")
    known = await boscod.find_by_code(shipment.order_code)
    async with ctx.transaction() as tx:
        if known is None or known.status == CANCELLED:
            await shipping.still_not_made(shipment.id, now=ctx.clock.now(), using=tx)
            return Told(outcome="it was never made")
        await shipping.booked(shipment.id, order_no=known.order_no, now=ctx.clock.now(), using=tx)
    return Told(outcome="it was made after all, and is taken back")


def _heard(detail: ParcelDetail, tracking: Tracking) -> list[Heard]:
    """Return what Boscod says of a parcel as news: its scans, and a status that none of them brought."""
    heard = [
        Heard(
            source="tracking",
            happened_at=scan.happened_at,
            raw_status=scan.status,
            note=scan.note,
            description=scan.description,
            branch=scan.branch,
            pod_photo=scan.pod_photo,
        )
        for scan in tracking.history
    ]
    told = {scan.status for scan in tracking.history}
    if tracking.last_status not in told:
        heard.append(Heard(source="tracking", happened_at=tracking.last_update, raw_status=tracking.last_status))
    if detail.status not in {*told, tracking.last_status, PENDING_PICKUP} and detail.updated_at is not None:
        heard.append(Heard(source="tracking", happened_at=detail.updated_at, raw_status=detail.status))
    return heard
