"""What went back to a buyer, noted by the seller who gave it."""

from __future__ import annotations

from pydantic import AwareDatetime, Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.orders import ByCode, by_whom, own
from api.shapes import Asked, Shown
from models import payments
from models.db import transaction
from models.errors import Conflict, Invalid, NotFound
from models.orders import listing
from models.orders.tables import PaymentStatus
from models.payments import Given


class RefundGiven(Asked):
    """Money that has gone back. Said without an amount, it is what is due, or else all that remains."""

    amount_idr: int | None = Field(
        None,
        ge=1,
        le=10**13,
        description="Null: what the worklist says is due, or where nothing is, all that remains.",
        examples=[20_000],
    )
    given_at: AwareDatetime | None = Field(
        None, description="When it went back, not before the order. Null: now.", examples=[None]
    )
    reference: str = Field("", max_length=100, description="The number of the transfer.", examples=["TRF-20250618-01"])
    note: str = Field("", max_length=500, examples=["One bag was torn."])


class Refunded(Shown):
    """What is left of the order's money."""

    code: str = Field(examples=["BO-7K3M9Q"])
    payment_status: PaymentStatus = Field(description="`refunded` once all that came went back.", examples=["paid"])
    paid_idr: int = Field(description="All that came.", examples=[196_000])
    refunded_idr: int = Field(description="All that went back.", examples=[20_000])
    remaining_idr: int = Field(description="What could still go back.", examples=[176_000])


@endpoint(
    "POST",
    "/store/order/{code}/refund",
    summary="Money went back to the buyer",
    rights=Seller("orders", "update"),
    errors=(NotFound, Conflict, Invalid),
)
async def refund(call: Call, path: ByCode, body: RefundGiven) -> Refunded:
    """The whole or a part of what came. It is taken off revenue and recaps, and leaves the worklist.

    It moves no money: Winpay has no way to give it back, so transfer it first. 422 for more than remains, 409 where
    nothing came or nothing remains.
    """
    given = Given(amount_idr=body.amount_idr, at=body.given_at, reference=body.reference, note=body.note)
    async with transaction() as tx:
        order = await listing.find(call.store_id, path.code, cs_id=own(call), using=tx)
        order = await payments.give_back(order.id, given, by=by_whom(call), clock=call.app.clock, using=tx)
    return Refunded(
        code=order.code,
        payment_status=order.payment_status,
        paid_idr=order.paid_idr,
        refunded_idr=order.refunded_idr,
        remaining_idr=order.paid_idr - order.refunded_idr,
    )
