"""A page in the order in which rows were added reads its own store's rows, however many others have added since."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import get_args

import pytest
from tortoise.models import Model

from models.catalog.tables import Product
from models.customers.tables import Block, BlockKind
from models.db import pool, transaction
from models.drafts.listing import SortBy, listing
from models.drafts.tables import Draft, DraftState
from models.paging import order_of, page_of
from models.vouchers.tables import Voucher, VoucherKind
from tests.shop import NOON, Shop

MINE = 400
OTHERS = 4_000

_COPIES = """
INSERT INTO {table} SELECT filled.* FROM {table} one, generate_series(1, $2::int) n,
    jsonb_populate_record(NULL::{table}, to_jsonb(one) || jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('{table}', 'id')), 'store_id', $3::bigint,
        '{unique}', $3::bigint || '-' || n)) filled
WHERE one.id = $1
"""
_READ = "SELECT seq_tup_read + idx_tup_fetch AS rows FROM pg_stat_xact_user_tables WHERE relname = $1"


async def product(shop: Shop) -> Model:
    return await Product.create(store=shop.store, sku="KOPI", name="Kopi", price_idr=50_000)


async def voucher(shop: Shop) -> Model:
    days = {"starts_at": NOON, "ends_at": NOON}
    return await Voucher.create(store=shop.store, code="HEMAT", kind=VoucherKind.PRODUCT, percent=5, stok=9, **days)


async def block(shop: Shop) -> Model:
    return await Block.create(store=shop.store, kind=BlockKind.PHONE, value="+62819")


async def form(shop: Shop) -> Model:
    return shop.form


@pytest.mark.parametrize(
    ("make", "unique"), [(product, "sku"), (voucher, "code"), (block, "value"), (form, "path_url")]
)
async def test_it_is_not_the_longer_for_other_stores(
    shop: Shop, make: Callable[[Shop], Awaitable[Model]], unique: str
) -> None:
    one = await make(shop)
    other = await type(shop.store).create(name="Big")
    table = one._meta.db_table
    for store, times in ((shop.store, MINE), (other, OTHERS)):
        await pool().execute_query(_COPIES.format(table=table, unique=unique), [one.pk, times, store.id])
    await pool().execute_script(f"ANALYZE {table}")
    async with transaction() as tx:
        found = type(one).filter(store_id=shop.store.id).using_db(tx)
        page, count = await page_of(found, order_of("id", descending=True), start=0, limit=10, until=None)
        [read] = await tx.execute_query_dict(_READ, [table])
    assert ([getattr(row, unique) for row in page[:2]], count) == (
        [f"{shop.store.id}-{MINE}", f"{shop.store.id}-{MINE - 1}"],
        MINE + 1,
    )
    # Its own are counted, and those of the page are read once more.
    assert read["rows"] < 2 * MINE


@pytest.mark.parametrize("sort_by", get_args(SortBy))
async def test_abandoned_checkouts_are_read_for_the_page_alone(shop: Shop, sort_by: SortBy) -> None:
    made = await Draft.create(
        store=shop.store,
        form=shop.form,
        token_hash="-",
        sequence=1,
        state=DraftState.ABANDONED,
        created_at=NOON,
        last_seen_at=NOON,
        idle_at=NOON,
        abandoned_at=NOON,
    )
    await pool().execute_query(_COPIES.format(table="drafts", unique="token_hash"), [made.id, OTHERS, shop.store.id])
    await pool().execute_query("UPDATE drafts SET name = md5(id::text), last_seen_at = now() - id * interval '1 s'")
    await pool().execute_script("VACUUM ANALYZE drafts")
    async with transaction() as tx:
        page, count = await listing(shop.store.id, sort_by=sort_by, descending=True, limit=10, using=tx)
        [read] = await tx.execute_query_dict(_READ, ["drafts"])
    by = [getattr(one.draft, sort_by) for one in page]
    assert (by, count) == (sorted(by, reverse=True), OTHERS + 1)
    # To count all takes twice as many as there are, a bitmap and its rows; the page is read beside them.
    assert read["rows"] < 2 * OTHERS + MINE
