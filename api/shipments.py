"""Sending orders by courier."""

from __future__ import annotations

from pydantic import Field

from api.call import Accepted, Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.shapes import Asked
from models import shipping
from models.db import Connection
from models.errors import Conflict, NotFound
from models.orders import listing


class ParcelWanted(Asked):
    """The order to send."""

    code: str = Field(min_length=1, max_length=16, examples=["BO-7K3M9Q"])


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
    cs_id = None if call.caller.is_administrator else call.staff_id

    async def prepare(using: Connection) -> dict[str, int]:
        order = await listing.find(call.store_id, body.code, cs_id=cs_id, using=using)
        await shipping.check_bookable(order, using=using)
        return {"order_id": order.id}

    return await accept_job(call, "shipping.book", prepare)
