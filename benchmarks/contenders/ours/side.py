"""BosOnline's engine: ``python -m benchmarks.contenders.ours.side install|work|feed|schedule|serve|claim``.

The processes are the platform's own; the benchmark's kinds are declared before they start, as a module of ``tasks``
would.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta

import orjson
import uvloop

import bootstrap
import logs
from benchmarks.contenders import track
from benchmarks.contenders.feeding import Feeder, serve
from benchmarks.contenders.ours.kinds import KINDS, Numbered
from local.migrate import migrate
from models.db import pool, transaction
from models.jobs import queue
from scheduler.__main__ import main as schedule
from settings import Settings
from tasks.engine import process

CLAIMED = 32
"""Jobs that a timed claim takes: as many as a worker process has slots."""


class OurFeeder:
    """Enqueues as a handler does."""

    async def enqueue(self, kind: str, number: int, store: int) -> None:
        """One job, one transaction."""
        async with transaction() as tx:
            await KINDS[kind].enqueue(Numbered(number=number), store=store, using=tx)

    async def enqueue_many(self, kind: str, jobs: Sequence[tuple[int, int]]) -> None:
        """Many jobs in one transaction."""
        async with transaction() as tx:
            for number, store in jobs:
                await KINDS[kind].enqueue(Numbered(number=number), store=store, using=tx)

    async def last_end(self) -> float | None:
        """Ask the table; what the scheduler wrote meanwhile may wait for a provider, and is not of the benchmark."""
        rows = await pool().execute_query_dict(
            "SELECT EXISTS (SELECT FROM jobs WHERE state = 'queued' AND kind LIKE 'bench.%') "
            "OR EXISTS (SELECT FROM jobs WHERE state = 'running' AND kind LIKE 'bench.%') AS unfinished"
        )
        if rows[0]["unfinished"]:
            return None
        rows = await pool().execute_query_dict(
            "SELECT extract(epoch FROM max(finished_at))::float8 AS last FROM jobs WHERE kind LIKE 'bench.%'"
        )
        return float(rows[0]["last"])

    async def clear(self) -> None:
        """Truncate."""
        await pool().execute_script("TRUNCATE jobs CASCADE")


@asynccontextmanager
async def opened() -> AsyncIterator[Feeder]:
    """Open the feeder."""
    async with bootstrap.open_app(Settings()):
        yield OurFeeder()


async def make_tables() -> None:
    """Migrate."""
    await migrate(Settings())


async def work() -> None:
    """Be one worker process: ``python -m tasks --queue default``, with a gate before its start."""
    settings = Settings()
    logs.configure(settings)
    async with bootstrap.open_app(settings, global_context=True) as app:
        await pool().execute_query("SELECT 1")
        track.wait_at_the_gate()
        await process.run(app, ["default"])


async def claim() -> None:
    """Time claims of what is queued, finishing what was claimed in between; print milliseconds, one array."""
    kind, took = KINDS["nothing"].kind, []
    async with bootstrap.open_app(Settings()):
        after = -1
        while True:
            start = time.perf_counter()
            jobs = await queue.claim(
                kind,
                after_store=after,
                limit=CLAIMED,
                of_one_store=CLAIMED // 4,
                lease=timedelta(seconds=10),
                worker=f"bench:{os.getpid()}",
            )
            if not jobs:
                break
            took.append((time.perf_counter() - start) * 1000)
            after = jobs[-1].store_id or 0
            ends = [queue.End(id=job.id, attempt=job.attempt, state="succeeded") for job in jobs]
            await queue.finish(ends, using=pool())
    sys.stdout.buffer.write(orjson.dumps(took) + b"\n")


async def serve_http() -> None:
    """Be one process of the API."""
    from api.__main__ import serve as serve_api  # noqa: PLC0415 - a worker loads no API

    settings = Settings()
    logs.configure(settings)
    await serve_api(settings)


if __name__ == "__main__":
    uvloop.run(
        {
            "install": make_tables,
            "work": work,
            "feed": lambda: serve(opened()),
            "schedule": schedule,
            "serve": serve_http,
            "claim": claim,
        }[sys.argv[1]]()
    )
