"""Boscod, the shipping aggregator: rates, bookings, tracking, areas and webhooks."""

from __future__ import annotations

from integrations.boscod.assumed import STATUSES
from integrations.boscod.client import BoscodClient, Page
from integrations.boscod.parcel import (
    FieldsRefused,
    HandOver,
    Parcel,
    PickupVia,
    Sizes,
    phone_digits,
    round_up_weight,
    wrong_fields,
    wrong_sender,
)
from integrations.boscod.tokens import LoginToken, StaticToken, TokenSource
from integrations.boscod.webhooks import AwbData, AwbEvent, Seal, StatusData, StatusEvent
from integrations.boscod.wire import (
    Area,
    Courier,
    CreatedParcel,
    Estimate,
    ParcelDetail,
    Place,
    Rate,
    Scan,
    Service,
    Tracking,
)

__all__ = [
    "STATUSES",
    "Area",
    "AwbData",
    "AwbEvent",
    "BoscodClient",
    "Courier",
    "CreatedParcel",
    "Estimate",
    "FieldsRefused",
    "HandOver",
    "LoginToken",
    "Page",
    "Parcel",
    "ParcelDetail",
    "PickupVia",
    "Place",
    "Rate",
    "Scan",
    "Seal",
    "Service",
    "Sizes",
    "StaticToken",
    "StatusData",
    "StatusEvent",
    "TokenSource",
    "Tracking",
    "phone_digits",
    "round_up_weight",
    "wrong_fields",
    "wrong_sender",
]
