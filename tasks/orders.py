"""Placing orders, and ending those that were not paid in time."""

from __future__ import annotations

from datetime import datetime, timedelta

from pydantic import BaseModel

from models.orders.codes import buyer_token, token_hash
from models.orders.draft import OrderDraft
from models.orders.expire import expire as end_hold
from models.orders.place import place
from tasks.engine import JobContext, job


class CreatedOrder(BaseModel, frozen=True):
    """The order that came of it."""

    order_id: int
    code: str
    total_idr: int
    unpaid_until: datetime | None
    suspected: tuple[str, ...]


@job("orders.create", queue="critical", max_attempts=8, timeout=timedelta(seconds=30))
async def create(ctx: JobContext, args: OrderDraft) -> CreatedOrder:
    """Place one order. The job's id is the order's, so that a second run finds what the first one made."""
    token = buyer_token(ctx.job.id, secret=ctx.app.settings.secret_key.get_secret_value())
    async with ctx.transaction() as tx:
        placed = await place(args, job_id=ctx.job.id, token_hash=token_hash(token), clock=ctx.clock, using=tx)
    return CreatedOrder(
        order_id=placed.id, code=placed.code, total_idr=placed.total_idr, unpaid_until=placed.unpaid_until,
        suspected=placed.suspected,
    )


class ExpireOrder(BaseModel, frozen=True):
    """The order whose deadline has come."""

    order_id: int


class HoldEnded(BaseModel, frozen=True):
    """Whether the order was cancelled; not, if it was paid in the meantime."""

    expired: bool


@job("orders.expire", queue="critical", max_attempts=8, timeout=timedelta(seconds=30), unique="order_id")
async def expire(ctx: JobContext, args: ExpireOrder) -> HoldEnded:
    """Give back what an unpaid order holds, unless it was paid after all."""
    async with ctx.transaction() as tx:
        return HoldEnded(expired=await end_hold(args.order_id, clock=ctx.clock, using=tx))
