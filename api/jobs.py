"""Jobs as a resource: list, one, events, cancel, retry.

Administrators see all jobs of their store. Others see those that they have asked for themselves: what a job has made
(an export with costs, say) is for whom it was made.
"""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from aiohttp import web
from pydantic import Field

from api.answer import Answer
from api.call import Call
from api.endpoint import endpoint
from api.identity import Rights, Seller
from api.job_events import follow_jobs, follow_store, moment
from api.job_shown import JobShown, shown
from api.shapes import Asked, Growing, Listing
from api.waiting import tag_of, wait_for
from models import jobs
from models.db import transaction
from models.errors import Conflict, Forbidden, Invalid, NotFound
from models.jobs import Job, State

__all__ = ["JobShown", "shown", "wait_for"]

RIGHTS_BY_KIND: web.AppKey[dict[str, list[Rights]]] = web.AppKey("rights_by_kind")
"""What starting a kind of job asks for, taken from the endpoints that start it: one of these."""

_MAX_STREAMED = 50
"""Jobs that one event stream follows."""


_EVENT = 'event: job\nid: 1749956408000\ndata: {"kind": "orders.export", "status": "running", "attempt": 1}\n\n'
"""As the document shows it; the data is the whole job."""


class ByJob(Asked):
    """The path of a job."""

    id: UUID = Field(examples=["0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745"])


class JobsWanted(Growing):
    """Which jobs to list."""

    kind: str | None = Field(None, max_length=80, examples=["orders.create"])
    status: State | None = Field(None, examples=["running"])
    ids: Annotated[list[UUID], Field(max_length=100)] | None = Field(
        None, examples=[["0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745"]]
    )


class Waiting(Asked):
    """How long to wait for news."""

    wait: float = Field(0, ge=0, le=30, description="Seconds to wait until something changes.")


class JobsFollowed(Asked):
    """Which jobs a stream of events follows; without ids, all of the store."""

    ids: Annotated[list[UUID], Field(min_length=1, max_length=_MAX_STREAMED)] | None = Field(
        None, examples=[["0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745"]]
    )


@endpoint("GET", "/jobs", summary="Jobs of the store, newest first", rights=Seller())
async def job_list(call: Call, query: JobsWanted) -> Listing[JobShown]:
    """Staff who are no administrators name a kind they may start, or the ids, and see what they have asked for.

    `total` counts up to 10,000.
    """
    if not call.caller.is_administrator:
        if query.kind is None and query.ids is None:
            raise Invalid({"kind": "name a kind of job you may start, or the ids"})
        if query.kind is not None and not _may_start(call, query.kind):
            msg = f"Your role may not see jobs of the kind {query.kind}."
            raise Forbidden(msg)
    found, total = await jobs.listing(
        store=call.store_id,
        kind=query.kind,
        state=query.status,
        ids=query.ids,
        asker=None if call.caller.is_administrator else call.staff_id,
        start=query.start,
        limit=query.limit,
        until=query.until,
    )
    visible = [job for job in found if may_see(call, job)]
    return Listing[JobShown](data=[shown(job) for job in visible], total=total - len(found) + len(visible))


@endpoint("GET", "/jobs/{id}", summary="One job", rights=Seller(), errors=(NotFound,))
async def job_detail(call: Call, path: ByJob, query: Waiting) -> Answer[JobShown] | web.Response:
    """With `wait`, answers when something changes or the time is over; `If-None-Match` makes asking cheap."""
    known = {one.value for one in call.request.if_none_match or ()}
    job = await _visible(call, path.id)
    if query.wait:
        seen = (lambda now: tag_of(now) in known) if known else None
        job = await wait_for(call, path.id, store=call.store_id, wait=query.wait, seen=seen)
    headers = {"ETag": f'"{tag_of(job)}"', "Cache-Control": "private, no-cache"}
    if tag_of(job) in known:
        return web.Response(status=304, headers=headers)
    if not job.is_final:
        headers["Retry-After"] = "1"
    return Answer(content=shown(job), headers=headers)


@endpoint(
    "GET",
    "/jobs/{id}/events",
    summary="Events of one job",
    rights=Seller(),
    errors=(NotFound,),
    media="text/event-stream",
    answer_example=_EVENT,
)
async def job_events(call: Call, path: ByJob) -> web.StreamResponse:
    """Server-sent events named `job`, each with the whole job; the stream ends when the job does."""
    await _visible(call, path.id)
    return await follow_jobs(call, [path.id])


@endpoint(
    "GET",
    "/jobs/events",
    summary="Events of the store's jobs",
    rights=Seller(),
    errors=(NotFound,),
    media="text/event-stream",
    answer_example=_EVENT,
    headers={"Last-Event-ID": "1749956408000"},
)
async def jobs_events(call: Call, query: JobsFollowed) -> web.StreamResponse:
    """Server-sent events named `job`, each with one whole job; progress and ends are told as they happen.

    With `ids` the stream ends when all of them have. Without, it begins with what is unfinished and goes on; a client
    that connects again with `Last-Event-ID` gets what it has missed. A job may be told of twice.
    """
    if query.ids is None:
        since = call.request.headers.get("Last-Event-ID", "")
        return await follow_store(call, since=moment(since), may_see=lambda job: may_see(call, job))
    visible = {job.id for job in await jobs.named(call.store_id, query.ids) if may_see(call, job)}
    for job_id in query.ids:
        if job_id not in visible:
            raise NotFound(f"There is no job {job_id}.")
    return await follow_jobs(call, query.ids)


@endpoint(
    "POST", "/jobs/{id}/cancel", summary="Cancel a job", rights=Seller(), idempotent=False, errors=(NotFound, Conflict)
)
async def cancel_job(call: Call, path: ByJob) -> JobShown:
    """A waiting job is cancelled at once, a running one within two seconds."""
    job = await _visible(call, path.id)
    async with transaction() as tx:
        job = await jobs.cancel(job, by=f"staff:{call.staff_id}", using=tx)
    await _announce(call, job)
    return shown(job)


@endpoint(
    "POST",
    "/jobs/{id}/retry",
    summary="Start a failed or cancelled job again",
    rights=Seller(),
    idempotent=False,
    errors=(NotFound, Conflict),
)
async def retry_job(call: Call, path: ByJob) -> JobShown:
    """The same job with all its attempts; what it had already done stays done."""
    job = await _visible(call, path.id)
    async with transaction() as tx:
        job = await jobs.retry(job, by=f"staff:{call.staff_id}", using=tx)
    await _announce(call, job)
    return shown(job)


def may_see(call: Call, job: Job) -> bool:
    """Say whether the caller may see a job of the store: administrators all, others what they have asked for.

    Of a kind that they may still start, that is: rights may have been taken away since.
    """
    if call.caller.is_administrator:
        return True
    return call.staff_id in (job.asked_by or ()) and _may_start(call, job.kind)


def _may_start(call: Call, kind: str) -> bool:
    if call.caller.is_administrator:
        return True
    return any(_holds(call, one) for one in call.request.app[RIGHTS_BY_KIND].get(kind, []) if isinstance(one, Seller))


def _holds(call: Call, rights: Seller) -> bool:
    try:
        rights.check(call.identity)
    except Forbidden:
        return False
    return True


async def _visible(call: Call, job_id: UUID) -> Job:
    job = await jobs.find(job_id, store=call.store_id)
    if not may_see(call, job):
        msg = f"There is no job {job_id}."
        raise NotFound(msg)
    return job


async def _announce(call: Call, job: Job) -> None:
    await call.app.announce(job.id, store=job.store_id)
