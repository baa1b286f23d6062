"""Turning what a buyer asks into a draft: who sells it, where the phone is, and what the courier takes."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Final

from api.call import Call
from api.checkout_courier import check_courier
from api.checkout_shapes import OrderAsked
from integrations.outcome import ProviderError, Unavailable, Unknown
from models import phones
from models.db import pool
from models.errors import DomainError, Invalid, NotFound
from models.forms import read as forms
from models.forms.read import Selling
from models.forms.tables import Form
from models.orders.codes import token_hash
from models.orders.draft import DraftLine, OrderDraft, Receiver
from models.orders.place import look_for_stock
from tasks.orders import with_shipping

Refusal = DomainError | ProviderError

_COURIER: Final = timedelta(seconds=3)
"""What a courier may take to name its price; a slower one is asked again by the job, and the buyer has an answer."""


async def refused_or_ready(call: Call, asked: OrderAsked) -> tuple[int, OrderDraft | Refusal]:
    """Return the store, and the draft with its shipping price or why it cannot be ordered now.

    The refusal is returned, because a repeat of a request that was taken in gets its job all the same. Raises
    ``NotFound`` for a form that never was.
    """
    form = await Form.filter(id=asked.form).first()
    if form is None:
        msg = f"There is no form {asked.form}."
        raise NotFound(msg)
    try:
        return form.store_id, await _priced(call, asked, await forms.selling(form.id, using=pool()))
    except (DomainError, ProviderError) as refusal:
        return form.store_id, refusal


async def _priced(call: Call, asked: OrderAsked, selling: Selling) -> OrderDraft:
    draft = _draft(call, asked, selling.store_id)
    cart = await look_for_stock(draft, using=pool())
    if cart.rules.shipping.kind != "rates":
        await check_courier(call, draft, selling)
        return draft
    if asked.courier is None:
        raise Invalid({"courier": "Choose one of those that GET /checkout/rates offers."})
    if asked.customer.district_id is None:
        raise Invalid({"customer.district_id": "Choose the district, so that the courier knows where to."})
    draft = draft.model_copy(update={"weight_g": sum(line.qty * line.weight_g for line in cart.lines)})
    rates = call.app.rates_of(selling.store_id, selling.boscod_token)
    try:
        async with asyncio.timeout(_COURIER.total_seconds()):
            return await with_shipping(draft, rates=rates, selling=selling)
    except (Unavailable, Unknown, TimeoutError):
        # No checkout fails because a courier's service is away: the job asks again, and says that it waits.
        return draft


def _draft(call: Call, asked: OrderAsked, store_id: int) -> OrderDraft:
    buyer = asked.customer
    phone = phones.read(buyer.phone)
    if not phone.e164:
        raise Invalid({"customer.phone": phone.reason})
    return OrderDraft(
        store_id=store_id,
        form_id=asked.form,
        lines=tuple(DraftLine(sku=item.sku, product=item.product, qty=item.qty) for item in asked.items),
        receiver=Receiver(
            name=buyer.name,
            phone=phone.e164,
            phone_entered=phone.entered,
            email=buyer.email or "",
            address=buyer.address,
            district_id=buyer.district_id,
            province=buyer.province,
            city=buyer.city,
            district=buyer.district,
            postal_code=buyer.postal_code,
        ),
        payment_method=asked.payment_method,
        payment_channel=asked.bank,
        courier_code=asked.courier.code if asked.courier else "",
        service_code=asked.courier.service if asked.courier else "",
        voucher=asked.voucher,
        note=asked.note,
        source_address=call.address,
        draft_hash=token_hash(asked.draft) if asked.draft else "",
    )
