"""Telling a store's receiver."""

from __future__ import annotations

from dataclasses import replace

from models.hooks.tables import WebhookDelivery
from tests.promises.twice.stage import Play, Stage, scenario
from tests.receivers import receiving, subscribe
from tests.shop import open_shop


@scenario("hooks.deliver")
async def tries_what_is_due_once(stage: Stage) -> Play:
    receiver = await stage.stack.enter_async_context(receiving())
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    webhook, _ = await subscribe(shop.store.id, receiver.url, now=shop.clock.now())
    for phone in ("+6281234567890", "+6281234567891"):
        await shop.order(("KOPI", 1), phone=phone)

    async def did() -> None:
        assert await WebhookDelivery.filter(tries=1, state="delivered").count() == 2
        assert len(receiver.received) == 2

    job = await stage.write("hooks.deliver", {"webhook_id": webhook.id}, store=shop.store.id)
    return Play(job=job, did=did, app=replace(stage.app, clock=shop.clock))
