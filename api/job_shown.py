"""A job as a resource: what ``202`` answers carry and ``GET /jobs/{id}`` shows."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import ConfigDict, Field

from api.shapes import Shown
from models.jobs import Job, State


class ProgressShown(Shown):
    """How far a running job is."""

    done: int = Field(ge=0, examples=[120])
    total: int | None = Field(None, examples=[400])
    percent: int | None = Field(None, ge=0, le=100, examples=[30])
    message: str | None = Field(None, examples=["120 of 400 orders"])


class JobErrorShown(Shown):
    """Why a job, or its last attempt, failed, in words a seller understands. Further fields name what it is about."""

    model_config = ConfigDict(extra="allow", frozen=True)

    type: str = Field("", examples=["/problems/out-of-stock"])
    title: str = Field("", examples=["Out of stock"])
    detail: str = Field(
        "", examples=["ESB-001-01: 3 asked for, 1 available. Choose another variant or a smaller quantity."]
    )
    again: bool = Field(default=False, description="Whether it will be tried again by itself, at `run_at`.")


class JobLinks(Shown):
    """Where to go from here."""

    self: str = Field(examples=["/jobs/0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745"])
    events: str = Field(examples=["/jobs/0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745/events"])
    cancel: str = Field(examples=["/jobs/0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745/cancel"])
    retry: str = Field(examples=["/jobs/0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745/retry"])
    file: str | None = Field(None, description="The result file, once there is one.", examples=[None])


class JobShown(Shown):
    """A job. `attempt` counts its starts and only goes up.

    Within one, `running` comes first, then what came of it: an end, or `queued` again where it will be repeated. A job
    that has ended may be started again by a person, and is `queued` then.
    """

    id: UUID = Field(examples=["0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745"])
    kind: str = Field(examples=["orders.export"])
    status: State = Field(examples=["running"])
    attempt: int = Field(examples=[1])
    max_attempts: int = Field(examples=[5])
    progress: ProgressShown | None
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    run_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    started_at: datetime | None = Field(examples=["2025-06-15T10:00:08+07:00"])
    finished_at: datetime | None = Field(examples=[None])
    result: dict[str, Any] | None = Field(examples=[None])
    error: JobErrorShown | None = Field(examples=[None])
    links: JobLinks


def shown(job: Job) -> JobShown:
    """Return ``job`` as a resource."""
    here = f"/jobs/{job.id}"
    return JobShown(
        id=job.id,
        kind=job.kind,
        status=job.state,
        attempt=job.attempt,
        max_attempts=job.max_attempts,
        progress=_progress(job.progress),
        created_at=job.created_at,
        run_at=job.run_at,
        started_at=job.started_at,
        finished_at=job.finished_at,
        result=job.result,
        error=_error(job),
        links=JobLinks(
            self=here, events=f"{here}/events", cancel=f"{here}/cancel", retry=f"{here}/retry", file=_file(job.result)
        ),
    )


def _error(job: Job) -> JobErrorShown | None:
    """What is only true of a job that waits is not said of one that runs or has ended."""
    if not job.error or (job.error.get("type") == "held" and job.state != "queued"):
        return None
    return JobErrorShown.model_validate(job.error | {"again": job.state == "queued"})


def _progress(progress: dict[str, Any] | None) -> ProgressShown | None:
    if not progress:
        return None
    done, total = int(progress.get("done") or 0), progress.get("total")
    return ProgressShown(
        done=done,
        total=total,
        percent=min(100, done * 100 // total) if total else progress.get("percent"),
        message=progress.get("message"),
    )


def _file(result: dict[str, Any] | None) -> str | None:
    found = (result or {}).get("file_id")
    return f"/files/{found}" if found else None
