"""Writing, claiming and running jobs of the engine's tests, one step at a time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from models import jobs
from models.db import pool, transaction
from models.jobs import Job, queue
from tasks.engine.worker import Worker
from tests.tasks.engine_kinds import Number

LEASE = timedelta(seconds=10)


async def write(kind: str, n: int = 1, *, store: int = 1) -> Job:
    """Enqueue a job of ``kind``."""
    async with transaction() as tx:
        return await jobs.enqueue(kind, Number(n=n), store=store, using=tx)


async def run(worker: Worker, job: Job) -> Job:
    """Ring until the job waits for later or has ended."""
    worker.ring(job.kind)
    await worker.idle()
    return await jobs.find(job.id)


async def claim(kind: str, *, limit: int = 1, of_one_store: int = 1, after_store: int = -1) -> list[Job]:
    """Claim as a worker does."""
    return await queue.claim(
        jobs.kind_of(kind), after_store=after_store, limit=limit, of_one_store=of_one_store, lease=LEASE, worker="test"
    )


async def make_due(job: Job) -> None:
    """As if the wait for the next attempt had passed."""
    await pool().execute_query_dict(
        "UPDATE jobs SET run_at = least(run_at, clock_timestamp()) WHERE id = $1 RETURNING id", [job.id]
    )


async def expire_lease(job: Job) -> None:
    """As if its worker had not renewed it for ten seconds."""
    await pool().execute_query_dict(
        "UPDATE jobs SET leased_until = clock_timestamp() - interval '1 ms' WHERE id = $1 RETURNING id", [job.id]
    )


async def lose_lease(job: Job) -> list[dict[str, Any]]:
    """As if the worker had been killed ten seconds ago."""
    await expire_lease(job)
    return await queue.take_back_lost(using=pool())
