"""What a courier collects when the buyer, who chose COD after all, has paid online as well."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from models import payments, shipping
from models.clock import Clock
from models.db import transaction
from models.orders import states
from models.orders.tables import Order
from models.payments.tables import Payment, PaymentState
from models.shipping import Heard, Shipment, by_hand, cod
from models.shipping.by_hand import Said
from models.worklist import Kind
from tests.shop import Shop
from tests.worklist import work

TOTAL_IDR = 61_800
"""With the fee that the buyer pays for COD: a VA of before was over 1,800 less."""

Send = Callable[[Order, Clock], Awaitable[Shipment]]


@pytest.fixture
async def order(shop: Shop) -> Order:
    """A confirmed COD order, whose buyer had a VA before."""
    await shop.product("KOPI", stock=10, price_idr=50_000)
    order = await shop.order(("KOPI", 1))
    assert order.total_idr == TOTAL_IDR
    await Payment.create(
        order_id=order.id,
        attempt=1,
        reference="BO-1",
        method="va",
        amount_idr=TOTAL_IDR - 1800,
        state=PaymentState.CANCELLED,
        expires_at=shop.clock.now(),
    )
    async with transaction() as tx:
        await states.step(order.id, "confirmed", by="test", clock=shop.clock, using=tx)
    return order


async def come(amount_idr: int, clock: Clock, *, key: str = "1") -> None:
    money = payments.Money(reference="BO-1", key=key, amount_idr=amount_idr, paid_at=clock.now())
    async with transaction() as tx:
        await payments.settle(money, clock=clock, using=tx)


async def book(order: Order, clock: Clock) -> Shipment:
    async with transaction() as tx:
        shipment = await shipping.intend(order.id, clock=clock, using=tx)
        await shipping.begin_call(shipment.id, now=clock.now(), using=tx)
        return await shipping.booked(shipment.id, order_no="BC-1", now=clock.now(), using=tx)


async def send_by_hand(order: Order, clock: Clock) -> Shipment:
    async with transaction() as tx:
        return await by_hand.say(order.id, Said(awb="OWN-1"), by="staff:1", clock=clock, using=tx)


@pytest.mark.parametrize("send", [book, send_by_hand])
class TestToCollect:
    @pytest.mark.parametrize(("came_idr", "left_idr"), [(0, TOTAL_IDR), (TOTAL_IDR - 1800, 1800), (TOTAL_IDR, 0)])
    async def test_the_courier_collects_what_did_not_come_before(
        self, shop: Shop, order: Order, send: Send, came_idr: int, left_idr: int
    ) -> None:
        if came_idr:
            await come(came_idr, shop.clock)
        shipment = await send(order, shop.clock)
        assert shipment.cod_idr == left_idr
        assert shipment.problem is None

    async def test_what_goes_back_to_the_buyer_pays_nothing(self, shop: Shop, order: Order, send: Send) -> None:
        await come(TOTAL_IDR - 1800, shop.clock)
        await Payment.filter(order_id=order.id).update(refund_due_idr=TOTAL_IDR - 1800)
        shipment = await send(order, shop.clock)
        assert shipment.cod_idr == TOTAL_IDR

    @pytest.mark.parametrize(("came_idr", "owed_idr"), [(TOTAL_IDR - 1800, 1800), (TOTAL_IDR, 0), (TOTAL_IDR + 500, 0)])
    async def test_money_that_comes_later_puts_the_parcel_on_the_worklist(
        self, shop: Shop, order: Order, send: Send, came_idr: int, owed_idr: int
    ) -> None:
        await send(order, shop.clock)
        await come(came_idr, shop.clock)
        [reason] = [entry.reason for entry in await work(shop) if entry.kind is Kind.PARCEL_UNCLEAR]
        assert f"collects Rp {TOTAL_IDR}," in reason
        assert f"owes Rp {owed_idr}." in reason


async def test_a_parcel_that_collects_only_the_rest_needs_nobody(shop: Shop, order: Order) -> None:
    await come(TOTAL_IDR - 1800, shop.clock)
    await book(order, shop.clock)
    async with transaction() as tx:
        locked = await states.locked(order.id, using=tx)
        await cod.compare(locked, using=tx)
    assert (await Shipment.get(order_id=order.id)).problem is None


async def delivered(shipment: Shipment, clock: Clock) -> None:
    heard = [Heard(source="webhook", happened_at=clock.now(), raw_status="2")]
    async with transaction() as tx:
        await shipping.hear(shipment.id, heard, awb="JNE1", clock=clock, using=tx)


class TestCollectedTwice:
    """A courier that nobody stopped has collected what was paid online."""

    async def due(self) -> list[int]:
        return [payment.refund_due_idr for payment in await Payment.all().order_by("id")]

    async def test_what_came_before_the_delivery_goes_back(self, shop: Shop, order: Order) -> None:
        shipment = await book(order, shop.clock)
        await come(TOTAL_IDR, shop.clock)
        assert await self.due() == [0]
        await delivered(shipment, shop.clock)
        assert await self.due() == [TOTAL_IDR]
        assert [entry.kind for entry in await work(shop)] == [Kind.REFUND]

    async def test_what_comes_after_it_too(self, shop: Shop, order: Order) -> None:
        await delivered(await book(order, shop.clock), shop.clock)
        await come(TOTAL_IDR - 1800, shop.clock)
        await come(1800, shop.clock, key="2")
        assert await self.due() == [TOTAL_IDR]

    async def test_the_rest_that_it_was_to_collect_does_not(self, shop: Shop, order: Order) -> None:
        await come(TOTAL_IDR - 1800, shop.clock)
        await delivered(await book(order, shop.clock), shop.clock)
        assert await self.due() == [0]

    async def test_the_courier_s_payout_settles_the_order_all_the_same(self, shop: Shop, order: Order) -> None:
        await come(TOTAL_IDR - 1800, shop.clock)
        await delivered(await book(order, shop.clock), shop.clock)
        assert [entry.kind for entry in await work(shop)] == [Kind.PAYMENT_CONFLICT]
        async with transaction() as tx:
            await states.settle_many(
                shop.store.id, [order.id], by="test", reason="paid out", clock=shop.clock, using=tx
            )
        assert (await Order.get(id=order.id)).payment_status == "settled"
        assert await work(shop) == []
