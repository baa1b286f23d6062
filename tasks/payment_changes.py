"""Letting an order be paid in another way: the old request is closed at Winpay before there is a new one."""

from __future__ import annotations

from datetime import timedelta

import structlog
from pydantic import BaseModel

from integrations.outcome import Refused, Unavailable, Unknown
from models import payments
from models.accounts.tables import Store
from models.catalog.tables import Warehouse
from models.db import pool
from models.errors import Conflict, Invalid
from models.orders.draft import DraftLine, OrderDraft, Receiver
from models.orders.tables import Order, OrderLine, PaymentMethod
from models.payments import ChangeState, PaymentChange
from tasks import payment_calls
from tasks.engine import Failed, JobContext, Retry, Snooze, job
from tasks.orders import LIMITS, with_courier
from tasks.waiting import wait_for

log = structlog.get_logger(__name__)


class ChangePayment(BaseModel, frozen=True):
    """The order whose last wish how to pay is to come true."""

    order_id: int


class PaymentChanged(BaseModel, frozen=True):
    """How the order is paid now; without a method, nothing is asked until somebody asks."""

    method: str | None
    bank: str


@job(
    "payments.change",
    queue="critical",
    max_attempts=12,
    timeout=timedelta(seconds=120),
    ordered_by="order_id",
)
async def change(ctx: JobContext, args: ChangePayment) -> PaymentChanged | Failed | Retry | Snooze:
    """Close the old VA or QR, and only then change the order and ask for its money anew.

    Whoever pays the old one first has paid the order, and the wish is refused. What is away is waited for, with the
    old way to pay still open.
    """
    async with ctx.transaction() as tx:
        begun = await payments.change.begin(args.order_id, limits=LIMITS, now=ctx.clock.now(), using=tx)
    if begun.is_decided:
        return _told(begun.change)
    closed = begun.open if begun.open is not None and begun.open.contract_id is not None else None
    try:
        if begun.change.method == PaymentMethod.COD:
            await _check_collects(ctx, args.order_id)
        if closed is not None and not await payment_calls.close(ctx, closed):
            closed = None
    except (Invalid, Refused) as no:
        return await _refused(ctx, args.order_id, no)
    except (Unknown, Unavailable) as away:
        return wait_for(away, ctx)
    async with ctx.transaction() as tx:
        decided = await payments.change.finish(args.order_id, closed=closed, limits=LIMITS, clock=ctx.clock, using=tx)
    if decided is None:
        return Retry("Another request for money was opened meanwhile; it is closed next.", timedelta(0))
    return _told(decided)


async def _refused(ctx: JobContext, order_id: int, no: Invalid | Refused) -> PaymentChanged | Failed:
    reason = no.detail if isinstance(no, Invalid) else f"Winpay keeps the old payment open: {no.reason}"
    async with ctx.transaction() as tx:
        decided = await payments.change.refuse(order_id, reason=reason, now=ctx.clock.now(), using=tx)
    log.warning("payments.change_refused", order_id=order_id, reason=reason)
    return _told(decided)


def _told(change: PaymentChange) -> PaymentChanged | Failed:
    if change.state == ChangeState.REFUSED:
        return Failed(Conflict(change.reason, payment_method=change.method))
    return PaymentChanged(method=change.method, bank=change.channel)


async def _check_collects(ctx: JobContext, order_id: int) -> None:
    """Raise ``Invalid`` where the order's courier does not collect money at its door. Who has none gets one later."""
    order = await Order.filter(id=order_id).using_db(pool()).get()
    store = await Store.filter(id=order.store_id).using_db(pool()).get()
    warehouse = await Warehouse.filter(id=order.warehouse_id).using_db(pool()).get()
    lines = await OrderLine.filter(order_id=order_id).using_db(pool()).order_by("position", "id")
    draft = OrderDraft(
        store_id=order.store_id,
        form_id=order.form_id,
        lines=tuple(DraftLine(sku=line.sku, qty=line.qty) for line in lines),
        receiver=Receiver(name=order.receiver_name, phone=order.receiver_phone, district_id=order.district_id),
        payment_method=PaymentMethod.COD,
        courier_code=order.courier_code,
        service_code=order.service_code,
        weight_g=order.weight_g,
        origin_district_id=warehouse.district_id,
    )
    await with_courier(draft, rates=ctx.app.rates_of(order.store_id, store.boscod_token))
