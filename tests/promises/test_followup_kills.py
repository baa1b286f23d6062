"""Promise 9 at size: due steps in thousands, every job three times, workers killed, and buyers who stop it meanwhile.

``PROMISE_9_STEPS=10000`` plays it at the promise's own size: ten thousand messages at the number's pace take minutes.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import LEDGER
from local.sandbox.whatsapp import create_app
from models.clock import SystemClock
from models.db import pool, transaction
from models.followups import inbound
from models.followups.inbound import Written
from models.followups.tables import Message, MessageState
from models.orders import states
from models.orders.tables import Order
from tests.processes import Process, running
from tests.sequences import due_steps
from tests.shop import Shop
from tests.whatsapp import NUMBER, fastest
from tests.work import one, until

STEPS = int(os.environ.get("PROMISE_9_STEPS", "500"))
PER_SECOND = 40
KILLS = 5

THRICE = """
CREATE FUNCTION thrice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO jobs SELECT (jsonb_populate_record(NEW, jsonb_build_object(
        'id', gen_random_uuid(), 'unique_key', NEW.unique_key || ' again ' || n))).*
    FROM generate_series(1, 2) AS n
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER thrice AFTER INSERT ON jobs FOR EACH ROW
    WHEN (NEW.kind = 'followups.send' AND NEW.unique_key NOT LIKE '% again %') EXECUTE FUNCTION thrice();
"""


@pytest.fixture
async def sandbox(app: App) -> AsyncIterator[web.Application]:
    """WhatsApp with its own limits, and no limit of strangers."""
    served = create_app(
        ledger_path=None,
        token=app.settings.whatsapp_token.get_secret_value(),
        phone_number_id=NUMBER.id,
        waba_id=NUMBER.account,
        webhook_url=None,
        app_secret="-",
        strangers_a_day=None,
    )
    server = TestServer(served, host="127.0.0.1", port=urlsplit(app.settings.whatsapp_url).port)
    await server.start_server()
    yield served
    await server.close()


async def stop(phone: str, how: int) -> datetime:
    """Stop what is sent about the buyer's order, and return when that was certain."""
    order, now = await Order.get(receiver_phone=phone), datetime.now(UTC)
    async with transaction() as tx:
        match how % 3:
            case 0:
                await states.step(order.id, "delivered", by="test", clock=SystemClock(), using=tx)
            case 1:
                await inbound.opt_out([phone], store_id=order.store_id, source="seller", now=now, using=tx)
            case _:
                said = Written(
                    wamid=f"wamid.{phone}", phone=phone, kind="text", at=now, is_reply=True, opens_window=True
                )
                await inbound.hear(said, now=now, using=tx)
    return datetime.now(UTC)


@pytest.mark.timeout(360 + STEPS // 10)
async def test_none_is_sent_twice_or_after_a_stop(app: App, shop: Shop, sandbox: web.Application) -> None:
    shop.clock.time = datetime.now(UTC)
    await pool().execute_query(
        "UPDATE stores SET settings = $1::jsonb", ['{"quiet_hours": {"closes": "08:00", "opens": "08:00"}}']
    )
    await fastest(per_second=PER_SECOND)
    await pool().execute_script(THRICE)
    buyers = await due_steps(shop, buyers=STEPS, at=[datetime.now(UTC)])
    stopped: dict[str, datetime] = {}
    worker = ("tasks", "--queue", "default")
    async with AsyncExitStack() as platform:

        async def begin() -> Process:
            return await platform.enter_async_context(running(*worker, settings=app.settings))

        await platform.enter_async_context(running("scheduler", settings=app.settings))
        workers = [await begin() for _ in range(2)]
        for kill in range(1, KILLS + 1):
            gone = kill * STEPS // (KILLS + 2)
            await until("SELECT (count(*) >= $1)::text FROM messages", "true", gone, seconds=60 + STEPS / 20)
            await workers.pop(0).kill()
            for number, phone in enumerate(buyers[kill :: KILLS * 5]):
                stopped[phone] = await stop(phone, number)
            workers.append(await begin())
        # A job that met a circuit open looks again within two minutes.
        await until("SELECT count(*) FROM followup_steps WHERE state = 'planned'", 0, seconds=180 + STEPS / 20)
        await until("SELECT count(*) FROM messages WHERE state = 'sending'", 0, seconds=60)
    messages = sandbox[LEDGER].entries("message")
    sent = {f"+{message['to']}" for message in messages}
    assert len(sent) == len(messages), Counter(message["to"] for message in messages).most_common(3)
    assert sandbox[LEDGER].entries("refused") == []
    rows = {row.phone: row for row in await Message.all()}
    assert sent <= set(rows)
    late = {phone for phone, moment in stopped.items() if phone in rows and rows[phone].created_at > moment}
    assert late == set()
    assert len(set(stopped) - sent) > len(stopped) // 4, "the stops came too late to stop anything"
    # Who was neither stopped nor written to was claimed by a process that was killed: nobody knows, so nobody sends.
    lost = set(buyers) - sent - set(stopped)
    assert {rows[phone].state for phone in lost} <= {MessageState.UNKNOWN}
    assert await one("SELECT count(*) FROM jobs WHERE kind = 'followups.send'") >= 3 * len(sent)
