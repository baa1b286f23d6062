"""The OpenAPI document shows a sample of everything, and each sample is one that the API would take or give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import orjson
import pytest
from multidict import MultiDict
from pydantic import BaseModel, Field, TypeAdapter

from api import provider_samples, routes
from api.answer import Accepted
from api.endpoint import Endpoint
from api.examples import NoExample, example_of
from api.job_shown import JobShown
from api.openapi import document
from api.reading import check, read_path, read_query
from api.refusals import ProblemShown, refusals
from api.shapes import Asked
from integrations.boscod import webhooks as boscod_webhooks
from integrations.whatsapp import webhooks as whatsapp_webhooks
from integrations.winpay import parse_debit_notice, parse_qris_notice, parse_va_payment
from integrations.winpay.invoices import parse_notice

_ENDPOINTS = tuple(routes.endpoints())
_DOCUMENT: dict[str, Any] = orjson.loads(document(_ENDPOINTS, server="https://api.example"))
_SCHEMAS: dict[str, Any] = _DOCUMENT["components"]["schemas"]


@dataclass(frozen=True, kw_only=True)
class Operation:
    """An endpoint by one of its methods, and what the document says of it."""

    endpoint: Endpoint
    said: dict[str, Any]

    def samples(self, place: str) -> dict[str, Any]:
        """Return the examples of the parameters at a place, by name."""
        return {one["name"]: one["example"] for one in self.said.get("parameters", []) if one["in"] == place}


def _operations() -> list[Any]:
    return [
        pytest.param(
            Operation(endpoint=one, said=_DOCUMENT["paths"][one.path][method.lower()]), id=f"{method} {one.path}"
        )
        for one in _ENDPOINTS
        for method in one.methods
    ]


def _sample(media: dict[str, Any]) -> Any:
    """Return the example; where it is missing, fail with the place that has none."""
    return media["example"] if "example" in media else example_of(media["schema"], _SCHEMAS)


@pytest.mark.parametrize("operation", _operations())
class TestSamples:
    """Of every operation."""

    def test_parameters_are_read(self, operation: Operation) -> None:
        query = MultiDict[str]()
        for name, value in operation.samples("query").items():
            for one in value if isinstance(value, list) else [value]:
                query.add(name, str(one))
        read_query(operation.endpoint.query_model, query)
        path = {name: str(value) for name, value in operation.samples("path").items()}
        read_path(operation.endpoint.path_model, path)
        assert all(operation.samples("header").values())

    def test_the_body_is_taken(self, operation: Operation) -> None:
        model = operation.endpoint.body_model
        for kind, media in operation.said.get("requestBody", {}).get("content", {}).items():
            if kind == "multipart/form-data":
                continue  # a file is picked, not written
            sample = _sample(media)
            assert sample
            if model is not None:
                check(model, sample)

    def test_the_answer_is_one_of_ours(self, operation: Operation) -> None:
        endpoint = operation.endpoint
        for media in _answer(operation).get("content", {}).values():
            if "externalValue" in media.get("examples", {}).get("sample", {}):
                continue  # bytes, which JSON cannot hold
            sample = _sample(media)
            answers = TypeAdapter(JobShown) if endpoint.returns is Accepted else endpoint.answers
            if endpoint.returns is Accepted or endpoint.content_type is not None:
                # Answers are made by name; what they are read from may be called otherwise.
                answers.validate_json(orjson.dumps(sample), by_name=True, by_alias=False)
            assert sample

    def test_each_refusal_names_its_problem(self, operation: Operation) -> None:
        answers = operation.said["responses"]
        wanted = refusals(operation.endpoint)
        assert {"422", "503"} <= {status for status in answers if status >= "400"}
        for status, ways in wanted.items():
            media = answers[str(status)]["content"]
            if "application/problem+json" not in media:
                assert operation.endpoint.path == "/readyz"
                continue
            examples = media["application/problem+json"]["examples"]
            assert set(examples) == {way.slug for way in ways}
            for slug, example in examples.items():
                shown = ProblemShown.model_validate(example["value"])
                assert (shown.type, shown.status) == (f"/problems/{slug}", status)
                assert "{" not in shown.instance


def _answer(operation: Operation) -> dict[str, Any]:
    found: dict[str, Any] = operation.said["responses"][str(operation.endpoint.status)]
    return found


def _asked(model: type[BaseModel] = Asked) -> list[type[BaseModel]]:
    return [found for one in model.__subclasses__() for found in (one, *_asked(one))]


class TestDefaults:
    """What the document says of a field that is left out."""

    @pytest.mark.parametrize("model", _asked(), ids=lambda model: f"{model.__module__}.{model.__name__}")
    def test_each_could_be_sent(self, model: type[BaseModel]) -> None:
        for name, field in model.model_fields.items():
            if not field.is_required() and field.default_factory is None:
                kind: Any = Annotated[field.annotation, Field(), *field.metadata]
                said = TypeAdapter(kind).validate_python(field.default)
                assert said == field.default, name


class TestComposing:
    """How a sample is made of its fields."""

    def test_the_nearest_example_counts(self) -> None:
        definitions = {"Line": {"properties": {"sku": {"type": "string", "examples": ["ESB-001-01"]}}}}
        line = {"$ref": "#/components/schemas/Line"}
        assert example_of({"type": "array", "items": line}, definitions) == [{"sku": "ESB-001-01"}]
        assert example_of({**line, "examples": [{"sku": "ESB-002-01"}]}, definitions) == {"sku": "ESB-002-01"}

    def test_what_may_be_missing_and_says_nothing_is_left_out(self) -> None:
        schema = {"properties": {"a": {"const": 1}, "b": {"type": "string"}, "c": {"default": "", "type": "string"}}}
        assert example_of(schema, {}) == {"a": 1}

    def test_what_is_needed_and_says_nothing_is_named(self) -> None:
        line = {"properties": {"sku": {"type": "string"}}, "required": ["sku"]}
        schema = {"properties": {"lines": {"type": "array", "items": {"$ref": "#/Line"}}}, "required": ["lines"]}
        with pytest.raises(NoExample, match=r"Line\.sku"):
            example_of(schema, {"Line": line}, "Order")

    def test_null_is_nobodys_first_choice(self) -> None:
        assert example_of({"anyOf": [{"type": "null"}, {"enum": ["va", "cod"]}], "default": None}, {}) == "va"


class TestProviderSamples:
    """What providers send is understood as it stands in the document."""

    def test_winpay(self) -> None:
        paid = parse_va_payment(orjson.dumps(provider_samples.VA_PAYMENT))
        scanned = parse_qris_notice(orjson.dumps(provider_samples.QRIS_NOTICE))
        tapped = parse_debit_notice(orjson.dumps(provider_samples.DEBIT_NOTICE))
        invoiced = parse_notice(orjson.dumps(provider_samples.INVOICE_PAID))
        assert {one.amount_idr for one in (paid, scanned, tapped, invoiced)} == {196_000}

    def test_boscod(self) -> None:
        event = boscod_webhooks.parse(orjson.dumps(provider_samples.PARCEL_STATUS))
        assert (event.event, event.data.awb) == ("status", "JNE0000000001")

    def test_whatsapp(self) -> None:
        told = whatsapp_webhooks.parse(orjson.dumps(provider_samples.MESSAGE_STATUS))
        assert len(told.statuses) == 1
