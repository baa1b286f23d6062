"""One process's worker: claims due jobs of the kinds that were rung, runs them side by side, writes how they ended."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog
from pydantic import ValidationError

from models.db import DATABASE_AWAY, pool
from models.errors import DomainError, Invalid
from models.jobs import queue
from models.jobs.job import Job
from models.jobs.kinds import JobKind
from tasks.engine.context import JobContext, LeaseLost
from tasks.engine.declare import JOBS
from tasks.engine.finisher import Finisher
from tasks.engine.metrics import ENDED, LEASES_LOST, RUN_SECONDS, RUNNING, WAIT_SECONDS
from tasks.engine.outcome import Cancelled, Crashed, Failed, GivenBack, Outcome, TimedOut, end_of

if TYPE_CHECKING:
    from bootstrap import App

log = structlog.get_logger(__name__)

SWALLOWED_AFTER = timedelta(seconds=5)
"""A job that runs on this long after its time-out has swallowed its cancellation, and will not stop at all."""
CLAIM_AGAIN_AFTER = 1.0
"""Seconds until the next try after PostgreSQL was away."""


class Worker:
    """Runs at most ``settings.job_concurrency`` jobs at once, of the kinds on ``queues``."""

    def __init__(self, *, app: App, queues: Iterable[str]) -> None:
        wanted = set(queues)
        self.app = app
        self.name = f"{socket.gethostname()}:{os.getpid()}"
        self.running: dict[Job, asyncio.Task[Outcome]] = {}
        self._kinds = {name: declared.kind for name, declared in JOBS.items() if declared.kind.queue in wanted}
        self._free = asyncio.Semaphore(app.settings.job_concurrency)
        self.finisher = Finisher(announce=app.announce_ends, ring=app.bells.ring)
        self._drains: dict[str, asyncio.Task[None]] = {}
        self._rung: set[str] = set()
        self._after_store: dict[str, int] = {}
        self._supervisors: set[asyncio.Task[None]] = set()
        self._stopping = False
        self.stuck = asyncio.Event()
        """Set when a job does not stop: the process should, and start anew."""
        self._cancelled_by_person: set[Job] = set()
        RUNNING.set_function(lambda: len(self.running))

    def ring(self, kind: str) -> None:
        """Look for work of ``kind``: now, or once more after the search that is going on."""
        if self._stopping or kind not in self._kinds:
            return
        self._rung.add(kind)
        drain = self._drains.get(kind)
        if drain is None or drain.done():
            self._drains[kind] = asyncio.get_running_loop().create_task(self._drain(self._kinds[kind]))

    @property
    def is_full(self) -> bool:
        """Whether every slot is taken: a bell is then better heard by another process."""
        return self._free.locked()

    async def _drain(self, kind: JobKind) -> None:
        """Claim and start jobs of ``kind`` until nothing is due."""
        while kind.name in self._rung and not self._stopping:
            self._rung.discard(kind.name)
            try:
                while await self._claim_and_start(kind):
                    pass
            except DATABASE_AWAY as error:
                log.warning("jobs.claim_waits_for_database", kind=kind.name, error=type(error).__name__)
                self._rung.add(kind.name)
                await asyncio.sleep(CLAIM_AGAIN_AFTER)

    async def _claim_and_start(self, kind: JobKind) -> bool:
        """Fill the free slots; return whether anything was due."""
        await self._free.acquire()
        slots = 1
        # A kind that is waiting for a slot gets the next one: a bulk kind takes them all only when it is alone.
        while not self._free.locked() and slots < self.app.settings.job_concurrency:
            await self._free.acquire()
            slots += 1
        jobs: list[Job] = []
        try:
            if not self._stopping:
                jobs = await queue.claim(
                    kind,
                    after_store=self._after_store.get(kind.name, -1),
                    limit=slots,
                    per_store=max(1, slots // 4),
                    lease=self.app.settings.job_lease,
                    worker=self.name,
                )
        finally:
            for _ in range(slots - len(jobs)):
                self._free.release()
        for job in jobs:
            self._start(job, kind)
        if jobs:
            self._after_store[kind.name] = jobs[-1].store_id or 0
        return bool(jobs)

    def _start(self, job: Job, kind: JobKind) -> None:
        task = asyncio.get_running_loop().create_task(self._run(job, kind))
        self.running[job] = task
        supervisor = asyncio.get_running_loop().create_task(self._supervise(job, kind, task))
        self._supervisors.add(supervisor)
        supervisor.add_done_callback(self._supervisors.discard)

    async def _run(self, job: Job, kind: JobKind) -> Outcome:  # noqa: PLR0911 - one return for each way to end
        with structlog.contextvars.bound_contextvars(
            job_id=str(job.id), kind=job.kind, store_id=job.store_id, request_id=job.request_id, attempt=job.attempt
        ):
            try:
                args = kind.args.model_validate(job.args)
            except ValidationError as error:
                return Failed(Invalid({".".join(map(str, e["loc"])): e["msg"] for e in error.errors()}))
            if job.attempt > job.max_attempts:
                return Failed(DomainError("Every attempt was used up."))
            try:
                async with asyncio.timeout(kind.timeout.total_seconds()) as limit:
                    return await JOBS[kind.name].handler(JobContext(app=self.app, job=job), args)
            except TimeoutError as error:
                if limit.expired():
                    log.warning("job.timed_out", after=kind.timeout.total_seconds())
                    return TimedOut(kind.timeout)
                return self._crashed(error)
            except DomainError as error:
                return Failed(error)
            except Exception as error:  # noqa: BLE001 - whatever a handler raises is how its attempt ended
                return self._crashed(error)

    @staticmethod
    def _crashed(error: Exception) -> Crashed:
        if not isinstance(error, LeaseLost):
            log.error("job.crashed", exc_info=error)
        return Crashed(error)

    async def _supervise(self, job: Job, kind: JobKind, task: asyncio.Task[Outcome]) -> None:
        try:
            await asyncio.wait([task], timeout=(kind.timeout + SWALLOWED_AFTER).total_seconds())
            if not task.done():
                # Its lease is renewed no more, so that another process has it soon; this one must end to be rid of it.
                log.error("job.does_not_stop", job_id=str(job.id), kind=job.kind)
                self.stuck.set()
                return
            if task.cancelled():
                outcome: Outcome = (
                    Cancelled("Cancelled on request.") if job in self._cancelled_by_person else GivenBack()
                )
            else:
                outcome = task.result()
            # The slot is free as soon as the work is over: the next claim need not wait for the end to be written.
            self._free.release()
            end = end_of(job, outcome)
            ours = await self.finisher.write(end)
        finally:
            self.running.pop(job, None)
            self._cancelled_by_person.discard(job)
        if kind.per_store is not None:
            # There is room for another one of this store.
            self.ring(kind.name)
        state = end.state if ours else "lost"
        ENDED.labels(kind.name, kind.queue, state).inc()
        if not ours:
            LEASES_LOST.labels(kind.name, kind.queue).inc()
        if job.started_at is not None:
            WAIT_SECONDS.labels(kind.name, kind.queue).observe(max(0.0, (job.started_at - job.run_at).total_seconds()))
        RUN_SECONDS.labels(kind.name, kind.queue).observe(self._seconds_since(job))
        log.info(
            "job.ended", job_id=str(job.id), kind=job.kind, state=state, attempt=job.attempt, request_id=job.request_id
        )

    def _seconds_since(self, job: Job) -> float:
        now = self.app.clock.now()
        return max(0.0, (now - job.started_at).total_seconds()) if job.started_at else 0.0

    async def renew_leases(self) -> None:
        """Prolong every lease with one statement; what is no longer ours is stopped."""
        held = list(self.running)
        if held:
            ours = await queue.renew(held, lease=self.app.settings.job_lease, using=pool())
            for job in held:
                if job.id not in ours and job in self.running:
                    self.running[job].cancel()

    async def heed_cancellations(self) -> None:
        """Stop the jobs that a person cancelled."""
        held = list(self.running)
        if held:
            wanted = await queue.asked_to_stop(held, using=pool())
            for job in held:
                if job.id in wanted and job in self.running:
                    self._cancelled_by_person.add(job)
                    self.running[job].cancel()

    async def look(self) -> None:
        """Ring the kinds with work due that no bell was heard for."""
        for kind in await queue.due_kinds(list(self._kinds), using=pool()):
            self.ring(kind)

    async def idle(self) -> None:
        """Return when no search for work and no job is going on."""
        while busy := [*self._supervisors, *(drain for drain in self._drains.values() if not drain.done())]:
            await asyncio.wait(busy)

    async def stop(self) -> bool:
        """Claim nothing more; give running jobs their grace, then give them back.

        Returns when all ends are written; ``False`` where a job runs on all the same, and only the process's end helps.
        """
        self._stopping = True
        if self.running:
            await asyncio.wait(list(self.running.values()), timeout=self.app.settings.job_grace.total_seconds())
        for task in list(self.running.values()):
            task.cancel()
        for drain in self._drains.values():
            drain.cancel()
        stopping = [*self._supervisors, *self._drains.values()]
        if stopping:
            await asyncio.wait(stopping, timeout=SWALLOWED_AFTER.total_seconds())
        await self.finisher.close()
        return not self.stuck.is_set() and all(task.done() for task in stopping)
