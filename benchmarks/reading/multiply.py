"""Multiplying rows inside PostgreSQL: every copy has numbers, codes and moments of its own, and points at its own kin.

What references what is read from the database's catalogue, so that a table that is added later is multiplied as well.
A copy's number is the original's plus the copy's place times a stride that no number of the table reaches; a reference
moves by the stride of the table that it points at. So nothing has to be looked up, and a million rows take seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import asyncpg

FUNCTIONS = """
CREATE OR REPLACE FUNCTION copied(id uuid, copy bigint, earlier_ms bigint) RETURNS uuid
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    -- The moment in a UUIDv7 moves as every other moment does, so that copies sort by when they were made.
    SELECT (lpad(to_hex(greatest(0, ('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint - earlier_ms)), 12,
                 '0') || substr(md5(id::text || ':' || copy), 13))::uuid
$$;
CREATE OR REPLACE FUNCTION copied(value text, copy bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN value ~ '^[0-9a-f]{64}$' THEN encode(sha256((value || ':' || copy)::bytea), 'hex')
        WHEN value ~ '^\\+[0-9]{9,}$'
            THEN left(value, 6) || lpad(((substr(value, 7)::bigint + copy * 7919) % 100000000)::text, 8, '0')
        ELSE value || '-' || copy
    END
$$;
"""

_COLUMNS = """
SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
ORDER BY c.relname, a.attnum
"""
_REFERENCES = """
SELECT con.conrelid::regclass::text AS table, a.attname AS name, con.confrelid::regclass::text AS to
FROM pg_constraint con JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = con.conkey[1]
WHERE con.contype = 'f' AND array_length(con.conkey, 1) = 1
"""
_UNIQUE = """
SELECT i.indrelid::regclass::text AS table, array_agg(a.attname::text) AS names
FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE i.indisunique AND n.nspname = 'public'
GROUP BY i.indexrelid, i.indrelid
"""
_BY_NAME = {"store_id": "stores", "order_id": "orders", "voucher_id": "vouchers", "payment_id": "payments"}
"""Columns that point at a row whether or not the database is told so."""
_TEXT = ("text", "character varying")
_MOMENT = "timestamp with time zone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is multiplied. ``{copy}`` in an expression is the copy's place, from 1 to ``copies``."""

    tables: Mapping[str, str]
    """Each with the condition on its rows that are copied."""
    copies: int
    earlier_s: int = 0
    """Seconds by which each copy is earlier than the one before."""
    fresh: Iterable[str] = ()
    """Columns (``table.column``) of text that say something else in every copy, beside those that have to."""
    says: Mapping[str, str] = field(default_factory=dict)
    """Columns (``table.column``) with the expression that says what a copy has there."""
    salt: int = 0
    """Keeps the UUIDs of two plans over the same rows apart."""


class Multiplier:
    """Knows a database's tables; made by ``look``."""

    def __init__(self, database: asyncpg.Connection) -> None:
        self._database = database
        self.columns: dict[str, dict[str, str]] = {}
        self.references: dict[str, dict[str, str]] = {}
        self._unique: dict[str, list[set[str]]] = {}
        self.strides: dict[str, int] = {}

    async def look(self) -> Multiplier:
        """Read the catalogue. References and triggers are not looked at any more in this session."""
        await self._database.execute(FUNCTIONS + "SET session_replication_role = replica; SET work_mem = '256MB'")
        for row in await self._database.fetch(_COLUMNS):
            self.columns.setdefault(row["table"], {})[row["name"]] = row["type"]
        for table, columns in self.columns.items():
            self.references[table] = {name: to for name, to in _BY_NAME.items() if name in columns and to != table}
        for row in await self._database.fetch(_REFERENCES):
            self.references[row["table"]][row["name"]] = row["to"]
        for row in await self._database.fetch(_UNIQUE):
            self._unique.setdefault(row["table"], []).append(set(row["names"]))
        return self

    def kin_of(self, root: str) -> dict[str, str]:
        """Return the root and every table that points at it or at its kin, each with the condition that it does."""
        found = {root: "true"}
        grown = True
        while grown:
            grown = False
            for table, references in self.references.items():
                ways = sorted(name for name, to in references.items() if to in found)
                if table not in found and ways:
                    found[table] = " OR ".join(f"{name} IS NOT NULL" for name in ways)
                    grown = True
        return found

    async def run(self, plan: Plan) -> int:
        """Make the copies, and return how many rows that were."""
        self.strides = {table: await self._stride(table) for table in self.columns}
        made = 0
        for table, which in plan.tables.items():
            columns = self.columns[table]
            values = ", ".join(self._value(plan, table, name, kind) for name, kind in columns.items())
            done = await self._database.execute(
                f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} "  # noqa: S608 - names of the catalogue
                f"FROM (SELECT * FROM {table} WHERE {which}) o, generate_series(1, {plan.copies}) copy",
                timeout=3600,
            )
            made += int(done.split()[-1])
        return made

    async def settle(self) -> None:
        """Let every sequence go on behind what was made, and have the planner know it all."""
        for table, columns in self.columns.items():
            if columns.get("id") == "bigint":
                await self._database.execute(
                    f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), "  # noqa: S608 - as above
                    f"(SELECT coalesce(max(id), 0) + 1 FROM {table}), false)"
                )
        await self._database.execute("VACUUM (ANALYZE)", timeout=3600)

    async def _stride(self, table: str) -> int:
        if self.columns[table].get("id") != "bigint":
            return 0
        return int(await self._database.fetchval(f"SELECT coalesce(max(id), 0) + 1 FROM {table}"))  # noqa: S608 - as above

    def _value(self, plan: Plan, table: str, name: str, kind: str) -> str:
        said = plan.says.get(f"{table}.{name}")
        if said is not None:
            return said.replace("{copy}", "copy")
        to = self.references[table].get(name) if name != "id" else table
        if kind == "bigint" and to in plan.tables:
            return f"o.{name} + copy * {self.strides[to]}::bigint"
        if kind == "uuid":
            return f"copied(o.{name}, copy + {plan.salt}, copy * {plan.earlier_s * 1000}::bigint)"
        if kind == _MOMENT and plan.earlier_s:
            return f"o.{name} - copy * interval '{plan.earlier_s} seconds'"
        if kind in _TEXT and (f"{table}.{name}" in set(plan.fresh) or self._has_to_differ(plan, table, name)):
            return f"copied(o.{name}::text, copy + {plan.salt})"
        return f"o.{name}"

    def _has_to_differ(self, plan: Plan, table: str, name: str) -> bool:
        """Whether a unique index would refuse the copy, of whose columns no other differs by itself."""
        return any(
            name in names and not any(self._differs(plan, table, other) for other in names)
            for names in self._unique.get(table, ())
        )

    def _differs(self, plan: Plan, table: str, name: str) -> bool:
        to = table if name == "id" else self.references[table].get(name)
        return to in plan.tables or self.columns[table].get(name) == "uuid"
