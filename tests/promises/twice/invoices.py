"""Invoices that are drawn."""

from __future__ import annotations

from models.files.tables import StoredFile
from tasks.invoices import PrintInvoices
from tests.couriers import open_sending_shop
from tests.promises.twice.stage import Play, Stage, scenario


@scenario("orders.invoices")
async def draws_an_invoice(stage: Stage) -> Play:
    shop = await open_sending_shop()
    order = await shop.order(("KOPI", 1))

    async def did() -> None:
        file = await StoredFile.get()
        assert file.rows == 1
        kept = [path for path in (stage.app.settings.data_dir / "files").rglob("*") if path.is_file()]
        assert [path.stat().st_size for path in kept] == [file.size]

    args = PrintInvoices(store_id=shop.store.id, codes=(order.code,))
    return Play(job=await stage.write("orders.invoices", args, store=shop.store.id), did=did, app=stage.app)
