"""What providers tell us: verified on the raw bytes, stored once together with its job, then answered."""

from __future__ import annotations

import hashlib

import orjson
import structlog
from aiohttp import web
from pydantic import Field

from api import provider_samples
from api.call import Call
from api.endpoint import endpoint
from api.identity import Anyone
from api.shapes import Asked
from integrations.winpay import (
    QRIS_NOTICE_REPLY,
    VA_PAYMENT_REPLY,
    CallbackRefused,
    Reply,
    UnreadableCallback,
    rejection,
)
from integrations.winpay.codes import Service
from models import payments, webhooks
from models.db import DATABASE_AWAY, pool

log = structlog.get_logger(__name__)

_KEPT_HEADERS = (
    "x-timestamp",
    "x-external-id",
    "x-partner-id",
    "x-boscod-event",
    "x-boscod-delivery",
    "x-boscod-timestamp",
    "user-agent",
)
"""Signatures are not kept: they were checked, and would help nobody but a forger."""


class Challenge(Asked):
    """Meta's question."""

    mode: str = Field("", alias="hub.mode", examples=["subscribe"])
    verify_token: str = Field("", alias="hub.verify_token", examples=["kopi-nusantara-2025"])
    challenge: str = Field("", alias="hub.challenge", examples=["1158201444"])


@endpoint(
    "POST",
    "/webhooks/winpay/v1.0/transfer-va/payment",
    summary="Winpay: a virtual account was paid",
    rights=Anyone(),
    media="application/json",
    example=provider_samples.VA_PAYMENT,
    answer_example=orjson.loads(VA_PAYMENT_REPLY.body),
)
async def winpay_va_payment(call: Call, body: bytes) -> web.Response:
    """Winpay's callback. A duplicate, a wrong amount and a closed order get the success reply: the money has moved."""
    return await _winpay(call, body, Service.VA_PAYMENT)


@endpoint(
    "POST",
    "/webhooks/winpay/v1.0/qr/qr-mpm-notify",
    summary="Winpay: the state of a QRIS code",
    rights=Anyone(),
    media="application/json",
    example=provider_samples.QRIS_NOTICE,
    answer_example=orjson.loads(QRIS_NOTICE_REPLY.body),
)
async def winpay_qris_notice(call: Call, body: bytes) -> web.Response:
    """Winpay's callback. Only `latestTransactionStatus` `00` is a payment; the others are kept and answered."""
    return await _winpay(call, body, Service.QRIS_NOTICE)


async def _winpay(call: Call, body: bytes, service: Service) -> web.Response:
    try:
        call.app.winpay.verify_callback("POST", call.request.path, call.request.headers, body)
        return _reply(await _take_in(call, body, service))
    except CallbackRefused as refused:
        log.warning("winpay.callback_refused", reason=str(refused), status=refused.reply.status)
        return _reply(refused.reply)
    except DATABASE_AWAY as away:
        log.warning("winpay.callback_not_stored", error=type(away).__name__)
        return _reply(rejection(service, 500))


async def _take_in(call: Call, body: bytes, service: Service) -> Reply:
    qris = service is Service.QRIS_NOTICE
    kind = "qr_notify" if qris else "va_payment"
    winpay = call.app.winpay

    async def put_by(key: str, why: str) -> None:
        # Kept, because it was signed and money may have moved.
        await webhooks.put_by(
            provider="winpay", kind=kind, key=key, body=body, headers=_kept(call), why=why, now=call.now()
        )

    try:
        notice = winpay.parse_qris_notice(body) if qris else winpay.parse_va_payment(body)
    except UnreadableCallback as unreadable:
        await put_by(f"unreadable:{hashlib.sha256(body).hexdigest()}", f"not understood: {unreadable}")
        raise
    if not await payments.exists(notice.reference, using=pool()):
        # Refused, because no order of ours asked for it.
        await put_by(notice.key, "unknown reference")
        return rejection(service, 404)
    new = await webhooks.take_in(
        provider="winpay",
        kind=kind,
        key=notice.key,
        body=body,
        headers=_kept(call),
        job="payments.settle",
        now=call.now(),
    )
    log.info("winpay.callback", kind=kind, reference=notice.reference, new=new)
    return QRIS_NOTICE_REPLY if qris else VA_PAYMENT_REPLY


