"""Orders that are paid in one way and then in another, in a store that sets the price of sending itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from models import jobs, payments
from models.db import transaction
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment
from tasks.engine.worker import Worker
from tasks.orders import LIMITS
from tests.shop import Shop, open_shop
from tests.work import finish

VA, QRIS, COD, TRANSFER = PaymentMethod.VA, PaymentMethod.QRIS, PaymentMethod.COD, PaymentMethod.TRANSFER
KINDS = ("payments.change", "payments.request")


async def open_flat_shop() -> Shop:
    """Open a store by the machine's clock, whose orders need no courier."""
    shop = await open_shop(settings={"shipping": {"kind": "flat", "flat_idr": 10_000}})
    shop.clock.time = datetime.now(UTC)  # Winpay goes by the machine's clock
    await shop.product("KOPI", stock=1000)
    return shop


async def placed(shop: Shop, method: PaymentMethod, **wanted: Any) -> Order:
    """An order without a courier."""
    return await shop.order(("KOPI", 1), method=method, courier_code="", service_code="", **wanted)


async def asked(shop: Shop, worker: Worker, method: PaymentMethod) -> tuple[Order, Payment]:
    """An order whose buyer sees how to pay it."""
    order = await placed(shop, method)
    await finish(worker, "payments.request")
    return order, await Payment.get(order_id=order.id, state="pending")


async def want(order: Order, method: PaymentMethod, bank: str = "", *, by: str = "buyer") -> None:
    async with transaction() as tx:
        await payments.change.want(order.id, method, bank, by=by, limits=LIMITS, now=datetime.now(UTC), using=tx)
        await jobs.enqueue("payments.change", {"order_id": order.id}, store=order.store_id, using=tx)


async def change(worker: Worker, order: Order, method: PaymentMethod, bank: str = "") -> Order:
    await want(order, method, bank)
    await finish(worker, *KINDS)
    return await Order.get(id=order.id)


async def once(worker: Worker, kind: str) -> None:
    """Run what is due of a kind; what waits goes on waiting."""
    worker.ring(kind)
    await worker.idle()


async def last_job(kind: str = "payments.change") -> jobs.Job:
    found, _ = await jobs.listing(kind=kind)
    return found[0]


async def open_ones(order: Order) -> list[Payment]:
    return await Payment.filter(order_id=order.id, state__in=["requested", "pending"])
