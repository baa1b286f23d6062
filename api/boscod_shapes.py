"""What is asked of Boscod in a store's name, and what it says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from api.shapes import Asked, Id, Shown
from api.storefront_shapes import HEAVIEST_G, RateShown
from integrations.boscod import STATUSES, Rate, Sizes, Tracking

Centimetres = Annotated[int, Field(ge=1, le=10_000)]


class ParcelPriced(Asked):
    """A parcel's way, weight and size."""

    origin_id: Id | None = Field(
        None, description="District; left out: that of the store's default warehouse.", examples=[14900]
    )
    destination_id: Id = Field(description="District, as the regions list it.", examples=[15780])
    weight: int = Field(ge=1, le=HEAVIEST_G, description="Grams.", examples=[600])
    length: Centimetres = Field(10, description="Centimetres.", examples=[20])
    width: Centimetres = Field(10, description="Centimetres.", examples=[15])
    height: Centimetres = Field(10, description="Centimetres.", examples=[10])

    @property
    def sizes(self) -> Sizes:
        """The parcel's measures."""
        return Sizes(length_cm=self.length, width_cm=self.width, height_cm=self.height)


class RatesAsked(ParcelPriced):
    """What some couriers ask for it, or all."""

    courier: list[Annotated[str, Field(max_length=32)]] = Field(
        default_factory=list, max_length=50, examples=[["jne", "sicepat"]]
    )


class RatePassed(RateShown):
    """What one service asks, with all that Boscod says of it."""

    cod: bool = Field(description="The courier collects money there.", examples=[True])
    cod_fee_percent: Decimal | None = Field(description="Of what is collected.", examples=["3"])
    drop_off: bool = Field(description="May be handed in at a counter.", examples=[False])
    rating: float | None = Field(description="The courier's performance, 0 to 5.", examples=[4.6])


class RatesPassed(Shown):
    """Rates, cheapest first. `silent` names couriers that gave no answer this time."""

    data: list[RatePassed]
    total: int = Field(examples=[1])
    silent: list[str] = Field(examples=[["idx"]])


class RatesTold(Shown):
    """One event of the stream: rates that are new or changed."""

    data: list[RatePassed]


class ByOrderNo(Asked):
    """A parcel by Boscod's number, or by its waybill's."""

    order_no: str = Field(min_length=1, max_length=64, examples=["BOS000000001"])


class ScanShown(Shown):
    """One event on the way; `status` is null where it changed nothing."""

    note: str = Field(examples=["POD scan"])
    description: str = Field(examples=["Pod scan has been issued by Syahra"])
    branch: str = Field(examples=["TH WONOCOLO"])
    happened_at: datetime = Field(examples=["2024-12-02T09:23:57+07:00"])
    status: str | None = Field(examples=["2"])
    pod_photo: str | None = Field(examples=["https://picsum.photos/id/208/600/400"])


class TrackingShown(Shown):
    """A parcel's history, newest first, as the courier tells it now."""

    order_no: str = Field(examples=["BOS000000001"])
    last_status: str = Field(examples=["2"])
    status_name: str = Field(description="Unknown, where nobody knows the code.", examples=["Delivered"])
    last_update: datetime = Field(examples=["2024-12-02T09:23:57+07:00"])
    history: list[ScanShown]


class PickupWanted(Asked):
    """A warehouse of the store."""

    warehouse_id: Id = Field(examples=[3])


def rates_passed(rates: Iterable[Rate]) -> list[RatePassed]:
    """Return rates as the store sees them."""
    return [
        RatePassed(
            courier_code=one.courier_code,
            courier_name=one.courier_name,
            service_code=one.service_code,
            service_name=one.service_name,
            price=one.price_idr,
            max_price=one.max_price_idr,
            etd=one.etd,
            cod=one.cod,
            insurance=one.insurance,
            cod_fee_percent=one.cod_fee_percent,
            drop_off=one.drop_off,
            rating=one.rating,
        )
        for one in rates
    ]


def tracking_shown(order_no: str, tracking: Tracking) -> TrackingShown:
    """Return a parcel's history as the store sees it."""
    return TrackingShown(
        order_no=order_no,
        last_status=tracking.last_status,
        status_name=STATUSES.get(tracking.last_status, "Unknown"),
        last_update=tracking.last_update,
        history=[ScanShown.model_validate(scan, from_attributes=True) for scan in tracking.history],
    )
