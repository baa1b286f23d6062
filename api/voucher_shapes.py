"""What sellers send of a voucher, and what they see."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from api.shapes import Asked, Day, Page, Rupiah, Shown
from models.orders.tables import PaymentMethod
from models.vouchers.details import VoucherDetails
from models.vouchers.manage import SortBy, VoucherFilter
from models.vouchers.tables import VoucherKind

Kind = Literal["product", "ongkir"]


class ItemAsked(Asked):
    """A variant that the voucher is for."""

    sku: str = Field(min_length=1, max_length=64, examples=["ESB-001-01"])


class VoucherEdited(Asked):
    """A voucher. It is worth `percent` of what it is for, or `fixed_idr`: one of the two."""

    description: str = Field("", max_length=500, examples=["Diskon ongkir 20rb untuk pembelian semua produk"])
    type: Kind = Field(description="What it makes cheaper: products, or shipping (`ongkir`).", examples=["ongkir"])
    percent: int | None = Field(None, ge=1, le=100, examples=[None])
    fixed_idr: Rupiah | None = Field(None, examples=[20_000])
    max_discount_idr: Rupiah | None = Field(None, description="Of a percentage.", examples=[None])
    voucher_stok: int = Field(ge=0, le=1_000_000, description="How often it may be used by all.", examples=[100])
    voucher_limit: int | None = Field(
        None, ge=1, le=1_000_000, description="How often one buyer may. Null: no limit.", examples=[1]
    )
    start_date: Day
    end_date: Day = Field(description="The last day on which it works.")
    min_purchase: Rupiah = Field(0, examples=[50_000])
    min_qty: int = Field(0, ge=0, le=10_000)
    payment_methods: list[PaymentMethod] = Field([], description="Empty: any.", examples=[[]])
    provinces: list[str] = Field([], max_length=50, description="Of the buyer. Empty: everywhere.", examples=[[]])
    couriers: list[str] = Field([], max_length=50, description="Codes, such as jne. Empty: any.", examples=[["sap"]])
    voucher_item: list[ItemAsked] = Field([], max_length=1000, description="Empty: for everything.", examples=[[]])
    public: bool = Field(default=True, description="Shown to buyers who did not type it.")
    active: bool = True

    @model_validator(mode="after")
    def _one_value(self) -> Self:
        if (self.percent is None) == (self.fixed_idr is None):
            msg = "give either percent or fixed_idr"
            raise ValueError(msg)
        if self.fixed_idr == 0:
            msg = "fixed_idr must be above 0"
            raise ValueError(msg)
        if self.max_discount_idr is not None and self.percent is None:
            msg = "max_discount_idr bounds a percentage: leave it out with fixed_idr"
            raise ValueError(msg)
        if self.end_date < self.start_date:
            msg = "end_date lies before start_date"
            raise ValueError(msg)
        return self

    def details(self) -> VoucherDetails:
        """Return it as the rules take it."""
        return VoucherDetails(
            description=self.description,
            kind=VoucherKind(self.type),
            percent=self.percent,
            fixed_idr=self.fixed_idr,
            max_discount_idr=self.max_discount_idr,
            stok=self.voucher_stok,
            voucher_limit=self.voucher_limit,
            start_day=self.start_date,
            end_day=self.end_date,
            min_purchase_idr=self.min_purchase,
            min_qty=self.min_qty,
            payment_methods=tuple(self.payment_methods),
            provinces=tuple(self.provinces),
            couriers=tuple(self.couriers),
            public=self.public,
            active=self.active,
            skus=tuple(one.sku for one in self.voucher_item),
        )


class VoucherWanted(VoucherEdited):
    """A new voucher."""

    code: str = Field(
        pattern=r"^[A-Za-z0-9_-]{3,40}$", description="Kept in upper case; what buyers type.", examples=["24H81H0"]
    )


class VouchersWanted(Page):
    """Which vouchers to list. A range of days finds those that work on one of them."""

    active: Literal["1", "0"] | None = Field(None, description="1: works or will; 0: switched off or over.")
    start_date: Day | None = Field(None, examples=["01/06/2025"])
    end_date: Day | None = Field(None, examples=["30/06/2025"])
    category: Literal["code", "description"] = Field("code", description="The column that `keyword` searches.")
    type: Literal["all", "product", "ongkir"] = "all"
    sort_by: SortBy = "created_at"

    def which(self) -> VoucherFilter:
        """Return the filter."""
        return VoucherFilter(
            active=None if self.active is None else self.active == "1",
            start_day=self.start_date,
            end_day=self.end_date,
            category=self.category,
            kind=None if self.type == "all" else VoucherKind(self.type),
        )


class ItemShown(Shown):
    """A variant that the voucher is for."""

    product_name: str = Field(examples=["Biji Kopi Arabica"])
    sku: str = Field(examples=["ESB-001-01"])


class VoucherRow(Shown):
    """A voucher, as the published list shows it."""

    code: str = Field(examples=["24H81H0"])
    description: str = Field(examples=["Diskon ongkir 20rb untuk pembelian semua produk"])
    type: str = Field(description="`DISKON PRODUK` or `DISKON ONGKIR`.", examples=["DISKON ONGKIR"])
    start_date: str = Field(examples=["2024-12-30"])
    end_date: str = Field(examples=["2024-12-30"])
    status: int = Field(description="1 works or will, 2 switched off, 3 over.", examples=[3])
    amount_used: int = Field(examples=[0])
    voucher_stok: int = Field(examples=[100])
    voucher_item: list[ItemShown]


class VoucherShown(VoucherRow):
    """A voucher with its rules."""

    percent: int | None = Field(examples=[None])
    fixed_idr: int | None = Field(examples=[20_000])
    max_discount_idr: int | None = Field(examples=[None])
    voucher_limit: int | None = Field(examples=[1])
    min_purchase: int = Field(examples=[50_000])
    min_qty: int = Field(examples=[0])
    payment_methods: list[str] = Field(examples=[[]])
    provinces: list[str] = Field(examples=[[]])
    couriers: list[str] = Field(examples=[["sap"]])
    public: bool = Field(examples=[True])
    active: bool = Field(examples=[True])
