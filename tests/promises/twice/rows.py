"""The whole database, as it is compared between two runs of a job."""

from __future__ import annotations

from collections import Counter

from models.db import pool

_ENGINE = frozenset({"jobs", "job_history", "cron_slots"})
"""The job engine's own tables: they say that a job ran twice. The work that jobs leave to others is compared."""

_TRACES = frozenset({"provider_calls", "region_walks"})
"""Notes that something was asked, one for each time."""

LOOKED = {
    ("regions", "seen_at"): "the last walk that met it",
    ("shipments", "heard_at"): "when its courier was last heard, with news or without",
    ("shipments", "poll_at"): "when it is asked about next: counted from when it was last heard",
    ("shipments", "updated_at"): "follows heard_at and poll_at",
    ("whatsapp_templates", "told_at"): "when WhatsApp last said how it stands, news or not",
    ("recap_groups", "id"): "as the numbers of recaps",
    ("recaps", "id"): "a rebuild replaces a day's rows: the figures are the same, and nothing refers to their numbers",
}
"""Columns that are not compared, and why."""

Rows = dict[str, list[str]]
"""Each table's rows as text, sorted."""


async def snapshot() -> Rows:
    """Return every row of every table but the engine's, and what jobs there are."""
    tables = await pool().execute_query_dict(
        "SELECT table_name AS name FROM information_schema.tables "
        "WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name"
    )
    seen = {table["name"]: await _rows(table["name"]) for table in tables if table["name"] not in _ENGINE | _TRACES}
    written = await pool().execute_query_dict(
        "SELECT jsonb_build_object('kind', kind, 'store', store_id, 'args', args)::text AS row FROM jobs"
    )
    return seen | {"jobs written": sorted(row["row"] for row in written)}


async def _rows(table: str) -> list[str]:
    left_out = [column for name, column in LOOKED if name == table]
    found = await pool().execute_query_dict(
        f'SELECT (to_jsonb(t) - $1::text[])::text AS row FROM "{table}" t',  # noqa: S608 - a table of ours
        [left_out],
    )
    return sorted(row["row"] for row in found)


def changes(before: Rows, after: Rows) -> list[str]:
    """Return a line for each row that went (``-``) or came (``+``)."""
    return [
        f"{table} {sign} {row}"
        for table in before
        for sign, rows, others in (("-", before[table], after[table]), ("+", after[table], before[table]))
        for row in (Counter(rows) - Counter(others)).elements()
    ]


async def missing_columns() -> list[str]:
    """Return what ``LOOKED`` names and no table has any more."""
    known = await pool().execute_query_dict(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
    )
    there = {(row["table_name"], row["column_name"]) for row in known}
    return [f"{table}.{column}" for table, column in LOOKED if (table, column) not in there]
