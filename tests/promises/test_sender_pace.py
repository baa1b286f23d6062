"""Promise 13: our number keeps to WhatsApp's limits by itself. In a simulated day it meets none of them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import LEDGER, SandboxClock
from local.sandbox.whatsapp import create_app
from models.db import pool, transaction
from models.followups.claim import Claim, NotNow, claim
from models.followups.tables import FollowupStep, FollowupTemplate, StepState
from models.senders import number as numbers
from models.senders.tables import Sender
from scheduler.duties import send_followups
from tests.sequences import due_steps, wrote
from tests.shop import Shop
from tests.whatsapp import NUMBER, WhatsApp
from tests.work import at_work, one

HOUR = timedelta(hours=1)
TICK = timedelta(milliseconds=250)
BUDGET = 500
NEVER_QUIET = '{"quiet_hours": {"closes": "08:00", "opens": "08:00"}}'


@pytest.fixture
async def sandbox(app: App, shop: Shop) -> AsyncIterator[TestServer]:
    """WhatsApp by the shop's clock, which takes a third more than our number may send, and not the 80 of the real."""
    served = create_app(
        ledger_path=None,
        token=app.settings.whatsapp_token.get_secret_value(),
        phone_number_id=NUMBER.id,
        waba_id=NUMBER.account,
        webhook_url=None,
        app_secret="-",
        clock=SandboxClock(now=shop.clock.now),
        per_second=14,
        strangers_a_day=BUDGET,
    )
    server = TestServer(served, host="127.0.0.1", port=urlsplit(app.settings.whatsapp_url).port)
    await server.start_server()
    yield server
    await server.close()


async def budget(recipients: int | None) -> None:
    """Make our number with the pace that a new one has, and a budget of our own."""
    await numbers.read(NUMBER, now=datetime.now(UTC), using=pool())
    await Sender.all().update(recipients_a_day=recipients)


async def next_wake() -> datetime | None:
    wake: datetime | None = await one("SELECT min(wake_at) FROM followup_steps WHERE state = 'planned'")
    return wake


class TestADay:
    @pytest.mark.timeout(900)  # 1,200 messages and some hundred looks of the scheduler
    async def test_of_thousands_of_due_steps_all_that_fit_are_sent_once_and_no_limit_is_met(
        self, app: App, shop: Shop, sandbox: TestServer
    ) -> None:
        await budget(BUDGET)
        await pool().execute_query("UPDATE stores SET settings = $1::jsonb", [NEVER_QUIET])
        start = shop.clock.now()
        # 900 buyers, of whom 150 have three orders at the same moment, a third of them each at 0, 6 and 12 hours.
        steps = await due_steps(shop, buyers=900, thrice=150, at=[start, start + 6 * HOUR, start + 12 * HOUR])
        for phone in await wrote(at=start, first=200):
            await WhatsApp(sandbox).ask("inbound", **{"from": phone, "text": "Masih ada stok?"})
        timed = replace(app, clock=shop.clock)
        async with AsyncExitStack() as working:
            workers = [await working.enter_async_context(at_work(timed)) for _ in range(2)]

            async def until(end: datetime) -> None:
                """Let scheduler and workers do what they do, and the hours without anything due pass at once."""
                while (wake := await next_wake()) is not None and max(wake, shop.clock.now()) < end:
                    shop.clock.time = max(wake, shop.clock.now() + TICK)
                    if await send_followups(timed):
                        for worker in workers:
                            worker.ring("followups.send")
                        await asyncio.gather(*(worker.idle() for worker in workers))
                shop.clock.time = max(end, shop.clock.now())

            await until(start + 24 * HOUR)
            ledger = sandbox.app[LEDGER]
            messages = ledger.entries("message")
            strangers = {message["to"] for message in messages if message["type"] == "template"}
            assert ledger.entries("refused") == []
            assert {message["fails_with"] for message in messages} == {None}
            assert len(strangers) == BUDGET
            # Whoever was written to got all that was due, and so did who had written to us; nobody else got anything.
            written = strangers | {message["to"] for message in messages if message["type"] == "text"}
            owed = Counter(phone.removeprefix("+") for phone in steps if phone.removeprefix("+") in written)
            assert len(written) == BUDGET + 200
            assert Counter(message["to"] for message in messages) == owed
            assert set(Counter(message["reference"] for message in messages).values()) == {1}
            held = await FollowupStep.filter(state=StepState.PLANNED)
            assert len(held) == len(steps) - len(messages)
            assert all(f"{BUDGET} buyers a day" in str(step.reason) for step in held)
            # On the next day there is room for them.
            await until(start + 48 * HOUR)
            messages = ledger.entries("message")
            assert ledger.entries("refused") == []
            assert {message["fails_with"] for message in messages} == {None}
            assert Counter(message["to"] for message in messages) == Counter(phone[1:] for phone in steps)
            assert await FollowupStep.filter(state=StepState.SENT).count() == len(steps)


