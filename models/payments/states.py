"""The steps of a payment."""

from __future__ import annotations

from models.errors import StepNotAllowed
from models.payments.tables import Payment, PaymentState

S = PaymentState

STEPS: dict[PaymentState, frozenset[PaymentState]] = {
    S.REQUESTED: frozenset({S.PENDING, S.UNKNOWN, S.REFUSED, S.CANCELLED, S.EXPIRED, S.PAID, S.CONFLICT}),
    S.PENDING: frozenset({S.PAID, S.CONFLICT, S.EXPIRED, S.CANCELLED}),
    S.UNKNOWN: frozenset({S.PAID, S.CONFLICT, S.EXPIRED, S.CANCELLED}),
    # Money moves when it moves: it can come after we closed the door, and for something we thought refused.
    S.EXPIRED: frozenset({S.PAID, S.CONFLICT}),
    S.CANCELLED: frozenset({S.PAID, S.CONFLICT}),
    S.REFUSED: frozenset({S.PAID, S.CONFLICT}),
    # The rest came.
    S.CONFLICT: frozenset({S.PAID}),
    S.PAID: frozenset(),
}

OPEN = (S.REQUESTED, S.PENDING)
"""The buyer may still be paying it; an order has one at most."""


def move(payment: Payment, to: PaymentState) -> None:
    """Take a step on the loaded, locked row; the caller saves it. Raises ``StepNotAllowed``."""
    allowed = STEPS[payment.state]
    if to not in allowed:
        raise StepNotAllowed(f"Payment {payment.reference}", state=payment.state, wanted=to, allowed=sorted(allowed))
    payment.state = to
