"""The reports of the Winpay sandbox, drawn from its ledger: operations ``balance``, ``transactions``, ``statement``."""

from __future__ import annotations

import re
import uuid
from datetime import datetime
from typing import Any

from integrations.rupiah import whole
from integrations.winpay import signing
from local.sandbox.ledger import Ledger
from local.sandbox.winpay_calls import Call, Operation

_REFERENCE = re.compile(r"[A-Za-z0-9]{5,64}")
_DIGITS = re.compile(r"[0-9]{1,6}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
_SMALLEST_PAGE = 10
MOST_LINES = 100
"""Lines of a page, whatever is asked for. Winpay's own bound is not documented."""


class _Reports:
    """The calls of services 11, 12 and 14."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def _paid(self) -> list[tuple[datetime, int, str]]:
        told = [(e["paid_at"], e["amount_idr"], e["key"]) for e in self._ledger.entries("paid") if e["status"] == "00"]
        debits = {entry["key"]: entry for entry in self._ledger.entries("debit")}
        told += [(e["paid_at"], whole(e["amount"]["value"]), key) for key, e in debits.items() if e["state"] == "00"]
        return sorted((datetime.fromisoformat(at), amount_idr, key) for at, amount_idr, key in told)

    def balance(self, call: Call) -> dict[str, Any]:
        """Say what was paid so far; nothing was settled."""
        reference = call.text("partnerReferenceNo", _REFERENCE)
        account_no, types = call.text("accountNo"), call.fields.get("balanceTypes")
        if not isinstance(types, list) or not types or not set(types) <= {"Transaction", "Settlement"}:
            raise call.reject(400, "01", "Invalid field format { balanceTypes }")
        total = {"Transaction": sum(amount_idr for _, amount_idr, _ in self._paid()), "Settlement": 0}
        return {
            "referenceNo": str(uuid.uuid4()),
            "partnerReferenceNo": reference,
            "accountNo": account_no,
            "name": "SANDBOX",
            "accountInfos": [
                {
                    "balanceType": kind,
                    "amount": {"value": f"{total[kind]}.00", "currency": "IDR"},
                    "status": "0001",
                }
                for kind in types
            ],
        }

    def transactions(self, call: Call) -> dict[str, Any]:
        """List what was paid, by pages."""
        call.text("partnerReferenceNo", _REFERENCE)
        since, until = (datetime.fromisoformat(call.text(name, _MOMENT)) for name in ("fromDateTime", "toDateTime"))
        size, page = int(call.text("pageSize", _DIGITS)), int(call.text("pageNumber", _DIGITS))
        if size < _SMALLEST_PAGE or page < 1:
            raise call.reject(400, "01", "Invalid field format { pageSize }")
        size = min(size, MOST_LINES)
        within = [one for one in self._paid() if since <= one[0] <= until][(page - 1) * size : page * size]
        return {
            "referenceNo": str(uuid.uuid4()),
            "detailData": [
                {
                    "dateTime": signing.timestamp(at),
                    "amount": {"value": f"{amount_idr}.00", "currency": "IDR"},
                    "additionalInfo": {"partnerReferenceNo": key},
                }
                for at, amount_idr, key in within
            ],
        }

    def statement(self, call: Call) -> dict[str, Any]:
        """Echo: nothing is documented."""
        return {"partnerReferenceNo": call.text("partnerReferenceNo", _REFERENCE)}

    def operations(self) -> tuple[Operation, ...]:
        """Return where they are."""
        reference = "partnerReferenceNo"
        return (
            Operation("balance", "POST", "/v1.0/balance-inquiry", "11", reference, self.balance),
            Operation("transactions", "POST", "/v1.0/transaction-history-list", "12", reference, self.transactions),
            Operation("statement", "POST", "/v1.0/bank-statement", "14", reference, self.statement),
        )


def report_operations(ledger: Ledger) -> tuple[Operation, ...]:
    """Return the calls of the reports."""
    return _Reports(ledger).operations()
