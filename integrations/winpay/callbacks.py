"""Winpay's calls to us: verified on the raw bytes, read strictly, answered in Winpay's own words.

Replay is no matter of the signature: no nonce or age limit is documented (W-04). ``PaymentNotice.key``, unique in the
database, catches it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import orjson
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from integrations.rupiah import exact
from integrations.winpay.assumptions import CALLBACK_MAX_AGE
from integrations.winpay.channels import DEBIT_CHANNELS, UNNAMED_CHANNEL
from integrations.winpay.codes import Service
from integrations.winpay.signing import message_signed_by
from integrations.winpay.wire import QRIS_STATES, PaymentNotice, PaymentState, moment

VA_PAYMENT_PATH: Final = "/v1.0/transfer-va/payment"
QRIS_NOTICE_PATH: Final = "/v1.0/qr/qr-mpm-notify"
"""Winpay appends these to the URL that is registered with it."""
DEBIT_NOTICE_PATH: Final = "/v1.0/debit/notify"
"""Ours in ``PAY_NOTIFY``; Winpay may append it once more (W-08)."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What Winpay wants to read: HTTP status and the exact JSON bytes."""

    status: int
    body: bytes


VA_PAYMENT_REPLY: Final = Reply(200, b'{"responseCode":"2002500","responseMessage":"Successful"}')
QRIS_NOTICE_REPLY: Final = Reply(200, b'{"responseCode":"2005200","responseMessage":"Successful"}')
DEBIT_NOTICE_REPLY: Final = Reply(200, b'{"responseCode":"2005600","responseMessage":"Successful"}')
"""Also the reply to a duplicate, a wrong amount and a closed order: the payer's money has moved (W-06)."""

JSON: Final = "application/json"

LONGEST_TEXT: Final = 100
"""Characters of a reference or number: twice what Winpay's documents allow, and what our columns hold."""

_SERVICES: Final = {QRIS_NOTICE_PATH: Service.QRIS_NOTICE, DEBIT_NOTICE_PATH: Service.DEBIT_NOTICE}

_REJECTIONS: Final = {
    400: ("01", "Invalid field format"),
    401: ("00", "Invalid signature"),
    404: ("01", "Transaction not found"),
    500: ("00", "General Error"),
}


def rejection(service: Service, status: int) -> Reply:
    """Return the reply to a callback that is not taken: 400, 401, 404 or 500 (W-06)."""
    case, message = _REJECTIONS[status]
    return Reply(status, orjson.dumps({"responseCode": f"{status}{service}{case}", "responseMessage": message}))


class CallbackRefused(Exception):
    """A callback that is not taken; ``reply`` is what Winpay gets."""

    def __init__(self, detail: str, reply: Reply) -> None:
        super().__init__(detail)
        self.reply = reply


class InvalidSignature(CallbackRefused):
    """Not signed by Winpay, or not for this path, time and body."""


class StaleCallback(InvalidSignature):
    """Signed by Winpay, too long ago."""


class UnreadableCallback(CallbackRefused):
    """Signed by Winpay, but not understood; what is missing stands in the detail."""


class CallbackVerifier:
    """Checks that a callback comes from Winpay.

    ``path_prefix`` is the path of our registered URL as Winpay sees it: behind a proxy that rewrites paths, the inner
    request's path would break the signature.
    """

    def __init__(
        self,
        *,
        key: RSAPublicKey,
        path_prefix: str = "",
        max_age: timedelta | None = CALLBACK_MAX_AGE,
    ) -> None:
        self._key = key
        self._prefix = path_prefix.rstrip("/")
        self._max_age = max_age

    def verify(self, method: str, path: str, headers: Mapping[str, str], raw: bytes, *, now: datetime) -> None:
        """Return when the message is Winpay's. Raises ``InvalidSignature``, which may be a ``StaleCallback``."""
        called = path.rstrip("/")
        service = next((found for end, found in _SERVICES.items() if called.endswith(end)), Service.VA_PAYMENT)
        given = {name.lower(): value for name, value in headers.items()}
        at, signature = given.get("x-timestamp", ""), given.get("x-signature", "")
        refused = rejection(service, 401)
        if not at or not signature:
            raise InvalidSignature("X-Timestamp or X-Signature is missing", refused)
        if not message_signed_by(
            self._key,
            signature=signature,
            method=method,
            path=self._external(path),
            body=raw,
            at=at,
        ):
            raise InvalidSignature("the signature does not hold for this path, time and body", refused)
        if self._max_age is not None:
            sent = moment(at)
            if sent is None or abs(now - sent) > self._max_age:
                raise StaleCallback("the timestamp is too old or not readable", refused)

    def _external(self, path: str) -> str:
        """Return the path that Winpay called and signed."""
        start = path.find("/v1.0/")
        return self._prefix + (path[start:] if start >= 0 else path.removeprefix(self._prefix))


