"""Figures as they are shown."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from api.shapes import Shown
from models.recaps import CountedBy, Dimension

_COSTS = "Null: not for the caller's role."


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
    cod_fee_idr: int | None = Field(description=_COSTS, examples=[90_000])
    net_idr: int | None = Field(description=_COSTS, examples=[5_760_000])
    hpp_idr: int | None = Field(description=_COSTS, examples=[3_900_000])
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
    rows: int = Field(description="How many rows there are in all.", examples=[7])
    days: list[DayShown] = Field(description="Days without orders are left out.")


class NamedRecap(Shown):
    """A range's total, and its rows with their names."""

    start_date: date = Field(examples=["2025-06-01"])
    end_date: date = Field(examples=["2025-06-30"])
    date_kind: CountedBy
    total: FiguresShown
    data: list[NamedFigures]
    rows: int = Field(description="How many rows there are in all.", examples=[7])


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
