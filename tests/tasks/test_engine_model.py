"""Random lives of jobs against the real database, beside a model that fits on a page.

The model knows what each job may be: its state, how often it was begun, and which attempt holds it. Whatever is done
in whatever order, the rows must say the same.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from bootstrap import App
from models import jobs
from models.db import pool, transaction
from models.errors import Conflict
from models.jobs import FINAL, Job, queue
from models.jobs.queue import End
from tests.tasks.engine import claim, make_due, write
from tests.tasks.engine_kinds import Number

ENDS = ("succeeded", "failed", "queued", "cancelled")
ROOM = 2
"""Of a store, at once: as ``test.roomy`` declares."""
KINDS = ("test.retry", "test.unique", "test.ordered", "test.roomy")


@dataclass(kw_only=True)
class Known:
    """What the model says of one job."""

    kind: str
    n: int
    store: int
    attempts_left: int
    state: str = "queued"
    attempt: int = 0
    asked_to_stop: bool = False
    events: list[str] = field(default_factory=list)


class Engine(RuleBasedStateMachine):
    """Enqueue, claim, end, crash, cancel, retry: in any order."""

    app: App
    loop: asyncio.AbstractEventLoop
    held = Bundle("held")

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[UUID, Known] = {}
        self.do(pool().execute_script("TRUNCATE jobs, job_history CASCADE"))

    def do(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(timeout=30)

    @rule(kind=st.sampled_from(KINDS), n=st.integers(1, 2), store=st.integers(1, 2))
    def enqueue(self, kind: str, n: int, store: int) -> None:
        job: Job = self.do(write(kind, n, store=store))
        same = [
            id_
            for id_, one in self.known.items()
            if kind == "test.unique" and (one.kind, one.n) == (kind, n) and one.state not in FINAL
        ]
        if same:
            assert job.id == same[0]
        else:
            assert job.id not in self.known
            self.known[job.id] = Known(kind=kind, n=n, store=store, attempts_left=jobs.kind_of(kind).max_attempts)

    @rule(kind=st.sampled_from(KINDS), n=st.integers(1, 2))
    def enqueue_and_roll_back(self, kind: str, n: int) -> None:
        async def fail() -> None:
            async with transaction() as tx:
                await jobs.enqueue(kind, Number(n=n), store=1, using=tx)
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            self.do(fail())

    @rule(target=held, kind=st.sampled_from(KINDS), limit=st.integers(1, 4))
    def claim(self, kind: str, limit: int) -> list[Job]:
        allowed = self._claimable(kind)
        claimed: list[Job] = self.do(claim(kind, limit=limit, of_one_store=limit))
        assert {job.id for job in claimed} <= allowed
        assert len(claimed) == min(limit, len(allowed))
        for job in claimed:
            one = self.known[job.id]
            one.state, one.attempt, one.attempts_left = "running", one.attempt + 1, one.attempts_left - 1
            one.asked_to_stop = False
            assert job.attempt == one.attempt
        return claimed

    def _claimable(self, kind: str) -> set[UUID]:
        """Which jobs a claim may take: those that wait, less what their key and their store hold back."""
        # Which of two fell due first is the database's to say: its clock wrote the moments.
        sql = "SELECT id FROM jobs WHERE kind = $1 AND state = 'queued' ORDER BY run_at, id"
        waiting = [row["id"] for row in self.do(pool().execute_query_dict(sql, [kind]))]
        running = [one for one in self.known.values() if (one.kind, one.state) == (kind, "running")]
        allowed: set[UUID] = set()
        for id_ in waiting:
            one = self.known[id_]
            beside = [*running, *(self.known[other] for other in allowed)]
            same_key = any(other.n == one.n for other in beside)
            same_store = sum(other.store == one.store for other in beside)
            if not (kind == "test.ordered" and same_key) and not (kind == "test.roomy" and same_store >= ROOM):
                allowed.add(id_)
        return allowed

    @rule(
        claimed=held, state=st.sampled_from(["succeeded", "failed", "queued", "cancelled"]), returned=st.integers(0, 1)
    )
    def end(self, claimed: list[Job], state: Any, returned: int) -> None:
        returned = returned if state == "queued" else 0
        for job in claimed:
            one = self.known[job.id]
            ours = one.state == "running" and one.attempt == job.attempt
            end = End(id=job.id, attempt=job.attempt, state=state, delay=0.0, attempts_returned=returned)
            if state == "queued" and one.attempts_left <= 0 and not returned:
                continue  # ``end_of`` never puts the last attempt back
            written = self.do(queue.finish([end], using=pool()))
            assert (job.id in written.ours) == ours
            if ours:
                one.state, one.attempts_left = state, one.attempts_left + returned
                if state == "queued" and one.asked_to_stop:
                    one.state = "cancelled"
                if one.state != "succeeded" and not returned:
                    one.events.append("retrying" if one.state == "queued" else one.state)

    @rule(claimed=held)
    def renew(self, claimed: list[Job]) -> None:
        ours = self.do(queue.renew(claimed, lease=timedelta(seconds=10), using=pool()))
        assert ours == {(job.id, job.attempt) for job in claimed if self._holds(job)}

    @rule(claimed=held)
    def crash(self, claimed: list[Job]) -> None:
        ids = [job.id for job in claimed if self._holds(job)]
        self.do(
            pool().execute_query_dict(
                "UPDATE jobs SET leased_until = clock_timestamp() - interval '1 ms' WHERE id = ANY($1) RETURNING id",
                [ids],
            )
        )
        lost = self.do(queue.take_back_lost(using=pool()))
        assert {row["id"] for row in lost} == set(ids)
        for id_ in ids:
            one = self.known[id_]
            one.state = "cancelled" if one.asked_to_stop else "queued" if one.attempts_left > 0 else "failed"
            one.events.append("lost")
            self.do(make_due(self.do(jobs.find(id_))))

    def _holds(self, job: Job) -> bool:
        one = self.known[job.id]
        return one.state == "running" and one.attempt == job.attempt

    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        self._person(data, jobs.cancel)

    @rule(data=st.data())
    def retry(self, data: st.DataObject) -> None:
        self._person(data, jobs.retry)

    def _person(self, data: st.DataObject, deed: Any) -> None:
        if not self.known:
            return
        id_ = data.draw(st.sampled_from(sorted(self.known)))
        one = self.known[id_]
        if deed is jobs.cancel:
            allowed = one.state in {"queued", "running"}
        else:
            taken_over = any(
                (other.kind, other.n) == (one.kind, one.n) and other.state not in FINAL
                for other in self.known.values()
                if one.kind == "test.unique"
            )
            allowed = one.state in {"failed", "cancelled"} and not taken_over

        async def change() -> bool:
            try:
                async with transaction() as tx:
                    await deed(await jobs.find(id_, using=tx), by="model", using=tx)
            except Conflict:
                return False
            return True

        assert self.do(change()) == allowed
        if not allowed:
            return
        if deed is jobs.cancel:
            one.events.append("cancel_asked")
            one.asked_to_stop = True
            one.state = "cancelled" if one.state == "queued" else one.state
        else:
            one.events.append("retried")
            one.state, one.attempts_left = "queued", jobs.kind_of(one.kind).max_attempts

    @invariant()
    def the_rows_say_what_the_model_says(self) -> None:
        rows = self.do(
            pool().execute_query_dict(
                "SELECT id, state, attempt, max_attempts, coalesce((SELECT string_agg(event, ' ' ORDER BY h.id) "
                "FROM job_history h WHERE h.job_id = jobs.id), '') AS events FROM jobs"
            )
        )
        assert {
            row["id"]: (row["state"], row["attempt"], row["max_attempts"] - row["attempt"], row["events"])
            for row in rows
        } == {id_: (one.state, one.attempt, one.attempts_left, " ".join(one.events)) for id_, one in self.known.items()}


async def test_whatever_happens_the_rows_say_what_the_model_says(app: App) -> None:
    machine = type("Machine", (Engine,), {"app": app, "loop": asyncio.get_running_loop()})
    limits = settings(
        max_examples=30, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    await asyncio.to_thread(run_state_machine_as_test, machine, settings=limits)
