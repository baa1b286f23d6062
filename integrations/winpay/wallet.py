"""E-wallets and cards by Winpay's SNAP API: pay, status, cancel (services 54, 55, 57).

The payer is sent to a page of the wallet or of Winpay, so that no card number passes us. As with every create, our
reference is the key, and a lost answer is out of reach (W-18).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from integrations.winpay import answers, naming, rules, signing
from integrations.winpay.codes import Service
from integrations.winpay.snap import SnapCalls, nothing
from integrations.winpay.wire import QrStatus, WalletPayment


class WalletClient:
    """The e-wallets and cards of one Winpay account. Methods end as those of ``WinpayClient`` do."""

    def __init__(self, *, calls: SnapCalls) -> None:
        self._calls = calls

    async def pay(
        self,
        *,
        reference: str,
        channel: str,
        amount_idr: int,
        name: str,
        phone: str,
        notify_url: str,
        return_url: str,
        expires_at: datetime,
    ) -> WalletPayment:
        """Open a payment and return where to send the payer. ``name`` is spelled by ``payer_name``.

        Winpay tells ``notify_url`` of the money (W-08: ask ``status`` before believing it), and sends the payer back to
        ``return_url``. Raises ``DuplicateReference`` when the reference exists already.
        """
        rules.check_debit(
            reference=reference,
            channel=channel,
            amount_idr=amount_idr,
            name=name,
            phone=phone,
            urls=(notify_url, return_url),
            expires_at=expires_at,
            now=self._calls.clock.now(),
        )
        body: dict[str, Any] = {
            "partnerReferenceNo": reference,
            "amount": naming.amount(amount_idr),
            "urlParam": [
                {"url": notify_url, "type": "PAY_NOTIFY", "isDeeplink": "N"},
                {"url": return_url, "type": "PAY_RETURN", "isDeeplink": "N"},
            ],
            "validUpTo": signing.timestamp(expires_at),
            "additionalInfo": {"channel": channel, "customerPhone": phone, "customerName": name},
        }
        return await self._calls.ask(
            Service.DEBIT_PAY,
            "pay_wallet",
            reference,
            body,
            read=lambda told: answers.wallet_payment(told, channel=channel, expires_at=expires_at),
        )

    async def status(self, *, reference: str, contract_id: str, channel: str) -> QrStatus:
        """Say what has become of a payment (W-10). Raises ``NotThere``, and ``Unreadable`` for money of no amount."""
        body = {
            "originalPartnerReferenceNo": reference,
            "additionalInfo": {"contractId": contract_id, "channel": channel},
        }
        return await self._calls.ask(
            Service.DEBIT_STATUS, "wallet_status", reference, body, read=answers.transaction_status
        )

    async def cancel(self, *, reference: str, contract_id: str, channel: str, reason: str) -> None:
        """Close an unpaid payment. ``NotThere`` means that it is closed already; a paid one is ``Refused``."""
        body = {
            "originalPartnerReferenceNo": reference,
            "reason": reason,
            "additionalInfo": {"contractId": contract_id, "channel": channel},
        }
        await self._calls.ask(Service.DEBIT_CANCEL, "cancel_wallet", reference, body, read=nothing)
