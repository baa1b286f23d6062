"""An order paid at the door, while Boscod answers nonsense and asks us to wait."""

from __future__ import annotations

from typing import Final

from integrations.boscod.assumed import DELIVERED, IN_TRANSIT
from local.tour import checkout, parcel
from local.tour.visit import Fault, Json, Visit

TITLE: Final = "Cash on delivery, to the door"
FAULTS: Final[tuple[Fault, ...]] = (
    ("boscod", "malformed_json", "create_order"),
    ("boscod", "too_many", "find_by_code"),
    ("boscod", "webhook_late", "status"),
)


async def play(visit: Visit) -> None:
    """Order, confirm, deliver."""
    await visit.spoil(FAULTS)
    order = await checkout.order(visit, method="cod")
    await confirmed(visit, order)
    awb = await parcel.booked(visit, order)
    await parcel.scanned(visit, order, awb, scan=IN_TRANSIT, becomes="shipped")
    await parcel.scanned(visit, order, awb, scan=DELIVERED, becomes="delivered")


async def confirmed(visit: Visit, order: Json) -> None:
    """Confirm as the seller, who asked the buyer: COD is sent unpaid."""
    found = await visit.ask("PATCH", f"{parcel.page_of(order)}/status", body={"status": "confirmed"})
    visit.tell("confirmed", f"by the seller, the order is {found['status']}")
