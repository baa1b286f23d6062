"""What couriers pay out."""

from __future__ import annotations

from models.orders.tables import Order
from models.payouts.tables import CodPayoutLine
from tasks.payouts import ImportPayout
from tests.payouts import COD, as_csv, delivered, open_file
from tests.promises.twice.stage import Play, Stage, scenario
from tests.shop import open_shop


@scenario("payouts.import")
async def settles_what_was_paid(stage: Stage) -> Play:
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    paid, short = await delivered(shop, count=2)
    data = as_csv([[paid, COD, "", "", ""], [short, 59_000, "", "", ""]])
    args = ImportPayout(payout_id=await open_file(stage.app, shop, data))

    async def did() -> None:
        assert await CodPayoutLine.all().count() == 2
        assert await Order.filter(payment_status="settled").count() == 1
        kept = [path for path in (stage.app.settings.data_dir / "files").rglob("*.csv") if path.is_file()]
        assert len(kept) == 1

    return Play(job=await stage.write("payouts.import", args, store=shop.store.id), did=did, app=stage.app)
