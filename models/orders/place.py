"""Placing an order: one transaction that takes everything the order needs, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from models import followups, jobs, recaps
from models.clock import Clock
from models.customers import meet as customers
from models.db import Connection
from models.errors import Conflict, Invalid, NotFound
from models.orders.codes import code_of
from models.orders.draft import DraftLine, OrderDraft
from models.orders.pricing import Bill, Priced, bill
from models.orders.rules import OrderRules, rules_of
from models.orders.states import ONLINE
from models.orders.tables import Order, OrderStatus, PaymentMethod, PaymentStatus
from models.sql import load
from models.stock import hold
from models.stock.tables import MovementKind
from models.vouchers import take as vouchers


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedOrder:
    """The order that a draft became. ``replayed``: it was there already."""

    id: int
    code: str
    store_id: int
    cs_id: int | None
    payment_method: PaymentMethod
    total_idr: int
    unpaid_until: datetime | None
    suspected: tuple[str, ...]
    replayed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cart:
    """The lines of a draft as the catalogue knows them now."""

    rows: tuple[dict[str, Any], ...]
    lines: tuple[Priced, ...]
    wanted: dict[int, int]
    skus: dict[int, str]
    preferred: tuple[int | None, ...]
    rules: OrderRules


async def place(
    draft: OrderDraft, *, job_id: UUID, token_hash: str, clock: Clock, using: Connection, by: str = "buyer"
) -> PlacedOrder:
    """Place the order inside the caller's transaction; the same ``job_id`` gives the same order again.

    Takes stock (rows locked in a fixed order, demand summed per variant), the voucher, a number, a buyer and a turn in
    the rotation; writes order, lines, fees, timeline, follow-ups, the recap's mark, and for VA and QRIS the job
    ``payments.request``. COD and transfer wait for the seller.

    Raises ``OutOfStock`` with the SKU, ``VoucherRefused``, ``Invalid`` with every wrong line, ``NotFound`` and
    ``Conflict`` for a form that is gone or closed.
    """
    known = await Order.filter(job=job_id).using_db(using).first()
    if known is not None:
        return _placed(known, replayed=True)
    now = clock.now()
    cart = await read_cart(draft, using=using)
    stock = await hold.lock(draft.store_id, cart.wanted, using=using)
    warehouse_id = hold.choose(stock, cart.wanted, preferred=cart.preferred, skus=cart.skus)
    discount = await _take_voucher(draft, cart, now=now, using=using)
    reckoned = bill(
        cart.lines,
        shipping_idr=_shipping_idr(draft, cart.rules),
        shipping_label=" ".join(filter(None, ["Ongkir", draft.courier_code, draft.service_code])),
        method=draft.payment_method,
        buyer_pays_cod_fee=cart.rules.buyer_pays_cod_fee,
        discount_idr=discount.amount_idr if discount else 0,
        voucher=discount.code if discount else "",
    )
    buyer = draft.receiver
    customer_id = await customers.meet(
        draft.store_id, phone=buyer.phone, name=buyer.name, email=buyer.email, at=now, using=using
    )
    suspected = await customers.suspect(
        cart.rules.shield,
        store_id=draft.store_id,
        customer_id=customer_id,
        phone=buyer.phone,
        name=buyer.name,
        address=buyer.address,
        source_address=draft.source_address,
        at=now,
        using=using,
    )
    first_product = cart.rows[0]["product_id"]
    turn = await using.execute_query_dict(load(__file__, "rotate"), [draft.store_id, draft.form_id, first_product])
    [number] = await using.execute_query_dict("SELECT nextval(pg_get_serial_sequence('orders', 'id')) AS id", [])
    online = draft.payment_method in ONLINE and reckoned.total_idr > 0
    order = Order(
        id=number["id"],
        code=code_of(number["id"]),
        store_id=draft.store_id,
        job=job_id,
        token_hash=token_hash,
        form_id=draft.form_id,
        customer_id=customer_id,
        cs_id=turn[0]["cs_id"] if turn else None,
        warehouse_id=warehouse_id,
        status=OrderStatus.PENDING,
        payment_method=draft.payment_method,
        payment_channel=draft.payment_channel,
        payment_status=PaymentStatus.UNPAID,
        suspected=suspected,
        created_at=now,
        unpaid_until=now + cart.rules.hold if online else None,
        total_idr=reckoned.total_idr,
    )
    await _write(order, draft, cart, reckoned, discount, by=by, using=using)
    await hold.move(order.id, MovementKind.RESERVED, by=by, at=now, using=using)
    if draft.form_id is not None:
        closing = [draft.form_id, buyer.phone, draft.draft_hash, order.id, now]
        await using.execute_query(load(__file__, "close_drafts"), closing)
    await followups.plan(order.id, using=using, now=now)
    await recaps.mark_stale(order.store_id, [now], using=using)
    if online:
        await jobs.enqueue("payments.request", {"order_id": order.id}, store=order.store_id, using=using)
    return _placed(order, replayed=False)


async def read_cart(draft: OrderDraft, *, using: Connection) -> Cart:
    """Return what the draft's lines mean, without binding anything; raises as ``place`` does."""
    contexts = await using.execute_query_dict(load(__file__, "context"), [draft.store_id, draft.form_id])
    if not contexts or (draft.form_id is not None and contexts[0]["form_id"] is None):
        msg = "There is no such form."
        raise NotFound(msg)
    [context] = contexts
    if draft.form_id is not None:
        _check_form(draft, context)
    skus = [line.sku for line in draft.lines]
    products = [line.product for line in draft.lines]
    rows = await using.execute_query_dict(load(__file__, "lines"), [draft.store_id, skus, products, draft.form_id])
    wrong = {
        f"items.{number}.{field}": message
        for number, (line, row) in enumerate(zip(draft.lines, rows, strict=True))
        for field, message in _wrong(line, row)
    }
    if wrong:
        raise Invalid(wrong)
    return Cart(
        rows=tuple(rows),
        lines=_priced(draft.lines, rows),
        rules=rules_of(_json(context["settings"])),
        wanted=hold.demand((row["variant_id"], line.qty) for line, row in zip(draft.lines, rows, strict=True)),
        skus={row["variant_id"]: row["sku"] for row in rows},
        preferred=(context["warehouse_id"], context["default_warehouse_id"]),
    )


