"""A number that WhatsApp has stopped: what waits, for how long, and who lets it go on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

from aiohttp.test_utils import TestServer

from bootstrap import App
from integrations.whatsapp import VERDICTS
from models import senders
from models.db import pool, transaction
from models.followups.claim import Claim, NotNow, claim
from models.followups.tables import FollowupStep, StepState
from models.senders import number as numbers
from models.senders.tables import Sender
from scheduler.duties import send_followups
from tasks.engine.worker import Worker
from tests.shop import Shop
from tests.steps import due_step, hear, send
from tests.whatsapp import NUMBER
from tests.work import one

HOUR = timedelta(hours=1)


class TestPauses:
    async def barred(self, shop: Shop, code: int, *, at: datetime | None = None) -> None:
        verdict = VERDICTS[code]
        why = senders.NumberBarred(
            code=code, reason=verdict.meaning, whole_account=True, lasts=verdict.after,
            needs_release=verdict.needs_release,
        )  # fmt: skip
        now = shop.clock.now()
        async with transaction() as tx:
            await senders.bar(NUMBER, why, caused_at=at or now, now=now, using=tx)

    async def test_nothing_goes_out_and_every_step_says_why_until_a_person_has_released_it(
        self, shop: Shop, timed: App, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        step = await due_step(shop)
        await self.barred(shop, 368)
        for _ in range(3):
            await send_followups(timed)
            assert await one("SELECT count(*) FROM jobs WHERE kind = 'followups.send'") == 0
            await step.refresh_from_db()
            assert step.wake_at == shop.clock.now() + timedelta(minutes=15)
            assert "policy violation" in str(step.reason)
            shop.clock.pass_by(timedelta(minutes=15))
        async with transaction() as tx:
            now = shop.clock.now()
            number = await senders.release(NUMBER.id, by="ani", now=now, using=tx)
        assert (number.released_by, number.released_at) == ("ani", now)
        await send(timed, worker)
        await step.refresh_from_db()
        assert (step.state, step.reason) == (StepState.SENT, None)

    async def test_a_spam_pause_lasts_a_day_and_a_release_whichever_comes_later(self, shop: Shop) -> None:
        step = await due_step(shop)
        await self.barred(shop, 131048)
        async with transaction() as tx:
            await senders.release(NUMBER.id, by="ani", now=shop.clock.now(), using=tx)
        assert isinstance(await self.decide(shop, step), NotNow)
        shop.clock.pass_by(24 * HOUR)
        assert isinstance(await self.decide(shop, step), Claim)

    async def test_what_is_heard_late_of_a_message_before_the_release_does_not_undo_it(self, shop: Shop) -> None:
        step = await due_step(shop)
        sent_at = shop.clock.now()
        await self.barred(shop, 368)
        shop.clock.pass_by(HOUR)
        async with transaction() as tx:
            await senders.release(NUMBER.id, by="ani", now=shop.clock.now(), using=tx)
        await self.barred(shop, 368, at=sent_at)
        assert isinstance(await self.decide(shop, step), Claim)

    async def test_a_short_pause_does_not_end_a_person_s(self, shop: Shop) -> None:
        step = await due_step(shop)
        await self.barred(shop, 368)
        await self.barred(shop, 4)
        assert (await Sender.get()).pause_code == 368
        shop.clock.pass_by(HOUR)
        assert isinstance(await self.decide(shop, step), NotNow)

    async def test_one_of_the_account_stops_all_its_numbers(self, shop: Shop) -> None:
        other = replace(NUMBER, id="2")
        await numbers.read(other, now=shop.clock.now(), using=pool())
        await self.barred(shop, 368)
        assert {number.needs_release for number in await Sender.all()} == {True}

    async def test_steps_that_waited_two_days_for_a_release_are_passed_over(
        self, shop: Shop, timed: App, worker: Worker
    ) -> None:
        step = await due_step(shop)
        await self.barred(shop, 368)
        shop.clock.pass_by(timedelta(hours=48, minutes=1))
        await send(timed, worker)
        await step.refresh_from_db()
        assert step.state is StepState.SKIPPED

    async def test_a_fault_of_the_account_that_no_message_met_stops_it_too(
        self, shop: Shop, timed: App, worker: Worker
    ) -> None:
        await hear(timed, worker, {"errors": [{"code": 131031, "title": "Account locked"}]})
        number = await Sender.get()
        assert (number.needs_release, number.pause_code) == (True, 131031)

    async def decide(self, shop: Shop, step: FollowupStep) -> Claim | NotNow:
        async with transaction() as tx:
            return await claim(step.id, message_id=uuid4(), sender=NUMBER, now=shop.clock.now(), using=tx)
