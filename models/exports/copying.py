"""PostgreSQL writes the CSV; nothing is held here but what is on its way."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

from models.db import Connection

# A COPY to a slow storage may take minutes; the job's own time-out is what ends it.
COPY_TIMEOUT_S = 3600

Sink = Callable[[bytes], Awaitable[None]]


@asynccontextmanager
async def snapshot(using: Connection) -> AsyncIterator[Any]:
    """Yield the driver's own connection, at one moment of the database: Tortoise has no COPY."""
    async with using.acquire_connection() as raw, raw.transaction(isolation="repeatable_read", readonly=True):
        yield raw


async def stream(raw: Any, sql: str, values: Sequence[Any], sink: Sink) -> int:
    """Stream the rows as CSV, and return how many lines followed the header: PostgreSQL's own count."""
    status = await raw.copy_from_query(sql, *values, output=sink, format="csv", header=True, timeout=COPY_TIMEOUT_S)
    return int(status.split()[-1])
