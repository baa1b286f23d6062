"""A faithful Winpay (SNAP API) on one machine: checks signatures and rules as the provider does, and calls back.

Beside what every sandbox offers under ``/__sandbox/``:

===============  ======================================================================================
``POST pay``     ``{"reference"}`` plays the payer. ``amount_idr`` (another amount), ``force`` (although
                 closed), ``times`` (so many payments), ``deliver`` (false: silence), ``copies`` (so many
                 callbacks), ``forged`` (signed by somebody else), ``status`` (QRIS: not ``00``)
``POST resend``  ``{"reference", "copies"}`` sends the last payment's callback again
===============  ======================================================================================

E-wallets, cards and reports are in `local.sandbox.winpay_wallet`, the Checkout page in `local.sandbox.winpay_checkout`.

Faults know the calls ``create_va``, ``inquiry_va``, ``va_status``, ``delete_va``, ``generate_qris``,
``query_qris`` and ``cancel_qris``, the callbacks ``va_payment`` and ``qris_notice``, and match on
``reference``; of its own, for ``create_va``, ``generate_qris`` and ``pay_wallet``, see ``OWN_FAULTS``. What Winpay's
documents leave open is decided as in ``integrations/winpay/assumptions.py``.
"""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import orjson
import segno
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from integrations.winpay import signing
from integrations.winpay.assumptions import (
    CALLBACK_GAP,
    CALLBACK_SENDS,
    CALLBACK_WAIT,
    JAKARTA,
    TIMESTAMP_TOLERANCE,
)
from local import keys
from local.sandbox import winpay_checkout, winpay_wallet
from local.sandbox.base import (
    CLOCK,
    FAULTS,
    Dialect,
    Faults,
    Ledger,
    SandboxClock,
    WebhookSender,
    add_control_routes,
    answer_json,
    with_fault,
)
from local.sandbox.winpay_book import Book
from local.sandbox.winpay_calls import OPERATIONS, Call, Operation, Rejected, reply_body
from local.sandbox.winpay_checkout import add_checkout_routes
from local.sandbox.winpay_page import deals
from local.sandbox.winpay_payer import BOOK, EVENTS, Callbacks, Seal, add_payer_routes, is_taken
from local.sandbox.winpay_wallet import add_wallet_routes, wallet_operations
from settings import Settings

_CODE = "responseCode"
OWN_FAULTS = {"duplicate_accepted": "a used reference makes one more account or code, as if nobody looked"}


class _Gate:
    """Checks each call's headers and signature, then lets the operation answer."""

    def __init__(self, *, partner_id: str, key: rsa.RSAPublicKey, tolerance: timedelta, iso_only: bool) -> None:
        self._partner_id = partner_id
        self._key = key
        self._tolerance = tolerance
        self._iso_only = iso_only

    def handler(self, operation: Operation) -> Any:
        """Return the aiohttp handler of one operation, faults included."""

        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                content, code = await self._answer(request, operation), 200
            except Rejected as rejected:
                content, code = rejected.content, rejected.status
            return web.Response(body=orjson.dumps(content), status=code, content_type="application/json")

        async def faulty(request: web.Request) -> web.StreamResponse:
            reference = _reference(await request.read(), operation)
            return await with_fault(
                request, answer, operation=operation.name, dialect=_dialect(operation), reference=reference
            )

        return faulty

    async def _answer(self, request: web.Request, operation: Operation) -> dict[str, Any]:
        raw, now = await request.read(), request.app[CLOCK].now()
        self._check(request, operation, raw, now)
        book = request.app[BOOK]
        day, external_id = now.astimezone(JAKARTA).date().isoformat(), request.headers["X-EXTERNAL-ID"]
        if not book.use_id(day, external_id, operation.name):
            raise Rejected(operation, 409, "00", "Cannot use same X-EXTERNAL-ID in same day")
        try:
            fields = orjson.loads(raw)
        except ValueError:
            fields = None
        if not isinstance(fields, dict):
            raise Rejected(operation, 400, "01", "Invalid field format { body }")
        call = Call(
            operation=operation,
            fields=fields,
            book=book,
            faults=request.app[FAULTS],
            now=now,
            origin=str(request.url.origin()),
            iso_only=self._iso_only,
        )
        return reply_body(operation) | operation.answer(call)

    def _check(self, request: web.Request, operation: Operation, raw: bytes, now: datetime) -> None:
        given = request.headers
        for name in ("X-TIMESTAMP", "X-SIGNATURE", "X-PARTNER-ID", "X-EXTERNAL-ID", "CHANNEL-ID"):
            if not given.get(name):
                raise Rejected(operation, 400, "02", f"Invalid mandatory field {{{name}}}")
        if given["X-PARTNER-ID"] != self._partner_id:
            raise Rejected(operation, 404, "16", "Partner tidak ada")
        try:
            sent = datetime.fromisoformat(given["X-TIMESTAMP"])
        except ValueError:
            sent = None
        if sent is None or sent.tzinfo is None:
            raise Rejected(operation, 400, "01", "Invalid field format { X-TIMESTAMP }")
        text = signing.string_to_sign(
            method=request.method,
            path=request.path.removeprefix("/snap"),
            body=raw,
            at=given["X-TIMESTAMP"],
        )
        if abs(now - sent) > self._tolerance or not signing.signed_by(self._key, text, given["X-SIGNATURE"]):
            raise Rejected(operation, 401, "00", "Invalid signature")


