"""The seller says that a transfer has come."""

from __future__ import annotations

from models.clock import Clock
from models.db import Connection
from models.errors import Conflict
from models.orders import states
from models.orders.tables import Order, OrderStatus, PaymentMethod, PaymentStatus

_CONFIRMED = (PaymentStatus.PAID, PaymentStatus.PAID_AFTER_EXPIRY, PaymentStatus.SETTLED)


async def confirm_transfer(
    order_id: int, *, proof: str, by: str, clock: Clock, using: Connection, note: str = ""
) -> Order:
    """Mark the order paid, keep the proof's file name, and confirm the order if it was waiting for that.

    Money for a cancelled order is kept apart as ``paid_after_expiry``. Raises ``Conflict`` for an order that is not
    paid by transfer or whose transfer was confirmed before, and ``StepNotAllowed`` for one whose money went back.
    """
    order = await states.locked(order_id, using=using)
    if order.payment_method != PaymentMethod.TRANSFER:
        msg = f"Order {order.code} is paid by {order.payment_method.value}: only a transfer is confirmed by hand."
        raise Conflict(msg, code=order.code, payment_method=order.payment_method.value)
    if order.payment_status in _CONFIRMED:
        msg = f"Order {order.code} is paid already."
        raise Conflict(msg, code=order.code)
    if proof:
        order.payment_proof = proof
        await order.save(using_db=using, update_fields=["payment_proof"])
    late = order.status == OrderStatus.CANCELLED
    paid = PaymentStatus.PAID_AFTER_EXPIRY if late else PaymentStatus.PAID
    await states.pay(order_id, paid, by=by, clock=clock, using=using, reason=note)
    if order.status == OrderStatus.PENDING:
        return await states.step(order_id, OrderStatus.CONFIRMED, by=by, clock=clock, using=using, reason="paid")
    return await states.locked(order_id, using=using)
