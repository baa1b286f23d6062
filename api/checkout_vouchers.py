"""The vouchers that a form's page shows beside a cart."""

from __future__ import annotations

from datetime import timedelta
from typing import Self

from pydantic import Field, model_validator

from api.call import Call
from api.endpoint import Limit, endpoint
from api.identity import Buyer
from api.shapes import Asked, Id, Listing, Rupiah, Shown
from models import forms, phones
from models.db import pool
from models.errors import Conflict, Invalid, NotFound
from models.orders.cart import before_voucher, examine
from models.orders.draft import MOST_LINES, MOST_UNITS, DraftLine, OrderDraft, Receiver
from models.orders.tables import PaymentMethod
from models.vouchers.details import KIND_NAMES
from models.vouchers.offer import Offered, offered
from tasks.orders import LIMITS

_ASKING = Limit(120, per=timedelta(minutes=1))


class CartAsked(Asked):
    """A cart as it is on the page. `sku` and `qty` go together, place by place."""

    form: Id = Field(examples=[1])
    sku: list[str] = Field(min_length=1, max_length=MOST_LINES, examples=[["ESB-001-01"]])
    qty: list[int] = Field(min_length=1, max_length=MOST_LINES, examples=[[2]])
    payment_method: PaymentMethod = Field(examples=["va"])
    shipping_idr: Rupiah = Field(0, description="What the chosen courier asks.", examples=[9500])
    courier: str = Field("", max_length=32, examples=["sap"])
    province: str = Field("", max_length=80, examples=["DKI JAKARTA"])
    phone: str = Field("", max_length=32, description="The buyer's, where it is known.", examples=["0819-0211-4111"])

    @model_validator(mode="after")
    def _go_together(self) -> Self:
        if len(self.sku) != len(self.qty):
            msg = "give one qty for each sku"
            raise ValueError(msg)
        if not all(1 <= one <= MOST_UNITS for one in self.qty):
            msg = f"qty goes from 1 to {MOST_UNITS}"
            raise ValueError(msg)
        return self


class VoucherOffered(Shown):
    """A voucher that applies to the cart."""

    code: str = Field(examples=["24H81H0"])
    description: str = Field(examples=["Diskon ongkir 20rb untuk pembelian semua produk"])
    type: str = Field(examples=["DISKON ONGKIR"])
    discount_idr: int = Field(description="What it takes off this cart.", examples=[9500])


@endpoint(
    "GET",
    "/checkout/vouchers",
    entry="List Voucher Checkout",
    summary="Vouchers for a cart",
    rights=Buyer(),
    limit=_ASKING,
    errors=(NotFound, Conflict),
)
async def vouchers_for_cart(call: Call, query: CartAsked) -> Listing[VoucherOffered]:
    """Those that apply and are public, what takes most off first. The order checks again, and takes one."""
    selling = await forms.selling(query.form, using=pool())
    draft = OrderDraft(
        store_id=selling.store_id,
        form_id=query.form,
        lines=tuple(DraftLine(sku=sku, qty=qty) for sku, qty in zip(query.sku, query.qty, strict=True)),
        receiver=Receiver(name="-", phone=phones.read(query.phone).e164, province=query.province),
        payment_method=query.payment_method,
        courier_code=query.courier,
        shipping_idr=query.shipping_idr,
    )
    cart, wrong = await examine(draft, limits=LIMITS, using=pool())
    # What a page has not asked yet does not matter here; what it cannot sell does.
    unsellable = {field: why for field, why in wrong.items() if field.startswith("items.")}
    if unsellable:
        raise Invalid(unsellable)
    found = await offered(selling.store_id, before_voucher(draft, cart), now=call.now(), using=pool())
    return Listing[VoucherOffered](data=[_shown(one) for one in found], total=len(found))


def _shown(one: Offered) -> VoucherOffered:
    return VoucherOffered(
        code=one.voucher.code,
        description=one.voucher.description,
        type=KIND_NAMES[one.voucher.kind],
        discount_idr=one.discount.amount_idr,
    )
