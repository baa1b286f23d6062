"""Winpay: virtual accounts, QRIS, e-wallets, cards and reports by its SNAP API."""

from __future__ import annotations

from integrations.winpay.assumptions import SMALLEST_AMOUNT_IDR
from integrations.winpay.callbacks import (
    DEBIT_NOTICE_PATH,
    DEBIT_NOTICE_REPLY,
    QRIS_NOTICE_PATH,
    QRIS_NOTICE_REPLY,
    VA_PAYMENT_PATH,
    VA_PAYMENT_REPLY,
    CallbackRefused,
    CallbackVerifier,
    InvalidSignature,
    Reply,
    StaleCallback,
    UnreadableCallback,
    parse_debit_notice,
    parse_qris_notice,
    parse_va_payment,
    rejection,
)
from integrations.winpay.channels import CHANNELS, DEBIT_CHANNELS, ONE_OFF_CHANNELS, VaKind
from integrations.winpay.client import WinpayClient
from integrations.winpay.codes import DuplicateReference, NotThere
from integrations.winpay.naming import account_name, payer_name
from integrations.winpay.reports import BalanceType
from integrations.winpay.wire import (
    Balance,
    PaymentNotice,
    PaymentState,
    QrCode,
    QrStatus,
    Transaction,
    VaStatus,
    VirtualAccount,
    WalletPayment,
)

__all__ = [
    "CHANNELS",
    "DEBIT_CHANNELS",
    "DEBIT_NOTICE_PATH",
    "DEBIT_NOTICE_REPLY",
    "ONE_OFF_CHANNELS",
    "QRIS_NOTICE_PATH",
    "QRIS_NOTICE_REPLY",
    "SMALLEST_AMOUNT_IDR",
    "VA_PAYMENT_PATH",
    "VA_PAYMENT_REPLY",
    "Balance",
    "BalanceType",
    "CallbackRefused",
    "CallbackVerifier",
    "DuplicateReference",
    "InvalidSignature",
    "NotThere",
    "PaymentNotice",
    "PaymentState",
    "QrCode",
    "QrStatus",
    "Reply",
    "StaleCallback",
    "Transaction",
    "UnreadableCallback",
    "VaKind",
    "VaStatus",
    "VirtualAccount",
    "WalletPayment",
    "WinpayClient",
    "account_name",
    "parse_debit_notice",
    "parse_qris_notice",
    "parse_va_payment",
    "payer_name",
    "rejection",
]
