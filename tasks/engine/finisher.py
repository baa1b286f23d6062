"""Writes how jobs ended: those that end within a few milliseconds share one statement; none waits for a neighbour."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID

import structlog

from models.db import DATABASE_AWAY, pool
from models.jobs import queue
from models.jobs.queue import End

log = structlog.get_logger(__name__)

AGAIN_AFTER = 0.5
"""Seconds until an end is written again while PostgreSQL is away; the lease decides when that is too late."""


class Finisher:
    """Collects ends and writes them, announces them, and rings for the jobs that waited behind them."""

    def __init__(
        self, *, announce: Callable[[list[End]], Awaitable[None]], ring: Callable[[frozenset[str]], None]
    ) -> None:
        self._announce, self._ring = announce, ring
        self._untold: list[End] = []
        self._telling: asyncio.Task[None] | None = None
        self._waiting: list[tuple[End, asyncio.Future[bool]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def write(self, end: End) -> bool:
        """Write the end of an attempt; ``False`` where its lease was lost and nothing was written."""
        written: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append((end, written))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.get_running_loop().create_task(self._write_all())
        return await written

    async def _write_all(self) -> None:
        # One turn of the loop gathers what ends together; while a statement runs, the next batch gathers by itself.
        await asyncio.sleep(0)
        while self._waiting:
            batch, self._waiting = self._waiting, []
            ours = await self._write_batch([end for end, _ in batch])
            for end, written in batch:
                if not written.done():
                    written.set_result(end.id in ours)
            self._tell([end for end, _ in batch if end.id in ours])

    def _tell(self, ends: list[End]) -> None:
        # Beside the writing: a slow Redis must not hold up the next batch.
        self._untold += ends
        if self._telling is None or self._telling.done():
            self._telling = asyncio.get_running_loop().create_task(self._tell_all())

    async def _tell_all(self) -> None:
        while self._untold:
            ends, self._untold = self._untold, []
            await self._announce(ends)

    async def close(self) -> None:
        """Announce what is left."""
        if self._telling is not None:
            await self._telling

    async def _write_batch(self, ends: list[End]) -> frozenset[UUID]:
        while True:
            try:
                written = await queue.finish(ends, using=pool())
            except DATABASE_AWAY as error:
                log.warning("jobs.ends_wait_for_database", ends=len(ends), error=type(error).__name__)
                await asyncio.sleep(AGAIN_AFTER)
            except Exception:
                if len(ends) == 1:
                    log.exception("job.end_not_writable", job_id=str(ends[0].id))
                    return await self._write_batch([_unwritable(ends[0])])
                # One end that PostgreSQL refuses (a NUL in a text, say) must not take its neighbours along.
                return frozenset().union(*[await self._write_batch([end]) for end in ends])
            else:
                if written.behind:
                    self._ring(written.behind)
                return written.ours


def _unwritable(end: End) -> End:
    error = {
        "type": "internal",
        "title": "The result could not be kept",
        "again": False,
        "detail": f"The cause is in the log under job {end.id}.",
    }
    return End(id=end.id, attempt=end.attempt, state="failed", error=error)
