"""Every refusal as ``application/problem+json`` (RFC 9457), in one place.

This is the only module that knows which error of the business is which HTTP status.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

import asyncpg
import orjson
import structlog
from aiohttp import web
from tortoise.exceptions import OperationalError, ValidationError

from api.reading import NotJson, TooLarge, Unreadable, WrongType
from integrations.outcome import ProviderError, Refused, Unavailable
from integrations.storage import StorageAway
from models.db import DATABASE_AWAY
from models.errors import (
    Conflict,
    DomainError,
    Forbidden,
    Gone,
    Invalid,
    NotFound,
    TooMany,
    Unauthorized,
)

log = structlog.get_logger(__name__)

STATUSES: Final[dict[type[Exception], int]] = {
    NotJson: 400,
    TooLarge: 413,
    WrongType: 415,
    NotFound: 404,
    Conflict: 409,
    Invalid: 422,
    Unauthorized: 401,
    Forbidden: 403,
    Gone: 410,
    TooMany: 429,
    DomainError: 422,
}
"""The status of a class is that of its nearest ancestor here."""

_AWAY: Final = timedelta(seconds=2)
"""When to try again while a server of ours restarts: about as long as PostgreSQL takes to come back."""

_SOON: Final = timedelta(seconds=1)
"""When to try again after two requests met: the other one is over by then."""

AWAY_SLUG: Final = "unavailable"
AWAY_TITLE: Final = "Not available for a moment"

_RESERVED: Final = frozenset({"type", "title", "status", "detail", "instance"})

_REFUSED_FROM: Final = 400
_ROUTER_HEADERS: Final = frozenset({"Allow", "Content-Range", "Retry-After"})


def status_of(error: type[DomainError | Unreadable]) -> int:
    """Return the HTTP status of a class of errors."""
    return next(STATUSES[parent] for parent in error.__mro__ if parent in STATUSES)


def problem(
    status: int,
    *,
    slug: str,
    title: str,
    detail: str,
    request: web.Request,
    headers: dict[str, str] | None = None,
    **fields: Any,
) -> web.Response:
    """Return one problem as a response; ``fields`` become further members of it."""
    content = content_of(status, slug=slug, title=title, detail=detail, instance=request.path, **fields)
    return web.Response(
        status=status,
        body=orjson.dumps(content, default=str),
        content_type="application/problem+json",
        headers=headers,
    )


def content_of(status: int, *, slug: str, title: str, detail: str, instance: str, **fields: Any) -> dict[str, Any]:
    """Return the members of one problem."""
    return {
        "type": f"/problems/{slug}",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": instance,
        **{name: value for name, value in fields.items() if name not in _RESERVED},
    }


def response_of(error: Exception, request: web.Request) -> web.StreamResponse:  # noqa: PLR0911 - a table of outcomes
    """Return the response of an exception; what nobody foresaw is a 500 whose cause is in the log alone."""
    if isinstance(error, DomainError):
        return _refused(error, request)
    if isinstance(error, Unreadable):
        status = status_of(type(error))
        return problem(status, slug=error.slug, title=error.title, detail=str(error), request=request)
    if isinstance(error, web.HTTPException):
        return _of_the_router(error, request)
    if isinstance(error, ProviderError):
        return _provider(error, request)
    if isinstance(error, StorageAway):
        log.warning("http.storage_away", error=str(error))
        return unavailable("The file storage is away for a moment.", request)
    if isinstance(error, DATABASE_AWAY):
        log.warning("http.database_away", error=type(error).__name__)
        return unavailable("The database is away for a moment; nothing was changed.", request)
    if isinstance(error, asyncpg.TransactionRollbackError):
        # Two transactions that waited for each other, of which the database undid this one.
        log.warning("http.collided", error=type(error).__name__)
        return unavailable(
            "Another request changed the same thing; nothing was changed. Send it again.", request, _SOON
        )
    if isinstance(error, asyncpg.DataError | ValidationError) or _is_out_of_range(error):
        return problem(
            422,
            slug="invalid",
            title="Invalid content",
            request=request,
            detail="A value is outside of what can be stored.",
            errors=[],
        )
    log.error("http.failed", exc_info=error)
    return problem(
        500,
        slug="internal",
        title="Something went wrong",
        request=request,
        detail="We were told about it. Send the request again, or name its X-Request-ID to the support.",
    )


def unavailable(detail: str, request: web.Request, after: timedelta = _AWAY, **fields: Any) -> web.Response:
    """Return a 503 that says when to come back."""
    return problem(
        503,
        slug=AWAY_SLUG,
        title=AWAY_TITLE,
        detail=detail,
        request=request,
        headers={"Retry-After": seconds(after)},
        **fields,
    )


def seconds(after: timedelta) -> str:
    """Return whole seconds, rounded up and at least one, as ``Retry-After`` wants them."""
    return str(max(1, -int(-after.total_seconds() // 1)))


def _refused(error: DomainError, request: web.Request) -> web.Response:
    headers: dict[str, str] = {}
    after = getattr(error, "after", None)
    if isinstance(after, timedelta):
        headers["Retry-After"] = seconds(after)
    if isinstance(error, Unauthorized):
        headers["WWW-Authenticate"] = 'Bearer realm="bosonline"'
    return problem(
        status_of(type(error)),
        slug=error.slug,
        title=error.title,
        detail=error.detail,
        request=request,
        headers=headers,
        **error.fields,
    )


def _of_the_router(error: web.HTTPException, request: web.Request) -> web.StreamResponse:
    if error.status < _REFUSED_FROM:
        return error
    details = {404: "There is nothing at this path.", 405: "This path does not know this method."}
    headers = {name: value for name, value in error.headers.items() if name in _ROUTER_HEADERS}
    return problem(
        error.status,
        slug=error.reason.lower().replace(" ", "-"),
        title=error.reason,
        request=request,
        detail=details.get(error.status, error.text or error.reason),
        headers=headers,
    )


def _provider(error: ProviderError, request: web.Request) -> web.Response:
    log.warning("http.provider", provider=error.provider, operation=error.operation, outcome=type(error).__name__)
    if isinstance(error, Refused):
        return problem(
            422,
            slug="provider-refused",
            title=f"{error.provider} refused",
            detail=error.reason,
            request=request,
            provider=error.provider,
            code=error.code,
        )
    after = error.after if isinstance(error, Unavailable) and error.after else timedelta(seconds=5)
    return unavailable(f"{error.provider} does not answer at the moment.", request, after, provider=error.provider)


def _is_out_of_range(error: Exception) -> bool:
    return isinstance(error, OperationalError) and any(isinstance(arg, asyncpg.DataError) for arg in error.args)
