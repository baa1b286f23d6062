"""What the Winpay sandbox knows: its accounts and codes, their payments, and which ids were used on which day.

Everything is in the ledger first, so that a sandbox started again on the same ledger goes on where it was.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from local.sandbox.ledger import Entry, Ledger

BANK_NUMBERS = {
    "BRI": "13925",
    "PERMATA": "8528",
    "BSI": "9042",
    "MUAMALAT": "8256",
    "BCA": "15048",
    "CIMB": "2269",
    "SINARMAS": "8001",
    "BNC": "9020",
    "BNI": "9883",
    "MANDIRI": "89608",
    "INDOMARET": "22691",
    "ALFAMART": "22692",
    "FASTPAY": "22693",
    "MANDIRIPC": "89609",
    "MAYBANK": "7827",
}
"""Invented, five digits at most; padded to eight they begin a virtual account's number."""

CONTRACT_PREFIX = {"va": "si", "qris": "qr"}


@dataclass(slots=True, kw_only=True)
class Deal:
    """A virtual account (``va``) or QRIS code (``qris``) under the merchant's reference."""

    kind: str
    reference: str
    contract_id: str
    channel: str
    amount: dict[str, str] | None
    expires_at: datetime | None
    sent: dict[str, Any]
    """The fields of the create call that are told back as they came."""
    customer_no: str = ""
    bank_number: str = ""
    payments: list[Entry] = field(default_factory=list)
    closed: bool = False

    @property
    def number(self) -> str:
        """The virtual account's number as Winpay writes it: bank number padded to eight, then the customer's."""
        return f"{self.bank_number:>8}{self.customer_no}"

    @property
    def repeatable(self) -> bool:
        """Whether it may be paid more than once."""
        return self.kind == "va" and self.sent.get("virtualAccountTrxType") in {"o", "r"}

    def open_at(self, now: datetime) -> bool:
        """Whether a payer could pay it now."""
        in_time = self.expires_at is None or now < self.expires_at
        return in_time and not self.closed and (self.repeatable or not self.payments)


class Book:
    """The deals by reference and by contract, kept in step with the ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.forget()
        for entry in ledger.entries():
            self._apply(entry)

    def forget(self) -> None:
        """Know nothing any more (the ledger is emptied elsewhere)."""
        self._deals: dict[str, Deal] = {}
        self._contracts: dict[str, Deal] = {}
        self._ids: set[tuple[str, str]] = set()
        self._payments = 0

    def deal(self, reference: str) -> Deal | None:
        """Return the deal under the merchant's reference."""
        return self._deals.get(reference)

    def deals(self) -> Iterable[Deal]:
        """Return all deals, oldest first; under a reference that was taken twice, the newer one."""
        return self._deals.values()

    def contract(self, contract_id: str) -> Deal | None:
        """Return the deal under Winpay's key."""
        return self._contracts.get(contract_id)

    def use_id(self, day: str, external_id: str, operation: str) -> bool:
        """Note an ``X-EXTERNAL-ID``; false when it was used on that day already."""
        if (day, external_id) in self._ids:
            return False
        self._write("external_id", external_id, day=day, operation=operation)
        return True

    def create(
        self,
        kind: str,
        reference: str,
        *,
        channel: str,
        amount: dict[str, str] | None,
        expires_at: datetime | None,
        sent: dict[str, Any],
    ) -> Deal:
        """Make a deal with a contract id and, for an account, a number that differs from the customer number sent."""
        unique = uuid.uuid4()
        digits = f"{unique.int % 10**9:09d}"
        self._write(
            kind,
            reference,
            contract_id=f"{CONTRACT_PREFIX[kind]}{unique}",
            channel=channel,
            amount=amount,
            expires_at=expires_at.isoformat() if expires_at else None,
            sent=sent,
            customer_no=f"41{digits}",
            bank_number=BANK_NUMBERS.get(channel, ""),
        )
        return self._deals[reference]

    def pay(self, deal: Deal, *, amount_idr: int, status: str, at: datetime) -> Entry:
        """Note that a payer paid."""
        return self._write(
            "paid",
            deal.reference,
            amount_idr=amount_idr,
            status=status,
            paid_at=at.isoformat(),
            payment_request_id=str(45_539 + self._payments),
        )

    def close(self, deal: Deal) -> None:
        """Note that the merchant deleted or cancelled it."""
        self._write("closed", deal.reference)

    def _write(self, kind: str, key: str, /, **facts: Any) -> Entry:
        entry = self._ledger.append(kind, key, **facts)
        self._apply(entry)
        return entry

    def _apply(self, entry: Entry) -> None:
        key = entry["key"]
        match entry["kind"]:
            case "va" | "qris":
                expires = entry["expires_at"]
                deal = Deal(
                    kind=entry["kind"],
                    reference=key,
                    contract_id=entry["contract_id"],
                    channel=entry["channel"],
                    amount=entry["amount"],
                    expires_at=datetime.fromisoformat(expires) if expires else None,
                    sent=entry["sent"],
                    customer_no=entry["customer_no"],
                    bank_number=entry["bank_number"],
                )
                self._deals[key] = self._contracts[deal.contract_id] = deal
            case "paid":
                self._deals[key].payments.append(entry)
                self._payments += 1
            case "closed":
                self._deals[key].closed = True
            case "external_id":
                self._ids.add((entry["day"], key))
