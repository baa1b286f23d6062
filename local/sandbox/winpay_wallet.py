"""E-wallets and cards of the Winpay sandbox.

Beside the payer's routes of the others there is ``POST /__sandbox/pay_wallet``: ``{"reference"}`` plays the payer.
``amount_idr``, ``status`` (another state than ``00``), ``deliver`` (false: silence), ``forged``, ``copies``, ``force``
(although closed), ``append`` (Winpay appends its path to ``PAY_NOTIFY``, W-08). Faults know the calls ``pay_wallet``,
``wallet_status`` and ``cancel_wallet`` and the callback ``debit_notice``.

All that is known stands in the ledger: the last line of a reference is its state.
"""

from __future__ import annotations

import re
import uuid
from datetime import datetime
from typing import Any, Final

import orjson
from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from integrations.winpay import DEBIT_NOTICE_PATH, signing
from integrations.winpay.channels import DEBIT_CHANNELS
from local.sandbox.base import CLOCK, LEDGER, Entry, Ledger, WebhookSender, answer_json
from local.sandbox.winpay_calls import REPEATED, Call, Operation
from local.sandbox.winpay_reports import report_operations

EVENTS: Final = ("debit_notice",)

_AMOUNT = re.compile(r"(?=.{1,12}$)[0-9]+(\.[0-9]{2})?")
_REFERENCE = re.compile(r".{5,50}")
_NAME = re.compile(r"[A-Za-z0-9 -]{5,25}")
_NOT_FOUND = "Transaction tidak ada"
_WORDS = {"00": "Success", "01": "Initiated", "05": "Canceled"}


class Payment(BaseModel):
    """What a payer does, as the control route takes it."""

    model_config = ConfigDict(extra="forbid")

    reference: str
    amount_idr: int | None = Field(None, gt=0, description="None: what was asked.")
    status: str = Field("00", pattern=r"^0[0-7]$")
    copies: int = Field(1, ge=1, le=1000)
    deliver: bool = True
    forged: bool = False
    force: bool = False
    append: bool = False


