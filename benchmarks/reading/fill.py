"""The stores of the benchmark: one shop that a journey has made through the API, multiplied."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import asyncpg

from benchmarks.reading.multiply import Multiplier, Plan

Tell = Callable[[str], None]

YEAR_S = 365 * 24 * 3600
NOT_COPIED = frozenset({"jobs", "provider_calls", "refresh_tokens", "password_resets", "region_walks"})
"""Jobs are multiplied apart; the others belong to no store's page."""
OTHER_JOBS = 20_000
"""Jobs of each other store: those of the store that is measured are told from them by an index."""
_SHELF = ("products", "variants", "product_variants", "product_staff", "stock", "stock_movements")
_END_OLD_ORDERS = """
CREATE TEMPORARY TABLE old ON COMMIT DROP AS SELECT id FROM orders WHERE created_at < now() - interval '30 days';
UPDATE orders SET status = 'cancelled', cancelled_at = created_at + interval '1 day'
WHERE status = 'pending' AND id IN (SELECT id FROM old);
UPDATE orders SET status = 'completed', payment_status = 'settled', completed_at = created_at + interval '7 days'
WHERE status IN ('confirmed', 'processing', 'ready', 'shipped', 'delivered') AND id IN (SELECT id FROM old);
UPDATE payments SET state = 'expired' WHERE state IN ('requested', 'pending') AND order_id IN (SELECT id FROM old);
UPDATE shipments SET state = 'delivered' WHERE state IN ('booked', 'ready', 'shipped', 'problem')
    AND order_id IN (SELECT id FROM old);
UPDATE followup_steps SET state = 'cancelled', wake_at = NULL WHERE state = 'planned'
    AND order_id IN (SELECT id FROM old);
"""
"""A shop that has left a tenth of its parcels and payments open for a year is no shop."""

_INDEX_WORDS = "ALTER INDEX orders_by_words SET (fastupdate = {later})"
"""A million orders are indexed sooner some at a time; ``VACUUM`` indexes the rest."""
_LEAVE_CHECKOUTS = """
UPDATE drafts SET abandoned_at = least(idle_at, ordered_at) WHERE hashint8(id) & 1 = 0;
UPDATE drafts SET state = 'abandoned', order_id = NULL, ordered_at = NULL WHERE hashint8(id) & 3 = 0;
"""
"""Every second buyer has gone away, and every other of those came back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much there is in a store, and how many others are as large."""

    orders: int
    products: int
    jobs: int
    stores: int


FULL = Size(orders=100_000, products=1_000, jobs=500_000, stores=10)
SHORT = Size(orders=5_000, products=100, jobs=5_000, stores=2)


async def fill(database: asyncpg.Connection, size: Size, *, tell: Tell) -> int:
    """Multiply the one store there is, as a superuser, and return its number; its recaps are left to be counted."""
    multiplier = await Multiplier(database).look()
    store = int(await database.fetchval("SELECT id FROM stores"))
    tell(f"{size.products:,} products")
    shelf = await _products(multiplier, database, size)
    tell(f"{size.orders:,} orders")
    await database.execute(_INDEX_WORDS.format(later="on"))
    await _orders(multiplier, database, size, shelf=shelf)
    tell(f"{size.jobs:,} jobs")
    await _jobs(multiplier, database, size.jobs)
    return store


async def fill_others(database: asyncpg.Connection, size: Size, *, tell: Tell) -> None:
    """Make the other stores, each a copy of the first with all that it has, and have the planner know."""
    multiplier = await Multiplier(database).look()
    tell(f"{size.stores} other stores")
    tables = {"stores": "true", "users": "true"} | multiplier.kin_of("stores")
    tables = {table: which for table, which in tables.items() if table not in NOT_COPIED}
    await multiplier.run(Plan(tables=tables, copies=size.stores, salt=10_000_000))
    stride = multiplier.strides["stores"]
    count = int(await database.fetchval("SELECT count(*) FROM original_jobs"))
    copies = min(OTHER_JOBS, size.jobs) // count
    for other in range(1, size.stores + 1):
        await multiplier.run(
            Plan(
                tables={"jobs": "id IN (SELECT id FROM original_jobs)"},
                copies=copies,
                earlier_s=60,
                says={"jobs.store_id": f"o.store_id + {other * stride}"},
                salt=other * 20_000_000,
            )
        )
    await database.execute(_INDEX_WORDS.format(later="off"))
    tell("vacuum and analyze")
    await multiplier.settle()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelf:
    """How many there are of each product, and by how much their numbers lie apart."""

    kinds: int
    strides: Mapping[str, int]


