"""Erasing a store's or a buyer's personal data, and keeping the books."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from pydantic import BaseModel

from integrations.storage import StorageAway
from models import erasure
from models.erasure import Waiting
from models.errors import Conflict
from tasks.engine import JobContext, Retry, Snooze, job

LOOK_AGAIN: Final = timedelta(seconds=15)
"""While work about them goes on."""
OPEN_AGAIN: Final = timedelta(hours=1)
"""A store that is closed has nobody who could finish an order; it ends by its deadline, its courier, or an operator."""


class Erase(BaseModel, frozen=True):
    """The deletion; whom it is about stands in its row alone."""

    erasure_id: int
    store_id: int


class Erased(BaseModel, frozen=True):
    """How many orders no longer say whose they were."""

    orders: int


@job(
    "accounts.erase",
    queue="bulk",
    max_attempts=20,
    timeout=timedelta(minutes=30),
    unique="erasure_id",
    ordered_by="store_id",
)
async def erase(ctx: JobContext, args: Erase) -> Erased | Retry | Snooze:
    """Erase in small transactions. A repeated attempt goes over all of it again, and changes what is left alone."""
    try:
        ended = await erasure.run(
            args.erasure_id,
            begin=ctx.transaction,
            store=ctx.app.storage,
            say=ctx.progress,
            now=ctx.clock.now(),
        )
    except StorageAway as away:
        return Retry(str(away))
    except Conflict as still:
        if not await erasure.is_of_store(args.erasure_id):
            raise
        return Snooze(ctx.clock.now() + OPEN_AGAIN, still.detail)
    if isinstance(ended, Waiting):
        return Snooze(ctx.clock.now() + LOOK_AGAIN, ended.reason)
    return Erased(orders=ended.orders)
