"""What stops follow-ups: whose they are, and in which order their rows are taken."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import uuid4

import asyncpg
import pytest

from models.db import Connection, pool, transaction
from models.errors import Conflict
from models.followups import inbound
from models.followups.claim import Claim, NotNow, claim, end_sequence
from models.followups.hand_out import hand_out
from models.followups.inbound import Written
from models.followups.planning import plan
from models.followups.tables import Channel, FollowupStep, FollowupTemplate, Message, StepState
from models.orders.tables import Order
from models.senders import pace
from tests.shop import Shop, open_shop
from tests.whatsapp import NUMBER
from tests.work import until

HOUR = timedelta(hours=1)


async def planned(shop: Shop, *, sequence: int = 1, text: str = "Halo {customer_name}") -> None:
    """Give the store a text for orders that wait to be paid."""
    await FollowupTemplate.create(
        store=shop.store,
        sequence=sequence,
        delay=HOUR,
        channel=Channel.WHATSAPP,
        text=text,
        whatsapp_template="follow_up_2",
    )


async def due(shop: Shop) -> FollowupStep:
    """Return the due step of an order of the buyer whom every store here knows."""
    await shop.product("KOPI", stock=5)
    await planned(shop)
    order = await shop.order(("KOPI", 1))
    shop.clock.pass_by(HOUR)
    return await FollowupStep.get(order_id=order.id)


async def decide(shop: Shop, step: FollowupStep) -> Claim | NotNow:
    async with transaction() as tx:
        return await claim(step.id, message_id=uuid4(), sender=NUMBER, now=shop.clock.now(), using=tx)


class TestReplies:
    @pytest.fixture
    async def other(self, shop: Shop) -> Shop:
        return await open_shop()

    async def written(
        self, shop: Shop, step: FollowupStep, *, answers: str | None, before: timedelta = timedelta(0)
    ) -> None:
        """A buyer writes to the number of the platform, from which every store's messages come."""
        order = await Order.get(id=step.order_id)
        at = shop.clock.now() - before
        said = Written(
            wamid="wamid.in", phone=order.receiver_phone, kind="text", at=at, is_reply=True, opens_window=True,
            answers=answers,
        )  # fmt: skip
        async with transaction() as tx:
            await inbound.hear(said, now=at, using=tx)

    async def sent(self, shop: Shop, step: FollowupStep) -> str:
        claimed = await decide(shop, step)
        assert isinstance(claimed, Claim)
        await Message.filter(id=claimed.message_id).update(wamid="wamid.out", state="accepted")
        return "wamid.out"

    async def test_a_reply_that_is_told_late_stops_no_order_that_came_after_it(self, shop: Shop) -> None:
        step = await due(shop)
        await self.written(shop, step, answers=None, before=timedelta(days=3))
        assert isinstance(await decide(shop, step), Claim)

    async def test_a_reply_to_one_store_does_not_end_the_follow_ups_of_another(self, shop: Shop, other: Shop) -> None:
        mine, theirs = await due(shop), await due(other)
        await self.written(shop, mine, answers=await self.sent(shop, mine))
        other.clock.pass_by(pace.PAIR)
        assert isinstance(await decide(other, theirs), Claim)

    async def test_it_ends_those_of_its_own_store(self, shop: Shop, other: Shop) -> None:
        mine = await due(shop)
        answers = await self.sent(shop, mine)
        later = await shop.order(("KOPI", 1))
        shop.clock.pass_by(HOUR)
        await self.written(shop, mine, answers=answers)
        step = await FollowupStep.get(order_id=later.id)
        assert step.state is StepState.CANCELLED
        await FollowupStep.filter(id=step.id).update(state=StepState.PLANNED)
        assert await decide(shop, step) == NotNow("the buyer replied")

    @pytest.mark.parametrize("answers", [None, "wamid.of.nobody"])
    async def test_a_message_that_answers_none_ends_them_all(
        self, shop: Shop, other: Shop, answers: str | None
    ) -> None:
        mine, theirs = await due(shop), await due(other)
        await self.written(shop, mine, answers=answers)
        await FollowupStep.all().update(state=StepState.PLANNED)
        assert [await decide(shop, mine), await decide(other, theirs)] == [NotNow("the buyer replied")] * 2


