"""The three sandboxes behind one face: our real client on one side, our receiver of webhooks on the other."""

from __future__ import annotations

import asyncio
import dataclasses
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.boscod import BoscodClient
from integrations.breaker import CircuitBreaker
from integrations.http import ProviderClient
from integrations.whatsapp import WhatsAppClient
from integrations.winpay import InvalidSignature, WinpayClient
from local.sandbox import boscod, whatsapp, winpay
from local.sandbox.base import FAULTS, LEDGER, Entry, Fault, Ledger
from local.sandbox.whatsapp_hooks import Delays
from tests.integrations.boscod_bench import PARCEL
from tests.integrations.boscod_bench import SECRET as BOSCOD_SECRET
from tests.integrations.whatsapp_bench import FOLLOW_UP, NUMBER, SITI
from tests.integrations.whatsapp_bench import SECRET as WHATSAPP_SECRET
from tests.integrations.winpay_bench import OURS, OURS_PUBLIC, PREFIX, THEIRS, THEIRS_PUBLIC, asked, create

NOTHING = timedelta(0)
PATIENCE = timedelta(milliseconds=400)
"""What our client gives each call: a test of a time-out waits for it."""

Genuine = Callable[[str, Mapping[str, str], bytes], bool]


@dataclasses.dataclass(kw_only=True)
class Played:
    """One sandbox and our client of it. ``act`` makes one new thing there, ``read`` only asks."""

    effect: str
    """The kind of the ledger's lines that stand for what was made."""
    act: Callable[[], Awaitable[object]]
    read: Callable[[], Awaitable[object]] | None
    webhook: str
    """What faults call the webhook that follows ``events``."""
    events: list[tuple[str, dict[str, Any]]]
    """Control calls, each of which is followed by one webhook about what ``act`` made first."""
    genuine: Genuine


@dataclasses.dataclass(kw_only=True)
class Stage:
    """A sandbox that is served, and what our side heard of it: whether it was genuine, and its bytes."""

    played: Played
    app: web.Application
    server: TestServer
    http: aiohttp.ClientSession
    heard: list[tuple[bool, bytes]]

    @property
    def ledger(self) -> Ledger:
        return self.app[LEDGER]

    def fault(self, kind: str, **rule: Any) -> None:
        self.app[FAULTS].add(Fault(kind=kind, **rule))

    def done(self) -> int:
        """How often something was made."""
        return self.ledger.count(self.played.effect)

    async def control(self, path: str, body: Mapping[str, Any]) -> None:
        async with self.http.post(self.server.make_url(f"/__sandbox/{path}"), json=body) as answer:
            assert answer.status == 200, await answer.text()

    async def over(self, count: int) -> list[Entry]:
        """Return the deliveries of webhooks that are over, taken or given up, once there are so many."""
        async with asyncio.timeout(10):
            while len(found := self.finished()) < count:
                await self.ledger.after(self.ledger.seq)
        return found

    def finished(self) -> list[Entry]:
        taken = [entry for entry in self.ledger.entries("webhook") if entry["sent"]]
        return taken + self.ledger.entries("dropped")


async def _boscod(http: ProviderClient, app: web.Application) -> Played:
    client = BoscodClient(http=http, token="good-token", webhook_secret=BOSCOD_SECRET)
    number = itertools.count(1)
    order = {"order_no": "BOS000000001"}
    return Played(
        effect="order",
        act=lambda: client.create_order(dataclasses.replace(PARCEL, order_code=f"INV-{next(number):04}-1")),
        read=client.couriers,
        webhook="status",
        events=[("advance", {**order, "status": "1"}), ("advance", {**order, "status": "2"})],
        genuine=lambda _, headers, raw: client.verify_webhook(headers, raw, datetime.now(UTC)),
    )


