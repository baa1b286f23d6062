"""Every read endpoint of the document, asked as its clients do: with real rows, and by all that it can be cut by.

Nothing is listed by hand but where the values of a parameter come from; an endpoint that is added later is asked as
well, and one whose parameters nobody here knows is asked with the document's own samples.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import asyncpg

from models.drafts.links import token_of
from models.orders.codes import buyer_token

Values = Mapping[str, Sequence[str]]

LEFT_OUT: Final[dict[str, str]] = {
    "text/event-stream": "an event stream stays open until something happens",
    "/files/{id}/download": "a download takes as long as its file is large",
    "/metrics": "is read by a collector, and counts what the whole platform has waiting",
}
"""By content type or path, and why: these answer within other bounds."""
NOT_ASKED: Final = frozenset({"wait", "limit", "If-None-Match", "Last-Event-ID", "sort_dir"})
"""``wait`` is a long poll. A page is asked at its usual length, and each order in the direction it is usually read."""
DEEP: Final = "2000"
"""Rows that a page far behind passes over."""

# Where real values come from, by path and name, or by name alone. {store} is the store that is measured.
_ROWS: Final[dict[str, str]] = {
    "/store/order/{code}": "SELECT code FROM orders WHERE store_id = {store} ORDER BY md5(code) LIMIT 40",
    "/store/order/{code}/shipment": "SELECT o.code FROM orders o JOIN shipments s ON s.order_id = o.id "
    "WHERE o.store_id = {store} AND s.state IN ('delivered', 'returned') ORDER BY md5(o.code) LIMIT 40",
    "/store/order/{code}/proof": "SELECT o.code FROM orders o JOIN images i ON i.file_name = o.payment_proof "
    "WHERE o.store_id = {store} AND i.store_id = o.store_id AND i.is_proof ORDER BY md5(o.code) LIMIT 40",
    "/store/products": "SELECT sku FROM products WHERE store_id = {store} AND deleted_at IS NULL "
    "ORDER BY md5(sku) LIMIT 40",
    "/boscod/tracking": "SELECT order_no FROM shipments WHERE order_no IS NOT NULL AND state NOT IN ('cancelled', "
    "'refused') ORDER BY id LIMIT 4",
    "/jobs/{id}": "SELECT id::text FROM jobs WHERE store_id = {store} ORDER BY md5(id::text) LIMIT 40",
    "/files/{id}": "SELECT id::text FROM files WHERE store_id = {store} LIMIT 5",
    "/store/forms/{id}": "SELECT id FROM forms WHERE store_id = {store} AND deleted_at IS NULL",
    "/store/webhooks/{id}": "SELECT id FROM webhooks WHERE store_id = {store} AND deleted_at IS NULL",
    "/store/cod/payouts/{id}": "SELECT id FROM cod_payouts WHERE store_id = {store} ORDER BY id LIMIT 1",
    "/store/bank-accounts/{id}": "SELECT id FROM bank_accounts WHERE store_id = {store} AND deleted_at IS NULL",
    "/winpay/payments/{id}": "SELECT p.id FROM payments p JOIN orders o ON o.id = p.order_id "
    "WHERE o.store_id = {store} ORDER BY md5(p.id::text) LIMIT 40",
    "/images/": "SELECT file_name FROM images WHERE store_id = {store} AND NOT is_proof ORDER BY id LIMIT 1",
    "province_id": "SELECT boscod_id FROM regions WHERE kind = 'province' LIMIT 10",
    "city_id": "SELECT boscod_id FROM regions WHERE kind = 'city' LIMIT 40",
    "subdomain": "SELECT name FROM subdomains WHERE store_id = {store} AND is_default",
    "path_url": "SELECT path_url FROM forms WHERE store_id = {store} AND deleted_at IS NULL",
    "form": "SELECT id FROM forms WHERE store_id = {store} AND deleted_at IS NULL",
    "form_id": "SELECT id FROM forms WHERE store_id = {store} AND deleted_at IS NULL",
    "cs_id": "SELECT DISTINCT cs_id FROM (SELECT cs_id FROM orders WHERE store_id = {store} LIMIT 1000) o",
    "warehouse_id": "SELECT id FROM warehouses WHERE store_id = {store}",
    "ids": "SELECT id::text FROM jobs WHERE store_id = {store} ORDER BY md5(id::text) LIMIT 5",
    "start_date": "SELECT (now() - interval '60 days')::date::text",
    "end_date": "SELECT (now() - interval '30 days')::date::text",
}
_SAID: Final[dict[str, tuple[str, ...]]] = {
    "/regions": ("setiabudi", "coblong", "gambir"),
    "/vouchers": ("HEMAT",),
    "keyword": ("putri", "kopi"),
    "destination_id": ("15780",),
    "weight": ("600", "1200"),
    "phone": ("0819-0211-4111",),
    "sku": ("PJL-KOPI-01",),
    "qty": ("2",),
    "hub.mode": ("subscribe",),
    "hub.verify_token": ("local-whatsapp-verify-token",),
    "hub.challenge": ("1158201444",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One way of asking an endpoint; each request takes the next of its addresses."""

    path: str
    cut: str
    """What it is cut or sorted by; empty: as it comes."""
    addresses: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = field(repr=False)
    """Path and query."""

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"{self.path}{'?' if self.cut else ''}{self.cut}"


