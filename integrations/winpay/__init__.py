"""Winpay: virtual accounts and QRIS by its SNAP API, and the signature of its Checkout page."""

from __future__ import annotations

from integrations.winpay.assumptions import SMALLEST_AMOUNT_IDR
from integrations.winpay.callbacks import (
    QRIS_NOTICE_PATH,
    QRIS_NOTICE_REPLY,
    VA_PAYMENT_PATH,
    VA_PAYMENT_REPLY,
    CallbackRefused,
    CallbackVerifier,
    InvalidSignature,
    Reply,
    UnreadableCallback,
    parse_qris_notice,
    parse_va_payment,
    rejection,
)
from integrations.winpay.channels import CHANNELS, ONE_OFF_CHANNELS, VaKind
from integrations.winpay.client import WinpayClient
from integrations.winpay.codes import DuplicateReference, NotThere
from integrations.winpay.naming import account_name
from integrations.winpay.wire import PaymentNotice, PaymentState, QrCode, QrStatus, VaStatus, VirtualAccount

__all__ = [
    "CHANNELS",
    "ONE_OFF_CHANNELS",
    "QRIS_NOTICE_PATH",
    "QRIS_NOTICE_REPLY",
    "SMALLEST_AMOUNT_IDR",
    "VA_PAYMENT_PATH",
    "VA_PAYMENT_REPLY",
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
    "UnreadableCallback",
    "VaKind",
    "VaStatus",
    "VirtualAccount",
    "WinpayClient",
    "account_name",
    "parse_qris_notice",
    "parse_va_payment",
    "rejection",
]
