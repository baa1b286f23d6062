"""Orders as their sellers see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pydantic import Field

from api.shapes import Shown
from models.orders.listing import Detail, Group
from models.orders.states import MOMENTS, STEPS
from models.orders.tables import OrderStatus, PaymentMethod, PaymentStatus


class OrderListed(Shown):
    """One line of the list."""

    code: str
    status: OrderStatus
    payment_method: PaymentMethod
    payment_status: PaymentStatus
    total_idr: int
    units: int
    courier_code: str
    service_code: str
    receiver_name: str
    receiver_phone: str = Field(validation_alias="receiver_phone_entered")
    city: str
    province: str
    items: str
    awb: str
    suspected: list[str]
    cs_id: int | None
    cs_name: str
    created_at: datetime
    unpaid_until: datetime | None


class FiguresShown(Shown):
    """Counts and sums of orders."""

    orders: int
    units: int
    total_idr: int
    subtotal_idr: int
    shipping_idr: int
    discount_idr: int
    hpp_idr: int


class OrderRecap(Shown):
    """The figures of a filter, in all and apart."""

    total: FiguresShown
    by_status: dict[str, FiguresShown]
    by_payment_status: dict[str, FiguresShown]
    by_payment_method: dict[str, FiguresShown]


class LineShown(Shown):
    """Units of one variant."""

    sku: str
    name: str
    qty: int
    price_idr: int
    amount_idr: int


class FeeShown(Shown):
    """A line of the bill beside the goods."""

    kind: str
    label: str
    amount_idr: int


class BillShown(Shown):
    """What the buyer pays: the total is the sum of all lines."""

    items: list[LineShown]
    fees: list[FeeShown]
    subtotal_idr: int
    total_idr: int


class IncomeShown(Shown):
    """What the order brings the seller: the buyer's money less shipping and COD fee, and that less the goods."""

    total_idr: int
    shipping_idr: int
    cod_fee_idr: int
    income_idr: int
    hpp_idr: int
    profit_idr: int


class EventShown(Shown):
    """An entry of the timeline."""

    kind: str
    before: str
    after: str
    by: str
    reason: str
    at: datetime


class PaymentShown(Shown):
    """A request for money."""

    method: str
    channel: str
    state: str
    amount_idr: int
    paid_idr: int | None
    va_number: str | None
    expires_at: datetime
    paid_at: datetime | None
    refund_due_idr: int
    problem: str | None


class ShipmentShown(Shown):
    """A booking of a courier."""

    state: str
    courier_code: str
    service_code: str
    awb: str | None
    order_no: str | None
    cod_idr: int
    raw_status: str | None
    booked_at: datetime | None
    problem: str | None


class ReceiverShown(Shown):
    """Who gets the parcel, and where."""

    name: str
    phone: str
    email: str
    address: str
    district_id: int | None
    district: str
    city: str
    province: str
    postal_code: str


class OrderDetail(Shown):
    """An order with all that belongs to it."""

    code: str
    status: OrderStatus
    allowed: list[OrderStatus] = Field(description="The steps it can take from here.")
    payment_method: PaymentMethod
    payment_status: PaymentStatus
    payment_proof: str
    form_id: int | None
    cs_id: int | None
    warehouse_id: int
    receiver: ReceiverShown
    courier_code: str
    service_code: str
    weight_g: int
    note: str
    suspected: list[str] = Field(description="Why the form shield wants a look; empty: nothing.")
    bill: BillShown
    income: IncomeShown
    moments: dict[str, datetime | None]
    unpaid_until: datetime | None
    timeline: list[EventShown]
    payments: list[PaymentShown]
    shipments: list[ShipmentShown]


def figures_of(groups: Sequence[Group]) -> FiguresShown:
    """Return the sums of the groups."""
    return FiguresShown(**{name: sum(getattr(group, name) for group in groups) for name in FiguresShown.model_fields})


def bill_shown(detail: Detail) -> BillShown:
    """Return the bill of an order."""
    return BillShown(
        items=[
            LineShown(
                sku=line.sku,
                name=line.name,
                qty=line.qty,
                price_idr=line.price_idr,
                amount_idr=line.qty * line.price_idr,
            )
            for line in detail.lines
        ],
        fees=[FeeShown(kind=fee.kind, label=fee.label, amount_idr=fee.amount_idr) for fee in detail.fees],
        subtotal_idr=detail.order.subtotal_idr,
        total_idr=detail.order.total_idr,
    )


def detail_shown(detail: Detail) -> OrderDetail:
    """Return an order as its seller sees it."""
    order = detail.order
    return OrderDetail(
        code=order.code,
        status=order.status,
        allowed=sorted(STEPS[order.status]),
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
        income=IncomeShown.model_validate(detail.income, from_attributes=True),
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
        shipments=[ShipmentShown.model_validate(one, from_attributes=True) for one in detail.shipments],
    )
