"""One process's worker: claims due jobs of the kinds that were rung, runs them side by side, writes how they ended.

A job's way through it, each arrow a call::

    ring ──▶ _drain ──▶ _claim_and_start ──▶ Attempt ──▶ ended ──▶ Finisher ──▶ _written
    a bell   a task     takes places,        runs the    gives     one          forgets it:
             a kind     claims into them     handler     its place statement    no more renewals
                                                │        back      for many
                                                └──▶ does_not_stop ──▶ stuck: the process ends
"""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

import structlog

from models.db import DATABASE_AWAY, engine_pool
from models.jobs import queue
from models.jobs.job import Job
from models.jobs.kinds import JobKind
from models.jobs.queue import End
from tasks.engine.attempt import SWALLOWED_AFTER, Attempt
from tasks.engine.declare import JOBS
from tasks.engine.finisher import Finisher
from tasks.engine.metrics import RUNNING, KindMeter
from tasks.engine.outcome import Cancelled, GivenBack
from tasks.engine.slots import Slots

if TYPE_CHECKING:
    from bootstrap import App

log = structlog.get_logger(__name__)

CLAIM_AGAIN_AFTER = 1.0
"""Seconds until the next try after a claim failed; PostgreSQL is away, as a rule."""
LOOK_WITH_ROOM_EVERY = 3.0
"""Seconds; how late a job starts while Redis or every scheduler is away and no bell is heard."""


