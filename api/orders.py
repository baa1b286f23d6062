"""Orders on the seller's side: list, figures, one order, its status and its payment. Customer Service sees its own."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal, Self

from pydantic import Field, model_validator

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.order_shown import FiguresShown, OrderDetail, OrderListed, OrderRecap, detail_shown, figures_of
from api.shapes import Asked, Day, Growing, Id, Listing, Message, Shown
from models.db import pool, transaction
from models.errors import Conflict, DomainError, Forbidden, Invalid, NotFound, StepNotAllowed
from models.exports import DateKind, OrderFilter
from models.orders import by_hand, confirm, listing
from models.orders.tables import OrderStatus, PaymentMethod, PaymentStatus
from models.recaps import Group

MOST_CODES = 100
"""Orders that one request may move."""


class ByCode(Asked):
    """A path that names an order."""

    code: str = Field(min_length=1, max_length=16, examples=["BO-7K3M9Q"])


class OrdersAsked(Asked):
    """Which orders; what is left out asks nothing."""

    status: list[OrderStatus] = Field(default_factory=list, max_length=20)
    payment_method: list[PaymentMethod] = Field(default_factory=list, max_length=10)
    payment_status: list[PaymentStatus] = Field(default_factory=list, max_length=20)
    courier: list[str] = Field(default_factory=list, max_length=50, examples=[["jne"]])
    cs_id: Id | None = Field(None, examples=[5])
    form_id: Id | None = Field(None, examples=[7])
    sku: str | None = Field(None, max_length=64, description="Of a product or a variant.", examples=["ESB-001"])
    date_kind: DateKind = Field("created", description="The date that the range is about.")
    start_date: Day | None = None
    end_date: Day | None = Field(None, description="Included.")
    keyword: str | None = Field(
        None, max_length=200, description="In code, receiver's name or phone.", examples=["putri"]
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start_date and self.end_date and self.end_date - self.start_date < timedelta(0):
            msg = "end_date must not be before start_date"
            raise ValueError(msg)
        return self

    def wanted(self, call: Call) -> OrderFilter:
        """Return the filter, narrowed to the caller's own orders where it is not an administrator."""
        return OrderFilter(
            status=tuple(sorted(self.status)),
            payment_method=tuple(sorted(self.payment_method)),
            payment_status=tuple(sorted(self.payment_status)),
            courier=tuple(sorted(self.courier)),
            cs_id=self.cs_id if call.caller.is_administrator else call.staff_id,
            form_id=self.form_id,
            product_sku=self.sku,
            date_kind=self.date_kind,
            start_date=self.start_date,
            end_date=self.end_date,
            keyword=self.keyword,
        )


class OrderPage(OrdersAsked, Growing):
    """A page of them."""

    sort_by: Literal["created_at", "total"] = "created_at"
    sort_dir: Literal["asc", "desc"] = "desc"


class StatusWanted(Asked):
    """The step to take."""

    status: OrderStatus = Field(examples=["confirmed"])
    reason: str = Field("", max_length=500, examples=["Buyer confirmed by phone."])


class StatusesWanted(StatusWanted):
    """The step to take for many orders."""

    codes: list[str] = Field(min_length=1, max_length=MOST_CODES, examples=[["BO-7K3M9Q", "BO-2Q8ZTN"]])


class StatusShown(Shown):
    """Where the order is now."""

    code: str = Field(examples=["BO-7K3M9Q"])
    status: OrderStatus = Field(examples=["confirmed"])
    allowed: list[OrderStatus] = Field(
        description="The steps that the caller can take from here.", examples=[["cancelled", "processing"]]
    )


class StepTaken(Shown):
    """What became of one of many."""

    code: str = Field(examples=["BO-7K3M9Q"])
    status: OrderStatus | None = Field(description="Null: the step was refused.", examples=["confirmed"])
    error: str = Field(description="Why; empty when it was taken.", examples=[""])


class PaymentConfirmed(Asked):
    """The proof of a transfer."""

    proof_image: str = Field(
        "", max_length=255, description="`file_name` of `POST /store/order/proofs`.", examples=["1750661540-444.png"]
    )
    note: str = Field("", max_length=500, examples=["BSI, 15 June, 10:05"])


@endpoint("GET", "/store/order", entry="Order List", summary="Orders, newest first", rights=Seller("orders", "read"))
async def orders(call: Call, query: OrderPage) -> Listing[OrderListed]:
    """Every filter may be combined with every other; Customer Service gets the own orders."""
    rows, total = await listing.listing(
        call.store_id,
        query.wanted(call),
        sort_by=query.sort_by,
        descending=query.sort_dir == "desc",
        limit=query.limit,
        start=query.start,
        until=query.until,
        using=pool(),
    )
    return Listing(data=[OrderListed(**row) for row in rows], total=total)


