"""A parcel to be booked, and the limits that Boscod sets to its fields, checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum
from typing import Any

from integrations.boscod import assumed
from integrations.outcome import Refused

PHONE = re.compile(r"(62|08)[0-9]+")
REFERENCE = re.compile(assumed.REFERENCE_PATTERN)


class PickupVia(StrEnum):
    """The vehicle that is to come."""

    MOTOR = "0"
    BOX = "1"
    TRUCK = "2"


class HandOver(StrEnum):
    """How the parcel reaches the courier (Boscod's ``order_type``)."""

    PICKUP = "0"
    DROP_OFF = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """A parcel's outer measures in centimetres; ten each is Boscod's own default."""

    length_cm: int = 10
    width_cm: int = 10
    height_cm: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One parcel under one ``order_code``, which is ours, unique, and what makes booking it again harmless.

    Booked together with others it keeps that code as its reference; the request then has a code of its own.
    """

    order_code: str
    courier_code: str
    service_code: str
    sender_name: str
    sender_phone: str
    sender_address: str
    sender_district_id: int
    receiver_name: str
    receiver_phone: str
    receiver_address: str
    receiver_district_id: int
    item_name: str
    item_qty: int
    item_value_idr: int
    weight_kg: Decimal
    sizes: Sizes = Sizes()
    cod_idr: int = 0
    insured: bool = False
    note: str | None = None
    pickup_via: PickupVia = PickupVia.MOTOR
    hand_over: HandOver = HandOver.PICKUP

    def to_wire(self) -> dict[str, Any]:
        """Return the body of Create Order for this parcel alone, whose code is also its reference."""
        return request_body(self.order_code, [self])

    def item(self) -> dict[str, Any]:
        """Return the parcel's own part of the body: sixteen fields, always all of them.

        Five are documented; their place and the other eleven are assumed, as is the courier's field (B-08).
        """
        return {
            "receiver_name": self.receiver_name,
            "receiver_phone": self.receiver_phone,
            "receiver_address": self.receiver_address,
            "receiver_addr_id": str(self.receiver_district_id),
            "service_code": self.service_code,
            "order_ref": self.order_code,
            "item_name": self.item_name,
            "item_qty": self.item_qty,
            "item_value": self.item_value_idr,
            "item_weight": float(round_up_weight(self.weight_kg)),
            "item_length": self.sizes.length_cm,
            "item_width": self.sizes.width_cm,
            "item_height": self.sizes.height_cm,
            "cod": self.cod_idr or None,
            "insurance": int(self.insured),
            "note": self.note or None,
        }


def request_body(order_code: str, parcels: Sequence[Parcel]) -> dict[str, Any]:
    """Return the body of Create Order: nine fields, the last of them an item for each parcel.

    Sender, courier and hand-over are those of the first: they are the same for all.
    """
    first = parcels[0]
    return {
        "order_code": order_code,
        "sender_name": first.sender_name,
        "sender_addr_id": str(first.sender_district_id),
        "sender_address": first.sender_address,
        "sender_phone": first.sender_phone,
        "pickup_via": str(first.pickup_via),
        "order_type": str(first.hand_over),
        "courier_code": first.courier_code,
        "items": [parcel.item() for parcel in parcels],
    }


class FieldsRefused(Refused):
    """The request would break Boscod's limits, so it was not sent. ``fields``: field to what is wrong with it."""

    def __init__(self, *, operation: str, fields: dict[str, str]) -> None:
        reason = "; ".join(f"{field}: {message}" for field, message in fields.items())
        super().__init__(provider="boscod", operation=operation, reason=reason, code="VALIDATION_ERROR")
        self.fields = fields


def round_up_weight(weight_kg: Decimal) -> Decimal:
    """Round up to the next half kilogram, the step in which couriers charge; the smallest is 0.5."""
    step = assumed.WEIGHT_STEP_KG
    return max(step, (weight_kg / step).to_integral_value(rounding=ROUND_CEILING) * step)


def phone_digits(e164: str) -> str:
    """Return a phone number as Boscod takes it: +62812… becomes 62812… in digits only."""
    return re.sub(r"[\s()+.-]", "", e164)


def wrong_fields(parcel: Parcel) -> dict[str, str]:
    """Return what Boscod would refuse, by our field's name; empty when all is well."""
    return {
        **dict(_wrong_codes(parcel)),
        **dict(_wrong_texts(parcel)),
        **dict(_wrong_numbers(parcel)),
        **wrong_measures(parcel.weight_kg, parcel.sizes),
    }


def wrong_sender(*, name: str, phone: str, address: str, district_id: int) -> dict[str, str]:
    """Return what Boscod would refuse about who sends, by the argument's name. ``phone`` may be E.164."""
    told = {
        "name": _wrong_length("sender_name", name),
        "phone": _wrong_phone(phone_digits(phone)),
        "address": _wrong_length("sender_address", address),
        "district_id": "" if district_id >= 1 else "must be given",
    }
    return {field: why for field, why in told.items() if why}


def wrong_measures(weight_kg: Decimal, sizes: Sizes) -> dict[str, str]:
    """Return what Boscod would refuse about a weight and measures."""
    wrong = {name: "1 cm or more" for name in ("length_cm", "width_cm", "height_cm") if getattr(sizes, name) < 1}
    heaviest = assumed.WEIGHT_KG[1]
    if not 0 < weight_kg <= heaviest:
        wrong["weight_kg"] = f"more than 0 and at most {heaviest} kg"
    return wrong


def _wrong_codes(parcel: Parcel) -> Iterator[tuple[str, str]]:
    if not REFERENCE.fullmatch(parcel.order_code):
        yield "order_code", "1 to 50 letters, digits, - and _"
    for name in ("courier_code", "service_code"):
        if not getattr(parcel, name):
            yield name, "must be given"


def _wrong_texts(parcel: Parcel) -> Iterator[tuple[str, str]]:
    for name in _LENGTHS:
        if why := _wrong_length(name, getattr(parcel, name)):
            yield name, why
    for name in ("sender_phone", "receiver_phone"):
        if why := _wrong_phone(getattr(parcel, name)):
            yield name, why
    if parcel.note is not None and len(parcel.note) > assumed.NOTE_LONGEST:
        yield "note", f"at most {assumed.NOTE_LONGEST} characters"


def _wrong_length(name: str, text: str) -> str:
    shortest, longest = _LENGTHS[name]
    fits = shortest <= len(text.strip()) and len(text) <= longest
    return "" if fits else f"{shortest} to {longest} characters"


def _wrong_phone(phone: str) -> str:
    fewest, most = assumed.PHONE_DIGITS
    fits = PHONE.fullmatch(phone) and fewest <= len(phone) <= most
    return "" if fits else f"{fewest} to {most} digits that start with 62 or 08"


def _wrong_numbers(parcel: Parcel) -> Iterator[tuple[str, str]]:
    for name, least in _LEAST:
        if getattr(parcel, name) < least:
            yield name, f"{least} or more"


_LENGTHS = {
    "sender_name": (1, 50),
    "sender_address": (10, 500),
    "receiver_name": (1, 50),
    "receiver_address": (10, 200),
    "item_name": (1, assumed.ITEM_NAME_LONGEST),
}
"""Shortest and longest, as documented for names and addresses; the item's name is assumed (B-08)."""

_LEAST = (
    ("item_qty", 1),
    ("item_value_idr", 0),
    ("cod_idr", 0),
    ("sender_district_id", 1),
    ("receiver_district_id", 1),
)
