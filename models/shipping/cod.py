"""What the courier collects: what the buyer has not paid in another way.

Money for a VA or QRIS that the buyer had before may come after all, also when the parcel is under way.
"""

from __future__ import annotations

from models.db import Connection
from models.orders.tables import Order
from models.shipping.tables import Shipment, ShipmentState
from models.sql import load

_S = ShipmentState

_OVER = (_S.REFUSED, _S.CANCELLED, _S.RETURNED, _S.LOST)
"""Nothing is collected."""


async def to_collect(order: Order, *, using: Connection) -> int:
    """Return the rupiah that the courier should collect for the order, which the caller has locked."""
    if order.payment_method != "cod" or order.payment_status in ("paid", "settled", "refunded"):
        return 0
    owed_idr: int = max(0, order.total_idr - await _kept(order.id, using=using))
    return owed_idr


async def compare(order: Order, *, using: Connection) -> None:
    """See to it that nobody pays twice: after money came for the locked order, and when its parcel is delivered.

    While the courier may still collect more than is owed, its parcel says so for a person to stop it. What it has
    collected twice goes on the refund list.
    """
    parcels = Shipment.filter(order_id=order.id, cod_idr__gt=0).exclude(state__in=list(_OVER))
    shipment = await parcels.using_db(using).select_for_update().first()
    if shipment is None:
        return
    kept_idr = await _kept(order.id, using=using)
    owed_idr = max(0, order.total_idr - kept_idr)
    twice_idr = min(kept_idr, shipment.cod_idr - owed_idr)
    if twice_idr <= 0:
        return
    if shipment.state == _S.DELIVERED:
        why = "The courier has collected it, too. Refund it."
        await using.execute_query(load(__file__, "refund"), [order.id, twice_idr, why])
        return
    shipment.problem = (
        f"The courier collects Rp {shipment.cod_idr}, but the buyer has paid online and owes Rp {owed_idr}. "
        "Have the courier collect no more than that."
    )
    await shipment.save(using_db=using, update_fields=["problem", "updated_at"])


async def is_collected(order: Order, *, using: Connection) -> bool:
    """Say whether a courier has brought the order and taken money for it."""
    brought = Shipment.filter(order_id=order.id, state=_S.DELIVERED, cod_idr__gt=0)
    return await brought.using_db(using).exists()


async def _kept(order_id: int, *, using: Connection) -> int:
    """Return what came online; money that goes back pays nothing."""
    rows = await using.execute_query_dict(
        "SELECT coalesce(sum(paid_idr - refund_due_idr), 0)::bigint AS idr FROM payments "
        "WHERE order_id = $1 AND state IN ('paid', 'conflict')",
        [order_id],
    )
    return int(rows[0]["idr"])
