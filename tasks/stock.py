"""Comparing the counters of stock with the ledger of its movements, every night."""

from __future__ import annotations

from datetime import timedelta

import structlog
from prometheus_client import Gauge
from pydantic import BaseModel

from models.db import pool
from models.stock import count
from tasks.engine import JobContext, job

log = structlog.get_logger(__name__)

SHOWN = 20
"""SKUs that a log line names."""
DRIFTED = Gauge("bosonline_stock_drifted", "Counters that the last check found different from their movements.")


class CheckStock(BaseModel, frozen=True):
    """Every store's."""


class Drifted(BaseModel, frozen=True):
    """How many counters are not the sum of their movements."""

    counters: int


class RepairStock(BaseModel, frozen=True):
    """The store whose ledger is to say again what its counters say."""

    store_id: int


@job("stock.check", queue="bulk", max_attempts=4, timeout=timedelta(minutes=5))
async def check(_ctx: JobContext, _args: CheckStock) -> Drifted:
    """Report the counters that drifted: a fault of ours, which a person looks into before ``stock.repair``."""
    rows = await count.drift(store_id=None, using=pool())
    DRIFTED.set(len(rows))
    if rows:
        log.error(
            "stock.drifted",
            counters=len(rows),
            skus=[f"{row['store_id']}/{row['sku']}" for row in rows[:SHOWN]],
            next_step="find out why, then `bosonline admin repair-stock STORE`",
        )
    return Drifted(counters=len(rows))


@job("stock.repair", queue="bulk", max_attempts=4, timeout=timedelta(minutes=5), unique="store_id")
async def repair(ctx: JobContext, args: RepairStock) -> Drifted:
    """Write down by how much each counter of a store differs; says how many did. A second run finds none."""
    async with ctx.transaction() as tx:
        return Drifted(counters=await count.repair(store_id=args.store_id, at=ctx.clock.now(), using=tx))
