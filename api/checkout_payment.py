"""What Winpay takes of an order, said to the buyer before there is one."""

from __future__ import annotations

from integrations.winpay import ONE_OFF_CHANNELS, SMALLEST_AMOUNT_IDR
from models.orders.tables import PaymentMethod


def why_no_bank(method: PaymentMethod, bank: str) -> str:
    """Return why no virtual account can be made there, and where one can; nothing where it can, or none is wanted."""
    if method != PaymentMethod.VA or not bank or bank in ONE_OFF_CHANNELS:
        return ""
    return f"There are no virtual accounts at {bank}. Choose one of {', '.join(ONE_OFF_CHANNELS)}."


def why_too_little(method: PaymentMethod, total_idr: int) -> str:
    """Return why a virtual account cannot ask for so little. For nothing at all none is asked."""
    if method != PaymentMethod.VA or total_idr == 0 or total_idr >= SMALLEST_AMOUNT_IDR:
        return ""
    return (
        f"A virtual account takes Rp {SMALLEST_AMOUNT_IDR} or more, and this order comes to Rp {total_idr}. "
        "Choose another way to pay."
    )
