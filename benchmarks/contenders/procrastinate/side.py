"""Procrastinate: ``python -m benchmarks.contenders.procrastinate.side install|work|feed``."""

# ruff: noqa: ARG001 - every task takes what is enqueued
# Its packages are elsewhere.
# mypy: disable-error-code="import-not-found,untyped-decorator,no-untyped-call"

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from procrastinate import App, PsycopgConnector

from benchmarks.contenders import track
from benchmarks.contenders.feeding import Feeder, serve

app = App(connector=PsycopgConnector(conninfo=os.environ["DATABASE_URL"], min_size=1, max_size=10))


@app.task(name="nothing")
async def nothing(number: int, store: int) -> None:
    """Do nothing."""


@app.task(name="nap")
async def nap(number: int, store: int) -> None:
    """Await a moment."""
    await asyncio.sleep(track.NAP)


@app.task(name="tell")
async def tell(number: int, store: int) -> None:
    """Say when it begins."""
    track.mark(number)


@app.task(name="hold")
async def hold(number: int, store: int) -> None:
    """Say when it begins, and go on for longer than anything here."""
    track.mark(number)
    await asyncio.sleep(track.HOLD)


class ProcrastinateFeeder:
    """Defers through the app."""

    async def enqueue(self, kind: str, number: int, store: int) -> None:
        """``Task.defer_async``."""
        await app.tasks[kind].defer_async(number=number, store=store)

    async def enqueue_many(self, kind: str, jobs: Sequence[tuple[int, int]]) -> None:
        """``Task.batch_defer_async``."""
        await app.tasks[kind].batch_defer_async(*({"number": number, "store": store} for number, store in jobs))

    async def last_end(self) -> float | None:
        """Ask the tables."""
        row = await app.connector.execute_query_one_async(
            "SELECT EXISTS (SELECT FROM procrastinate_jobs WHERE status = 'todo') "
            "OR EXISTS (SELECT FROM procrastinate_jobs WHERE status = 'doing') AS unfinished"
        )
        if row["unfinished"]:
            return None
        row = await app.connector.execute_query_one_async(
            "SELECT extract(epoch FROM max(at))::float8 AS last FROM procrastinate_events WHERE type = 'succeeded'"
        )
        return float(row["last"])

    async def clear(self) -> None:
        """Truncate."""
        await app.connector.execute_query_async("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")


@asynccontextmanager
async def opened() -> AsyncIterator[Feeder]:
    """Open the feeder."""
    async with app.open_async():
        yield ProcrastinateFeeder()


async def make_tables() -> None:
    """Apply the schema."""
    async with app.open_async():
        await app.schema_manager.apply_schema_async()


async def work() -> None:
    """Be one worker process."""
    async with app.open_async():
        track.wait_at_the_gate()
        await app.run_worker_async(concurrency=track.CONCURRENCY)


if __name__ == "__main__":
    asyncio.run({"install": make_tables, "work": work, "feed": lambda: serve(opened())}[sys.argv[1]]())
