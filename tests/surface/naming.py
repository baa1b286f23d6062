"""A real object for every variable of a path, and for every field that names one.

**A new endpoint needs a line in ``PATHS``**, and, where none of the things here is what it names, a new thing, as in
``things.py``.

The tests that are generated from the document (``tests/promises/test_tenants.py`` and its neighbours) then know it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from tests.surface.contract import Operation
from tests.surface.estate import Estate, House

Maker = Callable[[Estate, House], Awaitable[str]]

THINGS: dict[str, Maker] = {}

PATHS = {
    "/admin/announcements/{id}": "announcement",
    "/admin/tips/{id}": "tip",
    "/boscod/tracking/{order_no}": "order",
    "/checkout/abandoned/{token}": "draft",
    "/checkout/orders/{token}": "order's token",
    "/checkout/{subdomain}": "subdomain's name",
    "/checkout/{subdomain}/{path_url}": "form's address",
    "/files/{id}": "file",
    "/images/{file_name}": "image",
    "/jobs/{id}": "job",
    "/profile/warehouses/{id}": "warehouse",
    "/staff/{id}": "staff",
    "/store/bank-accounts/{id}": "bank account",
    "/store/blocks/{id}": "block",
    "/store/followup-templates/{id}": "follow-up template",
    "/store/followups/{id}": "follow-up",
    "/store/forms/{id}": "form",
    "/store/order/{code}": "order",
    "/store/products/{sku}": "product",
    "/store/regions/cities/{province_id}": "province",
    "/store/regions/districts/{city_id}": "city",
    "/store/subdomains/{id}": "domain",
    "/store/variants/{sku}": "product",
    "/store/vouchers/{code}": "voucher",
    "/store/cod/payouts/{id}": "payout",
    "/store/webhooks/{id}": "webhook",
    "/store/webhooks/{id}/deliveries/{delivery_id}": "delivery",
    "/winpay/payments/{id}": "payment",
}
"""What a variable names, by the path up to and with it."""

STATES = {
    "POST /jobs/{id}/retry": "failed job",
    "PATCH /store/order/{code}/payment-method": "order by VA",
    "PUT /store/order/{code}/payment-method": "order by VA",
    "PUT /checkout/orders/{token}/payment-method": "VA order's token",
    "POST /store/order/{code}/confirm-payment": "order by transfer",
    "PUT /store/order/{code}/confirm-payment": "order by transfer",
    "GET /store/order/{code}/proof": "order with a proof",
    "POST /store/order/{code}/refund": "paid order",
    "GET /checkout/orders/{token}/qris.png": "QRIS order's token",
    "POST /winpay/payments": "order by QRIS",
    "POST /boscod/shipments": "confirmed order",
    "POST /store/order/bookings": "confirmed order",
    "POST /store/order/bookings/cancel": "confirmed order",
    "PATCH /store/order/{code}/shipment": "confirmed order",
    "GET /store/order/{code}/shipment": "order with a parcel",
    "GET /boscod/tracking/{order_no}": "order with a parcel",
    "PATCH /profile/warehouses/{id}/default": "warehouse",
    "PATCH /store/subdomains/{id}/default": "verified domain",
    "POST /store/order/followup": "followed order",
    "POST /store/followups/{id}/settle": "unknown follow-up",
}
"""Where an operation asks for more than any object of its kind: one in a certain state."""

OF_ALL = {
    "province": "the couriers' map is the same for all",
    "city": "the couriers' map is the same for all",
    "announcement": "the operators', for every store",
    "tip": "the operators', for every store",
    "image": "shown to buyers; its name is a secret of twelve digits",
    "subdomain's name": "a page that anybody may buy at",
    "form's address": "a page that anybody may buy at",
}
"""Things that belong to no store, or are public; with the reason."""

FIELDS = {
    "category_id": "category",
    "code": "order",
    "codes": "order",
    "cs_id": "staff",
    "draft": "draft",
    "file_name": "image",
    "form": "form",
    "form_id": "form",
    "ids": "form",
    "order": "order",
    "product": "product",
    "proof_image": "proof",
    "sku": "product",
    "template": "follow-up template",
    "voucher": "voucher",
    "warehouse_id": "warehouse",
}
"""What a field of a body or query names, by its last name."""

NO_REFERENCE = {
    "POST /store/vouchers code": "the new voucher's own",
    "POST /store/products sku": "the new product's own",
    "POST /store/products varian_items.0.sku": "the new variant's own",
    "PUT /store/products/{sku} varian_items.0.sku": "the new variant's own",
    "PUT /store/order/{code}/courier code": "a courier's",
    "PATCH /store/order/{code}/shipment courier.code": "a courier's",
    "POST /checkout/orders courier.code": "a courier's",
    "GET /store/check-sku sku": "asks whether it is free in the caller's store",
}
"""Fields that only sound like one."""

OTHER_FIELDS = {"GET /jobs ids": "job", "GET /jobs/events ids": "job"}
"""Fields that name something else than their name says elsewhere."""


def thing(name: str) -> Callable[[Maker], Maker]:
    """Register what makes a thing of that name in a house, and returns what it is called in a path or body."""

    def register(make: Maker) -> Maker:
        THINGS[name] = make
        return make

    return register


def named_by(operation: Operation, variable: str) -> str | None:
    """Return which thing a variable of the path names; ``None`` when nobody has said so yet."""
    prefix = operation.path[: operation.path.index(f"{{{variable}}}") + len(variable) + 2]
    last = variable == operation.variables[-1]
    return (STATES.get(str(operation)) if last else None) or PATHS.get(prefix)


async def placed(estate: Estate, house: House, operation: Operation) -> dict[str, str]:
    """Return a value for each variable of the path, each of a new object of the house."""
    return {
        variable: await THINGS[named_by(operation, variable) or variable](estate, house)
        for variable in operation.variables
    }
