"""What an order's invoice says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from models.db import Connection
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """One invoice. Moments are the store's wall clock; the total is the sum of lines and fees."""

    code: str
    ordered_at: datetime
    paid_at: datetime | None
    status: str
    payment_method: str
    payment_channel: str
    payment_status: str
    store_name: str
    store_phone: str
    store_email: str
    store_address: str
    receiver_name: str
    receiver_phone: str
    address: str
    district: str
    city: str
    province: str
    postal_code: str
    note: str
    courier_code: str
    service_code: str
    awb: str
    subtotal_idr: int
    total_idr: int
    lines: tuple[tuple[str, str, int, int], ...]
    """SKU, name, units, and the price of one."""
    fees: tuple[tuple[str, int], ...]
    """Label and amount: shipping, vouchers (negative), what the seller added, the COD fee."""


async def invoices_of(
    store_id: int, codes: Sequence[str], *, cs_id: int | None, using: Connection
) -> tuple[list[Invoice], dict[str, str]]:
    """Return the invoices of the store's orders in the order of ``codes``, and why the others have none."""
    rows = await using.execute_query_dict(load(__file__, "invoices"), [store_id, list(dict.fromkeys(codes)), cs_id])
    missing = {row["code"]: "There is no such order." for row in rows if not row["known"]}
    return [_invoice(row) for row in rows if row["known"]], missing


def _invoice(row: dict[str, Any]) -> Invoice:
    fields = {name: row[name] for name in Invoice.__dataclass_fields__}
    fields |= {
        "awb": row["awb"] or "",
        "lines": tuple(tuple(line) for line in orjson.loads(row["lines"] or "[]")),
        "fees": tuple(tuple(fee) for fee in orjson.loads(row["fees"] or "[]")),
    }
    return Invoice(**fields)
