"""What a form says about its orders, read from its settings."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from models.customers.meet import Shield

_DAY_MINUTES = 24 * 60

FieldName = Literal["name", "phone", "email", "address", "district", "postal_code", "note"]


class FieldAsked(BaseModel):
    """One field of the page."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: FieldName
    label: str = Field("", max_length=100, description="Empty: the page's own word.", examples=["Nama lengkap"])
    placeholder: str = Field("", max_length=200, examples=["Nama penerima paket"])
    required: bool = True


def usual_fields() -> list[FieldAsked]:
    """Return what a page asks unless its seller says otherwise: enough to send a parcel."""
    optional = (FieldAsked(name="postal_code", required=False), FieldAsked(name="note", required=False))
    return [*(FieldAsked(name=name) for name in ("name", "phone", "address", "district")), *optional]


class ShippingRule(BaseModel):
    """Who says what shipping costs: the courier, the seller, or nobody pays it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    kind: Literal["rates", "flat", "free"] = "rates"
    flat_idr: int = Field(0, ge=0)


class OrderRules(BaseModel):
    """The part of a form's settings that placing an order reads; everything else is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    payment_minutes: int = Field(_DAY_MINUTES, ge=5, le=30 * _DAY_MINUTES, description="How long unpaid stock is held.")
    buyer_pays_cod_fee: bool = True
    shipping: ShippingRule = Field(default_factory=ShippingRule)
    min_name_length: int = Field(3, ge=0, le=100)
    min_address_length: int = Field(10, ge=0, le=500)
    orders_per_phone_and_hour: int = Field(3, ge=1, le=1000)
    fields: list[FieldAsked] = Field(default_factory=usual_fields, min_length=1, max_length=20)
    suspicious_returns: int = Field(2, ge=1, le=1000)

    @property
    def hold(self) -> timedelta:
        """How long an order that is paid online may stay unpaid."""
        return timedelta(minutes=self.payment_minutes)

    @property
    def shield(self) -> Shield:
        """The form shield's limits."""
        return Shield(
            min_name_length=self.min_name_length,
            min_address_length=self.min_address_length,
            orders_per_hour=self.orders_per_phone_and_hour,
            returns=self.suspicious_returns,
        )


def rules_of(settings: dict[str, Any] | None) -> OrderRules:
    """Return the rules in a form's settings; an order without a form has the defaults."""
    return OrderRules.model_validate(settings or {})
