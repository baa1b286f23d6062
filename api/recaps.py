"""Figures of a store, by day and by what its orders have in common."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from typing import Any, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from api.call import Accepted, Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.shapes import Asked, Day, Shown
from models import recaps
from models.accounts.tables import Store
from models.db import pool
from models.recaps import CountedBy, Dimension, Figures
from models.recaps.names import names_of

LONGEST_RANGE = timedelta(days=366 * 5)

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


class RecapAsked(DaysAsked):
    """Which days, by which date, and cut by what."""

    dimension: Dimension = Field("status", description="What the rows are cut by.")


class FiguresShown(Shown):
    """Sums over the orders of the range. A rate without a base is null, not zero."""

    key: str = Field(description="The status, CS, product … of the row; empty for the total.", examples=["delivered"])
    orders: int = Field(examples=[40])
    closings: int = Field(examples=[32])
    closing_rate: float | None = Field(description="Closings of orders, 0 to 1.", examples=[0.8])
    shipped: int = Field(examples=[30])
    delivered: int = Field(examples=[27])
    returned: int = Field(examples=[3])
    return_rate: float | None = Field(description="Returned of shipped, 0 to 1.", examples=[0.1])
    cancelled: int = Field(examples=[8])
    units: int = Field(examples=[75])
    gross_idr: int = Field(examples=[6_675_000])
    discount_idr: int = Field(examples=[250_000])
    shipping_idr: int = Field(examples=[576_000])
    cod_fee_idr: int = Field(examples=[90_000])
    net_idr: int = Field(examples=[5_760_000])
    hpp_idr: int = Field(examples=[3_900_000])
    paid_idr: int = Field(examples=[4_200_000])
    cod_outstanding_idr: int = Field(examples=[1_100_000])
    settled_idr: int = Field(examples=[2_300_000])


class NamedFigures(FiguresShown):
    """A row whose key stands for something that has a name."""

    name: str = Field(description="Empty: it has none, or is gone.", examples=["Dewi Lestari"])


class DayShown(FiguresShown):
    """The total of one day."""

    day: date = Field(examples=["2025-06-15"])


class RecapShown(Shown):
    """A range's total, its rows by key, and its days."""

    start_date: date = Field(examples=["2025-06-01"])
    end_date: date = Field(examples=["2025-06-30"])
    date_kind: CountedBy
    dimension: Dimension
    total: FiguresShown
    data: list[FiguresShown]
    days: list[DayShown] = Field(description="Days without orders are left out.")


class NamedRecap(Shown):
    """A range's total, and its rows with their names."""

    start_date: date = Field(examples=["2025-06-01"])
    end_date: date = Field(examples=["2025-06-30"])
    date_kind: CountedBy
    total: FiguresShown
    data: list[NamedFigures]


class StoreRecap(Shown):
    """A range's total, and its days."""

    start_date: date = Field(examples=["2025-06-01"])
    end_date: date = Field(examples=["2025-06-30"])
    date_kind: CountedBy
    total: FiguresShown
    days: list[DayShown] = Field(description="Days without orders are left out.")


class RevenueShown(Shown):
    """What a range of days brought. Profit is net less the cost of the goods that it is made of."""

    start_date: date = Field(examples=["2025-06-01"])
    end_date: date = Field(examples=["2025-06-30"])
    date_kind: CountedBy
    gross_idr: int = Field(examples=[6_675_000])
    net_idr: int = Field(examples=[5_760_000])
    hpp_idr: int = Field(examples=[3_900_000])
    profit_idr: int = Field(examples=[1_860_000])
    paid_idr: int = Field(examples=[4_200_000])
    cod_outstanding_idr: int = Field(examples=[1_100_000])
    settled_idr: int = Field(examples=[2_300_000])


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
    rows = await recaps.read(
        call.store_id, first=first, last=last, counted_by=query.date_kind, dimension=query.dimension
    )
    return RecapShown(
        start_date=first,
        end_date=last,
        date_kind=query.date_kind,
        dimension=query.dimension,
        total=figures_shown(await _total(call, first, last, query.date_kind)),
        data=[figures_shown(row) for row in rows],
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
        total=figures_shown(await _total(call, first, last, query.date_kind)),
        days=await _days(call, first, last, query.date_kind),
    )


@endpoint(
    "GET",
    "/store/recap/products",
    entry="Recap Product",
    summary="Figures by product",
    rights=Seller("recap", "read"),
)
async def recap_products(call: Call, query: DaysAsked) -> NamedRecap:
    """`key` is the SKU. What belongs to a whole order (shipping, fees, discount) is not shared out among its lines."""
    return await _named(call, query, "product")


@endpoint(
    "GET", "/store/recap/cs", entry="Recap CS", summary="Figures by customer service", rights=Seller("recap", "read")
)
async def recap_cs(call: Call, query: DaysAsked) -> NamedRecap:
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
    return [DayShown(day=day, **_fields(figures)) for day, figures in days]


async def _named(call: Call, query: DaysAsked, dimension: Literal["cs", "product"]) -> NamedRecap:
    first, last = await _range(call, query)
    rows = await recaps.read(call.store_id, first=first, last=last, counted_by=query.date_kind, dimension=dimension)
    names = await names_of(call.store_id, dimension, [row.key for row in rows], using=pool())
    return NamedRecap(
        start_date=first,
        end_date=last,
        date_kind=query.date_kind,
        total=figures_shown(await _total(call, first, last, query.date_kind)),
        data=[NamedFigures(name=names.get(row.key, ""), **_fields(row)) for row in rows],
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


_NAMES = tuple(one.name for one in fields(Figures))


def figures_shown(figures: Figures) -> FiguresShown:
    """Return the sums with their rates."""
    return FiguresShown(**_fields(figures))


def _fields(figures: Figures) -> dict[str, Any]:
    """Return what a row shows. One for each product: ``asdict``, which copies deeply, took most of the time."""
    return {name: getattr(figures, name) for name in _NAMES} | {
        "closing_rate": _rate(figures.closings, figures.orders),
        "return_rate": _rate(figures.returned, figures.shipped),
    }


def _rate(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


@endpoint(
    "POST",
    "/store/recap/rebuild",
    summary="Count every day of the store again",
    rights=Seller("recap", "read"),
    job="recaps.rebuild",
)
async def rebuild_recap(call: Call) -> Accepted:
    """Made from the orders beside the live figures: the page stays as it is until each day is replaced."""
    return await accept_job(call, "recaps.rebuild", {"store_id": call.store_id})
