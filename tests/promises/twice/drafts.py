"""Calling the buyer of an abandoned checkout back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from local.sandbox.base import LEDGER
from models import drafts, forms
from models.db import pool, transaction
from models.drafts import CartLine, Filled
from models.followups.tables import Message, MessageState
from tests.impatient import with_whatsapp
from tests.promises.twice.stage import Play, Stage, fault, scenario
from tests.shop import Shop, open_shop


async def left() -> Shop:
    """Leave a checkout half-filled, and write the job that follows."""
    shop = await open_shop()
    await shop.product("KOPI", stock=5)
    shop.store.settings = {"recovery": {"whatsapp_template": "abandoned_checkout"}}
    await shop.store.save()
    filled = Filled(name="Putri", phone="081234567890", items=[CartLine(sku="KOPI", qty=1)])
    form = await forms.selling(shop.form.id, using=pool())
    await drafts.begin(form, filled, sequence=1, now=shop.clock.now(), secret="a secret")
    shop.clock.pass_by(timedelta(hours=1))
    async with transaction() as tx:
        assert len(await drafts.take_abandoned(shop.clock.now(), 10, tx)) == 1
    return shop


@scenario("drafts.announce")
async def sends_one_link_to_the_cart(stage: Stage) -> Play:
    shop = await left()

    async def did() -> None:
        assert (await Message.get()).state is MessageState.ACCEPTED
        assert len(stage.whatsapp[LEDGER].entries("message")) == 1

    return Play(job=await stage.newest(drafts.ANNOUNCE), did=did, app=replace(stage.app, clock=shop.clock))


@scenario("drafts.announce")
async def sends_none_again_whose_answer_was_lost(stage: Stage) -> Play:
    shop = await left()
    fault(stage.whatsapp, "timeout_after_accept", "send", calls=1)

    async def did() -> None:
        assert (await Message.get()).state is MessageState.UNKNOWN
        assert len(stage.whatsapp[LEDGER].entries("message")) == 1

    app = await stage.stack.enter_async_context(with_whatsapp(stage.app))
    return Play(job=await stage.newest(drafts.ANNOUNCE), did=did, app=replace(app, clock=shop.clock))
