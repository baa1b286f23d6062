"""Many parcels in one job: booking them, cancelling them, and their labels."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from api.answer import Accepted
from api.call import Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.shapes import Asked
from models.shipping.bulk import MOST_ROWS
from tasks.bookings import BookMany, CancelMany
from tasks.labels import PrintLabels

_Code = Annotated[str, Field(min_length=1, max_length=16)]


class OrdersNamed(Asked):
    """Orders by their codes."""

    codes: list[_Code] = Field(min_length=1, max_length=MOST_ROWS, examples=[["BO-7K3M9Q", "BO-2Q8ZTN"]])

    def each(self) -> tuple[str, ...]:
        """Return every code once, as it is kept."""
        return tuple(dict.fromkeys(code.strip().upper() for code in self.codes))


class ParcelsUnwanted(OrdersNamed):
    """Orders whose parcels are not to be sent, and why."""

    reason: str = Field(
        "Cancelled by the seller", min_length=1, max_length=200, examples=["The buyer wants another courier."]
    )


@endpoint(
    "POST",
    "/store/order/bookings",
    summary="Book the couriers of many orders",
    rights=Seller("shipping", "create"),
    job="shipping.book_many",
)
async def book_many(call: Call, body: OrdersNamed) -> Accepted:
    """Up to 1,000 orders, each for itself: what is refused or not known yet holds up none of the others.

    The result names each order under `booked` (with its waybill number, empty while the courier has given none),
    `refused` or `unknown` (both with the reason; unknown ones are settled by themselves). The job has failed when not
    all were booked: retried at `/jobs/{id}/retry`, it books only the others. Customer Service books the own orders.
    """
    return await accept_job(
        call, "shipping.book_many", BookMany(store_id=call.store_id, codes=body.each(), cs_id=_own(call))
    )


@endpoint(
    "POST",
    "/store/order/bookings/cancel",
    summary="Cancel the parcels of many orders",
    rights=Seller("shipping", "update"),
    job="shipping.cancel_many",
)
async def cancel_many(call: Call, body: ParcelsUnwanted) -> Accepted:
    """Up to 1,000 orders. A courier cancels only what it has not fetched; the orders may then be booked anew.

    The result names each order under `cancelled`, `refused` or `unknown`; retried, the job takes up only the last two.
    """
    args = CancelMany(store_id=call.store_id, codes=body.each(), cs_id=_own(call), reason=body.reason)
    return await accept_job(call, "shipping.cancel_many", args)


@endpoint(
    "POST",
    "/store/order/labels",
    summary="The labels of many parcels as one PDF",
    rights=Seller("shipping", "read"),
    job="shipping.labels",
)
async def print_labels(call: Call, body: OrdersNamed) -> Accepted:
    """One page of 100 x 150 mm for each order whose parcel has its waybill number, in the order of `codes`.

    `left_out` says which orders have none, and why. Customer Service prints those of the own orders.
    """
    return await accept_job(
        call, "shipping.labels", PrintLabels(store_id=call.store_id, codes=body.each(), cs_id=_own(call))
    )


def _own(call: Call) -> int | None:
    return None if call.caller.is_administrator else call.staff_id
