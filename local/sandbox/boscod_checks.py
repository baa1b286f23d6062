"""What the sandbox refuses: the documented limits of a request, written down apart from the client's own checks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from local.sandbox.boscod_prices import SERVICES, find
from local.sandbox.boscod_regions import DISTRICTS

Errors = list[dict[str, str]]
Rule = Callable[[Any], bool]


class BadRequest(Exception):
    """The request breaks a rule; ``errors`` names the fields."""

    def __init__(self, errors: Errors) -> None:
        super().__init__(errors)
        self.errors = errors


def number(value: object) -> Decimal | None:
    """Return a number, also one written as text; none when it is no finite number."""
    if isinstance(value, bool) or value in (None, ""):
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def _text(least: int, most: int) -> Rule:
    return lambda value: isinstance(value, str) and least <= len(value.strip()) and len(value) <= most


def _one_of(*values: str) -> Rule:
    return lambda value: isinstance(value, str) and value in values


def _phone(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"(62|08)[0-9]{6,13}", value) is not None


def _reference(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,50}", value) is not None


def _district(value: object) -> bool:
    found = number(value)
    return found is not None and int(found) in DISTRICTS


def _between(least: str, most: str | None = None, *, whole: bool = False) -> Rule:
    def holds(value: object) -> bool:
        found = number(value)
        if found is None or isinstance(value, str) or (whole and found != found.to_integral_value()):
            return False
        return found >= Decimal(least) and (most is None or found <= Decimal(most))

    return holds


def _nothing_or(rule: Rule) -> Rule:
    return lambda value: value in (None, "") or rule(value)


_TOP: dict[str, tuple[Rule, str]] = {
    "order_code": (_text(1, 50), "is required"),
    "sender_name": (_text(1, 50), "1 to 50 characters"),
    "sender_addr_id": (_district, "unknown district"),
    "sender_address": (_text(10, 500), "10 to 500 characters"),
    "sender_phone": (_phone, "must start with 62 or 08"),
    "pickup_via": (_one_of("0", "1", "2"), "0, 1 or 2"),
    "order_type": (_one_of("0", "1"), "0 or 1"),
    "courier_code": (_one_of(*{s.courier_code for s in SERVICES}), "unknown courier"),
}

_ITEM: dict[str, tuple[Rule, str]] = {
    "receiver_name": (_text(1, 50), "1 to 50 characters"),
    "receiver_phone": (_phone, "must start with 62 or 08"),
    "receiver_address": (_text(10, 200), "10 to 200 characters"),
    "receiver_addr_id": (_district, "unknown district"),
    "service_code": (_text(1, 20), "is required"),
    "order_ref": (_reference, "1 to 50 of A-Z a-z 0-9 - _"),
    "item_name": (_text(1, 100), "1 to 100 characters"),
    "item_qty": (_between("1", whole=True), "1 or more"),
    "item_value": (_between("0"), "0 or more"),
    "item_weight": (_between("0.5", "99"), "0.5 to 99"),
    "item_length": (_between("1", whole=True), "1 or more"),
    "item_width": (_between("1", whole=True), "1 or more"),
    "item_height": (_between("1", whole=True), "1 or more"),
    "cod": (_nothing_or(_between("0")), "an amount, or null"),
    "insurance": (_between("0", "1", whole=True), "0 or 1"),
    "note": (_nothing_or(_text(0, 200)), "at most 200 characters"),
}
"""Sixteen fields, as the reference says; all of them are looked for."""


def check_order(body: object) -> dict[str, Any]:
    """Return the body of Create Order, or raise ``BadRequest`` with every field that is wrong."""
    if not isinstance(body, dict):
        raise BadRequest([{"field": "", "message": "must be a JSON object"}])
    errors = _broken(body, _TOP, "")
    items = body.get("items")
    if not isinstance(items, list) or not 1 <= len(items) <= 50 or not all(isinstance(i, dict) for i in items):  # noqa: PLR2004 - B-03
        raise BadRequest([*errors, {"field": "items", "message": "1 to 50 objects"}])
    for position, item in enumerate(items):
        place = f"items[{position}]"
        errors += _broken(item, _ITEM, f"{place}.")
        errors += [{"field": f"{place}.{name}", "message": "is missing"} for name in _ITEM if name not in item]
        service = find(str(body.get("courier_code")), str(item.get("service_code")))
        if service is None:
            errors.append({"field": f"{place}.service_code", "message": "no service of this courier"})
        elif number(item.get("cod")) and not service.cod:
            errors.append({"field": f"{place}.cod", "message": "this service has no COD"})
    references = [item.get("order_ref") for item in items]
    if len(set(map(str, references))) < len(references):
        errors.append({"field": "items", "message": "order_ref must be unique"})
    if errors:
        raise BadRequest(errors)
    return body


def _broken(body: Mapping[str, Any], rules: Mapping[str, tuple[Rule, str]], prefix: str) -> Errors:
    return [
        {"field": f"{prefix}{name}", "message": message}
        for name, (holds, message) in rules.items()
        if not holds(body.get(name))
    ]


def query_number(
    query: Mapping[str, str],
    name: str,
    *,
    least: str,
    most: str | None = None,
    default: int | None = None,
) -> Decimal:
    """Return a number from the query. Raises ``BadRequest``."""
    text = query.get(name, "")
    if not text and default is not None:
        return Decimal(default)
    found = number(text)
    if found is None or found < Decimal(least) or (most is not None and found > Decimal(most)):
        limits = f"{least} to {most}" if most is not None else f"{least} or more"
        raise BadRequest([{"field": name, "message": limits}])
    return found
