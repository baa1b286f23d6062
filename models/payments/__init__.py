"""What a buyer is asked to pay, and what came."""

from __future__ import annotations

from models.payments import change
from models.payments.close import close, closed, end_others, not_closed, refund_all
from models.payments.refund import Given, give_back
from models.payments.request import (
    MOST_CALLS,
    Created,
    begin_call,
    created,
    intend,
    lost,
    not_called,
    refusal_since,
    refused,
)
from models.payments.settle import Money, Settled, first_known, settle
from models.payments.silent import INQUIRE_UNTIL, take_silent
from models.payments.tables import ChangeState, Payment, PaymentChange, PaymentState, Refund

__all__ = [
    "INQUIRE_UNTIL",
    "MOST_CALLS",
    "ChangeState",
    "Created",
    "Given",
    "Money",
    "Payment",
    "PaymentChange",
    "PaymentState",
    "Refund",
    "Settled",
    "begin_call",
    "change",
    "close",
    "closed",
    "created",
    "end_others",
    "first_known",
    "give_back",
    "intend",
    "lost",
    "not_called",
    "not_closed",
    "refund_all",
    "refusal_since",
    "refused",
    "settle",
    "take_silent",
]
