"""What providers take of an order. The numbers are theirs and are passed in; what follows from them is said here."""

from __future__ import annotations

from dataclasses import dataclass

from models.errors import Invalid
from models.orders.draft import OrderDraft, Receiver
from models.orders.tables import PaymentMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """An order beyond these could be placed, but never paid or never sent."""

    va_banks: tuple[str, ...]
    """Where a virtual account for one payment can be made."""
    smallest_va_idr: int
    address_length: tuple[int, int]
    """Fewest and most characters of the address that a parcel goes to."""


def beyond(draft: OrderDraft, limits: Limits) -> dict[str, str]:
    """Return the fields that a provider would refuse, whatever the order costs."""
    wrong = beyond_payment(draft.payment_method, draft.payment_channel, limits)
    if draft.courier_code:
        wrong |= {f"customer.{field}": why for field, why in wrong_address(draft.receiver, limits).items()}
    return wrong


def wrong_address(receiver: Receiver, limits: Limits) -> dict[str, str]:
    """Return the fields for which no courier would take the parcel."""
    wrong: dict[str, str] = {}
    fewest, most = limits.address_length
    if len(receiver.address.strip()) < fewest or len(receiver.address) > most:
        wrong["address"] = f"Couriers take {fewest} to {most} characters."
    if receiver.district_id is None:
        wrong["district_id"] = "Choose the district, so that the courier knows where to."
    return wrong


def beyond_payment(method: PaymentMethod, bank: str, limits: Limits) -> dict[str, str]:
    """Return the fields of a way to pay that Winpay would refuse."""
    if method == PaymentMethod.VA and bank and bank not in limits.va_banks:
        return {"bank": f"There are no virtual accounts at {bank}. Choose one of {', '.join(limits.va_banks)}."}
    return {}


def check_total(method: PaymentMethod, total_idr: int, limits: Limits, *, field: str = "payment_method") -> None:
    """Raise ``Invalid`` of the field where a virtual account cannot ask for so little.

    For nothing at all none is asked.
    """
    if method == PaymentMethod.VA and 0 < total_idr < limits.smallest_va_idr:
        msg = (
            f"A virtual account takes Rp {limits.smallest_va_idr} or more, and this order comes to Rp {total_idr}. "
            "Choose another way to pay."
        )
        raise Invalid({field: msg})
