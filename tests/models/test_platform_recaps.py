"""The figures of all stores are the sum of what each store reads of itself."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any, get_args

import orjson
import pytest

from bootstrap import App
from models import recaps
from models.accounts.tables import Store
from models.db import pool, transaction
from models.recaps import CountedBy, Figures, platform
from models.recaps.platform import PlatformDimension, Range, StoreColumn
from models.recaps.read import SUMS, statement
from tests.models.test_listing import nodes
from tests.models.test_recaps import FIRST, LAST, busy_month
from tests.shop import Shop, open_shop

NOW = datetime(2026, 4, 1, tzinfo=UTC)


def added_up(rows: Iterable[Figures]) -> dict[str, int]:
    """Add up figures, whatever their keys."""
    listed = [row._asdict() for row in rows]
    return {name: sum(row[name] for row in listed) for name in SUMS}


async def three_stores(*, orders: int = 15) -> list[Shop]:
    """Three stores with a busy month each, one of them seven hours west of the others' days."""
    shops = []
    for seed in range(3):
        shop = await open_shop()
        await Store.filter(id=shop.store.id).update(
            name=f"Toko {'ABC'[seed]}", timezone="UTC" if seed == 2 else "Asia/Jakarta"
        )
        await busy_month(shop, seed=40 + seed, orders=orders)
        shops.append(shop)
    return shops


