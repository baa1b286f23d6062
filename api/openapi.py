"""The OpenAPI 3.1 document, made from the declarations alone."""

from __future__ import annotations

import contextlib
from functools import lru_cache
from typing import Any, Final

import orjson
from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import JsonSchemaMode

from api import refusals
from api.answer import Accepted
from api.endpoint import Endpoint
from api.examples import NoExample, example_of
from api.identity import Known, Operator, Seller
from api.job_shown import JobShown

_REF: Final = "#/components/schemas/{model}"
_BEARER: Final = "accessToken"

_IN_ITS_WORDS: Final = ("400", "401", "403", "404", "413")
"""With what a webhook is refused in the words of the provider that sends it."""

_INTRODUCTION: Final = """\
The store always comes from the access token. Lists take `start`, `limit`, `keyword`, `sort_by` and `sort_dir`.
Money is in whole rupiah; days are those of the store's time zone. Heavy work answers `202` with a job: follow
`Location`, or wait with `?wait=20`. Every `POST` that makes or moves something takes an `Idempotency-Key`.
"""


@lru_cache(maxsize=1)
def document(endpoints: tuple[Endpoint, ...], *, server: str) -> bytes:
    """Return the document of ``endpoints`` as JSON. The first call takes a quarter of a second, the next ones none."""
    return orjson.dumps({**_content(endpoints), "servers": [{"url": server}]})


