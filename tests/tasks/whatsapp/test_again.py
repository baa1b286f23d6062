"""A step whose message WhatsApp did not take or deliver goes again: when, as what, how often, and in whose order."""

from __future__ import annotations

from datetime import timedelta

from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import FAULTS, Fault
from models import jobs
from models.db import transaction
from models.followups.tables import FollowupStep, FollowupTemplate, Message, StepState
from tasks.engine.worker import Worker
from tests.shop import Shop
from tests.steps import due_step, hear, send, sent, status
from tests.work import finish, one

HOUR = timedelta(hours=1)


class TestAgain:
    async def test_an_unknown_reason_is_tried_three_times_and_each_time_later(
        self, shop: Shop, timed: App, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        whatsapp_sandbox.app[FAULTS].add(Fault(kind="refuse", code="131000"))
        step = await due_step(shop)
        waits = []
        while True:
            await send(timed, worker)
            await step.refresh_from_db()
            if step.state is not StepState.PLANNED:
                break
            assert step.wake_at is not None
            waits.append(step.wake_at - shop.clock.now())
            shop.clock.time = step.wake_at
        assert waits == [timedelta(seconds=seconds) for seconds in (30, 60, 120)]
        assert step.state is StepState.FAILED
        following = await FollowupStep.get(order_id=step.order_id, step=2)
        assert following.due_at == shop.clock.now() + HOUR

    async def test_the_buyer_of_a_pair_limit_is_spared_and_others_go_on(
        self, shop: Shop, timed: App, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        beside = await due_step(shop)
        phone = await one("SELECT receiver_phone FROM orders WHERE id = $1", beside.order_id)
        order = await shop.order(("KOPI", 1), phone=phone)
        step, now = await FollowupStep.get(order_id=order.id, step=1), shop.clock.now()
        await FollowupStep.filter(id=step.id).update(due_at=now, wake_at=now)
        whatsapp_sandbox.app[FAULTS].add(Fault(kind="refuse", code="131056", match={"to": phone[1:]}))
        async with transaction() as tx:
            await jobs.enqueue("followups.send", {"step_id": step.id}, store=step.store_id, using=tx)
        await finish(worker, "followups.send")
        await beside.refresh_from_db()
        await step.refresh_from_db()
        assert beside.wake_at == step.wake_at == now + timedelta(seconds=1)
        other = await due_step(shop)
        await send(timed, worker)
        await other.refresh_from_db()
        assert other.state is StepState.SENT
        shop.clock.pass_by(timedelta(seconds=1))
        async with transaction() as tx:
            await jobs.enqueue("followups.send", {"step_id": step.id}, store=step.store_id, using=tx)
        await finish(worker, "followups.send")
        await step.refresh_from_db()
        assert step.wake_at == shop.clock.now() + timedelta(seconds=4)

    async def test_a_text_outside_the_window_without_a_template_is_blocked(
        self, shop: Shop, timed: App, worker: Worker
    ) -> None:
        await FollowupTemplate.all().update(whatsapp_template=None)
        step = await due_step(shop, wrote=True)
        message = await sent(shop, step)
        await hear(timed, worker, {"statuses": [status(str(message.wamid), "failed", shop.clock.now(), code=131047)]})
        await step.refresh_from_db()
        assert step.state is StepState.BLOCKED
        assert "approved template" in str(step.reason)

    async def test_one_outside_the_window_goes_out_as_its_template_once(
        self, shop: Shop, timed: App, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        step = await due_step(shop, wrote=True)
        message = await sent(shop, step)
        failed = {"statuses": [status(str(message.wamid), "failed", shop.clock.now(), code=131047)]}
        await hear(timed, worker, failed)
        await hear(timed, worker, failed)
        shop.clock.pass_by(timedelta(seconds=6))
        await send(timed, worker)
        await step.refresh_from_db()
        assert step.state is StepState.SENT
        kept = await Message.filter(step_id=step.id).order_by("created_at")
        assert [(one.template, one.replaced) for one in kept] == [(None, True), ("follow_up_2", False)]
        # What was replaced is delivered after all: it is kept, and changes nothing of the step.
        await hear(timed, worker, {"statuses": [status(str(message.wamid), "delivered", shop.clock.now())]})
        await step.refresh_from_db()
        assert step.state is StepState.SENT

    async def test_it_is_not_taken_back_once_the_next_step_has_gone(
        self, shop: Shop, timed: App, worker: Worker
    ) -> None:
        step = await due_step(shop)
        message = await sent(shop, step)
        following = await FollowupStep.get(order_id=step.order_id, step=2)
        assert following.due_at == shop.clock.now() + HOUR
        shop.clock.pass_by(HOUR)
        await sent(shop, following)
        await hear(timed, worker, {"statuses": [status(str(message.wamid), "failed", shop.clock.now(), code=131000)]})
        await step.refresh_from_db()
        assert (step.state, step.reason) == (StepState.FAILED, "why")

    async def test_while_it_is_sent_again_the_next_step_waits_for_it(
        self, shop: Shop, timed: App, worker: Worker
    ) -> None:
        step = await due_step(shop)
        message = await sent(shop, step)
        await hear(timed, worker, {"statuses": [status(str(message.wamid), "failed", shop.clock.now(), code=131000)]})
        assert (await FollowupStep.get(order_id=step.order_id, step=2)).due_at is None
        shop.clock.pass_by(timedelta(seconds=30))
        await sent(shop, step)
        assert (await FollowupStep.get(order_id=step.order_id, step=2)).due_at == shop.clock.now() + HOUR
