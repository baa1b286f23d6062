"""Many orders in one transaction are what they would have been one after the other."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from models.customers.tables import Block, Customer
from models.db import pool, transaction
from models.errors import DomainError, Invalid, OutOfStock
from models.followups.tables import FollowupStep, FollowupTemplate
from models.orders.draft import OrderDraft
from models.orders.place import PlacedOrder
from models.orders.place_many import Outcome, Request, examine_many, place_many
from models.orders.tables import Order, OrderEvent, OrderFee, OrderLine, PaymentMethod
from models.stock.count import drift
from models.stock.tables import StockMovement
from tasks.orders import LIMITS
from tests.shop import Shop, jobs_of


def wanted(shop: Shop, *items: tuple[str, int] | tuple[str, int, str], **fields: Any) -> OrderDraft:
    return shop.draft(*items, **({"form_id": None} | fields))


def requests_of(*drafts: OrderDraft) -> list[Request]:
    return [Request(job_id=uuid.uuid4(), token_hash=uuid.uuid4().hex, draft=draft) for draft in drafts]


async def place_all(shop: Shop, requests: Sequence[Request]) -> list[Outcome]:
    async with transaction() as tx:
        return await place_many(requests, limits=LIMITS, clock=shop.clock, using=tx, by="staff:1")


def codes(outcomes: Sequence[Outcome]) -> list[str]:
    return [type(one).__name__ for one in outcomes]


class TestPlaceMany:
    async def test_writes_each_order_with_all_that_belongs_to_it(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        await shop.product("TEH", stock=10, price_idr=20_000)
        await FollowupTemplate.create(store=shop.store, sequence=1, delay=timedelta(hours=1), text="Halo")
        await FollowupTemplate.create(store=shop.store, sequence=2, delay=timedelta(hours=1), text="Halo lagi")
        drafts = [wanted(shop, ("KOPI", 2), ("TEH", 1)), wanted(shop, ("TEH", 3), phone="+6281234567891")]
        first, second = await place_all(shop, requests_of(*drafts))
        assert isinstance(first, PlacedOrder)
        assert isinstance(second, PlacedOrder)
        order = await Order.get(id=first.id)
        assert (order.subtotal_idr, order.shipping_idr, order.cod_fee_idr) == (120_000, 10_000, 3_900)
        assert (order.total_idr, order.units, order.weight_g, order.hpp_idr) == (133_900, 3, 1500, 60_000)
        lines = await OrderLine.filter(order_id=first.id).order_by("position")
        assert [(line.sku, line.qty, line.position, line.warehouse_id) for line in lines] == [
            ("KOPI", 2, 0, shop.warehouse.id),
            ("TEH", 1, 1, shop.warehouse.id),
        ]
        assert [line.position for line in await OrderLine.filter(order_id=second.id)] == [0]
        assert await OrderFee.filter(order_id=second.id).count() == 2
        assert [(event.after, event.by) for event in await OrderEvent.filter(order_id=second.id)] == [
            ("pending", "staff:1")
        ]
        steps = await FollowupStep.filter(order_id=second.id).order_by("step")
        assert [step.due_at is not None for step in steps] == [True, False]
        assert await pool().execute_query_dict("SELECT DISTINCT store_id FROM recap_stale") == [
            {"store_id": shop.store.id}
        ]

    async def test_takes_the_stock_in_the_order_of_the_requests_and_names_what_is_gone(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=5)
        outcomes = await place_all(shop, requests_of(*[wanted(shop, ("KOPI", qty)) for qty in (3, 3, 2, 1)]))
        assert codes(outcomes) == ["PlacedOrder", "OutOfStock", "PlacedOrder", "OutOfStock"]
        assert isinstance(outcomes[3], OutOfStock)
        assert outcomes[3].fields == {"sku": "KOPI", "asked": 1, "available": 0}
        assert await shop.stock_of(coffee) == (5, 5)
        assert await StockMovement.filter(kind="reserved").count() == 2
        assert await drift(store_id=shop.store.id, using=pool()) == []

    async def test_refuses_what_place_refuses_and_nothing_else(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=50, min_qty=2)
        await shop.product("LAMA", stock=50, status=0)
        short = shop.draft(("KOPI", 2)).receiver.model_copy(update={"address": "Jalan"})
        drafts = [
            wanted(shop, ("KOPI", 1)),
            wanted(shop, ("LAMA", 1)),
            wanted(shop, ("NONE", 1)),
            wanted(shop, ("KOPI", 2), receiver=short),
            wanted(shop, ("KOPI", 2), method=PaymentMethod.VA, payment_channel="NOBANK"),
            wanted(shop, ("KOPI", 2)),
        ]
        outcomes = await place_all(shop, requests_of(*drafts))
        assert codes(outcomes) == ["Invalid"] * 5 + ["PlacedOrder"]
        named = [one.fields["errors"][0]["field"] for one in outcomes if isinstance(one, Invalid)]
        assert named == ["items.0.qty", "items.0.sku", "items.0.sku", "customer.address", "bank"]
        assert await Customer.all().count() == 1

    async def test_gives_the_same_orders_when_it_is_asked_again(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=5)
        requests = requests_of(wanted(shop, ("KOPI", 1)), wanted(shop, ("KOPI", 1)))
        first = await place_all(shop, requests)
        again = await place_all(shop, [*requests, *requests_of(wanted(shop, ("KOPI", 1)))])
        ids = [one.id for one in [*first, *again] if isinstance(one, PlacedOrder)]
        assert ids[:2] == ids[2:4]
        assert [one.replayed for one in again if isinstance(one, PlacedOrder)] == [True, True, False]
        assert await shop.stock_of(coffee) == (5, 3)

    async def test_knows_a_buyer_again_and_marks_who_orders_too_often_or_is_blocked(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=50)
        await Block.create(store=shop.store, kind="phone", value="+6281234567899")
        drafts = [wanted(shop, ("KOPI", 1)) for _ in range(4)]
        drafts.append(wanted(shop, ("KOPI", 1), phone="+6281234567899"))
        outcomes = await place_all(shop, requests_of(*drafts))
        assert [one.suspected for one in outcomes if isinstance(one, PlacedOrder)] == [
            (), (), (), ("too_many_orders",), ("phone_blocked",),
        ]  # fmt: skip
        assert await Customer.all().count() == 2

    async def test_takes_turns_among_the_staff(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=50)
        staff = sorted([(await shop.cs("ani")).id, (await shop.cs("budi")).id])
        before = await place_all(shop, requests_of(*[wanted(shop, ("KOPI", 1)) for _ in range(3)]))
        after = await place_all(shop, requests_of(wanted(shop, ("KOPI", 1))))
        given = [one.cs_id for one in [*before, *after] if isinstance(one, PlacedOrder)]
        assert given == [staff[0], staff[1], staff[0], staff[1]]

    async def test_asks_for_the_money_of_those_that_pay_online(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=50)
        drafts = [wanted(shop, ("KOPI", 1), method=method) for method in (PaymentMethod.VA, PaymentMethod.COD)]
        await place_all(shop, requests_of(*drafts))
        assert len(await jobs_of("payments.request")) == 1
        assert [order.unpaid_until is not None for order in await Order.all().order_by("id")] == [True, False]

    async def test_looks_at_each_and_binds_nothing(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=3)
        requests = requests_of(*[wanted(shop, (sku, 2)) for sku in ("KOPI", "KOPI", "NONE")])
        refused = await examine_many(requests, limits=LIMITS, using=pool())
        assert {place: type(no) for place, no in refused.items()} == {1: OutOfStock, 2: Invalid}
        assert all(isinstance(no, DomainError) for no in refused.values())
        assert await shop.stock_of(coffee) == (3, 0)
        assert await Customer.all().count() == 0
