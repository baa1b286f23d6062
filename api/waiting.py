"""Waiting for a job without asking the database over and over."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from aiohttp import web

from api.news import News
from models import jobs
from models.jobs import Job

if TYPE_CHECKING:
    from api.call import Call

NEWS: web.AppKey[News] = web.AppKey("news", News)

LONGEST_WAIT: Final = timedelta(seconds=30)


def version(job: Job) -> tuple[object, ...]:
    """Return what changes whenever a client would see something new."""
    return (job.attempt, job.state, job.progress, job.run_at, job.error)


def tag_of(job: Job) -> str:
    """Return the ETag of a job's present state."""
    return hashlib.sha256(repr((job.id, version(job), job.finished_at)).encode()).hexdigest()[:32]


async def wait_for(
    call: Call,
    job_id: UUID,
    *,
    store: int | None,
    wait: float,
    seen: Callable[[Job], bool] | None = None,
) -> Job:
    """Return the job once it is other than it was, or when ``wait`` seconds (at most 30) are over.

    ``seen`` says whether a client knows this state of it already; without it, the first look counts as seen. A job
    that has ended is returned at once. Raises ``NotFound`` for another store's.
    """
    job = await jobs.find(job_id, store=store)
    if wait <= 0 or _is_news(job, seen):
        return job
    first = version(job)

    def is_known(now: Job) -> bool:
        return seen(now) if seen is not None else version(now) == first

    news = call.request.app[NEWS]
    loop = asyncio.get_running_loop()
    until = loop.time() + min(wait, LONGEST_WAIT.total_seconds())
    with news.about(job_id) as event:
        while True:
            event.clear()
            job = await jobs.find(job_id, store=store)
            left = until - loop.time()
            if job.is_final or not is_known(job) or left <= 0 or news.stopping:
                return job
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(left, news.look_again.total_seconds())):
                    await event.wait()


def _is_news(job: Job, seen: Callable[[Job], bool] | None) -> bool:
    return job.is_final or (seen is not None and not seen(job))
