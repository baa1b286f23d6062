"""What happened to an order, entry by entry."""

from __future__ import annotations

from datetime import datetime

from models.db import Connection
from models.orders.tables import OrderEvent, OrderStatus, PaymentStatus


async def note(
    order_id: int,
    kind: str,
    *,
    by: str,
    at: datetime,
    using: Connection,
    before: OrderStatus | PaymentStatus | None = None,
    after: OrderStatus | PaymentStatus | None = None,
    reason: str | None = None,
) -> None:
    """Write an entry. ``by`` is ``staff:5``, ``buyer``, ``courier``, ``winpay`` or ``system``."""
    await OrderEvent.create(
        using_db=using,
        order_id=order_id,
        kind=kind,
        before=before.value if before else "",
        after=after.value if after else "",
        by=by,
        reason=reason or "",
        created_at=at,
    )