def _reply(reply: Reply) -> web.Response:
    return web.Response(status=reply.status, body=reply.body, content_type="application/json")


@endpoint(
    ("POST", "PUT"),
    "/webhooks/boscod",
    summary="Boscod: a waybill number or a parcel's status",
    rights=Anyone(),
    media="application/json",
    example=provider_samples.PARCEL_STATUS,
    answer_example={"message": "ok"},
)
async def boscod_event(call: Call, body: bytes) -> web.Response:
    """Boscod's webhooks, told apart by `event`. A duplicate and an unknown parcel are accepted too."""
    boscod = call.app.boscod
    if not boscod.verify_webhook(call.request.headers, body, call.now()):
        log.warning("boscod.webhook_refused", reason="signature or timestamp")
        return web.json_response({"message": "invalid signature"}, status=401)
    try:
        event = boscod.parse_webhook(body)
    except ValueError as unreadable:
        # Signed, so it is Boscod's; a kind we do not know yet is kept for a person, and not sent seven times.
        log.warning("boscod.webhook_unreadable", error=type(unreadable).__name__)
        await webhooks.put_by(
            provider="boscod",
            kind="unknown",
            key=hashlib.sha256(body).hexdigest(),
            body=body,
            headers=_kept(call),
            why="not understood",
            now=call.now(),
        )
        return web.json_response({"message": "ok"})
    new = await webhooks.take_in(
        provider="boscod",
        kind=event.event,
        key=str(event.event_id),
        body=body,
        headers=_kept(call),
        job="shipping.event",
        now=call.now(),
    )
    log.info("boscod.webhook", kind=event.event, order_no=event.data.order_no, new=new)
    return web.json_response({"message": "ok"})


@endpoint(
    "GET",
    "/webhooks/whatsapp",
    summary="WhatsApp: is this address ours",
    rights=Anyone(),
    media="text/plain",
    answer_example="1158201444",
)
async def whatsapp_challenge(call: Call, query: Challenge) -> web.Response:  # noqa: ARG001 - read from the request
    """Meta's check when the address is entered: the challenge comes back for the right verify token, else 403."""
    answer = call.app.whatsapp.challenge(call.request.query)
    return web.Response(text=answer) if answer is not None else web.Response(status=403, text="Forbidden")


@endpoint(
    "POST",
    "/webhooks/whatsapp",
    summary="WhatsApp: statuses and messages",
    rights=Anyone(),
    media="application/json",
    max_body=3 * 1024 * 1024,
    example=provider_samples.MESSAGE_STATUS,
    answer_example={"message": "ok"},
)
async def whatsapp_event(call: Call, body: bytes) -> web.Response:
    """Statuses of our messages and what buyers write. Resends are the same bytes, so their digest is the key."""
    if not call.app.whatsapp.verify_signature(call.request.headers, body):
        log.warning("whatsapp.webhook_refused", reason="signature")
        return web.json_response({"message": "invalid signature"}, status=401)
    try:
        call.app.whatsapp.parse_webhook(body)
    except ValueError as unreadable:
        # Signed by Meta and of no kind we know: to be accepted and ignored.
        log.warning("whatsapp.webhook_unreadable", error=type(unreadable).__name__)
        return web.json_response({"message": "ok"})
    key = hashlib.sha256(body).hexdigest()
    await webhooks.take_in(
        provider="whatsapp",
        kind="notification",
        key=key,
        body=body,
        headers=_kept(call),
        job="whatsapp.event",
        now=call.now(),
    )
    return web.json_response({"message": "ok"})


def _kept(call: Call) -> dict[str, str]:
    return {name: call.request.headers[name][:200] for name in _KEPT_HEADERS if name in call.request.headers}
