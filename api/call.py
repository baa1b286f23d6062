"""One request as a handler sees it, and the ways to answer it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from aiohttp import web

from api.identity import Identity
from models.errors import Unauthorized
from models.jobs import Job
from settings import Settings

if TYPE_CHECKING:
    from api.endpoint import Endpoint
    from bootstrap import App

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Call:
    """A request whose path, query and body were read and whose caller was checked."""

    request: web.Request
    app: App
    endpoint: Endpoint
    identity: Identity | None
    address: str
    body_hash: str = ""

    @property
    def settings(self) -> Settings:
        """The configuration."""
        return self.app.settings

    def now(self) -> datetime:
        """Return the application's time."""
        return self.app.clock.now()

    @property
    def caller(self) -> Identity:
        """The signed-in caller; raises ``Unauthorized`` when there is none."""
        if self.identity is None:
            msg = "Send the access token of a login as 'Authorization: Bearer …'."
            raise Unauthorized(msg)
        return self.identity

    @property
    def store_id(self) -> int:
        """The caller's store, which always comes from the token."""
        if self.caller.store_id is None:
            msg = "This account belongs to no store."
            raise Unauthorized(msg)
        return self.caller.store_id

    @property
    def staff_id(self) -> int:
        """The caller's staff record in the store."""
        if self.caller.staff_id is None:
            msg = "This account belongs to no store."
            raise Unauthorized(msg)
        return self.caller.staff_id


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
