"""Providers that call our addresses: what each sends, how it signs, and how it wants to be answered."""

from __future__ import annotations

import asyncio
import io
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import aiohttp
import orjson
from aiohttp.test_utils import TestClient
from cryptography.hazmat.primitives.asymmetric import rsa

from api import provider_samples
from integrations.boscod import webhooks as boscod
from integrations.whatsapp import webhooks as whatsapp
from integrations.winpay import signing
from settings import Settings

Client = TestClient[Any, Any]
Headers = dict[str, str]
Sign = Callable[[Settings, bytes], Headers]

REFERENCE = "BO-7K3M9Q-1"
"""Of the payment that the samples of Winpay's callbacks tell of."""


def winpay(settings: Settings, path: str, body: bytes, key: rsa.RSAPrivateKey | None = None) -> Headers:
    """Sign as Winpay does; with another ``key``, as a forger."""
    assert settings.winpay_public_key_file is not None
    theirs = settings.winpay_public_key_file.with_name("winpay-private.pem")
    at = signing.timestamp(datetime.now().astimezone())
    text = signing.string_to_sign(method="POST", path=path, body=body, at=at)
    return {
        "X-Timestamp": at,
        "X-Partner-ID": settings.winpay_partner_id,
        "X-Signature": signing.sign(key or signing.private_key(theirs.read_bytes()), text),
    }


def sealed(secret: str, body: bytes, *, account: str = "", late: int = 0) -> Headers:
    """Sign as Boscod does, ``late`` seconds ago."""
    at = str(int(time.time()) - late)
    named = {"X-Boscod-Account": account} if account else {}
    return {"X-Boscod-Timestamp": at, "X-Boscod-Signature": boscod.sign(secret, at, body), **named}


@dataclass(frozen=True, kw_only=True)
class Address:
    """One of our addresses, and how its provider uses it. Replies are (status, body)."""

    path: str
    provider: str
    kind: str
    sample: Mapping[str, Any]
    taken: tuple[int, Any]
    forged: tuple[int, Any]
    malformed: tuple[int, Any]
    oversized: tuple[int, Any]
    limit: int = 1024 * 1024

    @property
    def body(self) -> bytes:
        return orjson.dumps(self.sample)

    @property
    def is_signed(self) -> bool:
        return self.kind != "checkout"

    def sign(self, settings: Settings, body: bytes) -> Headers:
        """Return the headers of a genuine call."""
        match self.provider:
            case "boscod":
                return sealed(settings.boscod_webhook_secret.get_secret_value(), body)
            case "whatsapp":
                return {"X-Hub-Signature-256": whatsapp.sign(settings.whatsapp_app_secret.get_secret_value(), body)}
            case _:
                return winpay(settings, self.path, body) if self.is_signed else {}

    def sign_as_a_stranger(self, settings: Settings, body: bytes) -> Headers:
        """Return the headers of a call by somebody who knows how, and not the secret."""
        match self.provider:
            case "boscod":
                return sealed("somebody else's", body)
            case "whatsapp":
                return {"X-Hub-Signature-256": whatsapp.sign("somebody else's", body)}
            case _:
                stranger = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # noqa: S505 - breaks nothing
                return winpay(settings, self.path, body, stranger)


def _snap(code: str, message: str) -> tuple[int, Any]:
    return int(code[:3]), {"responseCode": code, "responseMessage": message}


def _of_winpay(path: str, kind: str, service: str, sample: Mapping[str, Any]) -> Address:
    return Address(
        path=f"/webhooks/winpay{path}",
        provider="winpay",
        kind=kind,
        sample=sample,
        taken=_snap(f"200{service}00", "Successful"),
        forged=_snap(f"401{service}00", "Invalid signature"),
        malformed=_snap(f"400{service}01", "Invalid field format"),
        oversized=_snap(f"400{service}01", "Invalid field format"),
    )


