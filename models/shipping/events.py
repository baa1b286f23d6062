"""News of a parcel: kept once, and applied so that the order of arrival does not matter.

The state of a parcel is what its events say when they are laid in the order in which they happened, however they came:
shuffled, twice, or with some missing. So each new event is stored, and the state is worked out again from all of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from models.clock import Clock
from models.db import Connection
from models.shipping import cod
from models.shipping.asking import USUAL, Asking
from models.shipping.follow import TO_BOOK_ANEW, follow
from models.shipping.late import is_unwanted, take_back
from models.shipping.locked import locked
from models.shipping.states import STEPS, move
from models.shipping.statuses import FINAL, meanings
from models.shipping.tables import Shipment, ShipmentEvent, ShipmentState

_BOOK_ANEW = "The courier cancelled the parcel. Book it anew: it gets another code."

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One thing that was said about a parcel. ``raw_status`` is the code as received; most scans have none."""

    source: str
    happened_at: datetime
    raw_status: str | None = None
    note: str = ""
    description: str = ""
    branch: str = ""
    pod_photo: str | None = None

    @property
    def hash(self) -> str:
        """What is the same whenever and however the same thing is told again."""
        moment = str(int(self.happened_at.timestamp()))
        parts = (moment, self.raw_status or "", self.note, self.description, self.branch)
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


async def find(
    *, order_code: str | None, order_no: str | None, stores: Collection[int] | None = None, using: Connection
) -> Shipment | None:
    """Return the parcel that a message of Boscod is about: by our code, else by its number.

    ``stores`` are those whose own account sent the message: it can be about no other store's parcel. ``None`` is the
    platform's account.
    """
    query = Shipment.all().using_db(using)
    if stores is not None:
        query = query.filter(order__store_id__in=list(stores))
    if order_code:
        found = await query.filter(order_code=order_code).first()
        if found is not None:
            return found
    return await query.filter(order_no=order_no).first() if order_no else None


async def hear(
    shipment_id: int,
    told: Sequence[Heard],
    *,
    awb: str | None = None,
    order_no: str | None = None,
    by: str = "courier",
    clock: Clock,
    using: Connection,
    asking: Asking = USUAL,
) -> str:
    """Keep what was told and apply it: the parcel's state, and the order's steps that follow. Says what it did.

    ``by`` is who tells it, for the order's timeline. A parcel that is not wanted any more, and whose number is news, is
    taken back.
    """
    order, shipment = await locked(shipment_id, using=using)
    before, unwanted = shipment.state, is_unwanted(order, shipment)
    new = [heard for heard in told if await _keep(shipment, heard, at=clock.now(), using=using)]
    is_news = _note_numbers(shipment, awb=awb, order_no=order_no, now=clock.now())
    await _apply(shipment, using=using)
    if is_news and unwanted:
        await take_back(order, shipment, using=using)
    if shipment.state != before and shipment.state == ShipmentState.CANCELLED and order.status in TO_BOOK_ANEW:
        shipment.problem = None if shipment.by_hand else _BOOK_ANEW
    shipment.heard_at = clock.now()
    shipment.poll_at = _next_question(shipment, clock.now(), asking)
    await shipment.save(using_db=using)
    if shipment.state != before:
        await follow(order, shipment, by=by, clock=clock, using=using)
        if shipment.state == ShipmentState.DELIVERED:
            await cod.compare(order, using=using)
        return f"{before} → {shipment.state}"
    return "unchanged" if new or awb else "known"


async def _keep(shipment: Shipment, heard: Heard, *, at: datetime, using: Connection) -> bool:
    meaning = meanings().get(heard.raw_status) if heard.raw_status is not None else None
    if heard.raw_status is None:
        effect = "scan"
    elif meaning is None:
        effect = "unknown"
        shipment.problem = f"The courier sent a status that we do not know: {heard.raw_status}."
        # An alarm: somebody has to add a line to statuses.csv.
        _log.error("shipping.unknown_status", shipment_id=shipment.id, code=heard.raw_status)
    else:
        late = shipment.status_at is not None and heard.happened_at < shipment.status_at
        effect = "late" if late else "status"
    rows = await using.execute_query_dict(
        "INSERT INTO shipment_events (shipment_id, hash, source, raw_status, note, description, branch, pod_photo, "
        "happened_at, received_at, effect) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) "
        "ON CONFLICT (shipment_id, hash) DO NOTHING RETURNING id",
        [
            shipment.id,
            heard.hash,
            heard.source,
            heard.raw_status,
            heard.note,
            heard.description,
            heard.branch,
            heard.pod_photo,
            heard.happened_at,
            at,
            effect,
        ],
    )
    if heard.raw_status is not None and (shipment.status_at is None or heard.happened_at >= shipment.status_at):
        shipment.raw_status = heard.raw_status
        shipment.status_at = heard.happened_at
    return bool(rows)


def _note_numbers(shipment: Shipment, *, awb: str | None, order_no: str | None, now: datetime) -> bool:
    """Keep the numbers that are new; say whether one was."""
    known = (shipment.order_no, shipment.awb)
    if order_no and shipment.order_no is None:
        shipment.order_no = order_no
        shipment.booked_at = shipment.booked_at or now
    if awb and shipment.awb is None:
        shipment.awb = awb
        shipment.awb_at = now
    if shipment.state == ShipmentState.REQUESTED and shipment.order_no is not None:
        # Boscod told us by webhook before it told us in the answer.
        move(shipment, ShipmentState.BOOKED)
    return known != (shipment.order_no, shipment.awb)


async def _apply(shipment: Shipment, *, using: Connection) -> None:
    if shipment.awb is not None and shipment.state == ShipmentState.BOOKED:
        move(shipment, ShipmentState.READY)
    events = (
        await ShipmentEvent.filter(shipment_id=shipment.id, raw_status__isnull=False)
        .using_db(using)
        .values_list("happened_at", "raw_status")
    )
    state = ShipmentState.READY if shipment.awb is not None else ShipmentState.BOOKED
    for _, code in sorted(events):
        meaning = meanings().get(code)
        if meaning is None or meaning.state is None or state in _CLOSED:
            continue
        if meaning.state in STEPS[state]:
            state = meaning.state
    if state not in _BEFORE_PICKUP and state != shipment.state:
        if state in STEPS[shipment.state]:
            move(shipment, state)
        else:
            shipment.problem = f"The courier's events end in {state}, after {shipment.state}."


_BEFORE_PICKUP = (ShipmentState.BOOKED, ShipmentState.READY)

_CLOSED = FINAL - {ShipmentState.DELIVERED}
"""A delivered parcel can still come back; what is returned, lost or cancelled stays so."""


def _next_question(shipment: Shipment, now: datetime, asking: Asking) -> datetime | None:
    if shipment.state in FINAL or shipment.by_hand:
        return None
    return now + (asking.silent_after if shipment.awb is not None else asking.awb_within)
