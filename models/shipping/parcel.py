"""What a courier is told about an order: from where, to where, what, how heavy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.accounts.tables import Store
from models.catalog.pickup import sender_of
from models.catalog.tables import Variant, Warehouse
from models.db import Connection
from models.errors import NotFound
from models.orders.tables import Order, OrderLine

LONGEST_NAME = 100
"""Characters of the goods' description on the label; the full list stands in the order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelFacts:
    """One parcel's content and addresses. Weight in grams, sizes in centimetres. Phones are E.164."""

    store_id: int
    boscod_token: bytes | None
    sender_name: str
    sender_phone: str
    sender_address: str
    sender_district_id: int
    receiver_name: str
    receiver_phone: str
    receiver_address: str
    receiver_district_id: int
    item_name: str
    units: int
    value_idr: int
    is_insured: bool
    weight_g: int
    length_cm: int
    width_cm: int
    height_cm: int
    note: str


async def facts_of(order_id: int, *, using: Connection) -> ParcelFacts:
    """Return what to tell the courier. Missing districts are 0, which a booking refuses by name."""
    order = await Order.filter(id=order_id).using_db(using).first()
    if order is None:
        msg = f"There is no order {order_id}."
        raise NotFound(msg)
    warehouse = await Warehouse.filter(id=order.warehouse_id).using_db(using).get()
    store = await Store.filter(id=order.store_id).using_db(using).get()
    sender = sender_of(warehouse, store)
    lines = await OrderLine.filter(order_id=order_id).using_db(using).order_by("position", "id")
    variants = {v.id: v for v in await Variant.filter(id__in=[line.variant_id for line in lines]).using_db(using)}
    pieces = [(variants[line.variant_id], line.qty) for line in lines]
    length, width, height = box_of([Piece(v.length_cm, v.width_cm, v.height_cm, qty) for v, qty in pieces])
    return ParcelFacts(
        store_id=store.id,
        boscod_token=store.boscod_token,
        sender_name=sender.name,
        sender_phone=sender.phone,
        sender_address=sender.address,
        sender_district_id=sender.district_id,
        receiver_name=order.receiver_name[:50],
        receiver_phone=order.receiver_phone,
        receiver_address=order.address,
        receiver_district_id=order.district_id or 0,
        item_name=", ".join(f"{line.qty} x {line.name}" for line in lines)[:LONGEST_NAME],
        units=max(1, sum(line.qty for line in lines)),
        value_idr=order.subtotal_idr,
        is_insured=order.insurance_idr > 0,
        weight_g=max(1, order.weight_g),
        length_cm=length,
        width_cm=width,
        height_cm=height,
        note=order.note[:200],
    )


class Piece(NamedTuple):
    """The size of one of ``qty`` equal pieces, in centimetres."""

    length_cm: int
    width_cm: int
    height_cm: int
    qty: int


def box_of(pieces: Sequence[Piece]) -> tuple[int, int, int]:
    """Return a box for the goods: as long and wide as the largest piece, and as high as their volume needs."""
    length = max([piece.length_cm for piece in pieces] + [1])
    width = max([piece.width_cm for piece in pieces] + [1])
    volume = sum(piece.length_cm * piece.width_cm * piece.height_cm * piece.qty for piece in pieces)
    height = max([piece.height_cm for piece in pieces] + [-(-volume // (length * width)), 1])
    if volume == 0:
        return 10, 10, 10
    return length, width, height
