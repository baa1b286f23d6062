"""Booking a courier once: the intent first, then the call, then what came of it.

``order_code`` is Boscod's idempotency key. It is written and committed before the first call, so a booking whose answer
was lost is found again under it, and a second parcel cannot come into being.
"""

from __future__ import annotations

import secrets
from datetime import datetime

from models.clock import Clock
from models.db import Connection
from models.errors import Conflict
from models.orders import states as orders
from models.orders.tables import Order
from models.shipping.asking import USUAL, Asking
from models.shipping.cod import to_collect
from models.shipping.late import is_unwanted, take_back
from models.shipping.locked import locked
from models.shipping.states import ENDED, STEPS, move
from models.shipping.tables import Shipment, ShipmentState


async def check_bookable(order: Order, *, using: Connection) -> Shipment | None:
    """Return the order's open shipment, or ``None`` where a new one may be made.

    Raises ``Conflict`` when the order is in no state to be sent.
    """
    there = await Shipment.filter(order_id=order.id).exclude(state__in=list(ENDED)).using_db(using).first()
    # Whether the parcel of a cancelled order exists, shipping.cancel finds out.
    if there is not None and (order.status != "cancelled" or there.order_no is not None or there.by_hand):
        return there
    if order.status not in ("confirmed", "processing"):
        msg = f"Order {order.code} is {order.status.value}: only a confirmed order can be booked."
        raise Conflict(msg, code=order.code, state=order.status.value)
    if not order.courier_code or not order.service_code:
        msg = f"Order {order.code} has no courier. Choose one, then book."
        raise Conflict(msg, code=order.code)
    return None


async def intend(order_id: int, *, clock: Clock, using: Connection, asking: Asking = USUAL) -> Shipment:
    """Return the order's open shipment, written if it was not there, and take the order to ``processing``.

    Raises ``Conflict`` when the order is in no state to be sent.
    """
    order = await Order.filter(id=order_id).using_db(using).select_for_update().get()
    there = await check_bookable(order, using=using)
    if there is not None:
        return there
    attempt = await Shipment.filter(order_id=order_id).using_db(using).count() + 1
    shipment = await Shipment.create(
        order_id=order_id,
        attempt=attempt,
        # The random end keeps a restored or second database from meeting codes that Boscod already knows.
        order_code=f"{order.code}-{order.store_id}-{attempt}-{secrets.token_hex(3)}",
        courier_code=order.courier_code,
        service_code=order.service_code,
        cod_idr=await to_collect(order, using=using),
        poll_at=clock.now() + asking.awb_within,
        using_db=using,
    )
    if order.status == "confirmed":
        await orders.step(order_id, "processing", by="system", clock=clock, using=using, reason="booking requested")
    return shipment


async def refusal_since(order_id: int, moment: datetime, *, using: Connection) -> str | None:
    """Return why the order's newest parcel was refused; ``None`` where it was not, or is older than ``moment``."""
    newest = await Shipment.filter(order_id=order_id).using_db(using).order_by("-attempt").first()
    if newest is None or newest.state != ShipmentState.REFUSED or newest.created_at < moment:
        return None
    return newest.problem or "it gave no reason"


async def begin_call(shipment_id: int, *, now: datetime, using: Connection) -> bool:
    """Note that Boscod is about to be asked, and say whether it was asked before.

    Commit before the call. From then on the code must be looked up before a parcel is created.
    """
    _, shipment = await locked(shipment_id, using=using)
    asked = shipment.asked_at is not None
    if not asked:
        shipment.asked_at = now
        await shipment.save(using_db=using)
    return asked


async def booked(shipment_id: int, *, order_no: str, now: datetime, using: Connection) -> Shipment:
    """Keep Boscod's number. News of the parcel may have been faster: then its state stays.

    A parcel that is not wanted any more is taken back.
    """
    order, shipment = await locked(shipment_id, using=using)
    unwanted = shipment.order_no is None and is_unwanted(order, shipment)
    shipment.order_no = order_no
    shipment.booked_at = shipment.booked_at or now
    shipment.heard_at = shipment.heard_at or now
    if shipment.state == ShipmentState.REQUESTED:
        move(shipment, ShipmentState.BOOKED)
    if unwanted:
        await take_back(order, shipment, using=using)
    await shipment.save(using_db=using)
    return shipment


async def refused(shipment_id: int, *, reason: str, clock: Clock, using: Connection) -> None:
    """Keep why the parcel was refused, and take the order back to ``confirmed``, to be booked anew.

    A refusal of a parcel that already has its number is only noted, since messages come in any order; Boscod is asked
    at once where the parcel stands.
    """
    order, shipment = await locked(shipment_id, using=using)
    if shipment.state in ENDED:
        return
    if ShipmentState.REFUSED not in STEPS[shipment.state]:
        shipment.problem = f"The courier refused the parcel after it was {shipment.state}: {reason}"
        shipment.poll_at = clock.now()
        await shipment.save(using_db=using)
        return
    move(shipment, ShipmentState.REFUSED)
    shipment.problem = reason
    shipment.poll_at = None
    await shipment.save(using_db=using)
    if order.status == "processing":
        await orders.step(order.id, "confirmed", by="courier", clock=clock, using=using, reason=reason)
