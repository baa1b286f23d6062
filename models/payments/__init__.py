"""What a buyer is asked to pay, and what came."""

from __future__ import annotations

from models.payments.close import close, closed, refund_all
from models.payments.request import Created, begin_call, created, intend, lost, not_called, refused
from models.payments.settle import Money, Settled, exists, settle
from models.payments.silent import take_silent
from models.payments.tables import Payment, PaymentState

__all__ = [
    "Created",
    "Money",
    "Payment",
    "PaymentState",
    "Settled",
    "begin_call",
    "close",
    "closed",
    "created",
    "exists",
    "intend",
    "lost",
    "not_called",
    "refund_all",
    "refused",
    "settle",
    "take_silent",
]
