"""A store with a sequence of two steps, and a worker by its clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bootstrap import App
from integrations.breaker import CircuitBreaker
from integrations.http import ProviderClient
from integrations.whatsapp import WhatsAppClient
from models.followups.tables import Channel, FollowupTemplate
from tasks.engine.worker import Worker
from tests.shop import Shop, open_shop
from tests.whatsapp import fastest
from tests.work import at_work

HOUR = timedelta(hours=1)


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    await shop.product("KOPI", stock=10_000)
    for sequence in (1, 2):
        await FollowupTemplate.create(
            store=shop.store,
            sequence=sequence,
            delay=HOUR,
            channel=Channel.WHATSAPP,
            text="Halo {customer_name}, pesanan {order_code} menunggu.",
            whatsapp_template="follow_up_2",
        )
    await fastest()
    return shop


@pytest.fixture
async def timed(app: App, shop: Shop) -> AsyncIterator[App]:
    """The application by the shop's clock, with a WhatsApp client whose circuit never opens."""
    breaker = CircuitBreaker(failures_to_open=100_000)
    given = app.settings
    async with ProviderClient(name="whatsapp", base_url=given.whatsapp_url, attempts=1, breaker=breaker) as http:
        client = WhatsAppClient(
            http=http,
            version=given.whatsapp_version,
            phone_number_id=given.whatsapp_phone_number_id,
            token=given.whatsapp_token.get_secret_value(),
            app_secret=given.whatsapp_app_secret.get_secret_value(),
        )
        yield replace(app, clock=shop.clock, whatsapp=client)


@pytest.fixture
async def worker(timed: App) -> AsyncIterator[Worker]:
    async with at_work(timed) as worker:
        yield worker
