"""Which steps of an order people may take, by what their role and rights allow."""

from __future__ import annotations

from functools import partial

import pytest

from models.accounts.rights import ADMINISTRATOR, CUSTOMER_SERVICE, allows
from models.db import transaction
from models.errors import Forbidden
from models.orders import by_hand
from models.orders.states import STEPS
from models.orders.tables import Order, OrderStatus
from tests.shop import Shop

S = OrderStatus

AGREED_WITH_THE_BUYER = {(S.PENDING, S.CONFIRMED), *((before, S.CANCELLED) for before in S)}

ALL_STEPS = [(before, to) for before, following in STEPS.items() for to in sorted(following)]


async def step(shop: Shop, order: Order, before: OrderStatus, to: OrderStatus, may: by_hand.May) -> Order:
    """Take a step from a status that the order was put in."""
    await Order.filter(id=order.id).update(status=before)
    async with transaction() as tx:
        return await by_hand.step(order.id, to, may=may, by="staff:1", clock=shop.clock, using=tx)


class TestCustomerService:
    @pytest.fixture
    def may(self) -> by_hand.May:
        return partial(allows, CUSTOMER_SERVICE, {})

    @pytest.mark.parametrize(("before", "to"), [one for one in ALL_STEPS if one not in AGREED_WITH_THE_BUYER])
    async def test_takes_no_step_of_a_courier_or_of_the_money(
        self, shop: Shop, may: by_hand.May, before: OrderStatus, to: OrderStatus
    ) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1))
        with pytest.raises(Forbidden) as refused:
            await step(shop, order, before, to, may)
        assert refused.value.fields == {
            "module": "payments" if to == S.COMPLETED else "shipping",
            "action": "update",
        }
        assert (await Order.get(id=order.id)).status == before

    async def test_takes_those_that_are_agreed_with_the_buyer(self, shop: Shop, may: by_hand.May) -> None:
        await shop.product("KOPI", stock=5)
        for to in (S.CONFIRMED, S.CANCELLED):
            order = await shop.order(("KOPI", 1))
            assert (await step(shop, order, S.PENDING, to, may)).status == to

    async def test_is_shown_no_other(self, may: by_hand.May) -> None:
        shown = {(before, to) for before in S for to in by_hand.open_to(before, may=may)}
        assert shown == {one for one in ALL_STEPS if one in AGREED_WITH_THE_BUYER}


class TestWhoWasGivenTheParcels:
    async def test_takes_the_steps_of_couriers(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1))
        may = partial(allows, CUSTOMER_SERVICE, {"shipping": ["read", "update"]})
        assert (await step(shop, order, S.READY, S.SHIPPED, may)).status == S.SHIPPED
        with pytest.raises(Forbidden):
            await step(shop, order, S.DELIVERED, S.COMPLETED, may)


async def test_an_administrator_takes_every_step() -> None:
    may = partial(allows, ADMINISTRATOR, {})
    assert {before: set(by_hand.open_to(before, may=may)) for before in S} == {
        before: set(following) for before, following in STEPS.items()
    }
