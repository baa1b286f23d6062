"""The seller says that the money is right: a transfer has come, or what came instead of the total is taken for it."""

from __future__ import annotations

from models import images, payments
from models.clock import Clock
from models.db import Connection
from models.errors import Conflict, Invalid
from models.orders import states
from models.orders.tables import Order, OrderStatus, PaymentMethod, PaymentStatus
from models.sql import load

_CONFIRMED = (PaymentStatus.PAID, PaymentStatus.PAID_AFTER_EXPIRY, PaymentStatus.SETTLED)


async def confirm_payment(
    order_id: int, *, proof: str, by: str, clock: Clock, using: Connection, note: str = ""
) -> Order:
    """Mark the order paid, keep the proof's file name, and confirm the order if it was waiting for that.

    An order paid online is confirmed by hand where money came that is not its total (payment ``conflict``): the seller
    takes it as it is, or got the rest in another way, and nothing more is asked for. A transfer for a cancelled order
    is kept apart as ``paid_after_expiry``. Raises ``Conflict`` for any other order and for one that was confirmed
    before, ``StepNotAllowed`` for one whose money went back, and ``Invalid`` for a proof that this store has not
    uploaded as one.
    """
    order = await states.locked(order_id, using=using)
    late = order.status == OrderStatus.CANCELLED
    differs = order.payment_status == PaymentStatus.CONFLICT and not late
    if order.payment_method != PaymentMethod.TRANSFER and not differs:
        msg = (
            f"Order {order.code} is paid by {order.payment_method.value}: only a transfer is confirmed by hand, or an "
            "order for which another sum came."
        )
        raise Conflict(msg, code=order.code, payment_method=order.payment_method.value)
    if order.payment_status in _CONFIRMED:
        msg = f"Order {order.code} is paid already."
        raise Conflict(msg, code=order.code)
    if proof and not await images.is_proof(order.store_id, proof, using=using):
        raise Invalid({"proof_image": "is no proof that this store has uploaded: POST /store/order/proofs takes them."})
    if proof:
        order.payment_proof = proof
        await order.save(using_db=using, update_fields=["payment_proof"])
    if order.payment_method == PaymentMethod.TRANSFER:
        await using.execute_query(load(__file__, "transferred"), [order_id])
    paid = PaymentStatus.PAID_AFTER_EXPIRY if late else PaymentStatus.PAID
    await states.pay(order_id, paid, by=by, clock=clock, using=using, reason=note)
    if differs:
        await payments.end_others(order, using=using)
    if order.status == OrderStatus.PENDING:
        return await states.step(order_id, OrderStatus.CONFIRMED, by=by, clock=clock, using=using, reason="paid")
    return await states.locked(order_id, using=using)
