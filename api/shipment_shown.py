"""A parcel as its seller sees it, with its history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pydantic import Field

from api.order_shown import ShipmentShown
from api.shapes import Shown
from models.shipping.statuses import meanings
from models.shipping.tables import Shipment, ShipmentEvent


class ScanShown(Shown):
    """One thing that was said about a parcel."""

    happened_at: datetime = Field(examples=["2025-06-16T09:12:44+07:00"])
    source: str = Field(description="webhook, tracking or staff", examples=["webhook"])
    raw_status: str | None = Field(description="The courier's code; null: a mere scan.", examples=["1"])
    status: str | None = Field(description="The code's name; null: none, or nobody knows it.", examples=["In Transit"])
    note: str = Field(examples=["Pickup scan"])
    description: str = Field(examples=["Parcel has been picked up"])
    branch: str = Field(examples=["TH WONOCOLO"])
    pod_photo: str | None = Field(examples=[None])


class ParcelShown(ShipmentShown):
    """The parcel of an order: the last one, where it was booked more than once."""

    code: str = Field(examples=["BO-7K3M9Q"])
    reference: str = Field(description="Our reference at the courier.", examples=["BO-7K3M9Q-456-1-4f09c2"])
    by_hand: bool = Field(description="Sent outside of Boscod.", examples=[False])
    heard_at: datetime | None = Field(
        description="When anything was last heard.", examples=["2025-06-16T09:12:45+07:00"]
    )
    asked: bool = Field(description="Whether the courier was asked for this answer, and has answered.", examples=[True])
    history: list[ScanShown]


def parcel_shown(code: str, parcel: Shipment, events: Sequence[ShipmentEvent], *, asked: bool) -> ParcelShown:
    """Return the parcel of the order ``code``."""
    fields = {name: getattr(parcel, name) for name in ShipmentShown.model_fields}
    return ParcelShown(
        **fields,
        code=code,
        reference=parcel.order_code,
        by_hand=parcel.by_hand,
        heard_at=parcel.heard_at,
        asked=asked,
        history=[_scan(event) for event in events],
    )


def _scan(event: ShipmentEvent) -> ScanShown:
    meaning = meanings().get(event.raw_status) if event.raw_status is not None else None
    return ScanShown(
        happened_at=event.happened_at,
        source=event.source,
        raw_status=event.raw_status,
        status=meaning.name if meaning is not None else None,
        note=event.note,
        description=event.description,
        branch=event.branch,
        pod_photo=event.pod_photo,
    )
