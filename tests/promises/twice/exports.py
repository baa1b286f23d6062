"""Files that are made from a snapshot of the orders."""

from __future__ import annotations

from models.exports import OrderFilter
from models.files.tables import StoredFile
from tasks.exports import orders_export
from tests.promises.twice.stage import Play, Stage, scenario
from tests.shop import open_shop


@scenario("orders.export")
async def makes_one_file(stage: Stage) -> Play:
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    await shop.order(("KOPI", 1))

    async def did() -> None:
        file = await StoredFile.get()
        assert file.rows == 1
        kept = [path for path in (stage.app.settings.data_dir / "files").rglob("*") if path.is_file()]
        assert [path.stat().st_size for path in kept] == [file.size]

    args = orders_export(shop.store.id, OrderFilter(), for_excel=True)
    return Play(job=await stage.write("orders.export", args, store=shop.store.id), did=did, app=stage.app)
