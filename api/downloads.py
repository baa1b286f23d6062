"""Lists as files."""

from __future__ import annotations

from pydantic import Field

from api.answer import Accepted
from api.call import Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.orders import OrdersAsked
from api.shapes import Asked
from models.exports import ListName
from tasks.exports import list_export, orders_export


class OrdersWanted(OrdersAsked):
    """Which orders go into the file, and for which program."""

    for_excel: bool = Field(
        default=True,
        description="Begin with a byte order mark, and mark phones, waybills and postcodes as text with an apostrophe.",
    )


class ListWanted(Asked):
    """For which program."""

    for_excel: bool = Field(
        default=True,
        description="Begin with a byte order mark, and mark phones as text with an apostrophe.",
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


@endpoint(
    "POST",
    "/store/order/items/download",
    entry="Download Order Item",
    summary="Lines of orders as a CSV file",
    rights=Seller("orders", "read"),
    job="orders.export",
)
async def download_items(call: Call, body: OrdersWanted) -> Accepted:
    """One line per line of an order; otherwise as Download Order List."""
    args = orders_export(
        call.store_id,
        body.wanted(call),
        rows="order_items",
        for_excel=body.for_excel,
        with_costs=call.caller.sees_costs,
    )
    return await accept_job(call, "orders.export", args)


@endpoint(
    "POST",
    "/store/order/abandoned/download",
    entry="Download Order List Abandon",
    summary="Abandoned checkouts as a CSV file",
    rights=Seller("orders", "read", administrator=True),
    job="lists.export",
)
async def download_abandoned(call: Call, body: ListWanted) -> Accepted:
    """One line per checkout that was left, ordered after all or not."""
    return await _list(call, "abandoned", body)


@endpoint(
    "POST",
    "/store/products/download",
    entry="Download Product",
    summary="Products as a CSV file",
    rights=Seller("products", "read"),
    job="lists.export",
)
async def download_products(call: Call, body: ListWanted) -> Accepted:
    """One line per product. What goods cost stands there for those alone who see the revenue."""
    return await _list(call, "products", body)


@endpoint(
    "POST",
    "/store/variants/download",
    entry="Download Variant",
    summary="Variants as a CSV file",
    rights=Seller("products", "read"),
    job="lists.export",
)
async def download_variants(call: Call, body: ListWanted) -> Accepted:
    """One line per variant."""
    return await _list(call, "variants", body)


@endpoint(
    "POST",
    "/store/inventory/download",
    entry="Download Inventory",
    summary="The inventory as a CSV file",
    rights=Seller("products", "read"),
    job="lists.export",
)
async def download_inventory(call: Call, body: ListWanted) -> Accepted:
    """One line per variant and warehouse."""
    return await _list(call, "inventory", body)


@endpoint(
    "POST",
    "/store/forms/download",
    entry="Form list Download",
    summary="Forms as a CSV file",
    rights=Seller("forms", "read"),
    job="lists.export",
)
async def download_forms(call: Call, body: ListWanted) -> Accepted:
    """One line per form, with its orders and what they come to for those alone who see the revenue."""
    return await _list(call, "forms", body)


async def _list(call: Call, name: ListName, body: ListWanted) -> Accepted:
    args = list_export(call.store_id, name, for_excel=body.for_excel, with_costs=call.caller.sees_costs)
    return await accept_job(call, "lists.export", args)
