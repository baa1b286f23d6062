"""One attempt at a job: runs its handler, stops it for whatever reason there is, and says how it ended."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

import structlog
from pydantic import ValidationError

from models.errors import DomainError, Invalid
from models.jobs.job import Job
from models.jobs.kinds import JobKind
from models.jobs.queue import End
from tasks.engine.context import JobContext, LeaseLost
from tasks.engine.declare import JOBS
from tasks.engine.outcome import Crashed, Failed, Outcome, Snooze, TimedOut, end_of

if TYPE_CHECKING:
    from bootstrap import App

log = structlog.get_logger(__name__)

SWALLOWED_AFTER = timedelta(seconds=5)
"""A job that runs on this long after it was told to stop has swallowed its cancellation, and will not stop at all."""


HELD_FOR = timedelta(minutes=1)
"""A job whose arguments are of a version that was given up waits so long for a worker that still reads it."""


class Listener(Protocol):
    """Who is told what becomes of an attempt. Each attempt tells exactly one of the two."""

    def ended(self, attempt: Attempt, end: End) -> None:
        """It is over, and the row is to say ``end``."""

    def does_not_stop(self, attempt: Attempt) -> None:
        """It was told to stop and goes on."""


class Attempt:
    """Begins to run at once. ``job`` is the row as it was claimed."""

    def __init__(self, *, app: App, job: Job, kind: JobKind, listener: Listener) -> None:
        self._app = app
        self.job = job
        self.kind = kind
        self.took = 0.0
        """Seconds from its beginning to its end, as soon as it has ended."""
        self._began = time.monotonic()
        self.keeps_place = False
        """Its place is not free before its end is written."""
        self._listener: Listener | None = listener
        self._ends_as: Outcome = None
        self._is_stopping = False
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(kind.timeout.total_seconds(), self._time_out)
        self._task = loop.create_task(self._run())
        self._task.add_done_callback(self._done)

    def stop(self, ends_as: Outcome) -> None:
        """Cancel the work; ``ends_as`` is how it ends if it heeds that. The first reason is the one that counts.

        Work that is over already has ended as it did: only its end may not be written yet.
        """
        if self._is_stopping or self._task.done():
            return
        self._is_stopping, self._ends_as = True, ends_as
        self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(SWALLOWED_AFTER.total_seconds(), self._give_up)
        self._task.cancel()

    def _time_out(self) -> None:
        self.stop(TimedOut(self.kind.timeout))

    async def _run(self) -> Outcome:
        job = self.job
        # The task's own context: nothing to unbind.
        structlog.contextvars.bind_contextvars(
            job_id=str(job.id), kind=job.kind, store_id=job.store_id, request_id=job.request_id, attempt=job.attempt
        )
        try:
            args = self.kind.args.model_validate(job.args)
        except ValidationError as error:
            if job.args_version < self.kind.version:
                until = self._app.clock.now() + HELD_FOR
                return Snooze(until, f"No worker that runs now reads {job.kind} version {job.args_version}.")
            return Failed(Invalid({".".join(map(str, e["loc"])): e["msg"] for e in error.errors()}))
        if job.attempt > job.max_attempts:
            return Failed(DomainError("Every attempt was used up."))
        return await JOBS[self.kind.name].handler(JobContext(app=self._app, job=job), args)

    def _done(self, task: asyncio.Task[Outcome]) -> None:
        self._timer.cancel()
        self.took = time.monotonic() - self._began
        # One that was given up and ended after all is nobody's any more: its lease is not renewed, the process ends.
        if self._listener is not None:
            self._listener.ended(self, self._end(task))

    def _end(self, task: asyncio.Task[Outcome]) -> End:
        """Turn what the handler did into what the row is to say; whatever that is, it can be said."""
        try:
            return end_of(self.job, self._outcome(task))
        except Exception as error:  # noqa: BLE001 - an answer that cannot be kept is how this attempt ended
            return end_of(self.job, self._crashed(error))

    def _outcome(self, task: asyncio.Task[Outcome]) -> Outcome:
        # A cancellation that nobody here ordered came from inside the handler: that is a crash like any other.
        error = asyncio.CancelledError() if task.cancelled() else task.exception()
        if error is None:
            return task.result()
        if isinstance(error, DomainError):
            return Failed(error)
        return self._ends_as if self._is_stopping else self._crashed(error)

    def _crashed(self, error: BaseException) -> Crashed:
        if not isinstance(error, LeaseLost):
            log.error("job.crashed", exc_info=error, **self.named())
        return Crashed(error)

    def named(self) -> dict[str, object]:
        """What a line in the log says of it."""
        job = self.job
        return {
            "job_id": str(job.id), "kind": job.kind, "store_id": job.store_id, "attempt": job.attempt,
            "request_id": job.request_id,
        }  # fmt: skip

    def _give_up(self) -> None:
        log.error("job.does_not_stop", **self.named())
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.does_not_stop(self)