async def _winpay(http: ProviderClient, app: web.Application) -> Played:
    client = WinpayClient(
        http=http,
        partner_id="170041",
        private_key_pem=OURS,
        public_key_pem=THEIRS_PUBLIC,
        callback_path_prefix=PREFIX,
    )
    known = await create(client, "ORD-0000-1")
    app[LEDGER].clear()
    number = itertools.count(1)

    def genuine(path: str, headers: Mapping[str, str], raw: bytes) -> bool:
        try:
            client.verify_callback("POST", path, headers, raw)
        except InvalidSignature:
            return False
        return True

    payment = {"reference": "ORD-0000-1", "force": True}
    return Played(
        effect="va",
        act=lambda: create(client, f"ORD-{next(number):04}-1"),
        read=lambda: client.va_status(**asked(known)),
        webhook="va_payment",
        events=[("pay", payment), ("pay", payment)],
        genuine=genuine,
    )


async def _whatsapp(http: ProviderClient, app: web.Application) -> Played:
    client = WhatsAppClient(
        http=http, version="v25.0", phone_number_id=NUMBER, token="good-token", app_secret=WHATSAPP_SECRET
    )
    number = itertools.count(1)
    return Played(
        effect="message",
        act=lambda: client.send_template(to=SITI, template=FOLLOW_UP, reference=f"ref-{next(number)}"),
        read=None,
        webhook="inbound",
        events=[("inbound", {"from": SITI, "text": "Masih ada?"}), ("inbound", {"from": SITI, "text": "STOP"})],
        genuine=lambda _, headers, raw: client.verify_signature(headers, raw),
    )


def _boscod_app(hook: str) -> web.Application:
    return boscod.create_app(
        ledger_path=None,
        token="good-token",
        webhook_url=hook,
        webhook_secret=BOSCOD_SECRET,
        webhook_intervals=[NOTHING] * 2,
        awb_after=timedelta(hours=1),
        reply=NOTHING,
        requests_per_minute=None,
    )


def _winpay_app(hook: str) -> web.Application:
    return winpay.create_app(
        ledger_path=None,
        merchant_public_key_pem=OURS_PUBLIC,
        winpay_private_key_pem=THEIRS,
        callback_url=hook,
        callback_gap=NOTHING,
    )


def _whatsapp_app(hook: str) -> web.Application:
    return whatsapp.create_app(
        ledger_path=None,
        token="good-token",
        phone_number_id=NUMBER,
        waba_id="102290129340398",
        webhook_url=hook,
        app_secret=WHATSAPP_SECRET,
        webhook_intervals=[NOTHING] * 2,
        delays=Delays(sent=timedelta(hours=1)),
    )


_SANDBOXES: dict[str, tuple[Callable[[str], web.Application], Callable[..., Awaitable[Played]]]] = {
    "boscod": (_boscod_app, _boscod),
    "winpay": (_winpay_app, _winpay),
    "whatsapp": (_whatsapp_app, _whatsapp),
}
PROVIDERS = tuple(_SANDBOXES)


@asynccontextmanager
async def stage(provider: str) -> AsyncIterator[Stage]:
    """Serve a provider's sandbox and our receiver; our receiver takes every webhook as the provider wants it."""
    make_app, play = _SANDBOXES[provider]
    heard: list[tuple[bool, bytes]] = []

    async def take(request: web.Request) -> web.Response:
        raw = await request.read()
        heard.append((played.genuine(request.path, request.headers, raw), raw))
        return web.json_response({"responseCode": "2002500", "responseMessage": "Successful"})

    ours = web.Application()
    ours.router.add_post("/{tail:.*}", take)
    async with TestServer(ours, host="127.0.0.1") as mine:
        app = make_app(str(mine.make_url(PREFIX)))
        async with (
            TestServer(app, host="127.0.0.1") as server,
            aiohttp.ClientSession() as session,
            ProviderClient(
                name=provider,
                base_url=str(server.make_url("")).rstrip("/"),
                total_timeout=PATIENCE,
                attempts=1,
                breaker=CircuitBreaker(failures_to_open=10_000),
            ) as http,
        ):
            played = await play(http, app)
            yield Stage(played=played, app=app, server=server, http=session, heard=heard)