async def replied(order: Order, using: Connection) -> None:
    await inbound.opt_out([order.receiver_phone], store_id=None, source="reply", now=order.created_at, using=using)


async def went_on(order: Order, using: Connection) -> None:
    await Order.filter(id=order.id).using_db(using).update(status="completed")
    await plan(order.id, using=using, now=order.created_at)


async def was_stopped(order: Order, using: Connection) -> None:
    await end_sequence(order.id, "pending", reason="test", using=using)


class TestLocks:
    @pytest.mark.parametrize("stop", [replied, went_on, was_stopped])
    async def test_steps_are_taken_in_the_order_of_their_numbers(
        self, shop: Shop, database_url: str, stop: Callable[[Order, Connection], Awaitable[None]]
    ) -> None:
        """Whoever waits for the first holds none of the others: two who stop them cannot wait for each other."""
        await shop.product("KOPI", stock=5)
        for sequence in (1, 2, 3):
            await planned(shop, sequence=sequence)
        order = await shop.order(("KOPI", 1))
        first, *others = [step.id for step in await FollowupStep.all().order_by("id")]
        # Its newest version now lies behind the others on the disk, where an unordered statement comes last.
        await FollowupStep.filter(id=first).update(reason="moved")
        holder = await asyncpg.connect(database_url)
        try:
            held = holder.transaction()
            await held.start()
            await holder.execute("SELECT 1 FROM followup_steps WHERE id = $1 FOR UPDATE", first)

            async def stopping() -> None:
                async with transaction() as tx:
                    await stop(order, tx)

            waiting = asyncio.create_task(stopping())
            asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            await until(f"{asked} AND wait_event_type = 'Lock'", 1)
            free = await pool().execute_query_dict("SELECT id FROM followup_steps ORDER BY id FOR UPDATE SKIP LOCKED")
            await held.rollback()
        finally:
            await holder.close()
        await waiting
        assert [row["id"] for row in free] == others
        assert {step.state for step in await FollowupStep.all()} == {StepState.CANCELLED}


class TestQuietHours:
    async def test_the_store_may_have_its_own_and_a_held_step_grows_no_younger(self, shop: Shop) -> None:
        quiet = '{"quiet_hours": {"closes": "13:00", "opens": "15:00"}}'  # in the middle of the day
        await pool().execute_query("UPDATE stores SET settings = $1::jsonb", [quiet])
        await shop.product("KOPI", stock=5)
        await planned(shop)
        await FollowupTemplate.all().update(delay=12 * HOUR)
        order = await shop.order(("KOPI", 1))
        step = await FollowupStep.get(order_id=order.id)
        midnight = shop.clock.now() + 12 * HOUR
        assert step.due_at == midnight
        shop.clock.time = midnight + 13.5 * HOUR
        waits = await decide(shop, step)
        opening = midnight + 15 * HOUR
        assert isinstance(waits, NotNow)
        assert waits.until is not None
        assert opening <= waits.until < opening + timedelta(minutes=30)
        # The opening is not when it was due.
        assert (await FollowupStep.get(id=step.id)).due_at == midnight


class TestHandOut:
    async def test_a_refusal_leaves_the_step_as_it_is(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        await planned(shop, text="Resi {awb}")
        order = await shop.order(("KOPI", 1))
        [before] = await FollowupStep.all().values()
        with pytest.raises(Conflict):
            async with transaction() as tx:
                await hand_out(
                    order.code, store_id=shop.store.id, cs_id=None, template_id=None, now=shop.clock.now(), using=tx
                )
        assert await FollowupStep.all().values() == [before]
