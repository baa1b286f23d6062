"""The application with a provider's client that waits a second for an answer, where production waits up to thirty."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from bootstrap import App
from integrations.boscod import BoscodClient
from integrations.breaker import CircuitBreaker
from integrations.http import ProviderClient
from integrations.whatsapp import WhatsAppClient
from integrations.winpay import WinpayClient


def _client(name: str, url: str) -> ProviderClient:
    """Return a client that asks once and never stops asking."""
    return ProviderClient(
        name=name,
        base_url=url,
        total_timeout=timedelta(seconds=1),
        attempts=1,
        breaker=CircuitBreaker(failures_to_open=100_000),
    )


@asynccontextmanager
async def with_boscod(app: App) -> AsyncIterator[App]:
    """Wait briefly for Boscod."""
    given = app.settings
    async with _client("boscod", given.boscod_url) as http:
        boscod = BoscodClient(
            http=http,
            token=given.boscod_token.get_secret_value(),
            webhook_secret=given.boscod_webhook_secret.get_secret_value(),
            booking_timeout=timedelta(seconds=1),
        )
        yield replace(app, boscod=boscod)


@asynccontextmanager
async def with_winpay(app: App) -> AsyncIterator[App]:
    """Wait briefly for Winpay."""
    given = app.settings
    assert given.winpay_private_key_file is not None
    assert given.winpay_public_key_file is not None
    async with _client("winpay", given.winpay_url) as http:
        winpay = WinpayClient(
            http=http,
            partner_id=given.winpay_partner_id,
            private_key_pem=given.winpay_private_key_file.read_bytes(),
            public_key_pem=given.winpay_public_key_file.read_bytes(),
            callback_path_prefix=given.winpay_callback_path_prefix,
        )
        yield replace(app, winpay=winpay)


@asynccontextmanager
async def with_whatsapp(app: App) -> AsyncIterator[App]:
    """Wait briefly for WhatsApp."""
    given = app.settings
    async with _client("whatsapp", given.whatsapp_url) as http:
        whatsapp = WhatsAppClient(
            http=http,
            version=given.whatsapp_version,
            phone_number_id=given.whatsapp_phone_number_id,
            token=given.whatsapp_token.get_secret_value(),
            app_secret=given.whatsapp_app_secret.get_secret_value(),
            verify_token=given.whatsapp_verify_token.get_secret_value(),
        )
        yield replace(app, whatsapp=whatsapp)
