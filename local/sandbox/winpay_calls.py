"""The calls of the Winpay sandbox: field rules, answers and codes, as Winpay's documents give them."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from integrations.winpay import signing
from integrations.winpay.assumptions import SMALLEST_AMOUNT_IDR
from integrations.winpay.channels import CHANNELS, VaKind
from local.sandbox.faults import Faults
from local.sandbox.winpay_book import Book, Deal

REPEATED: Final = frozenset({"duplicate_accepted"})
"""The fault of a provider that does not see that a reference was used."""

_LONGEST_LIFE: Final = timedelta(days=92)
_AMOUNT = re.compile(r"(?=.{1,14}$)[0-9]+(\.[0-9]{2})?")
_REFERENCE = re.compile(r"[A-Za-z0-9_-]{5,50}")
_NAME = re.compile(r"[A-Za-z0-9_ -]{5,24}")
_CUSTOMER_NO = re.compile(r"[0-9]{3,14}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
_NOT_FOUND = "Transaction tidak ada"


@dataclass(frozen=True, slots=True)
class Operation:
    """One call: where it is, its service number, where our reference stands in it, who answers, and with what state."""

    name: str
    method: str
    path: str
    service: str
    reference_field: str
    answer: Callable[[Call], dict[str, Any]]
    state_field: str = "responseCode"


class Rejected(Exception):
    """An answer other than success."""

    def __init__(self, operation: Operation, status: int, case: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.content = {"responseCode": f"{status}{operation.service}{case}", "responseMessage": message}


def reply_body(operation: Operation) -> dict[str, Any]:
    """Return the envelope of a success."""
    return {"responseCode": f"200{operation.service}00", "responseMessage": "Successful"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One verified call: its fields, and readers that reject what breaks a rule."""

    operation: Operation
    fields: dict[str, Any]
    book: Book
    faults: Faults
    now: datetime
    origin: str
    iso_only: bool

    def reject(self, status: int, case: str, message: str) -> Rejected:
        """Return the rejection to raise."""
        return Rejected(self.operation, status, case, message)

    def text(self, name: str, rule: re.Pattern[str] | None = None) -> str:
        """Return a mandatory text; a dot in ``name`` goes into an object."""
        value: Any = self.fields
        for step in name.split("."):
            value = value.get(step) if isinstance(value, dict) else None
        if value is None or value == "":
            raise self.reject(400, "02", f"Invalid mandatory field {{{name}}}")
        if not isinstance(value, str) or (rule is not None and not rule.fullmatch(value)):
            raise self.reject(400, "01", f"Invalid field format {{ {name} }}")
        return value

    def amount(self, name: str) -> dict[str, str]:
        """Return a mandatory amount."""
        value, currency = self.text(f"{name}.value", _AMOUNT), self.text(f"{name}.currency")
        if currency != "IDR":
            raise self.reject(400, "01", f"Invalid field format {{ {name}.currency }}")
        return {"value": value, "currency": currency}

    def moment_ahead(self, name: str) -> datetime:
        """Return a mandatory moment, more than a minute and at most three months ahead."""
        try:
            moment = datetime.fromisoformat(self.text(name, _MOMENT))
        except ValueError:
            raise self.reject(400, "01", f"Invalid field format {{ {name} }}") from None
        if not timedelta(minutes=1) < moment - self.now <= _LONGEST_LIFE:
            raise self.reject(400, "01", f"Invalid field format {{ {name} }}")
        return moment

    def new_reference(self, name: str) -> str:
        """Return a reference that is not used yet."""
        reference = self.text(name, _REFERENCE)
        used = self.book.deal(reference) is not None
        if used and self.faults.take(self.operation.name, among=REPEATED, reference=reference) is None:
            raise self.reject(409, "01", "Duplicate trxId")
        return reference

    def deal(self, kind: str, reference_name: str) -> Deal:
        """Return the deal that the call is about."""
        reference, contract_id = self.text(reference_name), self.text("additionalInfo.contractId")
        deal = self.book.contract(contract_id)
        if deal is None or deal.kind != kind:
            raise self.reject(500, "02", "reqbill tidak ada")
        if deal.reference != reference:
            raise self.reject(404, "01", _NOT_FOUND)
        return deal


