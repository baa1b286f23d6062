"""Placing many orders of one store in one transaction, each of which may be refused without harm to the others.

What is decided, and in which order it is locked (buyers, stock, turns), is as in ``place``; the statements are the
same, with many orders each. So that two placings never wait for each other in a ring, everything that the orders share
is locked for all of them before the first is written: a batch should not be larger than others can wait for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from models import followups, jobs, recaps
from models.clock import Clock
from models.customers import meet as customers
from models.db import Connection
from models.errors import DomainError, Invalid
from models.orders.cart import Cart, examine_all, reckon
from models.orders.draft import OrderDraft
from models.orders.limits import Limits, check_total
from models.orders.place import PlacedOrder, confirm_unasked, placed_as
from models.orders.tables import Order
from models.orders.write import Placing, is_free, met_by, write
from models.sql import load
from models.stock import hold
from models.stock.tables import MovementKind

_TOGETHER = 500
"""Orders of one statement: their JSON is about half a megabyte."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """An order to be placed. ``job_id`` is its identity: the same one gives the same order again."""

    job_id: UUID
    token_hash: str
    draft: OrderDraft


@dataclass(slots=True, kw_only=True)
class _Row:
    """One request on its way."""

    place: int
    request: Request
    placing: Placing
    warehouse_id: int = 0
    customer_id: int = 0
    cs_id: int | None = None
    suspected: list[str]


Outcome = PlacedOrder | DomainError


async def place_many(
    requests: Sequence[Request], *, limits: Limits, clock: Clock, using: Connection, by: str
) -> list[Outcome]:
    """Place what can be placed, inside the caller's transaction, and return for each request its order or the refusal.

    The requests are of one store, and of no form: their shipping is what they say, and no voucher is taken. Earlier
    ones come first to the stock. Refusals are those that ``place`` raises.
    """
    outcomes: dict[int, Outcome] = dict(await _placed_before(requests, using=using))
    now = clock.now()
    rows = await _read(requests, outcomes, limits=limits, using=using)
    # What is plainly gone binds nobody; what is left is decided under locks.
    rows = _share_out(rows, outcomes, await _stock(rows, using=using, lock=False))
    if rows:
        await _meet(rows, now=now, using=using)
        rows = _share_out(rows, outcomes, await _stock(rows, using=using, lock=True))
    if rows:
        await _take_turns(rows, using=using)
        await _write(rows, now=now, by=by, clock=clock, using=using)
        outcomes |= {row.place: placed_as(row.placing.order, replayed=False) for row in rows}
    return [outcomes[place] for place in range(len(requests))]


async def examine_many(requests: Sequence[Request], *, limits: Limits, using: Connection) -> dict[int, DomainError]:
    """Return what ``place_many`` would refuse now, by its place among the requests; nothing is bound."""
    outcomes: dict[int, Outcome] = dict(await _placed_before(requests, using=using))
    rows = await _read(requests, outcomes, limits=limits, using=using)
    _share_out(rows, outcomes, await _stock(rows, using=using, lock=False))
    return {place: no for place, no in outcomes.items() if isinstance(no, DomainError)}


async def _placed_before(requests: Sequence[Request], *, using: Connection) -> dict[int, PlacedOrder]:
    sql = "SELECT id FROM orders WHERE job = ANY ($1::uuid[])"
    rows = await using.execute_query_dict(sql, [[one.job_id for one in requests]])
    orders = await Order.filter(id__in=[row["id"] for row in rows]).using_db(using) if rows else []
    known = {order.job: order for order in orders}
    return {
        place: placed_as(known[one.job_id], replayed=True) for place, one in enumerate(requests) if one.job_id in known
    }


async def _read(
    requests: Sequence[Request], outcomes: dict[int, Outcome], *, limits: Limits, using: Connection
) -> list[_Row]:
    """Return what the catalogue and the limits let pass, priced."""
    new = [(place, one) for place, one in enumerate(requests) if place not in outcomes]
    if not new:
        return []
    rows: list[_Row] = []
    examined = await examine_all([one.draft for _, one in new], limits=limits, using=using)
    for (place, request), (cart, wrong) in zip(new, examined, strict=True):
        if wrong:
            outcomes[place] = Invalid(wrong)
            continue
        bill = reckon(request.draft, cart, None)
        try:
            check_total(request.draft.payment_method, bill.total_idr, limits)
        except DomainError as no:
            outcomes[place] = no
            continue
        placing = Placing(draft=request.draft, cart=cart, bill=bill)
        rows.append(_Row(place=place, request=request, placing=placing, suspected=[]))
    return rows


async def _stock(rows: Sequence[_Row], *, using: Connection, lock: bool) -> dict[int, list[hold.Available]]:
    """Return what the warehouses can give of each variant that the rows want."""
    wanted = {variant for row in rows for variant in row.placing.cart.wanted}
    by_variant: dict[int, list[hold.Available]] = defaultdict(list)
    if wanted:
        see = hold.lock if lock else hold.look
        for one in await see(rows[0].placing.draft.store_id, wanted, using=using):
            by_variant[one.variant_id].append(one)
    return by_variant


def _share_out(
    rows: Sequence[_Row], outcomes: dict[int, Outcome], stock: dict[int, list[hold.Available]]
) -> list[_Row]:
    """Give each row its warehouse, in their order, and return those that got one."""
    filled: list[_Row] = []
    for row in rows:
        cart = row.placing.cart
        try:
            row.warehouse_id = _fill(cart, stock)
        except DomainError as no:
            outcomes[row.place] = no
        else:
            filled.append(row)
    return filled


def _fill(cart: Cart, stock: dict[int, list[hold.Available]]) -> int:
    there = [one for variant in cart.wanted for one in stock[variant]]
    source = hold.choose(there, cart.wanted, preferred=cart.preferred, skus=cart.skus)
    for variant, qty in cart.wanted.items():
        stock[variant] = [
            replace(one, available=one.available - qty) if one.warehouse_id == source.warehouse_id else one
            for one in stock[variant]
        ]
    return source.warehouse_id


async def _meet(rows: Sequence[_Row], *, now: datetime, using: Connection) -> None:
    store_id = rows[0].placing.draft.store_id
    met = [met_by(row.placing.draft) for row in rows]
    ids = await customers.meet_all(store_id, met, at=now, using=using)
    shield = rows[0].placing.cart.rules.shield
    suspected = await customers.suspect(shield, store_id, list(zip(ids, met, strict=True)), at=now, using=using)
    for row, customer_id, reasons in zip(rows, ids, suspected, strict=True):
        row.customer_id, row.suspected = customer_id, reasons


async def _take_turns(rows: Sequence[_Row], *, using: Connection) -> None:
    """Give each order its turn in the rotation: that of its first product's staff, or of the store's."""
    by_product: dict[int, list[_Row]] = defaultdict(list)
    for row in rows:
        by_product[row.placing.cart.rows[0]["product_id"]].append(row)
    for product_id, those in sorted(by_product.items()):
        values = [those[0].placing.draft.store_id, None, product_id, len(those)]
        turns = await using.execute_query_dict(load(__file__, "rotate"), values)
        for row, turn in zip(those, turns, strict=False):
            row.cs_id = turn["cs_id"]


async def _write(rows: Sequence[_Row], *, now: datetime, by: str, clock: Clock, using: Connection) -> None:
    sql = "SELECT nextval(pg_get_serial_sequence('orders', 'id')) AS id FROM generate_series(1, $1::int)"
    numbers = await using.execute_query_dict(sql, [len(rows)])
    for row, number in zip(rows, numbers, strict=True):
        row.placing.begin(
            number["id"],
            job_id=row.request.job_id,
            token_hash=row.request.token_hash,
            customer_id=row.customer_id,
            warehouse_id=row.warehouse_id,
            suspected=row.suspected,
            now=now,
            cs_id=row.cs_id,
        )
    for first in range(0, len(rows), _TOGETHER):
        some = rows[first : first + _TOGETHER]
        ids = [row.placing.order.id for row in some]
        await write([row.placing for row in some], by=by, using=using)
        await followups.plan_new(ids, using=using, now=now)
        await hold.move(ids, MovementKind.RESERVED, by=by, at=now, using=using)
    store_id = rows[0].placing.draft.store_id
    await recaps.mark_stale(store_id, [now], using=using)
    for order in (row.placing.order for row in rows):
        if order.unpaid_until is not None:
            await jobs.enqueue("payments.request", {"order_id": order.id}, store=store_id, using=using)
        if is_free(order):
            await confirm_unasked(order.id, clock=clock, using=using)