VA = _of_winpay("/v1.0/transfer-va/payment", "va_payment", "25", provider_samples.VA_PAYMENT)
QRIS = _of_winpay("/v1.0/qr/qr-mpm-notify", "qr_notify", "52", provider_samples.QRIS_NOTICE)
DEBIT = _of_winpay("/v1.0/debit/notify", "debit_notify", "56", provider_samples.DEBIT_NOTICE)
DEBIT_APPENDED = _of_winpay("/v1.0/debit/notify/v1.0/debit/notify", "debit_notify", "56", provider_samples.DEBIT_NOTICE)
CHECKOUT = Address(
    path="/webhooks/winpay/checkout",
    provider="winpay",
    kind="checkout",
    sample=provider_samples.INVOICE_PAID,
    taken=(200, b"ACCEPTED"),
    forged=(200, b"ACCEPTED"),
    malformed=(400, b"BAD REQUEST"),
    oversized=(400, b"BAD REQUEST"),
)
BOSCOD = Address(
    path="/webhooks/boscod",
    provider="boscod",
    kind="status",
    sample=provider_samples.PARCEL_STATUS,
    taken=(200, {"message": "ok"}),
    forged=(401, {"message": "invalid signature"}),
    malformed=(200, {"message": "ok"}),
    oversized=(413, {"message": "too large"}),
)
WHATSAPP = Address(
    path="/webhooks/whatsapp",
    provider="whatsapp",
    kind="notification",
    sample=provider_samples.MESSAGE_STATUS,
    taken=(200, {"message": "ok"}),
    forged=(401, {"message": "invalid signature"}),
    malformed=(200, {"message": "ok"}),
    oversized=(413, {"message": "too large"}),
    limit=3 * 1024 * 1024,
)
SNAP = (VA, QRIS, DEBIT, DEBIT_APPENDED)
SIGNED = (*SNAP, BOSCOD, WHATSAPP)
ADDRESSES = (*SIGNED, CHECKOUT)


def named(*addresses: Address) -> dict[str, Any]:
    """Return what parametrizes a test with these addresses."""
    return {"argvalues": addresses, "ids": [address.path.removeprefix("/webhooks/") for address in addresses]}


async def send(
    client: Client, address: Address, body: Any, headers: Headers, *, content_type: str = "application/json"
) -> tuple[int, Any]:
    """Call an address; return (status, body), as JSON where it says so."""
    # As a file, since aiohttp warns of large bodies in one piece.
    given = io.BytesIO(body) if isinstance(body, bytes) else body
    answer = await client.post(address.path, data=given, headers={"Content-Type": content_type, **headers})
    return answer.status, await _said(answer)


async def _said(answer: aiohttp.ClientResponse) -> Any:
    return await answer.json() if answer.content_type == "application/json" else await answer.read()


async def send_raw(client: Client, address: Address, headers: Mapping[bytes, bytes]) -> int:
    """Send the sample with headers of any bytes, which no client library would send; return the status."""
    host, port = client.server.host, client.server.port
    reader, writer = await asyncio.open_connection(host, port)
    lines = [
        f"POST {address.path} HTTP/1.1".encode(),
        b"Host: here",
        b"Connection: close",
        b"Content-Type: application/json",
        f"Content-Length: {len(address.body)}".encode(),
        *(name + b": " + value for name, value in headers.items()),
    ]
    writer.write(b"\r\n".join(lines) + b"\r\n\r\n" + address.body)
    try:
        return int((await reader.readline()).split()[1])
    finally:
        writer.close()


async def received(client: Client) -> dict[tuple[str, str, str], float]:
    """Return how many calls were counted, by provider, kind and outcome."""
    text = await (await client.get("/metrics")).text()
    counted: dict[tuple[str, str, str], float] = {}
    for line in text.splitlines():
        if line.startswith("bosonline_webhooks_received_total{"):
            labels, _, value = line.partition("{")[2].partition("} ")
            found = dict(label.split("=") for label in labels.split(","))
            counted[tuple(found[name].strip('"') for name in ("provider", "kind", "outcome"))] = float(value)  # type: ignore[index]
    return counted
