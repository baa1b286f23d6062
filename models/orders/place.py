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
from models.orders import states
from models.orders.cart import Cart, before_voucher, read_cart, reckon
from models.orders.codes import code_of
from models.orders.draft import OrderDraft
from models.orders.limits import Limits, check_total
from models.orders.pricing import Bill
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


class ShippingUnpriced(Exception):
    """Nobody has asked what shipping costs from where the order would leave: ask, then place it. Nothing is written."""

    def __init__(self, district_id: int | None) -> None:
        super().__init__(f"the order leaves from district {district_id}")
        self.district_id = district_id


async def placed_before(job_id: UUID, *, using: Connection) -> PlacedOrder | None:
    """Return the order that this job has placed already, if it has."""
    known = await Order.filter(job=job_id).using_db(using).first()
    return None if known is None else _placed(known, replayed=True)


async def place(
    draft: OrderDraft,
    *,
    job_id: UUID,
    token_hash: str,
    limits: Limits,
    clock: Clock,
    using: Connection,
    by: str = "buyer",
) -> PlacedOrder:
    """Place the order inside the caller's transaction; the same ``job_id`` gives the same order again.

    Takes stock (rows locked in a fixed order, demand summed per variant), the voucher, a number, a buyer and a turn in
    the rotation; writes order, lines, fees, timeline, follow-ups, the recap's mark, and for VA and QRIS the job
    ``payments.request``. COD and transfer wait for the seller; VA and QRIS over nothing are confirmed at once.

    Raises ``OutOfStock`` with the SKU, ``VoucherRefused``, ``Invalid`` with every wrong field, ``NotFound`` and
    ``Conflict`` for a form that is gone or closed, and ``ShippingUnpriced`` when the order would leave from another
    district than its shipping was asked from.
    """
    known = await placed_before(job_id, using=using)
    if known is not None:
        return known
    now = clock.now()
    cart = await read_cart(draft, limits=limits, using=using)
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
    # What many orders share (stock, voucher, turn: locked in this order everywhere) is locked as late as can be: the
    # orders of one product follow each other at the pace at which the rest of the transaction passes.
    see = hold.lock if draft.voucher else hold.look
    warehouse_id = _source(draft, cart, await see(draft.store_id, cart.wanted, using=using))
    discount = None
    if draft.voucher:
        discount = await vouchers.take(draft.store_id, draft.voucher, before_voucher(draft, cart), now=now, using=using)
    reckoned = reckon(draft, cart, discount)
    check_total(draft.payment_method, reckoned.total_idr, limits)
    [number] = await using.execute_query_dict("SELECT nextval(pg_get_serial_sequence('orders', 'id')) AS id", [])
    online = draft.payment_method in ONLINE
    asks = online and reckoned.total_idr > 0
    order = Order(
        id=number["id"],
        code=code_of(number["id"]),
        store_id=draft.store_id,
        job=job_id,
        token_hash=token_hash,
        form_id=draft.form_id,
        customer_id=customer_id,
        cs_id=None,
        warehouse_id=warehouse_id,
        status=OrderStatus.PENDING,
        payment_method=draft.payment_method,
        payment_channel=draft.payment_channel,
        payment_status=PaymentStatus.UNPAID,
        suspected=suspected,
        created_at=now,
        unpaid_until=now + cart.rules.hold if asks else None,
        total_idr=reckoned.total_idr,
    )
    await _write(order, draft, cart, reckoned, discount, by=by, using=using)
    if draft.form_id is not None:
        closing = [draft.form_id, buyer.phone, draft.draft_hash, order.id, now]
        await using.execute_query(load(__file__, "close_drafts"), closing)
    await followups.plan(order.id, using=using, now=now)
    await recaps.mark_stale(order.store_id, [now], using=using)
    if asks:
        await jobs.enqueue("payments.request", {"order_id": order.id}, store=order.store_id, using=using)
    await _take(order, draft, cart, by=by, using=using)
    if online and not asks:
        # No money will come that could confirm it.
        why = "nothing is to be paid"
        await states.pay(order.id, PaymentStatus.PAID, by="system", clock=clock, using=using, reason=why)
        await states.step(order.id, OrderStatus.CONFIRMED, by="system", clock=clock, using=using, reason=why)
    return _placed(order, replayed=False)


async def _take(order: Order, draft: OrderDraft, cart: Cart, *, by: str, using: Connection) -> None:
    """Take the order's units and its turn in the rotation: what was looked at before is now decided, under locks."""
    stock = await hold.lock(draft.store_id, cart.wanted, using=using)
    warehouse_id = _source(draft, cart, stock)
    first_product = cart.rows[0]["product_id"]
    turn = await using.execute_query_dict(load(__file__, "rotate"), [draft.store_id, draft.form_id, first_product])
    order.cs_id = turn[0]["cs_id"] if turn else None
    if order.cs_id is not None:
        await using.execute_query("UPDATE orders SET cs_id = $2 WHERE id = $1", [order.id, order.cs_id])
    if warehouse_id != order.warehouse_id:
        order.warehouse_id = warehouse_id
        for table, key in (("orders", "id"), ("order_lines", "order_id")):
            sql = f"UPDATE {table} SET warehouse_id = $2 WHERE {key} = $1"  # noqa: S608 - names from the line above
            await using.execute_query(sql, [order.id, warehouse_id])
    await hold.move(order.id, MovementKind.RESERVED, by=by, at=order.created_at, using=using)


def _source(draft: OrderDraft, cart: Cart, stock: Sequence[hold.Available]) -> int:
    """Return the warehouse that fills the order; what it has to send must have been priced from there."""
    source = hold.choose(stock, cart.wanted, preferred=cart.preferred, skus=cart.skus)
    priced_from = draft.origin_district_id if draft.shipping_idr is not None else None
    if (
        cart.rules.shipping.kind == "rates"
        and draft.origin_district_id is not None
        and priced_from != source.district_id
    ):
        raise ShippingUnpriced(source.district_id)
    return source.warehouse_id


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


def _text(value: Any) -> str:
    # asyncpg's UUID is a subclass, which orjson leaves to ``default``.
    return orjson.dumps(value, default=str).decode()
