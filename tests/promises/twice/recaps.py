"""Figures that are computed from the orders."""

from __future__ import annotations

from models.recaps.tables import Recap, RecapStale
from tests.promises.twice.stage import Play, Stage, scenario
from tests.shop import Shop, open_shop


async def sold() -> Shop:
    """Place two orders, whose day is stale from then on."""
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    for phone in ("+6281234567890", "+6281234567891"):
        await shop.order(("KOPI", 1), phone=phone)
    return shop


@scenario("recaps.refresh", leaves=0)
@scenario("recaps.rebuild", leaves=2)
async def computes_a_day(stage: Stage, leaves: int) -> Play:
    shop = await sold()
    kind = "recaps.rebuild" if leaves else "recaps.refresh"

    async def did() -> None:
        total = await Recap.get(counted_by="created", dimension="total")
        assert (total.orders, total.units) == (2, 2)
        assert await RecapStale.all().count() == leaves

    return Play(job=await stage.write(kind, {"store_id": shop.store.id}, store=shop.store.id), did=did, app=stage.app)
