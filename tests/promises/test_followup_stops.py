"""Promise 9: whether a step is sent is decided in the transaction that claims it, from what is true then."""

from __future__ import annotations

import asyncio
import contextvars
from datetime import timedelta
from uuid import uuid4

import pytest

from models.db import pool, transaction
from models.followups.claim import Claim, NotNow, claim
from models.followups.tables import Channel, FollowupStep, FollowupTemplate, Message, StepState
from models.orders import states
from models.orders.tables import Order
from tests.couriers import copy
from tests.shop import Shop
from tests.whatsapp import NUMBER
from tests.work import one

HOUR = timedelta(hours=1)


@pytest.fixture
async def step(shop: Shop) -> FollowupStep:
    """A step that is due, of an order that waits to be paid."""
    await shop.product("KOPI", stock=5)
    await FollowupTemplate.create(
        store=shop.store,
        sequence=1,
        delay=HOUR,
        channel=Channel.WHATSAPP,
        text="Halo {customer_name}",
        whatsapp_template="follow_up_2",
    )
    order = await shop.order(("KOPI", 1))
    shop.clock.pass_by(HOUR)
    return await FollowupStep.get(order_id=order.id)


async def decide(shop: Shop, step: FollowupStep) -> Claim | NotNow:
    async with transaction() as tx:
        return await claim(step.id, message_id=uuid4(), sender=NUMBER, now=shop.clock.now(), using=tx)


_STOPS = {
    "the order is paid": "UPDATE orders SET payment_status = 'paid' WHERE id = $1",
    "the order is cancelled": "UPDATE orders SET status = 'cancelled', cancelled_at = now() WHERE id = $1",
    "the order is confirmed": "UPDATE orders SET status = 'confirmed' WHERE id = $1",
    "the buyer replied": """
        INSERT INTO inbound_messages (wamid, phone, kind, opens_window, is_reply, written_at)
        SELECT 'wamid.1', receiver_phone, 'text', true, true, created_at FROM orders WHERE id = $1""",
    "the buyer wants no messages": """
        INSERT INTO followup_opt_outs (store_id, phone, source, created_at)
        SELECT store_id, receiver_phone, 'reply', created_at FROM orders WHERE id = $1""",
}
"""What stops a sequence, written by somebody who told the steps nothing."""


_WAITING_FOR_US = "SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"


class TestWhatIsTrueAtTheClaim:
    async def test_without_a_reason_to_stop_the_step_is_claimed(self, shop: Shop, step: FollowupStep) -> None:
        assert isinstance(await decide(shop, step), Claim)

    @pytest.mark.parametrize("reason", _STOPS)
    async def test_a_stop_that_nobody_announced_stops_it(self, shop: Shop, step: FollowupStep, reason: str) -> None:
        await pool().execute_query(_STOPS[reason], [step.order_id])
        assert await decide(shop, step) == NotNow(reason)
        assert (await FollowupStep.get(id=step.id)).state is StepState.CANCELLED
        assert await Message.all().count() == 0

    async def test_a_buyer_who_ordered_again_is_not_reminded(self, shop: Shop, step: FollowupStep) -> None:
        await copy(await Order.get(id=step.order_id), times=1)
        assert await decide(shop, step) == NotNow("the buyer ordered again")

    @pytest.mark.parametrize("state", [StepState.SKIPPED, StepState.CANCELLED, StepState.CLAIMED, StepState.SENT])
    async def test_a_step_that_is_no_longer_planned_is_left_alone(
        self, shop: Shop, step: FollowupStep, state: StepState
    ) -> None:
        await FollowupStep.filter(id=step.id).update(state=state, sent_at=shop.clock.now())
        assert isinstance(await decide(shop, step), NotNow)
        assert await Message.all().count() == 0

    async def test_a_payment_that_is_being_counted_is_waited_for(self, shop: Shop, step: FollowupStep) -> None:
        # As it was before the transaction: what runs in it does not share the transaction's connection.
        elsewhere = contextvars.copy_context()
        async with transaction() as tx:
            await states.pay(step.order_id, "paid", by="test", clock=shop.clock, using=tx)
            deciding = asyncio.create_task(decide(shop, step), context=elsewhere)
            async with asyncio.timeout(30):
                while not deciding.done() and await one(_WAITING_FOR_US) == 0:
                    pass
        assert await deciding == NotNow("the order is paid")

    async def test_two_workers_at_once_claim_it_once(self, shop: Shop, step: FollowupStep) -> None:
        decided = await asyncio.gather(*(decide(shop, step) for _ in range(8)))
        assert sum(isinstance(one, Claim) for one in decided) == 1
        assert await Message.all().count() == 1


class TestTheWindow:
    @pytest.mark.parametrize(("minutes", "template"), [(24 * 60 - 6, None), (24 * 60 - 5, "follow_up_2")])
    async def test_free_text_goes_until_five_minutes_before_the_day_is_over(
        self, shop: Shop, step: FollowupStep, minutes: int, template: str | None
    ) -> None:
        wrote = shop.clock.now() - timedelta(minutes=minutes)
        await pool().execute_query(
            "INSERT INTO inbound_messages (wamid, phone, kind, opens_window, is_reply, written_at) "
            "SELECT 'wamid.1', receiver_phone, 'text', true, false, $2 FROM orders WHERE id = $1",
            [step.order_id, wrote],
        )
        taken = await decide(shop, step)
        assert isinstance(taken, Claim)
        assert taken.whatsapp_template == template
