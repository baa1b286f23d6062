"""Many parcels that are booked or cancelled in one job."""

from __future__ import annotations

from local.sandbox.base import LEDGER
from models.orders.tables import Order
from models.shipping.tables import BulkRow, BulkState, Shipment, ShipmentState
from tasks.bookings import BookMany, CancelMany
from tests.couriers import book, confirmed, open_sending_shop
from tests.promises.twice.stage import Play, Stage, scenario


@scenario("shipping.book_many")
async def books_one_parcel_for_each_order(stage: Stage) -> Play:
    shop = await open_sending_shop()
    orders = [await confirmed(shop) for _ in range(2)]
    await stage.serve_api(stage.app)

    async def did() -> None:
        assert await BulkRow.filter(state=BulkState.DONE).count() == 2
        assert await Shipment.filter(state=ShipmentState.READY).count() == 2
        assert len(stage.boscod[LEDGER].entries("order")) == 2

    args = BookMany(store_id=shop.store.id, codes=tuple(order.code for order in orders))
    return Play(job=await stage.write("shipping.book_many", args, store=shop.store.id), did=did, app=stage.app)


@scenario("shipping.book_many")
async def keeps_refusals_until_a_person_has_seen_them(stage: Stage) -> Play:
    shop = await open_sending_shop()
    good, bad = await confirmed(shop), await confirmed(shop)
    await Order.filter(id=bad.id).update(address="short")
    await stage.serve_api(stage.app)

    async def did() -> None:
        assert await BulkRow.filter(state=BulkState.REFUSED, order_id=bad.id).count() == 1
        assert await BulkRow.filter(state=BulkState.DONE, order_id=good.id).count() == 1
        assert await Shipment.all().count() == 2

    args = BookMany(store_id=shop.store.id, codes=(good.code, bad.code))
    job = await stage.write("shipping.book_many", args, store=shop.store.id)
    return Play(job=job, did=did, app=stage.app, ends="failed")


@scenario("shipping.cancel_many")
async def cancels_each_parcel(stage: Stage) -> Play:
    shop = await open_sending_shop()
    orders = [await confirmed(shop) for _ in range(2)]
    await book(*orders)
    await stage.settle("shipping.book")

    async def did() -> None:
        assert await BulkRow.filter(state=BulkState.DONE).count() == 2
        assert await Shipment.filter(state=ShipmentState.CANCELLED).count() == 2

    args = CancelMany(store_id=shop.store.id, codes=tuple(order.code for order in orders), reason="Buyer's wish")
    return Play(job=await stage.write("shipping.cancel_many", args, store=shop.store.id), did=did, app=stage.app)
