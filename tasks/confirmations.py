"""Money that a notice tells of, and that counts only once Winpay says so when it is asked: e-wallets, cards, invoices.

What the notice of an e-wallet or card looks like is assumed (W-08), and the Checkout page's bears no signature (W-09).
"""

from __future__ import annotations

from datetime import timedelta

import structlog
from pydantic import BaseModel

from integrations.outcome import Refused, Unavailable, Unknown, Unreadable
from integrations.winpay import PaymentNotice, PaymentState, parse_debit_notice
from integrations.winpay.invoices import parse_notice
from models import payments, webhooks
from models.db import pool
from models.errors import Conflict
from models.payments import Money, Payment
from models.webhooks.tables import IncomingWebhook
from tasks.engine import Failed, JobContext, Retry, Snooze, job
from tasks.payments import ALARMING, PaymentSettled
from tasks.waiting import wait_for

log = structlog.get_logger(__name__)

DEBIT = "debit_notify"
"""What the notice of an e-wallet or card is called where it is stored; any other is one of the Checkout page."""

LOOKS = 3
"""How often Winpay is asked about a notice that it does not confirm: its answer may be a little behind its notice."""

WANTED = timedelta(days=1)
"""After the notice; so long a Winpay that is away is waited for."""


class ConfirmPayment(BaseModel, frozen=True):
    """The stored notice."""

    webhook_id: int


@job("payments.confirm", queue="critical", max_attempts=8, timeout=timedelta(seconds=90), unique="webhook_id")
async def confirm(ctx: JobContext, args: ConfirmPayment) -> PaymentSettled | Failed | Retry | Snooze:
    """Ask Winpay about the payment that a notice names, and count what Winpay says that came, once.

    Nothing of the notice is believed but whose payment it is about.
    """
    webhook = await webhooks.read(args.webhook_id, using=pool())
    debit = parse_debit_notice(webhook.body) if webhook.kind == DEBIT else None
    payment = await _payment_of(webhook, debit)
    if debit is not None and debit.state is not PaymentState.PAID:
        return await _end(ctx, webhook, payment, None, f"not a payment: {debit.raw_state}")
    money: Money | None = None
    outcome = "Winpay does not say that it is paid"
    try:
        money = await (_of_invoice(ctx, webhook, payment) if debit is None else _of_debit(ctx, payment, debit, webhook))
    except Unreadable as nonsense:
        log.warning("payments.needs_a_person", reference=payment.reference, outcome=nonsense.reason)
        return Failed(Conflict(f"Winpay's answer is not believed: {nonsense.reason}.", reference=payment.reference))
    except Refused as no:
        outcome = f"not known to Winpay: {no.reason}"
    except (Unknown, Unavailable) as away:
        return wait_for(away, ctx, until=webhook.received_at + WANTED)
    if money is None and ctx.job.attempt < LOOKS:
        return Retry(f"{outcome}.")
    ended = await _end(ctx, webhook, payment, money, outcome)
    # Anybody may have sent the notice of an invoice, so one that is not true is nothing to look at.
    if ended.settled in ALARMING or (money is None and debit is not None):
        log.warning("payments.needs_a_person", reference=payment.reference, outcome=ended.settled)
    return ended


async def _end(
    ctx: JobContext, webhook: IncomingWebhook, payment: Payment, money: Money | None, outcome: str
) -> PaymentSettled:
    """Count the money, if there is any, and note what the notice did."""
    async with ctx.transaction() as tx:
        if money is not None:
            outcome = await payments.settle(money, clock=ctx.clock, using=tx)
        await webhooks.done(webhook.id, outcome=outcome, now=ctx.clock.now(), using=tx)
    return PaymentSettled(reference=payment.reference, settled=outcome)


async def _payment_of(webhook: IncomingWebhook, debit: PaymentNotice | None) -> Payment:
    """Return the payment that it names; it was there when the notice was taken in."""
    if debit is not None:
        reference: str | None = debit.reference
    else:
        reference = await payments.first_known(parse_notice(webhook.body).references, using=pool())
    return await Payment.filter(reference=reference).using_db(pool()).get()


async def _of_invoice(ctx: JobContext, webhook: IncomingWebhook, payment: Payment) -> Money | None:
    """Return what Winpay shows as paid for the invoice; none where it shows it unpaid."""
    # By our reference, so that nothing that a stranger may have written says which invoice is looked at.
    invoice = await ctx.app.checkout.find_by_reference(payment.reference)
    if invoice.payment is None or invoice.reference != payment.reference:
        return None
    return Money(
        reference=payment.reference,
        key=f"checkout:{payment.reference}:{invoice.payment.uuid}" if invoice.payment.uuid else None,
        amount_idr=invoice.payment.amount_idr,
        paid_at=invoice.payment.at or webhook.received_at,
    )


async def _of_debit(ctx: JobContext, payment: Payment, notice: PaymentNotice, webhook: IncomingWebhook) -> Money | None:
    """Return what Winpay says was paid by the e-wallet or card; none where it does not say so."""
    told = await ctx.app.winpay.wallet.status(
        reference=payment.reference,
        # That of a create whose answer was lost is known by the notice alone.
        contract_id=payment.contract_id or notice.contract_id,
        channel=payment.channel or notice.channel,
    )
    if told.state is not PaymentState.PAID:
        return None
    return Money(
        reference=payment.reference,
        key=notice.key,
        # Told that it is paid and not how much: what was asked.
        amount_idr=payment.amount_idr if told.amount_idr is None else told.amount_idr,
        odd_amount=told.odd_amount,
        paid_at=told.paid_at or notice.paid_at or webhook.received_at,
    )
