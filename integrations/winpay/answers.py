"""What Winpay's answers say, read into our types. Fields that are missing or unreadable are empty, never guessed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from integrations.winpay import naming
from integrations.winpay.wire import (
    QRIS_STATES,
    VA_STATES,
    PaymentState,
    QrCode,
    QrStatus,
    VaStatus,
    VirtualAccount,
    moment,
)

Content = Mapping[str, Any]


def va_status(content: Content, *, reference: str) -> VaStatus:
    """Read whether an account is paid."""
    data = _data(content)
    state = str(data.get("paymentFlagStatus", ""))
    return VaStatus(
        reference=reference,
        state=VA_STATES.get(state, PaymentState.UNKNOWN),
        raw_state=state,
        amount_idr=_rupiah(data.get("totalAmount")),
        reference_no=str(data.get("referenceNo") or ""),
    )


def qr_code(content: Content, *, reference: str, expires_at: datetime) -> QrCode:
    """Read a new QRIS code."""
    return QrCode(
        reference=reference,
        contract_id=str(_object(content.get("additionalInfo")).get("contractId") or ""),
        url=str(content.get("qrUrl") or ""),
        content=content.get("qrContent") or None,
        expires_at=expires_at,
    )


def qr_status(content: Content, *, reference: str) -> QrStatus:
    """Read what has become of a QRIS code."""
    state = str(content.get("latestTransactionStatus", ""))
    return QrStatus(
        reference=reference,
        state=QRIS_STATES.get(state, PaymentState.UNKNOWN),
        raw_state=state,
        amount_idr=_rupiah(content.get("amount")),
        fee_idr=_rupiah(content.get("feeAmount")),
        paid_at=moment(content.get("paidTime")),
        issuer=str(_object(content.get("additionalInfo")).get("issuer") or ""),
    )


def account(content: Content, *, channel: str, expires_at: datetime | None) -> VirtualAccount:
    """Read a virtual account."""
    data = _data(content)
    # The table nests it, one example has it on top.
    info = _object(data.get("additionalInfo")) or _object(content.get("additionalInfo"))
    raw_number = str(data.get("virtualAccountNo") or "")
    customer_no = str(data.get("customerNo") or "").strip()
    shown_channel = str(info.get("channel") or channel)
    return VirtualAccount(
        reference=str(data.get("trxId") or ""),
        contract_id=str(info.get("contractId") or ""),
        # Other integrations found that Indomaret's cashiers take the customer number.
        number=customer_no if shown_channel == "INDOMARET" and customer_no else raw_number.strip(),
        raw_number=raw_number,
        customer_no=customer_no,
        name=str(data.get("virtualAccountName") or ""),
        channel=shown_channel,
        amount_idr=_rupiah(data.get("totalAmount")),
        expires_at=expires_at,
    )


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _data(content: Content) -> dict[str, Any]:
    return _object(content.get("virtualAccountData"))


def _rupiah(amount: object) -> int | None:
    """Read an amount that only informs; an unreadable one is none."""
    try:
        return naming.rupiah(_object(amount).get("value"))
    except ValueError:
        return None
