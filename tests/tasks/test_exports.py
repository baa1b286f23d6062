"""Exports: one snapshot, complete or failed, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tortoise.fields import CharField, TextField
from tortoise.fields.data import CharEnumFieldInstance

from bootstrap import App
from models import jobs
from models.accounts.tables import User
from models.db import pool, transaction
from models.exports import OrderFilter, copy
from models.files.tables import StoredFile
from models.orders.tables import Order, OrderLine
from models.shipping.tables import Shipment
from tasks.engine.worker import Worker
from tasks.exports import BOM, ExportOrders, orders_export
from tests.shop import Shop, open_shop
from tests.tables import copy_orders
from tests.work import at_work, finish, one


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    await shop.product("KOPI", stock=10_000)
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


ALL = OrderFilter()


async def export(shop: Shop, worker: Worker, wanted: OrderFilter = ALL, *, for_excel: bool = True) -> jobs.Job:
    async with transaction() as tx:
        args = orders_export(shop.store.id, wanted, for_excel=for_excel)
        job = await jobs.enqueue("orders.export", args, store=shop.store.id, using=tx)
    await finish(worker, "orders.export")
    return await jobs.find(job.id)


async def content(app: App, job: jobs.Job) -> bytes:
    assert job.result is not None, job.error
    file = await StoredFile.get(id=job.result["file_id"])
    return b"".join([piece async for piece in app.storage.read(file.storage_key)])


def lines(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.removeprefix(BOM).decode())))


class TestExport:
    async def test_the_file_is_whole_and_says_so(self, app: App, shop: Shop, worker: Worker) -> None:
        for _ in range(5):
            await shop.order(("KOPI", 2))
        job = await export(shop, worker)
        data = await content(app, job)
        assert job.result is not None
        assert data.startswith(BOM)
        assert len(lines(data)) == job.result["rows"] == 5
        assert hashlib.sha256(data).hexdigest() == job.result["sha256"]
        assert job.progress is not None
        assert job.progress["done"] == 5
        assert lines(data)[0]["items"].startswith("2 x KOPI ")

    async def test_cells_are_harmless_and_numbers_that_are_names_stay_text(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        order = await shop.order(("KOPI", 1))
        await Order.filter(id=order.id).update(
            receiver_name='=HYPERLINK("http://x","y")',
            address='@home,\nback "door"',
            city="-1",
            note="\tx",
            postal_code="01234",
            province="+62",
        )
        [line] = lines(await content(app, await export(shop, worker)))
        assert line["customer_name"] == '\'=HYPERLINK("http://x","y")'
        assert line["address"] == '\'@home, back "door"'
        assert (line["city"], line["note"], line["province"]) == ("'-1", "'\tx", "'+62")
        assert (line["postal_code"], line["customer_phone"]) == ("'01234", "'+6281234567890")

    async def test_no_cell_is_a_formula_whatever_the_text_it_came_from(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        order = await shop.order(("KOPI", 1))
        cs = await shop.cs("putri")
        texts = [
            name
            for name, field in Order._meta.fields_map.items()
            if isinstance(field, CharField | TextField)
            and not isinstance(field, CharEnumFieldInstance)
            and not field.generated
        ]
        assert {"code", "courier_code", "service_code", "receiver_name", "note"} <= set(texts)
        await Order.filter(id=order.id).update(**dict.fromkeys(texts, "=1+1"), cs_id=cs.id)
        await OrderLine.filter(order_id=order.id).update(sku="=1+1", name="=1+1")
        await User.filter(id=cs.user_id).update(name="=1+1")
        await Shipment.create(
            order_id=order.id, attempt=1, order_code="A", courier_code="", service_code="", awb="=1+1"
        )
        for for_excel in (True, False):
            [line] = lines(await content(app, await export(shop, worker, for_excel=for_excel)))
            assert [name for name, cell in line.items() if cell.startswith(("=", "+", "-", "@", "\t"))] == []
            assert line["courier"] == line["service"] == line["awb"] == "'=1+1"

    async def test_without_a_spreadsheet_in_mind_only_formulas_are_marked(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        order = await shop.order(("KOPI", 1))
        await Order.filter(id=order.id).update(postal_code="01234")
        data = await content(app, await export(shop, worker, for_excel=False))
        assert not data.startswith(BOM)
        assert lines(data)[0]["postal_code"] == "01234"

    async def test_another_store_s_orders_are_not_in_it(self, app: App, shop: Shop, worker: Worker) -> None:
        await shop.order(("KOPI", 1))
        other = await open_shop()
        await other.product("KOPI", stock=5)
        await other.order(("KOPI", 1))
        assert len(lines(await content(app, await export(shop, worker)))) == 1

    async def test_the_days_of_the_filter_are_the_store_s_and_both_included(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        for hour in (16, 17, 41):  # the 2nd, the 3rd and the 4th in Jakarta
            shop.clock.time = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(hours=hour)
            await shop.order(("KOPI", 1))
        wanted = OrderFilter(start_date=date(2026, 3, 2), end_date=date(2026, 3, 3))
        found = lines(await content(app, await export(shop, worker, wanted)))
        assert [line["created_at"][:10] for line in found] == ["2026-03-03", "2026-03-02"]

    async def test_what_is_written_meanwhile_is_not_in_it(self, app: App, shop: Shop) -> None:
        """Promise 25: one snapshot, while others write."""
        order = await shop.order(("KOPI", 1))
        await copy_orders(_MANY, order.id, 5000)
        received = bytearray()

        async def disturb(data: bytes) -> None:
            if not received:
                await Order.all().update(note="disturbed")
                await shop.order(("KOPI", 1))
            received.extend(data)

        rows = await copy(shop.store.id, OrderFilter(), disturb, for_excel=False, using=pool())
        found = lines(bytes(received))
        assert rows == len(found) == 5001
        assert {line["note"] for line in found} == {""}

    async def test_the_same_request_shares_its_job_and_another_does_not(self, shop: Shop) -> None:
        async def ask(wanted: OrderFilter) -> jobs.Job:
            args: ExportOrders = orders_export(shop.store.id, wanted, for_excel=True)
            async with transaction() as tx:
                return await jobs.enqueue("orders.export", args, store=shop.store.id, using=tx)

        first, second, other = [await ask(OrderFilter(keyword=word)) for word in ("a", "a", "b")]
        assert first.id == second.id != other.id

    async def test_a_storage_that_is_away_fails_the_export_and_leaves_no_file(self, app: App, shop: Shop) -> None:
        await shop.order(("KOPI", 1))
        (app.settings.data_dir / "files").mkdir(parents=True, exist_ok=True)
        (app.settings.data_dir / "files" / "exports").write_text("in the way")
        async with at_work(replace(app)) as worker:
            job = await export(shop, worker)
        assert job.state == "failed"
        assert await one("SELECT count(*) FROM files") == 0


_MANY = """
INSERT INTO orders ({columns}) SELECT {filled}
FROM orders o, generate_series(1, $2::int) n, jsonb_populate_record(NULL::orders, to_jsonb(o) || jsonb_build_object(
    'id', nextval(pg_get_serial_sequence('orders', 'id')), 'code', 'COPY-' || n, 'token_hash', md5(n::text),
    'job', gen_random_uuid())) filled
WHERE o.id = $1
"""
