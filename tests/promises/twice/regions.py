"""The map of districts, which is kept in Redis."""

from __future__ import annotations

from tests.couriers import JAKARTA
from tests.promises.twice.stage import Play, Stage, scenario


@scenario("regions.walk")
async def keeps_the_map(stage: Stage) -> Play:
    async def did() -> None:
        found = await stage.app.regions.find(JAKARTA)
        assert found.fresh
        assert found.region is not None
        assert found.region.district == "CEMPAKA PUTIH"

    return Play(job=await stage.write("regions.walk", {}, store=None), did=did, app=stage.app)
