"""What needs a person: parcels, bookings, money and messages about which the platform can do nothing more by itself."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.shapes import Growing, Id, Shown
from models import worklist
from models.db import pool
from models.orders.tables import OrderStatus
from models.worklist import Kind

_Province = Annotated[str, Field(min_length=1, max_length=80)]
_Courier = Annotated[str, Field(min_length=1, max_length=32)]


class WorkAsked(Growing):
    """Which entries; what is left out asks nothing."""

    kind: list[Kind] = Field(default_factory=list, max_length=20)
    cs_id: Id | None = Field(None, description="Whose orders; Customer Service gets the own.", examples=[5])
    province: list[_Province] = Field(default_factory=list, max_length=50, examples=[["JAWA BARAT"]])
    courier: list[_Courier] = Field(default_factory=list, max_length=50, examples=[["jne"]])


class WorkShown(Shown):
    """One thing for a person to do."""

    kind: Kind = Field(examples=["undelivered"])
    order_code: str | None = Field(description="Null: of an abandoned checkout.", examples=["BO-7K3M9Q"])
    order_status: OrderStatus | None = Field(examples=["shipped"])
    followup_id: int | None = Field(description="Of a follow-up, to be settled, moved or skipped.", examples=[None])
    checkout_id: int | None = Field(description="Of an abandoned checkout.", examples=[None])
    since: datetime = Field(description="When it began to wait.", examples=["2025-06-15T10:00:07+07:00"])
    deadline: datetime | None = Field(description="By when it should be done.", examples=["2025-06-18T10:00:07+07:00"])
    reason: str = Field(
        examples=["The courier could not deliver the parcel: Delivery failed: receiver not at home."],
    )
    to_do: str = Field(
        examples=["Ask the buyer for a better address or time and tell the courier, or call it back."],
    )
    cs_id: int | None = Field(description="Whose order it is.", examples=[5])
    cs_name: str = Field(examples=["Putri Lestari"])
    customer_name: str = Field(examples=["Putri Anggraini"])
    customer_phone: str = Field(examples=["0819-0211-4111"])
    province: str = Field(examples=["JAWA BARAT"])
    city: str = Field(examples=["BANDUNG"])
    courier_code: str = Field(examples=["jne"])
    awb: str | None = Field(examples=["JNE0000000001"])


class WorklistShown(Shown):
    """A page of the list, and how much there is."""

    data: list[WorkShown]
    total: int = Field(ge=0, description="Of the kinds asked for.", examples=[1])
    counts: dict[Kind, int] = Field(
        description="Of every kind, under the other filters.", examples=[{"undelivered": 1, "refund": 0}]
    )


@endpoint("GET", "/store/worklist", entry="Worklist", summary="What needs a person", rights=Seller("orders", "read"))
async def store_worklist(call: Call, query: WorkAsked) -> WorklistShown:
    """The most urgent first, each entry with its reason, its deadline and what can be done about it.

    Undelivered parcels, bookings refused or unknown, money that is wrong or goes back, follow-ups that are blocked or
    unknown, and orders that look wrong. Customer Service gets the own orders.
    """
    wanted = worklist.Wanted(
        kinds=tuple(query.kind),
        cs_id=query.cs_id if call.caller.is_administrator else call.staff_id,
        provinces=tuple(query.province),
        couriers=tuple(query.courier),
    )
    entries, counts = await worklist.listing(
        call.store_id,
        wanted,
        start=query.start,
        limit=query.limit,
        now=call.now(),
        using=pool(),
        until=query.until,
    )
    return WorklistShown(
        data=[WorkShown.model_validate(entry, from_attributes=True) for entry in entries],
        total=sum(counts[kind] for kind in query.kind or counts),
        counts=counts,
    )
