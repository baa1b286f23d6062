"""Files of rows that become orders and products."""

from __future__ import annotations

from models.accounts.tables import Store
from models.catalog.tables import Product
from models.files.tables import StoredFile
from models.followups.tables import FollowupTemplate
from models.imports import Import, ImportedRow, ImportKind
from models.orders.tables import Order
from models.stock.tables import Stock
from tasks.imports import Policy
from tests.couriers import open_sending_shop
from tests.imports import csv_of, row, send
from tests.promises.twice.orders import DAY
from tests.promises.twice.stage import Play, Stage, scenario


@scenario("orders.import", policy=Policy.SKIP_BAD_ROWS)
@scenario("orders.import", policy=Policy.SAVE_VALID)
async def saves_the_rows_that_are_right(stage: Stage, policy: Policy) -> Play:
    shop = await open_sending_shop()
    await FollowupTemplate.create(store=shop.store, sequence=1, delay=DAY, text="Halo {customer_name}")
    rows = [row("A", qty=2), row("B", Metode_Pembayaran="transfer"), row("C", "NONE"), row(), row()]

    async def did() -> None:
        assert (await Stock.get()).reserved == 5
        assert await Order.all().count() == await ImportedRow.all().count() == 4
        assert await StoredFile.all().count() == 2

    job = await send(stage.app, shop.store.id, csv_of(rows), policy=policy)
    return Play(job=job, did=did, app=stage.app, ends="failed")


@scenario("orders.import")
async def saves_all_rows_of_a_file_or_none(stage: Stage) -> Play:
    shop = await open_sending_shop()

    async def did() -> None:
        assert await Order.all().count() == 2
        assert await StoredFile.all().count() == 2

    job = await send(stage.app, shop.store.id, csv_of([row(), row()]), policy=Policy.ALL_OR_NOTHING)
    return Play(job=job, did=did, app=stage.app)


@scenario("orders.import")
async def cannot_read_the_file(stage: Stage) -> Play:
    shop = await open_sending_shop()

    async def did() -> None:
        assert (await Import.get()).ended_at is not None

    job = await send(stage.app, shop.store.id, b"Warna;Rasa\nmerah;manis\n")
    return Play(job=job, did=did, app=stage.app, ends="failed")


@scenario("products.import")
async def adds_products_with_their_stock(stage: Stage) -> Play:
    store = await Store.create(name="Kopi Nusantara")
    rows = [
        {"SKU": "A", "Nama Produk": "A", "Harga": "1000", "Stok": "5"},
        {"SKU": "B", "Nama Produk": "B", "Harga": "murah", "Stok": ""},
    ]

    async def did() -> None:
        assert (await Product.get()).sku == "A"
        assert (await Stock.get()).on_hand == 5

    job = await send(stage.app, store.id, csv_of(rows), kind=ImportKind.PRODUCTS)
    return Play(job=job, did=did, app=stage.app, ends="failed")
