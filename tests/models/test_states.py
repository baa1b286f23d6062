"""The steps of orders and payments."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from models.db import pool, transaction
from models.errors import Conflict, StepNotAllowed
from models.orders import states
from models.orders.draw import DRAWING, redrawn
from models.orders.expire import expire, take_due
from models.orders.states import PAYMENT_STEPS, STEPS
from models.orders.tables import Order, OrderEvent, OrderStatus, PaymentMethod, PaymentStatus
from models.stock.count import drift, repair
from models.stock.tables import Stock, StockMovement
from tests.shop import Shop, jobs_of

S = OrderStatus

DELIVERED = (S.CONFIRMED, S.PROCESSING, S.READY, S.SHIPPED, S.DELIVERED)


async def walk(shop: Shop, order: Order, *way: OrderStatus) -> Order:
    for to in way:
        async with transaction() as tx:
            order = await states.step(order.id, to, by="staff:1", clock=shop.clock, using=tx)
        shop.clock.pass_by(timedelta(minutes=1))
    return order


async def put_in(order: Order, status: OrderStatus) -> None:
    """Set a status by hand, past the machine."""
    order.status = status
    order.cancelled_at = order.created_at
    await order.save()


class TestTable:
    @pytest.mark.parametrize("before", list(S))
    async def test_every_step_that_is_not_in_the_table_is_refused_with_those_that_are(
        self, shop: Shop, before: OrderStatus
    ) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1))
        await put_in(order, before)
        for after in set(S) - set(STEPS[before]):
            with pytest.raises(StepNotAllowed) as refused:
                await walk(shop, order, after)
            assert refused.value.fields["allowed"] == sorted(state.value for state in STEPS[before])

    async def test_every_status_is_reached_from_pending(self) -> None:
        reached = {S.PENDING}
        for _ in S:
            reached |= {to for state in reached for to in STEPS[state]}
        assert reached == set(S)

    async def test_the_diagram_is_drawn_from_the_table(self) -> None:
        steps = [(a.value, b.value) for table in (STEPS, PAYMENT_STEPS) for a, to in table.items() for b in to]
        drawn = {line.partition(":")[0].strip() for line in states.mermaid().splitlines()}
        assert {f"{before} --> {after}" for before, after in steps} <= drawn
        kept = DRAWING.read_text(encoding="utf-8")
        assert redrawn(kept) == kept, "run python -m models.orders.draw"


class TestMoments:
    async def test_each_step_has_its_moment_and_its_entry(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await walk(shop, await shop.order(("KOPI", 1)), *DELIVERED, S.COMPLETED)
        moments = [getattr(order, f"{state.value}_at") for state in (*DELIVERED, S.COMPLETED)]
        assert all(later - sooner == timedelta(minutes=1) for sooner, later in pairwise(moments))
        events = await OrderEvent.filter(order_id=order.id).order_by("id").values_list("before", "after")
        assert events[:3] == [("", "pending"), ("pending", "confirmed"), ("confirmed", "processing")]

    async def test_the_first_time_counts(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await walk(shop, await shop.order(("KOPI", 1)), S.CONFIRMED)
        first = order.confirmed_at
        order = await walk(shop, order, S.PROCESSING, S.CONFIRMED)
        assert order.confirmed_at == first

    async def test_a_step_marks_its_days_stale(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1))
        await pool().execute_query("DELETE FROM recap_stale", [])
        shop.clock.pass_by(timedelta(days=2))
        await walk(shop, order, S.CONFIRMED)
        rows = await pool().execute_query_dict("SELECT DISTINCT day::text FROM recap_stale ORDER BY 1", [])
        assert [row["day"] for row in rows] == ["2026-03-02", "2026-03-04"]


class TestStock:
    @pytest.mark.parametrize(
        ("way", "left"),
        [
            ((), (10, 3)),
            ((S.CANCELLED,), (10, 0)),
            ((S.CONFIRMED, S.PROCESSING, S.CANCELLED), (10, 0)),
            ((S.CONFIRMED, S.PROCESSING, S.READY, S.CANCELLED), (10, 0)),
            (DELIVERED[:4], (7, 0)),
            (DELIVERED, (7, 0)),
            ((S.CONFIRMED, S.PROCESSING, S.READY, S.DELIVERED), (7, 0)),
            ((*DELIVERED[:4], S.LOST), (7, 0)),
            ((*DELIVERED, S.RETURN_IN_TRANSIT), (7, 0)),
            ((*DELIVERED, S.RETURN_IN_TRANSIT, S.RETURNED), (10, 0)),
            ((*DELIVERED, S.RETURN_IN_TRANSIT, S.DELIVERED), (7, 0)),
            ((*DELIVERED[:4], S.RETURN_IN_TRANSIT, S.DELIVERED), (7, 0)),
        ],
    )
    async def test_stock_follows_the_order(
        self, shop: Shop, way: tuple[OrderStatus, ...], left: tuple[int, int]
    ) -> None:
        coffee = await shop.product("KOPI", stock=10)
        order = await walk(shop, await shop.order(("KOPI", 3)), *way)
        assert await shop.stock_of(coffee) == left
        assert await drift(store_id=None, using=pool()) == []
        if S.DELIVERED in way:
            assert order.shipped_at is not None

    async def test_a_drift_is_seen_and_repaired(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=10)
        await Stock.filter(variant_id=coffee.id).update(on_hand=8)
        assert [row["sku"] for row in await drift(store_id=shop.store.id, using=pool())] == ["KOPI"]
        async with transaction() as tx:
            assert await repair(store_id=shop.store.id, at=shop.clock.now(), using=tx) == 1
        assert await drift(store_id=None, using=pool()) == []
        assert await shop.stock_of(coffee) == (8, 0)

    async def test_movements_cannot_be_changed(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        with pytest.raises(Exception, match="never changed"):
            await StockMovement.all().update(on_hand_change=0)


class TestConsequences:
    async def test_a_store_that_books_by_itself_books_when_the_order_is_confirmed(self, shop: Shop) -> None:
        shop.store.books_by_itself = True
        await shop.store.save()
        await shop.product("KOPI", stock=5)
        order = await walk(shop, await shop.order(("KOPI", 1)), S.CONFIRMED)
        assert len(await jobs_of("shipping.book")) == 1
        await pool().execute_query("DELETE FROM jobs", [])
        await walk(shop, order, S.PROCESSING, S.CONFIRMED)
        assert await jobs_of("shipping.book") == [], "a refused booking waits for a person"

    async def test_an_order_without_a_courier_s_service_is_not_booked_by_itself(self, shop: Shop) -> None:
        shop.store.books_by_itself = True
        await shop.store.save()
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1))
        await Order.filter(id=order.id).update(service_code="")
        await walk(shop, order, S.CONFIRMED)
        assert await jobs_of("shipping.book") == []

    async def test_another_store_decides_itself(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        await walk(shop, await shop.order(("KOPI", 1)), S.CONFIRMED)
        assert await jobs_of("shipping.book") == []

    async def test_an_online_order_is_not_confirmed_without_its_money(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        with pytest.raises(Conflict):
            await walk(shop, order, S.CONFIRMED)
        async with transaction() as tx:
            await states.pay(order.id, "paid", by="winpay", clock=shop.clock, using=tx)
        assert (await walk(shop, order, S.CONFIRMED)).paid_at is not None

    async def test_a_cancelled_order_is_cancelled_at_the_providers(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.QRIS)
        async with transaction() as tx:
            await states.pay(order.id, "paid", by="winpay", clock=shop.clock, using=tx)
        await walk(shop, order, S.CONFIRMED, S.PROCESSING, S.CANCELLED)
        assert len(await jobs_of("payments.cancel")) == 1
        assert len(await jobs_of("shipping.cancel")) == 1


class TestPayment:
    async def test_saying_it_again_changes_nothing(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        for _ in range(2):
            async with transaction() as tx:
                await states.pay(order.id, PaymentStatus.PAID, by="winpay", clock=shop.clock, using=tx)
        assert await OrderEvent.filter(order_id=order.id, kind="payment").count() == 1

    async def test_a_step_that_money_does_not_take(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
        with pytest.raises(StepNotAllowed):
            async with transaction() as tx:
                await states.pay(order.id, PaymentStatus.REFUNDED, by="staff:1", clock=shop.clock, using=tx)


class TestDeadline:
    async def test_the_hold_ends_at_the_deadline(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 2), method=PaymentMethod.VA)
        shop.clock.pass_by(timedelta(hours=24) - timedelta(seconds=1))
        async with transaction() as tx:
            assert await take_due(shop.clock.now(), 100, tx) == 0
            assert not await expire(order.id, clock=shop.clock, using=tx)
        shop.clock.pass_by(timedelta(seconds=1))
        async with transaction() as tx:
            assert await take_due(shop.clock.now(), 100, tx) == 1
            assert await take_due(shop.clock.now(), 100, tx) == 0, "its job is still waiting"
            assert await expire(order.id, clock=shop.clock, using=tx)
            assert not await expire(order.id, clock=shop.clock, using=tx)
        order = await Order.get(id=order.id)
        assert (order.status, order.payment_status) == ("cancelled", "expired")
        assert await shop.stock_of(coffee) == (5, 0)
        assert len(await jobs_of("payments.cancel")) == 1

    async def test_an_order_that_was_paid_stays(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 2), method=PaymentMethod.VA)
        shop.clock.pass_by(timedelta(days=2))
        async with transaction() as tx:
            await states.pay(order.id, "paid", by="winpay", clock=shop.clock, using=tx)
            assert not await expire(order.id, clock=shop.clock, using=tx)