def _create_va(call: Call) -> dict[str, Any]:
    kind = call.text("virtualAccountTrxType", re.compile("[cor]"))
    sent: dict[str, Any] = {"virtualAccountName": call.text("virtualAccountName", _NAME), "virtualAccountTrxType": kind}
    if kind != VaKind.ONE_OFF or call.fields.get("customerNo") is not None:
        call.text("customerNo", _CUSTOMER_NO)
    channel = call.text("additionalInfo.channel")
    known = CHANNELS.get(channel)
    if known is None or (known.kinds and kind not in known.kinds):
        raise call.reject(400, "01", "Invalid field format { additionalInfo.channel }")
    amount = expires_at = None
    if kind != VaKind.OPEN:
        amount, expires_at = call.amount("totalAmount"), call.moment_ahead("expiredDate")
        if Decimal(amount["value"]) < SMALLEST_AMOUNT_IDR:
            raise call.reject(400, "01", "Invalid field format { totalAmount.value }")
        sent["expiredDate"] = call.fields["expiredDate"]
    reference = call.new_reference("trxId")
    deal = call.book.create("va", reference, channel=channel, amount=amount, expires_at=expires_at, sent=sent)
    data: dict[str, Any] = {
        "partnerServiceId": f"{deal.bank_number:>8}",
        "customerNo": deal.customer_no,
        "virtualAccountNo": deal.number,
        "virtualAccountName": sent["virtualAccountName"],
        "trxId": reference,
        "virtualAccountTrxType": kind,
        "additionalInfo": {"channel": channel, "contractId": deal.contract_id},
    }
    if amount is not None:
        data |= {"totalAmount": amount, "expiredDate": sent["expiredDate"]}
    return {"virtualAccountData": data}


def _inquiry_va(call: Call) -> dict[str, Any]:
    deal = call.deal("va", "trxId")
    if not deal.open_at(call.now):
        raise call.reject(404, "01", _NOT_FOUND)
    data: dict[str, Any] = {
        "virtualAccountNo": deal.number.strip(),
        "virtualAccountName": deal.sent["virtualAccountName"],
        "trxId": deal.reference,
        "additionalInfo": {"channel": deal.channel, "contractId": deal.contract_id},
    }
    if deal.amount is not None and deal.expires_at is not None:
        # Jakarta's wall time under a wrong offset, as Winpay's own examples show it.
        data |= {"totalAmount": deal.amount, "expiredDate": signing.timestamp(deal.expires_at)[:-6] + "+00:00"}
    return {"virtualAccountData": data}


def _va_status(call: Call) -> dict[str, Any]:
    call.text("virtualAccountNo")
    deal = call.deal("va", "additionalInfo.trxId")
    if deal.closed and not deal.payments:
        raise call.reject(404, "01", _NOT_FOUND)
    paid = deal.payments[-1] if deal.payments else None
    data: dict[str, Any] = {
        "virtualAccountNo": deal.number,
        "virtualAccountName": deal.sent["virtualAccountName"],
        "paymentFlagStatus": "00" if paid else "01",
    }
    if paid is not None:
        moment = signing.timestamp(datetime.fromisoformat(paid["paid_at"]))
        data |= {
            "transactionDate": moment,
            "referenceNo": paid["payment_request_id"],
            "totalAmount": {"value": f"{paid['amount_idr']}.00", "currency": "IDR"},
        }
    elif deal.amount is not None:
        data["totalAmount"] = deal.amount
    info = {"contractId": deal.contract_id, "channel": deal.channel, "trxId": deal.reference}
    return {"virtualAccountData": data, "additionalInfo": info}


def _delete_va(call: Call) -> dict[str, Any]:
    number = call.text("virtualAccountNo")
    deal = call.deal("va", "trxId")
    if deal.closed or number.strip() != deal.number.strip():
        raise call.reject(404, "01", _NOT_FOUND)
    if deal.payments:
        raise call.reject(400, "00", "Transaksi sudah dibayar")
    call.book.close(deal)
    info = {"contractId": deal.contract_id, "channel": deal.channel}
    return {"virtualAccountData": {"trxId": deal.reference}, "additionalInfo": info}


