"""Whether a courier takes an order, judged by what it offers; who asks the courier stands outside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.errors import Invalid
from models.orders.draft import OrderDraft
from models.orders.tables import PaymentMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A service of a courier. Without a ``service_code`` the courier lists no services, and takes any."""

    courier_code: str
    service_code: str
    name: str
    collects: bool
    """Whether it takes the buyer's money at the door."""
    insures: bool = False
    price_idr: int | None = None


def choose(draft: OrderDraft, offers: Iterable[Offer]) -> Offer:
    """Return the offer that the draft names.

    Raises ``Invalid`` where it is not offered, or does not collect the money that it would have to.
    """
    for offer in offers:
        if offer.courier_code == draft.courier_code and offer.service_code in ("", draft.service_code):
            if draft.payment_method == PaymentMethod.COD and not offer.collects:
                raise Invalid({"courier": f"{offer.name} does not collect money there. Choose another, or pay before."})
            return offer
    msg = "This service is not offered there. Choose one of those that GET /checkout/rates or /checkout/couriers lists."
    raise Invalid({"courier": msg})
