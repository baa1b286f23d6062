"""Figures of a store, by day and by what its orders have in common."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final, Literal, Self, TypeVar
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from api.answer import Accepted
from api.call import Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.recaps_shown import (
    DayShown,
    FiguresShown,
    NamedFigures,
    NamedRecap,
    RecapShown,
    RevenueShown,
    StoreRecap,
)
from api.shapes import Asked, Day
from models import recaps
from models.accounts.tables import Store
from models.db import pool
from models.recaps import CountedBy, Dimension, Figures

Row = TypeVar("Row")

LONGEST_RANGE = timedelta(days=366 * 5)

_OF_COSTS: Final = ("cod_fee_idr", "net_idr", "hpp_idr")
"""What orders cost and leave: for those who may see the revenue."""

_USUAL_RANGE = timedelta(days=29)
"""Thirty days up to today."""


class DaysAsked(Asked):
    """Which days, by which date."""

    start_date: Day | None = Field(None, description="First day; thirty days up to end_date when it is left out.")
    end_date: Day | None = Field(None, description="Last day, included; today in the store's zone by default.")
    date_kind: CountedBy = Field("created", description="The moment of an order that puts it on a day.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if (
            self.start_date is not None
            and self.end_date is not None
            and not (timedelta(0) <= self.end_date - self.start_date <= LONGEST_RANGE)
        ):
            msg = f"end_date must not be before start_date, nor more than {LONGEST_RANGE.days} days after it"
            raise ValueError(msg)
        return self


class RowsAsked(DaysAsked):
    """Which days, by which date, and which of the rows."""

    start: int = Field(0, ge=0, le=1_000_000, description="Rows to pass over; those with the most orders come first.")
    limit: int = Field(100, ge=1, le=1000, description="How many rows to show; the answer says how many there are.")


class RecapAsked(RowsAsked):
    """Which days, by which date, and cut by what."""

    dimension: Dimension = Field("status", description="What the rows are cut by.")


@endpoint(
    "GET",
    "/store/recap/orders",
    entry="Recap Order",
    summary="Counts and sums of a range of days",
    rights=Seller("recap", "read"),
)
async def recap_orders(call: Call, query: RecapAsked) -> RecapShown:
    """The sums equal the order list as it is now: a day on which an order has changed is counted again first."""
    first, last = await _range(call, query)
    page, rows = await _rows(call, query, query.dimension, first, last)
    return RecapShown(
        start_date=first,
        end_date=last,
        date_kind=query.date_kind,
        dimension=query.dimension,
        total=_figures(call, await _total(call, first, last, query.date_kind)),
        data=[_figures(call, row) for _, row in page],
        rows=rows,
        days=await _days(call, first, last, query.date_kind),
    )


@endpoint(
    "GET",
    "/store/recap/store",
    entry="Recap Store",
    summary="The store's figures, day by day",
    rights=Seller("recap", "read"),
)
async def recap_store(call: Call, query: DaysAsked) -> StoreRecap:
    """The total of the range and of each of its days."""
    first, last = await _range(call, query)
    return StoreRecap(
        start_date=first,
        end_date=last,
        date_kind=query.date_kind,
        total=_figures(call, await _total(call, first, last, query.date_kind)),
        days=await _days(call, first, last, query.date_kind),
    )


@endpoint(
    "GET",
    "/store/recap/products",
    entry="Recap Product",
    summary="Figures by product",
    rights=Seller("recap", "read"),
)
async def recap_products(call: Call, query: RowsAsked) -> NamedRecap:
    """`key` is the SKU. What belongs to a whole order (shipping, fees, discount) is not shared out among its lines."""
    return await _named(call, query, "product")


@endpoint(
    "GET", "/store/recap/cs", entry="Recap CS", summary="Figures by customer service", rights=Seller("recap", "read")
)
async def recap_cs(call: Call, query: RowsAsked) -> NamedRecap:
    """`key` is the number of the staff; empty: orders that were given to nobody."""
    return await _named(call, query, "cs")


@endpoint(
    "GET",
    "/store/revenue",
    entry="Get Revenue",
    summary="What a range of days brought",
    rights=Seller("revenue", "read"),
)
async def revenue(call: Call, query: DaysAsked) -> RevenueShown:
    """The words are those of the recaps."""
    first, last = await _range(call, query)
    total = await _total(call, first, last, query.date_kind)
    return RevenueShown(
        start_date=first,
        end_date=last,
        date_kind=query.date_kind,
        gross_idr=total.gross_idr,
        net_idr=total.net_idr,
        hpp_idr=total.hpp_idr,
        profit_idr=total.net_idr - total.hpp_idr,
        paid_idr=total.paid_idr,
        cod_outstanding_idr=total.cod_outstanding_idr,
        settled_idr=total.settled_idr,
    )


async def _range(call: Call, query: DaysAsked) -> tuple[date, date]:
    store = await Store.get(id=call.store_id, using_db=pool())
    last = query.end_date or call.now().astimezone(ZoneInfo(store.timezone)).date()
    return query.start_date or usual_first(last), last


def usual_first(last: date) -> date:
    """Return the first of the thirty days that end with ``last``."""
    return last - _USUAL_RANGE


async def _total(call: Call, first: date, last: date, counted_by: CountedBy) -> Figures:
    total = await recaps.read(call.store_id, first=first, last=last, counted_by=counted_by)
    return total[0] if total else _NOTHING


async def _days(call: Call, first: date, last: date, counted_by: CountedBy) -> list[DayShown]:
    days = await recaps.read_days(call.store_id, first=first, last=last, counted_by=counted_by)
    return [DayShown(day=day, **_fields(figures, with_costs=call.caller.sees_costs)) for day, figures in days]


async def _named(call: Call, query: RowsAsked, dimension: Literal["cs", "product"]) -> NamedRecap:
    first, last = await _range(call, query)
    page, rows = await _rows(call, query, dimension, first, last)
    return NamedRecap(
        start_date=first,
        end_date=last,
        date_kind=query.date_kind,
        total=_figures(call, await _total(call, first, last, query.date_kind)),
        data=[NamedFigures(name=name, **_fields(row, with_costs=call.caller.sees_costs)) for name, row in page],
        rows=rows,
    )


async def _rows(
    call: Call, query: RowsAsked, dimension: Dimension, first: date, last: date
) -> tuple[list[tuple[str, Figures]], int]:
    return await recaps.read_named(
        call.store_id,
        first=first,
        last=last,
        counted_by=query.date_kind,
        dimension=dimension,
        start=query.start,
        limit=query.limit,
    )


_NOTHING = Figures(
    key="",
    orders=0,
    closings=0,
    shipped=0,
    delivered=0,
    returned=0,
    cancelled=0,
    units=0,
    gross_idr=0,
    discount_idr=0,
    shipping_idr=0,
    cod_fee_idr=0,
    net_idr=0,
    hpp_idr=0,
    paid_idr=0,
    cod_outstanding_idr=0,
    settled_idr=0,
)


def figures_shown(figures: Figures, *, with_costs: bool) -> FiguresShown:
    """Return the sums with their rates."""
    return FiguresShown(**_fields(figures, with_costs=with_costs))


def _figures(call: Call, figures: Figures) -> FiguresShown:
    return figures_shown(figures, with_costs=call.caller.sees_costs)


def _fields(figures: Figures, *, with_costs: bool) -> dict[str, Any]:
    shown = figures._asdict()
    shown["closing_rate"] = _rate(figures.closings, figures.orders)
    shown["return_rate"] = _rate(figures.returned, figures.shipped)
    return shown if with_costs else shown | dict.fromkeys(_OF_COSTS)


def _rate(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


@endpoint(
    "POST",
    "/store/recap/rebuild",
    summary="Count every day of the store again",
    rights=Seller("recap", "update"),
    job="recaps.rebuild",
)
async def rebuild_recap(call: Call) -> Accepted:
    """Made from the orders beside the live figures: the page stays as it is until each day is replaced."""
    return await accept_job(call, "recaps.rebuild", {"store_id": call.store_id})
