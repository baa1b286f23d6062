"""The way of a parcel: the store books by itself, the courier scans, the webhooks move the order."""

from __future__ import annotations

from local.tour.visit import Json, Visit


def page_of(order: Json) -> str:
    """Return where the seller sees an order."""
    return f"/store/order/{order['code']}"


async def booked(visit: Visit, order: Json) -> str:
    """Wait for the courier's waybill and return it."""
    found = await visit.until(page_of(order), _awb, what="The booking of the courier")
    awb = _awb(found) or ""
    visit.tell(
        "booked", f"{found['courier_code']} {found['service_code']}, waybill {awb}, the order is {found['status']}"
    )
    return awb


async def scanned(visit: Visit, order: Json, awb: str, *, scan: str, becomes: str) -> None:
    """Play the courier, and wait until the order is where the parcel is."""
    await visit.sandbox("boscod", "POST", "advance", body={"awb": awb, "status": scan})
    found = await visit.until(page_of(order), lambda one: one["status"] == becomes, what=f"That it is {becomes}")
    visit.tell(becomes, f"by {found['timeline'][-1]['by']} at {found['timeline'][-1]['at'][11:19]}")


def _awb(order: Json) -> str | None:
    return next((one["awb"] for one in order["shipments"] if one["awb"]), None)
