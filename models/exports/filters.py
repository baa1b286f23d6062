"""Which orders go into an export."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any, Final, Literal

import orjson
from pydantic import BaseModel, Field

from models.keywords import pattern, phone_pattern
from models.recaps import Cut
from models.sql import load

DateKind = Literal["created", "confirmed", "paid", "shipped", "delivered", "completed", "returned", "cancelled"]


class OrderFilter(BaseModel, frozen=True):
    """What an exported order must be; empty fields ask nothing. Days are the store's, both included."""

    status: tuple[str, ...] = ()
    payment_method: tuple[str, ...] = ()
    payment_status: tuple[str, ...] = ()
    courier: tuple[str, ...] = ()
    cs_id: int | None = None
    form_id: int | None = None
    product_sku: str | None = None
    date_kind: DateKind = "created"
    start_date: date | None = None
    end_date: date | None = None
    keyword: str | None = Field(None, max_length=200)

    @property
    def cuts(self) -> dict[Cut, list[str]]:
        """What is asked for beside days, states and ways to pay: the keys of each cut."""
        asked: dict[Cut, list[str]] = {
            "courier": list(dict.fromkeys(self.courier)),
            "cs": [str(self.cs_id)] if self.cs_id else [],
            "form": [str(self.form_id)] if self.form_id else [],
            "sku": [self.product_sku] if self.product_sku else [],
        }
        return {cut: keys for cut, keys in asked.items() if keys}

    @property
    def is_of_groups(self) -> bool:
        """Whether sums are kept of what it asks for: of each day an order was made on, and of one cut at a time."""
        if len(self.cuts) > 1 or self.keyword:
            return False
        return self.date_kind == "created" or (self.start_date is None and self.end_date is None)

    def values(self, store_id: int, *, for_excel: bool) -> list[Any]:
        """Return the arguments of ``sql/orders.sql``, in its order."""
        return [
            store_id,
            _or_none(self.status),
            _or_none(self.payment_method),
            _or_none(self.payment_status),
            _or_none(self.courier),
            self.cs_id,
            self.form_id,
            self.product_sku or None,
            self.start_date,
            self.end_date,
            pattern(self.keyword),
            phone_pattern(self.keyword),
            for_excel,
        ]


_SKU_BY_LINES: Final = """o.id IN (
      SELECT l.order_id FROM order_lines l JOIN products p ON p.id = l.product_id
      WHERE p.store_id = $1 AND p.sku = $8::text
      UNION ALL
      SELECT l.order_id FROM order_lines l JOIN variants v ON v.id = l.variant_id
      WHERE v.store_id = $1 AND v.sku = $8::text)"""
_SKU_BY_ORDER: Final = """EXISTS (
      SELECT FROM order_lines l JOIN products p ON p.id = l.product_id JOIN variants v ON v.id = l.variant_id
      WHERE l.order_id = o.id AND (p.sku = $8::text OR v.sku = $8::text) OFFSET 0)"""


def filled(sql: str, asked: OrderFilter, *, walks: bool = False) -> str:
    """Return a statement with the filter where it says ``{which}``; its values are ``asked.values``.

    An order's SKU is sought from the lines that have it. ``walks``: from the orders as they come, one by one, which is
    sooner for the first of very many.
    """
    which = load(__file__, "which").replace("{date}", f"{asked.date_kind}_at")
    which = which.replace("{sku}", _SKU_BY_ORDER if walks else _SKU_BY_LINES)
    return sql.replace("{which}", which)


def fingerprint(store_id: int, asked: BaseModel) -> str:
    """Return what two equal requests of one store have in common, and no other."""
    content = orjson.dumps({"store": store_id, **asked.model_dump(mode="json")}, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(content).hexdigest()


def _or_none(values: tuple[str, ...]) -> list[str] | None:
    return list(values) or None
