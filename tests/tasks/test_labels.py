"""Labels: a page for each parcel, with what a courier needs."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from typing import Any

import pytest
from pypdf import PageObject, PdfReader

from bootstrap import App
from models import jobs, shipping
from models.db import transaction
from models.files.tables import StoredFile
from models.orders.tables import Order
from models.shipping.tables import Shipment
from tasks.engine.worker import Worker
from tasks.labels import PrintLabels
from tests.couriers import confirmed, open_sending_shop
from tests.shop import Shop
from tests.work import at_work, finish


@pytest.fixture
async def shop(app: App) -> Shop:
    return await open_sending_shop()


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


async def ready(shop: Shop, awb: str | None, **order: Any) -> Order:
    """Place an order whose parcel has a waybill number."""
    made = await confirmed(shop)
    await Order.filter(id=made.id).update(**order)
    async with transaction() as tx:
        parcel = await shipping.intend(made.id, clock=shop.clock, using=tx)
        await shipping.booked(parcel.id, order_no=f"BOS-{made.id}", now=shop.clock.now(), using=tx)
        await shipping.hear(parcel.id, [], awb=awb, clock=shop.clock, using=tx)
    return await Order.get(id=made.id)


async def print_labels(worker: Worker, shop: Shop, *codes: str, cs_id: int | None = None) -> jobs.Job:
    async with transaction() as tx:
        args = PrintLabels(store_id=shop.store.id, codes=codes, cs_id=cs_id)
        job = await jobs.enqueue("shipping.labels", args, store=shop.store.id, using=tx)
    await finish(worker, "shipping.labels")
    return await jobs.find(job.id)


async def pages_of(app: App, job: jobs.Job) -> list[PageObject]:
    assert job.result is not None, job.error
    file = await StoredFile.get(id=job.result["file_id"])
    data = b"".join([piece async for piece in app.storage.read(file.storage_key)])
    return list(PdfReader(io.BytesIO(data)).pages)


class TestLabels:
    async def test_a_page_says_who_sends_what_to_whom_and_for_how_much(
        self, app: App, worker: Worker, shop: Shop
    ) -> None:
        order = await ready(shop, "IDX0000000001", postal_code="40111", note="Jangan dibanting")
        [page] = await pages_of(app, await print_labels(worker, shop, order.code))
        assert (round(float(page.mediabox.width) / 72 * 25.4), round(float(page.mediabox.height) / 72 * 25.4)) == (
            100,
            150,
        )
        text = page.extract_text()
        parcel = await Shipment.get(order_id=order.id)
        for said in (
            "IDX",
            "IDX0000000001",
            f"COD Rp {order.total_idr:,}".replace(",", "."),
            "Putri Lestari",
            "+6281234567890",
            "Jalan Merdeka 17, Bandung",
            "Sumur Bandung, Bandung",
            "Jawa Barat 40111",
            "Gudang Kopi",
            "+6281234567000",
            "Jalan Asia Afrika 8, Bandung",
            "1 x Product KOPI · Variant KOPI",
            "Berat 0.5 kg",
            "Jangan dibanting",
            "TANPA ASURANSI",
            order.code,
            str(parcel.order_no),
            parcel.order_code,
        ):
            assert said in text, said

    async def test_a_paid_parcel_collects_nothing(self, app: App, worker: Worker, shop: Shop) -> None:
        order = await ready(shop, "IDX0000000001")
        await Shipment.filter(order_id=order.id).update(cod_idr=0)
        [page] = await pages_of(app, await print_labels(worker, shop, order.code))
        assert "NON COD" in page.extract_text()

    async def test_pages_come_as_asked_for_and_the_others_say_why_not(
        self, app: App, worker: Worker, shop: Shop
    ) -> None:
        first, second = await ready(shop, "IDX1"), await ready(shop, "IDX2")
        without = await ready(shop, None)
        job = await print_labels(worker, shop, second.code, without.code, "BO-NONE", first.code)
        texts = [page.extract_text() for page in await pages_of(app, job)]
        assert ["IDX2" in text for text in texts] == [True, False]
        assert ["IDX1" in text for text in texts] == [False, True]
        assert job.result is not None
        assert job.result["left_out"] == {
            without.code: "It has no waybill number yet.",
            "BO-NONE": "There is no such order.",
        }

    async def test_names_of_any_script_and_goods_without_end_are_printed(
        self, app: App, worker: Worker, shop: Shop
    ) -> None:
        order = await ready(
            shop, "IDX1", receiver_name="王小明 Đặng Thị Hương", address="ถนนสุขุมวิท 🎁 " * 60, note="x" * 900
        )
        [page] = await pages_of(app, await print_labels(worker, shop, order.code))
        assert "Đặng Thị Hương" in page.extract_text()

    async def test_a_waybill_number_that_no_barcode_holds_is_left_out(self, worker: Worker, shop: Shop) -> None:
        fine, odd = await ready(shop, "IDX1"), await ready(shop, "IDXÉ2")
        job = await print_labels(worker, shop, fine.code, odd.code)
        assert job.result is not None
        assert list(job.result["left_out"]) == [odd.code]

    async def test_without_any_there_is_no_file(self, worker: Worker, shop: Shop) -> None:
        job = await print_labels(worker, shop, (await ready(shop, None)).code)
        assert job.state == "failed"
        assert await StoredFile.all().count() == 0

    async def test_customer_service_prints_the_own(self, worker: Worker, shop: Shop) -> None:
        siti = await shop.cs("siti")
        theirs, own = await ready(shop, "IDX1"), await ready(shop, "IDX2")
        await Order.filter(id=own.id).update(cs_id=siti.id)
        await Order.filter(id=theirs.id).update(cs_id=None)
        job = await print_labels(worker, shop, theirs.code, own.code, cs_id=siti.id)
        assert job.result is not None
        assert (job.result["pages"], list(job.result["left_out"])) == (1, [theirs.code])

    async def test_the_couriers_names_stand_there_where_boscod_tells_them(
        self, app: App, worker: Worker, shop: Shop, boscod_sandbox: object
    ) -> None:
        order = await ready(shop, "IDX1")
        [page] = await pages_of(app, await print_labels(worker, shop, order.code))
        assert "IDEXPRESS" in page.extract_text()
