"""Filling a template's variables for one order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from models.db import Connection
from models.sql import load

VARIABLES = {
    "customer_name": "The receiver's name.",
    "customer_phone": "The receiver's phone as it was entered.",
    "order_code": "The order's code.",
    "store_name": "The store.",
    "product_name": "The products, by comma.",
    "total": "What is to be paid, such as Rp 150.000.",
    "payment_method": "How it is to be paid.",
    "va_number": "The virtual account, while it can be paid.",
    "courier": "The courier's code.",
    "awb": "The waybill number, once there is one.",
    "address": "The receiver's address.",
}
"""What a template may name in braces."""

_NAMED = re.compile(r"\{([a-zA-Z0-9_]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A text for one order. ``missing`` names the variables without a value, whose braces are left standing."""

    text: str
    values: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def reason(self) -> str | None:
        """Why it cannot be sent, in words for the seller; ``None`` when it can."""
        if not self.missing:
            return None
        names = ", ".join(f"{{{name}}}" for name in self.missing)
        return f"This order has no value for {names}. Change the template, or fill it in at the order."


def named_in(text: str) -> list[str]:
    """Return the variables that a text names, in their order."""
    return _NAMED.findall(text)


def unknown_in(text: str) -> list[str]:
    """Return the names in braces that are no variables of ours."""
    return [name for name in dict.fromkeys(named_in(text)) if name not in VARIABLES]


def fill(text: str, values: Mapping[str, str | None]) -> Filled:
    """Put the values into the text. A blank value is missing: nobody is written "Hello ," to."""
    names = named_in(text)
    missing = tuple(dict.fromkeys(name for name in names if not (values.get(name) or "").strip()))
    filled = _NAMED.sub(lambda match: (values.get(match[1]) or "").strip() or match[0], text)
    return Filled(text=filled, values=tuple((values.get(name) or "").strip() for name in names), missing=missing)


async def values_of(order_ids: list[int], *, using: Connection) -> dict[int, dict[str, str | None]]:
    """Return the variables' values of several orders, in one query."""
    if not order_ids:
        return {}
    rows = await using.execute_query_dict(load(__file__, "values"), [order_ids])
    return {
        row["id"]: {name: row[name] for name in VARIABLES if name != "total"} | {"total": _rupiah(row["total_idr"])}
        for row in rows
    }


def _rupiah(amount_idr: int) -> str:
    return "Rp " + f"{amount_idr:,}".replace(",", ".")
