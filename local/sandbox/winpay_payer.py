"""The payer of the Winpay sandbox: pays on demand, and has Winpay tell the merchant."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, Final
from urllib.parse import urlsplit

import orjson
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from integrations.winpay import signing
from integrations.winpay.naming import rupiah
from local.sandbox.base import CLOCK, LEDGER, Delivery, answer_json
from local.sandbox.ledger import Entry
from local.sandbox.webhooks import WebhookSender
from local.sandbox.winpay_book import Book, Deal

BOOK = web.AppKey("book", Book)
EVENTS: Final = ("va_payment", "qris_notice")

_TAKEN = {"2002500", "2005200"}
"""The replies after which Winpay sends no more."""


class Payment(BaseModel):
    """What a payer does, as the control route takes it. Of ``times`` payments, those after the first are forced."""

    model_config = ConfigDict(extra="forbid")

    reference: str
    amount_idr: int | None = Field(None, gt=0, description="None: what was asked.")
    status: str = Field("00", pattern=r"^0[0-7]$", description="QRIS only.")
    times: int = Field(1, ge=1, le=10)
    copies: int = Field(1, ge=1, le=1000, description="Callbacks of each payment.")
    deliver: bool = True
    forged: bool = False
    force: bool = False


class Resend(BaseModel):
    """Which callback is sent again."""

    model_config = ConfigDict(extra="forbid")

    reference: str
    copies: int = Field(1, ge=1, le=1000)


class Seal:
    """Makes the headers of each send: signed as Winpay signs, over the merchant's full path, at the first moment."""

    def __init__(self, *, key: rsa.RSAPrivateKey, partner_id: str) -> None:
        self._key = key
        self._partner_id = partner_id

    @cached_property
    def _stranger(self) -> rsa.RSAPrivateKey:
        return rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def __call__(self, delivery: Delivery) -> Mapping[str, str]:
        """Return the headers."""
        at = signing.timestamp(delivery.planned_at)
        text = signing.string_to_sign(method="POST", path=urlsplit(delivery.url).path, body=delivery.body, at=at)
        return {
            "Content-Type": "application/json",
            "X-Timestamp": at,
            "X-Partner-ID": self._partner_id,
            "X-Signature": signing.sign(self._stranger if delivery.forged else self._key, text),
            "X-External-ID": str(uuid.uuid4()),
            "Channel-ID": "WEB",
        }


class Callbacks:
    """Tells the merchant of payments."""

    def __init__(self, *, url: str, sender: WebhookSender) -> None:
        self._url = url.rstrip("/")
        self._sender = sender

    def send(self, deal: Deal, paid: Entry, *, copies: int = 1, forged: bool = False) -> None:
        """Send the callback of one payment, each copy with resends of its own."""
        va = deal.kind == "va"
        self._sender.send(
            deal.reference,
            orjson.dumps(_va_callback(deal, paid) if va else _qris_callback(deal, paid)),
            event="va_payment" if va else "qris_notice",
            about=deal.reference,
            url=self._url + ("/v1.0/transfer-va/payment" if va else "/v1.0/qr/qr-mpm-notify"),
            copies=copies,
            forged=forged,
            facts={"reference": deal.reference},
        )


def _va_callback(deal: Deal, paid: Entry) -> dict[str, Any]:
    return {
        "partnerServiceId": f"{deal.bank_number:>8}",
        "customerNo": deal.customer_no,
        "virtualAccountNo": deal.number,
        "virtualAccountName": deal.sent["virtualAccountName"],
        "trxId": deal.reference,
        "paymentRequestId": paid["payment_request_id"],
        "paidAmount": {"value": f"{paid['amount_idr']}.00", "currency": "IDR"},
        "trxDateTime": signing.timestamp(datetime.fromisoformat(paid["paid_at"])),
        "referenceNo": paid["payment_request_id"],
        "additionalInfo": {"contractId": deal.contract_id, "channel": deal.channel},
    }


def _qris_callback(deal: Deal, paid: Entry) -> dict[str, Any]:
    return {
        "originalReferenceNo": paid["payment_request_id"],
        "originalPartnerReferenceNo": deal.reference,
        "latestTransactionStatus": paid["status"],
        "amount": {"value": f"{paid['amount_idr']}.00", "currency": "IDR"},
        "additionalInfo": {"contractId": deal.contract_id, "brandName": "SANDBOX PAY"},
    }


def is_taken(status: int, body: bytes) -> bool:
    """Whether the merchant answered as Winpay wants it; anything else is sent again."""
    try:
        return status == 200 and orjson.loads(body).get("responseCode") in _TAKEN  # noqa: PLR2004 - HTTP's OK
    except (ValueError, AttributeError):
        return False


def add_payer_routes(app: web.Application, callbacks: Callbacks) -> None:
    """Add the control routes with which a payer is played."""

    async def pay(request: web.Request) -> web.Response:
        try:
            asked = Payment.model_validate_json(await request.read())
        except ValidationError as error:
            return answer_json({"error": str(error)}, status=400)
        deal, now = request.app[BOOK].deal(asked.reference), request.app[CLOCK].now()
        if deal is None:
            return answer_json({"error": "no such reference"}, status=404)
        if not (asked.force or deal.open_at(now)):
            return answer_json({"error": "expired, closed or paid already; force pays it anyhow"}, status=409)
        amount_idr = asked.amount_idr or rupiah((deal.amount or {"value": "0"})["value"])
        with request.app[LEDGER].together():
            for _ in range(asked.times):
                paid = request.app[BOOK].pay(deal, amount_idr=amount_idr, status=asked.status, at=now)
                if asked.deliver:
                    callbacks.send(deal, paid, copies=asked.copies, forged=asked.forged)
        return answer_json({"paid": paid})

    async def resend(request: web.Request) -> web.Response:
        try:
            asked = Resend.model_validate_json(await request.read())
        except ValidationError as error:
            return answer_json({"error": str(error)}, status=400)
        deal = request.app[BOOK].deal(asked.reference)
        if deal is None or not deal.payments:
            return answer_json({"error": "no payment under this reference"}, status=404)
        callbacks.send(deal, deal.payments[-1], copies=asked.copies)
        return answer_json({"sent": asked.copies})

    app.router.add_post("/__sandbox/pay", pay)
    app.router.add_post("/__sandbox/resend", resend)