async def look_for_stock(draft: OrderDraft, *, using: Connection) -> Cart:
    """Refuse at once what is plainly gone (``OutOfStock``); what passes is still decided by ``place``."""
    cart = await read_cart(draft, using=using)
    stock = await hold.look(draft.store_id, cart.wanted, using=using)
    hold.choose(stock, cart.wanted, preferred=cart.preferred, skus=cart.skus)
    return cart


def _check_form(draft: OrderDraft, form: dict[str, Any]) -> None:
    if not form["active"]:
        msg = "This form takes no orders at the moment."
        raise Conflict(msg)
    wrong = {}
    methods, couriers = _json(form["payment_methods"]), _json(form["couriers"])
    if methods and draft.payment_method not in methods:
        wrong["payment_method"] = f"This form takes {', '.join(methods)}."
    if couriers and draft.courier_code and draft.courier_code not in couriers:
        wrong["courier"] = f"This form sends with {', '.join(couriers)}."
    if wrong:
        raise Invalid(wrong)


def _wrong(line: DraftLine, row: dict[str, Any]) -> list[tuple[str, str]]:
    if row["variant_id"] is None:
        return [("sku", f"There is no {line.sku}.")]
    if row["product_id"] is None:
        return [("sku", f"{line.sku} is not sold here.")]
    if not (row["variant_status"] and row["product_status"]):
        return [("sku", f"{line.sku} is not sold at the moment.")]
    if line.qty < row["min_qty"]:
        return [("qty", f"At least {row['min_qty']} of {line.sku}.")]
    return []


def _priced(lines: Sequence[DraftLine], rows: Sequence[dict[str, Any]]) -> tuple[Priced, ...]:
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
        for line, row in zip(lines, rows, strict=True)
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


