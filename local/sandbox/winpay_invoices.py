"""The bodies that Winpay's Checkout page takes in the sandbox."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from integrations.rupiah import Rupiah


class _Asked(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=False)


class _Customer(_Asked):
    name: str = Field(min_length=1)
    phone: str = Field(min_length=1)
    email: str | None = None


class _Product(_Asked):
    name: str = Field(min_length=1)
    qty: int = Field(ge=1)
    price: Rupiah


class _Lines(_Asked):
    ref: str = Field(min_length=1)
    products: list[_Product] = Field(min_length=1)


class Update(_Asked):
    """What an unpaid invoice is to say from now on."""

    customer: _Customer
    invoice: _Lines
    back_url: str = Field(min_length=1)


class Create(Update):
    """A new invoice. ``interval`` is its life in minutes."""

    interval: int = Field(ge=1)