class _Wallet:
    """The calls of services 54, 55 and 57."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def _found(self, call: Call) -> Entry:
        contract_id = call.text("additionalInfo.contractId")
        call.text("additionalInfo.channel")
        reference = call.text("originalPartnerReferenceNo")
        debit = self._ledger.last("debit", reference)
        if debit is None:
            raise call.reject(404, "01", _NOT_FOUND)
        if debit["contract_id"] != contract_id:
            raise call.reject(500, "02", "reqbill tidak ada")
        return debit

    def pay(self, call: Call) -> dict[str, Any]:
        """Open a payment under a reference that is not used."""
        reference = call.text("partnerReferenceNo", _REFERENCE)
        value, currency = call.text("amount.value", _AMOUNT), call.text("amount.currency", re.compile("IDR"))
        channel = call.text("additionalInfo.channel")
        if channel not in DEBIT_CHANNELS:
            raise call.reject(400, "01", "Invalid field format { additionalInfo.channel }")
        call.text("additionalInfo.customerPhone")
        call.text("additionalInfo.customerName", _NAME)
        urls = _urls(call)
        expires_at = call.moment_ahead("validUpTo")
        used = self._ledger.last("debit", reference) is not None or call.book.deal(reference) is not None
        if used and call.faults.take(call.operation.name, among=REPEATED, reference=reference) is None:
            raise call.reject(409, "01", "Duplicate partnerReferenceNo")
        contract_id = f"{'so' if channel == 'SC' else 'dn'}{uuid.uuid4()}"
        self._ledger.append(
            "debit",
            reference,
            contract_id=contract_id,
            channel=channel,
            amount={"value": value, "currency": currency},
            notify_url=urls.get("PAY_NOTIFY", ""),
            expires_at=expires_at.isoformat(),
            state="01",
        )
        return {
            "partnerReferenceNo": reference,
            "appRedirectUrl": "",
            "webRedirectUrl": f"{call.origin}/pay/{contract_id}",
            "additionalInfo": {
                "contractId": contract_id,
                "expiredTime": call.fields["validUpTo"],
                "channel": channel,
            },
        }

    def status(self, call: Call) -> dict[str, Any]:
        """Say what has become of it."""
        debit = self._found(call)
        answer: dict[str, Any] = {
            "originalPartnerReferenceNo": debit["key"],
            "latestTransactionStatus": debit["state"],
            "transactionStatusDesc": _WORDS.get(debit["state"], "Pending"),
            "amount": debit["amount"],
            "additionalInfo": {"contractId": debit["contract_id"], "channel": debit["channel"]},
        }
        if "paid_at" in debit:
            answer["paidTime"] = signing.timestamp(datetime.fromisoformat(debit["paid_at"]))
        return answer

    def cancel(self, call: Call) -> dict[str, Any]:
        """Close it while it is unpaid."""
        call.text("reason")
        debit = self._found(call)
        if debit["state"] == "05":
            raise call.reject(404, "01", _NOT_FOUND)
        if debit["state"] == "00":
            raise call.reject(400, "00", "Transaksi sudah dibayar")
        _change(self._ledger, debit, state="05")
        return {
            "originalPartnerReferenceNo": debit["key"],
            "additionalInfo": {"contractId": debit["contract_id"], "channel": debit["channel"]},
        }

    def operations(self) -> tuple[Operation, ...]:
        """Return where they are."""
        debit, own, theirs = "/v1.0/debit", "partnerReferenceNo", "originalPartnerReferenceNo"
        return (
            Operation("pay_wallet", "POST", f"{debit}/payment-host-to-host", "54", own, self.pay),
            Operation("wallet_status", "POST", f"{debit}/status", "55", theirs, self.status, "latestTransactionStatus"),
            Operation("cancel_wallet", "POST", f"{debit}/cancel", "57", theirs, self.cancel),
        )


def wallet_operations(ledger: Ledger) -> tuple[Operation, ...]:
    """Return the calls of e-wallets, cards and reports."""
    return (*_Wallet(ledger).operations(), *report_operations(ledger))


def _urls(call: Call) -> dict[str, str]:
    given = call.fields.get("urlParam")
    if not isinstance(given, list) or not given:
        raise call.reject(400, "02", "Invalid mandatory field {urlParam}")
    for one in given:
        good = isinstance(one, dict) and one.get("type") in ("PAY_NOTIFY", "PAY_RETURN")
        if not good or one.get("isDeeplink") != "N" or not str(one.get("url", "")).startswith("http"):
            raise call.reject(400, "01", "Invalid field format { urlParam }")
    return {one["type"]: one["url"] for one in given}


def _change(ledger: Ledger, debit: Entry, **changed: Any) -> Entry:
    facts = {name: value for name, value in debit.items() if name not in ("seq", "at", "kind", "key")}
    return ledger.append("debit", debit["key"], **{**facts, **changed})


def is_taken(status: int, body: bytes) -> bool:
    """Whether the merchant answered as Winpay wants it; anything else is sent again."""
    try:
        return status == 200 and orjson.loads(body).get("responseCode") == "2005600"  # noqa: PLR2004 - HTTP's OK
    except (ValueError, AttributeError):
        return False


def add_wallet_routes(app: web.Application, *, sender: WebhookSender) -> None:
    """Add the control route with which a payer of an e-wallet or card is played. ``sender`` tells the merchant."""
    ledger = app[LEDGER]

    def tell(debit: Entry, asked: Payment) -> None:
        if not debit["notify_url"]:
            return
        content = {
            "originalPartnerReferenceNo": debit["key"],
            "latestTransactionStatus": debit["state"],
            "amount": debit["amount"],
            "additionalInfo": {"contractId": debit["contract_id"], "channel": debit["channel"]},
        }
        sender.send(
            debit["key"],
            orjson.dumps(content),
            event="debit_notice",
            about=debit["key"],
            url=debit["notify_url"].rstrip("/") + (DEBIT_NOTICE_PATH if asked.append else ""),
            copies=asked.copies,
            forged=asked.forged,
            facts={"reference": debit["key"]},
        )

    async def pay(request: web.Request) -> web.Response:
        try:
            asked = Payment.model_validate_json(await request.read())
        except ValidationError as error:
            return answer_json({"error": str(error)}, status=400)
        debit, now = ledger.last("debit", asked.reference), request.app[CLOCK].now()
        if debit is None:
            return answer_json({"error": "no such reference"}, status=404)
        is_open = debit["state"] in ("01", "02", "03") and now < datetime.fromisoformat(debit["expires_at"])
        if not (asked.force or is_open):
            return answer_json({"error": "expired, closed or paid already; force pays it anyhow"}, status=409)
        amount = {"value": f"{asked.amount_idr}.00", "currency": "IDR"} if asked.amount_idr else debit["amount"]
        with ledger.together():
            debit = _change(ledger, debit, state=asked.status, amount=amount, paid_at=now.isoformat())
            if asked.deliver:
                tell(debit, asked)
        return answer_json({"paid": debit})

    app.router.add_post("/__sandbox/pay_wallet", pay)
