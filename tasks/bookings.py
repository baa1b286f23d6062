"""Booking and cancelling many couriers in one job, with an outcome for each order."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, TypeVar

from pydantic import BaseModel

from models import jobs, shipping
from models.db import Connection, pool
from models.errors import Conflict, DomainError
from models.jobs import Job
from models.orders.tables import Order
from models.shipping import bulk
from models.shipping.bulk import RowOutcome
from models.shipping.tables import BulkRow, BulkState, Shipment
from tasks.engine import Failed, JobContext, job

AT_ONCE: Final = 16
"""Orders of one job that are under way together: they keep Boscod's pace busy, and at ten calls a second nobody else,
such as a buyer who asks for rates, waits two seconds for a turn behind them."""

MOST_AT_ONCE: Final = 1
"""Such jobs of one store that run at the same time; another one waits."""

LOOK_EVERY: Final = timedelta(milliseconds=250)

PATIENCE: Final = timedelta(minutes=15)
"""Without news of any order for so long, the job ends and the others go on by themselves."""

AWB_PATIENCE: Final = timedelta(seconds=15)
"""What couriers get, after the last order is booked, to give their waybill numbers; later ones stand in the orders."""

_ROOM: Final = 60_000
"""Bytes of a result, below what a job's row keeps of it."""

_NOT_BEGUN: Final = "Not begun: the courier service gave no answer. Retry the job."


class BookMany(BaseModel, frozen=True):
    """The orders to send, by their codes; with ``cs_id`` only those of that member of staff."""

    store_id: int
    codes: tuple[str, ...]
    cs_id: int | None = None


class CancelMany(BookMany, frozen=True):
    """The orders whose parcels are not to be sent."""

    reason: str


class BookedMany(BaseModel, frozen=True):
    """What became of each order, by its code: the waybill number (empty: it comes later), or the reason."""

    total: int
    booked: dict[str, str]
    refused: dict[str, str]
    unknown: dict[str, str]


class CancelledMany(BaseModel, frozen=True):
    """What became of each order, by its code: nothing to say, or the reason."""

    total: int
    cancelled: tuple[str, ...]
    refused: dict[str, str]
    unknown: dict[str, str]


R = TypeVar("R", BookedMany, CancelledMany)

Begin = Callable[[Order, Connection], Awaitable[Job | None]]
"""Writes the job of one order, or returns none where there is nothing left to do. Raises what the rules say."""


@job("shipping.book_many", queue="bulk", max_attempts=6, timeout=timedelta(hours=1), per_store=MOST_AT_ONCE)
async def book_many(ctx: JobContext, args: BookMany) -> BookedMany | Failed:
    """Book each order by a ``shipping.book`` of its own, and end when all of them have.

    The job has failed when one order was not booked; retried, it books only those that were not.
    """

    async def begin(order: Order, using: Connection) -> Job | None:
        there = await shipping.check_bookable(order, using=using)
        if there is not None and (there.order_no is not None or there.by_hand):
            return None
        return await jobs.enqueue("shipping.book", {"order_id": order.id}, store=order.store_id, using=using)

    await _Many(ctx, args, begin, done="booked").run()
    await _wait_for_waybills(ctx)
    rows = await bulk.outcome(ctx.job.id, using=pool())
    booked = {row.code: row.awb for row in rows if row.state is BulkState.DONE}
    room = _ROOM - sum(len(code) + len(awb) + 6 for code, awb in booked.items())
    refused, unknown = _reasons(rows, room=room)
    result = BookedMany(total=len(rows), booked=booked, refused=refused, unknown=unknown)
    return _end(result, len(booked), "booked", refused=len(refused), unknown=len(unknown))


@job("shipping.cancel_many", queue="bulk", max_attempts=6, timeout=timedelta(hours=1), per_store=MOST_AT_ONCE)
async def cancel_many(ctx: JobContext, args: CancelMany) -> CancelledMany | Failed:
    """Cancel each order's parcel by a ``shipping.cancel`` of its own, and end when all of them have."""

    async def begin(order: Order, using: Connection) -> Job | None:
        parcel = await shipping.to_cancel(order.id, shipment_id=None, using=using)
        if parcel is None:
            if await Shipment.filter(order_id=order.id, state="cancelled").using_db(using).exists():
                return None
            msg = "There is no parcel to cancel."
            raise Conflict(msg)
        if parcel.state not in shipping.BEFORE_PICKUP:
            msg = f"The courier has the parcel already: it is {parcel.state}."
            raise Conflict(msg)
        wanted = {"order_id": order.id, "shipment_id": parcel.id, "reason": args.reason}
        return await jobs.enqueue("shipping.cancel", wanted, store=order.store_id, using=using)

    await _Many(ctx, args, begin, done="cancelled").run()
    rows = await bulk.outcome(ctx.job.id, using=pool())
    cancelled = tuple(row.code for row in rows if row.state is BulkState.DONE)
    refused, unknown = _reasons(rows, room=_ROOM - sum(len(code) + 3 for code in cancelled))
    result = CancelledMany(total=len(rows), cancelled=cancelled, refused=refused, unknown=unknown)
    return _end(result, len(cancelled), "cancelled", refused=len(refused), unknown=len(unknown))


