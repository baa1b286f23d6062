"""The queue of follow-ups comes in the order that is asked for, whichever way its page is found."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from models.db import pool
from models.followups import queue
from models.followups.queue import SortBy
from models.followups.tables import Channel, FollowupStep, FollowupTemplate, StepState
from models.orders.tables import Order
from tests.shop import Shop, open_shop

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
STATES = (StepState.PLANNED, StepState.BLOCKED, StepState.SENT)


@pytest.fixture
async def steps(shop: Shop) -> list[FollowupStep]:
    """Make steps of three states in no order; of each fifth the moment is not known, and two are due at one."""
    await shop.product("KOPI", stock=5)
    order = await shop.order(("KOPI", 1))
    template = await FollowupTemplate.create(
        store=shop.store, sequence=9, delay=timedelta(hours=1), channel=Channel.CLICK_TO_CHAT, text="Halo"
    )
    for n in range(30):
        due_at = None if n % 5 == 0 else BEGIN + timedelta(hours=n * 7 % 10)
        made = await FollowupStep.create(
            store=shop.store,
            order_id=order.id,
            template=template,
            step=n,
            state=STATES[n % 3],
            due_at=due_at,
            sent_at=BEGIN,
            reason="no name",
        )
        await FollowupStep.filter(id=made.id).update(created_at=BEGIN + timedelta(hours=n * 11 % 30))
    return await FollowupStep.all()


def in_order(steps: list[FollowupStep], sort_by: SortBy, *, descending: bool) -> list[int]:
    """Return their ids as they should come: what has no moment is last."""

    def at(step: FollowupStep) -> tuple[float, int]:
        moment = getattr(step, sort_by)
        way = -1 if descending else 1
        return (way * moment.timestamp() if moment else float("inf")), way * step.id

    return [step.id for step in sorted(steps, key=at)]


@pytest.mark.parametrize("keyword", [None, "putri"], ids=["all", "a word"])
@pytest.mark.parametrize("sort_by", ["due_at", "created_at"])
async def test_a_page_begins_where_the_one_before_ended(
    shop: Shop, steps: list[FollowupStep], sort_by: SortBy, keyword: str | None
) -> None:
    for states, descending in itertools.product((STATES[:1], STATES[:2], STATES), (False, True)):
        wanted = in_order([step for step in steps if step.state in states], sort_by, descending=descending)
        for start in range(0, len(wanted) + 7, 7):
            rows, total = await queue.listing(
                shop.store.id,
                cs_id=None,
                # Named twice, a state is there once.
                states=[*states, states[0]],
                start=start,
                limit=7,
                using=pool(),
                sort_by=sort_by,
                descending=descending,
                keyword=keyword,
            )
            assert ([row["id"] for row in rows], total) == (wanted[start : start + 7], len(wanted))


async def test_a_word_that_nobody_has_finds_nothing(shop: Shop, steps: list[FollowupStep]) -> None:
    states = [step.state for step in steps]
    found = await queue.listing(
        shop.store.id, cs_id=None, states=states, start=0, limit=7, using=pool(), keyword="nobody"
    )
    assert found == ([], 0)


async def test_only_the_steps_of_ones_own_orders_and_of_the_store_are_there(
    shop: Shop, steps: list[FollowupStep]
) -> None:
    budi = await shop.cs("Budi")
    other = await open_shop()
    mine = await shop.order(("KOPI", 1))
    await Order.filter(id=mine.id).update(cs_id=budi.id)
    step = await FollowupStep.get(order_id=mine.id)
    for store, cs, found in ((shop, budi.id, [step.id]), (shop, budi.id + 1, []), (other, None, [])):
        rows, total = await queue.listing(
            store.store.id, cs_id=cs, states=["planned"], start=0, limit=7, using=pool(), keyword=None
        )
        assert ([row["id"] for row in rows], total) == (found, len(found))


@pytest.mark.parametrize("keyword", [None, "putri"], ids=["all", "a word"])
async def test_what_was_made_later_is_left_out(shop: Shop, steps: list[FollowupStep], keyword: str | None) -> None:
    until = BEGIN + timedelta(hours=12)
    wanted = [step for step in steps if step.state is StepState.PLANNED and step.created_at <= until]
    rows, total = await queue.listing(
        shop.store.id, cs_id=None, states=["planned"], start=0, limit=30, using=pool(), keyword=keyword, until=until
    )
    assert 0 < total == len(rows) < 10
    assert {row["id"] for row in rows} == {step.id for step in wanted}
