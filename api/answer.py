"""What a handler may answer with, and a file that it is sent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from models.jobs import Job

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Answer(Generic[T]):
    """An answer with a status or headers of its own. Most handlers return the content alone."""

    content: T
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """A job was taken in: ``202`` with the job, where it is found, and when to look."""

    job: Job
    replayed: bool = False

    @property
    def headers(self) -> dict[str, str]:
        """Return the headers that every accepted job carries."""
        headers = {"Location": f"/jobs/{self.job.id}", "Retry-After": "1"}
        if self.replayed:
            headers["Idempotency-Replayed"] = "true"
        return headers


@dataclass(frozen=True, kw_only=True)
class Upload:
    """One file of a multipart request, and the plain fields beside it."""

    name: str
    content_type: str
    data: bytes
    fields: dict[str, str] = field(default_factory=dict)
