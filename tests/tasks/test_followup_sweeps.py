"""A message whose sender is gone is unknown, is not sent again, and holds up no sequence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from bootstrap import App
from models import drafts, jobs
from models.db import transaction
from models.followups import claim, messages
from models.followups.claim import Claim
from models.followups.left import LEFT_AFTER
from models.followups.messages import Told
from models.followups.tables import Channel, FollowupStep, FollowupTemplate, Message, MessageState, StepState
from models.orders.tables import Order
from scheduler.duties import give_up_left_messages, go_on_without_word
from tests.shop import Shop, open_shop
from tests.whatsapp import NUMBER, WORD_WITHIN

HOUR = timedelta(hours=1)


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    await shop.product("KOPI", stock=100)
    for number in (1, 2):
        await FollowupTemplate.create(
            store=shop.store,
            sequence=number,
            delay=HOUR,
            channel=Channel.WHATSAPP,
            text="Halo {customer_name}",
            whatsapp_template="follow_up_2",
        )
    return shop


@pytest.fixture
def app_by_shop(app: App, shop: Shop) -> App:
    """The application by the shop's clock."""
    return replace(app, clock=shop.clock)


@pytest.fixture
async def order(shop: Shop) -> Order:
    return await shop.order(("KOPI", 1))


@pytest.fixture
async def claimed(shop: Shop, order: Order) -> Claim:
    """The first step, claimed by a job that was cancelled before an answer came."""
    shop.clock.pass_by(HOUR)
    [first, _] = await steps(order)
    async with transaction() as tx:
        taken = await claim.claim(first.id, message_id=uuid4(), sender=NUMBER, now=shop.clock.now(), using=tx)
    assert isinstance(taken, Claim)
    return taken


async def steps(order: Order) -> list[FollowupStep]:
    return await FollowupStep.filter(order_id=order.id).order_by("step")


async def test_it_is_unknown_and_word_of_it_is_awaited_before_the_sequence_goes_on(
    app_by_shop: App, shop: Shop, order: Order, claimed: Claim
) -> None:
    shop.clock.pass_by(LEFT_AFTER)
    assert await give_up_left_messages(app_by_shop) == 1
    assert await go_on_without_word(app_by_shop) == 0
    first, second = await steps(order)
    assert (first.state, second.due_at) == (StepState.CLAIMED, None)
    assert "Word of it is awaited" in str(first.reason)
    assert (await Message.get(id=claimed.message_id)).state is MessageState.UNKNOWN
    assert await give_up_left_messages(app_by_shop) == 0
    shop.clock.pass_by(WORD_WITHIN - LEFT_AFTER)
    assert await go_on_without_word(app_by_shop) == 1
    first, second = await steps(order)
    assert (first.state, first.sent_at) == (StepState.UNKNOWN, shop.clock.now())
    assert (second.state, second.due_at) == (StepState.PLANNED, shop.clock.now() + HOUR)
    assert await go_on_without_word(app_by_shop) == 0


@pytest.mark.parametrize("wait", [LEFT_AFTER, WORD_WITHIN])
async def test_a_status_that_comes_after_all_settles_it(
    app_by_shop: App, shop: Shop, order: Order, claimed: Claim, wait: timedelta
) -> None:
    shop.clock.pass_by(wait)
    await give_up_left_messages(app_by_shop)
    await go_on_without_word(app_by_shop)
    told = Told(wamid="wamid.1", status="delivered", at=shop.clock.now(), reference=claimed.message_id)
    async with transaction() as tx:
        assert await messages.merge(told, now=shop.clock.now(), using=tx) == "delivered"
    first, second = await steps(order)
    assert (first.state, first.reason) == (StepState.SENT, None)
    assert second.due_at == shop.clock.now() + HOUR


async def test_one_that_is_being_sent_is_left_alone(app_by_shop: App, shop: Shop, order: Order, claimed: Claim) -> None:
    shop.clock.pass_by(LEFT_AFTER - timedelta(seconds=1))
    assert await give_up_left_messages(app_by_shop) == 0
    assert (await steps(order))[0].state is StepState.CLAIMED


async def test_one_whose_job_will_settle_it_is_left_to_the_job(
    app_by_shop: App, shop: Shop, order: Order, claimed: Claim
) -> None:
    async with transaction() as tx:
        await jobs.enqueue("followups.send", {"step_id": claimed.step_id}, store=order.store_id, using=tx)
    shop.clock.pass_by(LEFT_AFTER)
    assert await give_up_left_messages(app_by_shop) == 0


async def test_an_answer_that_comes_after_all_settles_it(
    app_by_shop: App, shop: Shop, order: Order, claimed: Claim
) -> None:
    shop.clock.pass_by(LEFT_AFTER)
    await give_up_left_messages(app_by_shop)
    async with transaction() as tx:
        await messages.accepted(claimed.message_id, wamid="wamid.1", wa_id=None, now=shop.clock.now(), using=tx)
    assert (await steps(order))[0].state is StepState.SENT


async def test_a_call_back_to_an_abandoned_checkout_is_given_up_as_well(app_by_shop: App, shop: Shop) -> None:
    message = await Message.create(
        id=drafts.message_of(1), store=shop.store, phone="+6281234567890", created_at=shop.clock.now()
    )
    shop.clock.pass_by(LEFT_AFTER)
    assert await give_up_left_messages(app_by_shop) == 1
    await message.refresh_from_db()
    assert message.state is MessageState.UNKNOWN
