"""Erasing, a bounded batch at a time. Every statement may be repeated: what is erased already is left as it is."""

from __future__ import annotations

from typing import Any, Final

from models.db import Connection
from models.erasure.holdings import HOLDINGS
from models.erasure.kinds import Deleted, Emptied
from models.erasure.subject import Subject
from models.sql import load

BATCH: Final = 500
"""Rows, or orders with all that belongs to them, that one transaction takes."""
WEBHOOKS_AT_ONCE: Final = 200
"""Their bodies are taken apart into words."""

Holding = Emptied | Deleted


async def all_of(holding: Holding, subject: Subject, *, after: Any, using: Connection) -> Any:
    """Erase up to ``BATCH`` rows of a table, from behind the number ``after``; return the last one looked at.

    ``None`` says that there is no more.
    """
    values: list[Any] = [subject.store_id]
    if subject.phone is None:
        condition = holding.by_store
    else:
        condition = holding.by_buyer
        # Each statement gets what it names, and PostgreSQL wants no other.
        values += [subject.phone] if "$2" in condition else []
        values += [subject.digits] if "$3" in condition else []
    place = f"${len(values) + 1}::{holding.key}"
    sql = f"""
    WITH batch AS MATERIALIZED (
        SELECT t.id FROM {holding.table} t
        WHERE ({condition}) AND ({place} IS NULL OR t.id > {place})
        ORDER BY t.id LIMIT {BATCH}
    ), done AS ({_act(holding, "t.id IN (SELECT id FROM batch)")})
    SELECT (SELECT id FROM batch ORDER BY id DESC LIMIT 1) AS last, (SELECT count(*) FROM done) AS done
    """  # noqa: S608 - names and conditions come from the declarations, values as parameters
    [row] = await using.execute_query_dict(sql, [*values, after])
    return row["last"]


async def of_orders(orders: list[int], *, all_of_store: bool, using: Connection) -> None:
    """Erase what these orders say of people, and all that belongs to them.

    With ``all_of_store`` what is erased for the store as a whole is left out.
    """
    for holding in HOLDINGS:
        if holding.by_order and not (all_of_store and holding.by_store):
            await using.execute_query_dict(_act(holding, holding.by_order), [orders])


async def webhooks(subject: Subject, *, after: int, using: Connection) -> dict[str, Any]:
    """Empty what providers told us of them. Of the answer ``waiting`` were not worked on yet, and are left."""
    values = [subject.store_id, subject.phone, after, WEBHOOKS_AT_ONCE]
    [row] = await using.execute_query_dict(load(__file__, "empty_webhooks"), values)
    return row


async def jobs(subject: Subject, *, after: Any, using: Connection) -> dict[str, Any]:
    """Delete their ended jobs. Of the answer ``waiting`` have not ended, and are left."""
    values = [subject.store_id, subject.phone, subject.digits, after, BATCH]
    [row] = await using.execute_query_dict(load(__file__, "delete_jobs"), values)
    return row


async def keys(subject: Subject, *, after: int, using: Connection) -> dict[str, Any]:
    """Delete the answers that are kept for a repeated request."""
    values = [subject.store_id, subject.phone, subject.digits, after, BATCH]
    [row] = await using.execute_query_dict(load(__file__, "delete_keys"), values)
    return row


def _act(holding: Holding, which: str) -> str:
    """Return the statement; rows that are as they shall be are not written again."""
    match holding:
        case Deleted():
            return f"DELETE FROM {holding.table} t WHERE {which} RETURNING 1"  # noqa: S608 - as above
        case Emptied():
            sets = ", ".join(f"{column} = {becomes}" for column, becomes in holding.empties.items())
            are = ", ".join(f"t.{column}" for column in holding.empties)
            shall = ", ".join(holding.empties.values())
            return (
                f"UPDATE {holding.table} t SET {sets} WHERE ({which})"  # noqa: S608 - as above
                f" AND ROW({are}) IS DISTINCT FROM ROW({shall}) RETURNING 1"
            )
