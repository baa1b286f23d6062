"""Steps that people take: each is for those who may, as the table of steps says."""

from __future__ import annotations

from collections.abc import Callable

from models.clock import Clock
from models.db import Connection
from models.errors import Forbidden
from models.orders import states
from models.orders.tables import Order, OrderStatus

May = Callable[[str, str], bool]
"""Whether somebody may do an action (second) on a module (first)."""


async def step(
    order_id: int, to: OrderStatus, *, may: May, by: str, clock: Clock, using: Connection, reason: str | None = None
) -> Order:
    """Take a step of ``models.orders.states`` for a person who ``may`` do this and that, and return the order.

    Raises ``Forbidden`` naming the right that the step needs, and as ``states.step`` does.
    """
    # Locked before it is looked at: whose step it is depends on where the order is.
    order = await states.locked(order_id, using=using)
    hand = states.STEPS[order.status].get(to)
    if hand is not None and not may(*hand.value):
        module, action = hand.value
        msg = (
            f"Order {order.code} becomes {to.value} by somebody who may {action} {module}. "
            "An administrator of the store can allow it."
        )
        raise Forbidden(msg, module=module, action=action)
    return await states.step(order_id, to, by=by, clock=clock, using=using, reason=reason)


def open_to(order: OrderStatus, *, may: May) -> list[OrderStatus]:
    """Return the steps from here that somebody may take, by name."""
    return sorted(to for to, hand in states.STEPS[order].items() if may(*hand.value))
