"""Lists as files."""

from __future__ import annotations

from pydantic import Field

from api.call import Accepted, Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.orders import OrdersAsked
from tasks.exports import orders_export


class OrdersWanted(OrdersAsked):
    """Which orders go into the file, and for which program."""

    for_excel: bool = Field(
        default=True,
        description="Begin with a byte order mark, and mark phones, waybills and postcodes as text with an apostrophe.",
    )


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
    args = orders_export(call.store_id, body.wanted(call), for_excel=body.for_excel, with_costs=call.caller.sees_costs)
    return await accept_job(call, "orders.export", args)
