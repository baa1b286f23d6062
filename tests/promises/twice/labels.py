"""Labels of parcels that have their waybill numbers."""

from __future__ import annotations

from models.files.tables import StoredFile
from tasks.labels import PrintLabels
from tests.couriers import book, confirmed, open_sending_shop
from tests.promises.twice.stage import Play, Stage, scenario
from tests.work import until


@scenario("shipping.labels")
async def makes_one_file(stage: Stage) -> Play:
    shop = await open_sending_shop()
    await stage.serve_api(stage.app)
    order = await confirmed(shop)
    await book(order)
    await stage.settle("shipping.book")
    await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'awb'", 1)
    await stage.settle("shipping.event")

    async def did() -> None:
        file = await StoredFile.get()
        assert file.rows == 1
        kept = [path for path in (stage.app.settings.data_dir / "files").rglob("*") if path.is_file()]
        assert [path.stat().st_size for path in kept] == [file.size]

    args = PrintLabels(store_id=shop.store.id, codes=(order.code,))
    return Play(job=await stage.write("shipping.labels", args, store=shop.store.id), did=did, app=stage.app)
