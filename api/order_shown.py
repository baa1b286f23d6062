"""Orders as their sellers see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

from pydantic import Field

from api.bill_shown import BillShown, IncomeShown, RefundShown, bill_shown
from api.shapes import Shown
from models.orders.by_hand import May, open_to
from models.orders.listing import Detail
from models.orders.states import MOMENTS
from models.orders.tables import OrderStatus, PaymentMethod, PaymentStatus
from models.payments.tables import ChangeState, PaymentChange
from models.recaps import Group


class OrderListed(Shown):
    """One line of the list."""

    code: str = Field(examples=["BO-7K3M9Q"])
    status: OrderStatus = Field(examples=["ready"])
    payment_method: PaymentMethod = Field(examples=["va"])
    payment_status: PaymentStatus = Field(examples=["paid"])
    total_idr: int = Field(examples=[196_000])
    units: int = Field(examples=[2])
    courier_code: str = Field(examples=["jne"])
    service_code: str = Field(examples=["REG"])
    receiver_name: str = Field(examples=["Putri Anggraini"])
    receiver_phone: str = Field(validation_alias="receiver_phone_entered", examples=["0819-0211-4111"])
    city: str = Field(examples=["JAKARTA SELATAN"])
    province: str = Field(examples=["DKI JAKARTA"])
    items: str = Field(examples=["2 x Kopi Gayo Arabica 250 gr, Biji utuh"])
    awb: str = Field(examples=["JNE0000000001"])
    suspected: list[str] = Field(examples=[[]])
    cs_id: int | None = Field(examples=[5])
    cs_name: str = Field(examples=["Putri Lestari"])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    unpaid_until: datetime | None = Field(examples=[None])


class FiguresShown(Shown):
    """Counts and sums of orders."""

    orders: int = Field(examples=[1])
    units: int = Field(examples=[2])
    total_idr: int = Field(examples=[196_000])
    subtotal_idr: int = Field(examples=[178_000])
    shipping_idr: int = Field(examples=[18_000])
    discount_idr: int = Field(examples=[0])
    hpp_idr: int | None = Field(examples=[104_000], description="Null: not for the caller's role.")


class OrderRecap(Shown):
    """The figures of a filter, in all and apart."""

    total: FiguresShown
    by_status: dict[Annotated[str, Field(examples=["confirmed"])], FiguresShown]
    by_payment_status: dict[Annotated[str, Field(examples=["paid"])], FiguresShown]
    by_payment_method: dict[Annotated[str, Field(examples=["va"])], FiguresShown]


class EventShown(Shown):
    """An entry of the timeline."""

    kind: str = Field(examples=["status"])
    before: str = Field(examples=["pending"])
    after: str = Field(examples=["confirmed"])
    by: str = Field(examples=["winpay"])
    reason: str = Field(examples=["paid"])
    at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])


class PaymentShown(Shown):
    """A request for money."""

    id: int = Field(examples=[9])
    method: str = Field(examples=["va"])
    channel: str = Field(examples=["BSI"])
    state: str = Field(examples=["paid"])
    amount_idr: int = Field(examples=[196_000])
    paid_idr: int | None = Field(examples=[196_000])
    va_number: str | None = Field(examples=["904200000009"])
    expires_at: datetime = Field(examples=["2025-06-16T10:00:07+07:00"])
    paid_at: datetime | None = Field(examples=["2025-06-15T10:00:07+07:00"])
    refund_due_idr: int = Field(examples=[0])
    refunded_idr: int = Field(description="What of that has gone back.", examples=[0])
    problem: str | None = Field(examples=[None])


class PaymentChangeShown(Shown):
    """A wish to pay in another way that has not come true."""

    payment_method: PaymentMethod | None = Field(
        description="Null: no request for money is to be open.", examples=["qris"]
    )
    bank: str = Field(examples=[""])
    state: ChangeState = Field(description="`wanted`: the old request is closed first.", examples=["wanted"])
    reason: str = Field(description="Why it was refused.", examples=[""])


class ShipmentShown(Shown):
    """A booking of a courier."""

    state: str = Field(examples=["booked"])
    courier_code: str = Field(examples=["jne"])
    service_code: str = Field(examples=["REG"])
    awb: str | None = Field(examples=["JNE0000000001"])
    order_no: str | None = Field(examples=["ORDER123"])
    cod_idr: int = Field(examples=[0])
    raw_status: str | None = Field(examples=[None])
    booked_at: datetime | None = Field(examples=["2025-06-15T10:00:07+07:00"])
    problem: str | None = Field(examples=[None])


class ReceiverShown(Shown):
    """Who gets the parcel, and where."""

    name: str = Field(examples=["Putri Anggraini"])
    phone: str = Field(examples=["0819-0211-4111"])
    email: str = Field(examples=["putri@example.com"])
    address: str = Field(examples=["Jl. Jenderal Sudirman Kav. 21, lantai 3"])
    district_id: int | None = Field(examples=[15780])
    district: str = Field(examples=["SETIABUDI"])
    city: str = Field(examples=["JAKARTA SELATAN"])
    province: str = Field(examples=["DKI JAKARTA"])
    postal_code: str = Field(examples=["12910"])


class OrderDetail(Shown):
    """An order with all that belongs to it."""

    code: str = Field(examples=["BO-7K3M9Q"])
    status: OrderStatus = Field(examples=["ready"])
    allowed: list[OrderStatus] = Field(
        description="The steps that the caller can take from here.",
        examples=[["cancelled", "confirmed", "delivered", "shipped"]],
    )
    payment_method: PaymentMethod = Field(examples=["va"])
    payment_status: PaymentStatus = Field(examples=["paid"])
    payment_proof: str = Field(description="`GET /store/order/{code}/proof` shows it; empty: none.", examples=[""])
    form_id: int | None = Field(examples=[7])
    cs_id: int | None = Field(examples=[5])
    warehouse_id: int = Field(examples=[3])
    receiver: ReceiverShown
    courier_code: str = Field(examples=["jne"])
    service_code: str = Field(examples=["REG"])
    weight_g: int = Field(examples=[600])
    note: str = Field(examples=["Tolong dibungkus kado."])
    suspected: list[str] = Field(description="Why the form shield wants a look; empty: nothing.", examples=[[]])
    bill: BillShown
    income: IncomeShown | None = Field(description="Null: not for the caller's role.")
    moments: dict[str, datetime | None] = Field(
        examples=[{"confirmed_at": "2025-06-15T10:05:12+07:00", "shipped_at": None}]
    )
    unpaid_until: datetime | None = Field(examples=[None])
    timeline: list[EventShown]
    payments: list[PaymentShown]
    payment_change: PaymentChangeShown | None = Field(
        description="Null: none was asked for, or the last one came true.", examples=[None]
    )
    refunds: list[RefundShown]
    shipments: list[ShipmentShown]


def figures_of(groups: Sequence[Group], *, with_costs: bool) -> FiguresShown:
    """Return the sums of the groups."""
    sums = {name: sum(getattr(group, name) for group in groups) for name in FiguresShown.model_fields}
    return FiguresShown(**(sums if with_costs else sums | {"hpp_idr": None}))


def change_shown(change: PaymentChange | None) -> PaymentChangeShown | None:
    """Return a wish to pay in another way, unless it has come true."""
    if change is None or change.state == ChangeState.DONE:
        return None
    method = PaymentMethod(change.method) if change.method is not None else None
    return PaymentChangeShown(payment_method=method, bank=change.channel, state=change.state, reason=change.reason)


def detail_shown(detail: Detail, *, may: May, with_costs: bool) -> OrderDetail:
    """Return an order as its seller sees it, and what it brings for those who may know."""
    order = detail.order
    return OrderDetail(
        code=order.code,
        status=order.status,
        allowed=open_to(order.status, may=may),
        payment_method=order.payment_method,
        payment_status=order.payment_status,
        payment_proof=order.payment_proof,
        form_id=order.form_id,
        cs_id=order.cs_id,
        warehouse_id=order.warehouse_id,
        receiver=ReceiverShown(
            name=order.receiver_name,
            phone=order.receiver_phone_entered,
            email=order.receiver_email,
            address=order.address,
            district_id=order.district_id,
            district=order.district,
            city=order.city,
            province=order.province,
            postal_code=order.postal_code,
        ),
        courier_code=order.courier_code,
        service_code=order.service_code,
        weight_g=order.weight_g,
        note=order.note,
        suspected=order.suspected,
        bill=bill_shown(detail),
        income=IncomeShown.model_validate(detail.income, from_attributes=True) if with_costs else None,
        moments={name: getattr(order, name) for name in MOMENTS},
        unpaid_until=order.unpaid_until,
        timeline=[
            EventShown(
                kind=event.kind,
                before=event.before,
                after=event.after,
                by=event.by,
                reason=event.reason,
                at=event.created_at,
            )
            for event in detail.events
        ],
        payments=[PaymentShown.model_validate(one, from_attributes=True) for one in detail.payments],
        payment_change=change_shown(detail.payment_change),
        refunds=[RefundShown.model_validate(one, from_attributes=True) for one in detail.refunds],
        shipments=[ShipmentShown.model_validate(one, from_attributes=True) for one in detail.shipments],
    )
