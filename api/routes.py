"""The table of contents: every module of endpoints, in the order of the documentation."""

from __future__ import annotations

from types import ModuleType

from api import (
    abandoned,
    abandoned_list,
    admin_recaps,
    auth,
    bank_accounts,
    blocks,
    bookings,
    boscod,
    buyer_qr,
    checkout,
    checkout_vouchers,
    data_deletion,
    downloads,
    files,
    followup_templates,
    followups,
    forms,
    hooks,
    images,
    imports,
    inventory,
    invoices,
    jobs,
    notices,
    onboarding,
    order_edits,
    orders,
    password_reset,
    payment_method,
    payouts,
    products,
    profile,
    proofs,
    recaps,
    refunds,
    regions,
    service,
    shipments,
    staff,
    store,
    storefront,
    subdomains,
    variants,
    vouchers,
    warehouses,
    webhooks,
    winpay,
    winpay_callbacks,
    worklist,
)
from api.endpoint import Endpoint

MODULES: list[ModuleType] = [
    auth,
    password_reset,
    profile,
    data_deletion,
    store,
    subdomains,
    onboarding,
    regions,
    warehouses,
    bank_accounts,
    staff,
    products,
    variants,
    images,
    inventory,
    vouchers,
    forms,
    blocks,
    storefront,
    abandoned,
    checkout,
    checkout_vouchers,
    buyer_qr,
    orders,
    proofs,
    abandoned_list,
    order_edits,
    refunds,
    shipments,
    boscod,
    worklist,
    payment_method,
    shipments,
    winpay,
    bookings,
    payouts,
    invoices,
    imports,
    followup_templates,
    followups,
    recaps,
    admin_recaps,
    notices,
    followup_templates,
    followups,
    recaps,
    worklist,
    hooks,
    downloads,
    jobs,
    files,
    winpay_callbacks,
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
