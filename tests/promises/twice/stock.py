"""Counters that have drifted from their movements."""

from __future__ import annotations

from models import jobs
from models.db import pool
from models.stock.count import drift
from models.stock.tables import StockMovement
from tests.promises.twice.stage import Play, Stage, scenario
from tests.shop import Shop, open_shop


async def drifted() -> Shop:
    """Lose two units' movement."""
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    await pool().execute_query("UPDATE stock SET on_hand = on_hand + 2")
    return shop


@scenario("stock.check")
async def tells_of_a_drift(stage: Stage) -> Play:
    await drifted()
    job = await stage.write("stock.check", {}, store=None)

    async def did() -> None:
        assert (await jobs.find(job.id)).result == {"counters": 1}

    return Play(job=job, did=did, app=stage.app)


@scenario("stock.repair")
async def notes_a_drift_once(stage: Stage) -> Play:
    shop = await drifted()

    async def did() -> None:
        assert await drift(store_id=None, using=pool()) == []
        assert await StockMovement.filter(kind="repaired").count() == 1

    job = await stage.write("stock.repair", {"store_id": shop.store.id}, store=shop.store.id)
    return Play(job=job, did=did, app=stage.app)
