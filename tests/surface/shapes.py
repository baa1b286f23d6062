"""Content for every schema of the document: such as fits, such as nearly fits, and such as nobody would send."""

from __future__ import annotations

import string
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

Schema = Mapping[str, Any]

NASTY_TEXTS = (
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud7ff\ue000",
    "\U0001d50e\u2615\ufe0f \u202egayo",
    "'; DROP TABLE orders; --",
    "%",
    "%00",
    "%s%n{0}{x}$1",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "\\",
    "\r\nX-Injected: 1",
    "null",
    "-1",
    "1e400",
    "NaN",
    "0199d3a1-7c42-7b1e-9d0a-3f2c61b8e745",
    "9999-12-31",
    "0001-01-01",
    "31/02/2025",
    "9999-12-31T23:59:59+00:00",
    "0001-01-01T00:00:00+14:00",
    "2025-06-15T10:05:11",
    "1,2,3",
    "[]",
    "a" * 300,
    "ä" * 5_000,
    "Asia/Jakarta",
    "08",
    "+62",
    "١٢٣",
)
NASTY_NUMBERS = (0, -1, 1, 2**15, 2**31 - 1, 2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), 10**30, 1.5, -0.0, 1e308)
NASTY: SearchStrategy[Any] = st.one_of(
    st.sampled_from(NASTY_TEXTS),
    st.sampled_from(NASTY_NUMBERS),
    st.sampled_from((None, True, False, [], {}, [[]], [None], {"": ""}, {"a": {"b": []}}, ["x"] * 50)),
    st.text(max_size=20),
    st.integers(),
)
"""What no schema asks for."""

_MOMENTS = (datetime(1, 1, 2), datetime(9999, 12, 30))  # noqa: DTZ001 - hypothesis wants them naive
_LONGEST_LIST = 4
_LETTERS = st.characters(codec="utf-8")


def fitting(  # noqa: C901, PLR0911 - a case for each word of JSON Schema
    schema: Schema, schemas: Mapping[str, Schema], depth: int = 0
) -> SearchStrategy[Any]:
    """Return what makes content that fits ``schema``, as far as JSON Schema says it."""
    if "$ref" in schema:
        return fitting(schemas[schema["$ref"].rpartition("/")[2]], schemas, depth)
    if "anyOf" in schema:
        return st.one_of([fitting(one, schemas, depth) for one in schema["anyOf"]])
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    match schema.get("type"):
        case "object":
            return _object(schema, schemas, depth)
        case "array":
            least = schema.get("minItems", 0)
            most = max(least, min(schema.get("maxItems", _LONGEST_LIST), _LONGEST_LIST))
            return st.lists(fitting(schema.get("items", {}), schemas, depth + 1), min_size=least, max_size=most)
        case "string":
            return _text(schema)
        case "integer":
            return st.integers(schema.get("minimum", -(2**63)), schema.get("maximum", 2**63 - 1))
        case "number":
            return st.floats(
                schema.get("minimum", -1e12), schema.get("maximum", 1e12), allow_nan=False, allow_infinity=False
            )
        case "boolean":
            return st.booleans()
        case "null":
            return st.none()
        case _:
            return NASTY


def _object(schema: Schema, schemas: Mapping[str, Schema], depth: int) -> SearchStrategy[Any]:
    members = schema.get("properties", {})
    if not members and isinstance(schema.get("additionalProperties"), dict):
        keys = fitting({"type": "string", **schema.get("propertyNames", {})}, schemas, depth + 1)
        return st.dictionaries(keys, fitting(schema["additionalProperties"], schemas, depth + 1), max_size=3)
    needed = set(schema.get("required", ()))
    made = {name: fitting(member, schemas, depth + 1) for name, member in members.items()}
    return st.fixed_dictionaries(
        {name: one for name, one in made.items() if name in needed},
        optional={name: one for name, one in made.items() if name not in needed},
    )


def _text(schema: Schema) -> SearchStrategy[str]:
    examples = [one for one in schema.get("examples", ()) if isinstance(one, str)]
    match schema.get("format"):
        case "date":
            found: SearchStrategy[str] = st.dates().map(lambda day: day.isoformat())
        case "date-time":
            found = st.datetimes(*_MOMENTS, timezones=st.just(UTC)).map(lambda moment: moment.isoformat())
        case "uuid":
            found = st.uuids().map(str)
        case "email":
            found = st.text(string.ascii_lowercase, min_size=1, max_size=10).map(lambda name: f"{name}@example.com")
        case _ if "pattern" in schema:
            found = st.from_regex(schema["pattern"], fullmatch=True)
        case _:
            least = schema.get("minLength", 0)
            most = schema.get("maxLength", 40)
            found = st.one_of(
                st.text(_LETTERS, min_size=least, max_size=max(least, min(most, 40))),
                st.just("ä" * min(most, 5_000)),
            )
    return st.one_of(st.sampled_from(examples), found) if examples else found


@st.composite
def changed(draw: st.DrawFn, sample: Any, schema: Schema, schemas: Mapping[str, Schema]) -> Any:
    """Return ``sample`` with one to three of its places changed: to what fits there, or to what does not."""
    content = sample
    for _ in range(draw(st.integers(1, 3))):
        content = _change(draw, content, schema, schemas)
    return content


def _change(draw: st.DrawFn, content: Any, schema: Schema, schemas: Mapping[str, Schema]) -> Any:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    if isinstance(content, dict) and draw(st.integers(0, 9)):
        members = schema.get("properties", {})
        names = sorted({*content, *members})
        if not names or not draw(st.integers(0, 9)):
            return {**content, draw(st.sampled_from(("unknown", "", "store_id", "__proto__"))): draw(NASTY)}
        name = draw(st.sampled_from(names))
        if name in content and not draw(st.integers(0, 9)):
            return {one: member for one, member in content.items() if one != name}
        below = members.get(name, {})
        return {**content, name: _change(draw, content.get(name), below, schemas)}
    if isinstance(content, list) and content and draw(st.integers(0, 4)):
        place = draw(st.integers(0, len(content) - 1))
        what = draw(st.integers(0, 5))
        if not what:
            return [*content, content[place]]
        new = _change(draw, content[place], schema.get("items", {}), schemas)
        return [new if at == place else one for at, one in enumerate(content)]
    return draw(st.one_of(fitting(schema, schemas), NASTY)) if schema else draw(NASTY)
