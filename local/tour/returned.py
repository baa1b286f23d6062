"""An order whose buyer was never at home: the parcel comes back, while its news comes twice."""

from __future__ import annotations

from typing import Final

from integrations.boscod.assumed import IN_TRANSIT, RETURN_IN_TRANSIT, RETURNED
from local.tour import checkout, parcel
from local.tour.cod import confirmed
from local.tour.visit import Fault, Visit

TITLE: Final = "Cash on delivery, and back again"
FAULTS: Final[tuple[Fault, ...]] = (
    ("boscod", "reset", "create_order"),
    ("boscod", "unknown_fields", "find_by_code"),
    ("boscod", "webhook_duplicate", "status"),
)


async def play(visit: Visit) -> None:
    """Order, confirm, send, take back."""
    await visit.spoil(FAULTS)
    order = await checkout.order(visit, method="cod")
    await confirmed(visit, order)
    awb = await parcel.booked(visit, order)
    await parcel.scanned(visit, order, awb, scan=IN_TRANSIT, becomes="shipped")
    await parcel.scanned(visit, order, awb, scan=RETURN_IN_TRANSIT, becomes="return_in_transit")
    await parcel.scanned(visit, order, awb, scan=RETURNED, becomes="returned")
