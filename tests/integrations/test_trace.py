"""The trace of calls, from the real clients through the real sandboxes into the table."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import AsyncIterator, Awaitable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from aiohttp.test_utils import TestServer

from bootstrap import App, open_app
from integrations.outcome import ProviderError, Unknown
from local.migrate import migrate
from local.postgres import EmbeddedPostgres
from local.refusal import free_port
from local.sandbox.base import FAULTS, Fault
from models import providers
from models.db import pool
from settings import Settings
from tests.embedded import NOT_DURABLE
from tests.integrations.boscod_bench import PARCEL
from tests.integrations.whatsapp_bench import FOLLOW_UP, SITI
from tests.local.platform import Server, serving
from tests.work import until

CALLS = "SELECT count(*) FROM provider_calls"
NAME = "Siti Nurhaliza"

OUTCOMES = {
    "wrong_content_type": "done",
    "refuse": "refused",
    "expired_token": "refused",
    "reset": "unknown",
    "http_500": "unknown",
    "malformed_json": "unknown",
    "too_many": "refused",
}
"""What the trace says of a call that goes wrong in such a way; the last one holds the account back."""


async def tried(call: Awaitable[object]) -> None:
    with suppress(ProviderError):
        await call


def act(app: App, provider: str, reference: str) -> Awaitable[object]:
    """Make one thing at a provider, about a person."""
    match provider:
        case "boscod":
            return app.boscod.create_order(dataclasses.replace(PARCEL, order_code=reference))
        case "winpay":
            soon = datetime.now(UTC) + timedelta(hours=24)
            return app.winpay.create_va(
                reference=reference, name=NAME, channel="BSI", amount_idr=125_000, expires_at=soon
            )
        case _:
            return app.whatsapp.send_template(to=SITI, template=FOLLOW_UP, reference=reference)


@pytest.fixture
def sandboxes(
    boscod_sandbox: TestServer, winpay_sandbox: TestServer, whatsapp_sandbox: TestServer
) -> dict[str, TestServer]:
    return {"boscod": boscod_sandbox, "winpay": winpay_sandbox, "whatsapp": whatsapp_sandbox}


async def everything_kept() -> str:
    """Return all that both tables hold, as one text."""
    rows = await pool().execute_query_dict(
        "SELECT (SELECT string_agg(to_jsonb(c)::text, ' ') FROM provider_calls c) AS calls,"
        " (SELECT string_agg((to_jsonb(o) - 'raw_copy')::text || convert_from(raw_copy, 'UTF8'), ' ')"
        "  FROM provider_oddities o) AS oddities"
    )
    return " ".join(text for text in rows[0].values() if text)


class TestTrace:
    async def test_every_call_is_kept_with_what_became_of_it_and_without_people_or_secrets(
        self, app: App, settings: Settings, sandboxes: dict[str, TestServer]
    ) -> None:
        for provider, server in sandboxes.items():
            await act(app, provider, f"{provider}-1")
            for number, kind in enumerate(OUTCOMES, 2):
                server.app[FAULTS].add(Fault(kind=kind, calls=1, seconds=60))
                await tried(act(app, provider, f"{provider}-{number}"))
            await tried(act(app, provider, f"{provider}-{len(OUTCOMES) + 2}"))
        server = sandboxes["boscod"]
        app.boscod._calls.http._restraint._held_until.clear()
        server.app[FAULTS].add(Fault(kind="unknown_status", calls=1))
        assert await app.boscod.find_by_code("boscod-1") is not None
        await until(CALLS, 3 * (len(OUTCOMES) + 2) + 1)
        await until("SELECT count(*) > 0 FROM provider_oddities WHERE operation = 'find_by_code'", expected=True)
        for provider in sandboxes:
            calls = [one for one in await providers.list_calls(provider=provider, limit=100) if one.method == "POST"]
            assert [one.reference for one in reversed(calls)] == [
                f"{provider}-{number}" for number in range(1, len(OUTCOMES) + 3)
            ]
            assert [one.outcome for one in reversed(calls)] == ["done", *OUTCOMES.values(), "not_sent"]
            assert all(one.sent_bytes > 0 and one.took_ms >= 0 and one.attempt == 1 for one in calls)
        kept = await everything_kept()
        theirs = [
            *(PARCEL.sender_name, PARCEL.sender_address, PARCEL.receiver_name, PARCEL.receiver_address),
            *(PARCEL.sender_phone.lstrip("0"), PARCEL.receiver_phone.lstrip("0"), SITI.removeprefix("+62")),
            *(NAME, NAME.upper(), "Kopi Gayo", PARCEL.item_name, "Bearer"),
        ]
        secrets = [
            *(settings.boscod_token, settings.boscod_webhook_secret),
            *(settings.whatsapp_token, settings.whatsapp_app_secret),
        ]
        told = [*theirs, *(secret.get_secret_value() for secret in secrets)]
        assert [text for text in told if text in kept] == []

    async def test_a_call_leads_to_the_job_the_store_and_the_request_it_was_made_for(
        self, app: App, boscod_sandbox: TestServer
    ) -> None:
        store = app.boscod.for_account("store:7", token=app.settings.boscod_token.get_secret_value())
        job = uuid.uuid4()
        with structlog.contextvars.bound_contextvars(job_id=str(job), store_id=7, request_id="r-1"):
            await store.find_by_code("INV-1")
        await until(CALLS, 1)
        (call,) = await providers.list_calls(job=job)
        assert (call.account, call.store_id, call.request_id) == ("store:7", 7, "r-1")
        assert (call.reference, call.operation, call.path) == ("INV-1", "find_by_code", "/v1/order/detail")
        assert await providers.find_call(call.id) == call

    async def test_what_is_on_its_way_is_kept_at_a_graceful_stop(
        self, settings: Settings, boscod_sandbox: TestServer
    ) -> None:
        async with open_app(settings) as app:
            await app.boscod.couriers()
        async with open_app(settings):
            assert len(await providers.list_calls()) == 1


class TestOddities:
    async def test_nonsense_is_refused_and_its_raw_copy_stored_once_a_day_without_people(
        self, app: App, boscod_sandbox: TestServer
    ) -> None:
        boscod_sandbox.app[FAULTS].add(Fault(kind="malformed_json", operation="create_order", calls=3))
        for number in range(3):
            with pytest.raises(Unknown):
                await app.boscod.create_order(dataclasses.replace(PARCEL, order_code=f"INV-{number}"))
        await until("SELECT sum(times)::int FROM provider_oddities", 3)
        (odd,) = await providers.list_oddities(provider="boscod")
        assert (odd.operation, odd.reference, odd.times) == ("create_order", "INV-0", 3)
        assert odd.raw_copy.startswith(b'{"message":"Orders created')


class TestPostgresAway:
    @pytest.fixture
    async def postgres(self, tmp_path: Path) -> AsyncIterator[Server]:
        program = EmbeddedPostgres(data_dir=tmp_path / "own", port=free_port(), configuration=NOT_DURABLE)
        async with serving(program) as server:
            await program.ensure_database("bosonline")
            yield server

    @pytest.fixture
    async def settings(self, settings: Settings, postgres: Server) -> Settings:
        program: Any = postgres.program
        own = settings.model_copy(update={"database_url": program.url("bosonline", user="bosonline")})
        await migrate(own)
        return own

    async def test_calls_go_on_and_are_kept_when_it_is_back(
        self, settings: Settings, postgres: Server, boscod_sandbox: TestServer
    ) -> None:
        async with open_app(settings) as app:
            await app.boscod.couriers()
            await until(CALLS, 1)
            await postgres.stop()
            for _ in range(3):
                assert await app.boscod.couriers()
            await postgres.start()
            await until(CALLS, 4)

    async def test_a_stop_does_not_wait_for_it(
        self, settings: Settings, postgres: Server, boscod_sandbox: TestServer
    ) -> None:
        async with open_app(settings) as app:
            await postgres.stop()
            assert await app.boscod.couriers()