class Worker:
    """Runs at most ``settings.job_concurrency`` jobs of one kind at once; of all kinds together, a quarter more."""

    def __init__(self, *, app: App, queues: Iterable[str]) -> None:
        wanted = set(queues)
        self.app = app
        self.name = f"{socket.gethostname()}:{os.getpid()}"
        self.running: dict[tuple[UUID, int], Attempt] = {}
        """By the job's id and its attempt, until the end is written: so long the lease is renewed."""
        self.stuck = asyncio.Event()
        """Set when a job does not stop: the process should, and start anew."""
        self._kinds = {name: declared.kind for name, declared in JOBS.items() if declared.kind.queue in wanted}
        self._meters = {name: KindMeter(kind) for name, kind in self._kinds.items()}
        self._places = app.settings.job_concurrency
        self._slots = Slots(of_one_kind=self._places, spare=max(1, self._places // 4))
        self._finisher = Finisher(written=self._written, announce=app.announce_ends, ring=self._ring_everywhere)
        self._drains: dict[str, asyncio.Task[None]] = {}
        self._rung: set[str] = set()
        self._after_store: dict[str, int] = {}
        self._looked = float("-inf")
        self._stopping = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        RUNNING.set_function(lambda: len(self.running))

    def ring(self, kind: str) -> None:
        """Look for work of ``kind``: now, or once more after the search that is going on."""
        if self._stopping.is_set() or kind not in self._kinds:
            return
        self._rung.add(kind)
        drain = self._drains.get(kind)
        if drain is None or drain.done():
            self._drains[kind] = asyncio.get_running_loop().create_task(self._drain(self._kinds[kind]))

    def _ring_everywhere(self, kinds: Iterable[str]) -> None:
        self.app.bells.ring(kinds)
        for kind in kinds:
            self.ring(kind)

    @property
    def is_full(self) -> bool:
        """Whether work waits for a place here: a bell is then better heard by another process."""
        return self._slots.are_scarce

    async def _drain(self, kind: JobKind) -> None:
        """Claim and start jobs of ``kind`` until nothing is due."""
        while kind.name in self._rung and not self._stopping.is_set():
            self._rung.discard(kind.name)
            try:
                while await self._claim_and_start(kind):
                    pass
            except Exception as error:
                # Whatever kept us from claiming, the work is still there.
                is_odd = not isinstance(error, DATABASE_AWAY)
                log.warning("jobs.claim_waits", kind=kind.name, error=type(error).__name__, exc_info=is_odd)
                self._rung.add(kind.name)
                await self._pause(CLAIM_AGAIN_AFTER)

    async def _pause(self, seconds: float) -> None:
        """Wait, but not longer than until the stop."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            pass

    async def _claim_and_start(self, kind: JobKind) -> bool:
        """Fill the free slots; return whether anything was due."""
        slots = await self._slots.take(kind.name)
        if not slots:
            return False
        jobs: list[Job] = []
        try:
            jobs = await queue.claim(
                kind,
                after_store=self._after_store.get(kind.name, -1),
                limit=slots,
                of_one_store=max(1, self._places // 4),
                lease=self.app.settings.job_lease,
                worker=self.name,
            )
        finally:
            self._slots.give(kind.name, slots - len(jobs))
        if jobs:
            self._after_store[kind.name] = jobs[-1].store_id or 0
        for job in jobs:
            self._start(job, kind)
        return bool(jobs)

    def _start(self, job: Job, kind: JobKind) -> None:
        self._idle.clear()
        self._meters[kind.name].began(job)
        attempt = Attempt(app=self.app, job=job, kind=kind, listener=self)
        self.running[job.id, job.attempt] = attempt
        if self._stopping.is_set():
            # The claim was on its way when the stop came.
            attempt.stop(GivenBack())

    def ended(self, attempt: Attempt, end: End) -> None:
        """Free its slot as soon as the work is over: the next claim need not wait for the end to be written.

        Unless the ends pile up: then it is freed when this one is written, and claims slow down with the writing.
        """
        attempt.keeps_place = self._finisher.is_behind
        if not attempt.keeps_place:
            self._slots.give(attempt.kind.name, took=attempt.took)
        self._finisher.write(end)

    def does_not_stop(self, attempt: Attempt) -> None:
        """Renew its lease no more, so that another process has it soon; this one must end to be rid of it."""
        self._forget(attempt)
        self.stuck.set()

    def _written(self, end: End, ours: bool) -> None:  # noqa: FBT001 - the two answers of a statement
        attempt = self.running.get((end.id, end.attempt))
        if attempt is None:
            return
        self._forget(attempt)
        if attempt.keeps_place:
            self._slots.give(attempt.kind.name, took=attempt.took)
        kind = attempt.kind
        if ours:
            self._meters[kind.name].ended(end.state, seconds=attempt.took)
        else:
            self._meters[kind.name].lost(seconds=attempt.took)
        log.info("job.ended", **attempt.named(), state=end.state if ours else "lost")
        if kind.per_store is not None:
            # There is room for another one of this store.
            self.ring(kind.name)

    def _forget(self, attempt: Attempt) -> None:
        del self.running[attempt.job.id, attempt.job.attempt]
        if not self.running:
            self._idle.set()

    async def renew_leases(self) -> None:
        """Prolong every lease with one statement; what is no longer ours is stopped."""
        held = list(self.running.values())
        if held:
            ours = await queue.renew(
                [attempt.job for attempt in held], lease=self.app.settings.job_lease, using=engine_pool()
            )
            for attempt in held:
                if (attempt.job.id, attempt.job.attempt) not in ours:
                    attempt.stop(GivenBack())

    async def heed_cancellations(self) -> None:
        """Stop the jobs that a person cancelled."""
        held = list(self.running.values())
        if held:
            wanted = await queue.asked_to_stop([attempt.job for attempt in held], using=engine_pool())
            for attempt in held:
                if attempt.job.id in wanted:
                    attempt.stop(Cancelled("Cancelled on request."))

    async def look(self) -> None:
        """Ring the kinds with work due that no bell was heard for, after taking back what others have lost.

        While every place is taken bells are left to others, so that the look is then at every call, else every few.
        The scheduler does the same every second; without one, work goes on all the same.
        """
        if self.is_full or time.monotonic() - self._looked >= LOOK_WITH_ROOM_EVERY:
            self._looked = time.monotonic()
            lost = await queue.take_back_lost(using=engine_pool(), lease=self.app.settings.job_lease)
            if lost:
                # Of other processes' kinds, too: without a scheduler nobody else tells them before their own look.
                self._ring_everywhere({row["kind"] for row in lost})
                await self.app.announce_all([(row["id"], row["store_id"]) for row in lost])
            for kind in await queue.due_kinds(list(self._kinds), using=engine_pool()):
                self.ring(kind)

    async def idle(self) -> None:
        """Return when no search for work and no job is going on, and all ends are written and announced."""
        while True:
            drains = [drain for drain in self._drains.values() if not drain.done()]
            if drains:
                await asyncio.wait(drains)
            elif self.running:
                await self._idle.wait()
            else:
                break
        await self._finisher.done()

    async def stop(self) -> bool:
        """Claim nothing more; give running jobs their grace, then give them back.

        Returns when all ends are written; ``False`` where a job runs on all the same, and only the process's end helps.
        """
        self._stopping.set()
        self._slots.close()
        grace = self.app.settings.job_grace.total_seconds()
        is_quiet = await self._quiet(within=0.0 if self.stuck.is_set() else grace)
        if not is_quiet:
            for attempt in list(self.running.values()):
                attempt.stop(GivenBack())
            is_quiet = await self._quiet(within=SWALLOWED_AFTER.total_seconds())
        return is_quiet and not self.stuck.is_set()

    async def _quiet(self, *, within: float) -> bool:
        try:
            async with asyncio.timeout(within):
                await self.idle()
        except TimeoutError:
            return False
        return True
