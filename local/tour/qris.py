"""An order paid by QRIS and delivered, while Winpay is out of order and its callback is late."""

from __future__ import annotations

from typing import Final

from integrations.boscod.assumed import DELIVERED, IN_TRANSIT
from local.tour import checkout, parcel
from local.tour.payer import paid
from local.tour.visit import Fault, Visit

TITLE: Final = "QRIS, to the door"
FAULTS: Final[tuple[Fault, ...]] = (
    ("winpay", "http_500", "generate_qris"),
    ("winpay", "webhook_late", "qris_notice"),
    ("boscod", "webhook_duplicate", "awb"),
)


async def play(visit: Visit) -> None:
    """Order, pay, deliver."""
    await visit.spoil(FAULTS)
    order = await checkout.order(visit, method="qris")
    image = order["to_pay"]["qr_image"]
    visit.tell("code", f"{image[:60]}…")
    await paid(visit, order, kind="qris", is_it=lambda entry: entry["contract_id"][2:].replace("-", "") in image)
    awb = await parcel.booked(visit, order)
    await parcel.scanned(visit, order, awb, scan=IN_TRANSIT, becomes="shipped")
    await parcel.scanned(visit, order, awb, scan=DELIVERED, becomes="delivered")
