"""What Winpay tells us, as typed values. Rupiah are whole; moments are aware."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from integrations.winpay.assumptions import JAKARTA
from integrations.winpay.channels import DEBIT_CHANNELS, UNNAMED_CHANNEL


class PaymentState(StrEnum):
    """What Winpay says about the money. ``UNKNOWN`` decides nothing: ask again later (W-14)."""

    PAID = "paid"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    FAILED = "failed"
    REFUNDED = "refunded"
    UNKNOWN = "unknown"


VA_STATES = {"00": PaymentState.PAID, "01": PaymentState.UNPAID}
"""``paymentFlagStatus``; ``02`` ("check") is not explained by Winpay and stays unknown."""

QRIS_STATES = {
    "00": PaymentState.PAID,
    "01": PaymentState.UNPAID,
    "02": PaymentState.UNPAID,
    "03": PaymentState.UNPAID,
    "04": PaymentState.REFUNDED,
    "05": PaymentState.CANCELLED,
    "06": PaymentState.FAILED,
}
NOT_FOUND_STATUS = "07"
"""``latestTransactionStatus``: 01 initiated, 02 paying, 03 pending; 07 ("not found") stays unknown.

Of e-wallets and cards the same is assumed (W-10).
"""


@dataclass(frozen=True, slots=True)
class VirtualAccount:
    """A virtual account as Winpay made or shows it."""

    reference: str
    contract_id: str
    """Winpay's key, told only once, by the create call: status and delete need it."""
    number: str
    """To show to the payer: without padding."""
    raw_number: str
    """As Winpay wrote it: status and delete want it back unchanged."""
    customer_no: str
    """Can differ from the one that was sent."""
    name: str
    channel: str
    amount_idr: int | None
    expires_at: datetime | None
    """As we asked for it; ``None`` in an inquiry, whose offset cannot be trusted."""


@dataclass(frozen=True, slots=True)
class VaStatus:
    """Whether a virtual account has been paid."""

    reference: str
    state: PaymentState
    raw_state: str
    amount_idr: int | None
    """None where Winpay tells none; parts of a rupiah are left out."""
    reference_no: str
    odd_amount: str = ""
    """The amount as told where it is not in whole rupiah."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QRIS code. ``content`` is ``None`` for most merchants: then only the image at ``url`` can be shown."""

    reference: str
    contract_id: str
    url: str
    content: str | None
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class QrStatus:
    """What has become of a QRIS code, or of a payment by e-wallet or card."""

    reference: str
    state: PaymentState
    raw_state: str
    amount_idr: int | None
    fee_idr: int | None
    paid_at: datetime | None
    issuer: str
    odd_amount: str = ""
    """The amount as told where it is not in whole rupiah."""


@dataclass(frozen=True, slots=True)
class WalletPayment:
    """A payment by e-wallet or card, and where the payer goes. ``app_url`` is empty where a wallet has no app link."""

    reference: str
    contract_id: str
    channel: str
    web_url: str
    app_url: str
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What lies in one pot of the merchant's account."""

    kind: str
    amount_idr: int
    odd_amount: str
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """Money in the transaction report (W-24), and all that was told of it."""

    reference: str
    """Ours; empty where the line names none."""
    at: datetime | None
    amount_idr: int
    odd_amount: str
    told: dict[str, Any]


@dataclass(frozen=True, slots=True)
class PaymentNotice:
    """A callback: money came for ``reference``, or, except for an account, its state changed."""

    reference: str
    payment_request_id: str
    """Differs per payment of one VA; for the others the contract id."""
    contract_id: str
    channel: str
    state: PaymentState
    raw_state: str
    amount_idr: int
    paid_at: datetime | None
    number: str
    """The virtual account's number without padding; empty for the others."""
    odd_amount: str = ""
    """The amount as told where it is not in whole rupiah: ``amount_idr`` leaves the rest out, and a person looks."""

    @property
    def key(self) -> str:
        """What is the same in every resend of this notice and in no other notice."""
        debit = self.channel in DEBIT_CHANNELS or self.channel == UNNAMED_CHANNEL
        kind = "qris" if self.channel == "QRIS" else "debit" if debit else "va"
        state = "" if self.state is PaymentState.PAID else f":{self.raw_state}"
        return f"{kind}:{self.reference}:{self.payment_request_id}{state}"


_YEARS = range(2000, 2200)
"""Outside of these a time is a mistake, which no column and no sum of days should meet."""


def moment(text: object) -> datetime | None:
    """Read an ISO 8601 time; one without a zone is Jakarta's (W-16); what cannot be one is ``None``."""
    if not isinstance(text, str):
        return None
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if read.year not in _YEARS:
        return None
    return read if read.tzinfo is not None else read.replace(tzinfo=JAKARTA)
