"""How often a delivery is tried and when, and what becomes of a webhook at which nothing is taken."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from tortoise.exceptions import IntegrityError

from models.db import pool, transaction
from models.hooks import deliver, manage, watch
from models.hooks.deliver import Round, Tried
from models.hooks.kinds import EventType
from models.hooks.manage import WebhookDetails
from models.hooks.schedule import GAPS, OVER, TRIES
from models.hooks.tables import DeliveryState, Webhook, WebhookDelivery
from models.notices import manage as notices
from models.notices.tables import Notice, NoticeKind
from tests.receivers import VAULT, subscribe
from tests.shop import Shop, jobs_of
from tests.work import one

URL = "http://127.0.0.1:9/hook"


@pytest.fixture
async def webhook(shop: Shop) -> Webhook:
    """A webhook with one event under way."""
    await shop.product("KOPI", stock=50)
    webhook, _ = await subscribe(shop.store.id, URL, EventType.ORDER_CREATED, now=shop.clock.now())
    await shop.order(("KOPI", 1))
    return webhook


async def begin(shop: Shop, webhook: Webhook) -> Round | None:
    async with transaction() as tx:
        return await deliver.begin(webhook.id, now=shop.clock.now(), using=tx)


async def settle(shop: Shop, webhook: Webhook, begun: Round, code: int | None, **more: timedelta) -> None:
    taken = code is not None and code < 300
    ends = [
        Tried(delivery_id=one.delivery_id, tries=one.tries, delivered=taken, code=code, problem="no", **more)
        for one in begun.messages
    ]
    async with transaction() as tx:
        await deliver.settle(webhook.id, ends, now=shop.clock.now(), using=tx)


async def attempt(shop: Shop, webhook: Webhook, code: int | None) -> int:
    """Have everything that is due tried once and answered so; return how many tries there were."""
    begun = await begin(shop, webhook)
    if begun is None:
        return 0
    await settle(shop, webhook, begun, code)
    return len(begun.messages)


async def due(shop: Shop) -> int:
    async with transaction() as tx:
        return await deliver.take_due(now=shop.clock.now(), limit=100, using=tx)


async def watched(shop: Shop) -> tuple[int, int]:
    """Look after the webhooks; return how many owners were warned, and how many webhooks were switched off."""
    now = shop.clock.now()
    async with transaction() as tx:
        off = await watch.switch_off(now=now, limit=10, using=tx)
    async with transaction() as tx:
        return await watch.warn(now=now, limit=10, using=tx), off


class TestSchedule:
    def test_it_is_twelve_tries_over_seventy_two_hours_with_growing_gaps(self) -> None:
        assert TRIES == 12
        assert timedelta(hours=72) == OVER
        assert all(sooner < later for sooner, later in pairwise(GAPS))


class TestTries:
    async def test_a_delivery_that_is_never_taken_is_tried_twelve_times_in_three_days_and_not_again(
        self, shop: Shop, webhook: Webhook
    ) -> None:
        began = shop.clock.now()
        moments = []
        while (delivery := await WebhookDelivery.get()).state is DeliveryState.WAITING:
            assert delivery.due_at is not None
            shop.clock.time = delivery.due_at - timedelta(seconds=1)
            if moments:
                assert await attempt(shop, webhook, 500) == 0
            shop.clock.time = delivery.due_at
            assert await attempt(shop, webhook, 500) == 1
            moments.append(shop.clock.now() - began)
            assert len(moments) <= 13
        assert len(moments) == 12
        assert (moments[0], moments[-1]) == (timedelta(0), timedelta(hours=72))
        assert (delivery.state, delivery.tries, delivery.answer_code) == (DeliveryState.FAILED, 12, 500)
        shop.clock.pass_by(timedelta(days=20))
        assert await attempt(shop, webhook, 200) == 0

    async def test_a_thirteenth_try_is_impossible(self, webhook: Webhook) -> None:
        with pytest.raises(IntegrityError, match="twelve_tries"):
            await WebhookDelivery.filter(webhook_id=webhook.id).update(tries=13)

    async def test_a_try_whose_worker_died_counts_and_the_next_one_comes_in_its_time(
        self, shop: Shop, webhook: Webhook
    ) -> None:
        assert await begin(shop, webhook) is not None
        assert await begin(shop, webhook) is None
        shop.clock.pass_by(GAPS[0])
        again = await begin(shop, webhook)
        assert again is not None
        assert again.messages[0].tries == 2

    async def test_a_last_try_whose_worker_died_has_failed(self, shop: Shop, webhook: Webhook) -> None:
        await WebhookDelivery.all().update(tries=11)
        assert await begin(shop, webhook) is not None
        shop.clock.pass_by(timedelta(minutes=5))
        assert await begin(shop, webhook) is None
        delivery = await WebhookDelivery.get()
        assert (delivery.state, delivery.tries, delivery.ended_at) == (DeliveryState.FAILED, 12, shop.clock.now())

    async def test_news_of_an_earlier_try_does_not_overwrite_a_later_one(self, shop: Shop, webhook: Webhook) -> None:
        first = await begin(shop, webhook)
        shop.clock.pass_by(GAPS[0])
        second = await begin(shop, webhook)
        assert first is not None
        assert second is not None
        await settle(shop, webhook, first, 500)
        assert (await WebhookDelivery.get()).problem == "no answer was written down"
        await settle(shop, webhook, second, 204)
        assert (await WebhookDelivery.get()).state is DeliveryState.DELIVERED

    async def test_an_event_is_the_same_bytes_in_every_try(self, shop: Shop, webhook: Webhook) -> None:
        first = await begin(shop, webhook)
        shop.clock.pass_by(GAPS[0])
        second = await begin(shop, webhook)
        assert first is not None
        assert second is not None
        assert first.messages[0].body == second.messages[0].body
        assert first.messages[0].message_id == second.messages[0].message_id

    async def test_a_receiver_is_put_off_as_it_wishes_but_not_for_ever(self, shop: Shop, webhook: Webhook) -> None:
        for wish, wait in ((timedelta(minutes=7), timedelta(minutes=7)), (timedelta(days=9), timedelta(hours=1))):
            begun = await begin(shop, webhook)
            assert begun is not None
            await settle(shop, webhook, begun, 503, put_off=wish)
            await webhook.refresh_from_db()
            delivery = await WebhookDelivery.get()
            assert webhook.rests_until == delivery.due_at == shop.clock.now() + wait
            shop.clock.pass_by(wait)


class TestRest:
    async def test_a_receiver_that_nobody_reaches_is_left_alone_longer_each_time_and_no_try_is_used_up(
        self, shop: Shop, webhook: Webhook
    ) -> None:
        for rest in (5, 10, 20):
            await shop.order(("KOPI", 1), phone=f"+6281234{rest:05}")
            assert await attempt(shop, webhook, None) >= 1
            await shop.order(("KOPI", 1), phone=f"+6281235{rest:05}")
            assert (await due(shop), await attempt(shop, webhook, 200)) == (0, 0)
            shop.clock.pass_by(timedelta(seconds=rest))
        assert await due(shop) == 1
        await webhook.refresh_from_db()
        assert webhook.unreached == 3
        assert await attempt(shop, webhook, 200) >= 1
        await webhook.refresh_from_db()
        assert (webhook.unreached, webhook.rests_until, webhook.failing_since) == (0, None, None)

    async def test_one_that_answers_no_is_not_left_alone(self, shop: Shop, webhook: Webhook) -> None:
        await attempt(shop, webhook, 400)
        await webhook.refresh_from_db()
        assert (webhook.failing_since, webhook.rests_until) == (shop.clock.now(), None)


class TestTakeDue:
    async def test_a_webhook_with_something_due_gets_one_job_however_much_it_is(
        self, shop: Shop, webhook: Webhook
    ) -> None:
        await shop.order(("KOPI", 1), phone="+628111111111")
        assert await due(shop) == 1
        assert await due(shop) == 0
        assert [job["store_id"] for job in await jobs_of("hooks.deliver")] == [shop.store.id]

    async def test_each_webhook_has_its_own(self, shop: Shop, webhook: Webhook) -> None:
        await subscribe(shop.store.id, f"{URL}/2", now=shop.clock.now())
        await shop.order(("KOPI", 1), phone="+628111111111")
        assert await due(shop) == 2

    async def test_where_nothing_is_due_there_is_no_work(self, shop: Shop, webhook: Webhook) -> None:
        await attempt(shop, webhook, 500)
        assert await due(shop) == 0
        shop.clock.pass_by(GAPS[0])
        assert await due(shop) == 1


class TestFailure:
    async def test_the_owner_is_told_a_day_after_it_began_and_before_it_ends(
        self, shop: Shop, webhook: Webhook
    ) -> None:
        await attempt(shop, webhook, 500)
        shop.clock.pass_by(timedelta(hours=23))
        assert await watched(shop) == (0, 0)
        shop.clock.pass_by(timedelta(hours=1))
        assert await watched(shop) == (1, 0)
        assert await watched(shop) == (0, 0)
        shop.clock.pass_by(timedelta(hours=71))
        assert await watched(shop) == (0, 0)
        shop.clock.pass_by(timedelta(hours=1))
        assert await watched(shop) == (0, 1)
        assert await watched(shop) == (0, 0)
        await webhook.refresh_from_db()
        assert (webhook.active, webhook.switched_off_at) == (False, shop.clock.now())
        delivery = await WebhookDelivery.get()
        assert (delivery.state, delivery.problem) == (DeliveryState.FAILED, "the webhook was switched off")
        titles = await Notice.filter(store_id=shop.store.id).order_by("id").values_list("title", flat=True)
        assert titles == ["A webhook fails", "A webhook was switched off"]

    async def test_only_its_own_store_is_told(self, shop: Shop, webhook: Webhook) -> None:
        await attempt(shop, webhook, 500)
        shop.clock.pass_by(timedelta(hours=24))
        await watched(shop)
        for store_id, seen in ((shop.store.id, 1), (shop.store.id + 1, 0)):
            found, total = await notices.shown(
                NoticeKind.ANNOUNCEMENT,
                store_id,
                now=shop.clock.now(),
                using=pool(),
                keyword=None,
                start=0,
                limit=10,
            )
            assert (len(found), total) == (seen, seen)

    async def test_one_success_ends_it(self, shop: Shop, webhook: Webhook) -> None:
        await attempt(shop, webhook, 500)
        shop.clock.pass_by(timedelta(hours=30))
        await watched(shop)
        assert await attempt(shop, webhook, 200) == 1
        shop.clock.pass_by(timedelta(days=10))
        assert await watched(shop) == (0, 0)
        await webhook.refresh_from_db()
        assert (webhook.failing_since, webhook.warned_at, webhook.active) == (None, None, True)

    async def test_a_warning_that_came_late_still_comes_two_days_ahead(self, shop: Shop, webhook: Webhook) -> None:
        await attempt(shop, webhook, 500)
        shop.clock.pass_by(timedelta(hours=200))
        assert await watched(shop) == (1, 0)
        shop.clock.pass_by(timedelta(hours=47))
        assert await watched(shop) == (0, 0)
        shop.clock.pass_by(timedelta(hours=1))
        assert await watched(shop) == (0, 1)

    async def test_nobody_is_switched_off_unwarned_whoever_says_so(self, shop: Shop, webhook: Webhook) -> None:
        with pytest.raises(IntegrityError, match="warned_before"):
            await Webhook.filter(id=webhook.id).update(active=False, switched_off_at=shop.clock.now())

    async def test_switched_on_again_it_begins_afresh(self, shop: Shop, webhook: Webhook) -> None:
        await attempt(shop, webhook, 500)
        for hours in (24, 96):
            shop.clock.pass_by(timedelta(hours=hours))
            await watched(shop)
        details = WebhookDetails(url=URL, description="", events=(), active=True)
        async with transaction() as tx:
            again, secret = await manage.change(
                shop.store.id,
                webhook.id,
                details,
                rotate=False,
                loopback=True,
                vault=VAULT,
                now=shop.clock.now(),
                using=tx,
            )
        assert (again.active, again.failing_since, again.warned_at, again.switched_off_at) == (True, None, None, None)
        assert secret is None
        assert await watched(shop) == (0, 0)
        assert await one("SELECT count(*) FROM webhook_deliveries WHERE state = 'waiting'") == 0
