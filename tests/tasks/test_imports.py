"""Files of orders and products: what becomes of each row, under each policy, however often it comes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bootstrap import App
from models import imports, jobs
from models.accounts.tables import Store
from models.catalog.tables import Category, Product, Variant
from models.db import transaction
from models.errors import Conflict
from models.imports import ImportedRow, ImportKind
from models.jobs import Job
from models.orders.tables import Order, OrderLine
from models.stock.tables import Stock
from tasks.engine.worker import Worker
from tasks.imports import Policy
from tests.imports import csv_of, result_of, row, send
from tests.regions import SETIABUDI, city_of, cover
from tests.shop import Shop, open_shop
from tests.work import at_work, finish

SKIP, SAVE, ALL = Policy.SKIP_BAD_ROWS, Policy.SAVE_VALID, Policy.ALL_OR_NOTHING


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    await shop.product("KOPI", stock=100)
    await shop.product("TEH", stock=5)
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


async def ended(worker: Worker, job: Job) -> Job:
    await finish(worker, job.kind)
    return await jobs.find(job.id)


async def imported(worker: Worker, shop: Shop, *rows: dict[str, str], **sent: Any) -> Job:
    return await ended(worker, await send(worker.app, shop.store.id, csv_of(rows), **sent))


def counts(job: Job) -> tuple[int, int, int, int]:
    assert job.result is not None, job.error
    return tuple(job.result[name] for name in ("saved", "skipped", "refused", "held"))  # type: ignore[return-value]


class TestOrders:
    async def test_a_row_becomes_an_order_as_at_the_checkout(self, app: App, worker: Worker, shop: Shop) -> None:
        job = await imported(worker, shop, row("INV-1", qty=2, No_HP="'0812-3456-7890", Catatan="Kado"))
        assert (job.state, counts(job)) == ("succeeded", (1, 0, 0, 0))
        order = await Order.get()
        assert (order.receiver_phone, order.receiver_phone_entered) == ("+6281234567890", "0812-3456-7890")
        assert (order.status, order.payment_method, order.note) == ("pending", "cod", "Kado")
        assert (order.subtotal_idr, order.shipping_idr, order.cod_fee_idr) == (100_000, 10_000, 3_300)
        assert (await Stock.get(variant__sku="KOPI")).reserved == 2
        assert await result_of(app, job) == [["2", "INV-1", order.code, "disimpan", ""]]

    async def test_rows_of_one_number_become_one_order(self, worker: Worker, shop: Shop) -> None:
        blank = dict.fromkeys(("Nama_Penerima", "No_HP", "Alamat", "Metode_Pembayaran", "Ongkir"), "")
        rows = [row("INV-1", qty=2), row("INV-2"), row("INV-1", "TEH", **blank)]
        job = await imported(worker, shop, *rows)
        assert counts(job) == (3, 0, 0, 0)
        orders = await Order.all().order_by("id")
        assert [await OrderLine.filter(order_id=order.id).values_list("sku", flat=True) for order in orders] == [
            ["KOPI", "TEH"],
            ["KOPI"],
        ]

    async def test_numbers_that_a_spreadsheet_took_for_amounts_are_phones_still(
        self, worker: Worker, shop: Shop
    ) -> None:
        await imported(worker, shop, row(No_HP="81234567890", Ongkir="Rp 10.000"))
        assert (await Order.get()).receiver_phone == "+6281234567890"

    async def test_english_headings_are_known_and_others_are_refused_by_name(self, worker: Worker, shop: Shop) -> None:
        data = b"Receiver Name,Phone,SKU,Quantity,Payment\nPutri,081234567890,KOPI,1,transfer\n"
        job = await ended(worker, await send(worker.app, shop.store.id, data))
        assert job.state == "succeeded"
        job = await ended(worker, await send(worker.app, shop.store.id, b"Nama,No HP,SKU,Jumlah,Warna\nA,B,C,D,E\n"))
        assert job.error is not None
        assert [one["field"] for one in job.error["errors"]] == ["Warna", "Metode Pembayaran"]

    async def test_a_refusal_names_row_column_and_what_to_do(self, app: App, worker: Worker, shop: Shop) -> None:
        bad = [
            row("=1", No_HP="12"),
            row("B", qty="dua"),
            row("C", "NONE"),
            row("D", Metode_Pembayaran="gratis"),
            row("E", "TEH", qty=6),
            row("F", Nama_Penerima=""),
            row("G", Kurir="jne", Layanan="REG", Alamat="Jl."),
        ]
        job = await imported(worker, shop, *bad, row("H"))
        assert (job.state, counts(job)) == ("failed", (1, 0, 7, 0))
        lines = await result_of(app, job)
        said = {line[1]: line[4] for line in lines}
        assert list(said) == ["'=1", "B", "C", "D", "E", "F", "G", "H"]
        for number, words in {
            "'=1": "No HP: is too short",
            "B": "Jumlah: 'dua' is no whole number",
            "C": "SKU: There is no NONE.",
            "D": "Metode Pembayaran: 'gratis' is none of COD",
            "E": "SKU: TEH: 6 asked for, 5 available",
            "F": "Nama Penerima: is empty",
            "G": "Alamat: Couriers take 10 to 200",
        }.items():
            assert said[number].startswith(words), said[number]
        assert job.result is not None
        assert [error["row"] for error in job.result["errors"]] == [2, 3, 4, 5, 6, 7, 8]

    async def test_districts_are_found_by_name_and_couriers_by_code(
        self, worker: Worker, shop: Shop, boscod_sandbox: object
    ) -> None:
        await cover(city_of(SETIABUDI))
        place = {"Kecamatan": "setiabudi", "Kota/Kabupaten": "jakarta selatan", "Kurir": "jne", "Layanan": "REG"}
        job = await imported(worker, shop, row("A") | place, row("B") | place | {"Kecamatan": "Nirgendwo"})
        assert counts(job) == (1, 0, 1, 0)
        assert job.result is not None
        assert "Kecamatan: is not one district" in job.result["errors"][0]["message"]
        order = await Order.get()
        assert (order.district_id, order.district, order.courier_code) == (SETIABUDI, "SETIABUDI", "jne")


class TestPolicies:
    async def test_all_or_nothing_saves_nothing_while_a_row_is_wrong(
        self, app: App, worker: Worker, shop: Shop
    ) -> None:
        job = await imported(worker, shop, row("A"), row("B", "TEH", 3), row("C", "TEH", 3), policy=ALL)
        assert (job.state, counts(job)) == ("failed", (0, 0, 1, 2))
        assert await Order.all().count() == 0
        assert [line[3] for line in await result_of(app, job)] == ["ditahan", "ditahan", "ditolak"]

    async def test_all_or_nothing_saves_all_once_they_are_right(self, worker: Worker, shop: Shop) -> None:
        job = await imported(worker, shop, row("A"), row("B", "TEH", 5), policy=ALL)
        assert (job.state, counts(job)) == ("succeeded", (2, 0, 0, 0))

    async def test_skipping_saves_no_part_of_an_order_that_has_a_bad_row(self, worker: Worker, shop: Shop) -> None:
        job = await imported(worker, shop, row("A"), row("A", "NONE"), row("B"), policy=SKIP)
        assert counts(job) == (1, 0, 2, 0)
        assert job.result is not None
        assert job.result["errors"][0]["message"] == "Not saved, because of row 3 of the same order."

    async def test_saving_what_is_valid_leaves_out_items_and_optional_cells(
        self, app: App, worker: Worker, shop: Shop
    ) -> None:
        rows = [
            row("A", Email="nobody"),
            row("A", "NONE"),
            row("A", "TEH", 9),
            row("B", Kurir="jne", Layanan="REG", Alamat="Jl."),
            row("C", "NONE"),
        ]
        job = await imported(worker, shop, *rows, policy=SAVE)
        assert counts(job) == (2, 0, 3, 0)
        first, second = await Order.all().order_by("id")
        assert (first.units, first.receiver_email, second.courier_code) == (1, "", "")
        lines = await result_of(app, job)
        assert [line[3] for line in lines] == ["disimpan", "ditolak", "ditolak", "disimpan", "ditolak"]
        assert lines[0][4].startswith("Email: left out")
        assert lines[3][4].startswith("Alamat: left out")


class TestAgain:
    async def test_a_retry_takes_up_only_what_was_refused(self, app: App, worker: Worker, shop: Shop) -> None:
        job = await imported(worker, shop, row("A"), row("", "TEH", 6), row("", "KOPI"))
        assert counts(job) == (2, 0, 1, 0)
        await shop.put(await Variant.get(sku="TEH"), 6)
        async with transaction() as tx:
            await jobs.retry(job, by="test", using=tx)
        job = await ended(worker, job)
        assert (job.state, counts(job)) == ("succeeded", (3, 0, 0, 0))
        assert await Order.all().count() == await ImportedRow.all().count() == 3

    async def test_a_number_that_was_imported_before_is_skipped(self, worker: Worker, shop: Shop) -> None:
        await imported(worker, shop, row("A"), row("B"))
        job = await imported(worker, shop, row("B"), row("C"), row("A", Nama_Penerima="Siti Aminah"))
        assert (job.state, counts(job)) == ("succeeded", (1, 2, 0, 0))
        assert await Order.all().count() == 3

    async def test_another_store_has_numbers_of_its_own(self, worker: Worker, shop: Shop) -> None:
        await imported(worker, shop, row("A"))
        other = await open_shop(path_url="lain")
        await other.product("KOPI", stock=1)
        job = await imported(worker, other, row("A"))
        assert counts(job) == (1, 0, 0, 0)

    async def test_the_same_file_is_refused_by_name_unless_it_is_wanted(self, worker: Worker, shop: Shop) -> None:
        first = await imported(worker, shop, row())
        with pytest.raises(Conflict, match=str(first.id)) as refused:
            await imported(worker, shop, row())
        assert refused.value.fields["job_id"] == str(first.id)
        job = await imported(worker, shop, row(), again=True)
        assert (job.state, await Order.all().count()) == ("succeeded", 2)

    async def test_the_same_file_may_come_again_where_nothing_came_of_it(self, worker: Worker, shop: Shop) -> None:
        await imported(worker, shop, row(sku="NONE"))
        await shop.product("NONE", stock=1)
        assert counts(await imported(worker, shop, row(sku="NONE"))) == (1, 0, 0, 0)

    async def test_a_row_that_an_attempt_has_saved_before_it_died_is_not_saved_again(
        self, worker: Worker, shop: Shop
    ) -> None:
        job = await imported(worker, shop, row(), row())
        source = await imports.Import.get()
        await imports.Import.filter(id=source.id).update(ended_at=None, report=None)
        async with transaction() as tx:
            again = await jobs.enqueue(job.kind, job.args, store=shop.store.id, using=tx)
        assert counts(await ended(worker, again)) == (2, 0, 0, 0)
        assert await Order.all().count() == 2


class TestProducts:
    @pytest.fixture
    async def store(self, app: App) -> Store:
        store = await Store.create(name="Kopi Nusantara")
        await Category.create(store=store, name="Makanan & Minuman")
        return store

    async def run(self, worker: Worker, store: Store, *rows: dict[str, str]) -> Job:
        data = csv_of(rows, delimiter=",")
        return await ended(worker, await send(worker.app, store.id, data, kind=ImportKind.PRODUCTS))

    async def test_rows_become_products_with_variants_and_stock(self, app: App, worker: Worker, store: Store) -> None:
        tea = {"SKU": "TEH", "Nama Produk": "Teh hijau", "Harga": "Rp 20.000", "HPP": "9000", "Stok": "7"}
        coffee = {"SKU": "KOPI", "Nama Produk": "Kopi", "Kategori": "makanan & minuman", "Harga": "45000"}
        fine = {"SKU Varian": "KOPI-01", "Nama Varian": "Halus", "Stok": "3", "Berat (gram)": "250"}
        coarse = {"SKU": "KOPI", "SKU Varian": "KOPI-02", "Nama Varian": "Kasar", "Harga": "46.000"}
        job = await self.run(worker, store, tea, coffee | fine, coarse)
        assert (job.state, counts(job)) == ("succeeded", (3, 0, 0, 0))
        variants = await Variant.all().order_by("sku")
        assert [(one.sku, one.name, one.price_idr, one.hpp_idr, one.weight_g) for one in variants] == [
            ("KOPI-01", "Halus", 45_000, 0, 250),
            ("KOPI-02", "Kasar", 46_000, 0, 0),
            ("TEH", "Teh hijau", 20_000, 9_000, 0),
        ]
        stock = {row["variant__sku"]: row["on_hand"] for row in await Stock.all().values("variant__sku", "on_hand")}
        assert stock == {"KOPI-01": 3, "TEH": 7}
        product = await Product.get(sku="KOPI")
        assert product.category_id == (await Category.get()).id

    async def test_each_is_refused_for_itself_and_what_is_there_is_left(
        self, app: App, worker: Worker, store: Store
    ) -> None:
        await self.run(worker, store, {"SKU": "ADA", "Nama Produk": "Ada", "Harga": "1000"})
        rows = [
            {"SKU": "ADA", "Nama Produk": "Lain", "Harga": "2000"},
            {"SKU": "B", "Nama Produk": "B", "Harga": "murah", "Stok": "-1"},
            {"SKU": "C", "Nama Produk": "C", "Harga": "1", "Kategori": "Tidak ada"},
            {"SKU": "D", "Nama Produk": "D", "Harga": "1", "SKU Varian": "ADA", "Nama Varian": "D"},
            {"SKU": "E", "Nama Produk": "E", "Harga": "1"},
        ]
        job = await self.run(worker, store, *rows)
        assert (job.state, counts(job)) == ("failed", (1, 1, 3, 0))
        said = {line[1]: line[4] for line in await result_of(app, job)}
        assert said["B"] == (
            "Stok: '-1' is no whole number from 0 to 1000000000; Harga: 'murah' is no amount: write it as 45000"
        )
        assert said["C"].startswith("Kategori: 'Tidak ada' is no category")
        assert said["D"] == "SKU Varian: is taken"
        assert (await Product.get(sku="ADA")).name == "Ada"

    async def test_a_retry_makes_no_product_twice(self, worker: Worker, store: Store) -> None:
        rows = [{"SKU": "A", "Nama Produk": "A", "Harga": "1"}, {"SKU": "B", "Nama Produk": "B", "Harga": "x"}]
        job = await self.run(worker, store, *rows)
        async with transaction() as tx:
            await jobs.retry(job, by="test", using=tx)
        job = await ended(worker, job)
        assert counts(job) == (1, 0, 1, 0)
        assert await Product.all().count() == 1
