"""Bells: what is unknown here silences nobody else, and what nobody hears does not pile up."""

from __future__ import annotations

import asyncio

from bootstrap import App
from models.jobs import KINDS
from scheduler import duties
from tasks.engine.broker import WAKES, DoorbellBroker
from tests.tasks import engine_kinds as kinds
from tests.tasks.engine import write


async def lying(app: App, queue: str) -> list[str]:
    """Return the kinds whose bells lie on a queue that nobody hears."""
    await app.bells.rung()
    bells = await app.redis.lrange(f"{app.namespace}:bells:{queue}", 0, -1)
    return [bell.decode().partition(" ")[0] for bell in bells]


async def test_a_kind_of_another_version_does_not_keep_the_others_from_being_rung(app: App) -> None:
    known = kinds.echo.kind
    app.bells.ring(["of.tomorrow", known.name])
    assert await lying(app, known.queue) == [known.name]


async def test_what_is_rung_while_nobody_hears_it_does_not_pile_up(app: App) -> None:
    """A thousand bells, each of which wakes a worker for nothing, would make it deaf for the one that tells of work."""
    queue = KINDS["test.echo"].queue
    for number in range(3 * WAKES):
        await write("test.echo", number)
        await app.bells.rung()
    assert await lying(app, queue) == ["test.echo"] * WAKES
    await write("test.note")
    assert await lying(app, queue) == ["test.echo"] * WAKES + ["test.note"]


async def test_the_sweep_reminds_of_what_no_bell_tells_of(app: App) -> None:
    job = await write("test.echo")
    queue = KINDS[job.kind].queue
    for _ in range(3):
        await duties.ring_due(app)
        assert await lying(app, queue) == ["test.echo"]
    await app.redis.flushdb()
    await duties.ring_due(app)
    assert await lying(app, queue) == ["test.echo"]


async def test_a_bell_that_was_heard_and_not_acted_upon_is_rung_again(app: App) -> None:
    queue = kinds.echo.kind.queue
    app.bells.ring([kinds.echo.kind.name])
    await app.bells.rung()
    broker = DoorbellBroker(app.settings.redis_url, namespace=app.namespace)
    consumer = broker.consume(queue, prefetch=1, timeout=500)
    heard = await asyncio.to_thread(next, consumer)
    assert heard is not None
    assert (heard.actor_name, await lying(app, queue)) == ("test.echo", [])
    consumer.requeue([heard])
    assert await lying(app, queue) == ["test.echo"]
    broker.close()


async def test_who_is_not_done_with_one_takes_no_other(app: App) -> None:
    queue = kinds.echo.kind.queue
    broker = DoorbellBroker(app.settings.redis_url, namespace=app.namespace)
    for _ in range(2):
        broker.ring(queue, "test.echo", 0, most=WAKES)
    consumer = broker.consume(queue, prefetch=1, timeout=500)
    first = await asyncio.to_thread(next, consumer)
    assert first is not None
    assert await asyncio.to_thread(next, consumer) is None
    assert await lying(app, queue) == ["test.echo"]
    # After a connection broke there is another consumer, which is told of what the first one heard.
    another = broker.consume(queue, prefetch=1, timeout=500)
    broker.ring(queue, "test.echo", 0, most=WAKES)
    another.ack(first)
    assert await asyncio.to_thread(next, another) is not None
    assert await asyncio.to_thread(next, another) is None
    consumer.ack(first)
    assert await asyncio.to_thread(next, consumer) is not None
    broker.close()