async def read_values(database: asyncpg.Connection, store: int, *, secret: str) -> dict[str, list[str]]:
    """Return values of real rows, by the beginnings of paths or the names of parameters."""
    values: dict[str, list[str]] = {name: list(said) for name, said in _SAID.items()}
    for name, sql in _ROWS.items():
        values[name] = [str(row[0]) for row in await database.fetch(sql.format(store=store)) if row[0] is not None]
    placed = await database.fetch(
        "SELECT job FROM orders WHERE store_id = $1 AND job IS NOT NULL ORDER BY md5(code) LIMIT 40", store
    )
    values["/checkout/orders/{token}"] = [buyer_token(row["job"], secret=secret) for row in placed]
    by_qr = await database.fetch(
        "SELECT o.job FROM orders o JOIN payments p ON p.order_id = o.id WHERE o.store_id = $1 "
        "AND coalesce(p.qr_content, p.qr_url) IS NOT NULL AND p.state IN ('requested', 'pending') LIMIT 10",
        store,
    )
    values["/checkout/orders/{token}/qris.png"] = [buyer_token(row["job"], secret=secret) for row in by_qr]
    # A token is made of the draft's number; that of a copy opens nothing, since its hash is the original's, mixed.
    drafts = await database.fetch("SELECT id FROM drafts WHERE store_id = $1 ORDER BY id LIMIT 1", store)
    values["/checkout/abandoned/{token}"] = [token_of(row["id"], secret=secret) for row in drafts]
    return values


def questions(document: Mapping[str, Any], values: Values) -> Iterator[Question | tuple[str, str]]:
    """Give every question, and for an endpoint that is left out its path and the reason."""
    for path, entry in document["paths"].items():
        if "get" not in entry:
            continue
        operation = entry["get"]
        reason = _left_out(path, operation)
        if reason:
            yield path, reason
            continue
        yield from _of(path, operation, document, values)


def _left_out(path: str, operation: Mapping[str, Any]) -> str:
    kinds = [kind for answer in operation["responses"].values() for kind in answer.get("content", {})]
    return next((LEFT_OUT[one] for one in (path, *kinds) if one in LEFT_OUT), "")


def _of(path: str, operation: Mapping[str, Any], document: Mapping[str, Any], values: Values) -> Iterator[Question]:
    parameters = [one for one in operation.get("parameters", []) if one["in"] != "header"]
    needed = [one for one in parameters if one["in"] == "path" or one.get("required") or one["name"].startswith("hub.")]
    yield _question(path, "", needed, document, values)
    optional = [one for one in parameters if one not in needed and one["name"] not in NOT_ASKED]
    ranges = [one for one in optional if one["name"] in ("start_date", "end_date")]
    for one in optional:
        if one in ranges:
            if one["name"] == "end_date":
                yield _question(path, "start_date&end_date", [*needed, *ranges], document, values)
            continue
        for value in _choices(one, document):
            cut = f"{one['name']}={value}" if value else one["name"]
            yield _question(path, cut, [*needed, one], document, values, fixed={one["name"]: value} if value else {})


def _choices(one: Mapping[str, Any], document: Mapping[str, Any]) -> Sequence[str]:
    """Return each way to sort, and the first two of other words; nothing said: values of rows."""
    name = one["name"]
    if name == "start":
        return [DEEP]
    words = _words(one["schema"], document)
    if name in ("sort_by", "dimension", "date_kind"):
        return words or [""]
    return words[:2] or [""]


def _words(schema: Mapping[str, Any], document: Mapping[str, Any]) -> list[str]:
    """Return the values that a schema allows, if they are few."""
    if "$ref" in schema:
        found: Any = document
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        return _words(found, document)
    if "enum" in schema:
        return [str(word) for word in schema["enum"]]
    if "const" in schema:
        return [str(schema["const"])]
    below = [schema["items"]] if "items" in schema else schema.get("anyOf", schema.get("oneOf", ()))
    return list(itertools.chain.from_iterable(_words(one, document) for one in below))


def _question(
    path: str,
    cut: str,
    parameters: Sequence[Mapping[str, Any]],
    document: Mapping[str, Any],
    values: Values,
    *,
    fixed: Mapping[str, str] | None = None,
) -> Question:
    pools = {
        one["name"]: [fixed[one["name"]]] if fixed and one["name"] in fixed else _pool(path, one, document, values)
        for one in parameters
    }
    addresses = []
    for turn in range(max((len(pool) for pool in pools.values()), default=1)):
        chosen = {name: pool[turn % len(pool)] for name, pool in pools.items()}
        filled = re.sub(r"{([\w.]+)}", lambda found: chosen[found[1]], path)  # noqa: B023 - used at once
        query = tuple((one["name"], chosen[one["name"]]) for one in parameters if one["in"] == "query")
        addresses.append((filled, query))
    return Question(path=path, cut=cut, addresses=tuple(addresses))


def _pool(path: str, one: Mapping[str, Any], document: Mapping[str, Any], values: Values) -> Sequence[str]:
    """Return values for a parameter: the path's own, those of the name, or the document's samples."""
    name, in_path = one["name"], one["in"] == "path"
    own = [begin for begin in values if "/" in begin and begin in path]
    for begin in sorted(own, key=len, reverse=True):
        if (in_path and name not in values) or (begin in ("/regions", "/vouchers") and name == "keyword"):
            return values[begin] or _samples(one, document)
    if name == "sku" and path.startswith("/store/products"):
        return values["/store/products"]
    if values.get(name):
        return values[name]
    return _samples(one, document)


def _samples(one: Mapping[str, Any], document: Mapping[str, Any]) -> list[str]:
    schema = one["schema"]
    words = _words(schema, document)
    shown = [one["example"]] if "example" in one else schema.get("examples", ())
    found = [str(each) for sample in shown for each in (sample if isinstance(sample, list) else [sample])]
    return found or words or ["1"]
