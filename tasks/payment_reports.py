"""Comparing Winpay's report of a day with what was counted, so that no money is missed for good."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from uuid import uuid4

import structlog
from pydantic import BaseModel

from integrations.outcome import Refused, Unavailable, Unknown
from integrations.winpay import Transaction
from models import jobs, payments
from models.db import pool
from models.errors import Conflict
from models.payments import Money, Payment, reconcile
from models.payments.reconcile import Finding, Line, Told
from tasks import payment_calls
from tasks.engine import Failed, JobContext, Snooze, job
from tasks.waiting import wait_for

log = structlog.get_logger(__name__)

WANTED_FOR = timedelta(days=7)
"""A report that cannot be had for so long after it was asked for is given up, and said to have failed."""

LONGEST = 120
"""Characters of a reference that are kept; ours have 50 at most."""

MOST_NAMED = 50
"""Differences that the job's result names; all of them stand in ``payment_findings``."""


class ReconcilePayments(BaseModel, frozen=True):
    """The day, Jakarta's; without one, yesterday, and after it those of the last week that nobody has compared."""

    day: date | None = None


class Reconciled(BaseModel, frozen=True):
    """What the report had, what of it was counted only now, and in what it differs from our payments."""

    day: date
    lines: int
    settled: int
    orphans_ended: int
    differences: int
    named: list[str]


@job("payments.reconcile", queue="default", max_attempts=8, timeout=timedelta(minutes=10), unique="day")
async def reconcile_day(ctx: JobContext, args: ReconcilePayments) -> Reconciled | Failed | Snooze:
    """Count what Winpay has and we have not, and keep for a person what differs even then. Twice is as once."""
    now = ctx.clock.now()
    day = args.day or (now.astimezone(reconcile.JAKARTA) - timedelta(days=1)).date()
    start, end = reconcile.bounds(day)
    if start >= now:
        return Failed(Conflict(f"{day} has not begun.", day=day.isoformat()))
    # Whole seconds are told and asked: the present one is included.
    until = min(end + reconcile.AROUND, now + timedelta(seconds=1))
    try:
        lines = await _lines(ctx, day, until=until)
        told = reconcile.by_reference(lines, day=day)
        settled = 0
        for payment in await reconcile.uncounted(told, using=pool()):
            settled += await _count(ctx, payment, told[payment.reference])
    except Refused as no:
        return Failed(Conflict(f"Winpay gives no report: {no.reason}.", code=no.code))
    except (Unknown, Unavailable) as away:
        return wait_for(away, ctx, until=ctx.job.created_at + WANTED_FOR)
    async with ctx.transaction() as tx:
        ended = await reconcile.end_orphans(told, day=day, now=now, using=tx)
        found = await reconcile.compare(told, day=day, now=now, using=tx)
        for other in await reconcile.missed(day, using=tx) if args.day is None else ():
            log.warning("payments.compared_late", day=other.isoformat())
            await jobs.enqueue(ctx.job.kind, ReconcilePayments(day=other), store=None, using=tx)
    named = [_named(one) for one in found[:MOST_NAMED]]
    if found:
        log.error("payments.differ_from_report", day=day.isoformat(), count=len(found), differences=named[:20])
    return Reconciled(
        day=day, lines=len(lines), settled=settled, orphans_ended=ended, differences=len(found), named=named
    )


async def _lines(ctx: JobContext, day: date, *, until: datetime) -> list[Line]:
    """Read what Winpay has for the day, and shortly before and after it.

    A line without a time is of the day if the report of that day alone has it, too.
    """
    start, end = reconcile.bounds(day)
    found = await _report(ctx, since=start - reconcile.AROUND, until=until)
    own: Counter[tuple[str, int]] = Counter()
    if any(one.at is None for one in found):
        alone = await _report(ctx, since=start, until=min(end, until))
        own = Counter((one.reference, one.amount_idr) for one in alone if one.at is None)
    lines = []
    for one in found:
        at = one.at
        if at is None:
            key = one.reference, one.amount_idr
            at = start if own[key] > 0 else start - reconcile.AROUND
            own[key] -= 1
        lines.append(Line(reference=one.reference[:LONGEST], amount_idr=one.amount_idr, at=at))
    return lines


async def _report(ctx: JobContext, *, since: datetime, until: datetime) -> list[Transaction]:
    """Read all pages. A short page is no sign of the last one: how many lines a page has at most is not documented."""
    lines: list[Transaction] = []
    before: tuple[Transaction, ...] = ()
    page = 1
    while True:
        found = await ctx.app.winpay.reports.transactions(reference=uuid4().hex, since=since, until=until, page=page)
        if not found or found == before:
            return lines
        lines += found
        await ctx.progress(len(lines), None, "transactions read")
        before, page = found, page + 1


async def _count(ctx: JobContext, payment: Payment, told: Told) -> int:
    """Count the money of a payment, where Winpay's answer about it agrees; of one out of reach there is none to ask."""
    money: Money | None = Money(
        reference=payment.reference, key=None, amount_idr=told.first.amount_idr, paid_at=told.first.at
    )
    if payment.contract_id is not None:
        try:
            money = (await payment_calls.ask(ctx.app.winpay, payment, now=told.first.at)).money
        except Refused:
            money = None
    if money is None:
        return 0
    async with ctx.transaction() as tx:
        outcome = await payments.settle(money, clock=ctx.clock, using=tx)
    log.warning("payments.found_in_report", reference=payment.reference, settled=outcome)
    return 1


def _named(found: Finding) -> str:
    return f"{found.kind.value} {found.reference}: Winpay Rp {found.told_idr}, here Rp {found.ours_idr}"