def check_type(service: Service, content_type: str) -> None:
    """Return where a callback says that it is JSON, as all of Winpay's do. Raises ``UnreadableCallback``."""
    if content_type != JSON:
        raise UnreadableCallback("it does not say that it is JSON", rejection(service, 400))


def parse_va_payment(raw: bytes) -> PaymentNotice:
    """Read the callback of a paid virtual account; its arrival means paid. Raises ``UnreadableCallback``."""
    content = _Content(raw, Service.VA_PAYMENT)
    amount_idr, odd_amount = content.rupiah("paidAmount")
    return PaymentNotice(
        reference=content.text("trxId"),
        payment_request_id=content.text("paymentRequestId"),
        contract_id=content.info("contractId"),
        channel=content.info("channel"),
        state=PaymentState.PAID,
        raw_state="",
        amount_idr=amount_idr,
        odd_amount=odd_amount,
        paid_at=moment(content.read.get("trxDateTime")),
        number=content.optional("virtualAccountNo"),
    )


def parse_qris_notice(raw: bytes) -> PaymentNotice:
    """Read the callback of a QRIS code; only ``state`` says whether it is paid. Raises ``UnreadableCallback``."""
    return _transaction(_Content(raw, Service.QRIS_NOTICE), channel="QRIS")


def parse_debit_notice(raw: bytes) -> PaymentNotice:
    """Read the callback of an e-wallet or card (W-08): ask for its status before it counts.

    Raises ``UnreadableCallback``.
    """
    content = _Content(raw, Service.DEBIT_NOTICE)
    channel = content.info("channel")
    return _transaction(content, channel=channel if channel in DEBIT_CHANNELS else UNNAMED_CHANNEL)


def _transaction(content: _Content, *, channel: str) -> PaymentNotice:
    state, contract_id = content.text("latestTransactionStatus"), content.info("contractId")
    amount_idr, odd_amount = content.rupiah("amount")
    return PaymentNotice(
        reference=content.text("originalPartnerReferenceNo"),
        payment_request_id=contract_id or content.optional("originalReferenceNo"),
        contract_id=contract_id,
        channel=channel,
        state=QRIS_STATES.get(state, PaymentState.UNKNOWN),
        raw_state=state,
        amount_idr=amount_idr,
        odd_amount=odd_amount,
        paid_at=moment(content.read.get("paidTime") or content.read.get("transactionDate")),
        number="",
    )


PARSERS: Final = {
    Service.VA_PAYMENT: parse_va_payment,
    Service.QRIS_NOTICE: parse_qris_notice,
    Service.DEBIT_NOTICE: parse_debit_notice,
}
"""How the callback of each service is read."""


class _Content:
    """A callback's JSON object, read field by field; what is wrong raises ``UnreadableCallback``."""

    def __init__(self, raw: bytes, service: Service) -> None:
        self._reply = rejection(service, 400)
        try:
            read = orjson.loads(raw)
        except ValueError as error:
            raise UnreadableCallback("the body is not JSON", self._reply) from error
        if not isinstance(read, dict):
            raise UnreadableCallback("the body is no object", self._reply)
        self.read: dict[str, Any] = read

    def text(self, name: str) -> str:
        """Return a mandatory text, trimmed; a number is taken as its digits."""
        value = self._bounded(name, self.read.get(name))
        if not value:
            raise UnreadableCallback(f"{name} is missing", self._reply)
        return value

    def optional(self, name: str) -> str:
        """Return a text that may be missing, or the empty text."""
        return self._bounded(name, self.read.get(name))

    def info(self, name: str) -> str:
        """Return a text of ``additionalInfo``, or the empty text."""
        info = self.read.get("additionalInfo")
        return self._bounded(name, info.get(name) if isinstance(info, dict) else None)

    def _bounded(self, name: str, value: object) -> str:
        """Return a text that can be stored; a number is taken as its digits, anything else as nothing."""
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        text = value.strip() if isinstance(value, str) else ""
        if len(text) > LONGEST_TEXT or not text.isprintable():
            raise UnreadableCallback(f"{name} is no name of anything", self._reply)
        return text

    def rupiah(self, name: str) -> tuple[int, str]:
        """Return a mandatory amount in whole rupiah, and as it was told where that is more (W-15).

        Rupiah have no parts, so such an amount is a fault at Winpay; the money has moved all the same.
        """
        amount = self.read.get(name)
        if not isinstance(amount, dict) or amount.get("currency", "IDR") != "IDR":
            raise UnreadableCallback(f"{name} is no amount in rupiah", self._reply)
        try:
            told = exact(amount.get("value"))
        except ValueError as error:
            raise UnreadableCallback(f"{name}: {error}", self._reply) from error
        return int(told), "" if told == int(told) else str(told)