class TestSums:
    async def test_they_are_those_of_the_stores_by_every_date_and_cut(self, app: App) -> None:
        shops = await three_stores()
        for counted_by in get_args(CountedBy):
            asked = Range(first=FIRST, last=LAST, counted_by=counted_by)
            # Before any store has read its own: what is stale is recomputed on the spot.
            assert await platform.bring_up_to_date(asked, now=NOW) == NOW
            total, months = await platform.sums(asked, "month", using=pool())
            _, days = await platform.sums(asked, "day", using=pool())
            own = [
                row
                for shop in shops
                for row in await recaps.read(shop.store.id, first=FIRST, last=LAST, counted_by=counted_by)
            ]
            assert added_up([total]) == added_up(own), counted_by
            assert added_up(figures for _, figures in months) == added_up(own)
            assert added_up(figures for _, figures in days) == added_up(own)
            for dimension in get_args(PlatformDimension):
                cut: dict[str, list[Figures]] = {}
                for shop in shops:
                    for row in await recaps.read(
                        shop.store.id, first=FIRST, last=LAST, counted_by=counted_by, dimension=dimension
                    ):
                        cut.setdefault(row.key, []).append(row)
                rows = await platform.cut(asked, dimension, using=pool())
                assert {row.key: added_up([row]) for row in rows} == {key: added_up(cut[key]) for key in cut}

    async def test_a_day_is_the_sum_of_the_stores_own_days(self, app: App) -> None:
        shops = await three_stores()
        asked = Range(first=FIRST, last=LAST)
        await platform.bring_up_to_date(asked, now=NOW)
        _, days = await platform.sums(asked, "day", using=pool())
        own: dict[date, list[Figures]] = {}
        for shop in shops:
            for day, figures in await recaps.read_days(shop.store.id, first=FIRST, last=LAST):
                own.setdefault(day, []).append(figures)
        assert {day: added_up([figures]) for day, figures in days} == {day: added_up(own[day]) for day in own}
        assert [day for day, _ in days] == sorted(own)

    async def test_of_one_store_they_are_its_own(self, app: App) -> None:
        _, shop, _ = await three_stores(orders=6)
        asked = Range(first=FIRST, last=LAST, store_id=shop.store.id)
        await platform.bring_up_to_date(asked, now=NOW)
        total, _ = await platform.sums(asked, "day", using=pool())
        assert [total] == await recaps.read(shop.store.id, first=FIRST, last=LAST)

    async def test_a_range_without_orders_is_nothing_and_has_no_series(self, app: App) -> None:
        total, series = await platform.sums(Range(first=date(2020, 1, 1), last=date(2020, 1, 2)), "day", using=pool())
        assert (added_up([total]), series) == (dict.fromkeys(SUMS, 0), [])

    async def test_what_is_not_recomputed_at_once_is_told(self, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
        await three_stores(orders=3)
        oldest = datetime(2026, 3, 31, 12, tzinfo=UTC)
        await pool().execute_query("UPDATE recap_stale SET marked_at = $1", [oldest])
        monkeypatch.setattr(platform, "MOST_STORES", 2)
        asked = Range(first=FIRST, last=LAST)
        assert await platform.bring_up_to_date(asked, now=NOW) == oldest
        assert await platform.bring_up_to_date(asked, now=NOW) == NOW


class TestStores:
    @pytest.mark.parametrize("column", get_args(StoreColumn))
    async def test_they_are_ranked_by_every_column_in_both_directions(self, app: App, column: StoreColumn) -> None:
        await three_stores(orders=5)
        await Store.create(name="Toko D")
        asked = Range(first=FIRST, last=LAST)
        await platform.bring_up_to_date(asked, now=NOW)
        for descending in (True, False):
            rows, total = await self.page(asked, sort_by=column, descending=descending)
            values = [value for row in rows if (value := _value(row, column)) is not None]
            assert total == len(rows) == 4
            assert values == sorted(values, reverse=descending)
            assert all(_value(row, column) is None for row in rows[len(values) :])

    async def test_each_has_its_own_figures_and_none_is_left_out(self, app: App) -> None:
        shops = await three_stores(orders=5)
        idle = await Store.create(name="Toko D")
        asked = Range(first=FIRST, last=LAST)
        await platform.bring_up_to_date(asked, now=NOW)
        rows, _ = await self.page(asked)
        found = {store_id: figures for store_id, _, figures in rows}
        for shop in shops:
            assert [found[shop.store.id]] == await recaps.read(shop.store.id, first=FIRST, last=LAST)
        assert added_up([found[idle.id]]) == dict.fromkeys(SUMS, 0)

    async def test_a_page_a_word_and_a_page_beyond_the_end(self, app: App) -> None:
        for name in ("Kopi 50%", "Teh", "kopi dua", "KOPI Tiga"):
            await Store.create(name=name)
        asked = Range(first=FIRST, last=LAST)

        async def names(**window: Any) -> tuple[list[str], int]:
            rows, total = await self.page(asked, sort_by="store_name", descending=False, **window)
            return [name for _, name, _ in rows], total

        assert await names(keyword="kopi") == (["Kopi 50%", "kopi dua", "KOPI Tiga"], 3)
        assert await names(keyword="%") == (["Kopi 50%"], 1)
        assert await names(start=1, limit=2) == (["kopi dua", "KOPI Tiga"], 4)
        assert await names(start=9) == ([], 4)

    @staticmethod
    async def page(asked: Range, **wanted: Any) -> tuple[list[tuple[int, str, Figures]], int]:
        usual: dict[str, Any] = {"sort_by": "orders", "descending": True, "keyword": None, "start": 0, "limit": 10}
        return await platform.stores(asked, **(usual | wanted), using=pool())


def _value(row: tuple[int, str, Figures], column: str) -> Any:
    _, name, figures = row
    match column:
        case "store_name":
            return name.lower()
        case "closing_rate":
            return figures.closings / figures.orders if figures.orders else None
        case "return_rate":
            return figures.returned / figures.shipped if figures.shipped else None
        case "profit_idr":
            return figures.net_idr - figures.hpp_idr
        case _:
            return getattr(figures, column)


async def statements(count: int) -> list[str]:
    """Let so many more stores have changed, and return what an operator's reading then asks the database."""
    for _ in range(count):
        shop = await open_shop()
        await shop.product("KOPI", stock=5)
        await shop.order(("KOPI", 1))
    asked = Range(first=FIRST, last=LAST)
    asks: list[str] = []
    async with transaction() as tx:
        raw = tx._connection  # type: ignore[attr-defined]
        with raw.query_logger(lambda record: asks.append(record.query)):
            await platform.bring_up_to_date(asked, now=NOW)
            await platform.sums(asked, "day", using=tx)
            await platform.cut(asked, "status", using=tx)
            await TestStores.page(asked)
    # A savepoint has another name each time, and the driver asks once what an array is.
    return [ask for ask in asks if "recap" in ask or "FROM stores" in ask]


class TestSize:
    async def test_many_stores_cost_as_many_statements_as_one(self, app: App) -> None:
        few, many = await statements(1), await statements(12)
        assert few == many
        assert len(few) < 15

    async def test_a_hundred_thousand_orders_are_a_few_rows_of_recaps(self, app: App) -> None:
        """Fifty stores, a year of days each, five or six orders a day: a row a day and store is all that is read."""
        await pool().execute_query(_YEAR)
        await pool().execute_script("VACUUM ANALYZE recaps")
        asked = Range(first=date(2025, 1, 1), last=date(2025, 12, 31))
        took: list[float] = []
        for _ in range(10):
            started = time.perf_counter()
            await platform.bring_up_to_date(asked, now=NOW)
            total, months = await platform.sums(asked, "month", using=pool())
            took.append(time.perf_counter() - started)
        assert total.orders > 100_000
        assert len(months) == 12
        rows, _ = await TestStores.page(asked, limit=100)
        assert sum(figures.orders for _, _, figures in rows) == total.orders
        # 30 ms are promised on a machine with nothing else to do; this one may be running other tests.
        assert min(took) < 0.3, f"{min(took) * 1000:.1f} ms"
        values = ["created", asked.first, asked.last, None, "month"]
        [row] = await pool().execute_query_dict(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement('platform_sum')}", values)
        [explained] = orjson.loads(row["QUERY PLAN"])
        read = [node for node in nodes(explained["Plan"]) if "Relation Name" in node]
        assert [
            (node["Relation Name"], node["Actual Rows"], node.get("Rows Removed by Filter", 0)) for node in read
        ] == [("recaps", 50 * 365, 0)]


_YEAR = """
WITH more AS (
    INSERT INTO stores (name, phone, email, address, timezone, settings, onboarding, books_by_itself, created_at,
                        updated_at)
    SELECT 'Toko ' || n, '', '', '', 'Asia/Jakarta', '{}', '{}', false, now(), now() FROM generate_series(1, 50) n
    RETURNING id
)
INSERT INTO recaps (
    store_id, day, counted_by, dimension, key, orders, closings, shipped, delivered, returned, cancelled, units,
    gross_idr, discount_idr, shipping_idr, cod_fee_idr, net_idr, hpp_idr, paid_idr, cod_outstanding_idr, settled_idr
)
SELECT id, date '2025-01-01' + day, kind, cut, '', 5 + (id + day) % 2, 4, 3, 2, 1, 1, 9,
       500000, 1000, 50000, 900, 400000, 200000, 300000, 100000, 200000
FROM more, generate_series(0, 364) day, unnest(ARRAY['created', 'paid', 'delivered']) kind,
     unnest(ARRAY['total', 'status', 'payment', 'product']) cut
"""
