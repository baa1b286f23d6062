"""What Winpay's answers say, read into our types. Fields that are missing are empty, never guessed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from integrations.winpay.assumptions import UNEXPLAINED_STATUS
from integrations.winpay.snap import Amount, Success
from integrations.winpay.wire import (
    NOT_FOUND_STATUS,
    QRIS_STATES,
    VA_STATES,
    PaymentState,
    QrCode,
    QrStatus,
    VaStatus,
    VirtualAccount,
    WalletPayment,
    moment,
)

Content = Mapping[str, Any]

CONTRACT_ID, VA_NUMBER = 80, 40
"""Characters that are kept of Winpay's key and of an account's number; none of them may be NUL."""


def va_status(told: Success, *, overdue: bool) -> VaStatus:
    """Read whether an account is paid. Raises ``Unreadable`` where it is, with an amount that makes no sense.

    ``overdue``: by now Winpay must know; that it still does not is told to a person (W-14).
    """
    data = _data(told.content)
    raw = str(data.get("paymentFlagStatus", ""))
    state = state_of(told, "paymentFlagStatus", raw, VA_STATES, {UNEXPLAINED_STATUS})
    if overdue and raw == UNEXPLAINED_STATUS:
        told.odd("paymentFlagStatus: still not explained after the deadline")
    amount = _amount(told, "totalAmount", data.get("totalAmount"), state)
    return VaStatus(
        reference=told.reference,
        state=state,
        raw_state=raw,
        amount_idr=amount.idr,
        odd_amount=amount.odd,
        reference_no=str(data.get("referenceNo") or ""),
    )


def state_of(
    told: Success, name: str, raw: str, states: Mapping[str, PaymentState], open_ones: Collection[str]
) -> PaymentState:
    """Return what a status means; one that nobody knows decides nothing, and is told to a person (W-14)."""
    if raw not in states and raw not in open_ones:
        told.odd(f"{name}: a status that nobody knows")
    return states.get(raw, PaymentState.UNKNOWN)


def _amount(told: Success, name: str, found: object, state: PaymentState) -> Amount:
    """Read an amount: where money came it must make sense, else it only informs."""
    return told.paid(name, found) if state is PaymentState.PAID else told.amount(name, found)


def qr_code(told: Success, *, expires_at: datetime | None) -> QrCode:
    """Read a new QRIS code. Raises ``Unknown`` where what is needed of it is missing."""
    content = told.content
    code = QrCode(
        reference=told.reference,
        contract_id=str(_object(content.get("additionalInfo")).get("contractId") or ""),
        url=_text(told, "qrUrl", content.get("qrUrl")),
        content=_text(told, "qrContent", content.get("qrContent")) or None,
        expires_at=expires_at,
    )
    if not is_kept(code.contract_id, CONTRACT_ID) or not (code.url or code.content):
        raise told.unknown("done, but without image or contract id")
    return code


def transaction_status(told: Success) -> QrStatus:
    """Read what has become of a QRIS code, an e-wallet or a card payment (W-10). Raises as ``va_status`` does."""
    content = told.content
    raw = str(content.get("latestTransactionStatus", ""))
    state = state_of(told, "latestTransactionStatus", raw, QRIS_STATES, {NOT_FOUND_STATUS})
    amount = _amount(told, "amount", content.get("amount"), state)
    return QrStatus(
        reference=told.reference,
        state=state,
        raw_state=raw,
        amount_idr=amount.idr,
        odd_amount=amount.odd,
        fee_idr=told.amount("feeAmount", content.get("feeAmount")).idr,
        paid_at=moment(content.get("paidTime")),
        issuer=str(_object(content.get("additionalInfo")).get("issuer") or ""),
    )


def wallet_payment(told: Success, *, channel: str, expires_at: datetime) -> WalletPayment:
    """Read a new payment by e-wallet or card. Raises ``Unknown`` where what is needed of it is missing."""
    content = told.content
    payment = WalletPayment(
        reference=told.reference,
        contract_id=str(_object(content.get("additionalInfo")).get("contractId") or ""),
        channel=channel,
        web_url=_text(told, "webRedirectUrl", content.get("webRedirectUrl")),
        app_url=_text(told, "appRedirectUrl", content.get("appRedirectUrl")),
        expires_at=expires_at,
    )
    if not is_kept(payment.contract_id, CONTRACT_ID) or not (payment.web_url or payment.app_url):
        raise told.unknown("done, but without contract id or a page for the payer")
    return payment


def new_account(told: Success, *, channel: str, expires_at: datetime | None) -> VirtualAccount:
    """Read a new virtual account. Raises ``Unknown`` where what is needed of it is missing."""
    made = account(told, channel=channel, expires_at=expires_at)
    if not (
        is_kept(made.contract_id, CONTRACT_ID)
        and is_kept(made.number, VA_NUMBER)
        and is_kept(made.raw_number, VA_NUMBER)
    ):
        raise told.unknown("done, but without number or contract id")
    return made


def account(told: Success, *, channel: str, expires_at: datetime | None) -> VirtualAccount:
    """Read a virtual account."""
    content = told.content
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
        amount_idr=told.amount("totalAmount", data.get("totalAmount")).idr,
        expires_at=expires_at,
    )


def is_kept(value: str, longest: int) -> bool:
    """Whether something that is needed was told, and can be kept: what cannot would be lost after the money came."""
    return 0 < len(value) <= longest and "\x00" not in value


def _text(told: Success, name: str, found: object) -> str:
    """Read what a payer is shown or sent to; what is no text, or could not be kept, is kept raw and left out."""
    if found is None:
        return ""
    if not isinstance(found, str) or "\x00" in found:
        told.odd(f"{name}: no text")
        return ""
    return found


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _data(content: Content) -> dict[str, Any]:
    return _object(content.get("virtualAccountData"))
