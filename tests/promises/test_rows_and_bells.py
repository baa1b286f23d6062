"""Promise 17: rows and the job they cause are one; a bell that never rang costs time, not the job."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import asyncpg
import pytest
from aiohttp.test_utils import TestClient, TestServer

from api.app import build
from bootstrap import App
from models import idempotency, jobs
from models.db import Connection, pool, ring_with, transaction
from models.orders.place import place
from models.orders.tables import Order, PaymentMethod
from tasks.engine.broker import DoorbellBroker
from tasks.orders import LIMITS
from tests.processes import running
from tests.promises import dying
from tests.shop import Shop
from tests.work import at_work, finish, one, until

Client = TestClient[Any, Any]


@pytest.fixture
async def client(app: App) -> AsyncIterator[Client]:
    async with TestClient(TestServer(build(app))) as running:
        yield running


async def counts(*tables: str) -> dict[str, int]:
    return {table: await one(f"SELECT count(*) FROM {table}") for table in tables}  # noqa: S608 - names of ours


class Refused(Exception):
    """What a rule of the caller says, after the job was written."""


class TestOneTransaction:
    async def test_an_order_that_is_rolled_back_leaves_nothing(self, shop: Shop) -> None:
        coffee = await shop.product("KOPI", stock=5)
        draft = shop.draft(("KOPI", 1), method=PaymentMethod.VA)

        async def refused_at_the_end() -> None:
            async with transaction() as tx:
                job = await jobs.enqueue("orders.create", draft, store=shop.store.id, using=tx)
                await place(draft, job_id=job.id, token_hash=job.id.hex, limits=LIMITS, clock=shop.clock, using=tx)
                assert await written(tx) == ["orders.create", "payments.request"]
                raise Refused

        with pytest.raises(Refused):
            await refused_at_the_end()
        assert await counts("orders", "order_lines", "jobs", "customers") == dict.fromkeys(
            ("orders", "order_lines", "jobs", "customers"), 0
        )
        assert await shop.stock_of(coffee) == (5, 0)

    async def test_nobody_sees_a_job_before_what_caused_it(self, app: App, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        async with transaction() as tx:
            job = await jobs.enqueue("orders.create", shop.draft(("KOPI", 1)), store=shop.store.id, using=tx)
            assert await written(tx) == ["orders.create"]
            assert await elsewhere(app, "SELECT count(*) FROM jobs") == 0
        assert await elsewhere(app, "SELECT count(*) FROM jobs") == 1
        assert (await jobs.find(job.id)).state == "queued"

    async def test_a_bell_rings_after_the_commit_and_not_at_all_without_one(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        rung: list[frozenset[str]] = []
        ring_with(rung.append)

        async def order(*, fails: bool) -> None:
            async with transaction() as tx:
                await jobs.enqueue("orders.create", shop.draft(("KOPI", 1)), store=shop.store.id, using=tx)
                assert not rung
                if fails:
                    raise Refused

        with pytest.raises(Refused):
            await order(fails=True)
        await order(fails=False)
        assert rung == [frozenset({"orders.create"})]


class TestThroughTheApi:
    @pytest.mark.parametrize("table", ["idempotency_keys", "jobs"])
    async def test_a_commit_that_fails_leaves_nothing_and_the_repeat_goes_through(
        self, app: App, client: Client, shop: Shop, table: str
    ) -> None:
        """Whichever of the two rows the database refuses at the last moment, the other goes with it."""
        await shop.product("KOPI", stock=5)
        shop.form.settings = {"shipping": {"kind": "flat", "flat_idr": 12_000}}
        await shop.form.save()
        body = {
            "form": shop.form.id,
            "items": [{"sku": "KOPI", "qty": 1}],
            "payment_method": "cod",
            "customer": {
                "name": "Putri Lestari",
                "phone": "0812-3456-7890",
                "address": "Jalan Merdeka 17, Bandung",
                "province": "Jawa Barat",
                "city": "Bandung",
                "district": "Sumur Bandung",
            },
        }
        ask: Any = {"json": body, "headers": {"Idempotency-Key": "one intent"}}
        await pool().execute_script(_REFUSE_AT_COMMIT.format(table=table))
        refused = await client.post("/checkout/orders", **ask)
        assert refused.status == 500, await refused.text()
        assert await counts("jobs", "idempotency_keys") == {"jobs": 0, "idempotency_keys": 0}
        await pool().execute_script(f"DROP TRIGGER refuse ON {table}")
        accepted = await client.post("/checkout/orders", **ask)
        repeated = await client.post("/checkout/orders", **ask)
        assert (accepted.status, repeated.status) == (202, 202)
        assert (await accepted.json())["token"] == (await repeated.json())["token"]
        assert await counts("jobs", "idempotency_keys") == {"jobs": 1, "idempotency_keys": 1}
        async with at_work(app) as worker:
            await finish(worker, "orders.create")
        assert await Order.all().count() == 1


class TestKilled:
    async def test_before_the_commit_nothing_exists(self, app: App, shop: Shop) -> None:
        draft = shop.draft(("KOPI", 2)).model_dump_json()
        async with running("tests.promises.dying", "before", draft, settings=app.settings) as dead:
            await dead.says(dying.HERE)
            await dead.kill()
        session = f"bosonline-{dead.pid}"
        await until("SELECT count(*) FROM pg_stat_activity WHERE application_name = $1", 0, session)
        assert await counts("jobs", "idempotency_keys") == {"jobs": 0, "idempotency_keys": 0}
        async with transaction() as tx:
            claimed = await idempotency.claim(dying.INTENT, life=timedelta(hours=1), using=tx)
        assert isinstance(claimed, int), "the buyer may try again"

    async def test_between_commit_and_bell_a_scheduler_rings_for_the_job(self, app: App, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        await killed_between(app, shop)
        async with running("scheduler", settings=app.settings):
            bells = await asyncio.to_thread(bells_until, "orders.create", app=app)
        assert bells[-1:] == ["orders.create"]
        async with at_work(app) as worker:
            worker.ring(bells[-1])
            await worker.idle()
        assert (await Order.all().get()).job == await one("SELECT job FROM idempotency_keys")

    async def test_between_commit_and_bell_a_worker_finds_the_job_by_itself(self, app: App, shop: Shop) -> None:
        """Without a scheduler, and from a worker that had nothing to do when it started."""
        await shop.product("KOPI", stock=5)
        async with running("tasks", "--queue", "critical", settings=app.settings) as worker:
            await worker.says("worker.ready")
            await killed_between(app, shop)
            await until("SELECT state FROM jobs WHERE kind = 'orders.create'", "succeeded", seconds=60)
        assert (await Order.all().get()).job == await one("SELECT job FROM idempotency_keys")


async def killed_between(app: App, shop: Shop) -> None:
    """Have a process accept an order, and kill it when the order's job is committed and its bell has not rung."""
    draft = shop.draft(("KOPI", 2)).model_dump_json()
    async with running("tests.promises.dying", "after", draft, settings=app.settings) as dead:
        await dead.says(dying.HERE)
        await dead.kill()


def bells_until(kind: str, *, app: App) -> list[str]:
    """Hear bells until one for ``kind`` has rung, for a minute at most; return the kinds that were rung for."""
    broker = DoorbellBroker(app.settings.redis_url, namespace=app.namespace)
    broker.declare_queue("critical")
    consumer = broker.consume("critical", timeout=1000)
    heard: list[str] = []
    for message in itertools.islice(consumer, 60):
        if message is not None:
            heard.append(message.actor_name)
            consumer.ack(message)
        if kind in heard:
            break
    consumer.close()
    broker.close()
    return heard


async def written(using: Connection) -> list[str]:
    """Return the kinds of the jobs that this connection sees."""
    return [row["kind"] for row in await using.execute_query_dict("SELECT kind FROM jobs ORDER BY id")]


async def elsewhere(app: App, sql: str) -> Any:
    """Ask on a connection of another session."""
    connection = await asyncpg.connect(app.settings.database_url)
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


_REFUSE_AT_COMMIT = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'refused at commit';
END $$;
CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON {table} DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse();
"""
