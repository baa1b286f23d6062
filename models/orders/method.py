"""Another way to pay an order: whether it may be, and what that makes of its bill, deadline and follow-ups.

Nothing is asked of a provider here; ``models.payments.change`` sees to it that the old way is closed before.
"""

from __future__ import annotations

from datetime import datetime

from models import followups, jobs, recaps
from models.clock import Clock
from models.db import Connection
from models.errors import Conflict, Invalid
from models.forms.tables import Form
from models.orders import rebill, states, timeline
from models.orders.limits import Limits, beyond_payment, check_total
from models.orders.rules import OrderRules, rules_of
from models.orders.tables import Order, OrderStatus, PaymentMethod, PaymentStatus
from models.vouchers.tables import VoucherUse
from models.vouchers.take import VoucherRefused

_NOTHING_CAME = (PaymentStatus.UNPAID, PaymentStatus.REQUESTED)


def check_open(order: Order) -> None:
    """Raise ``Conflict`` for an order that is no longer waiting for its money."""
    about = {"code": order.code, "state": order.status.value, "payment_status": order.payment_status.value}
    if order.payment_status not in _NOTHING_CAME:
        msg = f"Order {order.code} is {order.payment_status.value}: the way to pay changes before anything was paid."
        raise Conflict(msg, **about)
    if order.status != OrderStatus.PENDING:
        msg = f"Order {order.code} is {order.status.value}: the way to pay changes while an order is pending."
        raise Conflict(msg, **about)


async def check_form(order: Order, method: PaymentMethod, *, using: Connection) -> None:
    """Raise ``Invalid`` where the form that the order came by does not take this. A seller is not bound by it."""
    form = await Form.filter(id=order.form_id).using_db(using).first() if order.form_id is not None else None
    if form is not None and form.payment_methods and method not in form.payment_methods:
        raise Invalid({"payment_method": f"This form takes {', '.join(form.payment_methods)}."})


async def check(order: Order, method: PaymentMethod, bank: str, *, limits: Limits, using: Connection) -> None:
    """Raise ``Conflict``, ``Invalid`` or ``VoucherRefused`` where the order cannot be paid in this way."""
    check_open(order)
    if wrong := beyond_payment(method, bank, limits):
        raise Invalid(wrong)
    use = await VoucherUse.filter(order_id=order.id, released_at=None).using_db(using).select_related("voucher").first()
    if use is not None and use.voucher.payment_methods and method not in use.voucher.payment_methods:
        code = use.voucher.code
        raise VoucherRefused(code, rule="payment_method", detail=f"Voucher {code}: It is not for this payment method.")
    check_total(method, (await rebill.reckon(order, method=method, using=using)).total_idr, limits)


async def change(order_id: int, method: PaymentMethod, bank: str, *, by: str, clock: Clock, using: Connection) -> None:
    """Let the order, which ``check`` has passed, be paid in this way: its bill, deadline, follow-ups and next job.

    The COD fee comes or goes by the terms on which the order was placed. An order that was paid online keeps its
    deadline; one that was not gets the hold of its form. Over nothing, VA and QRIS are confirmed at once.
    """
    order = await states.locked(order_id, using=using)
    before, now = _named(order.payment_method, order.payment_channel), clock.now()
    if order.payment_status == PaymentStatus.REQUESTED:
        order = await states.pay(order_id, PaymentStatus.UNPAID, by=by, clock=clock, using=using)
    rules = await _rules(order, using=using)
    await rebill.write(order, await rebill.reckon(order, method=method, using=using), using=using)
    order.payment_method, order.payment_channel = method, bank if method == PaymentMethod.VA else ""
    asks = method in states.ONLINE and order.total_idr > 0
    order.unpaid_until = _deadline(order, rules, now) if asks else None
    order.updated_at = now
    changed = ["payment_method", "payment_channel", "unpaid_until", "updated_at"]
    await order.save(using_db=using, update_fields=changed)
    after = _named(method, order.payment_channel)
    if after != before:
        told = f"Paid by {after} instead of {before}."
        await timeline.note(order_id, "note", by=by, reason=told, at=now, using=using)
    await followups.plan(order_id, using=using, now=now)
    # What is left of the sequence goes on, if the step that was due was one of the old method's.
    await followups.start_next(order_id, after=now, using=using)
    await recaps.mark_stale(order.store_id, states.moments(order), using=using)
    if asks:
        await jobs.enqueue("payments.request", {"order_id": order_id}, store=order.store_id, using=using)
        # The one that asked for the old way may still be put off, for a provider that was away.
        await jobs.hasten("payments.request", f"order_id={order_id}", using=using)
    elif method in states.ONLINE:
        why = "nothing is to be paid"
        await states.pay(order_id, PaymentStatus.PAID, by="system", clock=clock, using=using, reason=why)
        await states.step(order_id, OrderStatus.CONFIRMED, by="system", clock=clock, using=using, reason=why)


def _deadline(order: Order, rules: OrderRules, now: datetime) -> datetime:
    # Kept where there is one: whoever changes again and again would hold the stock for ever.
    return order.unpaid_until if order.unpaid_until is not None else now + rules.hold


def _named(method: PaymentMethod, bank: str) -> str:
    return f"{method.value} ({bank})" if bank else method.value


async def _rules(order: Order, *, using: Connection) -> OrderRules:
    form = await Form.filter(id=order.form_id).using_db(using).first() if order.form_id is not None else None
    return rules_of(form.settings if form is not None else None)
