"""What a handler gets beside its arguments."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

from models.clock import Clock
from models.db import Connection, pool, transaction
from models.jobs import queue, replay
from models.jobs.job import Job

if TYPE_CHECKING:
    from bootstrap import App

PROGRESS_EVERY = 0.5
"""Seconds between two kept progress marks."""


class LeaseLost(Exception):
    """This attempt is no longer ours: another worker may have the job. Nothing more may be written."""


class JobContext:
    """The running attempt: who runs it, with what, and how to say how far it is."""

    def __init__(self, *, app: App, job: Job) -> None:
        self.app = app
        self.job = job
        self._marked = float("-inf")

    @property
    def clock(self) -> Clock:
        """The clock that business rules read."""
        return self.app.clock

    @property
    def store(self) -> int:
        """The store whose work this is; 0 is the platform."""
        return self.job.store_id or 0

    async def asked_at(self) -> datetime:
        """Return when the work was last asked for: what was made since then, an attempt of this job may have made."""
        return await replay.asked_at(self.job, using=pool())

    @asynccontextmanager
    async def transaction(self, *, by_key: bool = False) -> AsyncIterator[Connection]:
        """Open a transaction that commits only while this attempt is ours; otherwise ``LeaseLost``, and nothing is.

        ``by_key``: it takes a few rows by their keys, often; its statements are then planned once.
        """
        async with transaction() as tx:
            if not await queue.hold_fence(self.job, by_key=by_key, using=tx):
                raise LeaseLost
            yield tx

    async def progress(self, done: int, total: int | None, message: str) -> None:
        """Say how far the work is; kept and announced at most twice a second. The last mark may be left out."""
        now = time.monotonic()
        if now - self._marked < PROGRESS_EVERY and done != total:
            return
        self._marked = now
        mark: dict[str, Any] = {
            "done": done,
            "total": total,
            "message": message,
            "percent": done * 100 // total if total else None,
        }
        if not await queue.save_progress(self.job, mark, using=pool()):
            raise LeaseLost
        await self.app.announce(self.job.id, store=self.job.store_id)
