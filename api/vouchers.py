"""The vouchers of a store."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.shapes import Asked, Listing, Message
from api.voucher_shapes import ItemShown, VoucherEdited, VoucherRow, VoucherShown, VouchersWanted, VoucherWanted
from models.db import pool, transaction
from models.errors import Conflict, Invalid, NotFound
from models.vouchers import manage
from models.vouchers.details import KIND_NAMES, status_of
from models.vouchers.manage import VoucherFacts


class ByCode(Asked):
    """A path that names a voucher."""

    code: str = Field(max_length=40, examples=["24H81H0"])


class ActiveWanted(Asked):
    """Whether it works."""

    active: bool = Field(examples=[False])


@endpoint("GET", "/store/vouchers", entry="List Voucher", summary="Vouchers", rights=Seller("vouchers", "read"))
async def voucher_list(call: Call, query: VouchersWanted) -> Listing[VoucherRow]:
    """Newest first unless asked otherwise."""
    now = call.now()
    found, total = await manage.listing(
        call.store_id, query.which(), now=now, using=pool(), sort_by=query.sort_by, until=query.until, **query.window()
    )
    return Listing[VoucherRow](data=[VoucherRow(**_row(one, now)) for one in found], total=total)


@endpoint(
    "POST",
    "/store/vouchers",
    entry="Voucher",
    summary="Add a voucher",
    status=201,
    rights=Seller("vouchers", "create"),
    errors=(Invalid, Conflict),
)
async def add_voucher(call: Call, body: VoucherWanted) -> VoucherShown:
    """A code names one voucher of a store for good, since orders that used it go on naming it."""
    async with transaction() as tx:
        return _shown(await manage.add(call.store_id, body.code, body.details(), using=tx), call.now())


@endpoint(
    "PUT",
    "/store/vouchers/{code}",
    entry="Edit Voucher",
    summary="Change a voucher",
    rights=Seller("vouchers", "update"),
    errors=(Invalid, Conflict, NotFound),
)
async def edit_voucher(call: Call, path: ByCode, body: VoucherEdited) -> VoucherShown:
    """Everything is said anew. Orders that used it keep their discount."""
    async with transaction() as tx:
        return _shown(await manage.change(call.store_id, path.code, body.details(), using=tx), call.now())


@endpoint(
    "PATCH",
    "/store/vouchers/{code}/status",
    entry="Edit Voucher Status",
    summary="Switch a voucher on or off",
    rights=Seller("vouchers", "update"),
    errors=(NotFound,),
    answer_example={"message": "Voucher Status Updated"},
)
async def voucher_status(call: Call, path: ByCode, body: ActiveWanted) -> Message:
    """One that is over stays so: give it another last day."""
    await manage.switch(call.store_id, path.code, active=body.active, using=pool())
    return Message(message="Voucher Status Updated")


@endpoint(
    "DELETE",
    "/store/vouchers/{code}",
    entry="Delete Voucher",
    summary="Delete a voucher",
    rights=Seller("vouchers", "delete"),
    errors=(NotFound,),
    answer_example={"message": "Voucher Deleted"},
)
async def delete_voucher(call: Call, path: ByCode) -> Message:
    """Orders that used it keep their discount; its code is not free again."""
    await manage.delete(call.store_id, path.code, now=call.now(), using=pool())
    return Message(message="Voucher Deleted")


def _row(facts: VoucherFacts, now: datetime) -> dict[str, Any]:
    voucher = facts.voucher
    return {
        "code": voucher.code,
        "description": voucher.description,
        "type": KIND_NAMES[voucher.kind],
        "start_date": facts.start_day.isoformat(),
        "end_date": facts.end_day.isoformat(),
        "status": int(status_of(active=voucher.active, ends_at=voucher.ends_at, now=now)),
        "amount_used": voucher.used,
        "voucher_stok": voucher.stok,
        "voucher_item": [ItemShown(product_name=one.product_name, sku=one.sku) for one in facts.items],
    }


def _shown(facts: VoucherFacts, now: datetime) -> VoucherShown:
    voucher = facts.voucher
    return VoucherShown(
        **_row(facts, now),
        percent=voucher.percent,
        fixed_idr=voucher.fixed_idr,
        max_discount_idr=voucher.max_discount_idr,
        voucher_limit=voucher.voucher_limit,
        min_purchase=voucher.min_purchase_idr,
        min_qty=voucher.min_qty,
        payment_methods=voucher.payment_methods,
        provinces=voucher.provinces,
        couriers=voucher.couriers,
        public=voucher.public,
        active=voucher.active,
    )
