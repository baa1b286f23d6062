"""What Winpay is asked about one payment, whichever way it is paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import structlog

from integrations.outcome import Refused, Unknown
from integrations.winpay import NotThere, PaymentState, WinpayClient, account_name
from models import payments
from models.orders.tables import Order
from models.payments import Created, Money, Payment
from tasks.engine import JobContext

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What Winpay says of a payment, and the money where it came."""

    state: PaymentState
    money: Money | None = None


async def create(winpay: WinpayClient, payment: Payment) -> Created:
    """Make the VA or the QR."""
    if payment.method == "qris":
        code = await winpay.generate_qris(
            reference=payment.reference, amount_idr=payment.amount_idr, expires_at=payment.expires_at
        )
        return Created(contract_id=code.contract_id, qr_url=code.url, qr_content=code.content)
    order = await Order.get(id=payment.order_id)
    account = await winpay.create_va(
        reference=payment.reference,
        name=account_name(order.receiver_name),
        channel=payment.channel,
        amount_idr=payment.amount_idr,
        expires_at=payment.expires_at,
    )
    return Created(contract_id=account.contract_id, va_number=account.number, va_raw=account.raw_number)


async def ask(winpay: WinpayClient, payment: Payment, *, now: datetime) -> Heard:
    """Ask whether it is paid. Raises ``Unreadable`` when it is, and nobody can say how much."""
    contract_id = payment.contract_id or ""
    paid_at: datetime | None = None
    if payment.method == "qris":
        qr = await winpay.query_qris(reference=payment.reference, contract_id=contract_id)
        state, amount_idr, odd_amount, paid_at = qr.state, qr.amount_idr, qr.odd_amount, qr.paid_at
    else:
        va = await winpay.va_status(
            reference=payment.reference,
            contract_id=contract_id,
            raw_number=payment.va_raw or "",
            channel=payment.channel,
            expires_at=payment.expires_at,
        )
        state, amount_idr, odd_amount = va.state, va.amount_idr, va.odd_amount
    if state is not PaymentState.PAID:
        return Heard(state=state)
    money = Money(
        reference=payment.reference,
        key=None,
        paid_at=paid_at or now,
        # Told that it is paid and not how much: what was asked, since Winpay takes no other sum for it.
        amount_idr=payment.amount_idr if amount_idr is None else amount_idr,
        odd_amount=odd_amount,
    )
    return Heard(state=state, money=money)


async def close(ctx: JobContext, payment: Payment) -> bool:
    """Delete the VA or cancel the QR; ``False`` when it was paid instead, and its money is counted now.

    A doubtful end is settled by asking. Raises ``Refused`` when Winpay keeps it open unpaid, and ``Unknown`` or
    ``Unavailable`` when nobody can say: closing twice does no harm, so ask again later.
    """
    try:
        await _delete(ctx, payment)
    except (Refused, Unknown) as doubt:
        heard = await _asked_in_doubt(ctx, payment, doubt)
        if heard.money is not None:
            async with ctx.transaction() as tx:
                settled = await payments.settle(heard.money, clock=ctx.clock, using=tx)
            log.info("payments.paid_before_closing", reference=payment.reference, settled=settled)
            return False
        if heard.state is not PaymentState.CANCELLED and not isinstance(doubt, NotThere):
            raise
        log.info("payments.closed_before", reference=payment.reference)
    return True


async def _asked_in_doubt(ctx: JobContext, payment: Payment, doubt: Refused | Unknown) -> Heard:
    try:
        return await ask(ctx.app.winpay, payment, now=ctx.clock.now())
    except NotThere:
        return Heard(state=PaymentState.CANCELLED)
    except Refused:
        raise doubt from None


async def _delete(ctx: JobContext, payment: Payment) -> None:
    contract_id = payment.contract_id or ""
    if payment.method == "qris":
        await ctx.app.winpay.cancel_qris(
            reference=payment.reference, contract_id=contract_id, reason="no longer to be paid"
        )
    else:
        await ctx.app.winpay.delete_va(
            reference=payment.reference,
            contract_id=contract_id,
            raw_number=payment.va_raw or "",
            channel=payment.channel,
        )
