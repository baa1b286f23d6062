"""Running the jobs that a test caused, to their ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bootstrap import App
from models.db import pool, ring_with
from models.jobs import QUEUES
from tasks.engine.worker import Worker

ROUNDS = 200
"""More than any job's attempts; a job that still goes on after them would go on for ever."""

_TELL = """
CREATE OR REPLACE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN NOTIFY told; RETURN NULL; END $$;
CREATE OR REPLACE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION tell();
"""
"""In the test's own database, so that it is gone with it."""


@asynccontextmanager
async def at_work(app: App) -> AsyncIterator[Worker]:
    """A worker for all queues that hears no bells: the test rings it."""
    ring_with(None)
    worker = Worker(app=app, queues=QUEUES)
    yield worker
    await worker.stop()


async def finish(worker: Worker, *kinds: str) -> None:
    """Run jobs until none of these kinds (or of any) is left to run. Waits between attempts pass at once."""
    for _ in range(ROUNDS):
        rows = await pool().execute_query_dict(
            "UPDATE jobs SET run_at = least(run_at, now()) WHERE state IN ('queued', 'running') "
            "AND ($1::text[] = '{}' OR kind = ANY ($1)) RETURNING kind",
            [list(kinds)],
        )
        if not rows:
            return
        for kind in {row["kind"] for row in rows}:
            worker.ring(kind)
        await worker.idle()
    msg = "jobs go on for ever"
    raise AssertionError(msg)


@asynccontextmanager
async def ringing(worker: Worker) -> AsyncIterator[None]:
    """Run whatever is queued, as it comes and without the waits between attempts: for jobs that wait for others."""

    async def ring() -> None:
        while True:
            rows = await pool().execute_query_dict(
                "UPDATE jobs SET run_at = least(run_at, now()) WHERE state = 'queued' RETURNING kind"
            )
            for kind in {row["kind"] for row in rows}:
                worker.ring(kind)
            await asyncio.sleep(0.05)

    ringer = asyncio.create_task(ring())
    yield
    ringer.cancel()
    await asyncio.gather(ringer, return_exceptions=True)


async def one(sql: str, *values: Any) -> Any:
    """Return the first column of the first row."""
    rows = await pool().execute_query_dict(sql, list(values))
    return next(iter(rows[0].values())) if rows else None


async def until(sql: str, expected: Any, *values: Any, seconds: float = 30) -> None:
    """Wait until a query's first value is ``expected``: what another process does has no other end to wait for.

    The database tells of every commit to the table of the query, which is then asked again. PostgreSQL's own views
    (``pg_…``) tell nobody, so one answer is followed by the next question.
    """
    table = sql.partition(" FROM ")[2].split()[0]
    async with asyncio.timeout(seconds):
        if table.startswith("pg_"):
            while await one(sql, *values) != expected:
                pass
            return
        async with _told_of(table) as told:
            while await one(sql, *values) != expected:
                await told.wait()
                told.clear()


@asynccontextmanager
async def _told_of(table: str) -> AsyncIterator[asyncio.Event]:
    """Yield an event that is set after every commit to the table."""
    told = asyncio.Event()

    def tell(*_about: object) -> None:
        told.set()

    async with pool().acquire_connection() as connection:
        await connection.add_listener("told", tell)
        try:
            await connection.execute(_TELL.format(table=table))
            yield told
        finally:
            await connection.remove_listener("told", tell)
