"""Oban for Python: ``python -m benchmarks.contenders.oban.side install|work|feed``."""

# ruff: noqa: ARG002 - a worker takes its job
# Its packages are in another environment.
# mypy: disable-error-code="import-not-found,attr-defined,no-untyped-call"

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import uvloop
from oban import Job, Oban, worker
from oban.schema import install
from psycopg_pool import AsyncConnectionPool

from benchmarks.contenders import track
from benchmarks.contenders.feeding import Feeder, serve

URL = os.environ["DATABASE_URL"]


@worker(queue="default")
class Nothing:
    """Does nothing."""

    async def process(self, job: Job) -> None:
        """Do nothing."""


@worker(queue="default")
class Nap:
    """Awaits a moment."""

    async def process(self, job: Job) -> None:
        """Await."""
        await asyncio.sleep(track.NAP)


@worker(queue="default")
class Tell:
    """Says when it begins."""

    async def process(self, job: Job) -> None:
        """Mark."""
        track.mark(job.args["number"])


@worker(queue="default")
class Hold:
    """Says when it begins, and goes on for longer than anything here."""

    async def process(self, job: Job) -> None:
        """Mark, and await."""
        track.mark(job.args["number"])
        await asyncio.sleep(track.HOLD)


KINDS = {"nothing": Nothing, "nap": Nap, "tell": Tell, "hold": Hold}


class ObanFeeder:
    """Enqueues through an instance without queues."""

    def __init__(self, *, pool: AsyncConnectionPool, oban: Oban) -> None:
        self._pool, self._oban = pool, oban

    async def enqueue(self, kind: str, number: int, store: int) -> None:
        """``Oban.enqueue``."""
        await self._oban.enqueue(KINDS[kind].new({"number": number, "store": store}))

    async def enqueue_many(self, kind: str, jobs: Sequence[tuple[int, int]]) -> None:
        """``Oban.enqueue_many``."""
        await self._oban.enqueue_many([KINDS[kind].new({"number": number, "store": store}) for number, store in jobs])

    async def last_end(self) -> float | None:
        """Ask the table."""
        async with self._pool.connection() as connection:
            left = await (
                await connection.execute(
                    "SELECT EXISTS (SELECT FROM oban_jobs WHERE state = 'available') "
                    "OR EXISTS (SELECT FROM oban_jobs WHERE state IN ('executing', 'scheduled', 'retryable'))"
                )
            ).fetchone()
            if left is None or left[0]:
                return None
            last = await (
                await connection.execute(
                    "SELECT extract(epoch FROM max(completed_at) AT TIME ZONE 'UTC')::float8 FROM oban_jobs"
                )
            ).fetchone()
        return float(last[0]) if last else None

    async def clear(self) -> None:
        """Truncate."""
        async with self._pool.connection() as connection:
            await connection.execute("TRUNCATE oban_jobs, oban_producers, oban_leaders")


@asynccontextmanager
async def opened() -> AsyncIterator[Feeder]:
    """Open the feeder."""
    async with AsyncConnectionPool(URL, min_size=1, max_size=10) as pool, Oban(pool=pool) as oban:
        yield ObanFeeder(pool=pool, oban=oban)


async def make_tables() -> None:
    """Install."""
    async with AsyncConnectionPool(URL, min_size=1, max_size=1) as pool:
        await install(pool)


async def work() -> None:
    """Be one worker process."""
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    async with AsyncConnectionPool(URL, min_size=1, max_size=10) as pool:
        oban = Oban(pool=pool, queues={"default": track.CONCURRENCY})
        track.wait_at_the_gate()
        async with oban:
            await stop.wait()


if __name__ == "__main__":
    uvloop.run({"install": make_tables, "work": work, "feed": lambda: serve(opened())}[sys.argv[1]]())
