"""The copy of the coverage area."""

from __future__ import annotations

from models import regions
from models.db import pool
from tests.couriers import JAKARTA
from tests.promises.twice.stage import Play, Stage, scenario


@scenario("regions.walk")
async def keeps_the_copy(stage: Stage) -> Play:
    async def did() -> None:
        found = await regions.look(JAKARTA, using=pool())
        assert found.district is not None
        assert found.district.name == "CEMPAKA PUTIH"

    return Play(job=await stage.write("regions.walk", {}, store=None), did=did, app=stage.app)
