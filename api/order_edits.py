"""What a seller changes of an order that no courier has yet."""

from __future__ import annotations

from pydantic import Field

from api.call import Call
from api.checkout_shapes import CustomerAsked
from api.endpoint import endpoint
from api.identity import Seller
from api.order_shown import OrderDetail, detail_shown
from api.orders import ByCode, by_whom, own
from api.shapes import Asked
from models import phones
from models.db import Connection, transaction
from models.errors import Conflict, Invalid, NotFound
from models.orders import edit, listing
from models.orders.draft import Receiver
from models.orders.edit import OtherFee
from models.orders.tables import Order
from tasks.orders import LIMITS


class FeeAsked(Asked):
    """What the seller adds to the bill."""

    label: str = Field(min_length=1, max_length=200, examples=["Kemasan kayu"])
    amount_idr: int = Field(
        ge=-(10**12), le=10**12, description="Below zero, it makes the bill smaller.", examples=[15_000]
    )


class FeesWanted(Asked):
    """All that the seller adds; what is left out goes."""

    fees: list[FeeAsked] = Field(max_length=20)


@endpoint(
    "PUT",
    "/store/order/{code}/customer",
    entry="Edit Customer Order",
    summary="Change who gets the parcel",
    rights=Seller("orders", "update"),
    errors=(NotFound, Conflict, Invalid),
)
async def edit_customer(call: Call, path: ByCode, body: CustomerAsked) -> OrderDetail:
    """Until a courier has it. What shipping costs stays: choose the courier anew where the district is another."""
    receiver = _receiver(body)
    async with transaction() as tx:
        order = await listing.find(call.store_id, path.code, cs_id=own(call), using=tx)
        edited = await edit.edit_receiver(
            order.id, receiver, limits=LIMITS, by=by_whom(call), clock=call.app.clock, using=tx
        )
        return await _shown(call, edited, using=tx)


@endpoint(
    "PUT",
    "/store/order/{code}/fees",
    entry="Edit Another Fee",
    summary="Change what is added to the bill",
    rights=Seller("orders", "update"),
    errors=(NotFound, Conflict, Invalid),
)
async def edit_fees(call: Call, path: ByCode, body: FeesWanted) -> OrderDetail:
    """Until the money is asked for or came: take the request back before. The COD fee is computed again."""
    fees = [OtherFee(label=one.label, amount_idr=one.amount_idr) for one in body.fees]
    async with transaction() as tx:
        order = await listing.find(call.store_id, path.code, cs_id=own(call), using=tx)
        edited = await edit.edit_fees(order.id, fees, limits=LIMITS, by=by_whom(call), clock=call.app.clock, using=tx)
        return await _shown(call, edited, using=tx)


async def _shown(call: Call, order: Order, *, using: Connection) -> OrderDetail:
    detail = await listing.detail(order, using=using)
    return detail_shown(detail, may=call.caller.may, with_costs=call.caller.sees_costs)


def _receiver(asked: CustomerAsked) -> Receiver:
    phone = phones.read(asked.phone)
    if not phone.e164:
        raise Invalid({"phone": phone.reason})
    return Receiver(
        name=asked.name,
        phone=phone.e164,
        phone_entered=phone.entered,
        email=asked.email or "",
        address=asked.address,
        district_id=asked.district_id,
        province=asked.province,
        city=asked.city,
        district=asked.district,
        postal_code=asked.postal_code,
    )
