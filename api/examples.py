"""Samples of bodies and answers, composed from the examples that stand at their fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class NoExample(LookupError):
    """Nothing says what a place looks like; the argument names the place."""


def example_of(schema: Mapping[str, Any], definitions: Mapping[str, Any], where: str = "") -> Any:
    """Return what fits ``schema``, for people to read; raises ``NoExample``.

    An example that stands at a place counts before those of its parts. One value, a choice or a default speaks for
    itself. A member that may be left out and of which nothing is known is left out.

    Args:
        schema: JSON Schema as pydantic writes it.
        definitions: What its references name, by the last segment.
        where: The place so far.
    """
    said = _said(schema)
    if said:
        return said[0]
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return example_of(definitions[name], definitions, name)
    if schema.get("type") == "array" and "items" in schema:
        return [example_of(schema["items"], definitions, f"{where}[]")]
    if "properties" in schema:
        return _members(schema, definitions, where)
    if "propertyNames" in schema:
        key = example_of(schema["propertyNames"], definitions, f"{where} (a name)")
        return {key: example_of(schema["additionalProperties"], definitions, f"{where}.{key}")}
    for one in schema.get("anyOf", ()):
        if one.get("type") != "null":
            return example_of(one, definitions, where)
    raise NoExample(where)


def _said(schema: Mapping[str, Any]) -> list[Any]:
    """Return what the schema itself says of its value, best first; empty when that is nothing."""
    if schema.get("examples"):
        return list(schema["examples"])
    if "const" in schema:
        return [schema["const"]]
    # An empty default says what happens without the value, not what the value looks like.
    if schema.get("default") not in (None, "", [], {}):
        return [schema["default"]]
    return list(schema.get("enum", ()))


def _members(schema: Mapping[str, Any], definitions: Mapping[str, Any], where: str) -> dict[str, Any]:
    found = {}
    for name, member in schema["properties"].items():
        try:
            found[name] = example_of(member, definitions, f"{where}.{name}")
        except NoExample:
            if name in schema.get("required", ()):
                raise
    return found
