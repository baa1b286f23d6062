"""What the courier collects: what the buyer has not paid in another way.

Money for a VA or QRIS that the buyer had before may come after all, also when the parcel is under way.
"""

from __future__ import annotations

from models.db import Connection
from models.orders.tables import Order
from models.shipping.states import ENDED
from models.shipping.tables import Shipment, ShipmentState

_OVER = (*ENDED, ShipmentState.DELIVERED, ShipmentState.RETURNED, ShipmentState.LOST)
"""Nothing is collected any more."""


async def to_collect(order: Order, *, using: Connection) -> int:
    """Return the rupiah that the courier should collect for the order, which the caller has locked."""
    if order.payment_method != "cod" or order.payment_status in ("paid", "settled", "refunded"):
        return 0
    return await _owed(order, using=using)


async def money_came(order: Order, *, using: Connection) -> None:
    """Say on the parcel of the locked order that its courier collects more than is owed, for a person to stop it."""
    open_one = Shipment.filter(order_id=order.id, cod_idr__gt=0).exclude(state__in=list(_OVER))
    shipment = await open_one.using_db(using).select_for_update().first()
    if shipment is None:
        return
    owed_idr = await _owed(order, using=using)
    if shipment.cod_idr > owed_idr:
        shipment.problem = (
            f"The courier collects Rp {shipment.cod_idr}, but the buyer has paid online and owes Rp {owed_idr}. "
            "Have the courier collect no more than that."
        )
        await shipment.save(using_db=using, update_fields=["problem", "updated_at"])


async def _owed(order: Order, *, using: Connection) -> int:
    """Return what is open of the total; money that goes back pays nothing."""
    rows = await using.execute_query_dict(
        "SELECT coalesce(sum(paid_idr - refund_due_idr), 0)::bigint AS kept_idr FROM payments "
        "WHERE order_id = $1 AND state IN ('paid', 'conflict')",
        [order.id],
    )
    return max(0, order.total_idr - int(rows[0]["kept_idr"]))
