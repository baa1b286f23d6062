"""The recap equals the orders, whatever happened to them."""

from __future__ import annotations

import asyncio
import random
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest

from bootstrap import App
from models import recaps
from models.accounts.store import StoreChange, edit
from models.accounts.tables import Store
from models.catalog.tables import Product, Variant
from models.db import pool, transaction
from models.errors import StepNotAllowed
from models.orders import states
from models.orders.tables import Order, OrderLine, PaymentMethod
from models.recaps import DIMENSIONS, CountedBy, Figures, Group, GroupFilter
from models.recaps.tables import RecapStale
from tasks.recaps import MOST_DAYS
from tests.shop import Shop
from tests.work import at_work, finish, one

FIRST, LAST = date(2026, 3, 1), date(2026, 3, 31)


async def directly(shop: Shop, counted_by: str, *, first: date = FIRST, last: date = LAST) -> dict[str, int]:
    """Sum the orders themselves, by another way than the recap's."""
    zone = ZoneInfo(shop.store.timezone)
    orders = [
        order
        for order in await Order.filter(store_id=shop.store.id)
        if (moment := getattr(order, f"{counted_by}_at")) and first <= moment.astimezone(zone).date() <= last
    ]
    stays = [o for o in orders if o.status not in ("cancelled", "returned", "return_in_transit", "lost")]
    return {
        "orders": len(orders),
        "closings": sum(o.confirmed_at is not None for o in orders),
        "gross_idr": sum(o.total_idr for o in orders),
        "net_idr": sum(max(0, o.subtotal_idr - o.discount_idr - _back_idr(o)) for o in stays),
        "hpp_idr": sum(o.hpp_idr for o in stays),
        "paid_idr": sum(o.total_idr - _back_idr(o) for o in orders if o.payment_status in ("paid", "settled")),
        "units": sum(o.units for o in orders),
        "cancelled": sum(o.status == "cancelled" for o in orders),
        "cod_outstanding_idr": sum(
            o.total_idr
            for o in orders
            if o.payment_method == "cod" and o.status in ("delivered", "completed") and _owed(o)
        ),
    }


def _owed(order: Order) -> bool:
    return order.payment_status not in ("settled", "refunded")


def _back_idr(order: Order) -> int:
    """Return what went back of the price."""
    return max(0, order.refunded_idr - max(0, order.paid_idr - order.total_idr))


def of(rows: list[Figures]) -> dict[str, int]:
    names = (
        "orders",
        "closings",
        "gross_idr",
        "net_idr",
        "hpp_idr",
        "paid_idr",
        "units",
        "cancelled",
        "cod_outstanding_idr",
    )
    return {name: sum(getattr(row, name) for row in rows) for name in names}


async def busy_month(shop: Shop, *, seed: int, orders: int = 30) -> None:
    """Let orders come, and go as far as chance takes them, on many days."""
    chance = random.Random(seed)  # noqa: S311
    await shop.product("KOPI", stock=10_000)
    await shop.product("TEH", stock=10_000, price_idr=30_000)
    shop.clock.time = datetime(2026, 2, 28, 10, tzinfo=UTC)
    for _ in range(orders):
        shop.clock.pass_by(timedelta(hours=chance.randrange(30)))
        method = chance.choice([PaymentMethod.COD, PaymentMethod.TRANSFER])
        order = await shop.order(("KOPI", chance.randint(1, 3)), ("TEH", 1), method=method)
        for _ in range(chance.randrange(7)):
            to = chance.choice(sorted(states.STEPS[(await Order.get(id=order.id)).status]) or ["completed"])
            try:
                async with transaction() as tx:
                    await states.step(order.id, to, by="test", clock=shop.clock, using=tx)
            except StepNotAllowed:
                break
        if chance.random() < 0.5:
            async with transaction() as tx:
                for known in chance.choice(
                    [("paid",), ("paid", "settled"), ("paid", "refunded"), ("paid_after_expiry",)]
                ):
                    await states.pay(order.id, known, by="test", clock=shop.clock, using=tx)


