"""Asking Winpay for money, counting what came, and closing what nobody should pay any more."""

from __future__ import annotations

from datetime import timedelta

import structlog
from pydantic import BaseModel

from integrations.outcome import ProviderError, Refused, Unavailable, Unknown, Unreadable
from integrations.winpay import DuplicateReference, PaymentState
from models import payments, webhooks
from models.db import pool
from models.errors import Conflict
from models.payments import Money, Payment, Settled
from models.payments.request import SHORTEST_LIFE
from tasks import payment_calls
from tasks.engine import Cancelled, Failed, JobContext, Retry, Snooze, job
from tasks.waiting import wait_for

log = structlog.get_logger(__name__)

SETTLE_AFTER = timedelta(seconds=2)
"""An unknown create is settled after this: long enough for a slow answer, short enough for a buyer who waits."""

SLOWEST_SETTLING = timedelta(minutes=5)
"""Each create that stays unknown doubles the wait up to this: it may leave an account at Winpay that nobody can use."""

ENDED_BY_ITSELF = timedelta(minutes=5)
"""After its deadline Winpay takes no money for an account; so much may our clocks differ."""

AT_ONCE = timedelta(0)


class RequestPayment(BaseModel, frozen=True):
    """The order to ask money for."""

    order_id: int


class PaymentAsked(BaseModel, frozen=True):
    """The payment that the buyer now sees."""

    payment_id: int
    reference: str
    method: str
    state: str


@job(
    "payments.request",
    queue="critical",
    max_attempts=12,
    timeout=timedelta(seconds=90),
    unique="order_id",
    ordered_by="order_id",
)
async def request(ctx: JobContext, args: RequestPayment) -> PaymentAsked | Cancelled | Failed | Retry | Snooze:
    """Make the VA or the QR of an order, once.

    The reference is committed before Winpay is asked. An unknown outcome is settled by repeating that reference once;
    when Winpay says that it exists, its answer is lost for good and the buyer gets a new payment. A Winpay that is away
    is waited for until the order's deadline. A refusal ends the job, also when an attempt before this one met it: a
    person has to change something first.
    """
    if ctx.job.attempt > 1:
        refusal = await payments.refusal_since(args.order_id, await ctx.asked_at(), using=pool())
        if refusal is not None:
            return Failed(Conflict(f"Winpay refused the payment: {refusal}"))
    async with ctx.transaction() as tx:
        payment = await payments.intend(args.order_id, now=ctx.clock.now(), using=tx)
        fresh = payment is not None and payment.contract_id is None
        may_call = payment is not None and fresh and await payments.begin_call(payment.id, using=tx)
        if payment is not None and fresh and not may_call:
            await payments.lost(payment.id, using=tx)
    if payment is None:
        return Cancelled(
            "Nothing is to be paid online for this order: it was paid or cancelled, or its deadline is near."
        )
    if not fresh:
        return _asked(payment)
    if not may_call:
        return Retry("Winpay's answer was lost twice; the buyer gets a new reference.", AT_ONCE)
    try:
        answer = await payment_calls.create(ctx.app.winpay, payment)
    except ProviderError as error:
        return await _not_made(ctx, payment, error)
    async with ctx.transaction() as tx:
        payment = await payments.created(payment.id, answer, clock=ctx.clock, using=tx)
    return _asked(payment)


async def _not_made(ctx: JobContext, payment: Payment, error: ProviderError) -> Failed | Retry | Snooze:
    async with ctx.transaction() as tx:
        match error:
            case DuplicateReference():
                await payments.lost(payment.id, using=tx)
                return Retry(f"{error.reason}: it exists out of reach; the buyer gets a new reference.", AT_ONCE)
            case Refused():
                await payments.refused(payment.id, reason=error.reason, using=tx)
                return Failed(Conflict(f"Winpay refused the payment: {error.reason}", code=error.code))
            case Unavailable():
                await payments.not_called(payment.id, using=tx)
                return wait_for(error, ctx, until=payment.expires_at - SHORTEST_LIFE)
            case _:
                return wait_for(error, ctx, until=payment.expires_at - SHORTEST_LIFE, at_least=_settling(payment))


def _settling(payment: Payment) -> timedelta:
    """Return how long to wait after a create of this payment that stayed unknown."""
    unknown: int = (payment.attempt - 1) * payments.MOST_CALLS + payment.calls
    return min(SETTLE_AFTER * (1 << min(unknown, 10)), SLOWEST_SETTLING)


def _asked(payment: Payment) -> PaymentAsked:
    return PaymentAsked(
        payment_id=payment.id, reference=payment.reference, method=payment.method, state=payment.state.value
    )


class SettlePayment(BaseModel, frozen=True):
    """The stored callback that tells of the money."""

    webhook_id: int


