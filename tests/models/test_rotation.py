"""Who gets an order: turns among those on duty, by weight, of the form or of the product, whoever orders at once."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from tortoise.exceptions import IntegrityError

from models.accounts import staff, turns
from models.accounts.tables import Staff
from models.accounts.turns import Turn
from models.catalog.tables import Product, ProductStaff
from models.db import pool
from models.errors import NotFound
from models.forms.tables import FormStaff
from tests.shop import Shop


async def people(shop: Shop) -> tuple[Staff, Staff, Staff]:
    """Ani, Budi and Citra, with a shop that has much to sell."""
    await shop.product("KOPI", stock=1000)
    return await shop.cs("ani"), await shop.cs("budi"), await shop.cs("citra")


async def share(shop: Shop, weights: dict[int, int]) -> None:
    """Let the form's orders rotate by weight."""
    for staff_id, weight in weights.items():
        await FormStaff.create(form=shop.form, staff_id=staff_id, weight=weight)


async def given(shop: Shop, orders: int) -> list[int | None]:
    return [(await shop.order(("KOPI", 1))).cs_id for _ in range(orders)]


class TestWeights:
    async def test_give_each_the_own_share_of_a_round_spread_over_it(self, shop: Shop) -> None:
        ani, budi, citra = await people(shop)
        await share(shop, {ani.id: 1, budi.id: 3, citra.id: 2})
        turns_given = await given(shop, 12)
        assert Counter(turns_given) == {ani.id: 2, budi.id: 6, citra.id: 4}
        assert turns_given[:6] == turns_given[6:] == [budi.id, citra.id, ani.id, budi.id, citra.id, budi.id]

    async def test_of_those_who_are_not_on_duty_go_to_the_others(self, shop: Shop) -> None:
        ani, budi, citra = await people(shop)
        await share(shop, {ani.id: 1, budi.id: 3, citra.id: 2})
        await staff.take_duty(shop.store.id, budi.id, on_duty=False, using=pool())
        assert Counter(await given(shop, 6)) == {ani.id: 2, citra.id: 4}
        await staff.take_duty(shop.store.id, budi.id, on_duty=True, using=pool())
        assert Counter(await given(shop, 6)) == {ani.id: 1, budi.id: 3, citra.id: 2}

    async def test_hold_exactly_when_all_order_at_once(self, shop: Shop) -> None:
        ani, budi, citra = await people(shop)
        await share(shop, {ani.id: 1, budi.id: 3, citra.id: 2})
        # Of buyers and products of their own: those of one take turns at its row already.
        products = [f"KOPI-{number}" for number in range(20)]
        for sku in products:
            await shop.product(sku, stock=3)
        orders = await asyncio.gather(
            *(shop.order((sku, 1), phone=f"+62812345670{number:02d}") for number, sku in enumerate(products * 3))
        )
        assert Counter(order.cs_id for order in orders) == {ani.id: 10, budi.id: 30, citra.id: 20}

    @pytest.mark.parametrize("weight", [0, 101])
    async def test_beyond_their_bounds_are_kept_by_nobody(self, shop: Shop, weight: int) -> None:
        ani, *_ = await people(shop)
        product = await Product.get(sku="KOPI")
        with pytest.raises(IntegrityError):
            await share(shop, {ani.id: weight})
        with pytest.raises(IntegrityError):
            await ProductStaff.create(product=product, staff=ani, weight=weight)

    async def test_and_names_that_are_wrong_are_named(self, shop: Shop) -> None:
        ani, *_ = await people(shop)
        said = [Turn(staff_id=ani.id), Turn(staff_id=ani.id), Turn(staff_id=ani.id + 1000), Turn(staff_id=7, weight=0)]
        wrong = await turns.wrong(shop.store.id, said, field="form_cs", using=pool())
        assert wrong.keys() >= {"form_cs.1.cs_id", "form_cs.2.cs_id", "form_cs.3.weight"}
        assert "form_cs.0.cs_id" not in wrong


class TestByProduct:
    async def test_an_order_goes_to_those_of_its_first_product(self, shop: Shop) -> None:
        ani, budi, citra = await people(shop)
        await shop.product("TEH", stock=100)
        await ProductStaff.create(product=await Product.get(sku="KOPI"), staff=ani, weight=2)
        await ProductStaff.create(product=await Product.get(sku="KOPI"), staff=budi)
        await ProductStaff.create(product=await Product.get(sku="TEH"), staff=citra)
        assert Counter(await given(shop, 6)) == {ani.id: 4, budi.id: 2}
        assert (await shop.order(("TEH", 1), ("KOPI", 1))).cs_id == citra.id

    async def test_unless_the_form_has_people_of_its_own(self, shop: Shop) -> None:
        ani, budi, _ = await people(shop)
        await ProductStaff.create(product=await Product.get(sku="KOPI"), staff=ani)
        await share(shop, {budi.id: 1})
        assert set(await given(shop, 2)) == {budi.id}
        # They are off: the product's take over.
        await staff.take_duty(shop.store.id, budi.id, on_duty=False, using=pool())
        assert set(await given(shop, 2)) == {ani.id}


class TestDuty:
    async def test_is_nobody_s_of_another_store(self, shop: Shop) -> None:
        ani, *_ = await people(shop)
        with pytest.raises(NotFound):
            await staff.take_duty(shop.store.id + 1, ani.id, on_duty=False, using=pool())

    async def test_of_nobody_gives_the_order_to_nobody(self, shop: Shop) -> None:
        for one in await people(shop):
            await staff.take_duty(shop.store.id, one.id, on_duty=False, using=pool())
        assert await given(shop, 1) == [None]
