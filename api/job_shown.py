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

    done: int = Field(ge=0)
    total: int | None = None
    percent: int | None = Field(None, ge=0, le=100)
    message: str | None = None


class JobErrorShown(Shown):
    """Why a job, or its last attempt, failed, in words a seller understands. Further fields name what it is about."""

    model_config = ConfigDict(extra="allow", frozen=True)

    type: str = ""
    title: str = ""
    detail: str = ""
    again: bool = Field(default=False, description="Whether it will be tried again by itself, at `run_at`.")


class JobLinks(Shown):
    """Where to go from here."""

    self: str
    events: str
    cancel: str
    retry: str
    file: str | None = Field(None, description="The result file, once there is one.")


class JobShown(Shown):
    """A job. Order what you see by (`attempt`, `status`): within an attempt it only moves forward."""

    id: UUID
    kind: str
    status: State
    attempt: int
    max_attempts: int
    progress: ProgressShown | None
    created_at: datetime
    run_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    result: dict[str, Any] | None
    error: JobErrorShown | None
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
        error=JobErrorShown.model_validate(job.error) if job.error else None,
        links=JobLinks(
            self=here, events=f"{here}/events", cancel=f"{here}/cancel", retry=f"{here}/retry", file=_file(job.result)
        ),
    )


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
