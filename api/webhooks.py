"""What Boscod and WhatsApp tell us: verified on the raw bytes, stored once together with its job, then answered.

Winpay's callbacks are in ``api/winpay_callbacks.py``.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Final

import structlog
from aiohttp import web
from pydantic import Field

from api import incoming, provider_samples
from api.call import Call
from api.endpoint import endpoint
from api.identity import Anyone
from api.incoming import OF_TAKEN, Outcome
from api.shapes import Asked
from integrations.boscod import Seal
from integrations.boscod import assumed as of_boscod
from integrations.boscod import webhooks as boscod_webhooks
from models import webhooks
from models.accounts import boscod as accounts
from models.db import DATABASE_AWAY, pool
from models.vault import Unreadable, Vault

log = structlog.get_logger(__name__)

_LARGEST_NOTIFICATION: Final = 3 * 1024 * 1024
"""Bytes that Meta may send (WA-19)."""

_SAID: Final = {
    Outcome.FORGED: (401, "invalid signature"),
    Outcome.STALE: (401, "the timestamp is too far away"),
    Outcome.OVERSIZED: (413, "too large"),
    Outcome.NOT_STORED: (503, "not stored; send it again"),
}
"""Anything else is 200 and ``ok``: it is taken in, or nothing would be better for being sent again."""


class Challenge(Asked):
    """Meta's question."""

    mode: str = Field("", alias="hub.mode", examples=["subscribe"])
    verify_token: str = Field("", alias="hub.verify_token", examples=["kopi-nusantara-2025"])
    challenge: str = Field("", alias="hub.challenge", examples=["1158201444"])


def _answer(provider: str, kind: str, outcome: Outcome) -> web.Response:
    incoming.count(provider, kind, outcome)
    if outcome not in (Outcome.TAKEN, Outcome.REPLAY):
        log.warning("webhook.refused", provider=provider, kind=kind, outcome=outcome.value)
    status, message = _SAID.get(outcome, (200, "ok"))
    return web.json_response({"message": message}, status=status)


@endpoint(
    ("POST", "PUT"),
    "/webhooks/boscod",
    summary="Boscod: a waybill number or a parcel's status",
    rights=Anyone(),
    media="application/json",
    too_large=partial(_answer, "boscod", "event", Outcome.OVERSIZED),
    example=provider_samples.PARCEL_STATUS,
    answer_example={"message": "ok"},
)
async def boscod_event(call: Call, body: bytes) -> web.Response:
    """Boscod's webhooks, told apart by `event`. A duplicate and an unknown parcel are accepted too.

    Signed with the platform's secret, or with that of a store with an account of its own: such an event is about that
    store's parcels only.
    """
    kind = "event"
    try:
        seal, stores = await _sealed_by(call, body)
        if seal is not Seal.GENUINE:
            return _answer("boscod", kind, Outcome.STALE if seal is Seal.STALE else Outcome.FORGED)
        event = partial(incoming.event, call, body, provider="boscod")
        try:
            told = call.app.boscod.hear(body, content_type=call.request.content_type)
        except ValueError:
            # It is Boscod's; a kind we do not know yet is kept for a person, and not sent seven times.
            key = f"unreadable:{hashlib.sha256(body).hexdigest()}"
            await webhooks.put_by(event(kind="unknown", key=key), why="not understood")
            return _answer("boscod", kind, Outcome.MALFORMED)
        kind = told.event
        # Whoever signs for another account could name an event of ours that is still to come.
        key = str(told.event_id) if stores is None else f"{stores[0]}:{told.event_id}"
        taken = await webhooks.take_in(event(kind=kind, key=key), job="shipping.event", stores=stores)
    except DATABASE_AWAY as away:
        log.warning("boscod.webhook_not_stored", error=type(away).__name__)
        return _answer("boscod", kind, Outcome.NOT_STORED)
    log.info("boscod.webhook", kind=kind, order_no=told.data.order_no, taken=taken.value)
    return _answer("boscod", kind, OF_TAKEN[taken])


async def _sealed_by(call: Call, body: bytes) -> tuple[Seal, tuple[int, ...] | None]:
    """Say whether somebody whose secret we hold signed the body, and which stores' it is; none: the platform's.

    The header that names the account is not signed (B-14): it only says whose secrets are worth a try.
    """
    headers, now = call.request.headers, call.now()
    seal = call.app.boscod.judge_webhook(headers, body, now)
    account = headers.get(of_boscod.ACCOUNT_HEADER, "")
    if seal is not Seal.FORGED or not account or not account.isascii():
        return seal, None
    vault = Vault(call.settings.secret_key.get_secret_value())
    signed: dict[Seal, list[int]] = {}
    for store_id, secret in await accounts.webhook_secrets(account, using=pool()):
        try:
            theirs = boscod_webhooks.judge(vault.open(secret), headers, body, now)
        except Unreadable:
            log.error("boscod.secret_unreadable", store_id=store_id)  # noqa: TRY400 - the stack says nothing more
            continue
        signed.setdefault(theirs, []).append(store_id)
    for found in (Seal.GENUINE, Seal.STALE):
        if found in signed:
            return found, tuple(signed[found])
    return Seal.FORGED, None


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
    max_body=_LARGEST_NOTIFICATION,
    too_large=partial(_answer, "whatsapp", "notification", Outcome.OVERSIZED),
    example=provider_samples.MESSAGE_STATUS,
    answer_example={"message": "ok"},
)
async def whatsapp_event(call: Call, body: bytes) -> web.Response:
    """Statuses of our messages and what buyers write. Resends are the same bytes, so their digest is the key."""
    if not call.app.whatsapp.verify_signature(call.request.headers, body):
        return _answer("whatsapp", "notification", Outcome.FORGED)
    event = partial(incoming.event, call, body, provider="whatsapp", kind="notification")
    digest = hashlib.sha256(body).hexdigest()
    try:
        try:
            call.app.whatsapp.hear(body, content_type=call.request.content_type)
        except ValueError:
            # Meta sends what is not answered with 200 for days, and it would not become any better.
            await webhooks.put_by(event(key=f"unreadable:{digest}"), why="not understood")
            return _answer("whatsapp", "notification", Outcome.MALFORMED)
        taken = await webhooks.take_in(event(key=digest), job="whatsapp.event")
    except DATABASE_AWAY as away:
        log.warning("whatsapp.webhook_not_stored", error=type(away).__name__)
        return _answer("whatsapp", "notification", Outcome.NOT_STORED)
    return _answer("whatsapp", "notification", OF_TAKEN[taken])