@endpoint(
    "GET",
    "/store/order/recap",
    entry="Recap Order List",
    summary="Counts and sums of the same filter",
    rights=Seller("orders", "read"),
)
async def order_recap(call: Call, query: OrdersAsked) -> OrderRecap:
    """What `GET /store/order` lists, counted and summed as it is now."""
    groups = await listing.recap(call.store_id, query.wanted(call), using=pool())
    with_costs = call.caller.sees_costs
    return OrderRecap(
        total=figures_of(groups, with_costs=with_costs),
        by_status=_by(groups, "status", with_costs=with_costs),
        by_payment_status=_by(groups, "payment_status", with_costs=with_costs),
        by_payment_method=_by(groups, "payment_method", with_costs=with_costs),
    )


@endpoint(
    "GET",
    "/store/order/{code}",
    entry="Detail Order",
    summary="One order",
    rights=Seller("orders", "read"),
    errors=(NotFound,),
)
async def order_detail(call: Call, path: ByCode) -> OrderDetail:
    """The buyer's bill line by line, the seller's income, the timeline, payments and shipments."""
    order = await listing.find(call.store_id, path.code, cs_id=own(call), using=pool())
    detail = await listing.detail(order, using=pool())
    return detail_shown(detail, may=call.caller.may, with_costs=call.caller.sees_costs)


@endpoint(
    ("PATCH", "PUT"),
    "/store/order/{code}/status",
    entry="Update Status Order",
    summary="Take a step",
    rights=Seller("orders", "update"),
    errors=(NotFound, Forbidden, StepNotAllowed),
)
async def update_status(call: Call, path: ByCode, body: StatusWanted) -> StatusShown:
    """A step that the order cannot take is refused with 409, which says which ones it can.

    What couriers tell of (from `processing` to `returned` and `lost`) needs the right to update `shipping`,
    `completed` the one to update `payments`.
    """
    return await _step(call, path.code, body)


@endpoint(
    ("PATCH", "PUT"),
    "/store/order/status",
    entry="Update Status Order",
    summary="Take a step for many orders",
    rights=Seller("orders", "update"),
)
async def update_statuses(call: Call, body: StatusesWanted) -> list[StepTaken]:
    """Each order for itself: those that cannot take the step stay as they are, and say why."""
    taken = []
    for code in dict.fromkeys(body.codes):
        try:
            moved = await _step(call, code, body)
            taken.append(StepTaken(code=moved.code, status=moved.status, error=""))
        except DomainError as refused:
            taken.append(StepTaken(code=code, status=None, error=refused.detail))
    return taken


@endpoint(
    ("POST", "PUT"),
    "/store/order/{code}/confirm-payment",
    entry="Confirm Payment",
    summary="A transfer has come, or another sum is accepted",
    rights=Seller("orders", "update"),
    errors=(NotFound, Conflict, Invalid),
    answer_example={"message": "Payment Confirmed"},
)
async def confirm_payment(call: Call, path: ByCode, body: PaymentConfirmed) -> Message:
    """The order becomes paid and, where it waited for that, confirmed.

    Of orders paid online, those whose payment is in `conflict` can be confirmed: what came is taken for the total.
    """
    async with transaction() as tx:
        order = await listing.find(call.store_id, path.code, cs_id=own(call), using=tx)
        await confirm.confirm_payment(
            order.id, proof=body.proof_image, note=body.note, by=by_whom(call), clock=call.app.clock, using=tx
        )
    return Message(message="Payment Confirmed")


async def _step(call: Call, code: str, wanted: StatusWanted) -> StatusShown:
    async with transaction() as tx:
        order = await listing.find(call.store_id, code, cs_id=own(call), using=tx)
        order = await by_hand.step(
            order.id,
            wanted.status,
            may=call.caller.may,
            by=by_whom(call),
            clock=call.app.clock,
            using=tx,
            reason=wanted.reason,
        )
    return StatusShown(code=order.code, status=order.status, allowed=by_hand.open_to(order.status, may=call.caller.may))


def own(call: Call) -> int | None:
    """Return whose orders alone the caller may see; ``None``: everybody's."""
    return None if call.caller.is_administrator else call.staff_id


def by_whom(call: Call) -> str:
    """Return what the timeline calls the caller."""
    return f"staff:{call.staff_id}"


def _by(groups: list[Group], name: str, *, with_costs: bool) -> dict[str, FiguresShown]:
    keys = dict.fromkeys(getattr(group, name) for group in groups)
    return {
        key: figures_of([group for group in groups if getattr(group, name) == key], with_costs=with_costs)
        for key in keys
    }