@dataclass(frozen=True, slots=True)
class _Many:
    """Keeps so many orders under way, until each has its outcome. ``done`` is the word for those that went well."""

    ctx: JobContext
    args: BookMany
    begin: Begin
    done: str = "done"

    async def run(self) -> None:
        """Go on until every row has ended, or nothing has moved for too long."""
        job_id = self.ctx.job.id
        async with self.ctx.transaction() as tx:
            codes = tuple(dict.fromkeys(self.args.codes))
            await bulk.open_rows(job_id, self.args.store_id, codes, cs_id=self.args.cs_id, using=tx)
            if self.ctx.job.result is not None:
                # It had ended, and somebody started it again.
                await bulk.try_again(job_id, using=tx)
        loop = asyncio.get_running_loop()
        known, news_at = Counter[BulkState](), loop.time()
        while True:
            now = await self._turn()
            if not now[BulkState.WAITING] and not now[BulkState.BEGUN]:
                return
            if now != known:
                known, news_at = now, loop.time()
            elif loop.time() - news_at > PATIENCE.total_seconds():
                async with self.ctx.transaction() as tx:
                    await bulk.leave(job_id, why=_NOT_BEGUN, using=tx)
                return
            await asyncio.sleep(LOOK_EVERY.total_seconds())

    async def _turn(self) -> Counter[BulkState]:
        """See what has ended, begin as many others, say how far it is, and return the rows by state."""
        job_id = self.ctx.job.id
        async with self.ctx.transaction() as tx:
            counts = await bulk.settle(job_id, using=tx)
            room = AT_ONCE - counts[BulkState.BEGUN]
            for row in await bulk.waiting(job_id, limit=room, using=tx) if room > 0 else ():
                await self._begin(row, using=tx)
            counts = await bulk.settle(job_id, using=tx)
        total = counts.total()
        ended = total - counts[BulkState.WAITING] - counts[BulkState.BEGUN]
        words = f"{counts[BulkState.DONE]} {self.done}, {counts[BulkState.REFUSED]} refused"
        await self.ctx.progress(ended, total, words)
        return counts

    async def _begin(self, row: BulkRow, *, using: Connection) -> None:
        order = await Order.filter(id=row.order_id).using_db(using).get()
        try:
            child = await self.begin(order, using)
        except DomainError as no:
            await bulk.note(row, BulkState.REFUSED, reason=no.detail, using=using)
            return
        if child is None:
            await bulk.note(row, BulkState.DONE, using=using)
        else:
            await bulk.note(row, BulkState.BEGUN, child=child.id, using=using)


async def _wait_for_waybills(ctx: JobContext) -> None:
    """Give couriers a moment to answer, with a waybill number or with a no."""
    loop = asyncio.get_running_loop()
    until = loop.time() + AWB_PATIENCE.total_seconds()
    while True:
        async with ctx.transaction() as tx:
            await bulk.look_again(ctx.job.id, using=tx)
            rows = await bulk.outcome(ctx.job.id, using=tx)
        if loop.time() >= until or all(row.awb for row in rows if row.state is BulkState.DONE):
            return
        await asyncio.sleep(LOOK_EVERY.total_seconds())


def _reasons(rows: Sequence[RowOutcome], *, room: int) -> tuple[dict[str, str], dict[str, str]]:
    """Return why rows were refused, and why they are unknown; in fewer words where there are many."""
    left = [row for row in rows if row.state is not BulkState.DONE]
    longest = min(300, max(20, room // max(1, len(left)) - 24))
    refused = {row.code: row.reason[:longest] for row in left if row.state is BulkState.REFUSED}
    return refused, {row.code: row.reason[:longest] for row in left if row.state is not BulkState.REFUSED}


def _end(result: R, done: int, word: str, *, refused: int, unknown: int) -> R | Failed:
    if not refused and not unknown:
        return result
    msg = (
        f"{done} {word}, {refused} refused, {unknown} not known yet; the result says which and why. "
        "Mend them and retry the job: it takes up only those."
    )
    return Failed(Conflict(msg, done=done, refused=refused, unknown=unknown), result=result)
