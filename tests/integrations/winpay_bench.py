"""A Winpay client, its sandbox and our receiver of callbacks, all over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from integrations.calls import CallRecord
from integrations.http import ProviderClient
from integrations.winpay import (
    DEBIT_NOTICE_PATH,
    DEBIT_NOTICE_REPLY,
    VA_PAYMENT_REPLY,
    InvalidSignature,
    PaymentNotice,
    Reply,
    VirtualAccount,
    WinpayClient,
    parse_debit_notice,
)
from integrations.winpay.checkout import CheckoutClient
from integrations.winpay.invoices import CHECKOUT_REPLY, CheckoutNotice, parse_notice
from local.sandbox.base import LEDGER
from local.sandbox.winpay import create_app

PREFIX = "/webhooks/winpay"


def pems(key: rsa.RSAPrivateKey) -> tuple[bytes, bytes]:
    return (
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    )


OURS, OURS_PUBLIC = pems(rsa.generate_private_key(public_exponent=65537, key_size=2048))
THEIRS, THEIRS_PUBLIC = pems(rsa.generate_private_key(public_exponent=65537, key_size=1024))  # noqa: S505 - as short as Winpay's sample


def soon(**life: int) -> datetime:
    return datetime.now(UTC) + timedelta(**(life or {"hours": 24}))


class SlowClock:
    def now(self) -> datetime:
        return datetime.now(UTC) - timedelta(minutes=6)


class Shop:
    """Our side of the callbacks: verifies, reads, keeps, answers from a list (the last answer for ever)."""

    def __init__(self) -> None:
        self.client: WinpayClient | None = None
        self.heard: asyncio.Queue[PaymentNotice | InvalidSignature] = asyncio.Queue()
        self.replies: list[Reply] = [VA_PAYMENT_REPLY]
        self.invoices: asyncio.Queue[CheckoutNotice] = asyncio.Queue()
        self.checkout_replies: list[bytes] = []

    async def take(self, request: web.Request) -> web.Response:
        raw = await request.read()
        assert self.client is not None
        if request.path.endswith("/checkout"):
            await self.invoices.put(parse_notice(raw))
            return web.Response(body=self.checkout_replies.pop(0) if self.checkout_replies else CHECKOUT_REPLY.body)
        try:
            self.client.verify_callback(request.method, request.path, request.headers, raw)
        except InvalidSignature as error:
            await self.heard.put(error)
            return web.Response(status=error.reply.status, body=error.reply.body)
        if DEBIT_NOTICE_PATH in request.path:
            await self.heard.put(parse_debit_notice(raw))
            return web.Response(body=DEBIT_NOTICE_REPLY.body, content_type="application/json")
        qris = request.path.endswith("notify")
        await self.heard.put(self.client.parse_qris_notice(raw) if qris else self.client.parse_va_payment(raw))
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        return web.Response(status=reply.status, body=reply.body, content_type="application/json")


@dataclass
class Scene:
    winpay: WinpayClient
    server: TestServer
    shop: Shop
    records: list[CallRecord]
    checkout: CheckoutClient
    url: str
    """Ours, as Winpay knows it."""

    async def control(self, name: str, **content: Any) -> dict[str, Any]:
        url = self.server.make_url(f"/__sandbox/{name}")
        async with aiohttp.ClientSession() as session, session.post(url, json=content) as response:
            return await response.json() | {"status": response.status}  # type: ignore[no-any-return]

    def ledger(self, kind: str, key: str | None = None) -> Sequence[dict[str, Any]]:
        return self.server.app[LEDGER].entries(kind, key)


@asynccontextmanager
async def scene(*, ledger: Path | None = None, base: str = "", **client: Any) -> AsyncIterator[Scene]:
    shop, records = Shop(), []  # type: ignore[var-annotated]
    shop_app = web.Application()
    shop_app.router.add_post(PREFIX + "/{tail:.*}", shop.take)
    async with TestServer(shop_app) as ours:
        sandbox = create_app(
            ledger_path=ledger,
            merchant_public_key_pem=OURS_PUBLIC,
            winpay_private_key_pem=THEIRS,
            callback_url=str(ours.make_url(PREFIX)),
            callback_gap=timedelta(0),
        )
        async with TestServer(sandbox) as server:
            http = ProviderClient(
                name="winpay",
                base_url=str(server.make_url("/")).rstrip("/") + base,
                total_timeout=timedelta(milliseconds=400),
                first_pause=timedelta(0),
                sink=records.append,
            )
            winpay = WinpayClient(
                **(
                    {
                        "http": http,
                        "partner_id": "170041",
                        "private_key_pem": OURS,
                        "public_key_pem": THEIRS_PUBLIC,
                        "callback_path_prefix": PREFIX,
                    }
                    | {name: value for name, value in client.items() if name != "secret"}
                )
            )
            shop.client = winpay
            checkout = CheckoutClient(
                http=http, client_key="local-checkout-key", secret=client.get("secret", "local-checkout-secret")
            )
            yield Scene(
                winpay=winpay,
                server=server,
                shop=shop,
                records=records,
                checkout=checkout,
                url=str(ours.make_url(PREFIX)),
            )
            await winpay.close()


async def create(winpay: WinpayClient, reference: str = "ORD-1001-1", **changes: Any) -> VirtualAccount:
    return await winpay.create_va(
        **(
            {
                "reference": reference,
                "name": "Siti Nurhaliza",
                "channel": "BSI",
                "amount_idr": 125_000,
                "expires_at": soon(),
            }
            | changes
        )
    )


def asked(account: VirtualAccount) -> dict[str, str]:
    return {
        "reference": account.reference,
        "contract_id": account.contract_id,
        "raw_number": account.raw_number,
        "channel": account.channel,
    }
