"""Lists as files."""

from __future__ import annotations

from datetime import timedelta
from typing import Self

from pydantic import Field, model_validator

from api.call import Accepted, Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.shapes import Asked, Day, Id
from models.exports import DateKind, OrderFilter
from models.orders.tables import OrderStatus, PaymentMethod, PaymentStatus
from tasks.exports import orders_export


class OrdersWanted(Asked):
    """Which orders go into the file; what is left out asks nothing."""

    status: list[OrderStatus] = Field(default_factory=list, max_length=20, examples=[["confirmed", "processing"]])
    payment_method: list[PaymentMethod] = Field(default_factory=list, max_length=10)
    payment_status: list[PaymentStatus] = Field(default_factory=list, max_length=20)
    courier: list[str] = Field(default_factory=list, max_length=50, examples=[["jne"]])
    cs_id: Id | None = Field(None, examples=[5])
    form_id: Id | None = Field(None, examples=[7])
    sku: str | None = Field(None, max_length=64, description="Of a product or a variant.", examples=["ESB-001"])
    date_kind: DateKind = "created"
    start_date: Day | None = None
    end_date: Day | None = Field(None, description="Included.")
    keyword: str | None = Field(
        None, max_length=200, description="In code, receiver's name or phone.", examples=["putri"]
    )
    for_excel: bool = Field(
        default=True,
        description="Begin with a byte order mark, and mark phones, waybills and postcodes as text with an apostrophe.",
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start_date and self.end_date and self.end_date - self.start_date < timedelta(0):
            msg = "end_date must not be before start_date"
            raise ValueError(msg)
        return self


@endpoint(
    "POST",
    "/store/order/download",
    entry="Download Order List",
    summary="Orders as a CSV file",
    rights=Seller("orders", "read"),
    job="orders.export",
)
async def download_orders(call: Call, body: OrdersWanted) -> Accepted:
    """One line per order, from one snapshot. Customer Service gets the own orders, without what the goods cost.

    The same request while one runs gets the same job. Cells that a spreadsheet would run as a formula are made text.
    """
    wanted = OrderFilter(
        status=tuple(sorted(body.status)),
        payment_method=tuple(sorted(body.payment_method)),
        payment_status=tuple(sorted(body.payment_status)),
        courier=tuple(sorted(body.courier)),
        cs_id=body.cs_id if call.caller.is_administrator else call.staff_id,
        form_id=body.form_id,
        product_sku=body.sku,
        date_kind=body.date_kind,
        start_date=body.start_date,
        end_date=body.end_date,
        keyword=body.keyword,
    )
    args = orders_export(call.store_id, wanted, for_excel=body.for_excel, with_costs=call.caller.sees_costs)
    return await accept_job(call, "orders.export", args)
