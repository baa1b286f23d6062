"""What an order costs its buyer, line by line, and what it brings its seller."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from api.shapes import Shown
from models.orders.listing import Detail


class LineShown(Shown):
    """Units of one variant."""

    sku: str = Field(examples=["ESB-001-01"])
    name: str = Field(examples=["Kopi Gayo Arabica 250 gr, Biji utuh"])
    qty: int = Field(examples=[2])
    price_idr: int = Field(examples=[89_000])
    amount_idr: int = Field(examples=[178_000])


class FeeShown(Shown):
    """A line of the bill beside the goods."""

    kind: str = Field(examples=["shipping"])
    label: str = Field(examples=["Ongkir jne REG"])
    amount_idr: int = Field(examples=[18_000])


class BillShown(Shown):
    """What the buyer pays: the total is the sum of all lines."""

    items: list[LineShown]
    fees: list[FeeShown]
    subtotal_idr: int = Field(examples=[178_000])
    total_idr: int = Field(examples=[196_000])
    paid_idr: int = Field(description="What came in all ways; what went back stays in it.", examples=[196_000])
    refunded_idr: int = Field(description="What of it went back.", examples=[0])


class IncomeShown(Shown):
    """What the order brings the seller: the buyer's money less courier and refunds, and that less the goods."""

    total_idr: int = Field(examples=[196_000])
    shipping_idr: int = Field(examples=[18_000])
    insurance_idr: int = Field(examples=[0])
    cod_fee_idr: int = Field(examples=[0])
    refunded_idr: int = Field(description="What went back of the price.", examples=[0])
    income_idr: int = Field(examples=[178_000])
    hpp_idr: int = Field(examples=[104_000])
    profit_idr: int = Field(examples=[74_000])


class RefundShown(Shown):
    """Money that went back to the buyer."""

    amount_idr: int = Field(examples=[20_000])
    given_at: datetime = Field(examples=["2025-06-18T09:30:00+07:00"])
    reference: str = Field(examples=["TRF-20250618-01"])
    note: str = Field(examples=["One bag was torn."])
    by: str = Field(examples=["staff:5"])


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
        paid_idr=detail.order.paid_idr,
        refunded_idr=detail.order.refunded_idr,
    )
