"""Files that are made from a snapshot."""

from __future__ import annotations

from models.exports import OrderFilter
from models.files.tables import StoredFile
from models.jobs import Job
from tasks.exports import list_export, orders_export
from tests.promises.twice.stage import Play, Stage, scenario
from tests.shop import open_shop


@scenario("orders.export")
async def makes_one_file_of_orders(stage: Stage) -> Play:
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    await shop.order(("KOPI", 1))
    args = orders_export(shop.store.id, OrderFilter(), for_excel=True)
    return _play(stage, await stage.write("orders.export", args, store=shop.store.id))


@scenario("lists.export")
async def makes_one_file_of_products(stage: Stage) -> Play:
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    args = list_export(shop.store.id, "products", for_excel=True, with_costs=True)
    return _play(stage, await stage.write("lists.export", args, store=shop.store.id))


def _play(stage: Stage, job: Job) -> Play:
    async def did() -> None:
        file = await StoredFile.get()
        assert file.rows == 1
        kept = [path for path in (stage.app.settings.data_dir / "files").rglob("*") if path.is_file()]
        assert [path.stat().st_size for path in kept] == [file.size]

    return Play(job=job, did=did, app=stage.app)
