"""Reading a store's worklist, and parcels to put on it."""

from __future__ import annotations

from typing import Any

from models.db import pool
from models.orders.tables import Order
from models.shipping.tables import Shipment
from models.worklist import Entry, Wanted, listing
from tests.shop import Shop


async def work(shop: Shop, **wanted: Any) -> list[Entry]:
    """Return the first page of the store's list."""
    page, _ = await listing(shop.store.id, Wanted(**wanted), start=0, limit=100, now=shop.clock.now(), using=pool())
    return page


async def told(shop: Shop, **wanted: Any) -> list[tuple[str, str]]:
    """Return kind and order of each entry."""
    return [(entry.kind.value, entry.order_code) for entry in await work(shop, **wanted)]


async def shipped(shop: Shop, state: str = "problem", *, status: str = "shipped", **order: Any) -> Order:
    """Return an order whose parcel is on its way, or was."""
    made = await shop.order(("KOPI", 1))
    await Order.filter(id=made.id).update(status=status, shipped_at=shop.clock.now(), **order)
    await parcel(shop, made, state=state, awb=f"JNE{made.id}", status_at=shop.clock.now())
    return await Order.get(id=made.id)


async def parcel(shop: Shop, order: Order, *, attempt: int = 1, **columns: Any) -> Shipment:
    return await Shipment.create(
        order_id=order.id,
        attempt=attempt,
        order_code=f"{order.code}-{attempt}",
        courier_code="idx",
        service_code="03",
        **({"asked_at": shop.clock.now()} | columns),
    )
