"""A WhatsApp client, its sandbox and our receiver of webhooks, all over HTTP."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.breaker import CircuitBreaker
from integrations.http import ProviderClient
from integrations.whatsapp import (
    Notification,
    StatusUpdate,
    Template,
    WhatsAppClient,
)
from local.sandbox.base import FAULTS, LEDGER, Fault, Ledger, SandboxClock
from local.sandbox.whatsapp import create_app
from local.sandbox.whatsapp_hooks import Delays

SECRET = "test-app-secret"
NUMBER = "106540352242922"
SITI = "+6281234567890"
SOON = timedelta(milliseconds=300)
FOLLOW_UP = Template(name="follow_up_2", variables=("Siti", "Kopi Gayo 250 g"))


class Hand:
    """A clock that only moves by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 8, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@dataclasses.dataclass
class Bench:
    client: WhatsAppClient
    app: web.Application
    server: TestServer
    session: aiohttp.ClientSession
    heard: asyncio.Queue[Notification]
    forged: asyncio.Queue[bytes]
    time: Hand

    @property
    def ledger(self) -> Ledger:
        return self.app[LEDGER]

    def fault(self, kind: str, **rule: Any) -> None:
        self.app[FAULTS].add(Fault(kind=kind, **rule))

    async def control(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        async with self.session.post(self.server.make_url(f"/__sandbox/{path}"), json=body) as response:
            assert response.status == 200, await response.text()
            return dict(await response.json())

    async def written(self, text: str = "Masih ada stok?", **more: Any) -> None:
        """Siti writes, and we hear it."""
        await self.control("inbound", {"from": SITI, "text": text, **more})
        assert (await self.notification()).inbound

    async def notification(self) -> Notification:
        return await asyncio.wait_for(self.heard.get(), timeout=10)

    async def statuses(self, count: int) -> list[StatusUpdate]:
        found: list[StatusUpdate] = []
        while len(found) < count:
            found += (await self.notification()).statuses
        return found


@asynccontextmanager
async def whatsapp(*, total: timedelta = timedelta(seconds=5), **options: Any) -> AsyncIterator[Bench]:
    heard: asyncio.Queue[Notification] = asyncio.Queue()
    forged: asyncio.Queue[bytes] = asyncio.Queue()

    async def webhook(request: web.Request) -> web.Response:
        raw = await request.read()
        if not client.verify_signature(request.headers, raw):
            forged.put_nowait(raw)
            return web.Response(status=401)
        heard.put_nowait(client.parse_webhook(raw))
        return web.Response()

    async def verification(request: web.Request) -> web.Response:
        challenge = client.challenge(request.query)
        return web.Response(status=403) if challenge is None else web.Response(text=challenge)

    ours, time = web.Application(), Hand()
    ours.router.add_post("/webhooks/whatsapp", webhook)
    ours.router.add_get("/webhooks/whatsapp", verification)
    async with TestServer(ours, host="127.0.0.1") as mine:
        nothing = timedelta(0)
        app = create_app(
            **{
                "ledger_path": None,
                "token": "good-token",
                "phone_number_id": NUMBER,
                "waba_id": "102290129340398",
                "webhook_url": str(mine.make_url("/webhooks/whatsapp")),
                "app_secret": SECRET,
                "verify_token": "hub",
                "webhook_intervals": [],
                "delays": Delays(sent=nothing, delivered=nothing, read=nothing),
                "clock": SandboxClock(now=time),
                **options,
            },
        )
        async with (
            TestServer(app, host="127.0.0.1") as server,
            aiohttp.ClientSession() as session,
            ProviderClient(
                name="whatsapp",
                base_url=str(server.make_url("")),
                total_timeout=total,
                attempts=1,
                breaker=CircuitBreaker(failures_to_open=10_000),
            ) as http,
        ):
            client = WhatsAppClient(
                http=http,
                version="v25.0",
                phone_number_id=NUMBER,
                token="good-token",
                app_secret=SECRET,
                verify_token="hub",
            )
            yield Bench(client, app, server, session, heard, forged, time)
