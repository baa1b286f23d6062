"""Reading a request: bytes to typed models, with every wrong field named.

A body is bounded before it is parsed (bytes) and after (depth, array lengths, numbers that a column can hold), so that
no model needs to think of those.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, get_origin

import orjson
from aiohttp import BodyPartReader, web
from multidict import MultiMapping
from pydantic import BaseModel, ValidationError

from api.answer import Upload
from api.shapes import MAX_BIGINT
from models.errors import Invalid, NotFound

if TYPE_CHECKING:
    from api.endpoint import Endpoint

MAX_DEPTH = 20
"""Levels of objects and arrays in a body."""
MAX_ITEMS = 10_000
"""Elements of one array or members of one object; longer work arrives as a file."""
MAX_PARTS = 32
"""Parts of a multipart body: one file, and what is said beside it."""
_BESIDE = 64 * 1024
"""Bytes that a multipart body may have beside its file."""


class Unreadable(Exception):
    """The request's body cannot be taken as it is; ``slug`` and ``title`` are those of its problem."""

    slug: ClassVar[str]
    title: ClassVar[str]


class NotJson(Unreadable):
    """The body is no JSON."""

    slug = "not-json"
    title = "Not readable"


class TooLarge(Unreadable):
    """The body is longer than the endpoint takes."""

    slug = "too-large"
    title = "Too large"

    def __init__(self, limit: int) -> None:
        super().__init__(f"The body may have {limit} bytes.")


class WrongType(Unreadable):
    """The body is declared to be something else than the endpoint takes."""

    slug = "wrong-type"
    title = "Wrong content type"

    def __init__(self, wanted: str) -> None:
        super().__init__(f"Send the body as {wanted}.")


async def read_bytes(request: web.Request, limit: int) -> bytes:
    """Return the body; raises ``TooLarge`` without having read more than ``limit`` bytes."""
    if (request.content_length or 0) > limit:
        raise TooLarge(limit)
    parts = bytearray()
    try:
        async for chunk in request.content.iter_any():
            parts += chunk
            if len(parts) > limit:
                raise TooLarge(limit)
    except ConnectionError as gone:
        # Whoever sent it did not wait; nobody reads the answer, and no server of ours is away.
        msg = "The connection ended before the whole body had come."
        raise NotJson(msg) from gone
    return bytes(parts)


async def read_json(request: web.Request, endpoint: Endpoint) -> Any:
    """Return the parsed body within its bounds, not yet checked against a model."""
    kind = request.content_type
    if request.headers.get("Content-Type") and kind != "application/json" and not kind.endswith("+json"):
        msg = "application/json"
        raise WrongType(msg)
    data = await read_bytes(request, endpoint.max_body)
    if not request.headers.get("Content-Type") and data:
        msg = "application/json"
        raise WrongType(msg)
    try:
        parsed = orjson.loads(data or b"{}")
    except orjson.JSONDecodeError as wrong:
        msg = f"The body is not JSON: {wrong}."
        raise NotJson(msg) from wrong
    errors: dict[str, str] = {}
    _bound(parsed, "", 0, errors)
    if errors:
        raise Invalid(errors)
    return parsed


def _bound(value: Any, where: str, depth: int, errors: dict[str, str]) -> None:
    if isinstance(value, str):
        if "\x00" in value:
            errors[where] = "must not contain a NUL character"
        return
    if isinstance(value, int | float):
        if abs(value) > MAX_BIGINT:
            errors[where] = "is too large a number"
        return
    if value is None:
        return
    if depth >= MAX_DEPTH:
        errors[where] = f"is nested deeper than {MAX_DEPTH} levels"
        return
    if len(value) > MAX_ITEMS:
        errors[where] = f"may have {MAX_ITEMS} elements"
        return
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for name, member in members:
        if isinstance(name, str) and "\x00" in name:
            errors[where] = "must not contain a NUL character"
            continue
        _bound(member, f"{where}.{name}" if where else str(name), depth + 1, errors)


