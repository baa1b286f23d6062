"""Invoices on paper."""

from __future__ import annotations

from api.answer import Accepted
from api.bookings import OrdersNamed
from api.call import Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from tasks.invoices import PrintInvoices


@endpoint(
    "POST",
    "/store/order/invoices",
    entry="Cetak Invoice",
    summary="The invoices of many orders as one PDF",
    rights=Seller("orders", "read"),
    job="orders.invoices",
)
async def print_invoices(call: Call, body: OrdersNamed) -> Accepted:
    """Up to 1,000 orders, a page of A5 for each in the order of `codes`; one with very many lines has several.

    `left_out` says which of them there are not. Customer Service prints those of the own orders.
    """
    own = None if call.caller.is_administrator else call.staff_id
    return await accept_job(
        call, "orders.invoices", PrintInvoices(store_id=call.store_id, codes=body.each(), cs_id=own)
    )
