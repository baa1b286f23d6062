"""What WhatsApp says by webhook: of templates, of buyers' wishes, and of messages, early, twice or out of order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from aiohttp.test_utils import TestServer

from bootstrap import App
from integrations.messaging import Sent
from models import jobs
from models.db import transaction
from models.followups.claim import Claim, claim
from models.followups.tables import FollowupStep, Message, OptOut, StepState
from models.senders.tables import KnownTemplate
from tasks.engine import JobContext
from tasks.engine.worker import Worker
from tasks.refusals import accept
from tests.shop import Shop
from tests.steps import due_step, hear, send, sent, status
from tests.whatsapp import NUMBER
from tests.work import at_work, finish, one

HOUR = timedelta(hours=1)


class TestTemplates:
    async def say(self, timed: App, worker: Worker, event: str) -> None:
        value = {"event": event, "message_template_name": "follow_up_2", "message_template_language": "id"}
        await hear(timed, worker, value, field="message_template_status_update")

    async def test_a_paused_one_holds_its_steps_until_it_is_active_again(
        self, shop: Shop, timed: App, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        step = await due_step(shop)
        await self.say(timed, worker, "PAUSED")
        await send(timed, worker)
        await step.refresh_from_db()
        assert step.state is StepState.PLANNED
        assert "paused the template follow_up_2" in str(step.reason)
        shop.clock.pass_by(timedelta(minutes=1))
        await self.say(timed, worker, "APPROVED")
        await send(timed, worker)
        await step.refresh_from_db()
        assert step.state is StepState.SENT

    async def test_a_lost_webhook_is_made_up_for_within_the_hour(
        self, shop: Shop, timed: App, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        await self.say(timed, worker, "DISABLED")
        async with transaction() as tx:
            await jobs.enqueue("whatsapp.templates", {}, store=None, using=tx)
        await finish(worker, "whatsapp.templates")
        known = {one.name: one.status for one in await KnownTemplate.all()}
        assert (known["follow_up_2"], known["paused_for_quality"]) == ("APPROVED", "PAUSED")


class TestOptOuts:
    async def prefer(self, timed: App, worker: Worker, phone: str, wish: str, at: datetime) -> None:
        preference = {"wa_id": phone[1:], "category": "marketing_messages", "value": wish}
        said = {"user_preferences": [preference | {"timestamp": str(int(at.timestamp()))}]}
        await hear(timed, worker, said, field="user_preferences")

    @pytest.mark.parametrize("source", ["whatsapp_setting", "error_131050"])
    async def test_the_switch_in_whatsapp_is_lifted_by_the_switch(
        self, shop: Shop, timed: App, worker: Worker, source: str
    ) -> None:
        step = await due_step(shop)
        message = await sent(shop, step)
        if source == "error_131050":
            said = status(str(message.wamid), "failed", shop.clock.now(), code=131050)
            await hear(timed, worker, {"statuses": [said]})
        else:
            await self.prefer(timed, worker, message.phone, "stop", shop.clock.now())
        assert [one.source for one in await OptOut.all()] == [source]
        assert (await FollowupStep.get(order_id=step.order_id, step=2)).state is StepState.CANCELLED
        # An older wish that arrives late changes nothing.
        await self.prefer(timed, worker, message.phone, "resume", shop.clock.now() - HOUR)
        assert await OptOut.all().count() == 1
        await self.prefer(timed, worker, message.phone, "resume", shop.clock.now() + HOUR)
        assert await OptOut.all().count() == 0

    async def test_the_switch_of_a_number_other_than_we_wrote_to_counts(
        self, shop: Shop, timed: App, worker: Worker
    ) -> None:
        message = await sent(shop, await due_step(shop))
        await Message.filter(id=message.id).update(wa_id="6289999999999")
        await self.prefer(timed, worker, "+6289999999999", "stop", shop.clock.now())
        assert [one.phone for one in await OptOut.all()] == [message.phone]
        await self.prefer(timed, worker, "+6289999999999", "resume", shop.clock.now() + HOUR)
        assert await OptOut.all().count() == 0

    async def test_a_hidden_number_is_known_by_its_user_id(self, shop: Shop, timed: App, worker: Worker) -> None:
        message = await sent(shop, await due_step(shop))
        said = status(str(message.wamid), "delivered", shop.clock.now()) | {"recipient_user_id": "ID.134"}
        await hear(timed, worker, {"statuses": [said]})
        word = {"id": "wamid.IN", "from_user_id": "ID.134", "timestamp": "1772427600", "type": "text"}
        await hear(timed, worker, {"messages": [word | {"text": {"body": "stop"}}]})
        assert [one.phone for one in await OptOut.all()] == [message.phone]

    async def test_what_was_said_in_words_stays(self, shop: Shop, timed: App, worker: Worker) -> None:
        message = await sent(shop, await due_step(shop))
        now = shop.clock.now()
        await self.prefer(timed, worker, message.phone, "stop", now)
        word = {"id": "wamid.IN", "from": message.phone[1:], "timestamp": str(int(now.timestamp())), "type": "text"}
        await hear(timed, worker, {"messages": [word | {"text": {"body": "Berhenti!"}}]})
        await self.prefer(timed, worker, message.phone, "resume", now + HOUR)
        assert [one.source for one in await OptOut.all()] == ["reply"]

    async def test_the_words_are_a_setting(self, shop: Shop, timed: App) -> None:
        settings = timed.settings.model_copy(update={"whatsapp_opt_out_words": ["Sudah, cukup!"]})
        message = await sent(shop, await due_step(shop))
        said = {"id": "wamid.IN", "from": message.phone[1:], "timestamp": "1772427600", "type": "text"}
        async with at_work(replace(timed, settings=settings)) as worker:
            await hear(timed, worker, {"messages": [said | {"text": {"body": "stop"}}]})
            assert await OptOut.all().count() == 0
            await hear(timed, worker, {"messages": [said | {"id": "wamid.2", "text": {"body": "sudah cukup"}}]})
            assert await OptOut.all().count() == 1


class TestEarlyStatuses:
    async def test_one_without_our_reference_counts_when_the_answer_names_its_message(
        self, shop: Shop, timed: App, worker: Worker
    ) -> None:
        step = await due_step(shop)
        async with transaction() as tx:
            job = await jobs.enqueue("followups.send", {"step_id": step.id}, store=step.store_id, using=tx)
            taken = await claim(step.id, message_id=job.id, sender=NUMBER, now=shop.clock.now(), using=tx)
        assert isinstance(taken, Claim)
        await hear(timed, worker, {"statuses": [status("wamid.EARLY", "failed", shop.clock.now(), code=131026)]})
        await accept(JobContext(app=timed, job=job), taken.message_id, Sent(provider_id="wamid.EARLY"))
        await step.refresh_from_db()
        assert (step.state, step.reason) == (StepState.FAILED, "why")
        assert await one("SELECT count(*) FROM early_statuses") == 0


class TestRank:
    @pytest.mark.parametrize(
        ("told", "ends"),
        [
            (("read", "delivered", "sent"), "read"),
            (("sent", "failed"), "failed"),
            (("delivered", "failed"), "delivered"),
            (("failed", "sent"), "failed"),
            (("failed", "delivered"), "delivered"),
            (("failed", "read", "failed"), "read"),
            (("sent", "played"), "sent"),
        ],
    )
    async def test_a_message_only_moves_up(
        self, shop: Shop, timed: App, worker: Worker, told: tuple[str, ...], ends: str
    ) -> None:
        step = await due_step(shop)
        message = await sent(shop, step)
        for said in told:
            code = 131026 if said == "failed" else None
            await hear(timed, worker, {"statuses": [status(str(message.wamid), said, shop.clock.now(), code=code)]})
        await message.refresh_from_db()
        await step.refresh_from_db()
        assert message.state == ends
        assert step.state is (StepState.FAILED if ends == "failed" else StepState.SENT)
        # A failure that came too late is kept with its code.
        assert message.error_code == (131026 if "failed" in told else None)
