"""The table of contents: every module of endpoints, in the order of the documentation."""

from __future__ import annotations

from types import ModuleType

from api import (
    abandoned,
    auth,
    buyer_qr,
    checkout,
    downloads,
    files,
    followup_templates,
    followups,
    forms,
    jobs,
    orders,
    products,
    recaps,
    service,
    shipments,
    store,
    storefront,
    warehouses,
    webhooks,
)
from api.endpoint import Endpoint

MODULES: list[ModuleType] = [
    auth,
    store,
    warehouses,
    products,
    forms,
    storefront,
    abandoned,
    checkout,
    buyer_qr,
    orders,
    shipments,
    followup_templates,
    followups,
    recaps,
    downloads,
    jobs,
    files,
    webhooks,
    service,
]


def endpoints() -> list[Endpoint]:
    """Return every declared endpoint, static paths before variable ones; raises when two claim one path."""
    found = [one for module in MODULES for one in vars(module).values() if isinstance(one, Endpoint)]
    taken: dict[tuple[str, str], Endpoint] = {}
    for one in found:
        for method in one.methods:
            other = taken.setdefault((method, one.path), one)
            if other is not one:
                msg = f"{method} {one.path} is declared by both {other.name} and {one.name}"
                raise ValueError(msg)
    return sorted(found, key=lambda one: one.order)
