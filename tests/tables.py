"""What stands in the database, to be compared with what stood there before."""

from __future__ import annotations

from models.db import pool

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
