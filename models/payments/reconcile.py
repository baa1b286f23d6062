"""Comparing a day of Winpay's transaction report with our payments, and keeping for a person what differs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.db import Connection
from models.payments.request import LOST
from models.payments.states import move
from models.payments.tables import FindingKind, Payment, PaymentState
from models.sql import load

JAKARTA = ZoneInfo("Asia/Jakarta")
"""Winpay's days."""

AROUND = timedelta(days=1)
"""Winpay may book shortly before or after the moment that it tells us: so much before and after the day is read."""

DAYS_LOOKED_AFTER = 7
"""Of so many days the report is compared, also when no job did it on the morning after. Jobs are kept as long."""

ORPHAN_OVER = timedelta(hours=1)
"""After its deadline: a payment out of our reach that the report does not have by then was never paid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Money in the report."""

    reference: str
    amount_idr: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that the report has under one reference."""

    first: Line
    amount_idr: int
    on_day: bool
    """Whether some of it is of the day itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A difference, as it stands in ``payment_findings``."""

    kind: FindingKind
    reference: str
    told_idr: int
    ours_idr: int


def bounds(day: date) -> tuple[datetime, datetime]:
    """Return when the day begins and ends."""
    start = datetime.combine(day, time(), tzinfo=JAKARTA)
    return start, start + timedelta(days=1)


async def missed(day: date, *, using: Connection) -> list[date]:
    """Return the days that should have been compared before ``day``, and were not; the oldest first."""
    days = [day - timedelta(days=back) for back in range(1, DAYS_LOOKED_AFTER)]
    ends = [bounds(one)[1] for one in days]
    rows = await using.execute_query_dict(load(__file__, "missed"), [days, ends])
    return [row["day"] for row in rows]


def by_reference(lines: Iterable[Line], *, day: date) -> dict[str, Told]:
    """Return what the report has, summed by reference."""
    start, end = bounds(day)
    told: dict[str, Told] = {}
    for line in sorted(lines, key=lambda one: one.at):
        before, is_of_day = told.get(line.reference), start <= line.at < end
        told[line.reference] = Told(
            first=before.first if before else line,
            amount_idr=line.amount_idr + (before.amount_idr if before else 0),
            on_day=is_of_day or (before is not None and before.on_day),
        )
    return told


async def uncounted(told: Mapping[str, Told], *, using: Connection) -> Sequence[Payment]:
    """Return the payments of ours that the report has money for, and for which we have counted none."""
    came = (PaymentState.PAID, PaymentState.CONFLICT)
    mine = Payment.filter(reference__in=list(told)).exclude(state__in=came)
    return await mine.using_db(using).order_by("id") if told else []


async def end_orphans(told: Mapping[str, Told], *, day: date, now: datetime, using: Connection) -> int:
    """End the payments whose create answer was lost, whose deadline was on the day, and which nobody paid.

    Returns how many. Money that is told of later still counts.
    """
    start, end = bounds(day)
    ended = 0
    for payment in (
        await Payment.filter(
            state=PaymentState.UNKNOWN, expires_at__gte=start, expires_at__lt=min(end, now - ORPHAN_OVER)
        )
        .using_db(using)
        .select_for_update()
        .order_by("id")
    ):
        if payment.reference not in told:
            move(payment, PaymentState.EXPIRED)
            payment.problem = None if payment.problem == LOST else payment.problem
            await payment.save(using_db=using)
            ended += 1
    return ended


async def compare(told: Mapping[str, Told], *, day: date, now: datetime, using: Connection) -> list[Finding]:
    """Keep in what the report and our payments of the day differ, and return it; what differs no more is resolved."""
    start, end = bounds(day)
    rows = await using.execute_query_dict(
        load(__file__, "compare"),
        [
            day,
            list(told),
            [one.amount_idr for one in told.values()],
            [one.on_day for one in told.values()],
            start,
            end,
            now,
        ],
    )
    return [Finding(**row | {"kind": FindingKind(row["kind"])}) for row in rows]