class TestRecap:
    @pytest.mark.parametrize("seed", range(3))
    async def test_every_cut_of_it_equals_a_direct_sum(self, shop: Shop, seed: int) -> None:
        """Promise 36."""
        await busy_month(shop, seed=seed)
        for counted_by in get_args(CountedBy):
            expected = await directly(shop, counted_by)
            for dimension in DIMENSIONS:
                if dimension == "product":
                    continue  # an order with two products stands in both
                rows = await recaps.read(
                    shop.store.id, first=FIRST, last=LAST, counted_by=counted_by, dimension=dimension
                )
                assert of(rows) == expected, (counted_by, dimension)

    async def test_products_share_the_goods_money_of_their_orders(self, shop: Shop) -> None:
        await busy_month(shop, seed=7)
        rows = await recaps.read(shop.store.id, first=FIRST, last=LAST, dimension="product")
        subtotals = await one("SELECT sum(subtotal_idr)::bigint FROM orders WHERE created_at >= '2026-03-01 00:00+07'")
        assert sum(row.gross_idr for row in rows) == subtotals
        assert {row.key for row in rows} == {"KOPI", "TEH"}

    async def test_a_change_shows_in_the_next_reading(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        order = await shop.order(("KOPI", 1))
        day = shop.clock.now().date()
        [before] = await recaps.read(shop.store.id, first=day, last=day)
        async with transaction() as tx:
            await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
        [after] = await recaps.read(shop.store.id, first=day, last=day)
        assert (before.cancelled, after.cancelled) == (0, 1)

    async def test_a_day_is_the_store_s(self, shop: Shop) -> None:
        """Promise 37: half past six in the evening UTC is the next day in Jakarta."""
        await shop.product("KOPI", stock=10)
        shop.clock.time = datetime(2026, 3, 2, 16, 59, tzinfo=UTC)
        await shop.order(("KOPI", 1))
        shop.clock.time = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
        await shop.order(("KOPI", 2))
        days = await recaps.read_days(shop.store.id, first=FIRST, last=LAST)
        assert [(day, figures.units) for day, figures in days] == [(date(2026, 3, 2), 1), (date(2026, 3, 3), 2)]

    async def test_changes_and_readings_at_once_leave_it_equal(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=1000)
        orders = [await shop.order(("KOPI", 1)) for _ in range(12)]

        async def change(order: Order) -> None:
            for to in ("confirmed", "processing"):
                async with transaction() as tx:
                    await states.step(order.id, to, by="test", clock=shop.clock, using=tx)
                await recaps.read(shop.store.id, first=FIRST, last=LAST)

        await asyncio.gather(*(change(order) for order in orders))
        assert of(await recaps.read(shop.store.id, first=FIRST, last=LAST)) == await directly(shop, "created")

    async def test_many_stale_days_are_computed_a_month_at_a_time(self, app: App, shop: Shop) -> None:
        await busy_month(shop, seed=6)
        await Store.filter(id=shop.store.id).update(timezone="Asia/Jayapura")
        async with transaction() as tx:
            await recaps.mark_all_stale(shop.store.id, using=tx)
            assert await recaps.refresh(shop.store.id, most=10, using=tx) == 10
        left = await one("SELECT count(DISTINCT day) FROM recap_stale")
        async with transaction() as tx:
            await recaps.take_stale(limit=10, using=tx)
        async with at_work(app) as worker:
            await finish(worker, "recaps.refresh")
        days = await one("SELECT (result->>'days')::int FROM jobs WHERE kind = 'recaps.refresh'")
        assert (days, await RecapStale.all().count()) == (left, 0)
        assert left > MOST_DAYS

    async def test_a_rebuild_gives_the_same_figures(self, shop: Shop) -> None:
        await busy_month(shop, seed=4)
        before = await recaps.read(shop.store.id, first=FIRST, last=LAST, dimension="status")
        days = await recaps.days_of(shop.store.id, using=pool())
        async with transaction() as tx:
            await recaps.recompute(shop.store.id, days, using=tx)
        assert await recaps.read(shop.store.id, first=FIRST, last=LAST, dimension="status") == before

    async def test_the_sweep_writes_one_job_for_a_stale_store(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=10)
        await shop.order(("KOPI", 1))
        for _ in range(2):
            async with transaction() as tx:
                assert await recaps.take_stale(limit=10, using=tx) == 1
        assert await one("SELECT count(*) FROM jobs WHERE kind = 'recaps.refresh'") == 1


async def grouped(shop: Shop, *, first: date | None = None, last: date | None = None, **asked: Any) -> list[Group]:
    """Return the orders themselves in groups, by another way than the statement's."""
    zone = ZoneInfo((await Store.get(id=shop.store.id)).timezone)
    sums: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for order in await Order.filter(store_id=shop.store.id, **asked):
        day = order.created_at.astimezone(zone).date()
        if (first is None or first <= day) and (last is None or day <= last):
            group = sums[order.status.value, order.payment_status.value, order.payment_method.value]
            group["orders"] += 1
            for name in ("units", "total_idr", "subtotal_idr", "shipping_idr", "discount_idr", "hpp_idr"):
                group[name] += getattr(order, name)
    names = ("status", "payment_status", "payment_method")
    figures = ("orders", "units", "total_idr", "subtotal_idr", "shipping_idr", "discount_idr", "hpp_idr")
    return [
        Group(**dict(zip(names, key, strict=True)), **{name: group[name] for name in figures})
        for key, group in sorted(sums.items())
    ]


async def groups(shop: Shop, **asked: Any) -> list[Group]:
    """Return the groups as they are read."""
    wanted = GroupFilter(**asked)
    found = await recaps.read_groups(shop.store.id, wanted, using=pool())
    many = await recaps.count_in_groups(shop.store.id, wanted, until=None, using=pool())
    assert many == sum(one.orders for one in found)
    return sorted(found, key=lambda one: (one.status, one.payment_status, one.payment_method))


MIDDLE = date(2026, 3, 12)


class TestGroups:
    """The figures of the list of orders."""

    @pytest.mark.parametrize("fresh", ["none", "some", "all"])
    async def test_they_equal_the_orders_whichever_days_are_stale(self, shop: Shop, fresh: str) -> None:
        await busy_month(shop, seed=5)
        if fresh != "none":
            async with transaction() as tx:
                await recaps.refresh(shop.store.id, last=MIDDLE if fresh == "some" else None, using=tx)
        assert bool(await RecapStale.all().count()) is (fresh != "all")
        assert await groups(shop) == await grouped(shop)
        assert await groups(shop, first=MIDDLE) == await grouped(shop, first=MIDDLE)
        assert await groups(shop, last=MIDDLE) == await grouped(shop, last=MIDDLE)
        assert await groups(shop, status=["cancelled"]) == await grouped(shop, status="cancelled")
        assert await groups(shop, payment_method=["cod"]) == await grouped(shop, payment_method="cod")
        assert await groups(shop, payment_status=["unpaid"]) == await grouped(shop, payment_status="unpaid")

    @pytest.mark.parametrize("fresh", ["none", "some", "all"])
    async def test_of_a_cut_they_equal_the_orders_that_have_the_key(self, shop: Shop, fresh: str) -> None:
        await busy_month(shop, seed=12)
        people = [(await shop.cs("ani")).id, (await shop.cs("budi")).id, None]
        tea = await Product.get(sku="TEH")
        fine = await Variant.create(store=shop.store, product=tea, sku="TEH-2", name="Fine", price_idr=1, weight_g=1)
        for number, order in enumerate(await Order.all()):
            order.courier_code, order.cs_id = (
                ("jne", "jnt", "sicepat")[number % 3],
                people[number % 2 + number % 3 // 2],
            )
            await order.save(update_fields=["courier_code", "cs_id"])
            if number % 4:
                await OrderLine.filter(order_id=order.id, product_id=tea.id).update(variant_id=fine.id)
        if fresh != "none":
            async with transaction() as tx:
                await recaps.refresh(shop.store.id, last=MIDDLE if fresh == "some" else None, using=tx)
        seen = 0
        for courier in ("jne", "jnt", "none"):
            seen += len(found := await groups(shop, cut="courier", keys=[courier]))
            assert found == await grouped(shop, courier_code=courier)
        both = await groups(shop, cut="courier", keys=["jne", "sicepat"], first=MIDDLE, status=["pending", "cancelled"])
        asked = {"courier_code__in": ["jne", "sicepat"], "status__in": ["pending", "cancelled"]}
        assert both == await grouped(shop, first=MIDDLE, **asked)
        for person in people[:2]:
            seen += len(found := await groups(shop, cut="cs", keys=[str(person)]))
            assert found == await grouped(shop, cs_id=person)
        form = (await Order.all())[0].form_id
        seen += len(found := await groups(shop, cut="form", keys=[str(form)]))
        assert found == await grouped(shop, form_id=form)
        for sku, lines in {
            "KOPI": OrderLine.filter(sku="KOPI"),
            "TEH": OrderLine.filter(product_id=tea.id),
            "TEH-2": OrderLine.filter(variant_id=fine.id),
        }.items():
            seen += len(found := await groups(shop, cut="sku", keys=[sku]))
            assert found == await grouped(shop, id__in=await lines.values_list("order_id", flat=True))
        assert seen > 20

    @pytest.mark.parametrize("fresh", [True, False])
    async def test_what_was_made_after_a_moment_is_not_counted(self, shop: Shop, *, fresh: bool) -> None:
        await busy_month(shop, seed=10)
        if fresh:
            async with transaction() as tx:
                await recaps.refresh(shop.store.id, using=tx)
        orders = await Order.all().order_by("created_at")
        for until in (orders[0].created_at - timedelta(seconds=1), orders[11].created_at, orders[-1].created_at):
            older = [order for order in orders if order.created_at <= until]
            for status in (None, "pending"):
                wanted = GroupFilter(status=[status] if status else None)
                many = await recaps.count_in_groups(shop.store.id, wanted, until=until, using=pool())
                assert many == len([order for order in older if status in (None, order.status)])
            of_tea = GroupFilter(cut="sku", keys=["TEH"])
            assert await recaps.count_in_groups(shop.store.id, of_tea, until=until, using=pool()) == len(older)
            there = await recaps.count_in_groups(shop.store.id, GroupFilter(first=MIDDLE), until=until, using=pool())
            zone = ZoneInfo(shop.store.timezone)
            assert there == len([one for one in older if one.created_at.astimezone(zone).date() >= MIDDLE])

    async def test_a_change_shows_at_once(self, shop: Shop) -> None:
        await busy_month(shop, seed=8)
        async with transaction() as tx:
            await recaps.refresh(shop.store.id, using=tx)
        order = await shop.order(("KOPI", 3))
        assert await groups(shop) == await grouped(shop)
        async with transaction() as tx:
            await recaps.refresh(shop.store.id, using=tx)
            await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
        assert await groups(shop) == await grouped(shop)

    async def test_readings_during_changes_and_refreshes_count_every_order_once(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=1000)
        orders = [await shop.order(("KOPI", 1)) for _ in range(12)]
        counted: set[int] = set()

        async def change(order: Order) -> None:
            for to in ("confirmed", "processing"):
                async with transaction() as tx:
                    await states.step(order.id, to, by="test", clock=shop.clock, using=tx)
                async with transaction() as tx:
                    await recaps.refresh(shop.store.id, using=tx)

        async def look() -> None:
            for _ in range(30):
                counted.add(sum(one.orders for one in await groups(shop)))

        await asyncio.gather(*(change(order) for order in orders), look())
        assert counted == {12}
        assert await groups(shop) == await grouped(shop)

    async def test_another_time_zone_counts_at_once(self, shop: Shop) -> None:
        await busy_month(shop, seed=9)
        async with transaction() as tx:
            await recaps.refresh(shop.store.id, using=tx)
            await edit(shop.store.id, StoreChange(values={"timezone": "Asia/Jayapura"}), using=tx)
        for _ in range(4):
            assert await groups(shop, first=MIDDLE, last=MIDDLE) == await grouped(shop, first=MIDDLE, last=MIDDLE)
            assert await groups(shop) == await grouped(shop)
            async with transaction() as tx:
                await recaps.refresh(shop.store.id, most=5, using=tx)
        zone = ZoneInfo("Asia/Jayapura")
        days = Counter(order.created_at.astimezone(zone).date() for order in await Order.all())
        read = await recaps.read_days(shop.store.id, first=FIRST, last=LAST)
        assert {day: figures.orders for day, figures in read} == {d: n for d, n in days.items() if FIRST <= d <= LAST}