async def _take_voucher(draft: OrderDraft, cart: Cart, *, now: datetime, using: Connection) -> vouchers.Discount | None:
    if not draft.voucher:
        return None
    amounts_idr: dict[int, int] = {}
    for line in cart.lines:
        amounts_idr[line.variant_id] = amounts_idr.get(line.variant_id, 0) + line.amount_idr
    looked_at = vouchers.Cart(
        amounts_idr=amounts_idr,
        units=cart.wanted,
        shipping_idr=_shipping_idr(draft, cart.rules),
        payment_method=draft.payment_method,
        province=draft.receiver.province,
        courier_code=draft.courier_code,
        phone=draft.receiver.phone,
    )
    return await vouchers.take(draft.store_id, draft.voucher, looked_at, now=now, using=using)


async def _write(
    order: Order,
    draft: OrderDraft,
    cart: Cart,
    reckoned: Bill,
    discount: vouchers.Discount | None,
    *,
    by: str,
    using: Connection,
) -> None:
    buyer = draft.receiver
    row = {
        "id": order.id,
        "store_id": order.store_id,
        "code": order.code,
        "job": order.job,
        "token_hash": order.token_hash,
        "form_id": order.form_id,
        "customer_id": order.customer_id,
        "cs_id": order.cs_id,
        "warehouse_id": order.warehouse_id,
        "status": order.status,
        "payment_method": order.payment_method,
        "payment_channel": order.payment_channel,
        "payment_status": order.payment_status,
        "payment_proof": "",
        "subtotal_idr": reckoned.subtotal_idr,
        "shipping_idr": reckoned.of("shipping"),
        "cod_fee_idr": reckoned.of("cod_fee"),
        "other_fee_idr": reckoned.of("other"),
        "discount_idr": -reckoned.of("discount"),
        "total_idr": reckoned.total_idr,
        "hpp_idr": reckoned.hpp_idr,
        "units": reckoned.units,
        "weight_g": reckoned.weight_g,
        "courier_code": draft.courier_code,
        "service_code": draft.service_code,
        "receiver_name": buyer.name,
        "receiver_phone": buyer.phone,
        "receiver_phone_entered": buyer.phone_entered or buyer.phone,
        "receiver_email": buyer.email,
        "address": buyer.address,
        "district_id": buyer.district_id,
        "province": buyer.province,
        "city": buyer.city,
        "district": buyer.district,
        "postal_code": buyer.postal_code,
        "note": draft.note,
        "suspected": order.suspected,
        "source_address": draft.source_address,
        "created_at": order.created_at,
        "updated_at": order.created_at,
        "unpaid_until": order.unpaid_until,
    }
    lines = [
        {
            "product_id": known["product_id"],
            "variant_id": line.variant_id,
            "position": known["position"],
            "sku": line.sku,
            "name": line.name,
            "qty": line.qty,
            "price_idr": line.price_idr,
            "hpp_idr": line.hpp_idr,
            "weight_g": line.weight_g,
            "is_bump": known["is_bump"],
        }
        for line, known in zip(cart.lines, cart.rows, strict=True)
    ]
    fees = [{"kind": fee.kind, "label": fee.label, "amount_idr": fee.amount_idr} for fee in reckoned.fees]
    await using.execute_query(
        load(__file__, "write"),
        [
            _text(row),
            _text(lines),
            _text(fees),
            by,
            discount.voucher_id if discount else None,
            -reckoned.of("discount"),
        ],
    )


def _placed(order: Order, *, replayed: bool) -> PlacedOrder:
    return PlacedOrder(
        id=order.id,
        code=order.code,
        store_id=order.store_id,
        cs_id=order.cs_id,
        payment_method=order.payment_method,
        total_idr=order.total_idr,
        unpaid_until=order.unpaid_until,
        suspected=tuple(order.suspected),
        replayed=replayed,
    )


def _json(value: Any) -> Any:
    return orjson.loads(value) if isinstance(value, str) else value


def _text(value: Any) -> str:
    # asyncpg's UUID is a subclass, which orjson leaves to ``default``.
    return orjson.dumps(value, default=str).decode()
