"""What the OpenAPI document promises of every operation, and whether an answer keeps it.

Everything here is generated from the document alone, so that an endpoint that is added tomorrow is held to it, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import quote

import jsonschema_rs
import orjson

from api import routes
from api.endpoint import Endpoint
from api.openapi import document

PROBLEM = "application/problem+json"
_SERVED = 300
_REFUSED = 400
_ADDRESS = "urn:bosonline:openapi"


@dataclass(frozen=True, kw_only=True, eq=False)
class Operation:
    """One method of one path, as the document has it."""

    method: str
    path: str
    said: dict[str, Any] = field(repr=False)
    endpoint: Endpoint = field(repr=False)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def variables(self) -> list[str]:
        """The names between braces, in order."""
        return self.endpoint.variables

    @property
    def changes(self) -> bool:
        """Whether it changes anything."""
        return self.method != "GET"

    @property
    def needs_token(self) -> bool:
        """Whether somebody has to have signed in."""
        return bool(self.said["security"])

    @property
    def takes_key(self) -> bool:
        """Whether it takes an ``Idempotency-Key``."""
        return any(one["name"] == "Idempotency-Key" for one in self.parameters("header"))

    @property
    def streams(self) -> bool:
        """Whether its answer goes on."""
        return "text/event-stream" in self.answer.get("content", {})

    @property
    def answer(self) -> dict[str, Any]:
        """What is said of its success."""
        found: dict[str, Any] = self.said["responses"][str(self.endpoint.status)]
        return found

    @property
    def body(self) -> dict[str, Any] | None:
        """The schema and sample of its JSON body."""
        found: dict[str, Any] | None = self.said.get("requestBody", {}).get("content", {}).get("application/json")
        return found

    @property
    def takes_file(self) -> bool:
        """Whether its body is a form with a file."""
        return "multipart/form-data" in self.said.get("requestBody", {}).get("content", {})

    @property
    def is_list(self) -> bool:
        """Whether it is read page by page."""
        return {"start", "limit"} <= {one["name"] for one in self.parameters("query")}

    def parameters(self, place: str) -> list[dict[str, Any]]:
        """Return the parameters at a place: path, query or header."""
        return [one for one in self.said.get("parameters", []) if one["in"] == place]

    def at(self, values: Mapping[str, str]) -> str:
        """Return the path with its variables filled in."""
        return self.path.format_map({name: quote(value, safe="") for name, value in values.items()})


class Contract:
    """The document of some endpoints."""

    def __init__(self, endpoints: tuple[Endpoint, ...]) -> None:
        self.said: dict[str, Any] = orjson.loads(document(endpoints, server="http://api.example"))
        self.schemas: dict[str, Any] = self.said["components"]["schemas"]
        self.operations = [
            Operation(method=method, path=one.path, said=self.said["paths"][one.path][method.lower()], endpoint=one)
            for one in dict.fromkeys(endpoints)
            for method in one.methods
        ]
        self._by_name = {(one.method, one.path): one for one in self.operations}
        self._registry = jsonschema_rs.Registry([(_ADDRESS, {"components": self.said["components"]})])
        self._validators: dict[tuple[str, str, str, str], jsonschema_rs.Draft202012Validator] = {}

    def find(self, method: str, path: str) -> Operation | None:
        """Return an operation by its method and path; one that is asked by HEAD answers as to GET."""
        return self._by_name.get(("GET" if method == "HEAD" else method, path.rstrip("/") or path))

    def broken_by(  # noqa: PLR0911 - each way to break it
        self, operation: Operation, status: int, headers: Mapping[str, str], body: bytes | None
    ) -> str | None:
        """Say what an answer does that the document does not; ``body`` is ``None`` where it cannot be looked at."""
        media = headers.get("Content-Type", "").partition(";")[0].strip()
        said = operation.said["responses"].get(str(status))
        if said is None:
            return f"{operation}: {status} is not among {sorted(operation.said['responses'])}: {_begin(body)}"
        content = said.get("content", {})
        if not content:
            return f"{operation}: {status} has a body: {_begin(body)}" if body else None
        if media not in content and f"{media.partition('/')[0]}/*" not in content and "*/*" not in content:
            return f"{operation}: {status} comes as {media or 'nothing'}, not as {list(content)}: {_begin(body)}"
        if body is None or not media.endswith("json") or "schema" not in content.get(media, {}):
            return None
        if status >= _REFUSED and media == PROBLEM and (wrong := _wrong_problem(status, body)):
            return f"{operation}: {wrong}: {_begin(body)}"
        try:
            found = orjson.loads(body)
        except orjson.JSONDecodeError as wrong:
            return f"{operation}: {status} is no JSON ({wrong}): {_begin(body)}"
        for error in self._validator(operation, str(status), media).iter_errors(found):
            where = ".".join(map(str, error.instance_path)) or "the body"
            return f"{operation}: {status}: {where}: {error.message[:300]}"
        return None

    def _validator(self, operation: Operation, status: str, media: str) -> jsonschema_rs.Draft202012Validator:
        schema = operation.said["responses"][status]["content"][media]["schema"]
        key = (operation.method, operation.path, status, media)
        if media == PROBLEM:
            key = ("", "", "", media)  # the same for all
        if key not in self._validators:
            self._validators[key] = jsonschema_rs.Draft202012Validator(
                _absolute(schema), registry=self._registry, validate_formats=True
            )
        return self._validators[key]


@lru_cache(maxsize=4)
def contract_of(endpoints: tuple[Endpoint, ...]) -> Contract:
    """Return the contract of some endpoints; making one takes half a second."""
    return Contract(endpoints)


def platform() -> Contract:
    """Return the contract of the platform's own endpoints."""
    return contract_of(tuple(routes.endpoints()))


def is_served(status: int) -> bool:
    """Whether a status says that it was done."""
    return status < _SERVED


def _absolute(schema: Any) -> Any:
    """Return a schema whose references name the document."""
    if isinstance(schema, list):
        return [_absolute(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        return {**schema, "$ref": _ADDRESS + schema["$ref"]}
    return {name: _absolute(member) for name, member in schema.items()}


def _wrong_problem(status: int, body: bytes) -> str | None:
    said = orjson.loads(body)
    if said.get("status") != status:
        return f"{status} says that it is {said.get('status')}"
    if status == 422 and said["type"] == "/problems/invalid" and said.get("errors") is None:
        return "422 names no wrong field"
    return None


def _begin(body: bytes | None) -> str:
    return (body or b"")[:300].decode(errors="replace")
