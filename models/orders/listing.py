"""Reading orders: a page of them, the figures of the same filter, and one with all that belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import orjson

from models import exports, recaps
from models.db import Connection
from models.errors import NotFound
from models.exports import OrderFilter
from models.orders.pricing import CodFee
from models.orders.tables import Order, OrderEvent, OrderFee, OrderLine, PaymentMethod
from models.payments.tables import Payment, PaymentChange, Refund
from models.recaps import Group
from models.shipping.tables import Shipment
from models.sql import load

SortBy = Literal["created_at", "total"]

_COLUMNS: dict[str, str] = {"created_at": "o.created_at", "total": "o.total_idr"}
"""By ``id`` alone the planner would walk the orders of all stores backwards until it has met enough of this one."""

_FEW = 2_000
"""Orders that are sorted for a page; of more, a page is full before so many were looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Income:
    """What an order brings its seller. The courier gets shipping, insurance, and its share of what it collects.

    ``refunded_idr`` is what went back of the price; what came too much was never the seller's.
    """

    total_idr: int
    shipping_idr: int
    insurance_idr: int
    cod_fee_idr: int
    refunded_idr: int
    hpp_idr: int

    @property
    def income_idr(self) -> int:
        """What is left of the buyer's money after the courier, and after what went back."""
        return self.total_idr - self.shipping_idr - self.insurance_idr - self.cod_fee_idr - self.refunded_idr

    @property
    def profit_idr(self) -> int:
        """What is left of the income after the goods."""
        return self.income_idr - self.hpp_idr


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """An order with its lines, fees, timeline, payments (the last wish to pay otherwise, refunds) and shipments."""

    order: Order
    lines: Sequence[OrderLine]
    fees: Sequence[OrderFee]
    events: Sequence[OrderEvent]
    payments: Sequence[Payment]
    payment_change: PaymentChange | None
    refunds: Sequence[Refund]
    shipments: Sequence[Shipment]
    income: Income


async def listing(
    store_id: int,
    wanted: OrderFilter,
    *,
    sort_by: SortBy,
    descending: bool,
    limit: int,
    start: int,
    using: Connection,
    until: datetime | None = None,
) -> tuple[list[dict[str, Any]], int]:
    """Return a page of the store's orders, and how many there are in all."""
    values = wanted.values(store_id, for_excel=False)[:-1]
    if wanted.is_of_groups:
        total = await recaps.count_in_groups(store_id, _groups(wanted), until=until, using=using)
    else:
        [counted] = await using.execute_query_dict(_filled("count", wanted), [*values, until])
        total = counted["orders"]
    walks = total > _FEW and not (wanted.keyword and start >= _FEW)
    page = page_sql(wanted, sort_by=sort_by, descending=descending, walks=walks)
    rows = await using.execute_query_dict(page, [*values, until, limit, start])
    for row in rows:
        row["suspected"] = orjson.loads(row["suspected"]) if isinstance(row["suspected"], str) else row["suspected"]
    return rows, total


def page_sql(wanted: OrderFilter, *, sort_by: SortBy, descending: bool, walks: bool) -> str:
    """Return the statement of a page; it ``walks`` the orders from the first one, or looks for all that have a word."""
    way = "DESC" if descending else "ASC"
    page = _filled("page_of_found" if wanted.keyword and not walks else "page_in_order", wanted, walks=walks)
    sql = load(__file__, "list").replace("{page}", page.rstrip())
    return sql.replace("{order}", f"{_COLUMNS[sort_by]} {way}, o.id {way}")


async def recap(store_id: int, wanted: OrderFilter, *, using: Connection) -> list[Group]:
    """Return the counts and sums of the orders that ``listing`` shows under the same filter."""
    if wanted.is_of_groups:
        return await recaps.read_groups(store_id, _groups(wanted), using=using)
    values = wanted.values(store_id, for_excel=False)[:-1]
    return [Group(**row) for row in await using.execute_query_dict(_filled("recap", wanted), values)]


async def find(store_id: int, code: str, *, cs_id: int | None, using: Connection) -> Order:
    """Return the store's order, or of it the one of this customer service; raises ``NotFound``."""
    mine = Order.filter(store_id=store_id, code=code.strip().upper())
    order = await (mine if cs_id is None else mine.filter(cs_id=cs_id)).using_db(using).first()
    if order is None:
        msg = f"There is no order {code}."
        raise NotFound(msg, code=code)
    return order


async def detail(order: Order, *, using: Connection) -> Detail:
    """Return everything that belongs to the order."""
    return Detail(
        order=order,
        lines=await OrderLine.filter(order_id=order.id).using_db(using).order_by("position", "id"),
        fees=await OrderFee.filter(order_id=order.id).using_db(using).order_by("id"),
        events=await OrderEvent.filter(order_id=order.id).using_db(using).order_by("id"),
        payments=await Payment.filter(order_id=order.id).using_db(using).order_by("attempt"),
        payment_change=await PaymentChange.filter(order_id=order.id).using_db(using).first(),
        refunds=await Refund.filter(order_id=order.id).using_db(using).order_by("id"),
        shipments=await Shipment.filter(order_id=order.id).using_db(using).order_by("attempt"),
        income=income_of(order),
    )


def income_of(order: Order) -> Income:
    """Return what the order brings, if it goes well. The courier takes its COD fee whoever pays it."""
    fee_idr = order.cod_fee_idr
    if order.payment_method == PaymentMethod.COD and not fee_idr:
        fee_idr = CodFee(percent=order.cod_fee_percent, paid_by_buyer=False).of(order.total_idr)
    too_much_idr = max(0, order.paid_idr - order.total_idr)
    return Income(
        total_idr=order.total_idr,
        shipping_idr=order.shipping_idr,
        insurance_idr=order.insurance_idr,
        cod_fee_idr=fee_idr,
        refunded_idr=max(0, order.refunded_idr - too_much_idr),
        hpp_idr=order.hpp_idr,
    )


def _groups(wanted: OrderFilter) -> recaps.GroupFilter:
    whole: dict[recaps.Cut, list[str]] = {"": [""]}
    [(cut, keys)] = (wanted.cuts or whole).items()
    return recaps.GroupFilter(
        cut=cut,
        keys=keys,
        first=wanted.start_date,
        last=wanted.end_date,
        status=wanted.status or None,
        payment_method=wanted.payment_method or None,
        payment_status=wanted.payment_status or None,
    )


def _filled(name: str, wanted: OrderFilter, *, walks: bool = False) -> str:
    # The download of the list fills the same parts, so that both show the same orders.
    return exports.filled(load(__file__, name), wanted, walks=walks)
