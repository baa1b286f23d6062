"""Figures of the whole platform, for its operators. The words are those of a store's recap."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal
from zoneinfo import ZoneInfo

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Operator
from api.recaps import DaysAsked, figures_shown, usual_first
from api.recaps_shown import FiguresShown
from api.shapes import Id, Shown
from models.db import pool
from models.recaps import CountedBy, Figures, platform
from models.recaps.platform import Period, PlatformDimension, Range, StoreColumn

_ZONE: Final = ZoneInfo("Asia/Jakarta")
"""Whose today ends a range that names no end. The days themselves are each store's own."""


class PlatformAsked(DaysAsked):
    """Which days, by which date, and of which store."""

    every: Period = Field("day", description="How long the periods of the series are.")
    store_id: Id | None = Field(None, description="One store alone; all of them when it is left out.", examples=[12])


class PlatformOrdersAsked(PlatformAsked):
    """Which days, by which date, of which store, and cut by what."""

    dimension: PlatformDimension = Field("status", description="What the rows are cut by.")


class StoresAsked(DaysAsked):
    """Which days, by which date, and which part of the ranking."""

    keyword: str | None = Field(None, max_length=200, description="Words in the store's name.", examples=["kopi"])
    sort_by: StoreColumn = "orders"
    sort_dir: Literal["asc", "desc"] = "desc"
    start: int = Field(0, ge=0, le=10_000_000, description="How many to pass over.")
    limit: int = Field(10, ge=1, le=100, description="How many to show.")


class RangeShown(Shown):
    """The range that was counted."""

    start_date: date = Field(examples=["2025-06-01"])
    end_date: date = Field(examples=["2025-06-30"])
    date_kind: CountedBy
    counted_until: datetime = Field(
        description="Every change up to this moment is counted.", examples=["2025-06-30T10:00:07+07:00"]
    )


class PeriodShown(FiguresShown):
    """The total of a day, or of a month."""

    period: date = Field(description="The day, or the month's first day.", examples=["2025-06-15"])


class PlatformRecap(RangeShown):
    """A range's total, its rows by key, and its series."""

    every: Period
    dimension: PlatformDimension
    total: FiguresShown
    data: list[FiguresShown]
    series: list[PeriodShown] = Field(description="Periods without orders are left out.")


class StoreFigures(FiguresShown):
    """One store's figures."""

    store_id: int = Field(examples=[12])
    store_name: str = Field(examples=["Kopi Nusantara"])
    profit_idr: int = Field(description="Net less the cost of the goods that it is made of.", examples=[1_860_000])


class StoresRanked(RangeShown):
    """A page of the ranking, and how many stores there are."""

    data: list[StoreFigures]
    total: int = Field(ge=0, examples=[1])


class RevenueFigures(Shown):
    """What came in. Profit is net less the cost of the goods that it is made of."""

    orders: int = Field(examples=[40])
    gross_idr: int = Field(examples=[6_675_000])
    discount_idr: int = Field(examples=[250_000])
    shipping_idr: int = Field(examples=[576_000])
    cod_fee_idr: int = Field(examples=[90_000])
    net_idr: int = Field(examples=[5_760_000])
    hpp_idr: int = Field(examples=[3_900_000])
    profit_idr: int = Field(examples=[1_860_000])
    profit_rate: float | None = Field(description="Profit of net; null without any.", examples=[0.3229])
    paid_idr: int = Field(examples=[4_200_000])
    cod_outstanding_idr: int = Field(examples=[1_100_000])
    settled_idr: int = Field(examples=[2_300_000])


class RevenuePeriod(RevenueFigures):
    """What a day or a month brought."""

    period: date = Field(description="The day, or the month's first day.", examples=["2025-06-15"])


class PlatformRevenue(RangeShown):
    """What the range brought, and each of its periods."""

    every: Period
    total: RevenueFigures
    series: list[RevenuePeriod] = Field(description="Periods without orders are left out.")


