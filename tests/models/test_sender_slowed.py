"""A number that WhatsApp asks to slow down: how long it pauses, how fast it goes on, and how it gets faster again."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from local.sandbox.whatsapp_checks import Limits, Problem
from models import senders
from models.db import transaction
from models.senders import pace
from models.senders.tables import Sender
from tests.shop import Shop
from tests.whatsapp import NUMBER, fastest

SECOND = timedelta(seconds=1)
TICK = timedelta(milliseconds=250)
"""Between two looks of the scheduler."""


async def slow_down(*, now: datetime, asked: timedelta | None = None, caused_at: datetime | None = None) -> Sender:
    """Let one answer ask the number to slow down, as `tasks.refusals` does for 130429."""
    async with transaction() as tx:
        await senders.slow_down(
            NUMBER, code=130429, first=SECOND, asked=asked, caused_at=caused_at or now, now=now, using=tx
        )
    return await Sender.get()


async def paused_for(shop: Shop, *, asked: timedelta | None = None) -> float:
    """Ask the number to slow down, and return for how many seconds it then pauses, at whose end the clock stands."""
    now = shop.clock.now()
    number = await slow_down(now=now, asked=asked)
    assert number.paused_until is not None
    shop.clock.time = number.paused_until
    return (number.paused_until - now) / SECOND


class TestThePause:
    async def test_it_doubles_each_time_in_a_row_and_stays_at_about_a_minute(self, shop: Shop) -> None:
        pauses = [await paused_for(shop) for _ in range(9)]
        assert all(2 ** min(n, 6) <= pause <= 1.5 * 2 ** min(n, 6) for n, pause in enumerate(pauses))

    async def test_of_a_number_that_is_refused_one_in_a_hundred_it_stays_a_moment(self, shop: Shop) -> None:
        pauses = []
        for _ in range(20):
            pauses.append(await paused_for(shop))
            shop.clock.pass_by(15 * SECOND)  # a hundred messages of ten a second, of which half went at half the pace
        assert max(pauses) <= 1.5

    async def test_an_answer_that_names_a_pause_gets_it_and_no_multiple_of_it(self, shop: Shop) -> None:
        pauses = [await paused_for(shop, asked=30 * SECOND) for _ in range(4)]
        assert all(30 <= pause <= 45 for pause in pauses)

    async def test_messages_that_were_under_way_together_are_one_reason(self, shop: Shop) -> None:
        sent_at = shop.clock.now()
        first = await slow_down(now=sent_at)
        # Of two others the answers come later: one during the pause, one when it is over.
        await slow_down(now=sent_at + SECOND / 2, caused_at=sent_at)
        last = await slow_down(now=sent_at + 10 * SECOND, caused_at=sent_at)
        assert (last.paused_until, last.slowed) == (first.paused_until, 1)

    async def test_a_person_s_pause_is_left_alone(self, shop: Shop) -> None:
        now = shop.clock.now()
        why = senders.NumberBarred(code=368, reason="368", whole_account=True, lasts=None, needs_release=True)
        async with transaction() as tx:
            await senders.bar(NUMBER, why, caused_at=now, now=now, using=tx)
        number = await slow_down(now=now + SECOND)
        assert (number.pause_code, number.paused_until, number.slowed) == (368, None, 0)


class TestThePace:
    async def test_it_is_halved_each_time_and_doubles_again_with_the_time_of_fifty_messages(self, shop: Shop) -> None:
        for _ in range(2):
            await paused_for(shop)
        told = []
        for seconds in (0, 19, 1, 9, 1):
            shop.clock.pass_by(seconds * SECOND)
            told.append(senders.state_of(await Sender.get(), now=shop.clock.now()))
        slowed = "sends {} a second, since WhatsApp asked it to slow down"
        # Fifty messages at 2.5 a second, then fifty at 5.
        assert told == [slowed.format("2.5")] * 2 + [slowed.format("5")] * 2 + ["sends"]

    async def test_it_is_never_less_than_one_a_second(self, shop: Shop) -> None:
        for _ in range(8):
            await paused_for(shop)
        assert senders.state_of(await Sender.get(), now=shop.clock.now()).startswith("sends 1 a second")

    async def test_a_step_that_waits_for_its_turn_says_that_it_was_slowed(self, shop: Shop) -> None:
        await paused_for(shop)
        async with transaction() as tx:
            now = shop.clock.now()
            taken = [
                await senders.take(NUMBER, f"+62811{n}", template=None, language="id", now=now, using=tx)
                for n in range(2)
            ]
        assert taken[0] is None
        assert taken[1] is not None
        assert "5 messages a second, since WhatsApp asked it to slow down" in taken[1].reason

    @pytest.mark.parametrize("allowed", [20, 40])
    async def test_one_that_is_set_faster_than_whatsapp_lets_it_sends_on_and_is_seldom_refused(
        self, shop: Shop, allowed: int
    ) -> None:
        await fastest(per_second=60)
        limits = Limits(per_second=allowed, strangers_a_day=None)
        sent, refused, seconds = 0, 0, 20
        for tick in range(seconds * 4):
            now = shop.clock.now()
            for n in range(await room(now)):
                phone = f"+6281{tick:04}{n:04}"
                async with transaction() as tx:
                    held = await senders.take(NUMBER, phone, template=None, language="id", now=now, using=tx)
                if held is not None:
                    continue
                try:
                    limits.take(phone, now)
                except Problem:
                    refused += 1
                    await slow_down(now=now)
                else:
                    sent += 1
            shop.clock.pass_by(TICK)
        # About half of what it may, whatever the jitter; two in a hundred are refused.
        assert sent >= allowed * seconds * 0.4
        assert refused <= sent / 20


async def room(now: datetime) -> int:
    """Return how many messages the scheduler would hand over."""
    number = await Sender.get()
    return 0 if pace.paused(number, now=now) else pace.room(number, now=now)
