"""Winpay's response codes as data: seven digits, HTTP status (3), service (2), case (2).

Codes are compared, never the texts: Winpay writes both "Success" and "Successful". An HTTP 500 with ``500XX02`` is a
not-found in disguise and an answer like any other.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Any, Final

import orjson

from integrations.calls import Answer
from integrations.outcome import AccountBarred, ProviderError, Refused, Unavailable, Unknown

PROVIDER: Final = "winpay"


class DuplicateReference(Refused):
    """The reference exists at Winpay already: an earlier create whose answer was lost did happen.

    Its contract id is out of reach. The payer needs a new reference; a callback for this one still counts (W-18).
    """


class NotThere(Refused):
    """Winpay knows no such transaction; for a delete or cancel, that is what was wanted."""


class Service(StrEnum):
    """The service's two digits inside a response code."""

    CHECKOUT = "03"
    BALANCE = "11"
    TRANSACTIONS = "12"
    STATEMENT = "14"
    VA_PAYMENT = "25"
    VA_STATUS = "26"
    VA_CREATE = "27"
    VA_INQUIRY = "30"
    VA_DELETE = "31"
    QRIS_GENERATE = "47"
    QRIS_QUERY = "51"
    QRIS_NOTICE = "52"
    DEBIT_PAY = "54"
    DEBIT_STATUS = "55"
    DEBIT_NOTICE = "56"
    DEBIT_CANCEL = "57"
    QRIS_CANCEL = "77"


class Meaning(StrEnum):
    """What a case means for the caller."""

    DONE = "done"
    REFUSED = "refused"
    DUPLICATE_REFERENCE = "duplicate reference"
    NOT_THERE = "not there"
    BARRED = "account barred"
    UNKNOWN = "unknown"


CASES: Final[dict[str, tuple[Meaning, str]]] = {
    "20000": (Meaning.DONE, "done"),
    "20200": (Meaning.UNKNOWN, "still in progress"),
    "40000": (Meaning.REFUSED, "the bank or biller refused"),
    "40001": (Meaning.REFUSED, "a field has the wrong format"),
    "40002": (Meaning.REFUSED, "a mandatory field is missing"),
    "40100": (Meaning.BARRED, "the signature does not hold: private key, clock or path"),
    "40300": (Meaning.REFUSED, "the transaction has expired"),
    "40301": (Meaning.REFUSED, "the merchant may not use this feature"),
    "40302": (Meaning.REFUSED, "over the amount limit"),
    "40401": (Meaning.NOT_THERE, "no such transaction"),
    "40413": (Meaning.REFUSED, "the amount is wrong, or it is paid already"),
    "40416": (Meaning.BARRED, "the partner id is unknown"),
    "40419": (Meaning.NOT_THERE, "the account is invalid or has expired"),
    # Each attempt has an id of its own, so this one can only be a resend below us: the first send did arrive.
    "40900": (Meaning.UNKNOWN, "the request arrived twice"),
    "40901": (Meaning.DUPLICATE_REFERENCE, "the reference is used already"),
    "42900": (Meaning.UNKNOWN, "too many requests"),
    "50000": (Meaning.UNKNOWN, "a general error"),
    "50001": (Meaning.UNKNOWN, "an internal error"),
    "50002": (Meaning.NOT_THERE, "no such contract"),
    "50400": (Meaning.UNKNOWN, "time-out behind Winpay"),
}
"""HTTP status and case of a code, without its service.

Those of ``400``, ``401``, ``404`` (01, 16), ``409`` and ``500`` (02) are Winpay's; the others follow general BI SNAP.
Of e-wallets and cards Winpay prints only some of its own (W-11).
"""


