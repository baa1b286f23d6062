"""Whose a waybill number is: couriers number their parcels each for themselves."""

from __future__ import annotations

import pytest
from tortoise.exceptions import IntegrityError

from models.db import pool, transaction
from models.errors import Conflict
from models.shipping.by_hand import Said, say
from models.shipping.numbers import order_no_of
from models.shipping.tables import Shipment
from tests.couriers import confirmed
from tests.shop import Shop, open_shop
from tests.worklist import parcel


@pytest.fixture
async def shop(shop: Shop) -> Shop:
    await shop.product("KOPI", stock=1000)
    return shop


async def sent(shop: Shop, courier: str, *, awb: str = "1", **columns: object) -> Shipment:
    """Return a parcel with its number, of an order of its own."""
    shipment = await parcel(shop, await shop.order(("KOPI", 1)))
    columns = {"courier_code": courier, "awb": awb, "order_no": f"BOS{shipment.id}", **columns}
    await Shipment.filter(id=shipment.id).update(**columns)
    return await Shipment.get(id=shipment.id)


async def type_in(shop: Shop, courier: str, *, awb: str = "1") -> Shipment:
    """Say that an order goes with a courier of one's own."""
    order = await confirmed(shop)
    async with transaction() as tx:
        said = Said(awb=awb, courier_code=courier, service_code="REG")
        return await say(order.id, said, by="test", clock=shop.clock, using=tx)


class TestTwice:
    async def test_two_couriers_may_give_the_same_number(self, shop: Shop) -> None:
        await sent(shop, "jne")
        await sent(shop, "idx")
        assert await Shipment.filter(awb="1").count() == 2

    async def test_one_courier_gives_it_once(self, shop: Shop) -> None:
        first = await sent(shop, "jne")
        with pytest.raises(IntegrityError):
            await sent(shop, "jne")
        await Shipment.filter(id=first.id).update(state="cancelled")
        await sent(shop, "jne")

    async def test_what_is_typed_in_is_its_courier_s_and_its_store_s(self, shop: Shop) -> None:
        another = await open_shop()
        await another.product("KOPI", stock=5)
        await type_in(another, "jne")
        await sent(shop, "jne")
        with pytest.raises(Conflict):
            await type_in(shop, "jne")
        await type_in(shop, "tiki")


class TestLookedUp:
    async def test_boscod_s_number_comes_before_a_courier_s(self, shop: Shop) -> None:
        named = await sent(shop, "jne", awb="2", order_no="1")
        await sent(shop, "idx")
        assert await order_no_of(shop.store.id, "1", cs_id=None, using=pool()) == named.order_no

    async def test_of_two_couriers_parcels_the_one_that_boscod_knows_and_that_goes_on_is_meant(
        self, shop: Shop
    ) -> None:
        live = await sent(shop, "jne")
        await sent(shop, "idx", state="cancelled")
        await type_in(shop, "tiki")
        assert await order_no_of(shop.store.id, "1", cs_id=None, using=pool()) == live.order_no
