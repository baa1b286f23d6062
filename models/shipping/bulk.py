"""Many orders in one job: a row for each, so that what is done stays done and each says what became of it.

Each order is worked on by a job of its own, as if it had been asked for alone: one bad parcel spoils no other, what is
unknown settles itself, and a worker that dies loses nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.db import Connection
from models.shipping.tables import BulkRow, BulkState
from models.sql import load

MOST_ROWS = 1000
"""Orders of one job."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowOutcome:
    """What became of one order; ``awb`` is its parcel's waybill number, empty until there is one."""

    code: str
    state: BulkState
    reason: str
    awb: str


async def open_rows(job_id: UUID, store_id: int, codes: Sequence[str], *, cs_id: int | None, using: Connection) -> None:
    """Write the rows of a job, where an earlier attempt has not. ``cs_id`` leaves out the orders of others."""
    await using.execute_query_dict(load(__file__, "bulk_open"), [job_id, store_id, list(codes), cs_id])


async def try_again(job_id: UUID, *, using: Connection) -> None:
    """Take what did not go well back to its beginning."""
    await using.execute_query_dict(load(__file__, "bulk_again"), [job_id])


async def settle(job_id: UUID, *, using: Connection) -> Counter[BulkState]:
    """Write what the jobs of the rows have come to, and count the rows by state."""
    await using.execute_query_dict(load(__file__, "bulk_settle"), [job_id])
    sql = "SELECT state, count(*) AS rows FROM bulk_rows WHERE job_id = $1 GROUP BY state"
    rows = await using.execute_query_dict(sql, [job_id])
    return Counter({BulkState(row["state"]): row["rows"] for row in rows})


async def waiting(job_id: UUID, *, limit: int, using: Connection) -> list[BulkRow]:
    """Return the next rows that nobody has begun."""
    rows = BulkRow.filter(job_id=job_id, state=BulkState.WAITING).using_db(using)
    return await rows.order_by("position").limit(limit)


async def note(
    row: BulkRow, state: BulkState, *, using: Connection, child: UUID | None = None, reason: str = ""
) -> None:
    """Write where a row is now."""
    await BulkRow.filter(id=row.id).using_db(using).update(state=state, child_id=child, reason=reason)


async def look_again(job_id: UUID, *, using: Connection) -> None:
    """Note those booked parcels that their couriers have refused since."""
    await using.execute_query_dict(load(__file__, "bulk_refused"), [job_id])


async def leave(job_id: UUID, *, why: str, using: Connection) -> None:
    """Wait no longer: what is under way is unknown, and ``why`` is said of what was not begun."""
    await using.execute_query_dict(load(__file__, "bulk_leave"), [job_id, why])


async def outcome(job_id: UUID, *, using: Connection) -> list[RowOutcome]:
    """Return what became of each row, in the order of the request."""
    rows = await using.execute_query_dict(load(__file__, "bulk_outcome"), [job_id])
    return [RowOutcome(**{**row, "state": BulkState(row["state"])}) for row in rows]
