"""Promises 1, 2 and 5: one order per intent, never oversold, and a retry is never locked out."""

from __future__ import annotations

import asyncio
import uuid
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bootstrap import App
from models import jobs
from models.db import Connection, pool, ring_with, transaction
from models.errors import OutOfStock
from models.orders.draft import OrderDraft
from models.orders.place import place
from models.orders.tables import Order, OrderFee, OrderLine, PaymentMethod
from models.stock.count import drift
from models.stock.tables import StockMovement
from models.vouchers.tables import Voucher, VoucherUse
from tasks.engine.worker import Worker
from tasks.orders import LIMITS
from tests.shop import NOON, Shop

AT_ONCE = 64
"""More than the pool has connections, so that all of them are always wanted."""


async def together(tries: int, attempt: Callable[[int], Any]) -> list[Any]:
    """Run ``attempt(0)`` to ``attempt(tries - 1)`` at once and return what each gave or raised."""
    door = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> Any:
        async with door:
            return await attempt(number)

    return await asyncio.gather(*(one(number) for number in range(tries)), return_exceptions=True)


class TestOneOrderPerIntent:
    async def test_a_thousand_runs_of_one_job_place_one_order(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=1000)
        job, draft = uuid.uuid4(), shop.draft(("KOPI", 2))
        given = await together(1000, lambda _: shop.place(draft, job_id=job))
        # Runs that overlapped the first met the unique job and were rolled back, to be tried again.
        assert len({placed.id for placed in given if not isinstance(placed, BaseException)}) == 1
        assert await Order.all().count() == 1
        assert await OrderLine.all().count() == 1
        assert await StockMovement.filter(kind="reserved").count() == 1
        assert await shop.stock_of(coffee) == (1000, 2)


class TestNeverOversold:
    async def test_ten_units_and_five_hundred_buyers(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=10)
        tea = await shop.product("TEH", stock=1000)
        await shop.another_product_with(coffee, sku="PAKET")
        carts: tuple[tuple[Any, ...], ...] = (
            (("KOPI", 1, "KOPI"),),
            (("KOPI", 1, "PAKET"),),
            (("TEH", 1), ("KOPI", 1, "PAKET")),
            (("KOPI", 1, "KOPI"), ("TEH", 1)),
        )

        async def order(number: int) -> Any:
            return await shop.place(shop.draft(*carts[number % 4], phone=f"+62812{number:08d}"))

        given = await together(500, order)
        counted = Counter(type(one) for one in given)
        refused = [one for one in given if isinstance(one, OutOfStock)]
        assert (len(given) - len(refused), len(refused)) == (10, 490), counted
        assert {one.fields["sku"] for one in refused} == {"KOPI"}
        assert await shop.stock_of(coffee) == (10, 10)
        assert await Order.all().count() == 10
        assert (await shop.stock_of(tea))[1] == await OrderLine.filter(sku="TEH").count()
        assert await drift(store_id=None, using=pool()) == []

    async def test_the_database_says_the_same(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=10)
        with pytest.raises(Exception, match="stock_reserved_within_on_hand"):
            await pool().execute_query("UPDATE stock SET reserved = 11 WHERE variant_id = $1", [coffee.id])

    async def test_the_last_voucher_goes_to_one_order(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=1000)
        voucher = await Voucher.create(
            store=shop.store,
            code="HEMAT",
            kind="product",
            percent=10,
            stok=3,
            starts_at=NOON,
            ends_at=NOON + timedelta(days=1),
        )
        given = await together(
            50, lambda n: shop.place(shop.draft(("KOPI", 1), phone=f"+62812{n:08d}", voucher="HEMAT"))
        )
        assert sum(not isinstance(one, BaseException) for one in given) == 3
        assert (await Voucher.get(id=voucher.id)).used == await VoucherUse.all().count() == 3


class Breaks:
    """A connection that fails at its n-th statement, as a server that goes away there would."""

    def __init__(self, connection: Connection, *, at: int) -> None:
        self._connection = connection
        self._left = at

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._connection, name)
        if name not in ("execute_query", "execute_query_dict", "execute_insert"):
            return found

        async def counted(*given: Any, **named: Any) -> Any:
            self._left -= 1
            if self._left < 0:
                raise ConnectionResetError
            return await found(*given, **named)

        return counted


class TestARetryIsNeverLockedOut:
    async def test_failing_at_each_step_in_turn_ends_in_the_same_state(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=10)
        await Voucher.create(
            store=shop.store,
            code="HEMAT",
            kind="product",
            percent=10,
            stok=1,
            starts_at=NOON,
            ends_at=NOON + timedelta(days=1),
        )
        draft = shop.draft(("KOPI", 2), method=PaymentMethod.VA, voucher="HEMAT")
        job = uuid.uuid4()
        failures = 0
        while not await self._try(shop, draft, job, at=failures):
            failures += 1
            assert await shop.stock_of(coffee) == (10, 0)
            assert await Order.all().count() == await OrderFee.all().count() == await VoucherUse.all().count() == 0
            assert (await Voucher.get(code="HEMAT")).used == 0
        assert failures > 10
        assert await shop.stock_of(coffee) == (10, 2)
        assert (await Voucher.get(code="HEMAT")).used == 1
        assert (await Order.get(job=job)).total_idr == 100_000 - 10_000 + 10_000
        asked = await pool().execute_query_dict("SELECT kind FROM jobs", [])
        assert [row["kind"] for row in asked] == ["payments.request"]

    async def _try(self, shop: Shop, draft: OrderDraft, job: uuid.UUID, *, at: int) -> bool:
        try:
            async with transaction() as tx:
                broken: Any = Breaks(tx, at=at)
                await place(draft, job_id=job, token_hash=job.hex, limits=LIMITS, clock=shop.clock, using=broken)
        except ConnectionResetError:
            return False
        return True


class TestThroughTheEngine:
    async def test_a_job_that_lost_the_race_for_the_last_unit_names_the_sku(self, app: App, shop: Shop) -> None:
        ring_with(None)
        await shop.product("KOPI", stock=1)
        worker = Worker(app=app, queues=["critical"])
        try:
            async with transaction() as tx:
                written = [
                    await jobs.enqueue("orders.create", shop.draft(("KOPI", 1)), store=shop.store.id, using=tx)
                    for _ in range(2)
                ]
            worker.ring("orders.create")
            await worker.idle()
        finally:
            await worker.stop()
        ended = [await jobs.find(job.id) for job in written]
        assert sorted(job.state for job in ended) == ["failed", "succeeded"]
        [lost] = [job.error for job in ended if job.state == "failed"]
        assert lost is not None
        assert (lost["type"], lost["sku"], lost["again"]) == ("out-of-stock", "KOPI", False)
