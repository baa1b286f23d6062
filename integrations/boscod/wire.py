"""Boscod's answers as types. Money is whole rupiah, moments are aware, unknown fields are ignored."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from integrations.rupiah import Rupiah, RupiahOrNothing


def _zero_for_nothing(value: Any) -> Any:
    return 0 if value in (None, "") else value


def _one_for_nothing(value: Any) -> Any:
    return 1 if value in (None, "") else value


Flag = Annotated[bool, BeforeValidator(_zero_for_nothing)]
UsuallyOn = Annotated[bool, BeforeValidator(_one_for_nothing)]
"""Missing or null means 1 (B-04)."""
Status = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,16}$")]
"""A status code. One that is not in the table is kept as received and decides nothing (B-13)."""
Number = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[^\x00]+$")]
"""A number of Boscod's or a courier's, as long as it is kept. They are opaque: any character but NUL."""
NumberOrNothing = Annotated[Number | None, BeforeValidator(lambda value: value or None)]


class _Wire(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True, coerce_numbers_to_str=True)


class Place(_Wire):
    """A province, city or district. Only ``id`` is a key; ``code`` may be missing; ``active`` is assumed (B-04)."""

    id: int = Field(ge=1, lt=2**63)
    name: str = Field(min_length=1, max_length=100)
    code: str | None = Field(None, max_length=32)
    city_id: int | None = None
    province_id: int | None = None
    active: UsuallyOn = True


class Area(Place):
    """A district found by a keyword, with the names above it (B-04)."""

    city_name: str = ""
    province_name: str = ""


class Service(_Wire):
    """A courier's service; its code means something only together with the courier's (B-05)."""

    service_code: str
    service_name: str = ""


class Courier(_Wire):
    """A courier behind Boscod (B-05)."""

    courier_code: str
    courier_name: str
    cod: Flag = False
    insurance: Flag = False
    drop_off: Flag = False
    active: UsuallyOn = True
    services: tuple[Service, ...] = ()


class Rate(_Wire):
    """What one service would cost on a route. ``price_idr`` is after discount; ``cod``: COD is covered there.

    What is beside that is assumed, and may be missing (B-06).
    """

    courier_code: str
    courier_name: str
    service_code: str
    service_name: str = ""
    cod: Flag
    price_idr: Rupiah = Field(validation_alias="price")
    max_price_idr: Rupiah = Field(validation_alias="max_price")
    etd: str = Field("", description="Days, as 2-3 or 1.")
    drop_off: Flag = False
    insurance: Flag = False
    cod_fee_percent: Decimal | None = Field(None, validation_alias="cod_fee", ge=0, le=100)
    rating: float | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells rates apart."""
        return self.courier_code, self.service_code


class RatesEvent(_Wire):
    """One event of the stream of rates: new ones, or all so far, each still to be read as a `Rate` (B-07)."""

    total_rates: int
    rates: tuple[Any, ...]


class Estimate(_Wire):
    """The whole cost of one parcel; the fee and the total are assumed (B-12)."""

    price_idr: Rupiah = Field(validation_alias="price")
    max_price_idr: Rupiah = Field(validation_alias="max_price")
    insurance_idr: RupiahOrNothing = Field(0, validation_alias="insurance")
    cod_fee_idr: RupiahOrNothing = Field(0, validation_alias="cod_fee")
    total_idr: Rupiah | None = Field(None, validation_alias="total")


class CreatedParcel(_Wire):
    """A parcel that Boscod has accepted (B-09). ``created`` is false when an earlier request had already made it."""

    order_code: str = ""
    order_ref: str = ""
    order_no: Number
    status: str = "0"
    created: bool = True


class ParcelDetail(_Wire):
    """A parcel as Boscod knows it (B-10); ``awb`` is none until the courier has given a number."""

    order_code: str
    order_ref: str = ""
    order_no: Number
    courier_code: str = ""
    courier_name: str = ""
    service_code: str = ""
    service_name: str = ""
    awb: NumberOrNothing = None
    status: Status
    status_name: str = ""
    cod_idr: RupiahOrNothing = Field(0, validation_alias="cod")
    price_idr: RupiahOrNothing = Field(0, validation_alias="price")
    max_price_idr: RupiahOrNothing = Field(0, validation_alias="max_price")
    insurance_fee_idr: RupiahOrNothing = Field(0, validation_alias="insurance_fee")
    cod_fee_idr: RupiahOrNothing = Field(0, validation_alias="cod_fee")
    total_idr: RupiahOrNothing = Field(0, validation_alias="total")
    created_at: datetime | None = Field(None, validation_alias="created_on")
    updated_at: datetime | None = Field(None, validation_alias="updated_on")


class Scan(_Wire):
    """One event in a parcel's history; ``status`` is none when the scan changed nothing."""

    note: str = ""
    description: str = ""
    branch: str = ""
    happened_at: datetime = Field(validation_alias="update_on")
    status: Status | None = None
    pod_photo: str | None = None


class Tracking(_Wire):
    """A parcel's history, in the order in which Boscod gave it (newest first)."""

    last_status: Status
    last_update: datetime
    history: tuple[Scan, ...] = ()
