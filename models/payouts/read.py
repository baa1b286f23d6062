"""Reading a payout: what its lines come to, a page of them, all of them as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.db import Connection
from models.errors import NotFound
from models.exports.cells import harmless
from models.exports.copying import Sink, snapshot, stream
from models.payouts.tables import CodPayout, LineOutcome
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What the lines of one outcome come to; a sum is ``None`` where no line says anything."""

    outcome: LineOutcome
    lines: int
    cod_idr: int | None
    due_idr: int | None
    fee_idr: int | None
    shipping_idr: int | None
    net_idr: int | None


async def find(payout_id: int, *, store_id: int | None = None, using: Connection) -> CodPayout:
    """Return a payout, of ``store_id`` where one is given; raises ``NotFound``.

    Where the file had the lines of an earlier one, that one is returned.
    """
    rows = CodPayout.filter(id=payout_id).using_db(using)
    payout = await (rows if store_id is None else rows.filter(store_id=store_id)).first()
    if payout is None:
        raise NotFound(f"There is no payout {payout_id}.")
    if payout.same_as_id is not None:
        return await CodPayout.get(id=payout.same_as_id, using_db=using)
    return payout


async def totals(payout_id: int, *, using: Connection) -> list[Total]:
    """Return what the lines come to, by outcome; outcomes without lines are left out."""
    rows = await using.execute_query_dict(load(__file__, "totals"), [payout_id])
    return [Total(**{**row, "outcome": LineOutcome(row["outcome"])}) for row in rows]


async def lines(
    payout_id: int,
    *,
    outcomes: Sequence[LineOutcome],
    keyword: str | None,
    start: int,
    limit: int,
    using: Connection,
) -> tuple[list[dict[str, Any]], int]:
    """Return a page of the lines in the order of the file, what is missing behind them, and how many there are."""
    narrowed = [payout_id, [outcome.value for outcome in outcomes], keyword]
    rows = await using.execute_query_dict(load(__file__, "lines"), [*narrowed, limit, start])
    [counted] = await using.execute_query_dict(load(__file__, "count"), narrowed)
    return rows, counted["lines"]


async def copy_result(payout_id: int, sink: Sink, *, using: Connection) -> int:
    """Stream all lines with their outcomes as CSV to ``sink``, and return how many there are."""
    async with snapshot(using) as raw:
        return await stream(raw, harmless(load(__file__, "result"), for_excel="$2"), [payout_id, True], sink)


async def note_result(payout_id: int, file_id: UUID, *, using: Connection) -> None:
    """Say which file has the lines."""
    await CodPayout.filter(id=payout_id).using_db(using).update(result_id=file_id)
