"""Winpay's SNAP API: virtual accounts and QRIS codes.

Our reference (``trxId``) is the key that keeps a payment from being made twice: write it down before a create. When a
create ends ``Unknown``, repeat it once under the same reference; ``DuplicateReference`` then says that the first one
did happen and is out of reach (W-18). Every attempt carries an ``X-EXTERNAL-ID`` and a timestamp of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from integrations.http import ProviderClient
from integrations.winpay import answers, callbacks, naming, rules, signing
from integrations.winpay.assumptions import CHANNEL_ID, SMALLEST_AMOUNT_IDR, UNEXPLAINED_FOR
from integrations.winpay.channels import VaKind
from integrations.winpay.codes import Service
from integrations.winpay.reports import ReportsClient
from integrations.winpay.snap import Clock, SnapCalls, SystemClock, nothing
from integrations.winpay.wallet import WalletClient
from integrations.winpay.wire import (
    NOT_FOUND_STATUS,
    PaymentNotice,
    PaymentState,
    QrCode,
    QrStatus,
    VaStatus,
    VirtualAccount,
)


class WinpayClient:
    """One Winpay account. Methods return what was done, or raise ``Refused``, ``Unknown`` or ``Unavailable``.

    ``http`` points at the base of the SNAP API. ``wallet`` has its e-wallets and cards, ``reports`` its reports.
    ``methods`` overrides the HTTP method of single services, should Winpay's page be right after all.
    """

    def __init__(
        self,
        *,
        http: ProviderClient,
        partner_id: str,
        private_key_pem: str | bytes,
        public_key_pem: str | bytes,
        callback_path_prefix: str = "",
        clock: Clock | None = None,
        channel_id: str = CHANNEL_ID,
        smallest_amount_idr: int = SMALLEST_AMOUNT_IDR,
        methods: Mapping[Service, str] | None = None,
    ) -> None:
        self._clock: Clock = clock if clock is not None else SystemClock()
        self._calls = SnapCalls(
            http=http,
            partner_id=partner_id,
            key=signing.private_key(private_key_pem),
            clock=self._clock,
            channel_id=channel_id,
            methods=methods or {},
        )
        self.wallet = WalletClient(calls=self._calls)
        self.reports = ReportsClient(calls=self._calls)
        self._smallest_amount_idr = smallest_amount_idr
        self._verifier = callbacks.CallbackVerifier(
            key=signing.public_key(public_key_pem),
            path_prefix=callback_path_prefix,
        )

    async def close(self) -> None:
        """Close the connections."""
        await self._calls.http.close()

    async def create_va(
        self,
        *,
        reference: str,
        name: str,
        channel: str,
        amount_idr: int | None,
        expires_at: datetime | None,
        kind: VaKind = VaKind.ONE_OFF,
        customer_no: str | None = None,
    ) -> VirtualAccount:
        """Make a virtual account. ``name`` is spelled by ``account_name``; an open one takes neither amount nor expiry.

        Raises ``DuplicateReference`` when the reference exists already, ``Refused`` when a field breaks a rule.
        """
        rules.check_va(
            reference=reference,
            name=name,
            channel=channel,
            amount_idr=amount_idr,
            expires_at=expires_at,
            kind=kind,
            customer_no=customer_no,
            smallest_amount_idr=self._smallest_amount_idr,
            now=self._clock.now(),
        )
        body: dict[str, Any] = {"customerNo": customer_no} if customer_no is not None else {}
        body |= {"virtualAccountName": name, "trxId": reference}
        if amount_idr is not None:
            body["totalAmount"] = naming.amount(amount_idr)
        body["virtualAccountTrxType"] = kind.value
        if expires_at is not None:
            body["expiredDate"] = signing.timestamp(expires_at)
        body["additionalInfo"] = {"channel": channel}
        return await self._calls.ask(
            Service.VA_CREATE,
            "create_va",
            reference,
            body,
            read=lambda told: answers.new_account(told, channel=channel, expires_at=expires_at),
        )

    async def inquiry_va(self, *, reference: str, contract_id: str) -> VirtualAccount:
        """Return an active virtual account. It says nothing about payment: see ``va_status``. Raises ``NotThere``."""
        body = {"trxId": reference, "additionalInfo": {"contractId": contract_id}}
        return await self._calls.ask(
            Service.VA_INQUIRY,
            "inquiry_va",
            reference,
            body,
            read=lambda told: answers.account(told, channel="", expires_at=None),
        )

    async def va_status(
        self, *, reference: str, contract_id: str, raw_number: str, channel: str, expires_at: datetime | None = None
    ) -> VaStatus:
        """Say whether an account is paid. ``raw_number`` is the number as Winpay wrote it. Raises ``NotThere``.

        What Winpay cannot say an hour after ``expires_at`` raises the alarm (W-14).
        """
        overdue = expires_at is not None and self._clock.now() >= expires_at + UNEXPLAINED_FOR
        body = {
            "virtualAccountNo": raw_number,
            "trxId": reference,  # the field table wants it here, the example below: both read it
            "additionalInfo": {"contractId": contract_id, "channel": channel, "trxId": reference},
        }
        return await self._calls.ask(
            Service.VA_STATUS, "va_status", reference, body, read=partial(answers.va_status, overdue=overdue)
        )

    async def delete_va(self, *, reference: str, contract_id: str, raw_number: str, channel: str) -> None:
        """Close an unpaid virtual account. ``NotThere`` means that it is closed already; a paid one is ``Refused``."""
        body = {
            "virtualAccountNo": raw_number,
            "trxId": reference,
            "additionalInfo": {"contractId": contract_id, "channel": channel},
        }
        await self._calls.ask(Service.VA_DELETE, "delete_va", reference, body, read=nothing)

    async def generate_qris(
        self,
        *,
        reference: str,
        amount_idr: int,
        expires_at: datetime | None,
        terminal_id: str | None = None,
        sub_merchant_id: str | None = None,
    ) -> QrCode:
        """Make a QRIS code; without ``expires_at`` a static one, which never ends.

        Raises ``DuplicateReference`` when the reference exists already.
        """
        rules.check_qris(
            reference=reference,
            amount_idr=amount_idr,
            expires_at=expires_at,
            terminal_id=terminal_id,
            now=self._clock.now(),
        )
        body: dict[str, Any] = {"partnerReferenceNo": reference}
        if terminal_id is not None:
            body["terminalId"] = terminal_id
        if sub_merchant_id is not None:
            body["subMerchantId"] = sub_merchant_id
        body["amount"] = naming.amount(amount_idr)
        if expires_at is not None:
            body["validityPeriod"] = signing.timestamp(expires_at)
        body["additionalInfo"] = {"isStatic": expires_at is None}
        return await self._calls.ask(
            Service.QRIS_GENERATE,
            "generate_qris",
            reference,
            body,
            read=lambda told: answers.qr_code(told, expires_at=expires_at),
        )

    async def query_qris(self, *, reference: str, contract_id: str) -> QrStatus:
        """Say what has become of a QRIS code. Raises ``NotThere``."""
        body = {
            "originalPartnerReferenceNo": reference,
            "serviceCode": Service.QRIS_GENERATE.value,
            "additionalInfo": {"contractId": contract_id},
        }
        return await self._calls.ask(Service.QRIS_QUERY, "query_qris", reference, body, read=answers.transaction_status)

    async def cancel_qris(self, *, reference: str, contract_id: str, reason: str) -> None:
        """Close an unpaid QRIS code. ``NotThere`` means that it is closed already; a paid one is ``Refused``."""
        body = {
            "originalPartnerReferenceNo": reference,
            "reason": reason,
            "additionalInfo": {"contractId": contract_id},
        }
        await self._calls.ask(Service.QRIS_CANCEL, "cancel_qris", reference, body, read=nothing)

    def verify_callback(self, method: str, path: str, headers: Mapping[str, str], raw: bytes) -> None:
        """Return when the call is Winpay's. Raises ``InvalidSignature``, whose ``reply`` is the answer to give."""
        self._verifier.verify(method, path, headers, raw, now=self._clock.now())

    def hear(self, service: Service, raw: bytes, *, content_type: str) -> PaymentNotice:
        """Read a verified callback; what makes no sense is kept raw. Raises ``UnreadableCallback``."""
        odd = partial(self._calls.http.odd, operation=f"callback_{service}", body=raw)
        try:
            callbacks.check_type(service, content_type)
            notice = callbacks.PARSERS[service](raw)
        except callbacks.UnreadableCallback as error:
            odd(why=str(error))
            raise
        if notice.state is PaymentState.UNKNOWN and notice.raw_state != NOT_FOUND_STATUS:
            odd(why="latestTransactionStatus: a status that nobody knows", reference=notice.reference)
        return notice

    def parse_va_payment(self, raw: bytes) -> PaymentNotice:
        """Read the callback of a paid virtual account. Raises ``UnreadableCallback``."""
        return callbacks.parse_va_payment(raw)

    def parse_qris_notice(self, raw: bytes) -> PaymentNotice:
        """Read the callback of a QRIS code. Raises ``UnreadableCallback``."""
        return callbacks.parse_qris_notice(raw)
