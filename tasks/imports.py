"""Files of rows that become orders or products, with a result for every row."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Final

from pydantic import BaseModel

from integrations.outcome import ProviderError
from models import imports
from models.accounts.tables import Store
from models.db import pool
from models.imports import Fate, RowFate, order_import, order_rows, product_import, product_rows
from models.orders.couriers import Offer
from tasks.engine import Failed, JobContext, Retry, job
from tasks.import_runs import ImportReport, Run, run_import
from tasks.orders import LIMITS, listed

_ORDERS_AT_ONCE: Final = 100
"""Of one transaction: buyers of the same goods wait for its end, which is a fraction of a second away."""

_PRODUCTS_AT_ONCE: Final = 20

_OFFERED_WITHIN: Final = timedelta(seconds=5)
"""What it is worth to check couriers; without their list every one is believed, as long as its address is right."""


class Policy(StrEnum):
    """What is saved of a file of which rows are wrong."""

    ALL_OR_NOTHING = "all_or_nothing"
    SKIP_BAD_ROWS = "skip_bad_rows"
    SAVE_VALID = "save_valid"


class ImportOrders(BaseModel, frozen=True):
    """The file, by its import, and what to do with rows that are wrong."""

    store_id: int
    import_id: uuid.UUID
    policy: Policy


class ImportProducts(BaseModel, frozen=True):
    """The file, by its import."""

    store_id: int
    import_id: uuid.UUID


@job("orders.import", queue="bulk", max_attempts=6, timeout=timedelta(minutes=20), per_store=1)
async def import_orders(ctx: JobContext, args: ImportOrders) -> ImportReport | Failed | Retry:
    """Place an order for each row, or for the rows of each number. Run again, it takes up what was not saved."""

    async def save(run: Run) -> list[RowFate]:
        groups = order_rows.grouped(run.cells)
        store = await Store.filter(id=args.store_id).using_db(pool()).get()
        knowledge = order_rows.Knowledge(
            store_id=args.store_id,
            places=await order_import.look_up((order_rows.place_of(group[0]) for group in groups), using=pool()),
            offers=await _offers(ctx, store),
            limits=LIMITS,
            lenient=args.policy is Policy.SAVE_VALID,
        )
        orders = await asyncio.to_thread(lambda: [order_rows.read_order(group, knowledge) for group in groups])
        work = order_import.OrderImport(
            import_id=args.import_id,
            store_id=args.store_id,
            by=run.source.by,
            secret=ctx.app.settings.secret_key.get_secret_value(),
            limits=LIMITS,
            lenient=args.policy is Policy.SAVE_VALID,
            clock=ctx.clock,
        )
        if args.policy is Policy.ALL_OR_NOTHING:
            return await _all_or_nothing(ctx, work, orders, run)
        return await _each(ctx, work, orders, run)

    source = await imports.find(args.store_id, args.import_id, using=pool())
    return await run_import(ctx, source, order_rows.LAYOUT, save)


@job("products.import", queue="bulk", max_attempts=6, timeout=timedelta(minutes=20), per_store=1)
async def import_products(ctx: JobContext, args: ImportProducts) -> ImportReport | Failed | Retry:
    """Add a product for each SKU, its rows being the variants. Run again, it takes up what was not saved."""

    async def save(run: Run) -> list[RowFate]:
        names = await product_import.category_names(args.store_id, using=pool())
        groups = product_rows.grouped(run.cells)
        products = await asyncio.to_thread(lambda: [product_rows.read_product(group, names) for group in groups])
        work = product_import.ProductImport(import_id=args.import_id, store_id=args.store_id, by=run.source.by)
        fates: list[RowFate] = []
        for first in range(0, len(products), _PRODUCTS_AT_ONCE):
            async with ctx.transaction() as tx:
                some = products[first : first + _PRODUCTS_AT_ONCE]
                fates += await work.save(some, at=ctx.clock.now(), using=tx)
            run.done = len(fates)
        return fates

    source = await imports.find(args.store_id, args.import_id, using=pool())
    return await run_import(ctx, source, product_rows.LAYOUT, save)


async def _offers(ctx: JobContext, store: Store) -> list[Offer] | None:
    try:
        async with asyncio.timeout(_OFFERED_WITHIN.total_seconds()):
            return await listed(ctx.app.rates_of(store.id, store.boscod_token))
    except (ProviderError, TimeoutError):
        return None


async def _each(
    ctx: JobContext, work: order_import.OrderImport, orders: Sequence[order_rows.ReadOrder], run: Run
) -> list[RowFate]:
    fates: list[RowFate] = []
    for first in range(0, len(orders), _ORDERS_AT_ONCE):
        async with ctx.transaction() as tx:
            fates += await work.save(orders[first : first + _ORDERS_AT_ONCE], using=tx)
        run.done = len(fates)
    return fates


class _NotAll(Exception):
    """A row was refused: nothing of the transaction is to stay."""


def _check_all(fates: Sequence[RowFate]) -> None:
    if any(fate.fate is Fate.REFUSED for fate in fates):
        raise _NotAll


async def _all_or_nothing(
    ctx: JobContext, work: order_import.OrderImport, orders: Sequence[order_rows.ReadOrder], run: Run
) -> list[RowFate]:
    fates = await work.check(orders, using=pool())
    if any(fate.fate is Fate.REFUSED for fate in fates):
        return fates
    try:
        async with ctx.transaction() as tx:
            fates = await work.save(orders, using=tx)
            run.done = len(fates)
            _check_all(fates)
    except _NotAll:
        # Somebody was faster: it is told as it stands now.
        return await work.check(orders, using=pool())
    return fates
