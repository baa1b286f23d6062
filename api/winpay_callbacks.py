"""What Winpay tells us of money, each answered with the exact reply that its documents want."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import partial
from typing import Final

import orjson
import structlog
from aiohttp import web

from api import incoming, provider_samples
from api.call import Call
from api.endpoint import Limit, endpoint
from api.identity import Anyone
from api.incoming import OF_TAKEN, Outcome
from integrations.winpay import (
    DEBIT_NOTICE_REPLY,
    QRIS_NOTICE_REPLY,
    VA_PAYMENT_REPLY,
    CallbackRefused,
    InvalidSignature,
    Reply,
    StaleCallback,
    UnreadableCallback,
    invoices,
    rejection,
)
from integrations.winpay.codes import Service
from models import payments, webhooks
from models.db import DATABASE_AWAY, pool

log = structlog.get_logger(__name__)

_JSON, _TEXT = "application/json", "text/plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """A callback of the SNAP API: what it is called with us, its reply, and the job that works on it."""

    name: str
    service: Service
    reply: Reply
    job: str


_VA = _Kind(name="va_payment", service=Service.VA_PAYMENT, reply=VA_PAYMENT_REPLY, job="payments.settle")
_QRIS = _Kind(name="qr_notify", service=Service.QRIS_NOTICE, reply=QRIS_NOTICE_REPLY, job="payments.settle")
_DEBIT = _Kind(name="debit_notify", service=Service.DEBIT_NOTICE, reply=DEBIT_NOTICE_REPLY, job="payments.confirm")
_CHECKOUT: Final = "checkout"


def _answer(kind: str, outcome: Outcome, reply: Reply, media: str = _JSON) -> web.Response:
    incoming.count("winpay", kind, outcome)
    if outcome not in (Outcome.TAKEN, Outcome.REPLAY):
        log.warning("winpay.callback_refused", kind=kind, outcome=outcome.value, status=reply.status)
    return web.Response(status=reply.status, body=reply.body, content_type=media)


def _too_large(kind: _Kind) -> web.Response:
    return _answer(kind.name, Outcome.OVERSIZED, rejection(kind.service, 400))


@endpoint(
    "POST",
    "/webhooks/winpay/v1.0/transfer-va/payment",
    summary="Winpay: a virtual account was paid",
    rights=Anyone(),
    media=_JSON,
    too_large=partial(_too_large, _VA),
    example=provider_samples.VA_PAYMENT,
    answer_example=orjson.loads(VA_PAYMENT_REPLY.body),
)
async def va_payment(call: Call, body: bytes) -> web.Response:
    """Winpay's callback. A duplicate, a wrong amount and a closed order get the success reply: the money has moved."""
    return await _snap(call, body, _VA)


@endpoint(
    "POST",
    "/webhooks/winpay/v1.0/qr/qr-mpm-notify",
    summary="Winpay: the state of a QRIS code",
    rights=Anyone(),
    media=_JSON,
    too_large=partial(_too_large, _QRIS),
    example=provider_samples.QRIS_NOTICE,
    answer_example=orjson.loads(QRIS_NOTICE_REPLY.body),
)
async def qris_notice(call: Call, body: bytes) -> web.Response:
    """Winpay's callback. Only `latestTransactionStatus` `00` is a payment; the others are kept and answered."""
    return await _snap(call, body, _QRIS)


@endpoint(
    "POST",
    "/webhooks/winpay/v1.0/debit/notify",
    summary="Winpay: the state of an e-wallet's or a card's payment",
    rights=Anyone(),
    media=_JSON,
    too_large=partial(_too_large, _DEBIT),
    example=provider_samples.DEBIT_NOTICE,
    answer_example=orjson.loads(DEBIT_NOTICE_REPLY.body),
)
async def debit_notice(call: Call, body: bytes) -> web.Response:
    """Winpay's callback to `PAY_NOTIFY`. Winpay is asked for the payment's status before anything counts."""
    return await _snap(call, body, _DEBIT)


