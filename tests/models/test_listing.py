"""How much of the database a page of orders reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, get_args

import orjson
import pytest

from bootstrap import App
from models import exports
from models.catalog.tables import Variant
from models.db import pool
from models.exports import DateKind, OrderFilter
from models.orders import listing
from models.orders.tables import Order, OrderLine
from tests.shop import NOON, Shop
from tests.tables import copy_orders

_NEWER = """
INSERT INTO orders ({columns}) SELECT {filled}
FROM orders o, stores s, generate_series(1, $2::int) n,
     jsonb_populate_record(NULL::orders, to_jsonb(o) || jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('orders', 'id')), 'code', s.id || '-' || n,
        'token_hash', md5(s.id || '-' || n), 'job', gen_random_uuid(), 'store_id', s.id,
        'created_at', o.created_at + n * interval '1 second')) filled
WHERE o.id = $1 AND s.id = $3
"""


async def copied(order: Order, *, times: int, store_id: int) -> None:
    """Copy an order row by row, each younger than the one before."""
    await copy_orders(_NEWER, order.id, times, store_id)


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Return the steps of a plan."""
    yield plan
    for below in plan.get("Plans", []):
        yield from nodes(below)


class TestWords:
    """What a list is searched by."""

    async def test_what_is_compared_stands_at_the_front_of_the_row(self, app: App) -> None:
        """Each row that has its letters is unpacked up to there: behind all other columns that takes twice as long."""
        sql = (
            "SELECT attname FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attnum IN (2, 3) ORDER BY attnum"
        )
        assert [row["attname"] for row in await pool().execute_query_dict(sql)] == ["store_id", "words"]

    async def test_what_is_new_is_in_the_index_and_in_no_list_that_each_search_reads(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        await shop.order(("KOPI", 1))
        [row] = await pool().execute_query_dict("SELECT gin_clean_pending_list('orders_by_words') AS pages")
        assert row["pages"] == 0

    @pytest.mark.parametrize("kind", get_args(DateKind))
    async def test_what_else_is_asked_for_narrows_what_is_found(self, shop: Shop, kind: DateKind) -> None:
        """Counted, summed, on a page that is cut or walked, and in a download: the same orders."""
        await shop.product("KOPI", stock=9)
        await shop.product("TEH", stock=9)
        moment = {f"{kind}_at": NOON}
        wanted = OrderFilter(
            keyword="0812",
            status=("shipped",),
            payment_method=("cod",),
            payment_status=("unpaid",),
            courier=("jne",),
            product_sku="KOPI",
            date_kind=kind,
            start_date=NOON.date(),
            end_date=NOON.date(),
        )
        fits = {"status": "shipped", "courier_code": "jne", "cancelled_at": NOON, **moment}
        right = await shop.order(("KOPI", 1), phone="+6281299990000")
        await Order.filter(id=right.id).update(**fits)
        for wrong in (
            {"status": "ready"},
            {"courier_code": "sicepat"},
            {"payment_status": "paid"},
            {"receiver_phone": "+6281399990000", "receiver_phone_entered": "081399990000"},
            {f"{kind}_at": NOON - timedelta(days=1)},
            {f"{kind}_at": NOON + timedelta(days=1)},
        ):
            order = await shop.order(("KOPI", 1), phone="+6281299990000")
            await Order.filter(id=order.id).update(**fits | wrong)
        tea = await shop.order(("TEH", 1), phone="+6281299990000")
        await Order.filter(id=tea.id).update(**fits)

        rows, total = await listing.listing(
            shop.store.id, wanted, sort_by="created_at", descending=True, limit=10, start=0, using=pool()
        )
        assert ([row["code"] for row in rows], total) == ([right.code], 1)
        values = wanted.values(shop.store.id, for_excel=False)[:-1]
        for walks in (True, False):
            page = listing.page_sql(wanted, sort_by="total", descending=False, walks=walks)
            found = await pool().execute_query_dict(page, [*values, None, 10, 0])
            assert [row["code"] for row in found] == [right.code]
        assert [group.orders for group in await listing.recap(shop.store.id, wanted, using=pool())] == [1]
        written: list[bytes] = []

        async def keep(data: bytes) -> None:
            written.append(data)

        assert await exports.copy(shop.store.id, wanted, keep, for_excel=False, using=pool()) == 1
        assert right.code.encode() in b"".join(written)


class TestPage:
    async def test_it_reads_no_orders_of_other_stores_however_many_are_younger(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1))
        await copied(order, times=300, store_id=shop.store.id)
        other = await type(shop.store).create(name="Big")
        await copied(order, times=6_000, store_id=other.id)
        await pool().execute_script("ANALYZE")
        sql = listing.page_sql(OrderFilter(), sort_by="created_at", descending=True, walks=True)
        values = [*OrderFilter().values(shop.store.id, for_excel=False)[:-1], None, 10, 0]
        [row] = await pool().execute_query_dict(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", values)
        [explained] = orjson.loads(row["QUERY PLAN"])
        read = [node for node in nodes(explained["Plan"]) if node.get("Relation Name") == "orders"]
        # Those of the page, and each of them once more with what belongs to it.
        assert [node["Actual Rows"] * node["Actual Loops"] for node in read] == [10, 10]
        assert not any(node.get("Rows Removed by Filter") for node in read)

    async def test_it_begins_with_the_newest_and_counts_all(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        await copied(await shop.order(("KOPI", 1)), times=25, store_id=shop.store.id)
        for start, descending, codes in ((0, True, ["25", "24"]), (24, True, ["1"]), (1, False, ["1", "2"])):
            rows, total = await listing.listing(
                shop.store.id,
                OrderFilter(),
                sort_by="created_at",
                descending=descending,
                limit=2,
                start=start,
                using=pool(),
            )
            found = [row["code"].partition("-")[2] for row in rows]
            assert (found[: len(codes)], total) == (codes, 26)

    @pytest.mark.parametrize("few", [10, 2_000], ids=["many have it", "few have it"])
    @pytest.mark.parametrize(("start", "found"), [(0, ["24", "23"]), (22, ["2", "1"]), (30, [])])
    async def test_what_a_word_is_found_in_is_counted_on_every_page(
        self, shop: Shop, monkeypatch: pytest.MonkeyPatch, start: int, found: list[str], few: int
    ) -> None:
        monkeypatch.setattr(listing, "_FEW", few)
        await shop.product("KOPI", stock=5)
        order = await shop.order(("KOPI", 1))
        await copied(order, times=24, store_id=shop.store.id)
        await Order.filter(store_id=shop.store.id).update(receiver_name="Ändra")
        await copied(order, times=3, store_id=(await type(shop.store).create(name="Other")).id)
        rows, total = await listing.listing(
            shop.store.id,
            OrderFilter(keyword="äNDR"),
            sort_by="created_at",
            descending=True,
            limit=2,
            start=start,
            using=pool(),
        )
        assert ([row["code"].partition("-")[2] for row in rows], total) == (found, 25)

    @pytest.mark.parametrize("walks", [True, False])
    @pytest.mark.parametrize(("sku", "found"), [("KOPI", ["A", "B"]), ("TEH", ["B", "C"]), ("FINE", ["C"]), ("X", [])])
    async def test_a_sku_is_found_from_its_lines_and_order_by_order(
        self, shop: Shop, sku: str, found: list[str], *, walks: bool
    ) -> None:
        await shop.product("KOPI", stock=5)
        tea = await shop.product("TEH", stock=5)
        for code, lines in {"A": ["KOPI"], "B": ["KOPI", "TEH"], "C": ["TEH"]}.items():
            order = await shop.order(*[(one, 1) for one in lines])
            await Order.filter(id=order.id).update(code=code)
        fine = await Variant.create(
            store=shop.store, product_id=tea.product_id, sku="FINE", name="Fine", price_idr=1, weight_g=1
        )
        await OrderLine.filter(order__code="C").update(variant_id=fine.id)
        wanted = OrderFilter(product_sku=sku)
        sql = listing.page_sql(wanted, sort_by="created_at", descending=False, walks=walks)
        rows = await pool().execute_query_dict(sql, [*wanted.values(shop.store.id, for_excel=False)[:-1], None, 10, 0])
        assert [row["code"] for row in rows] == found
