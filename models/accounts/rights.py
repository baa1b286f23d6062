"""Roles and rights: what staff of a store may do.

The published roles are Administrator and Customer Service; their numbers are assumed.
"""

from __future__ import annotations

from typing import Final

ADMINISTRATOR: Final = 1
CUSTOMER_SERVICE: Final = 2

ROLES: Final = {ADMINISTRATOR: "Administrator", CUSTOMER_SERVICE: "Customer Service"}

ACTIONS: Final = ("create", "read", "update", "delete")

MODULES: Final = (
    "products",
    "forms",
    "orders",
    "followups",
    "vouchers",
    "warehouses",
    "bank-accounts",
    "staff",
    "settings",
    "webhooks",
    "recap",
    "revenue",
    "shipping",
    "payments",
    "jobs",
    "files",
)

# Customer Service works on the orders given to them and their follow-ups: no settings, no revenue.
_CUSTOMER_SERVICE: Final[dict[str, frozenset[str]]] = {
    "products": frozenset({"read"}),
    "forms": frozenset({"read"}),
    "orders": frozenset({"create", "read", "update"}),
    "followups": frozenset({"create", "read", "update"}),
    "vouchers": frozenset({"read"}),
    "warehouses": frozenset({"read"}),
    "shipping": frozenset({"read"}),
    "jobs": frozenset({"create", "read", "update"}),
    "files": frozenset({"read"}),
}


def allows(role_id: int | None, rights: dict[str, list[str]], module: str, action: str) -> bool:
    """Say whether a role, refined by ``rights``, allows ``action`` on ``module``.

    A module named in ``rights`` is governed by what stands there alone; every other one by the role.
    """
    if role_id == ADMINISTRATOR:
        return True
    if module in rights:
        return action in rights[module]
    return role_id == CUSTOMER_SERVICE and action in _CUSTOMER_SERVICE.get(module, frozenset())
