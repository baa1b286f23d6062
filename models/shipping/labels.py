"""What a parcel's label says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from models.db import Connection
from models.shipping.parcel import Piece, box_of
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One label. Weight in grams, sizes in centimetres; ``cod_idr`` is 0 for a parcel that is paid."""

    code: str
    awb: str
    reference: str
    order_no: str
    courier_code: str
    service_code: str
    cod_idr: int
    sender_name: str
    sender_phone: str
    sender_address: str
    receiver_name: str
    receiver_phone: str
    receiver_address: str
    district: str
    city: str
    province: str
    postal_code: str
    note: str
    weight_g: int
    size_cm: tuple[int, int, int]
    items: tuple[tuple[int, str], ...]
    """Units and names."""


async def labels_of(
    store_id: int, codes: Sequence[str], *, cs_id: int | None, using: Connection
) -> tuple[list[Label], dict[str, str]]:
    """Return the labels of the store's orders in the order of ``codes``, and why the others have none."""
    rows = await using.execute_query_dict(load(__file__, "labels"), [store_id, list(dict.fromkeys(codes)), cs_id])
    missing = {row["code"]: _why(row) for row in rows if not row["awb"]}
    return [_label(row) for row in rows if row["awb"]], missing


def _why(row: dict[str, Any]) -> str:
    return "It has no waybill number yet." if row["known"] else "There is no such order."


def _label(row: dict[str, Any]) -> Label:
    pieces = orjson.loads(row["pieces"] or "[]")
    fields: dict[str, Any] = {name: row[name] or "" for name in Label.__dataclass_fields__ if name in row}
    fields |= {"cod_idr": row["cod_idr"], "weight_g": row["weight_g"]}
    size_cm = box_of([Piece(length, width, height, qty) for qty, _, length, width, height in pieces])
    return Label(**fields, size_cm=size_cm, items=tuple((qty, name) for qty, name, *_ in pieces))