async def read_upload(request: web.Request, endpoint: Endpoint) -> Upload:
    """Return the one file of a multipart body; raises ``Invalid`` when there is none."""
    if request.content_type != "multipart/form-data":
        msg = "multipart/form-data with one file"
        raise WrongType(msg)
    if (request.content_length or 0) > endpoint.max_body + _BESIDE:
        raise TooLarge(endpoint.max_body)
    fields: dict[str, str] = {}
    found: Upload | None = None
    # Of all parts together: a chunked body says nothing of its length before it has been read.
    left, parts = endpoint.max_body + _BESIDE, 0
    try:
        async for part in await request.multipart():
            parts += 1
            if parts > MAX_PARTS:
                raise TooLarge(endpoint.max_body)
            if not isinstance(part, BodyPartReader):
                continue
            data = await _read_part(part, min(endpoint.max_body, left), of=endpoint.max_body)
            left -= len(data)
            if part.filename is None:
                fields[part.name or ""] = data.decode()
            elif found is None:
                kind = part.headers.get("Content-Type", "application/octet-stream")
                found = Upload(name=part.filename, content_type=kind, data=data, fields=fields)
    except (ValueError, AssertionError, RuntimeError, ConnectionError) as wrong:
        msg = "The multipart body cannot be read."
        raise NotJson(msg) from wrong
    if found is None:
        raise Invalid({"file": "is missing"})
    return found


async def _read_part(part: BodyPartReader, limit: int, *, of: int) -> bytes:
    data = bytearray()
    while chunk := await part.read_chunk(64 * 1024):
        data += chunk
        if len(data) > limit:
            raise TooLarge(of)
    return bytes(data)


def check(model: type[BaseModel], content: Any) -> BaseModel:
    """Return ``content`` as ``model``; raises ``Invalid`` with every wrong field."""
    try:
        return model.model_validate(content)
    except ValidationError as wrong:
        raise Invalid(wrong_fields(wrong)) from wrong


def wrong_fields(wrong: ValidationError) -> dict[str, str]:
    """Return each wrong field as ``items.0.qty``, with what is wrong about it."""
    return {
        ".".join(str(step) for step in error["loc"]) or "body": error["msg"].removeprefix("Value error, ")
        for error in wrong.errors(include_url=False, include_context=False, include_input=False)
    }


def read_query(model: type[BaseModel] | None, query: MultiMapping[str]) -> BaseModel | None:
    """Return the query as ``model``. A list takes repeated and comma-separated values; anything else comes once."""
    content: dict[str, Any] = {}
    errors: dict[str, str] = {}
    fields = {(field.alias or name): field for name, field in model.model_fields.items()} if model else {}
    for name in dict.fromkeys(query):
        values = query.getall(name)
        if any("\x00" in value for value in (name, *values)):
            errors[name.replace("\x00", "?")] = "must not contain a NUL character"
        elif name not in fields:
            errors[name] = "is not a parameter of this endpoint"
        elif _takes_many(fields[name].annotation):
            content[name] = [one for value in values for one in value.split(",") if one]
        elif len(values) > 1:
            errors[name] = "is given more than once"
        else:
            content[name] = values[0]
    if model is None:
        if errors:
            raise Invalid(errors)
        return None
    try:
        checked = model.model_validate(content)
    except ValidationError as wrong:
        raise Invalid(errors | wrong_fields(wrong)) from wrong
    errors |= _too_large(checked)
    if errors:
        raise Invalid(errors)
    return checked


def _takes_many(annotation: Any) -> bool:
    options = getattr(annotation, "__args__", ()) if get_origin(annotation) not in (list, tuple, set) else ()
    return get_origin(annotation) in (list, tuple, set, frozenset) or any(_takes_many(option) for option in options)


def _too_large(model: BaseModel) -> dict[str, str]:
    return {
        name: "is too large a number"
        for name, value in model
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) > MAX_BIGINT
    }


def read_path(model: type[BaseModel] | None, variables: Mapping[str, str]) -> BaseModel | None:
    """Return the path's variables as ``model``; what cannot name anything is ``NotFound``."""
    if model is None:
        return None
    try:
        checked = model.model_validate(dict(variables))
    except ValidationError as wrong:
        detail = "; ".join(f"{field}: {message}" for field, message in wrong_fields(wrong).items())
        raise NotFound(detail) from wrong
    if _too_large(checked) or any("\x00" in value for value in variables.values()):
        msg = "There is no such thing."
        raise NotFound(msg)
    return checked


def fingerprint(*, method: str, path: str, query: str, content: Any) -> str:
    """Return what makes two requests the same: method, path, query and body, whatever the order of its members."""
    body = content if isinstance(content, bytes) else orjson.dumps(content, option=orjson.OPT_SORT_KEYS)
    head = f"{method} {path.rstrip('/')} {query}\n".encode()
    return hashlib.sha256(head + body).hexdigest()
