"""What Winpay tells us, as typed values. Rupiah are whole; moments are aware."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from integrations.winpay.assumptions import JAKARTA


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
"""``latestTransactionStatus``: 01 initiated, 02 paying, 03 pending; 07 ("not found") stays unknown."""


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
    reference_no: str


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
    """What has become of a QRIS code."""

    reference: str
    state: PaymentState
    raw_state: str
    amount_idr: int | None
    fee_idr: int | None
    paid_at: datetime | None
    issuer: str


@dataclass(frozen=True, slots=True)
class PaymentNotice:
    """A callback: money came for ``reference``, or, for QRIS, its state changed."""

    reference: str
    payment_request_id: str
    """Differs per payment of one VA; for QRIS the contract id."""
    contract_id: str
    channel: str
    state: PaymentState
    raw_state: str
    amount_idr: int
    paid_at: datetime | None
    number: str
    """The virtual account's number without padding; empty for QRIS."""
    odd_amount: str = ""
    """The amount as told where it is not in whole rupiah: ``amount_idr`` leaves the rest out, and a person looks."""

    @property
    def key(self) -> str:
        """What is the same in every resend of this notice and in no other notice."""
        kind = "qris" if self.channel == "QRIS" else "va"
        state = "" if self.state is PaymentState.PAID else f":{self.raw_state}"
        return f"{kind}:{self.reference}:{self.payment_request_id}{state}"


def moment(text: object) -> datetime | None:
    """Read an ISO 8601 time; one without a zone is Jakarta's (W-16); what is not readable is ``None``."""
    if not isinstance(text, str):
        return None
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return read if read.tzinfo is not None else read.replace(tzinfo=JAKARTA)
