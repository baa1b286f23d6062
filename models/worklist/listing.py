"""Reading the list: a page of it, the most urgent first, and how much there is of each kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.db import Connection
from models.shipping.statuses import meanings
from models.shipping.tables import ShipmentState
from models.sql import load
from models.worklist.kinds import SPANS, Kind, reason, to_do


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which entries; what is left empty asks nothing. ``provinces`` are compared without case."""

    kinds: tuple[Kind, ...] = ()
    cs_id: int | None = None
    provinces: tuple[str, ...] = ()
    couriers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing for a person to do. ``since`` is when it began to wait; by ``deadline`` it should be done.

    An abandoned checkout has no order yet. ``followup_id`` and ``checkout_id`` name what else it is about.
    """

    kind: Kind
    order_code: str | None
    order_status: str | None
    followup_id: int | None
    checkout_id: int | None
    since: datetime
    deadline: datetime | None
    reason: str
    to_do: str
    cs_id: int | None
    cs_name: str
    customer_name: str
    customer_phone: str
    province: str
    city: str
    courier_code: str
    awb: str | None


async def listing(
    store_id: int,
    wanted: Wanted,
    *,
    start: int,
    limit: int,
    now: datetime,
    using: Connection,
    until: datetime | None = None,
) -> tuple[list[Entry], dict[Kind, int]]:
    """Return a page of the store's list, and how many entries of each kind there are.

    The kinds that are wanted narrow the page, not the counts: they are what a reader chooses a kind by.
    """
    values = [
        store_id,
        wanted.cs_id,
        [province.strip().upper() for province in wanted.provinces] or None,
        list(wanted.couriers) or None,
        now,
        *SPANS,
        cancelled_codes(),
        until,
    ]
    kinds = [kind.value for kind in wanted.kinds] or None
    rows = await using.execute_query_dict(_statement(), [*values, kinds, limit, start])
    counts = dict(zip(rows[0]["kinds"] or (), rows[0]["counts"] or (), strict=True))
    return [_entry(row) for row in rows if row["kind"] is not None], {kind: counts.get(kind, 0) for kind in Kind}


def cancelled_codes() -> list[str]:
    """Return the couriers' codes of a parcel that will not be sent."""
    return [meaning.code for meaning in meanings().values() if meaning.state is ShipmentState.CANCELLED]


def _entry(row: dict[str, Any]) -> Entry:
    kind, state, said = Kind(row["kind"]), row["state"], row["said"]
    told = {name: value for name, value in row.items() if name not in ("kinds", "counts", "kind", "state", "said")}
    return Entry(kind=kind, reason=reason(kind, state, said), to_do=to_do(kind, state), **told)


def _statement() -> str:
    return load(__file__, "list").replace("{entries}", load(__file__, "entries").rstrip())
