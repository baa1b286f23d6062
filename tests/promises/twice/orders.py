"""Orders that are placed, and holds that end."""

from __future__ import annotations

from datetime import timedelta

from models import jobs
from models.followups.tables import FollowupStep, FollowupTemplate
from models.orders.tables import Order, OrderEvent, PaymentMethod
from models.payments.tables import Payment, PaymentState
from models.stock.tables import Stock, StockMovement
from models.vouchers.tables import Voucher, VoucherUse
from tests.couriers import BANDUNG, JAKARTA, open_sending_shop
from tests.promises.twice.stage import Play, Stage, fault, scenario

DAY = timedelta(days=1)


@scenario("orders.create")
async def takes_stock_a_voucher_and_a_way_to_pay(stage: Stage) -> Play:
    shop = await open_sending_shop()
    now = shop.clock.now()
    await Voucher.create(
        store=shop.store, code="HEMAT", kind="product", percent=10, stok=5, starts_at=now - DAY, ends_at=now + DAY
    )
    await FollowupTemplate.create(store=shop.store, sequence=1, delay=DAY, text="Halo {customer_name}")
    draft = shop.draft(("KOPI", 2), method=PaymentMethod.VA, voucher="HEMAT")

    async def did() -> None:
        order = await Order.get()
        assert (order.status, order.payment_status) == ("pending", "requested")
        assert (await Payment.get()).state is PaymentState.PENDING
        assert (await Stock.get()).reserved == 2
        assert await StockMovement.filter(kind="reserved").count() == await VoucherUse.all().count() == 1
        assert await FollowupStep.all().count() == (await Voucher.get()).used == 1

    return Play(job=await stage.write("orders.create", draft, store=shop.store.id), did=did, app=stage.app)


@scenario("orders.create")
async def is_priced_by_a_courier_that_refuses_afterwards(stage: Stage) -> Play:
    shop = await open_sending_shop()
    draft = shop.draft(("KOPI", 1), origin_district_id=BANDUNG, shipping_idr=None, weight_g=500, courier_unasked=True)
    draft = draft.model_copy(update={"receiver": draft.receiver.model_copy(update={"district_id": JAKARTA})})

    async def did() -> None:
        assert (await Order.get()).shipping_idr > 0
        assert (await Stock.get()).reserved == 1

    async def meanwhile() -> None:
        await stage.app.redis.flushdb()  # the price that was kept, too
        fault(stage.boscod, "refuse")

    job = await stage.write("orders.create", draft, store=shop.store.id)
    return Play(job=job, did=did, app=stage.app, meanwhile=meanwhile)


@scenario("orders.create")
async def is_refused_for_lack_of_stock(stage: Stage) -> Play:
    shop = await open_sending_shop()
    await shop.product("TEH", stock=0)
    job = await stage.write("orders.create", shop.draft(("TEH", 1)), store=shop.store.id)

    async def did() -> None:
        error = (await jobs.find(job.id)).error or {}
        assert (error.get("type"), error.get("sku")) == ("out-of-stock", "TEH")
        assert await Order.all().count() == 0

    return Play(job=job, did=did, app=stage.app, ends="failed")


@scenario("orders.expire")
async def gives_back_what_an_unpaid_order_holds(stage: Stage) -> Play:
    shop = await open_sending_shop()
    order = await shop.order(("KOPI", 2), method=PaymentMethod.VA)
    await stage.settle("payments.request")
    await Order.filter(id=order.id).update(unpaid_until=stage.app.clock.now() - timedelta(seconds=1))

    async def did() -> None:
        ended = await Order.get()
        assert (ended.status, ended.payment_status) == ("cancelled", "expired")
        assert (await Stock.get()).reserved == 0
        assert (await Payment.get()).closed_at is not None

    job = await stage.write("orders.expire", {"order_id": order.id}, store=order.store_id)
    return Play(job=job, did=did, app=stage.app)


@scenario("orders.complete")
async def ends_an_order_whose_money_is_settled(stage: Stage) -> Play:
    shop = await open_sending_shop()
    order = await shop.order(("KOPI", 1))
    now = stage.app.clock.now()
    arrived = {"status": "delivered", "shipped_at": now, "delivered_at": now, "payment_status": "settled"}
    await Order.filter(id=order.id).update(**arrived)

    async def did() -> None:
        assert (await Order.get()).status == "completed"
        assert await OrderEvent.filter(after="completed").count() == 1

    job = await stage.write("orders.complete", {"order_id": order.id}, store=order.store_id)
    return Play(job=job, did=did, app=stage.app)
