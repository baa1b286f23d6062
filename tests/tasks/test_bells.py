"""Bells: what is unknown here silences nobody else, and what nobody hears does not pile up."""

from __future__ import annotations

from bootstrap import App
from models.jobs import KINDS
from scheduler import duties
from tasks.engine.bells import UNHEARD
from tests.tasks import engine_kinds as kinds
from tests.tasks.engine import write


async def lying(app: App, queue: str) -> int:
    """How many bells lie on a queue that nobody hears."""
    await app.bells.rung()
    return int(await app.redis.llen(f"{app.namespace}:{queue}"))


async def test_a_kind_of_another_version_does_not_keep_the_others_from_being_rung(app: App) -> None:
    known = kinds.echo.kind
    app.bells.ring(["of.tomorrow", known.name])
    assert await lying(app, known.queue) == 1


async def test_without_a_worker_the_sweep_stops_filling_redis(app: App) -> None:
    job = await write("test.echo")
    for _ in range(UNHEARD + 5):
        await duties.ring_due(app)
        await app.bells.rung()
    # One of them rang when the job was written.
    assert await lying(app, KINDS[job.kind].queue) == UNHEARD
    await write("test.echo", 2)
    assert await lying(app, KINDS[job.kind].queue) == UNHEARD + 1
