"""How the providers' clients are built from the settings."""

from __future__ import annotations

import pytest
from aiohttp.test_utils import TestServer
from pydantic import SecretStr, ValidationError

from bootstrap import open_app
from integrations.boscod import LoginToken, StaticToken
from integrations.outcome import Unavailable
from integrations.winpay import NotThere
from local.sandbox import boscod
from settings import Settings


async def test_boscod_is_logged_in_to_where_an_e_mail_and_a_password_are_set(settings: Settings) -> None:
    sandbox = boscod.create_app(
        ledger_path=None,
        token="another",
        webhook_url=None,
        webhook_secret="s",
        logins={"toko@example.com": "rahasia"},
    )
    async with TestServer(sandbox, host="127.0.0.1") as server:
        changes = {
            "boscod_url": str(server.make_url("")).rstrip("/"),
            "boscod_email": "toko@example.com",
            "boscod_password": SecretStr("rahasia"),
        }
        async with open_app(settings.model_copy(update=changes)) as app:
            assert isinstance(app.boscod._calls.token, LoginToken)
            assert await app.boscod.couriers()


async def test_each_provider_has_the_time_that_its_documents_give(settings: Settings) -> None:
    async with open_app(settings) as app:
        assert isinstance(app.boscod._calls.token, StaticToken)
        boscod_http, winpay_http, whatsapp_http = (
            app.boscod._calls.http,
            app.winpay._calls.http,
            app.whatsapp._http,
        )
        times = [
            (http._timeout.sock_connect, http._timeout.total) for http in (boscod_http, winpay_http, whatsapp_http)
        ]
        assert times == [(3, 10), (3, 15), (5, 35)]
        assert app.boscod._calls.booking_timeout.total_seconds() == 30


def test_a_login_is_an_e_mail_and_a_password_or_neither() -> None:
    with pytest.raises(ValidationError, match="together"):
        Settings(boscod_email="toko@example.com")
    with pytest.raises(ValidationError, match="together"):
        Settings(boscod_password=SecretStr("rahasia"))


def test_production_needs_no_token_where_it_logs_in() -> None:
    with pytest.raises(ValidationError) as caught:
        Settings(environment="production", boscod_email="toko@example.com", boscod_password=SecretStr("rahasia"))
    assert "BOSCOD_WEBHOOK_SECRET" in str(caught.value)
    assert "BOSCOD_TOKEN" not in str(caught.value)


async def test_calls_to_winpay_keep_to_the_account_s_pace(settings: Settings, winpay_sandbox: TestServer) -> None:
    slow = settings.model_copy(update={"winpay_calls_per_minute": 1})
    async with open_app(slow) as app:
        with pytest.raises(NotThere):
            await app.winpay.query_qris(reference="ORD-1", contract_id="qr1")
        with pytest.raises(Unavailable) as held:
            await app.winpay.query_qris(reference="ORD-1", contract_id="qr1")
        assert held.value.after is not None
