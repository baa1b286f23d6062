"""From a step of an order to a store's receiver, over HTTP."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import SecretStr

from bootstrap import App
from models.db import transaction
from models.hooks import deliver, manage
from models.hooks.manage import WebhookDetails
from models.hooks.schedule import GAPS
from models.hooks.tables import DeliveryState, Webhook, WebhookDelivery
from scheduler.duties import deliver_hooks, look_after_hooks
from tests.receivers import VAULT, receiving, subscribe
from tests.shop import Moved, Shop, open_shop
from tests.work import at_work, finish, one

NOBODY = "http://127.0.0.1:9/hook"


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    await shop.product("KOPI", stock=100)
    return shop


def at(app: App, clock: Moved) -> App:
    return replace(app, clock=clock)


async def sweep(app: App, shop: Shop) -> int:
    """Do what is due now, to its end; return how many webhooks had something due."""
    here = at(app, shop.clock)
    due = await deliver_hooks(here)
    async with at_work(here) as worker:
        await finish(worker, "hooks.deliver")
    return due


class TestDelivery:
    async def test_the_receiver_gets_the_event_and_can_tell_that_it_is_ours(self, app: App, shop: Shop) -> None:
        async with receiving() as receiver:
            _, secret = await subscribe(shop.store.id, receiver.url, now=shop.clock.now())
            order = await shop.order(("KOPI", 2))
            assert await sweep(app, shop) == 1
            [got] = receiver.received
        assert got.is_signed_with(secret)
        delivery = await WebhookDelivery.get()
        assert got.content["id"] == got.headers["webhook-id"] == f"evt_{delivery.event_id}"
        assert got.headers["x-bosonline-delivery"] == str(delivery.id)
        assert got.headers["webhook-timestamp"] == str(int(shop.clock.now().timestamp()))
        assert got.headers["content-type"] == "application/json"
        assert (got.content["type"], got.content["data"]["order_code"]) == ("order.created", order.code)
        assert got.content["timestamp"] == order.created_at.isoformat()
        assert (delivery.state, delivery.tries, delivery.answer_code) == (DeliveryState.DELIVERED, 1, 200)
        assert await sweep(app, shop) == 0

    async def test_what_is_changed_on_the_way_is_not_ours_any_more(self, app: App, shop: Shop) -> None:
        async with receiving() as receiver:
            _, secret = await subscribe(shop.store.id, receiver.url, now=shop.clock.now())
            await shop.order(("KOPI", 1))
            await sweep(app, shop)
            [got] = receiver.received
        assert not replace(got, body=got.body + b" ").is_signed_with(secret)
        for header in ("webhook-id", "webhook-timestamp"):
            assert not replace(got, headers={**got.headers, header: "1"}).is_signed_with(secret)
        assert not got.is_signed_with("whsec_" + "A" * 43 + "=")

    async def test_a_receiver_that_is_mended_gets_the_same_event_under_the_same_id(self, app: App, shop: Shop) -> None:
        async with receiving(codes=[500, 302, 404]) as receiver:
            await subscribe(shop.store.id, receiver.url, now=shop.clock.now())
            await shop.order(("KOPI", 1))
            for gap in (*GAPS[:3], None):
                assert await sweep(app, shop) == 1
                assert await sweep(app, shop) == 0
                if gap is not None:
                    shop.clock.pass_by(gap)
            got = receiver.received
        assert len({one.body for one in got}) == len({one.headers["webhook-id"] for one in got}) == 1
        assert [one.headers["x-bosonline-try"] for one in got] == ["1", "2", "3", "4"]
        assert (await WebhookDelivery.get()).state is DeliveryState.DELIVERED

    async def test_more_than_a_round_is_sent_by_one_job(self, app: App, shop: Shop) -> None:
        async with receiving() as receiver:
            await subscribe(shop.store.id, receiver.url, now=shop.clock.now())
            for n in range(deliver.AT_ONCE + 3):
                await shop.order(("KOPI", 1), phone=f"+62812000000{n:02}")
            assert await sweep(app, shop) == 1
            assert len({one.headers["webhook-id"] for one in receiver.received}) == deliver.AT_ONCE + 3
        assert await one("SELECT count(*) FROM jobs WHERE kind = 'hooks.deliver'") == 1

    async def test_an_address_inside_is_not_called_in_production(self, app: App, shop: Shop) -> None:
        # Kept while this machine was allowed, or a name that leads elsewhere by now.
        async with receiving() as receiver:
            await subscribe(shop.store.id, receiver.url, now=shop.clock.now())
            await shop.order(("KOPI", 1))
            strict = type(app.receivers)(loopback=False)
            await sweep(replace(app, receivers=strict), shop)
            await strict.close()
            assert receiver.received == []
        delivery = await WebhookDelivery.get()
        assert (delivery.tries, delivery.answer_code, delivery.problem) == (1, None, "the address is not public")

    async def test_a_secret_that_cannot_be_opened_is_said_and_nothing_is_sent_unsigned(
        self, app: App, shop: Shop
    ) -> None:
        async with receiving() as receiver:
            await subscribe(shop.store.id, receiver.url, now=shop.clock.now())
            await shop.order(("KOPI", 1))
            settings = app.settings.model_copy(update={"secret_key": SecretStr("another secret of the installation")})
            await sweep(replace(app, settings=settings), shop)
            assert receiver.received == []
        assert "cannot be opened" in (await WebhookDelivery.get()).problem


class TestRotation:
    async def rotate(self, shop: Shop, webhook: Webhook) -> str:
        details = WebhookDetails(url=webhook.url, description="", events=(), active=True)
        async with transaction() as tx:
            _, secret = await manage.change(
                shop.store.id,
                webhook.id,
                details,
                rotate=True,
                loopback=True,
                vault=VAULT,
                now=shop.clock.now(),
                using=tx,
            )
        assert secret is not None
        return secret

    async def test_for_a_day_both_secrets_sign_then_the_new_one_alone(self, app: App, shop: Shop) -> None:
        async with receiving() as receiver:
            webhook, old = await subscribe(shop.store.id, receiver.url, now=shop.clock.now())
            new = await self.rotate(shop, webhook)
            for day in range(2):
                await shop.order(("KOPI", 1), phone=f"+62811111111{day}")
                await sweep(app, shop)
                shop.clock.pass_by(timedelta(hours=24))
            first, second = receiver.received
        assert (first.is_signed_with(old), first.is_signed_with(new)) == (True, True)
        assert (second.is_signed_with(old), second.is_signed_with(new)) == (False, True)


class TestNeighbours:
    async def test_a_receiver_that_hangs_holds_up_no_other_store(self, app: App, shop: Shop) -> None:
        other = await open_shop(path_url="teh")
        await other.product("TEH", stock=5)
        async with receiving() as hangs, receiving() as well:
            hangs.open.clear()
            await subscribe(shop.store.id, hangs.url, now=shop.clock.now())
            await subscribe(other.store.id, well.url, now=shop.clock.now())
            for n in range(50):
                await shop.order(("KOPI", 1), phone=f"+62812000000{n:02}")
            await other.order(("TEH", 1))
            here = at(app, shop.clock)
            assert await deliver_hooks(here) == 2
            async with at_work(here) as worker:
                worker.ring("hooks.deliver")
                await asyncio.gather(hangs.came.wait(), well.came.wait())
                assert len(hangs.received) <= deliver.AT_ONCE
                hangs.open.set()
                await worker.idle()

    async def test_where_nobody_is_there_one_round_is_all(self, app: App, shop: Shop) -> None:
        webhook, _ = await subscribe(shop.store.id, NOBODY, now=shop.clock.now())
        for n in range(deliver.AT_ONCE + 3):
            await shop.order(("KOPI", 1), phone=f"+62812000000{n:02}")
        assert await sweep(app, shop) == 1
        assert await WebhookDelivery.filter(tries=1).count() == deliver.AT_ONCE
        await webhook.refresh_from_db()
        assert webhook.rests_until == shop.clock.now() + deliver.FIRST_REST

    async def test_stores_without_webhooks_make_no_work(self, app: App, shop: Shop) -> None:
        await shop.order(("KOPI", 1))
        assert await deliver_hooks(at(app, shop.clock)) == 0
        assert await one("SELECT count(*) FROM jobs WHERE kind = 'hooks.deliver'") == 0


class TestThreeDays:
    async def test_nobody_there_for_four_days_is_tried_twelve_times_told_of_and_switched_off(
        self, app: App, shop: Shop
    ) -> None:
        webhook, _ = await subscribe(shop.store.id, NOBODY, now=shop.clock.now())
        await shop.order(("KOPI", 1))
        for _ in range(20):
            delivery = await WebhookDelivery.get()
            if delivery.due_at is None:
                break
            await webhook.refresh_from_db()
            shop.clock.time = max(delivery.due_at, webhook.rests_until or delivery.due_at)
            await sweep(app, shop)
            await look_after_hooks(at(app, shop.clock))
        assert (delivery.tries, delivery.state) == (12, DeliveryState.FAILED)
        await webhook.refresh_from_db()
        assert (webhook.active, webhook.warned_at is not None) == (True, True)
        shop.clock.pass_by(timedelta(hours=24))
        assert await look_after_hooks(at(app, shop.clock)) == 1
        await webhook.refresh_from_db()
        assert webhook.switched_off_at == shop.clock.now()
        await shop.order(("KOPI", 1), phone="+628111111111")
        assert await WebhookDelivery.all().count() == 1
