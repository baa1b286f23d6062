"""A Boscod client, its sandbox and our receiver of webhooks, all over HTTP."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer

from integrations.boscod import AwbEvent, BoscodClient, Parcel, Sizes, StatusEvent
from integrations.breaker import CircuitBreaker
from integrations.http import ProviderClient
from local.sandbox.base import FAULTS, LEDGER, Fault, Ledger
from local.sandbox.boscod import create_app

SECRET = "test-webhook-secret"
SOON = timedelta(milliseconds=400)
"""A time-out that a test waits for."""

PARCEL = Parcel(
    order_code="INV-0001-1",
    courier_code="idx",
    service_code="03",
    sender_name="John Doe",
    sender_phone="081234567890",
    sender_address="Jl. Sudirman No. 123, Jakarta, 12345",
    sender_district_id=15780,
    receiver_name="Jane Smith",
    receiver_phone="087654321098",
    receiver_address="Jl. Thamrin No. 456, Bandung, 67890",
    receiver_district_id=14900,
    item_name="Shirt and Pants",
    item_qty=1,
    item_value_idr=100_000,
    weight_kg=Decimal("1.5"),
    sizes=Sizes(length_cm=20, width_cm=15, height_cm=10),
    cod_idr=115_000,
    insured=True,
)


class Receiver:
    """Our side of the webhooks: checks them as the API does, keeps them, and can be made to fail."""

    def __init__(self) -> None:
        self.events: asyncio.Queue[AwbEvent | StatusEvent] = asyncio.Queue()
        self.answers: list[int] = []
        self.client: BoscodClient | None = None

    async def handle(self, request: web.Request) -> web.Response:
        raw = await request.read()
        assert self.client is not None
        if not self.client.verify_webhook(request.headers, raw, datetime.now(UTC)):
            return web.Response(status=401)
        status = self.answers.pop(0) if self.answers else 200
        if status == 200:
            self.events.put_nowait(self.client.parse_webhook(raw))
        return web.Response(status=status)


@dataclasses.dataclass
class Bench:
    """What a test works at."""

    client: BoscodClient
    app: web.Application
    server: BaseTestServer
    session: aiohttp.ClientSession
    receiver: Receiver

    @property
    def ledger(self) -> Ledger:
        return self.app[LEDGER]

    def fault(self, kind: str, **rule: Any) -> None:
        self.app[FAULTS].add(Fault(kind=kind, **rule))

    async def control(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        async with self.session.post(self.server.make_url(f"/__sandbox/{path}"), json=body) as response:
            assert response.status == 200, await response.text()
            return dict(await response.json())


@asynccontextmanager
async def boscod(*, total: timedelta = timedelta(seconds=5), attempts: int = 1, **options: Any) -> AsyncIterator[Bench]:
    """Serve both sides; ``options`` are those of the sandbox, which answers at once unless they say otherwise."""
    receiver = Receiver()
    ours = web.Application()
    ours.router.add_post("/webhooks/boscod", receiver.handle)
    async with TestServer(ours, host="127.0.0.1") as mine:
        options.setdefault("ledger_path", None)
        options.setdefault("token", "good-token")
        app = create_app(
            webhook_url=str(mine.make_url("/webhooks/boscod")),
            webhook_secret=SECRET,
            webhook_intervals=[timedelta(0)] * 3,
            awb_after=timedelta(0),
            reply=timedelta(0),
            **{"requests_per_minute": None, **options},
        )
        async with (
            TestServer(app, host="127.0.0.1") as server,
            aiohttp.ClientSession() as session,
            ProviderClient(
                name="boscod",
                base_url=str(server.make_url("")),
                total_timeout=total,
                attempts=attempts,
                first_pause=timedelta(milliseconds=1),
                breaker=CircuitBreaker(failures_to_open=10_000),
            ) as http,
        ):
            receiver.client = BoscodClient(http=http, token="good-token", webhook_secret=SECRET, booking_timeout=total)
            yield Bench(receiver.client, app, server, session, receiver)


async def awaited(queue: asyncio.Queue[AwbEvent | StatusEvent]) -> AwbEvent | StatusEvent:
    """Return the next webhook that was taken."""
    return await asyncio.wait_for(queue.get(), timeout=10)
