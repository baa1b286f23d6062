"""Promise 7: 10,000 orders in one job, under each policy, with a result line by line; and 1,000 invoices in one PDF."""

from __future__ import annotations

import io
import time
from collections import Counter
from typing import Any

import pytest
from pypdf import PdfReader

from bootstrap import App
from models import jobs
from models.db import pool, transaction
from models.files.tables import StoredFile
from models.imports import ImportedRow
from models.jobs import Job
from models.orders.tables import Order
from models.stock.count import drift
from models.stock.tables import Stock
from tasks.imports import Policy
from tasks.invoices import PrintInvoices
from tests.imports import csv_of, result_of, row, send
from tests.shop import Shop
from tests.work import at_work, finish

ORDERS = 10_000
TOGETHER = 1_000
"""Of which all are saved or none; more take as long, and show no more."""
WITHIN = 60
"""Seconds, for orders and for invoices."""
INVOICES = 1_000

NONE, DEAR = "NONE", "DEAR"
"""A SKU that there is not, and one of which there are too few."""


@pytest.fixture
async def stocked(shop: Shop) -> Shop:
    for sku in ("KOPI", "TEH", "GULA"):
        await shop.product(sku, stock=100_000)
    await shop.product(DEAR, stock=10)
    return shop


def a_file(size: int, *, planted: bool) -> bytes:
    """Return rows of 3,000 buyers, of which every hundredth may be wrong in one of three ways."""
    wrong: list[dict[str, Any]] = [{"sku": NONE}, {"sku": DEAR, "qty": 11}, {"No_HP": "123"}]
    rows = []
    for n in range(size):
        cells: dict[str, Any] = {
            "sku": ("KOPI", "TEH", "GULA")[n % 3],
            "qty": 1 + n % 4,
            "No_HP": f"0812{n % 3000:08d}",
        }
        if planted and n % 100 == 99:
            cells |= wrong[n // 100 % 3]
        rows.append(row(f"INV-{n}", **cells))
    return csv_of(rows)


async def run(app: App, job: Job) -> tuple[Job, float]:
    began = time.monotonic()
    async with at_work(app) as worker:
        await finish(worker, job.kind)
    return await jobs.find(job.id), time.monotonic() - began


async def reserved() -> int:
    return sum(await Stock.all().values_list("reserved", flat=True))


async def units() -> int:
    return sum(await Order.all().values_list("units", flat=True))


class TestTenThousandOrders:
    async def test_are_saved_but_for_the_bad_rows_and_every_line_says_so(self, app: App, stocked: Shop) -> None:
        job, took = await run(app, await send(app, stocked.store.id, a_file(ORDERS, planted=True)))
        assert took < WITHIN
        assert job.result is not None
        assert (job.state, job.result["saved"], job.result["refused"]) == ("failed", 9_900, 100)
        lines = await result_of(app, job)
        assert [int(line[0]) for line in lines] == list(range(2, ORDERS + 2))
        bad = {number for number in range(ORDERS) if number % 100 == 99}
        assert {int(line[1].removeprefix("INV-")) for line in lines if line[3] == "ditolak"} == bad
        codes = set(await Order.all().values_list("code", flat=True))
        assert {line[2] for line in lines if line[2]} == codes
        assert len(codes) == await ImportedRow.all().count() == 9_900
        assert await reserved() == await units()
        assert await drift(store_id=stocked.store.id, using=pool()) == []

    async def test_are_saved_all_or_none(self, app: App, stocked: Shop) -> None:
        every = Policy.ALL_OR_NOTHING
        wrong, right = a_file(TOGETHER, planted=True), a_file(TOGETHER, planted=False)
        job, _ = await run(app, await send(app, stocked.store.id, wrong, policy=every))
        assert job.state == "failed"
        assert await Order.all().count() == await reserved() == 0
        assert Counter(line[3] for line in await result_of(app, job)) == {"ditahan": 990, "ditolak": 10}
        job, _ = await run(app, await send(app, stocked.store.id, right, policy=every))
        assert (job.state, await Order.all().count()) == ("succeeded", TOGETHER)
        assert await reserved() == await units()


class TestAThousandInvoices:
    async def test_are_one_file_within_a_minute(self, app: App, stocked: Shop) -> None:
        data = csv_of(row(f"INV-{n}", No_HP=f"0812{n:08d}", qty=2) for n in range(INVOICES))
        await run(app, await send(app, stocked.store.id, data))
        codes = tuple(await Order.all().order_by("id").values_list("code", flat=True))
        async with transaction() as tx:
            args = PrintInvoices(store_id=stocked.store.id, codes=codes)
            asked = await jobs.enqueue("orders.invoices", args, store=stocked.store.id, using=tx)
        job, took = await run(app, asked)
        assert took < WITHIN
        assert job.result is not None
        assert job.result["pages"] == INVOICES
        file = await StoredFile.get(id=job.result["file_id"])
        pages = PdfReader(io.BytesIO(b"".join([piece async for piece in app.storage.read(file.storage_key)]))).pages
        assert len(pages) == INVOICES
        assert codes[-1] in pages[-1].extract_text()
