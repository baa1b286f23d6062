"""When an order that has arrived is over."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from models.accounts.tables import Store
from models.db import transaction
from models.orders.complete import complete, take_over
from models.orders.tables import Order, OrderEvent
from tests.shop import Shop, jobs_of, open_shop

DAY = timedelta(days=1)


@pytest.fixture
async def shop(shop: Shop) -> Shop:
    await shop.product("KOPI", stock=1000)
    return shop


async def arrived(shop: Shop, **columns: Any) -> Order:
    """Return an order that was delivered just now."""
    order = await shop.order(("KOPI", 1))
    told = {"status": "delivered", "shipped_at": shop.clock.now(), "delivered_at": shop.clock.now()}
    await Order.filter(id=order.id).update(**(told | columns))
    return order


async def taken(shop: Shop) -> int:
    async with transaction() as tx:
        return await take_over(shop.clock.now(), 100, tx)


async def completed(shop: Shop, order: Order) -> bool:
    async with transaction() as tx:
        return await complete(order.id, clock=shop.clock, using=tx)


class TestTaken:
    async def test_one_whose_money_is_settled_is_over_at_once(self, shop: Shop) -> None:
        order = await arrived(shop, payment_status="settled")
        assert await taken(shop) == 1
        assert await taken(shop) == 0, "its job is at work"
        assert [job["store_id"] for job in await jobs_of("orders.complete")] == [order.store_id]

    @pytest.mark.parametrize("status", ["unpaid", "paid"])
    async def test_another_one_is_over_a_week_after_its_delivery(self, shop: Shop, status: str) -> None:
        await arrived(shop, payment_status=status)
        shop.clock.pass_by(7 * DAY - timedelta(seconds=1))
        assert await taken(shop) == 0
        shop.clock.pass_by(timedelta(seconds=1))
        assert await taken(shop) == 1

    async def test_the_store_says_how_many_days(self, shop: Shop) -> None:
        other = await open_shop(path_url="teh")
        await other.product("KOPI", stock=5)
        await Store.filter(id=shop.store.id).update(settings={"completed_after_days": 2})
        mine = await arrived(shop)
        await arrived(other, delivered_at=shop.clock.now())
        shop.clock.pass_by(2 * DAY)
        assert await taken(shop) == 1
        assert await completed(shop, mine)

    @pytest.mark.parametrize(
        "columns",
        [{"status": "shipped"}, {"status": "return_in_transit"}, {"payment_status": "conflict"}],
    )
    async def test_what_is_not_there_or_needs_a_person_goes_on(self, shop: Shop, columns: dict[str, Any]) -> None:
        order = await arrived(shop, **columns)
        shop.clock.pass_by(30 * DAY)
        assert await taken(shop) == 0
        assert not await completed(shop, order)


class TestCompleted:
    async def test_it_is_completed_once_and_its_timeline_says_why(self, shop: Shop) -> None:
        order = await arrived(shop, payment_status="settled")
        assert await completed(shop, order)
        assert not await completed(shop, order)
        told = await OrderEvent.filter(order_id=order.id, after="completed")
        assert [(event.by, event.reason) for event in told] == [("system", "settled")]
        assert (await Order.get(id=order.id)).completed_at == shop.clock.now()

    async def test_one_that_was_taken_too_early_is_left(self, shop: Shop) -> None:
        order = await arrived(shop, payment_status="paid")
        shop.clock.pass_by(6 * DAY)
        assert not await completed(shop, order)
        shop.clock.pass_by(DAY)
        assert await completed(shop, order)
        assert (await OrderEvent.get(order_id=order.id, after="completed")).reason == "delivered 7 days ago"
