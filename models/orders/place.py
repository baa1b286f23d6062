"""Placing an order: one transaction that takes everything the order needs, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import followups, jobs, recaps
from models.clock import Clock
from models.customers import meet as customers
from models.db import Connection
from models.orders import states
from models.orders.cart import Cart, before_voucher, read_cart, reckon
from models.orders.draft import OrderDraft
from models.orders.limits import Limits, check_total
from models.orders.tables import Order, OrderStatus, PaymentMethod, PaymentStatus
from models.orders.write import Placing, is_free, met_by, write
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
    return None if known is None else placed_as(known, replayed=True)


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
    met = met_by(draft)
    [customer_id] = await customers.meet_all(draft.store_id, [met], at=now, using=using)
    shield = cart.rules.shield
    [suspected] = await customers.suspect(shield, draft.store_id, [(customer_id, met)], at=now, using=using)
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
    placing = Placing(draft=draft, cart=cart, bill=reckoned)
    order = placing.begin(
        number["id"],
        job_id=job_id,
        token_hash=token_hash,
        customer_id=customer_id,
        warehouse_id=warehouse_id,
        suspected=suspected,
        now=now,
    )
    await write([placing], by=by, voucher_id=discount.voucher_id if discount else None, using=using)
    if draft.form_id is not None:
        closing = [draft.form_id, draft.receiver.phone, draft.draft_hash, order.id, now]
        await using.execute_query(load(__file__, "close_drafts"), closing)
    await followups.plan_new([order.id], using=using, now=now)
    await recaps.mark_stale(order.store_id, [now], using=using)
    if order.unpaid_until is not None:
        await jobs.enqueue("payments.request", {"order_id": order.id}, store=order.store_id, using=using)
    await _take(order, draft, cart, by=by, using=using)
    if is_free(order):
        await confirm_unasked(order.id, clock=clock, using=using)
    return placed_as(order, replayed=False)


async def confirm_unasked(order_id: int, *, clock: Clock, using: Connection) -> None:
    """Confirm an order over nothing: no money will come that could."""
    why = "nothing is to be paid"
    await states.pay(order_id, PaymentStatus.PAID, by="system", clock=clock, using=using, reason=why)
    await states.step(order_id, OrderStatus.CONFIRMED, by="system", clock=clock, using=using, reason=why)


async def _take(order: Order, draft: OrderDraft, cart: Cart, *, by: str, using: Connection) -> None:
    """Take the order's units and its turn in the rotation: what was looked at before is now decided, under locks."""
    stock = await hold.lock(draft.store_id, cart.wanted, using=using)
    warehouse_id = _source(draft, cart, stock)
    first_product = cart.rows[0]["product_id"]
    turn = await using.execute_query_dict(load(__file__, "rotate"), [draft.store_id, draft.form_id, first_product, 1])
    order.cs_id = turn[0]["cs_id"] if turn else None
    if order.cs_id is not None:
        await using.execute_query("UPDATE orders SET cs_id = $2 WHERE id = $1", [order.id, order.cs_id])
    if warehouse_id != order.warehouse_id:
        order.warehouse_id = warehouse_id
        for table, key in (("orders", "id"), ("order_lines", "order_id")):
            sql = f"UPDATE {table} SET warehouse_id = $2 WHERE {key} = $1"  # noqa: S608 - names from the line above
            await using.execute_query(sql, [order.id, warehouse_id])
    await hold.move([order.id], MovementKind.RESERVED, by=by, at=order.created_at, using=using)


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


def placed_as(order: Order, *, replayed: bool) -> PlacedOrder:
    """Return what is said of an order that was placed."""
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
