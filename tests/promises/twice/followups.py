"""Messages to buyers, and what is heard of them and from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from local.sandbox.base import LEDGER
from models.followups.tables import (
    Channel,
    FollowupStep,
    FollowupTemplate,
    InboundMessage,
    Message,
    MessageState,
    OptOut,
    StepState,
)
from models.jobs import Job
from tests.impatient import with_whatsapp
from tests.promises.twice.stage import Play, Stage, fault, scenario
from tests.shop import Shop, open_shop
from tests.work import until

HOUR = timedelta(hours=1)
PHONE = "+6281234567890"


async def followed() -> Shop:
    """Place an order that two messages follow."""
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    for number in (1, 2):
        await FollowupTemplate.create(
            store=shop.store,
            sequence=number,
            delay=HOUR,
            channel=Channel.WHATSAPP,
            text="Halo {customer_name}, {product_name} menunggu.",
            whatsapp_template="follow_up_2",
        )
    await shop.order(("KOPI", 1), phone=PHONE)
    return shop


async def due(stage: Stage) -> tuple[Shop, Job]:
    """Let the time of the first message come, and write its job."""
    shop = await followed()
    shop.clock.pass_by(HOUR)
    first, _ = await steps()
    return shop, await stage.write("followups.send", {"step_id": first.id}, store=shop.store.id)


async def steps() -> tuple[FollowupStep, FollowupStep]:
    first, second = await FollowupStep.all().order_by("step")
    return first, second


@scenario("followups.send")
async def sends_one_message_and_plans_the_next(stage: Stage) -> Play:
    shop, job = await due(stage)

    async def did() -> None:
        first, second = await steps()
        assert (first.state, second.due_at is not None) == (StepState.SENT, True)
        assert (await Message.get()).state is MessageState.ACCEPTED
        assert len(stage.whatsapp[LEDGER].entries("message")) == 1

    return Play(job=job, did=did, app=replace(stage.app, clock=shop.clock))


@scenario("followups.send")
async def sends_none_again_whose_answer_was_lost(stage: Stage) -> Play:
    shop, job = await due(stage)
    fault(stage.whatsapp, "timeout_after_accept", "send", calls=1)

    async def did() -> None:
        assert (await Message.get()).state is MessageState.UNKNOWN
        assert len(stage.whatsapp[LEDGER].entries("message")) == 1

    app = await stage.stack.enter_async_context(with_whatsapp(stage.app))
    return Play(job=job, did=did, app=replace(app, clock=shop.clock))


@scenario("followups.send")
async def keeps_what_whatsapp_refused(stage: Stage) -> Play:
    shop, job = await due(stage)
    fault(stage.whatsapp, "refuse", "send", calls=1, code="131026")

    async def did() -> None:
        first, second = await steps()
        assert (first.state, second.due_at is not None) == (StepState.FAILED, True)
        assert stage.whatsapp[LEDGER].entries("message") == []

    return Play(job=job, did=did, app=replace(stage.app, clock=shop.clock))


@scenario("whatsapp.event")
async def settles_a_message_whose_answer_was_lost(stage: Stage) -> Play:
    play = await sends_none_again_whose_answer_was_lost(stage)
    app = replace(stage.app, clock=play.app.clock)
    await stage.serve_api(app)
    await replace(stage, app=play.app).settle("followups.send")
    await until("SELECT count(*) FROM incoming_webhooks", 2)

    async def did() -> None:
        assert (await steps())[0].state is StepState.SENT
        assert (await Message.get()).state is MessageState.DELIVERED

    return Play(job=await stage.newest("whatsapp.event"), did=did, app=app)


@scenario("whatsapp.event")
async def ends_all_messages_of_a_buyer_who_says_stop(stage: Stage) -> Play:
    shop = await followed()
    app = replace(stage.app, clock=shop.clock)
    await Message.create(
        id=uuid4(), store=shop.store, phone=PHONE, state=MessageState.READ, created_at=shop.clock.now()
    )
    await stage.serve_api(app)
    await stage.ask("whatsapp", "inbound", **{"from": PHONE.removeprefix("+"), "text": "STOP!"})
    await until("SELECT count(*) FROM incoming_webhooks", 1)

    async def did() -> None:
        assert await OptOut.all().count() == await InboundMessage.all().count() == 1
        assert {step.state for step in await steps()} == {StepState.CANCELLED}

    return Play(job=await stage.newest("whatsapp.event"), did=did, app=app)
