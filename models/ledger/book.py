"""Writing an entry, once."""

from __future__ import annotations

from datetime import datetime

from models.db import Connection
from models.ledger.tables import EntryKind
from models.sql import load


async def book(
    *,
    store_id: int,
    order_id: int | None,
    kind: EntryKind,
    amount_idr: int,
    reference: str,
    at: datetime,
    using: Connection,
    note: str = "",
) -> bool:
    """Write one entry, and say whether it is new.

    ``reference`` names what the money is for. Two transactions that book the same thing meet on its unique index:
    the second waits for the first and then gets ``False``. So this is the gate that makes a payment count once.
    """
    rows = await using.execute_query_dict(
        load(__file__, "book"), [store_id, order_id, kind.value, amount_idr, reference, note, at]
    )
    return bool(rows)


async def balance_idr(store_id: int, *, using: Connection) -> int:
    """Return what the platform owes the store, in rupiah; negative when the store owes."""
    rows = await using.execute_query_dict(
        "SELECT coalesce(sum(amount_idr), 0)::bigint AS balance FROM ledger_entries WHERE store_id = $1", [store_id]
    )
    return int(rows[0]["balance"])
