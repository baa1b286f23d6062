"""The ledger of stock: whatever happens to orders, the counters are the sum of their movements."""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta

import pytest

from models.db import pool, transaction
from models.errors import Conflict, DomainError, OutOfStock
from models.orders import states
from models.orders.expire import expire
from models.orders.states import STEPS
from models.orders.tables import Order, OrderStatus, PaymentMethod
from models.stock.count import Counted, count, drift
from models.stock.tables import MovementKind, StockMovement
from tests.shop import Shop

HELD = {OrderStatus.PENDING, OrderStatus.CONFIRMED, OrderStatus.PROCESSING, OrderStatus.READY}
GONE = {
    OrderStatus.SHIPPED,
    OrderStatus.DELIVERED,
    OrderStatus.COMPLETED,
    OrderStatus.RETURN_IN_TRANSIT,
    OrderStatus.LOST,
}


class TestRandomLives:
    @pytest.mark.parametrize("seed", range(4))
    async def test_the_ledger_equals_the_counters(self, shop: Shop, seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311 - reproducible, guards nothing
        goods = [await shop.product(sku, stock=20) for sku in ("A", "B", "C")]
        orders: list[int] = []
        for _ in range(60):
            shop.clock.pass_by(timedelta(minutes=chance.randrange(600)))
            if orders and chance.random() < 0.65:
                await self._live_on(shop, chance, chance.choice(orders))
            else:
                items = [(one.sku, chance.randint(1, 4)) for one in chance.sample(goods, chance.randint(1, 3))]
                try:
                    order = await shop.order(*items, method=chance.choice(list(PaymentMethod)))
                    orders.append(order.id)
                except OutOfStock:
                    pass
        assert await drift(store_id=None, using=pool()) == []
        for one in goods:
            held = gone = 0
            for order in await Order.all().prefetch_related("lines"):
                units = sum(line.qty for line in order.lines if line.variant_id == one.id)
                held += units if order.status in HELD else 0
                gone += units if order.status in GONE else 0
            assert await shop.stock_of(one) == (20 - gone, held)

    async def _live_on(self, shop: Shop, chance: random.Random, order_id: int) -> None:
        order = await Order.get(id=order_id)
        try:
            async with transaction() as tx:
                if chance.random() < 0.2:
                    await expire(order_id, clock=shop.clock, using=tx)
                elif ways := sorted(STEPS[order.status]):
                    if order.payment_method in states.ONLINE and order.payment_status == "unpaid":
                        await states.pay(order_id, "paid", by="winpay", clock=shop.clock, using=tx)
                    to = chance.choice(ways)
                    await states.step(order_id, to, by="test", clock=shop.clock, using=tx)
        except DomainError:
            # A step that the rules refuse changes nothing, which is what the sums below check.
            return


class TestCounting:
    async def test_set_and_change_are_noted(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=10)
        line = Counted(warehouse_id=shop.warehouse.id, variant_id=coffee.id, units=-4)
        async with transaction() as tx:
            rows = await count(
                [line], MovementKind.CHANGED, by="staff:1", reason="broken", at=shop.clock.now(), using=tx
            )
        assert [(row["on_hand"], row["reserved"]) for row in rows] == [(6, 0)]
        kinds = Counter(await StockMovement.all().values_list("kind", "on_hand_change"))
        assert kinds == {("set", 10): 1, ("changed", -4): 1}

    async def test_what_orders_have_reserved_stays(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=10)
        await shop.order(("KOPI", 3))
        with pytest.raises(Conflict):
            await shop.put(coffee, 2)
        assert await shop.stock_of(coffee) == (10, 3)