class PaymentSettled(BaseModel, frozen=True):
    """What the money did."""

    reference: str
    settled: str


@job("payments.settle", queue="critical", max_attempts=20, timeout=timedelta(seconds=30), unique="webhook_id")
async def settle(ctx: JobContext, args: SettlePayment) -> PaymentSettled:
    """Count the money that a stored callback tells of. However often it runs, it counts once."""
    async with ctx.transaction(by_key=True) as tx:
        webhook = await webhooks.read(args.webhook_id, using=tx)
        winpay = ctx.app.winpay
        parse = winpay.parse_qris_notice if webhook.kind == "qr_notify" else winpay.parse_va_payment
        notice = parse(webhook.body)
        outcome = f"not a payment: {notice.raw_state}"
        if notice.state is PaymentState.PAID:
            money = Money(
                reference=notice.reference,
                key=notice.key,
                amount_idr=notice.amount_idr,
                odd_amount=notice.odd_amount,
                paid_at=notice.paid_at or webhook.received_at,
            )
            outcome = await payments.settle(money, clock=ctx.clock, using=tx)
        await webhooks.done(webhook.id, outcome=outcome, now=ctx.clock.now(), using=tx)
    if outcome in ALARMING or notice.odd_amount:
        log.warning("payments.needs_a_person", reference=notice.reference, outcome=outcome)
    return PaymentSettled(reference=notice.reference, settled=outcome)


ALARMING = (
    Settled.CONFLICT,
    Settled.PAID_TOO_MUCH,
    Settled.PAID_AFTER_EXPIRY,
    Settled.REFUND_DUE,
    Settled.UNKNOWN_REFERENCE,
)


class CancelPayment(BaseModel, frozen=True):
    """The order whose open payments end."""

    order_id: int


class PaymentsClosed(BaseModel, frozen=True):
    """How many Winpay has deleted, and how many it kept because they are paid or because it will not."""

    closed: int
    kept: int


@job(
    "payments.cancel",
    queue="critical",
    max_attempts=12,
    timeout=timedelta(seconds=90),
    unique="order_id",
    ordered_by="order_id",
)
async def cancel(ctx: JobContext, args: CancelPayment) -> PaymentsClosed | Failed | Snooze:
    """Close the order's VA or QR at Winpay, so that nobody pays it. Deleting twice does no harm."""
    async with ctx.transaction() as tx:
        to_close = await payments.close(args.order_id, using=tx)
    closed = kept = 0
    for payment in to_close:
        try:
            gone = await payment_calls.close(ctx, payment)
        except Refused as no:
            log.warning("payments.not_closed", reference=payment.reference, reason=no.reason)
            async with ctx.transaction() as tx:
                await payments.not_closed(payment.id, reason=no.reason, using=tx)
            gone = False
        except (Unknown, Unavailable) as away:
            if ctx.clock.now() < payment.expires_at + ENDED_BY_ITSELF:
                return wait_for(away, ctx)
            log.info("payments.ended_by_itself", reference=payment.reference)
            gone = True
        if not gone:
            kept += 1
            continue
        async with ctx.transaction() as tx:
            await payments.closed(payment.id, now=ctx.clock.now(), using=tx)
        closed += 1
    return PaymentsClosed(closed=closed, kept=kept)


class InquirePayment(BaseModel, frozen=True):
    """The payment of which nothing was heard."""

    payment_id: int


@job("payments.inquire", queue="default", max_attempts=4, timeout=timedelta(seconds=60), unique="payment_id")
async def inquire(ctx: JobContext, args: InquirePayment) -> PaymentSettled | Failed | Snooze:
    """Ask Winpay about a payment whose callback did not come, and count the money if it came."""
    payment = await Payment.filter(id=args.payment_id).using_db(pool()).get()
    try:
        heard = await payment_calls.ask(ctx.app.winpay, payment, now=ctx.clock.now())
    except Refused as no:
        return PaymentSettled(reference=payment.reference, settled=f"not known to Winpay: {no.reason}")
    except Unreadable as nonsense:
        # Paid, and nobody can say how much: nothing is counted. It is asked for again while it is silent.
        log.warning("payments.needs_a_person", reference=payment.reference, outcome=nonsense.reason)
        return Failed(Conflict(f"Winpay's answer is not believed: {nonsense.reason}.", reference=payment.reference))
    except (Unknown, Unavailable) as away:
        return wait_for(away, ctx, until=payment.expires_at + payments.INQUIRE_UNTIL)
    if heard.money is None:
        return PaymentSettled(reference=payment.reference, settled=heard.state.value)
    async with ctx.transaction() as tx:
        settled = await payments.settle(heard.money, clock=ctx.clock, using=tx)
    return PaymentSettled(reference=payment.reference, settled=settled)