@lru_cache(maxsize=1)
def _content(endpoints: tuple[Endpoint, ...]) -> dict[str, Any]:
    """Return all but the server's address, which is what differs between two applications of one process."""
    schemas = _Schemas(endpoints)
    paths: dict[str, dict[str, Any]] = {}
    for one in sorted(endpoints, key=lambda declared: declared.path):
        for method in one.methods:
            paths.setdefault(one.path, {})[method.lower()] = _operation(one, method, schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": "BosOnline", "version": "0.1.0", "description": _INTRODUCTION},
        "tags": [{"name": tag} for tag in sorted({_tag(one) for one in endpoints})],
        "paths": paths,
        "components": {
            "schemas": schemas.components,
            "securitySchemes": {_BEARER: {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
    }


class _Schemas:
    """Schemas of every model and answer, under names that are unique in the document."""

    def __init__(self, endpoints: tuple[Endpoint, ...]) -> None:
        bodies = dict.fromkeys(one.body_model for one in endpoints if one.body_model is not None)
        inputs: list[tuple[Any, JsonSchemaMode, TypeAdapter[Any]]] = [
            *((model, "validation", TypeAdapter(model)) for model in bodies),
            *((model, "serialization", TypeAdapter(model)) for model in (JobShown, refusals.ProblemShown)),
            *(
                (index, "serialization", one.answers)
                for index, one in enumerate(endpoints)
                if one.content_type is not None
            ),
        ]
        found, definitions = TypeAdapter.json_schemas(inputs, ref_template=_REF)
        self.components: dict[str, Any] = dict(sorted(definitions.get("$defs", {}).items()))
        self._found = found
        self._answers = {id(one): index for index, one in enumerate(endpoints)}

    def body(self, model: type[BaseModel]) -> Any:
        return self._found[model, "validation"]

    def shown(self, model: type[BaseModel]) -> Any:
        return self._found[model, "serialization"]

    def answer(self, endpoint: Endpoint) -> Any:
        return self._found.get((self._answers[id(endpoint)], "serialization"))

    def media(self, schema: Any, example: Any) -> dict[str, Any]:
        """Return a JSON body or answer with its sample: the one that is given, else the one its fields make."""
        media = {"schema": schema}
        with contextlib.suppress(NoExample):
            media["example"] = example_of(schema, self.components) if example is None else example
        return media


def _operation(endpoint: Endpoint, method: str, schemas: _Schemas) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": endpoint.name if len(endpoint.methods) == 1 else f"{endpoint.name}_{method.lower()}",
        "summary": endpoint.summary,
        "tags": [_tag(endpoint)],
        "description": _description(endpoint),
        "parameters": _parameters(endpoint, method),
        "responses": _responses(endpoint, method, schemas),
        "security": [{_BEARER: []}] if isinstance(endpoint.rights, Known | Seller | Operator) else [],
    }
    body = _body(endpoint, schemas)
    if body is not None:
        operation["requestBody"] = body
    if isinstance(endpoint.rights, Seller) and endpoint.rights.module:
        operation["x-right"] = f"{endpoint.rights.module}:{endpoint.rights.action}"
    if endpoint.job:
        operation["x-job"] = endpoint.job
    return {name: value for name, value in operation.items() if value not in ("", [], None) or name == "security"}


def _tag(endpoint: Endpoint) -> str:
    module = endpoint.handler.__module__.rpartition(".")[2]
    return module.replace("_", " ")


def _description(endpoint: Endpoint) -> str:
    entry = f"Entry of the original documentation: *{endpoint.entry}*." if endpoint.entry else ""
    return "\n\n".join(part for part in (endpoint.description, entry) if part)


def _parameters(endpoint: Endpoint, method: str) -> list[dict[str, Any]]:
    found = _of_model(endpoint.path_model, "path") + _of_model(endpoint.query_model, "query")
    found += [
        {"name": name, "in": "header", "required": False, "schema": {"type": "string"}, "example": sample}
        for name, sample in endpoint.headers.items()
    ]
    if method != "GET" and (endpoint.job or (endpoint.idempotent and method == "POST")):
        found.append(
            {
                "name": "Idempotency-Key",
                "in": "header",
                "required": False,
                "description": "One key per intent; repeats with the same body get the first answer again.",
                "schema": {"type": "string", "minLength": 1, "maxLength": 255},
                "example": "5f0c4b1e-8a1d-4f0e-9a77-0d6c2f6c1b52",
            }
        )
    if method == "GET" and (endpoint.etag or _answers_304(endpoint)):
        found.append(
            {
                "name": "If-None-Match",
                "in": "header",
                "required": False,
                "description": "The `ETag` of the answer that is known; 304 when it is still the same.",
                "schema": {"type": "string"},
                "example": '"9f86d081884c7d659a2feaa0c55ad015"',
            }
        )
    return found


def _answers_304(endpoint: Endpoint) -> bool:
    return endpoint.etag or (endpoint.is_raw and endpoint.content_type is not None)


def _of_model(model: type[BaseModel] | None, place: str) -> list[dict[str, Any]]:
    if model is None:
        return []
    schema = model.model_json_schema(ref_template=_REF)
    inner = schema.get("$defs", {})
    parameters = []
    for name, field in schema.get("properties", {}).items():
        resolved = _inline(field, inner)
        parameter = {
            "name": name,
            "in": place,
            "required": place == "path" or name in schema.get("required", []),
            "schema": {key: value for key, value in resolved.items() if key not in ("description", "title")},
        }
        if "description" in resolved:
            parameter["description"] = resolved["description"]
        with contextlib.suppress(NoExample):
            parameter["example"] = example_of(field, inner, f"{model.__name__}.{name}")
        parameters.append(parameter)
    return parameters


def _inline(schema: Any, definitions: dict[str, Any]) -> Any:
    """Return ``schema`` with its references written out: parameters are short, and stand alone."""
    if isinstance(schema, list):
        return [_inline(one, definitions) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return {**_inline(definitions[schema["$ref"].rpartition("/")[2]], definitions), **rest}
    return {key: _inline(value, definitions) for key, value in schema.items()}


def _body(endpoint: Endpoint, schemas: _Schemas) -> dict[str, Any] | None:
    if endpoint.body_kind == "json" and endpoint.body_model is not None:
        required = any(field.is_required() for field in endpoint.body_model.model_fields.values())
        media = schemas.media(schemas.body(endpoint.body_model), endpoint.example)
        return {"required": required, "content": {"application/json": media}}
    if endpoint.body_kind == "upload":
        file = {"type": "string", "contentMediaType": "application/octet-stream"}
        schema = {"type": "object", "properties": {"file": file}, "required": ["file"], "additionalProperties": True}
        return {"required": True, "content": {"multipart/form-data": {"schema": schema}}}
    if endpoint.body_kind == "raw":
        return {"required": False, "content": {"application/json": {"schema": {}, "example": endpoint.example}}}
    return None


def _responses(endpoint: Endpoint, method: str, schemas: _Schemas) -> dict[str, Any]:
    responses: dict[str, Any] = {str(endpoint.status): _success(endpoint, schemas)}
    if method == "GET" and _answers_304(endpoint):
        responses["304"] = {"description": "Nothing changed"}
    if endpoint.redirects:
        address = {"schema": {"type": "string"}, "example": "https://winpay.example/qr/5b0f3c1e.png"}
        responses["302"] = {"description": "It is somewhere else", "headers": {"Location": address}}
    if "Range" in endpoint.headers:
        responses["206"] = {**responses[str(endpoint.status)], "description": "The part that was asked for"}
    instance = _instance(endpoint)
    for status, ways in refusals.refusals(endpoint).items():
        responses.setdefault(
            str(status),
            refusals.answer(status, ways, instance=instance, schema=schemas.shown(refusals.ProblemShown)),
        )
    if endpoint.path.startswith("/webhooks/"):
        for refused in _IN_ITS_WORDS:
            said = responses.setdefault(refused, {"description": "Refused"})
            said.setdefault("content", {})[endpoint.media] = {"schema": {}}
    if endpoint.path == "/readyz":
        # The one refusal that is no problem but the same answer with other words.
        media = schemas.media(schemas.answer(endpoint), {"status": "not ready", "database": "away", "redis": "ok"})
        responses["503"] = {"description": "The database is away", "content": {"application/json": media}}
    return responses


def _instance(endpoint: Endpoint) -> str:
    """Return an address that the endpoint answers at."""
    samples = {one["name"]: one.get("example") for one in _of_model(endpoint.path_model, "path")}
    return endpoint.path.format_map(samples)


def _success(endpoint: Endpoint, schemas: _Schemas) -> dict[str, Any]:
    if endpoint.returns is Accepted:
        media = schemas.media(schemas.shown(JobShown), None)
        if "example" in media:
            media["example"] |= {"kind": endpoint.job}
        return {
            "description": "Accepted: follow the job",
            "headers": {
                "Location": {"schema": {"type": "string"}, "example": "/jobs/0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745"},
                "Retry-After": {"schema": {"type": "string"}, "example": "1"},
                "Idempotency-Replayed": {"schema": {"type": "string", "const": "true"}, "example": "true"},
            },
            "content": {"application/json": media},
        }
    content = schemas.answer(endpoint)
    if content is not None:
        media = schemas.media(content, endpoint.answer_example)
        return {"description": "Done", "content": {"application/json": media}}
    if endpoint.media is not None:
        return {"description": "Done", "content": {endpoint.media: _raw(endpoint)}}
    return {"description": "Done"}


def _raw(endpoint: Endpoint) -> dict[str, Any]:
    sample = endpoint.answer_example
    if isinstance(sample, str) and sample.startswith("data:"):
        # JSON holds no bytes; an address does.
        return {"examples": {"sample": {"externalValue": sample}}}
    return {"schema": {}, "example": sample}
