"""Writes how attempts ended: those that end together share one statement, and none waits for a neighbour."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from uuid import UUID

import structlog
from asyncpg import DataError, IntegrityConstraintViolationError

from models.db import engine_pool
from models.jobs import queue
from models.jobs.queue import End

log = structlog.get_logger(__name__)

AGAIN_AFTER = 0.5
"""Seconds until ends are written again that PostgreSQL could not take; the lease decides when that is too late."""
AT_ONCE = 1000
"""Ends that one statement writes: more would take longer than the leases last."""
Written = Callable[[End, bool], None]


class Finisher:
    """Collects ends and writes them, announces them, and rings for the jobs that waited behind them.

    ``written(end, ours)`` is called for each one; ``ours`` is ``False`` where the lease was lost and nothing was
    written.
    """

    def __init__(
        self,
        *,
        written: Written,
        announce: Callable[[list[End]], Awaitable[None]],
        ring: Callable[[Collection[str]], None],
    ) -> None:
        self._written, self._announce, self._ring = written, announce, ring
        self._waiting: list[End] = []
        self._writing: asyncio.Task[None] | None = None
        self._untold: list[End] = []
        self._telling: asyncio.Task[None] | None = None

    @property
    def is_behind(self) -> bool:
        """Whether ends come faster than they can be written: then there is no use in beginning more work."""
        return len(self._waiting) >= AT_ONCE

    def write(self, end: End) -> None:
        """See to it that the end is written, with others that end in this turn of the loop."""
        self._waiting.append(end)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.get_running_loop().create_task(self._write_all())

    async def done(self) -> None:
        """Return when all ends so far are written and announced."""
        while busy := [task for task in (self._writing, self._telling) if task is not None and not task.done()]:
            await asyncio.wait(busy)

    async def _write_all(self) -> None:
        # While a statement runs, the next batch gathers by itself.
        while self._waiting:
            ends, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
            ours = await self._write_batch(ends)
            for end in ends:
                self._written(end, end.id in ours)
            self._tell([end for end in ends if end.id in ours])

    async def _write_batch(self, ends: list[End]) -> frozenset[UUID]:
        while True:
            try:
                written = await queue.finish(ends, using=engine_pool())
            except Exception as error:
                if not _is_refused(error):
                    # Away, or something that passes: a deadlock, a full disk, a server that became a replica.
                    log.warning("jobs.ends_wait_for_database", ends=len(ends), error=type(error).__name__)
                    await asyncio.sleep(AGAIN_AFTER)
                elif len(ends) > 1:
                    # One end that PostgreSQL will not have must not take its neighbours along.
                    return frozenset().union(*[await self._write_batch([end]) for end in ends])
                else:
                    log.exception("job.end_not_writable", job_id=str(ends[0].id))
                    ends = [_unwritable(ends[0])]
            else:
                if written.behind:
                    self._ring(written.behind)
                return written.ours

    def _tell(self, ends: list[End]) -> None:
        # Beside the writing: a slow Redis must not hold up the next batch.
        self._untold += ends
        if self._telling is None or self._telling.done():
            self._telling = asyncio.get_running_loop().create_task(self._tell_all())

    async def _tell_all(self) -> None:
        while self._untold:
            ends, self._untold = self._untold, []
            await self._announce(ends)


def _is_refused(error: Exception) -> bool:
    """Whether the next try would be refused as well: a NUL in a text, say."""
    return isinstance(error.__cause__ or error, (DataError, IntegrityConstraintViolationError))


def _unwritable(end: End) -> End:
    error = {
        "type": "internal",
        "title": "The result could not be kept",
        "again": False,
        "detail": f"The cause is in the log under job {end.id}.",
    }
    return End(id=end.id, attempt=end.attempt, state="failed", error=error, store_id=end.store_id)
