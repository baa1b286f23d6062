"""One declaration per endpoint: route, parsing, rights, answer and documentation follow from it.

``docs/api-base.md`` says how to write one. The types come from the handler's signature, so that what the document says
and what the type checker checks is the same thing.
"""

from __future__ import annotations

import inspect
import re
import types
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from aiohttp import web
from pydantic import BaseModel, TypeAdapter

from api.answer import Accepted, Answer, Upload
from api.identity import Anyone, Rights
from models.errors import DomainError
from settings import Settings

Handler = Callable[..., Awaitable[Any]]
Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
BodyKind = Literal["none", "json", "upload", "raw"]

MAX_BODY = 1024 * 1024
"""Bytes of a body, unless the endpoint says otherwise."""

_VARIABLE = re.compile(r"{(\w+)}")


@dataclass(frozen=True)
class Limit:
    """A token bucket: ``times`` per ``per``, for each address and for each token."""

    times: int
    per: timedelta = timedelta(minutes=1)


TooLargeAnswer = Callable[[], web.Response]

LimitOf = Callable[[Settings], Limit]
"""A limit that the operator of the platform sets."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Endpoint:
    """An endpoint of the API. Made by ``endpoint``; ``api.app`` routes it and ``api.openapi`` documents it.

    No two are equal, so that what is made of them can be kept by them.
    """

    methods: tuple[Method, ...]
    path: str
    handler: Handler
    summary: str
    entry: str
    rights: Rights
    status: int
    errors: tuple[type[DomainError], ...]
    job: str | None
    idempotent: bool
    secret: bool
    etag: bool
    limit: Limit | LimitOf | None
    max_body: int
    too_large: TooLargeAnswer | None
    media: str | None
    redirects: bool
    example: Any
    answer_example: Any
    headers: dict[str, str]
    path_model: type[BaseModel] | None = None
    query_model: type[BaseModel] | None = None
    body_model: type[BaseModel] | None = None
    body_kind: BodyKind = "none"
    returns: Any = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """What the endpoint is called in limits, idempotency scopes and as ``operationId``: unique, and kept stable."""
        return f"{self.handler.__module__.rpartition('.')[2]}_{self.handler.__name__}"

    @property
    def variables(self) -> list[str]:
        """Return the names between braces, in order."""
        return _VARIABLE.findall(self.path)

    @property
    def description(self) -> str:
        """Return the handler's docstring."""
        return inspect.getdoc(self.handler) or ""

    @property
    def order(self) -> tuple[tuple[bool, str], ...]:
        """Sort static paths before variable ones."""
        return tuple((segment.startswith("{"), segment) for segment in self.path.split("/"))

    @property
    def content_type(self) -> Any:
        """Return the type of the answer's content; ``None`` for no content or a raw answer."""
        for one in _members(self.returns):
            if get_origin(one) is Answer:
                return get_args(one)[0]
        if self.is_raw or self.returns in (None, type(None), Accepted):
            return None
        return self.returns

    @property
    def is_raw(self) -> bool:
        """Whether the handler answers by itself."""
        return any(isinstance(one, type) and issubclass(one, web.StreamResponse) for one in _members(self.returns))

    @cached_property
    def answers(self) -> TypeAdapter[Any]:
        """Return what checks and writes the content of an answer."""
        return TypeAdapter(self.content_type)


def endpoint(
    method: Method | tuple[Method, ...],
    path: str,
    *,
    summary: str,
    rights: Rights,
    entry: str = "",
    status: int | None = None,
    errors: tuple[type[DomainError], ...] = (),
    job: str | None = None,
    idempotent: bool | None = None,
    secret: bool = False,
    etag: bool = False,
    limit: Limit | LimitOf | None = None,
    max_body: int = MAX_BODY,
    too_large: TooLargeAnswer | None = None,
    media: str | None = None,
    redirects: bool = False,
    example: Any = None,
    answer_example: Any = None,
    headers: dict[str, str] | None = None,
) -> Callable[[Handler], Endpoint]:
    """Declare the decorated function as an endpoint.

    Args:
        method: One method, or several that do the same.
        path: The path with ``{variables}``, without a trailing slash.
        summary: A few words for the list of endpoints.
        rights: Who may call it.
        entry: The title of the entry in the original documentation.
        status: The status of a success; 202 for jobs, 204 without content, else 200.
        errors: What it may raise beyond what every endpoint may.
        job: The kind of job it accepts; its idempotency is then that of ``accept_job``.
        idempotent: Whether the first answer to an ``Idempotency-Key`` is kept; by default for every ``POST`` of a
            seller or buyer that starts no job.
        secret: Whether the answer shows a secret: it is kept sealed then.
        etag: Whether the answer carries an ``ETag``.
        limit: How often one address or token may call it; a function where a setting says so.
        max_body: Bytes.
        too_large: Answers a body beyond ``max_body``, where a caller wants to be answered in words of its own.
        media: The media type of a raw answer.
        redirects: Whether a raw answer may be a 302 to where it is.
        example: A sample of a raw body. Any other is composed of the examples of its fields.
        answer_example: A sample of a raw answer (bytes as a ``data:`` address), or of one whose words are its own.
        headers: Request headers that the handler reads by itself, each with a sample.
    """
    methods = (method,) if isinstance(method, str) else method

    def declare(handler: Handler) -> Endpoint:
        hints = get_type_hints(handler)
        returns = hints.get("return")
        body = hints.get("body")
        declared = Endpoint(
            methods=methods,
            path=path,
            handler=handler,
            summary=summary,
            entry=entry,
            rights=rights,
            status=status or _usual_status(returns, job),
            errors=errors,
            job=job,
            idempotent=_usually_idempotent(methods, path, rights, job) if idempotent is None else idempotent,
            secret=secret,
            etag=etag,
            limit=limit,
            max_body=max_body,
            too_large=too_large,
            media=media,
            redirects=redirects,
            example=example,
            answer_example=answer_example,
            headers=headers or {},
            path_model=_model(hints.get("path")),
            query_model=_model(hints.get("query")),
            body_model=_model(body) if _body_kind(body) == "json" else None,
            body_kind=_body_kind(body),
            returns=returns,
        )
        _check(declared)
        return declared

    return declare


def _usual_status(returns: Any, job: str | None) -> int:
    if job is not None or returns is Accepted:
        return 202
    return 204 if returns in (None, type(None)) else 200


def _usually_idempotent(methods: tuple[Method, ...], path: str, rights: Rights, job: str | None) -> bool:
    return job is None and "POST" in methods and rights != Anyone() and not path.startswith(("/auth/", "/webhooks/"))


def _members(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def _model(hint: Any) -> type[BaseModel] | None:
    return hint if isinstance(hint, type) and issubclass(hint, BaseModel) else None


def _body_kind(hint: Any) -> BodyKind:
    if hint is None:
        return "none"
    if hint is Upload:
        return "upload"
    return "raw" if hint is bytes else "json"


def _check(declared: Endpoint) -> None:
    """Refuse at import what could only fail at a request."""
    known = set(declared.path_model.model_fields) if declared.path_model else set()
    if known != set(declared.variables):
        msg = f"{declared.name}: the path names {declared.variables}, its model has {sorted(known)}"
        raise TypeError(msg)
    if declared.body_kind == "json" and declared.body_model is None:
        msg = f"{declared.name}: the body must be a pydantic model, Upload or bytes"
        raise TypeError(msg)
