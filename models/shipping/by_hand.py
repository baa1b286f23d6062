"""What a person says of a parcel: sent with a courier of their own, or known better than the courier tells."""

from __future__ import annotations

from dataclasses import dataclass

from models.clock import Clock
from models.db import Connection
from models.errors import Conflict, StepNotAllowed
from models.orders import states as orders
from models.orders.tables import Order
from models.shipping.cod import to_collect
from models.shipping.events import Heard, hear
from models.shipping.states import ENDED, STEPS
from models.shipping.statuses import meanings
from models.shipping.tables import Shipment, ShipmentState


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is said; what is empty is not. ``awb`` and courier are only told of parcels that Boscod knows nothing of."""

    state: ShipmentState | None = None
    awb: str = ""
    courier_code: str = ""
    service_code: str = ""
    note: str = ""


async def say(order_id: int, said: Said, *, by: str, clock: Clock, using: Connection) -> Shipment:
    """Write what ``by`` says of the order's parcel, with the order's steps that follow, and return the parcel.

    A waybill number for an order without a parcel makes one that Boscod is never asked about. Raises ``Conflict``, or
    ``StepNotAllowed`` with the states that the parcel can take.
    """
    order = await Order.filter(id=order_id).using_db(using).select_for_update().get()
    shipment = await Shipment.filter(order_id=order_id).exclude(state__in=list(ENDED)).using_db(using).first()
    if shipment is None:
        shipment = await _send(order, said, by=by, clock=clock, using=using)
    elif said.awb or said.courier_code or said.service_code:
        await _rename(order, shipment, said, using=using)
    if said.state is not None and said.state != shipment.state:
        await _move(shipment, said.state, said, by=by, clock=clock, using=using)
    return await Shipment.filter(id=shipment.id).using_db(using).get()


async def _send(order: Order, said: Said, *, by: str, clock: Clock, using: Connection) -> Shipment:
    if not said.awb:
        msg = f"Order {order.code} has no parcel. Book its courier, or say the waybill number of your own."
        raise Conflict(msg, code=order.code)
    if order.status not in ("confirmed", "processing"):
        msg = f"Order {order.code} is {order.status.value}: only a confirmed order can be sent."
        raise Conflict(msg, code=order.code, state=order.status.value)
    courier_code = said.courier_code or order.courier_code
    await _check_free(said.awb, courier_code, order, using=using)
    attempt = await Shipment.filter(order_id=order.id).using_db(using).count() + 1
    shipment = await Shipment.create(
        order_id=order.id,
        attempt=attempt,
        order_code=f"{order.code}-{order.store_id}-{attempt}-hand",
        by_hand=True,
        state=ShipmentState.READY,
        awb=said.awb,
        awb_at=clock.now(),
        booked_at=clock.now(),
        heard_at=clock.now(),
        courier_code=courier_code,
        service_code=said.service_code or order.service_code,
        cod_idr=await to_collect(order, using=using),
        using_db=using,
    )
    for status in ("processing", "ready")[order.status == "processing" :]:
        await orders.step(order.id, status, by=by, clock=clock, using=using, reason="sent by hand")
    return shipment


async def _rename(order: Order, shipment: Shipment, said: Said, *, using: Connection) -> None:
    if not shipment.by_hand:
        msg = "Boscod gives this parcel its courier and its waybill number. Cancel its booking to send it otherwise."
        raise Conflict(msg)
    shipment.awb = said.awb or shipment.awb
    shipment.courier_code = said.courier_code or shipment.courier_code
    await _check_free(shipment.awb or "", shipment.courier_code, order, using=using)
    shipment.service_code = said.service_code or shipment.service_code
    await shipment.save(using_db=using)


async def _move(
    shipment: Shipment, state: ShipmentState, said: Said, *, by: str, clock: Clock, using: Connection
) -> None:
    allowed = sorted(step.value for step in STEPS[shipment.state] if step in _CODES)
    if state not in allowed:
        name = f"Parcel {shipment.awb or shipment.order_code}"
        raise StepNotAllowed(name, state=shipment.state.value, wanted=state.value, allowed=allowed)
    if state == ShipmentState.CANCELLED and not shipment.by_hand:
        msg = "Cancel its booking, so that the courier knows: POST /store/order/bookings/cancel."
        raise Conflict(msg)
    news = Heard(source="staff", happened_at=clock.now(), raw_status=_CODES[state], note=said.note)
    await hear(shipment.id, [news], by=by, clock=clock, using=using)


async def _check_free(awb: str, courier_code: str, order: Order, *, using: Connection) -> None:
    """Raise ``Conflict`` where another order of the store has a parcel of that number with the courier.

    Whoever says the same number at the same moment waits until this transaction has ended.
    """
    key = f"waybill {order.store_id} {courier_code} {awb}"
    await using.execute_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [key])
    same = Shipment.filter(awb=awb, courier_code=courier_code, order__store_id=order.store_id).using_db(using)
    if await same.exclude(order_id=order.id).exclude(state__in=list(ENDED)).exists():
        msg = f"The waybill number {awb} belongs to another parcel."
        raise Conflict(msg, awb=awb)


_CODES = {meaning.state: meaning.code for meaning in meanings().values() if meaning.state is not None}
"""What a courier would say, so that a person's word is laid among theirs in the order in which things happened."""
