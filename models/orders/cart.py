"""What a draft means now: its lines in the catalogue, the form's rules, and what it comes to. Nothing is bound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

import orjson

from models.db import Connection
from models.errors import Conflict, Invalid, NotFound
from models.orders.draft import DraftLine, OrderDraft
from models.orders.limits import Limits, beyond
from models.orders.pricing import Bill, CodFee, Priced, bill, insurance
from models.orders.rules import FieldName, OrderRules, rules_of
from models.sql import load
from models.stock import hold
from models.vouchers import take as vouchers


@dataclass(frozen=True, slots=True, kw_only=True)
class Cart:
    """The lines of a draft as the catalogue knows them now."""

    rows: tuple[dict[str, Any], ...]
    lines: tuple[Priced, ...]
    wanted: dict[int, int]
    skus: dict[int, str]
    preferred: tuple[int | None, ...]
    rules: OrderRules
    cod_fee: CodFee
    insurance_percent: Decimal


async def examine(draft: OrderDraft, *, limits: Limits, using: Connection) -> tuple[Cart, dict[str, str]]:
    """Return what can be ordered of the draft, and every field that is wrong, with what is wrong about it.

    Raises ``NotFound`` and ``Conflict`` for a form that is gone or closed.
    """
    [examined] = await examine_all([draft], limits=limits, using=using)
    return examined


async def examine_all(
    drafts: Sequence[OrderDraft], *, limits: Limits, using: Connection
) -> list[tuple[Cart, dict[str, str]]]:
    """Examine drafts that are all of one store and one form, each for itself. Raises as ``examine`` does."""
    store_id, form_id = drafts[0].store_id, drafts[0].form_id
    contexts = await using.execute_query_dict(load(__file__, "context"), [store_id, form_id])
    if not contexts or (form_id is not None and contexts[0]["form_id"] is None):
        msg = "There is no such form."
        raise NotFound(msg)
    [context] = contexts
    rules = rules_of(_json(context["settings"]))
    skus = [line.sku for draft in drafts for line in draft.lines]
    products = [line.product for draft in drafts for line in draft.lines]
    rows = iter(await using.execute_query_dict(load(__file__, "lines"), [store_id, skus, products, form_id]))
    return [_examined(draft, context, rules, [next(rows) for _ in draft.lines], limits) for draft in drafts]


def _examined(
    draft: OrderDraft, context: dict[str, Any], rules: OrderRules, rows: Sequence[dict[str, Any]], limits: Limits
) -> tuple[Cart, dict[str, str]]:
    wrong = beyond(draft, limits) | (_wrong_for_form(draft, context, rules) if draft.form_id is not None else {})
    right: list[tuple[DraftLine, dict[str, Any]]] = []
    for number, (line, row) in enumerate(zip(draft.lines, rows, strict=True)):
        refusal = _wrong(line, row)
        if refusal is None:
            right.append((line, row | {"position": number}))
        else:
            wrong[f"items.{number}.{refusal[0]}"] = refusal[1]
    cart = Cart(
        rows=tuple(row for _, row in right),
        lines=_priced(right),
        rules=rules,
        cod_fee=CodFee(percent=context["cod_fee_percent"], paid_by_buyer=rules.buyer_pays_cod_fee),
        insurance_percent=context["insurance_percent"],
        wanted=hold.demand((row["variant_id"], line.qty) for line, row in right),
        skus={row["variant_id"]: row["sku"] for _, row in right},
        preferred=(context["warehouse_id"], context["default_warehouse_id"]),
    )
    return cart, wrong


async def read_cart(draft: OrderDraft, *, limits: Limits, using: Connection) -> Cart:
    """Return what the draft's lines mean; raises ``Invalid`` with every wrong field, and as ``examine`` does."""
    cart, wrong = await examine(draft, limits=limits, using=using)
    if wrong:
        raise Invalid(wrong)
    return cart


async def look_for_stock(draft: OrderDraft, cart: Cart, *, using: Connection) -> hold.Source:
    """Return the warehouse that would fill the order now, or refuse at once what is plainly gone (``OutOfStock``).

    What passes is still decided by placing the order.
    """
    stock = await hold.look(draft.store_id, cart.wanted, using=using)
    return hold.choose(stock, cart.wanted, preferred=cart.preferred, skus=cart.skus)


async def look_at_bill(draft: OrderDraft, cart: Cart, *, now: datetime, using: Connection) -> Bill:
    """Return what the order would cost now, its voucher looked at and not taken; raises ``VoucherRefused``."""
    discount = None
    if draft.voucher:
        discount = await vouchers.look(draft.store_id, draft.voucher, before_voucher(draft, cart), now=now, using=using)
    return reckon(draft, cart, discount)