CHECKOUT_CASES: Final[dict[str, tuple[Meaning, str]]] = {
    "20000": (Meaning.DONE, "done"),
    "20100": (Meaning.DONE, "created"),
    "40000": (Meaning.REFUSED, "the request is refused; the reference may be used already"),
    "40001": (Meaning.REFUSED, "a field is wrong, or the reference is used already"),
    "40002": (Meaning.REFUSED, "the invoice is paid already"),
    "40100": (Meaning.BARRED, "the key or signature does not hold"),
    "40400": (Meaning.NOT_THERE, "no such invoice"),
    "50000": (Meaning.UNKNOWN, "a general error"),
}
"""The same for the Checkout page, whose codes have meanings of their own. That of a used reference is open (W-13)."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer read: what it means, its code, and its content when it is done."""

    meaning: Meaning
    code: str
    reason: str
    content: dict[str, Any]
    known: bool = True
    """False for an answer that is not Winpay's, or that bears a code nobody knows."""


def read(answer: Answer, service: Service) -> Verdict:
    """Read an answer of ``service``.

    One without a code is not Winpay's: a page of whatever stands before it says nothing of what Winpay did, but that
    the account is barred.
    """
    content: Any = None
    with suppress(ValueError):
        content = orjson.loads(answer.body)
    code = str(content.get("responseCode", "")) if isinstance(content, dict) else ""
    if not isinstance(content, dict) or len(code) != len("2002700") or not code.isdigit():
        reason = f"an answer that is not Winpay's, HTTP {answer.status}"
        meaning = Meaning.BARRED if answer.status == HTTPStatus.UNAUTHORIZED else Meaning.UNKNOWN
        return Verdict(meaning, str(answer.status), reason, {}, known=False)
    status, case = code[:3], code[5:]
    cases = CHECKOUT_CASES if service is Service.CHECKOUT else CASES
    known = status + case in cases
    meaning, reason = cases.get(status + case, (_meaning_of(int(status)), "a code not in our table"))
    if meaning is Meaning.DONE and code[3:5] != service:
        meaning, reason, known = Meaning.UNKNOWN, "an answer of another service", False
    return Verdict(meaning, code, f"{reason} ({code})", content, known=known)


def _meaning_of(status: int) -> Meaning:
    """Return what the status inside a code of Winpay's says: nothing below 300 and from 500 on; 429 is no answer."""
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Meaning.UNKNOWN
    if status == HTTPStatus.UNAUTHORIZED:
        return Meaning.BARRED
    return Meaning.REFUSED if 300 <= status < 500 else Meaning.UNKNOWN  # noqa: PLR2004 - HTTP's own borders


def is_answer(answer: Answer, service: Service) -> bool:
    """Say whether an HTTP 429 or 5xx is an answer after all."""
    return read(answer, service).meaning is not Meaning.UNKNOWN


def error_of(verdict: Verdict, *, operation: str, safe: bool) -> ProviderError:
    """Return the error to raise for a verdict that is not done."""
    reason = verdict.reason
    match verdict.meaning:
        case Meaning.DUPLICATE_REFERENCE:
            return DuplicateReference(
                provider=PROVIDER, operation=operation, reason=reason, code=verdict.code, noted=reason
            )
        case Meaning.NOT_THERE:
            return NotThere(provider=PROVIDER, operation=operation, reason=reason, code=verdict.code, noted=reason)
        case Meaning.BARRED:
            return AccountBarred(provider=PROVIDER, operation=operation, reason=reason, code=verdict.code)
        case Meaning.REFUSED:
            told = verdict.content.get("responseData")
            words = [verdict.content.get("responseMessage", ""), *(told if isinstance(told, list) else [])]
            detail = "; ".join(str(word) for word in words if word)[:240]
            return Refused(
                provider=PROVIDER,
                operation=operation,
                code=verdict.code,
                reason=f"{reason}: {detail}" if detail else reason,
                noted=reason,
            )
        case _ if safe:
            return Unavailable(provider=PROVIDER, operation=operation, reason=reason)
        case _:
            return Unknown(provider=PROVIDER, operation=operation, reason=reason)
