"""The steps of a shipment.

Couriers leave scans out, so every later state can follow every earlier one; what may not happen is a way back out of an
ended state, or to before the booking.
"""

from __future__ import annotations

from models.errors import StepNotAllowed
from models.shipping.tables import Shipment, ShipmentState

S = ShipmentState

_WITH_COURIER = frozenset({S.SHIPPED, S.PROBLEM, S.DELIVERED, S.RETURN_IN_TRANSIT, S.RETURNED, S.LOST})

STEPS: dict[ShipmentState, frozenset[ShipmentState]] = {
    S.REQUESTED: frozenset({S.BOOKED, S.READY, S.REFUSED, S.CANCELLED}) | _WITH_COURIER,
    S.BOOKED: frozenset({S.READY, S.REFUSED, S.CANCELLED}) | _WITH_COURIER,
    S.READY: frozenset({S.CANCELLED}) | _WITH_COURIER,
    S.SHIPPED: _WITH_COURIER - {S.SHIPPED},
    S.PROBLEM: _WITH_COURIER - {S.PROBLEM},
    # A parcel is sent back, or returned after delivery; a courier that corrects itself delivers it after all.
    S.RETURN_IN_TRANSIT: frozenset({S.DELIVERED, S.RETURNED, S.LOST}),
    S.DELIVERED: frozenset({S.RETURN_IN_TRANSIT, S.RETURNED}),
    S.RETURNED: frozenset(),
    S.LOST: frozenset(),
    S.REFUSED: frozenset(),
    S.CANCELLED: frozenset(),
}

ENDED = (S.REFUSED, S.CANCELLED)
"""The order has no parcel in these states, and may be booked anew."""


def move(shipment: Shipment, to: ShipmentState) -> None:
    """Take a step on the loaded, locked row; the caller saves it. Raises ``StepNotAllowed``."""
    allowed = STEPS[shipment.state]
    if to not in allowed:
        raise StepNotAllowed(
            f"Shipment {shipment.order_code}", state=shipment.state, wanted=to, allowed=sorted(allowed)
        )
    shipment.state = to
