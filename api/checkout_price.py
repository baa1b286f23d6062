"""Turning what a buyer asks into a draft: who sells it, where the phone is, and what the courier says at once."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Final

from api.call import Call
from api.checkout_shapes import OrderAsked
from integrations.outcome import ProviderError
from models import phones, regions
from models.db import pool
from models.errors import DomainError, Invalid, NotFound
from models.forms import read as forms
from models.forms.read import Selling
from models.forms.tables import Form
from models.orders.cart import examine, look_at_bill, look_for_stock
from models.orders.codes import token_hash
from models.orders.draft import DraftLine, OrderDraft, Receiver
from models.orders.limits import check_total
from models.phones import Phone
from tasks.orders import LIMITS, with_courier, with_shipping

Refusal = DomainError | ProviderError

_COURIER: Final = timedelta(seconds=3)
"""What a courier may take to name its price; a slower one is asked again by the job, and the buyer has an answer."""

_LIST: Final = timedelta(seconds=1)
"""What the list of couriers may take where only a name is checked; it is asked for once in ten minutes."""


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
    draft, wrong = await _located(*_draft(call, asked, selling.store_id))
    cart, unsellable = await examine(draft, limits=LIMITS, using=pool())
    wrong = unsellable | wrong
    if wrong:
        raise Invalid(wrong)
    source = await look_for_stock(draft, cart, using=pool())
    weight_g = sum(line.qty * line.weight_g for line in cart.lines)
    draft = draft.model_copy(update={"weight_g": weight_g, "origin_district_id": source.district_id})
    draft = await _with_courier(call, draft, selling)
    if draft.shipping_idr is None and cart.rules.shipping.kind == "rates":
        return draft
    bill = await look_at_bill(draft, cart, now=call.now(), using=pool())
    check_total(draft.payment_method, bill.total_idr, LIMITS)
    return draft


async def _with_courier(call: Call, draft: OrderDraft, selling: Selling) -> OrderDraft:
    """Return the draft as its courier takes it, or marked for the job to ask again.

    No checkout fails because a courier's service is away. Where it names the price, the job says that it waits.
    """
    by_rates = selling.shipping.kind == "rates"
    ask, patience = (with_shipping, _COURIER) if by_rates else (with_courier, _LIST)
    try:
        async with asyncio.timeout(patience.total_seconds()):
            return await ask(draft, rates=call.app.rates_of(selling.store_id, selling.boscod_token))
    except (ProviderError, TimeoutError):
        return draft.model_copy(update={"courier_unasked": True})


async def _located(draft: OrderDraft, wrong: dict[str, str]) -> tuple[OrderDraft, dict[str, str]]:
    """Return the draft with its district's names as Boscod has them, and what else is wrong.

    A voucher's area and the buyer's hours go by them, and what a buyer types would open both. Until there is a copy of
    the districts the buyer's words stand: no checkout fails for want of a name.
    """
    district_id = draft.receiver.district_id
    if district_id is None:
        return draft, wrong
    looked = await regions.look(district_id, using=pool())
    if looked.wrong is not None:
        return draft, wrong | {"customer.district_id": looked.wrong}
    if (found := looked.district) is None:
        return draft, wrong
    names = {"district": found.name, "city": found.city_name, "province": found.province_name}
    return draft.model_copy(update={"receiver": draft.receiver.model_copy(update=names)}), wrong


def _draft(call: Call, asked: OrderAsked, store_id: int) -> tuple[OrderDraft, dict[str, str]]:
    """Return what is asked as a draft, and the fields that are wrong whoever sells it."""
    buyer = asked.customer
    phone = phones.read(buyer.phone)
    why = phone.reason if not phone.e164 else _why_not_here(phone)
    draft = OrderDraft(
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
        payment_channel=asked.bank.strip().upper(),
        courier_code=asked.courier.code if asked.courier else "",
        service_code=asked.courier.service if asked.courier else "",
        voucher=asked.voucher,
        note=asked.note,
        source_address=call.address,
        draft_hash=token_hash(asked.draft) if asked.draft else "",
    )
    return draft, {"customer.phone": why} if why else {}


def _why_not_here(phone: Phone) -> str:
    return "" if phone.is_indonesian else "is no Indonesian number, and couriers call no other: write it as 0812…"
