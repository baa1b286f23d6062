"""Invoices: who sells what to whom, what it comes to line by line, and whether it is paid."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from typing import Any

import pytest
from pypdf import PageObject, PdfReader

from bootstrap import App
from models import jobs
from models.db import transaction
from models.files.tables import StoredFile
from models.jobs import Job
from models.orders.invoices import Invoice
from models.orders.tables import Order, OrderFee, OrderLine
from tasks.engine.worker import Worker
from tasks.invoices import PrintInvoices
from tasks.paper.invoice import state_of
from tests.couriers import open_sending_shop
from tests.shop import Shop
from tests.work import at_work, finish


@pytest.fixture
async def shop(app: App) -> Shop:
    return await open_sending_shop()


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


async def print_invoices(worker: Worker, shop: Shop, *codes: str, cs_id: int | None = None) -> Job:
    args = PrintInvoices(store_id=shop.store.id, codes=codes, cs_id=cs_id)
    async with transaction() as tx:
        job = await jobs.enqueue("orders.invoices", args, store=shop.store.id, using=tx)
    await finish(worker, "orders.invoices")
    return await jobs.find(job.id)


async def pages_of(app: App, job: Job) -> list[PageObject]:
    assert job.result is not None, job.error
    file = await StoredFile.get(id=job.result["file_id"])
    data = b"".join([piece async for piece in app.storage.read(file.storage_key)])
    return list(PdfReader(io.BytesIO(data)).pages)


async def text_of(app: App, worker: Worker, shop: Shop, order: Order) -> str:
    [page] = await pages_of(app, await print_invoices(worker, shop, order.code))
    return page.extract_text()


def rupiah(amount_idr: int) -> str:
    return f"Rp {amount_idr:,}".replace(",", ".")


def invoice(**fields: Any) -> Invoice:
    """Return an invoice that says nothing but what is given."""
    empty: dict[str, Any] = dict.fromkeys(Invoice.__dataclass_fields__, "")
    return Invoice(**(empty | {"lines": (), "fees": (), "paid_at": None} | fields))


@pytest.mark.parametrize(
    ("method", "payment", "status", "words"),
    [
        ("transfer", "unpaid", "pending", "BELUM DIBAYAR"),
        ("va", "requested", "pending", "BELUM DIBAYAR"),
        ("cod", "unpaid", "shipped", "BAYAR DI TEMPAT"),
        ("cod", "unpaid", "cancelled", "DIBATALKAN"),
        ("qris", "paid", "confirmed", "LUNAS"),
        ("cod", "settled", "completed", "LUNAS"),
        ("va", "refunded", "cancelled", "DANA DIKEMBALIKAN"),
    ],
)
def test_an_invoice_says_whether_it_is_paid(method: str, payment: str, status: str, words: str) -> None:
    assert state_of(invoice(payment_method=method, payment_status=payment, status=status)) == words


class TestInvoices:
    async def test_a_page_says_who_sells_what_to_whom_and_what_it_comes_to(
        self, app: App, worker: Worker, shop: Shop
    ) -> None:
        shop.store.address, shop.store.phone = "Jalan Braga 5, Bandung", "+62221234567"
        await shop.store.save()
        await shop.product("TEH", stock=10, price_idr=20_000)
        order = await shop.order(("KOPI", 2), ("TEH", 1), note="Kado ya")
        await OrderFee.create(order_id=order.id, kind="discount", label="Voucher HEMAT", amount_idr=-5_000)
        text = await text_of(app, worker, shop, order)
        for said in (
            "INVOICE",
            order.code,
            "Kopi Nusantara",
            "Jalan Braga 5, Bandung",
            "+62221234567",
            "Putri Lestari",
            "Jalan Merdeka 17, Bandung",
            "Product KOPI · Variant KOPI",
            "Product TEH · Variant TEH",
            rupiah(100_000),
            "Subtotal",
            rupiah(120_000),
            "Ongkir idx 03",
            "Voucher HEMAT",
            "-Rp 5.000",
            "Biaya COD (3%)",
            rupiah(3_900),
            "TOTAL",
            rupiah(order.total_idr),
            "BAYAR DI TEMPAT",
            "Catatan: Kado ya",
        ):
            assert said in text, said

    async def test_a_store_without_an_address_sends_from_its_warehouse(
        self, app: App, worker: Worker, shop: Shop
    ) -> None:
        assert "Jalan Asia Afrika 8" in await text_of(app, worker, shop, await shop.order(("KOPI", 1)))

    async def test_many_lines_and_fees_go_on_on_further_pages(self, app: App, worker: Worker, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1))
        line = await OrderLine.get(order_id=order.id)
        same = {name: getattr(line, name) for name in ("order_id", "product_id", "variant_id", "warehouse_id")}
        rows = [same | {"position": n, "sku": f"S-{n}", "name": f"Barang {n} {'panjang ' * 12}"} for n in range(1, 60)]
        more = [OrderLine(**row, qty=1, price_idr=1) for row in rows]
        await OrderLine.bulk_create(more)
        await OrderFee.bulk_create(
            [OrderFee(order_id=order.id, kind="other", label=f"Biaya {n}", amount_idr=1) for n in range(60)]
        )
        job = await print_invoices(worker, shop, order.code)
        pages = await pages_of(app, job)
        assert job.result is not None
        assert job.result["pages"] == len(pages) > 3
        text = "\n".join(page.extract_text() for page in pages)
        assert all(f"Barang {place} " in text for place in range(1, 60))
        assert all(f"Biaya {n}" in text for n in range(60))
        assert "lanjutan" in pages[1].extract_text()
        assert "TOTAL" in pages[-1].extract_text()

    async def test_pages_come_as_asked_for_and_strangers_are_left_out(
        self, app: App, worker: Worker, shop: Shop
    ) -> None:
        first, second = await shop.order(("KOPI", 1)), await shop.order(("KOPI", 1))
        siti = await shop.cs("siti")
        job = await print_invoices(worker, shop, second.code, "BO-NONE", first.code)
        texts = [page.extract_text() for page in await pages_of(app, job)]
        assert [second.code in texts[0], first.code in texts[1]] == [True, True]
        assert job.result is not None
        assert job.result["left_out"] == {"BO-NONE": "There is no such order."}
        await Order.filter(id=first.id).update(cs_id=siti.id)
        own = await print_invoices(worker, shop, second.code, first.code, cs_id=siti.id)
        assert own.result is not None
        assert (own.result["pages"], list(own.result["left_out"])) == (1, [second.code])

    async def test_without_any_there_is_no_file(self, worker: Worker, shop: Shop) -> None:
        job = await print_invoices(worker, shop, "BO-NONE")
        assert (job.state, await StoredFile.all().count()) == ("failed", 0)
