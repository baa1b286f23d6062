"""What is asked for: an order before it is one. Also the arguments of the job ``orders.create``."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from models.orders.tables import PaymentMethod

MOST_LINES = 100
MOST_UNITS = 100_000

RowId = Annotated[int, Field(ge=1, le=2**63 - 1)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DraftLine(_Frozen):
    """Units of a variant, and the product they were chosen from where several share the variant."""

    sku: str = Field(min_length=1, max_length=64)
    product: str = Field("", max_length=64, description="SKU of the product; empty: the one that the form sells.")
    qty: int = Field(ge=1, le=MOST_UNITS)


class Receiver(_Frozen):
    """Who gets the parcel, and where."""

    name: str = Field(min_length=1, max_length=150)
    phone: str = Field(max_length=20, description="E.164")
    phone_entered: str = Field("", max_length=32)
    email: str = Field("", max_length=254)
    address: str = Field("", max_length=1000)
    district_id: RowId | None = None
    province: str = Field("", max_length=80)
    city: str = Field("", max_length=80)
    district: str = Field("", max_length=80)
    postal_code: str = Field("", max_length=10)


class OrderDraft(_Frozen):
    """An order to be placed.

    ``shipping_idr`` is what the courier asks for ``weight_g`` from ``origin_district_id``, looked up by us, not said by
    the buyer. ``courier_unasked``: the courier could not be asked yet, so the job does it.
    """

    store_id: RowId
    form_id: RowId | None = None
    lines: tuple[DraftLine, ...] = Field(min_length=1, max_length=MOST_LINES)
    receiver: Receiver
    payment_method: PaymentMethod
    payment_channel: str = Field("", max_length=32)
    courier_code: str = Field("", max_length=32)
    service_code: str = Field("", max_length=32)
    shipping_idr: int | None = Field(None, ge=0, le=10**12)
    weight_g: int = Field(0, ge=0)
    origin_district_id: RowId | None = None
    courier_unasked: bool = False
    is_insurable: bool = Field(default=False, description="The courier has said that it insures.")
    voucher: str = Field("", max_length=40)
    note: str = Field("", max_length=1000)
    source_address: str = Field("", max_length=64)
    draft_hash: str = Field("", max_length=64, description="Of the autosaved draft's token, if there is one.")