class TestTheClaim:
    async def decide(self, shop: Shop, step: FollowupStep, **more: Any) -> Claim | NotNow:
        async with transaction() as tx:
            given: dict[str, Any] = {"message_id": uuid4(), "sender": NUMBER, "now": shop.clock.now(), "using": tx}
            return await claim(step.id, **(given | more))

    async def test_many_at_one_moment_take_no_more_turns_than_there_are(self, shop: Shop) -> None:
        await budget(None)
        await due_steps(shop, buyers=40, at=[shop.clock.now()])
        steps = await FollowupStep.all()
        decided = await asyncio.gather(*(self.decide(shop, step) for step in steps))
        # Three may go at once, or two and a little jitter.
        assert sum(isinstance(taken, Claim) for taken in decided) in (2, 3)
        [reason] = {taken.reason for taken in decided if isinstance(taken, NotNow)}
        assert "10 messages a second" in reason

    async def test_many_at_one_moment_write_to_no_more_strangers_than_the_day_has(self, shop: Shop) -> None:
        await budget(2)
        await due_steps(shop, buyers=10, at=[shop.clock.now()])
        taken = []
        for step in await FollowupStep.all():
            shop.clock.pass_by(TICK)
            taken.append(isinstance(await self.decide(shop, step), Claim))
        assert taken == [True] * 2 + [False] * 8

    async def test_one_buyer_gets_one_message_in_six_seconds_and_one_at_a_time(self, shop: Shop) -> None:
        await budget(None)
        await due_steps(shop, buyers=1, thrice=1, at=[shop.clock.now()])
        first, second, third = await FollowupStep.all().order_by("id")
        taken = await self.decide(shop, first)
        assert isinstance(taken, Claim)
        shop.clock.pass_by(timedelta(seconds=20))
        # The answer to the first is not there yet.
        waits = await self.decide(shop, second)
        assert isinstance(waits, NotNow)
        assert waits.until == shop.clock.now() + timedelta(seconds=6)
        await pool().execute_query("UPDATE messages SET state = 'accepted', accepted_at = $1", [shop.clock.now()])
        shop.clock.pass_by(timedelta(seconds=5))
        assert isinstance(await self.decide(shop, second), NotNow)
        shop.clock.pass_by(timedelta(seconds=1))
        assert isinstance(await self.decide(shop, second), Claim)
        assert isinstance(await self.decide(shop, third), NotNow)

    async def test_whoever_has_a_place_in_the_day_has_it_for_everything_that_waits(self, shop: Shop) -> None:
        await budget(1)
        await due_steps(shop, buyers=1, thrice=1, at=[shop.clock.now()])
        first, second, _ = await FollowupStep.all().order_by("id")
        await FollowupStep.filter(id=second.id).update(wake_at=shop.clock.now() + 10 * HOUR)
        assert isinstance(await self.decide(shop, first), Claim)
        await second.refresh_from_db()
        assert second.wake_at == shop.clock.now() + timedelta(seconds=6)

    async def test_a_step_that_waits_for_two_days_is_passed_over_however_many_nights_lie_between(
        self, shop: Shop
    ) -> None:
        await budget(1)
        due = shop.clock.now()
        await due_steps(shop, buyers=2, at=[due])
        first, second = await FollowupStep.all().order_by("id")
        assert isinstance(await self.decide(shop, first), Claim)
        for hours in (1, 10, 22):
            shop.clock.time = due + hours * HOUR
            assert isinstance(await self.decide(shop, second), NotNow)
            await second.refresh_from_db()
            assert (second.state, second.due_at) == (StepState.PLANNED, due)
        shop.clock.time = due + timedelta(hours=48, minutes=1)
        assert await self.decide(shop, second) == NotNow("too late to be useful")
        await second.refresh_from_db()
        assert second.state is StepState.SKIPPED


async def test_no_more_jobs_are_written_than_workers_begin(app: App, shop: Shop) -> None:
    await budget(None)
    await due_steps(shop, buyers=100, at=[shop.clock.now()])
    for _ in range(40):
        shop.clock.pass_by(timedelta(seconds=1))
        await send_followups(replace(app, clock=shop.clock))
    # Two seconds' messages; the last look adds what was due at once.
    assert 20 <= await one("SELECT count(*) FROM jobs WHERE kind = 'followups.send'") <= 22


async def test_a_template_that_was_held_back_from_a_buyer_is_not_tried_again_for_a_day(shop: Shop) -> None:
    await budget(None)
    await due_steps(shop, buyers=1, thrice=1, at=[shop.clock.now()])
    first, second, _ = await FollowupStep.all().order_by("id")
    template = await FollowupTemplate.get()
    order = await one("SELECT receiver_phone FROM orders WHERE id = $1", first.order_id)
    await pool().execute_query(
        "INSERT INTO messages (id, store_id, sender_id, phone, template, state, error_code, failed_at, replaced, "
        "created_at) VALUES (gen_random_uuid(), $1, $2, $3, $4, 'failed', 131049, $5, false, $5)",
        [shop.store.id, NUMBER.id, order, template.whatsapp_template, shop.clock.now()],
    )
    shop.clock.pass_by(HOUR)
    async with transaction() as tx:
        waits = await claim(second.id, message_id=uuid4(), sender=NUMBER, now=shop.clock.now(), using=tx)
    assert isinstance(waits, NotNow)
    assert waits.until == shop.clock.now() + 23 * HOUR
