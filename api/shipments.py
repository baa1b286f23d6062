"""Sending orders by courier: one parcel, what is known of it, and with whom it goes."""

from __future__ import annotations

from typing import Final, Literal, Self

from pydantic import Field, model_validator

from api.answer import Accepted
from api.call import Call
from api.checkout_shapes import CourierAsked
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.orders import ByCode
from api.shapes import Asked, Shown
from api.shipment_shown import ParcelShown, parcel_shown
from api.waiting import wait_for
from integrations.boscod import Rate
from integrations.outcome import Refused
from models import jobs, shipping
from models.db import Connection, pool, transaction
from models.errors import Conflict, Invalid, NotFound, StepNotAllowed
from models.orders import listing, recourier
from models.orders.tables import Order, PaymentMethod
from models.shipping import by_hand, read
from models.shipping.tables import Shipment, ShipmentState

_ASKING_TAKES: Final = 5.0
"""Seconds that a look at a parcel waits for its courier."""


class ParcelWanted(Asked):
    """The order to send."""

    code: str = Field(min_length=1, max_length=16, examples=["BO-7K3M9Q"])


class ParcelSaid(Asked):
    """What a person knows of a parcel. Courier and waybill number are for parcels that Boscod knows nothing of."""

    status: Literal["shipped", "problem", "delivered", "return_in_transit", "returned", "lost", "cancelled"] | None = (
        Field(None, examples=["shipped"])
    )
    awb: str = Field("", max_length=64, pattern=r"^[A-Za-z0-9-]*$", examples=["TIKI660012345678"])
    courier: CourierAsked | None = None
    note: str = Field("", max_length=500, examples=["Handed over at the counter."])

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.status is None and not self.awb and self.courier is None:
            msg = "say a status, a waybill number or a courier"
            raise ValueError(msg)
        return self


class CourierChosen(Shown):
    """Who takes the order."""

    code: str = Field(examples=["BO-7K3M9Q"])
    courier_code: str = Field(examples=["sap"])
    service_code: str = Field(examples=["UDRREG"])
    price_idr: int = Field(description="What the courier asks for it today.", examples=[17_000])
    shipping_idr: int = Field(description="What the buyer pays for shipping; it stays.", examples=[18_000])


@endpoint(
    "POST",
    "/boscod/shipments",
    entry="Order Shipping",
    summary="Book the courier of an order",
    rights=Seller("shipping", "create"),
    job="shipping.book",
    errors=(NotFound, Conflict),
)
async def book_shipment(call: Call, body: ParcelWanted) -> Accepted:
    """For a confirmed order, with the courier it was placed with; asked again, it gives the parcel that there is.

    The waybill number comes from the courier a little later and stands in the order. A parcel that the courier refused
    or cancelled is booked anew. Customer Service books the own orders.
    """

    async def prepare(using: Connection) -> dict[str, int]:
        order = await _order(call, body.code, using=using)
        await shipping.check_bookable(order, using=using)
        return {"order_id": order.id}

    return await accept_job(call, "shipping.book", prepare)


@endpoint(
    "GET",
    "/store/order/{code}/shipment",
    entry="Update Pengiriman Kurir",
    summary="Where the parcel is",
    rights=Seller("shipping", "read"),
    errors=(NotFound,),
)
async def shipment(call: Call, path: ByCode) -> ParcelShown:
    """The courier is asked, unless it was heard within the last minute; without its answer, what is known is shown."""
    order = await _order(call, path.code, using=pool())
    asked = await _ask(call, await read.newest(order, using=pool()))
    return await _shown(order, asked=asked)


@endpoint(
    "PATCH",
    "/store/order/{code}/shipment",
    entry="Update Pengiriman Kurir",
    summary="Say by hand where the parcel is",
    rights=Seller("shipping", "update"),
    errors=(NotFound, Conflict, StepNotAllowed),
)
async def say_shipment(call: Call, path: ByCode, body: ParcelSaid) -> ParcelShown:
    """Counts as if the courier had said it now, and the order follows.

    A waybill number for a confirmed order without a parcel sends it with a courier of your own, whom nobody asks.
    """
    said = by_hand.Said(
        state=ShipmentState(body.status) if body.status is not None else None,
        awb=body.awb,
        courier_code=body.courier.code if body.courier else "",
        service_code=body.courier.service if body.courier else "",
        note=body.note,
    )
    async with transaction() as tx:
        order = await _order(call, path.code, using=tx)
        await by_hand.say(order.id, said, by=f"staff:{call.staff_id}", clock=call.app.clock, using=tx)
    return await _shown(order, asked=False)


@endpoint(
    "PUT",
    "/store/order/{code}/courier",
    entry="Edit Choose Courier",
    summary="Choose another courier before booking",
    rights=Seller("orders", "update"),
    errors=(NotFound, Conflict, Invalid),
)
async def choose_courier(call: Call, path: ByCode, body: CourierAsked) -> CourierChosen:
    """A service that the courier offers on the order's way, and that collects or insures where the order needs it.

    The buyer's bill stays as it was agreed.
    """
    order = await _order(call, path.code, using=pool())
    recourier.check_open(order)
    rate = await _rate(call, order, body)
    async with transaction() as tx:
        order = await recourier.choose(
            order.id,
            courier_code=rate.courier_code,
            service_code=rate.service_code,
            by=f"staff:{call.staff_id}",
            clock=call.app.clock,
            using=tx,
        )
    return CourierChosen(
        code=order.code,
        courier_code=order.courier_code,
        service_code=order.service_code,
        price_idr=int(rate.price_idr),
        shipping_idr=order.shipping_idr,
    )


async def _order(call: Call, code: str, *, using: Connection) -> Order:
    cs_id = None if call.caller.is_administrator else call.staff_id
    return await listing.find(call.store_id, code, cs_id=cs_id, using=using)


async def _ask(call: Call, parcel: Shipment) -> bool:
    """Have the courier asked, and say whether it answered in time."""
    if not read.may_have_news(parcel, now=call.now()):
        return False
    async with transaction() as tx:
        asking = await jobs.enqueue("shipping.poll", {"shipment_id": parcel.id}, store=call.store_id, using=tx)
    asking = await wait_for(call, asking.id, store=call.store_id, wait=_ASKING_TAKES, seen=lambda job: not job.is_final)
    return asking.state == "succeeded"


async def _shown(order: Order, *, asked: bool) -> ParcelShown:
    parcel = await read.newest(order, using=pool())
    return parcel_shown(order.code, parcel, await read.history(parcel.id, using=pool()), asked=asked)


async def _rate(call: Call, order: Order, wanted: CourierAsked) -> Rate:
    facts = await shipping.facts_of(order.id, using=pool())
    try:
        quote = await call.app.rates_of(facts.store_id, facts.boscod_token).quote(
            origin_id=facts.sender_district_id,
            destination_id=facts.receiver_district_id,
            weight_g=facts.weight_g,
            couriers=(wanted.code,),
        )
    except Refused as no:
        raise Invalid({"code": f"The courier gives no price: {no.reason}."}) from no
    found = next((rate for rate in quote.rates if rate.key == (wanted.code, wanted.service)), None)
    if found is None:
        raise Invalid({"service": "This service is not offered there. GET /store/order/couriers lists them."})
    if order.payment_method == PaymentMethod.COD and not found.cod:
        raise Invalid({"service": "It does not collect money there. Choose another."})
    if facts.is_insured and not found.insurance:
        raise Invalid({"service": "It does not insure, and the buyer has paid for that. Choose another."})
    return found
