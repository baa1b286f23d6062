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
    """Collects ends and writes them. ``write`` returns whether the attempt was still ours."""

    def __init__(self, *, announce: Callable[[list[End]], Awaitable[None]]) -> None:
        self._announce = announce
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
            await self._announce([end for end, _ in batch if end.id in ours])

    async def _write_batch(self, ends: list[End]) -> set[UUID]:
        while True:
            try:
                return await queue.finish(ends, using=pool())
            except DATABASE_AWAY as error:
                log.warning("jobs.ends_wait_for_database", ends=len(ends), error=type(error).__name__)
                await asyncio.sleep(AGAIN_AFTER)
            except Exception:
                if len(ends) == 1:
                    log.exception("job.end_not_writable", job_id=str(ends[0].id))
                    return await self._write_batch([_unwritable(ends[0])])
                # One end that PostgreSQL refuses (a NUL in a text, say) must not take its neighbours along.
                return set().union(*[await self._write_batch([end]) for end in ends])


def _unwritable(end: End) -> End:
    error = {
        "type": "internal",
        "title": "The result could not be kept",
        "again": False,
        "detail": f"The cause is in the log under job {end.id}.",
    }
    return End(id=end.id, attempt=end.attempt, state="failed", error=error)
