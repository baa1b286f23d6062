"""The sandboxes behind one face: our real client of an API on one side, our receiver of webhooks on the other."""

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
from integrations.calls import CallRecord
from integrations.http import ProviderClient
from integrations.whatsapp import WhatsAppClient
from integrations.winpay import DEBIT_NOTICE_PATH, InvalidSignature, WinpayClient
from integrations.winpay.checkout import CheckoutClient
from local.sandbox import boscod, whatsapp, winpay
from local.sandbox.base import FAULTS, LEDGER, Entry, Fault, Ledger
from local.sandbox.whatsapp_hooks import Delays
from tests.integrations.boscod_bench import PARCEL
from tests.integrations.boscod_bench import SECRET as BOSCOD_SECRET
from tests.integrations.test_winpay_checkout import DRAFT
from tests.integrations.whatsapp_bench import FOLLOW_UP, NUMBER, SITI
from tests.integrations.whatsapp_bench import SECRET as WHATSAPP_SECRET
from tests.integrations.winpay_bench import OURS, OURS_PUBLIC, PREFIX, THEIRS, THEIRS_PUBLIC, asked, create, soon

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
    """A sandbox that is served, and what our side heard of it: whether it was genuine, and its bytes.

    ``records`` are those of our client's calls.
    """

    played: Played
    app: web.Application
    server: TestServer
    http: aiohttp.ClientSession
    heard: list[tuple[bool, bytes]]
    records: list[CallRecord]

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


async def _boscod(http: ProviderClient, app: web.Application, hook: str) -> Played:
    client = BoscodClient(http=http, token="good-token", webhook_secret=BOSCOD_SECRET, booking_timeout=PATIENCE)
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


def _winpay_client(http: ProviderClient) -> tuple[WinpayClient, Genuine]:
    client = WinpayClient(
        http=http,
        partner_id="170041",
        private_key_pem=OURS,
        public_key_pem=THEIRS_PUBLIC,
        callback_path_prefix=PREFIX,
    )

    def genuine(path: str, headers: Mapping[str, str], raw: bytes) -> bool:
        try:
            client.verify_callback("POST", path, headers, raw)
        except InvalidSignature:
            return False
        return True

    return client, genuine


async def _winpay(http: ProviderClient, app: web.Application, hook: str) -> Played:
    client, genuine = _winpay_client(http)
    known = await create(client, "ORD-0000-1")
    app[LEDGER].clear()
    number = itertools.count(1)
    payment = {"reference": "ORD-0000-1", "force": True}
    return Played(
        effect="va",
        act=lambda: create(client, f"ORD-{next(number):04}-1"),
        read=lambda: client.va_status(**asked(known)),
        webhook="va_payment",
        events=[("pay", payment), ("pay", payment)],
        genuine=genuine,
    )


async def _winpay_wallet(http: ProviderClient, app: web.Application, hook: str) -> Played:
    client, genuine = _winpay_client(http)
    number = itertools.count(1)

    def pay() -> Awaitable[object]:
        return client.wallet.pay(
            reference=f"ORD-{next(number):04}-1",
            channel="OVO",
            amount_idr=125_000,
            name="Siti Nurhaliza",
            phone="081234567890",
            notify_url=hook + DEBIT_NOTICE_PATH,
            return_url="https://toko.example.com/terima-kasih",
            expires_at=soon(),
        )

    payment = {"reference": "ORD-0001-1", "force": True}
    return Played(
        effect="debit",
        act=pay,
        read=lambda: client.reports.balances(reference="REPORT1", account_no="170041"),
        webhook="debit_notice",
        events=[("pay_wallet", payment), ("pay_wallet", {**payment, "amount_idr": 5_000})],
        genuine=genuine,
    )


async def _winpay_checkout(http: ProviderClient, app: web.Application, hook: str) -> Played:
    client = CheckoutClient(http=http, client_key="local-checkout-key", secret="local-checkout-secret")
    number = itertools.count(1)

    def make() -> Awaitable[object]:
        draft = dataclasses.replace(DRAFT, reference=f"ORD-{next(number):04}-1")
        return client.create(draft, life=timedelta(hours=2))

    return Played(
        effect="invoice_ref",
        act=make,
        read=None,
        webhook="invoice_paid",
        events=[("pay_invoice", {"reference": "ORD-0001-1"})],
        genuine=lambda *_: True,
    )


async def _whatsapp(http: ProviderClient, app: web.Application, hook: str) -> Played:
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
    "winpay_wallet": (_winpay_app, _winpay_wallet),
    "winpay_checkout": (_winpay_app, _winpay_checkout),
    "whatsapp": (_whatsapp_app, _whatsapp),
}
APIS = tuple(_SANDBOXES)
PROVIDERS = ("boscod", "winpay", "whatsapp")
TWICE = tuple(api for api in APIS if api != "winpay_checkout")
"""Those that tell of one thing more than once: an invoice is paid once."""
_TAKEN = {"/checkout": "ACCEPTED", DEBIT_NOTICE_PATH: '{"responseCode":"2005600"}'}
"""What Winpay's other callbacks want to be answered, by the end of the path."""


@asynccontextmanager
async def stage(api: str) -> AsyncIterator[Stage]:
    """Serve a provider's sandbox and our receiver; our receiver takes every webhook as the provider wants it."""
    make_app, play = _SANDBOXES[api]
    heard: list[tuple[bool, bytes]] = []
    records: list[CallRecord] = []

    async def take(request: web.Request) -> web.Response:
        raw = await request.read()
        heard.append((played.genuine(request.path, request.headers, raw), raw))
        wanted = [text for end, text in _TAKEN.items() if request.path.endswith(end)]
        return web.Response(text=wanted[0] if wanted else '{"responseCode":"2002500"}')

    ours = web.Application()
    ours.router.add_post("/{tail:.*}", take)
    async with TestServer(ours, host="127.0.0.1") as mine:
        hook = str(mine.make_url(PREFIX))
        app = make_app(hook)
        async with (
            TestServer(app, host="127.0.0.1") as server,
            aiohttp.ClientSession() as session,
            ProviderClient(
                name=api,
                base_url=str(server.make_url("")).rstrip("/"),
                total_timeout=PATIENCE,
                attempts=1,
                breaker=CircuitBreaker(failures_to_open=10_000),
                sink=records.append,
            ) as http,
        ):
            played = await play(http, app, hook)
            records.clear()
            yield Stage(played=played, app=app, server=server, http=session, heard=heard, records=records)
