"""Taking a payout file in: each line beside its parcel, once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from models.clock import Clock
from models.db import Connection
from models.orders import states
from models.payouts.line import PayoutLine, fingerprint
from models.payouts.tables import CodPayout
from models.sql import load

_LOCK: Final = 1_400_217
"""Our namespace among advisory locks; the store is the second number. One payout of a store is taken in at a time."""


async def open_payout(
    store_id: int,
    *,
    sha256: str,
    name: str,
    storage_key: str,
    first_day: date | None,
    last_day: date | None,
    by: str,
    now: datetime,
    using: Connection,
) -> int:
    """Return the number of the payout that a file is; the same file is the same payout."""
    values = [store_id, sha256, name, storage_key, first_day, last_day, by, now]
    [row] = await using.execute_query_dict(load(__file__, "open"), values)
    number: int = row["id"]
    return number


async def take_in(payout_id: int, lines: Sequence[PayoutLine], *, clock: Clock, using: Connection) -> CodPayout:
    """Write the lines with their outcomes, and settle the orders whose money has come; return the payout that counts.

    Runs in a transaction: all of the file or nothing. A payout that was taken in changes nothing, nor does a file with
    the lines of another: that one is returned.
    """
    store_id = (await CodPayout.get(id=payout_id, using_db=using)).store_id
    await using.execute_query("SELECT pg_advisory_xact_lock($1, $2)", [_LOCK, store_id % 2**31])
    payout = await CodPayout.get(id=payout_id, using_db=using)
    if payout.same_as_id is not None:
        return await CodPayout.get(id=payout.same_as_id, using_db=using)
    if payout.imported_at is not None:
        return payout
    content = fingerprint(lines)
    twin = await CodPayout.filter(store_id=payout.store_id, content=content).using_db(using).first()
    if twin is not None:
        payout.same_as_id = twin.id
        await payout.save(using_db=using, update_fields=["same_as_id"])
        return twin
    await _judge(payout, lines, using=using)
    await using.execute_query_dict(
        load(__file__, "miss"), [payout.id, payout.store_id, payout.first_day, payout.last_day]
    )
    await _settle(payout, clock=clock, using=using)
    payout.content, payout.imported_at = content, clock.now()
    await payout.save(using_db=using, update_fields=["content", "imported_at"])
    return payout


async def _judge(payout: CodPayout, lines: Sequence[PayoutLine], *, using: Connection) -> None:
    await using.execute_query_dict(
        load(__file__, "judge"),
        [
            payout.id,
            payout.store_id,
            [line.number for line in lines],
            [line.awb for line in lines],
            [line.cod_idr for line in lines],
            [line.fee_idr for line in lines],
            [line.shipping_idr for line in lines],
            [line.net_idr for line in lines],
            [line.reference for line in lines],
        ],
    )


async def _settle(payout: CodPayout, *, clock: Clock, using: Connection) -> None:
    """What a parcel was to bring is there: its order is settled. A part of it leaves the order outstanding."""
    rows = await using.execute_query_dict(
        "SELECT order_id FROM cod_payout_lines WHERE payout_id = $1 AND outcome IN ('matched', 'over') AND due_idr > 0",
        [payout.id],
    )
    orders = [row["order_id"] for row in rows]
    reason = f"The courier paid it out (payout {payout.id})."
    await states.settle_many(payout.store_id, orders, by=payout.sent_by, reason=reason, clock=clock, using=using)
