"""A request that should succeed, for any operation: the document's samples, with real objects where they name some."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp

from api.examples import example_of
from tests.surface import orders  # noqa: F401 - registers what it makes
from tests.surface.contract import Contract, Operation
from tests.surface.estate import PASSWORD, Answered, Estate, House, Token
from tests.surface.naming import FIELDS, NO_REFERENCE, OTHER_FIELDS, STATES, THINGS, placed
from tests.surface.things import signed

PICTURE = b"GIF87a\x01\x00\x01\x00\x80\x01\x00\x00\x00\x00ccc,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
"""One dot."""

TABLE = b"No Pesanan,Nama Produk\nA-1,Kopi\n"
"""Of one row."""

SKU = "KOPI"
"""What every house sells on its first form."""


BUYER = "081299990000"
"""Somebody with nothing under way."""


@dataclass(frozen=True, kw_only=True)
class Asking:
    """A request, not sent yet."""

    operation: Operation
    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None

    async def send(self, estate: Estate, token: Token | None, **headers: str) -> Answered:
        """Send it, and return what came of it."""
        more: dict[str, Any] = {"headers": headers}
        if self.operation.takes_file:
            form = aiohttp.FormData()
            if self.operation.path.endswith("/import"):
                form.add_field("file", TABLE, filename="rows.csv", content_type="text/csv")
            else:
                form.add_field("file", PICTURE, filename="dot.gif", content_type="image/gif")
            more["data"] = form
        elif self.body is not None:
            more["json"] = self.body
        return await estate.ask(
            self.operation.method,
            self.operation.at(self.path),
            token=token if self.operation.needs_token else None,
            query=_flat(self.query),
            stream=self.operation.streams,
            **more,
        )

    def with_value(self, where: str, value: str) -> Asking:
        """Return the request with another value at a place of its query or body."""
        place, _, name = where.partition(" ")
        if place == "query":
            return replace(self, query={**self.query, name: value})
        return replace(self, body=_put(self.body, name.split("."), value))


def _flat(query: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (name, str(one)) for name, value in query.items() for one in (value if isinstance(value, list) else [value])
    ]


def _put(content: Any, steps: list[str], value: str) -> Any:
    if not steps:
        return int(value) if isinstance(content, int) else value
    if isinstance(content, list):
        place = int(steps[0])
        return [_put(one, steps[1:], value) if at == place else one for at, one in enumerate(content)]
    return {**content, steps[0]: _put(content.get(steps[0]), steps[1:], value)}


def references(contract: Contract, operation: Operation) -> Iterator[tuple[str, str]]:
    """Return each place that names an object (``query cs_id``, ``body codes.0``), and of which kind."""
    for one in operation.parameters("query"):
        kind = _kind(operation, one["name"])
        if kind is not None:
            yield f"query {one['name']}", kind
    if operation.body is not None:
        yield from _of_body(operation, sample_of(contract, operation), "")


def _of_body(operation: Operation, content: Any, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(content, dict | list):
        for name, member in content.items() if isinstance(content, dict) else enumerate(content):
            yield from _of_body(operation, member, f"{where}.{name}" if where else str(name))
    elif kind := _kind(operation, where):
        yield f"body {where}", kind


def _kind(operation: Operation, where: str) -> str | None:
    """Return which thing the field at a place names."""
    if f"{operation} {where}" in NO_REFERENCE:
        return None
    [*_, name] = [step for step in where.split(".") if not step.isdigit()]
    kind = OTHER_FIELDS.get(f"{operation} {where}") or FIELDS.get(name)
    return STATES.get(str(operation), kind) if kind == "order" else kind


def sample_of(contract: Contract, operation: Operation) -> Any:
    """Return the document's sample of the body."""
    assert operation.body is not None
    found = operation.body.get("example")
    return example_of(operation.body["schema"], contract.schemas) if found is None else found


async def asking(contract: Contract, estate: Estate, house: House, operation: Operation) -> Asking:
    """Return a request of ``house`` for new objects of its own that should succeed."""
    path = await placed(estate, house, operation)
    query: dict[str, Any] = {}
    for one in operation.parameters("query"):
        if one["required"]:
            kind = _kind(operation, one["name"])
            query[one["name"]] = one["example"] if kind is None else await THINGS[kind](estate, house)
    if str(operation) == "GET /files/{id}/download":
        query = signed(estate, path["id"])
    body = None
    if operation.body is not None:
        body = await _furnished(estate, house, operation, sample_of(contract, operation), "")
        if isinstance(body, dict):
            body |= _fixed(estate, house, operation)
    if "form" in query:
        query["form"] = str(house.shop.form.id)
    return Asking(operation=operation, path=path, query=query, body=body)


async def _furnished(estate: Estate, house: House, operation: Operation, content: Any, where: str) -> Any:
    if isinstance(content, dict):
        return {
            name: await _furnished(estate, house, operation, member, f"{where}.{name}" if where else name)
            for name, member in content.items()
        }
    if isinstance(content, list):
        return [
            await _furnished(estate, house, operation, member, f"{where}.{place}")
            for place, member in enumerate(content)
        ]
    kind = _kind(operation, where)
    if kind is None or content in ("", None):
        return content
    value = await THINGS[kind](estate, house)
    return int(value) if isinstance(content, int) else value


def _fixed(estate: Estate, house: House, operation: Operation) -> dict[str, Any]:
    """Return members that have to fit each other, or to be new each time."""
    number = estate.number()
    courier = {"code": house.shop.form.couriers[0] if house.shop.form.couriers else "jne", "service": "REG"}
    on_sale: dict[str, Any] = {"form": house.shop.form.id, "items": [{"sku": SKU, "qty": 1}]}
    path_url = {"path_url": f"kopi-baru-{number}"}
    person = {"email": f"new-{number}@example.com", "username": f"new{number}"}
    place = {"sequence": 1 + number % 50, "payment_kind": ("any", "cod", "transfer", "va", "qris")[number // 50 % 5]}
    names = {
        "POST /auth/register": {**person, "subdomain": f"toko-baru-{number}"},
        "POST /checkout/abandoned": {"form": house.shop.form.id, "filled": {"items": on_sale["items"]}},
        "PUT /checkout/abandoned/{token}": {"form": house.shop.form.id, "filled": {"items": on_sale["items"]}},
        "POST /checkout/orders": {**on_sale, "payment_method": "cod", "bank": "", "courier": courier},
        "POST /profile/data-deletion": {"scope": "buyer", "phone": BUYER, "password": PASSWORD, "confirm": "HAPUS"},
        "PUT /profile": {"email": None, "password": None, "present_password": None},
        "POST /staff": person,
        "POST /store/bank-accounts": {"number": str(9_020_000_000 + number)},
        "PUT /store/bank-accounts/{id}": {"number": str(9_020_000_000 + number)},
        "POST /store/followup-templates": place,
        "PUT /store/followup-templates/{id}": place,
        "POST /store/followups/{id}/reschedule": {"due_at": "2099-06-16T15:00:00+07:00"},
        "POST /store/forms": path_url,
        "PUT /store/forms/{id}": path_url,
        "POST /store/products": {"sku": f"NEW-{number}", **path_url},
        "PUT /store/products/{sku}": path_url,
        "POST /store/subdomains": {"subdomain": f"toko-baru-{number}"},
        "PUT /store": {"boscod_token": estate.app.settings.boscod_token.get_secret_value()},
        "PUT /store/subdomains/{id}": {"subdomain": f"toko-baru-{number}.example.com"},
        "POST /store/vouchers": {"code": f"BARU{number}"},
    }
    return names.get(str(operation), {})