async def _products(multiplier: Multiplier, database: asyncpg.Connection, size: Size) -> _Shelf:
    """Multiply what is on sale; products that were deleted stay alone."""
    here = "SELECT id FROM products WHERE deleted_at IS NULL"
    found = int(await database.fetchval("SELECT count(*) FROM products WHERE deleted_at IS NULL"))
    variants = f"variant_id IN (SELECT id FROM variants WHERE product_id IN ({here}))"  # noqa: S608 - our own words
    which = {
        "products": "deleted_at IS NULL",
        "variants": f"product_id IN ({here})",
        "product_variants": f"product_id IN ({here})",
        "product_staff": f"product_id IN ({here})",
        "stock": variants,
        "stock_movements": f"{variants} AND order_id IS NULL",
    }
    copies = size.products // found - 1
    fresh = ("products.name", "products.path_url")
    await multiplier.run(
        Plan(tables={table: which[table] for table in _SHELF}, copies=copies, earlier_s=3600, fresh=fresh)
    )
    return _Shelf(kinds=copies + 1, strides=multiplier.strides)


async def _orders(multiplier: Multiplier, database: asyncpg.Connection, size: Size, *, shelf: _Shelf) -> None:
    """Spread the orders over a year and over all products, each with everything that belongs to it.

    Those of the last thirty days are as open as the shop's own; the others have ended.
    """
    found = int(await database.fetchval("SELECT count(*) FROM orders"))
    copies = size.orders // found
    tables = {"customers": "true"} | multiplier.kin_of("orders")
    # A payout's lines are those of its file.
    del tables["cod_payout_lines"]
    kind = f"(copy % {shelf.kinds})"
    says = {}
    for table in tables:
        for name, to in multiplier.references[table].items():
            if to in ("products", "variants"):
                says[f"{table}.{name}"] = f"o.{name} + {kind} * {shelf.strides[to]}::bigint"
    says["order_lines.sku"] = f"CASE WHEN {kind} = 0 THEN o.sku ELSE copied(o.sku::text, {kind}::bigint) END"
    fresh = (
        *("customers.name", "orders.receiver_name", "orders.receiver_phone", "orders.receiver_phone_entered"),
        "shipments.order_no",
    )
    earlier_s = max(1, YEAR_S // copies)
    await multiplier.run(Plan(tables=tables, copies=copies, earlier_s=earlier_s, fresh=fresh, says=says))
    async with database.transaction():
        await database.execute(_END_OLD_ORDERS, timeout=600)
        await database.execute(_LEAVE_CHECKOUTS, timeout=600)


async def _jobs(multiplier: Multiplier, database: asyncpg.Connection, jobs: int) -> None:
    """Multiply what has ended; unfinished jobs would be due."""
    await database.execute("DELETE FROM jobs WHERE finished_at IS NULL OR store_id = 0")
    await database.execute(
        "DELETE FROM job_history h WHERE NOT EXISTS (SELECT 1 FROM jobs j WHERE j.id = h.job_id);"
        "CREATE TABLE original_jobs AS SELECT id FROM jobs"
    )
    found = int(await database.fetchval("SELECT count(*) FROM original_jobs"))
    copies = jobs // found
    tables = {"jobs": "true", "job_history": "true"}
    await multiplier.run(Plan(tables=tables, copies=copies, earlier_s=max(1, YEAR_S // 52 // copies)))
