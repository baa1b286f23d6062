"""Parcels on the page of the Boscod sandbox, with the buttons of a courier."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from integrations.boscod.assumed import (
    CANCELLED,
    DELIVERED,
    IN_TRANSIT,
    LOST,
    PENDING_PICKUP,
    PROBLEM,
    RETURN_IN_TRANSIT,
    RETURNED,
)
from local.sandbox.boscod_orders import Order, status_name
from local.sandbox.page import Action, Thing

_NEXT: Final = {PENDING_PICKUP: IN_TRANSIT, PROBLEM: IN_TRANSIT, RETURN_IN_TRANSIT: RETURNED}
"""Which status the next scan brings; under way it brings none."""
_OVER: Final = frozenset({DELIVERED, RETURNED, CANCELLED, LOST})
_STEPS: Final = (
    ("Deliver", DELIVERED, False),
    ("Problem", PROBLEM, False),
    ("Return", RETURN_IN_TRANSIT, True),
    ("Lose", LOST, True),
)


def parcels(orders: Iterable[Order]) -> list[Thing]:
    """Return the parcels, newest first."""
    return [_parcel(order) for order in reversed(list(orders))]


def _parcel(order: Order) -> Thing:
    cod = order.sent.get("cod")
    return Thing(
        title=f"{order.order_code} · {order.order_no}",
        state=status_name(order.status),
        facts={
            "Waybill": order.awb or ("refused" if order.awb_done else "not yet"),
            "Service": f"{order.sent['courier_code']} {order.sent['service_code']}",
            "To": f"{order.sent['receiver_name']}, {order.sent['receiver_address']}",
            "COD": f"Rp {int(float(cod)):,}".replace(",", ".") if cod else "none",
            "Scans": " → ".join(scan["note"] for scan in order.history[-4:]) or "none",
        },
        actions=[] if order.status in _OVER else _actions(order),
    )


def _actions(order: Order) -> list[Action]:
    number = {"order_no": order.order_no}
    following = _NEXT.get(order.status)
    scan = number if following is None else {**number, "status": following}
    return [
        Action(label="Next scan", path="advance", body=scan),
        *(
            Action(label=label, path="advance", body={**number, "status": status}, danger=danger)
            for label, status, danger in _STEPS
            if status != order.status
        ),
    ]