@endpoint(
    "GET",
    "/admin/recap/orders",
    entry="Order Recap",
    summary="Counts and sums over all stores",
    rights=Operator(),
)
async def platform_orders(call: Call, query: PlatformOrdersAsked) -> PlatformRecap:
    """The sum of the stores' own recaps, each counted in its own days. A rate without a base is null."""
    asked, until = await _range(call, query, store_id=query.store_id)
    total, series = await platform.sums(asked, query.every, using=pool())
    rows = await platform.cut(asked, query.dimension, using=pool())
    return PlatformRecap(
        start_date=asked.first,
        end_date=asked.last,
        date_kind=asked.counted_by,
        counted_until=until,
        every=query.every,
        dimension=query.dimension,
        total=figures_shown(total, with_costs=True),
        data=[figures_shown(row, with_costs=True) for row in rows],
        series=[
            PeriodShown(period=period, **figures_shown(figures, with_costs=True).model_dump())
            for period, figures in series
        ],
    )


@endpoint(
    "GET",
    "/admin/recap/stores",
    entry="Recap Store",
    summary="The stores by their figures",
    rights=Operator(),
)
async def platform_stores(call: Call, query: StoresAsked) -> StoresRanked:
    """Every store, also one without orders in the range. Rates that are unknown come last in either direction."""
    asked, until = await _range(call, query)
    rows, total = await platform.stores(
        asked,
        sort_by=query.sort_by,
        descending=query.sort_dir == "desc",
        keyword=query.keyword,
        start=query.start,
        limit=query.limit,
        using=pool(),
    )
    return StoresRanked(
        start_date=asked.first,
        end_date=asked.last,
        date_kind=asked.counted_by,
        counted_until=until,
        data=[
            StoreFigures(
                store_id=store_id,
                store_name=name,
                profit_idr=figures.net_idr - figures.hpp_idr,
                **figures_shown(figures, with_costs=True).model_dump(),
            )
            for store_id, name, figures in rows
        ],
        total=total,
    )


@endpoint("GET", "/admin/revenue", entry="Revenue", summary="What the stores took in", rights=Operator())
async def platform_revenue(call: Call, query: PlatformAsked) -> PlatformRevenue:
    """Over all stores, or of one; the words are those of a store's revenue."""
    asked, until = await _range(call, query, store_id=query.store_id)
    total, series = await platform.sums(asked, query.every, using=pool())
    return PlatformRevenue(
        start_date=asked.first,
        end_date=asked.last,
        date_kind=asked.counted_by,
        counted_until=until,
        every=query.every,
        total=_revenue(total),
        series=[RevenuePeriod(period=period, **_revenue(figures).model_dump()) for period, figures in series],
    )


async def _range(call: Call, query: DaysAsked, *, store_id: int | None = None) -> tuple[Range, datetime]:
    """Return the range with its days filled in, brought up to date, and up to which moment it is."""
    last = query.end_date or call.now().astimezone(_ZONE).date()
    first = query.start_date or usual_first(last)
    asked = Range(first=first, last=last, counted_by=query.date_kind, store_id=store_id)
    return asked, await platform.bring_up_to_date(asked, now=call.now())


def _revenue(figures: Figures) -> RevenueFigures:
    profit_idr = figures.net_idr - figures.hpp_idr
    return RevenueFigures(
        orders=figures.orders,
        gross_idr=figures.gross_idr,
        discount_idr=figures.discount_idr,
        shipping_idr=figures.shipping_idr,
        cod_fee_idr=figures.cod_fee_idr,
        net_idr=figures.net_idr,
        hpp_idr=figures.hpp_idr,
        profit_idr=profit_idr,
        profit_rate=round(profit_idr / figures.net_idr, 4) if figures.net_idr else None,
        paid_idr=figures.paid_idr,
        cod_outstanding_idr=figures.cod_outstanding_idr,
        settled_idr=figures.settled_idr,
    )