def before_voucher(draft: OrderDraft, cart: Cart) -> vouchers.Cart:
    """Return what a voucher looks at."""
    amounts_idr: dict[int, int] = {}
    for line in cart.lines:
        amounts_idr[line.variant_id] = amounts_idr.get(line.variant_id, 0) + line.amount_idr
    return vouchers.Cart(
        amounts_idr=amounts_idr,
        units=cart.wanted,
        shipping_idr=_shipping_idr(draft, cart.rules),
        payment_method=draft.payment_method,
        province=draft.receiver.province,
        courier_code=draft.courier_code,
        phone=draft.receiver.phone,
    )


def reckon(draft: OrderDraft, cart: Cart, discount: vouchers.Discount | None) -> Bill:
    """Return the bill of the draft."""
    goods_idr = sum(line.amount_idr for line in cart.lines)
    return bill(
        cart.lines,
        shipping_idr=_shipping_idr(draft, cart.rules),
        shipping_label=" ".join(filter(None, ["Ongkir", draft.courier_code, draft.service_code])),
        method=draft.payment_method,
        cod_fee=cart.cod_fee,
        insured=insurance(goods_idr, cart.insurance_percent) if draft.is_insurable else None,
        discount_idr=discount.amount_idr if discount else 0,
        voucher=discount.code if discount else "",
    )


def _wrong_for_form(draft: OrderDraft, form: dict[str, Any], rules: OrderRules) -> dict[str, str]:
    if not form["active"]:
        msg = "This form takes no orders at the moment."
        raise Conflict(msg)
    wrong = _missing(draft, rules)
    methods, couriers = _json(form["payment_methods"]), _json(form["couriers"])
    if methods and draft.payment_method not in methods:
        wrong["payment_method"] = f"This form takes {', '.join(methods)}."
    if couriers and draft.courier_code and draft.courier_code not in couriers:
        wrong["courier"] = f"This form sends with {', '.join(couriers)}."
    if rules.shipping.kind == "rates":
        if not draft.courier_code:
            wrong["courier"] = "Choose one of those that GET /checkout/rates offers."
        if draft.receiver.district_id is None:
            wrong["customer.district_id"] = "Choose the district, so that the courier knows where to."
    return wrong


def _missing(draft: OrderDraft, rules: OrderRules) -> dict[str, str]:
    """Return the fields that the form has to have and that say nothing."""
    buyer = draft.receiver
    said: dict[FieldName, tuple[str, str]] = {
        "name": ("customer.name", buyer.name),
        "phone": ("customer.phone", buyer.phone),
        "email": ("customer.email", buyer.email),
        "address": ("customer.address", buyer.address),
        # Where there is no map of the districts, its name in the buyer's words has to do.
        "district": ("customer.district_id", str(buyer.district_id or buyer.district)),
        "postal_code": ("customer.postal_code", buyer.postal_code),
        "note": ("note", draft.note),
    }
    fields = [said[one.name] for one in rules.fields if one.required]
    return {field: "This form asks for it." for field, value in fields if not value.strip()}


def _wrong(line: DraftLine, row: dict[str, Any]) -> tuple[str, str] | None:
    if row["variant_id"] is None:
        return "sku", f"There is no {line.sku}."
    if row["product_id"] is None:
        return "sku", f"{line.sku} is not sold here."
    if not (row["variant_status"] and row["product_status"]):
        return "sku", f"{line.sku} is not sold at the moment."
    if line.qty < row["min_qty"]:
        return "qty", f"At least {row['min_qty']} of {line.sku}."
    return None


def _priced(lines: Sequence[tuple[DraftLine, dict[str, Any]]]) -> tuple[Priced, ...]:
    return tuple(
        Priced(
            variant_id=row["variant_id"],
            sku=row["sku"],
            qty=line.qty,
            price_idr=row["price_idr"],
            hpp_idr=row["hpp_idr"],
            weight_g=row["weight_g"],
            name=" · ".join(dict.fromkeys(filter(None, [row["product_name"], row["variant_name"]]))),
        )
        for line, row in lines
    )


def _shipping_idr(draft: OrderDraft, rules: OrderRules) -> int:
    match rules.shipping.kind:
        case "free":
            return 0
        case "flat":
            return rules.shipping.flat_idr
        case _:
            if draft.shipping_idr is None:
                msg = "the price of the courier must be known before an order is placed"
                raise ValueError(msg)
            return draft.shipping_idr


def _json(value: Any) -> Any:
    return orjson.loads(value) if isinstance(value, str) else value