def _generate_qris(call: Call) -> dict[str, Any]:
    static = (call.fields.get("additionalInfo") or {}).get("isStatic")
    if not isinstance(static, bool):
        raise call.reject(400, "02", "Invalid mandatory field {additionalInfo.isStatic}")
    amount = call.amount("amount")
    expires_at = None if static else call.moment_ahead("validityPeriod")
    sent = {"terminalId": call.fields.get("terminalId"), "validityPeriod": call.fields.get("validityPeriod")}
    reference = call.new_reference("partnerReferenceNo")
    deal = call.book.create("qris", reference, channel="QRIS", amount=amount, expires_at=expires_at, sent=sent)
    return {
        "partnerReferenceNo": reference,
        "qrContent": f"SANDBOX QRIS {deal.contract_id}" if call.iso_only else None,
        "qrUrl": f"{call.origin}/scqr/get_image_qr?payid={uuid.UUID(deal.contract_id[2:]).hex}",
        "terminalId": sent["terminalId"],
        "additionalInfo": {"contractId": deal.contract_id, "expiredAt": sent["validityPeriod"], "isStatic": static},
    }


def _query_qris(call: Call) -> dict[str, Any]:
    call.text("serviceCode", re.compile("47"))
    deal = call.deal("qris", "originalPartnerReferenceNo")
    paid = deal.payments[-1] if deal.payments else None
    status, word = (paid["status"], "Paid") if paid else ("05", "Canceled") if deal.closed else ("01", "Initiated")
    answer: dict[str, Any] = {
        "originalPartnerReferenceNo": deal.reference,
        "serviceCode": "47",
        "latestTransactionStatus": status,
        "transactionStatusDesc": word,
        "amount": deal.amount,
        "terminalId": deal.sent["terminalId"],
        "additionalInfo": {},
    }
    if paid is not None:
        answer |= {
            "paidTime": signing.timestamp(datetime.fromisoformat(paid["paid_at"])),
            "amount": {"value": f"{paid['amount_idr']}.00", "currency": "IDR"},
            "feeAmount": {"value": f"{paid['amount_idr'] * 7 // 1000}.00", "currency": "IDR"},
            "additionalInfo": {"issuer": "SANDBOX PAY", "rrn": paid["payment_request_id"], "buyerReff": "sandbox"},
        }
    return answer


def _cancel_qris(call: Call) -> dict[str, Any]:
    call.text("reason")
    deal = call.deal("qris", "originalPartnerReferenceNo")
    if deal.closed:
        raise call.reject(404, "01", _NOT_FOUND)
    if deal.payments:
        raise call.reject(400, "00", "Transaksi sudah dibayar")
    call.book.close(deal)
    return {"originalPartnerReferenceNo": deal.reference, "additionalInfo": {"contractId": deal.contract_id}}


OPERATIONS: Final = (
    Operation("create_va", "POST", "/v1.0/transfer-va/create-va", "27", "trxId", _create_va),
    Operation("inquiry_va", "POST", "/v1.0/transfer-va/inquiry-va", "30", "trxId", _inquiry_va),
    Operation("va_status", "POST", "/v1.0/transfer-va/status", "26", "trxId", _va_status, "paymentFlagStatus"),
    Operation("delete_va", "DELETE", "/v1.0/transfer-va/delete-va", "31", "trxId", _delete_va),
    Operation("generate_qris", "POST", "/v1.0/qr/qr-mpm-generate", "47", "partnerReferenceNo", _generate_qris),
    Operation(
        "query_qris",
        "POST",
        "/v1.0/qr/qr-mpm-query",
        "51",
        "originalPartnerReferenceNo",
        _query_qris,
        "latestTransactionStatus",
    ),
    Operation("cancel_qris", "POST", "/v1.0/qr/qr-mpm-cancel", "77", "originalPartnerReferenceNo", _cancel_qris),
)
