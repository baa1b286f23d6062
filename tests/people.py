"""Where people stand in the platform: every table, every file, all of Redis."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from redis.asyncio import Redis

from models.db import pool

WORDS = ("text", "character varying", "character", "name", "json", "jsonb", "xml", "bytea", "ARRAY", "inet")
"""PostgreSQL's types that can hold words."""
_COLUMNS = """
SELECT c.table_name, c.column_name, c.data_type
FROM information_schema.columns c
JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = ANY ($1)
  AND (c.data_type <> 'ARRAY' OR c.udt_name IN ('_text', '_varchar', '_bpchar', '_json', '_jsonb', '_bytea'))
ORDER BY c.table_name, c.ordinal_position
"""


async def columns() -> dict[str, list[tuple[str, str]]]:
    """Return every column that can hold words, with its type, by table."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in await pool().execute_query_dict(_COLUMNS, [list(WORDS)]):
        found.setdefault(row["table_name"], []).append((row["column_name"], row["data_type"]))
    return found


def _plain(text: str) -> str:
    """Leave out what people write between the digits of a number."""
    return text.lower().translate(str.maketrans("", "", " -.()"))


def named_in(text: str, markers: Collection[str]) -> set[str]:
    """Return which of the markers stand in the text, however they are written."""
    plain = _plain(text)
    return {marker for marker in markers if _plain(marker) in plain}


async def tables_with(markers: Collection[str]) -> dict[str, set[str]]:
    """Return which markers stand in which ``table.column``."""
    found: dict[str, set[str]] = {}
    for table, named in (await columns()).items():
        for column, kind in named:
            value = f"encode(\"{column}\", 'escape')" if kind == "bytea" else f'"{column}"::text'
            rows: list[dict[str, Any]] = await pool().execute_query_dict(
                f'SELECT {value} AS text FROM "{table}" WHERE "{column}" IS NOT NULL'  # noqa: S608 - names of ours
            )
            there = {marker for row in rows for marker in named_in(row["text"], markers)}
            if there:
                found[f"{table}.{column}"] = there
    return found


def files_with(folder: Path, markers: Collection[str]) -> dict[str, set[str]]:
    """Return which markers stand in which file below ``folder``, in its bytes or its name."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file():
            there = named_in(f"{path.name} {path.read_bytes().decode('latin-1')}", markers)
            if there:
                found[path.name] = there
    return found


async def keys_with(redis: Redis, markers: Collection[str]) -> dict[str, set[str]]:
    """Return which markers stand in which key of Redis, in its name or in what it holds."""
    found = {}
    async for key in redis.scan_iter():
        there = named_in(f"{key!r} {await _held(redis, key)!r}", markers)
        if there:
            found[repr(key)] = there
    return found


async def _held(redis: Any, key: bytes) -> Any:
    match (await redis.type(key)).decode():
        case "string":
            return await redis.get(key)
        case "hash":
            return await redis.hgetall(key)
        case "list":
            return await redis.lrange(key, 0, -1)
        case "set":
            return await redis.smembers(key)
        case "zset":
            return await redis.zrange(key, 0, -1)
        case other:
            msg = f"nobody looked into a {other} of Redis yet"
            raise AssertionError(msg)
