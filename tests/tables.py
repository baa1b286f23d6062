"""What stands in the database, to be compared with what stood there before, and rows that are copied in it."""

from __future__ import annotations

from collections.abc import Mapping

from models.db import pool

COLUMNS = """
SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns,
       string_agg('filled.' || quote_ident(column_name), ', ' ORDER BY ordinal_position) AS filled
FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'orders' AND is_generated = 'NEVER'
"""
"""The columns of an order that are written, by name and as those of a row ``filled``; others follow from them."""
_NAMES = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"


async def contents(*, but: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """Return every row of every table as text; ``but`` are tables to leave out.

    The trace of calls to providers is never among them: it is written by itself, a moment after the call.
    """
    found: dict[str, list[str]] = {}
    for name in [row["table_name"] for row in await pool().execute_query_dict(_NAMES)]:
        if name not in ("provider_calls", *but):
            rows = await pool().execute_query_dict(f'SELECT t::text AS text FROM "{name}" t ORDER BY 1')  # noqa: S608
            found[name] = [row["text"] for row in rows]
    return found


def with_columns(sql: str, known: Mapping[str, str]) -> str:
    """Return a statement that copies orders, with their columns for ``{columns}`` and a copy's for ``{filled}``."""
    return sql.replace("{columns}", known["columns"]).replace("{filled}", known["filled"])


async def copy_orders(sql: str, *values: object) -> None:
    """Run such a statement."""
    [known] = await pool().execute_query_dict(COLUMNS)
    await pool().execute_query(with_columns(sql, known), [*values])