@endpoint(
    "POST",
    "/webhooks/winpay/v1.0/debit/notify/v1.0/debit/notify",
    summary="Winpay: the same, its path appended once more",
    rights=Anyone(),
    media=_JSON,
    too_large=partial(_too_large, _DEBIT),
    example=provider_samples.DEBIT_NOTICE,
    answer_example=orjson.loads(DEBIT_NOTICE_REPLY.body),
)
async def debit_notice_appended(call: Call, body: bytes) -> web.Response:
    """No document says whether Winpay appends its path to `PAY_NOTIFY`, as it does to the registered URL (W-08)."""
    return await _snap(call, body, _DEBIT)


async def _snap(call: Call, body: bytes, kind: _Kind) -> web.Response:
    winpay, request = call.app.winpay, call.request
    event = partial(incoming.event, call, body, provider="winpay", kind=kind.name)
    try:
        try:
            winpay.verify_callback("POST", request.path, request.headers, body)
            notice = winpay.hear(kind.service, body, content_type=request.content_type)
        except UnreadableCallback as unreadable:
            # Kept, because it was signed and money may have moved.
            key = f"unreadable:{hashlib.sha256(body).hexdigest()}"
            await webhooks.put_by(event(key=key), why=f"not understood: {unreadable}")
            raise
        taken = await webhooks.take_in(event(key=notice.key), job=kind.job, payment=notice.reference)
    except CallbackRefused as refused:
        return _answer(kind.name, _why(refused), refused.reply)
    except DATABASE_AWAY as away:
        log.warning("winpay.callback_not_stored", error=type(away).__name__)
        return _answer(kind.name, Outcome.NOT_STORED, rejection(kind.service, 500))
    log.info("winpay.callback", kind=kind.name, reference=notice.reference, taken=taken.value)
    known = taken is not webhooks.Taken.UNKNOWN_REFERENCE
    return _answer(kind.name, OF_TAKEN[taken], kind.reply if known else rejection(kind.service, 404))


def _why(refused: CallbackRefused) -> Outcome:
    match refused:
        case StaleCallback():
            return Outcome.STALE
        case InvalidSignature():
            return Outcome.FORGED
        case _:
            return Outcome.MALFORMED


def _invoice_too_large() -> web.Response:
    return _answer(_CHECKOUT, Outcome.OVERSIZED, invoices.rejection(400), _TEXT)


@endpoint(
    "POST",
    "/webhooks/winpay/checkout",
    summary="Winpay: an invoice of the Checkout page was paid",
    rights=Anyone(),
    media=_TEXT,
    # Nothing is signed, so this is all that bounds what a stranger who knows a reference can have us ask Winpay.
    limit=Limit(3_000),
    too_large=_invoice_too_large,
    example=provider_samples.INVOICE_PAID,
    answer_example=invoices.CHECKOUT_REPLY.body.decode(),
)
async def invoice_paid(call: Call, body: bytes) -> web.Response:
    """Winpay's callback, which bears no signature: nothing of it counts before Winpay itself shows the invoice paid.

    One that names no payment of ours is not kept.
    """
    try:
        notice = invoices.parse_notice(body, content_type=call.request.content_type)
        if await payments.first_known(notice.references, using=pool()) is None:
            return _answer(_CHECKOUT, Outcome.UNKNOWN_REFERENCE, invoices.rejection(404), _TEXT)
        event = incoming.event(call, body, provider="winpay", kind=_CHECKOUT, key=notice.key)
        taken = await webhooks.take_in(event, job="payments.confirm")
    except UnreadableCallback as refused:
        return _answer(_CHECKOUT, Outcome.MALFORMED, refused.reply, _TEXT)
    except DATABASE_AWAY as away:
        log.warning("winpay.callback_not_stored", error=type(away).__name__)
        return _answer(_CHECKOUT, Outcome.NOT_STORED, invoices.rejection(500), _TEXT)
    return _answer(_CHECKOUT, OF_TAKEN[taken], invoices.CHECKOUT_REPLY, _TEXT)