def _reference(raw: bytes, operation: Operation) -> str:
    try:
        return str(orjson.loads(raw).get(operation.reference_field, ""))
    except (ValueError, AttributeError):
        return ""


def _dialect(operation: Operation) -> Dialect:
    """Return how an operation says no. Winpay has no token, and tells of no limit: 401 is of the signature."""

    def say(status: int, case: str, message: str, code: str | None = None) -> web.Response:
        code = code or f"{status}{operation.service}{case}"
        return answer_json({"responseCode": code, "responseMessage": message}, status=status)

    return Dialect(
        refused=lambda fault: say(fault.status or 400, "00", "Invalid response from biller", fault.code),
        expired=lambda: say(401, "00", "Invalid signature"),
        too_many=lambda: say(429, "00", "Too Many Requests"),
        unknown_statuses={
            operation.state_field: f"200{operation.service}77" if operation.state_field == _CODE else "77"
        },
    )


async def _show_qr(request: web.Request) -> web.Response:
    """The image behind ``qrUrl``; what it says is no EMV code, so no wallet can pay it by accident."""
    image = io.BytesIO()
    segno.make(f"SANDBOX QRIS {request.query.get('payid', '')}", error="m").save(image, kind="png", scale=8)
    return web.Response(body=image.getvalue(), content_type="image/png")


def create_app(
    *,
    ledger_path: Path | None,
    merchant_public_key_pem: str | bytes,
    winpay_private_key_pem: str | bytes,
    callback_url: str,
    partner_id: str = "170041",
    timestamp_tolerance: timedelta = TIMESTAMP_TOLERANCE,
    callback_gap: timedelta = CALLBACK_GAP,
    iso_only: bool = False,
    checkout: tuple[str, str] = ("local-checkout-key", "local-checkout-secret"),
) -> web.Application:
    """Build the sandbox. ``callback_url`` is the merchant's registered URL; ``iso_only`` fills ``qrContent``.

    ``checkout`` is the client key and the secret of the Checkout page.
    """
    app = web.Application()
    ledger, clock = Ledger(ledger_path), SandboxClock()
    operations = (*OPERATIONS, *wallet_operations(ledger))
    faults = Faults(
        own=OWN_FAULTS,
        operations=(
            *(operation.name for operation in operations),
            *winpay_checkout.OPERATIONS,
            *EVENTS,
            *winpay_wallet.EVENTS,
            *winpay_checkout.EVENTS,
        ),
    )
    book = Book(ledger)
    seal = Seal(key=signing.private_key(winpay_private_key_pem), partner_id=partner_id)
    sending = partial(WebhookSender, ledger=ledger, faults=faults, clock=clock, timeout=CALLBACK_WAIT)
    gaps = (callback_gap,) * (CALLBACK_SENDS - 1)
    payments = sending(url=callback_url, events=EVENTS, sign=seal, accepts=is_taken, intervals=gaps)
    debits = sending(url=None, events=winpay_wallet.EVENTS, sign=seal, accepts=winpay_wallet.is_taken, intervals=gaps)
    invoices = sending(
        url=f"{callback_url}/checkout",
        events=winpay_checkout.EVENTS,
        sign=winpay_checkout.headers,
        accepts=winpay_checkout.is_taken,
        intervals=(*gaps, callback_gap),  # one more than the SNAP API's (W-07)
    )
    senders = (payments, debits, invoices)

    def forget() -> None:
        for sender in senders:
            sender.forget()
        book.forget()

    add_control_routes(
        app,
        ledger=ledger,
        faults=faults,
        clock=clock,
        on_reset=forget,
        name="Winpay",
        called="Accounts and codes",
        things=lambda: deals(book.deals(), clock.now()),
    )
    app[BOOK] = book
    app.cleanup_ctx.extend(sender.run for sender in senders)
    gate = _Gate(
        partner_id=partner_id,
        key=signing.public_key(merchant_public_key_pem),
        tolerance=timestamp_tolerance,
        iso_only=iso_only,
    )
    for operation in operations:
        for prefix in ("", "/snap"):  # the same server under both bases; the signed path never has the prefix
            app.router.add_route(operation.method, prefix + operation.path, gate.handler(operation))
    add_payer_routes(app, Callbacks(url=callback_url, sender=payments))
    add_wallet_routes(app, sender=debits)
    add_checkout_routes(app, client_key=checkout[0], secret=checkout[1], sender=invoices)
    app.router.add_get("/scqr/get_image_qr", _show_qr)
    return app


def from_settings(settings: Settings, *, callback_gap: timedelta = CALLBACK_GAP) -> web.Application:
    """Build the sandbox that fits the merchant of ``settings``: with its keys, its partner id and its callback URL."""
    made = keys.ensure(settings.data_dir)
    ours = settings.winpay_private_key_file or made.ours_private
    named = settings.winpay_public_key_file
    theirs = named.with_name(made.winpay_private.name) if named else made.winpay_private
    ours_public = signing.private_key(ours.read_bytes()).public_key()
    return create_app(
        ledger_path=settings.data_dir / "sandbox" / "winpay.jsonl",
        merchant_public_key_pem=ours_public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        winpay_private_key_pem=theirs.read_bytes(),
        callback_url=settings.public_url.rstrip("/") + settings.winpay_callback_path_prefix,
        partner_id=settings.winpay_partner_id,
        checkout=(settings.winpay_checkout_key, settings.winpay_checkout_secret.get_secret_value()),
        callback_gap=callback_gap,
    )
