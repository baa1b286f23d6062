"""Parcels that are booked, heard of, asked about, and cancelled."""

from __future__ import annotations

from local.sandbox.base import LEDGER
from models.db import transaction
from models.orders import states
from models.orders.tables import Order
from models.shipping.tables import Shipment, ShipmentState
from models.stock.tables import StockMovement
from tests.couriers import book, confirmed, open_sending_shop
from tests.impatient import with_boscod
from tests.promises.twice.stage import Play, Stage, fault, scenario
from tests.shop import Shop
from tests.work import until

CANCELLED_AT_BOSCOD = "6"


async def to_book(stage: Stage) -> Order:
    """Confirm an order, and write the job that books it."""
    order = await confirmed(await open_sending_shop())
    await book(order)
    return order


async def booked(stage: Stage) -> tuple[Shop, Shipment]:
    """Book an order; its waybill number is known to Boscod, and told where the API is served."""
    shop = await open_sending_shop()
    await book(await confirmed(shop))
    await stage.settle("shipping.book")
    await stage.boscod[LEDGER].first("change")
    return shop, await Shipment.get()


async def one_parcel(stage: Stage) -> None:
    """Assert that Boscod has one parcel, the one that we know of."""
    shipment = await Shipment.get()
    assert shipment.state is ShipmentState.BOOKED
    assert [entry["key"] for entry in stage.boscod[LEDGER].entries("order")] == [shipment.order_no]
    await stage.boscod[LEDGER].first("change")


@scenario("shipping.book")
async def books_one_parcel(stage: Stage) -> Play:
    await to_book(stage)

    async def did() -> None:
        await one_parcel(stage)
        assert (await Order.get()).status == "processing"

    return Play(job=await stage.newest("shipping.book"), did=did, app=stage.app)


@scenario("shipping.book")
async def books_one_parcel_though_the_answer_was_lost(stage: Stage) -> Play:
    await to_book(stage)
    fault(stage.boscod, "timeout_after_success", "create_order", calls=1)

    async def did() -> None:
        await one_parcel(stage)

    app = await stage.stack.enter_async_context(with_boscod(stage.app))
    return Play(job=await stage.newest("shipping.book"), did=did, app=app)


@scenario("shipping.book")
async def keeps_a_refusal_until_a_person_has_seen_it(stage: Stage) -> Play:
    order = await to_book(stage)
    await Order.filter(id=order.id).update(address="short")

    async def did() -> None:
        assert (await Shipment.get()).state is ShipmentState.REFUSED
        assert (await Order.get()).status == "confirmed"

    return Play(job=await stage.newest("shipping.book"), did=did, app=stage.app, ends="failed")


@scenario("shipping.event")
async def keeps_the_waybill_number(stage: Stage) -> Play:
    await stage.serve_api(stage.app)
    await booked(stage)
    await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'awb'", 1)

    async def did() -> None:
        shipment = await Shipment.get()
        assert (shipment.state, bool(shipment.awb)) == (ShipmentState.READY, True)
        assert (await Order.get()).status == "ready"

    return Play(job=await stage.newest("shipping.event"), did=did, app=stage.app)


@scenario("shipping.event")
async def takes_the_order_back_where_the_courier_gives_no_number(stage: Stage) -> Play:
    await stage.serve_api(stage.app)
    fault(stage.boscod, "awb_refused", calls=1)
    await booked(stage)
    await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'awb'", 1)

    async def did() -> None:
        assert (await Shipment.get()).state is ShipmentState.REFUSED
        assert (await Order.get()).status == "confirmed"

    return Play(job=await stage.newest("shipping.event"), did=did, app=stage.app)


@scenario("shipping.event", status="2", order="delivered", moved="shipped")
@scenario("shipping.event", status="5", order="returned", moved="returned")
async def takes_the_order_along(stage: Stage, status: str, order: str, moved: str) -> Play:
    await stage.serve_api(stage.app)
    _, shipment = await booked(stage)
    await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'awb'", 1)
    await stage.settle("shipping.event")
    await stage.ask("boscod", "advance", order_no=shipment.order_no, status=status)
    await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'status'", 1)

    async def did() -> None:
        assert (await Order.get()).status == order
        assert await StockMovement.filter(kind=moved).count() == 1

    return Play(job=await stage.newest("shipping.event"), did=did, app=stage.app)


@scenario("shipping.poll")
async def asks_about_a_silent_parcel(stage: Stage) -> Play:
    shop, shipment = await booked(stage)
    await stage.ask("boscod", "advance", order_no=shipment.order_no, status="1", webhook=False)

    async def did() -> None:
        assert (await Order.get()).status == "shipped"
        assert await StockMovement.filter(kind="shipped").count() == 1

    job = await stage.write("shipping.poll", {"shipment_id": shipment.id}, store=shop.store.id)
    return Play(job=job, did=did, app=stage.app)


@scenario("shipping.cancel")
async def cancels_the_parcel_at_boscod(stage: Stage) -> Play:
    shop, shipment = await booked(stage)
    async with transaction() as tx:
        await states.step(shipment.order_id, "cancelled", by="test", clock=shop.clock, using=tx)

    async def did() -> None:
        assert (await Shipment.get()).state is ShipmentState.CANCELLED
        there = await stage.app.boscod.find_by_code(shipment.order_code)
        assert there is not None
        assert there.status == CANCELLED_AT_BOSCOD

    return Play(job=await stage.newest("shipping.cancel"), did=did, app=stage.app)


@scenario("shipping.cancel")
async def cancels_it_though_the_answer_was_lost(stage: Stage) -> Play:
    play = await cancels_the_parcel_at_boscod(stage)
    fault(stage.boscod, "timeout_after_success", "cancel", calls=1)
    app = await stage.stack.enter_async_context(with_boscod(stage.app))
    return Play(job=play.job, did=play.did, app=app)
