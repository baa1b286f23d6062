"""Lists are stable while they grow, and cost as much however long they are. Generated from the OpenAPI document.

**A new list needs a line in ``ROWS``**: what makes one more row of it.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any

import orjson
import pytest

from bootstrap import App
from tests.surface.asking import Asking, asking
from tests.surface.contract import platform
from tests.surface.estate import Estate
from tests.surface.naming import THINGS
from tests.surface.stage import running

CONTRACT = platform()
LISTS = [one for one in CONTRACT.operations if one.is_list]
MANY = 30

ROWS = {
    "GET /jobs": "job",
    "GET /profile/warehouses": "warehouse",
    "GET /staff": "staff",
    "GET /store/announcements": "announcement",
    "GET /store/bank-accounts": "bank account",
    "GET /store/blocks": "block",
    "GET /store/categories": "category",
    "GET /store/cod/payouts/{id}": "payout line",
    "GET /store/followups": "follow-up",
    "GET /store/forms": "form",
    "GET /store/inventory": "product",
    "GET /store/order": "order",
    "GET /store/order/abandoned": "abandoned draft",
    "GET /store/order/followup-attempts": "followed order",
    "GET /store/products": "product",
    "GET /store/subdomains": "domain",
    "GET /store/tips": "tip",
    "GET /store/vouchers": "voucher",
    "GET /store/warehouses": "warehouse",
    "GET /store/webhooks": "webhook",
    "GET /store/webhooks/{id}/deliveries": "delivery",
    "GET /store/worklist": "suspected order",
}
"""What makes a row of each list that grows."""

FIXED = {
    "GET /admin/recap/stores": "a line for each store, in the order of its figures",
    "GET /store/recap/cs": "a line for each person, in the order of its figures",
    "GET /store/recap/orders": "a line for each key, in the order of its figures",
    "GET /store/recap/products": "a line for each product, in the order of its figures",
    "GET /boscod/regions": "the couriers' map",
    "GET /checkout/regions": "the couriers' map",
    "GET /store/regions": "the couriers' map",
    "GET /store/regions/provinces": "the couriers' map",
    "GET /store/regions/cities/{province_id}": "the couriers' map",
    "GET /store/regions/districts/{city_id}": "the couriers' map",
}
"""Lists that nobody adds to while they are read, and why."""

WITHOUT_TOTAL = {
    "GET /store/order/followup-attempts": "its answer is published, and has none",
    "GET /store/recap/cs": "its total is that of the figures; its rows are counted in `rows`",
    "GET /store/recap/orders": "its total is that of the figures; its rows are counted in `rows`",
    "GET /store/recap/products": "its total is that of the figures; its rows are counted in `rows`",
}

GROWING = [one for one in LISTS if str(one) in ROWS]


@pytest.fixture
async def estate(app: App) -> AsyncIterator[Estate]:
    async with running(app) as (estate, broken):
        yield estate
    assert not broken, "\n".join(broken)


async def page(estate: Estate, request: Asking, **query: Any) -> tuple[list[str], int]:
    """Return the rows of a page as text, and how many there are in all."""
    one = Asking(operation=request.operation, path=request.path, query={**request.query, **query})
    token = estate.operator if request.operation.path.startswith("/admin/") else estate.ours.owner
    answer = await one.send(estate, token)
    assert answer.status == 200, answer.body
    said = orjson.loads(answer.body)
    return [orjson.dumps(row, option=orjson.OPT_SORT_KEYS).decode() for row in said["data"]], said.get("total", -1)


@contextmanager
def statements() -> Iterator[list[str]]:
    """Yield a list that fills with what the database is asked."""
    asked: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            asked.append(record.getMessage())

    log, keep = logging.getLogger("tortoise.db_client"), Keep()
    level = log.level
    log.addHandler(keep)
    log.setLevel(logging.DEBUG)
    try:
        yield asked
    finally:
        log.removeHandler(keep)
        log.setLevel(level)


class TestEveryList:
    def test_is_known(self) -> None:
        unknown = [str(one) for one in LISTS if str(one) not in ROWS.keys() | FIXED.keys()]
        assert not unknown, f"say in ROWS of tests/promises/test_lists.py what makes one more row of {unknown}"
        assert ROWS.keys() | FIXED.keys() == {str(one) for one in LISTS}

    async def test_says_how_many_there_are(self, estate: Estate) -> None:
        wrong = []
        for one in (one for one in LISTS if str(one) not in WITHOUT_TOTAL):
            rows, total = await page(estate, await asking(CONTRACT, estate, estate.ours, one), limit=100)
            if total < len(rows):
                wrong.append(f"{one}: {len(rows)} of {total}")
        assert not wrong, "\n".join(wrong)


class TestGrowing:
    @pytest.mark.parametrize("order", ["asc", "desc", None])
    async def test_shows_no_row_twice_and_leaves_no_old_one_out(self, estate: Estate, order: str | None) -> None:
        wrong = []
        for one in GROWING:
            if order is not None and "sort_dir" not in {each["name"] for each in one.parameters("query")}:
                continue
            make = THINGS[ROWS[str(one)]]
            request = await asking(CONTRACT, estate, estate.ours, one)
            for _ in range(7):
                await make(estate, estate.ours)
            way: dict[str, Any] = {} if order is None else {"sort_dir": order}
            old, _ = await page(estate, request, limit=100, **way)
            read: list[str] = []
            start = 0
            while rows := (await page(estate, request, start=start, limit=3, **way))[0]:
                read += rows
                start += 3
                if start <= 9:
                    await make(estate, estate.ours)
            twice = {row for row in read if read.count(row) > 1}
            if twice or set(old) - set(read):
                wrong.append(f"{one}: {len(twice)} twice, {len(set(old) - set(read))} missing")
        assert not wrong, "\n".join(wrong)


class TestLong:
    async def test_asks_the_database_as_often_as_short(self, estate: Estate) -> None:
        wrong = []
        for one in GROWING:
            make = THINGS[ROWS[str(one)]]
            request = await asking(CONTRACT, estate, estate.ours, one)
            for _ in range(3):
                await make(estate, estate.ours)
            await page(estate, request, limit=3)
            with statements() as few:
                short, _ = await page(estate, request, limit=3)
            for _ in range(MANY):
                await make(estate, estate.ours)
            with statements() as many:
                long, _ = await page(estate, request, limit=MANY)
            if len(few) != len(many) or not few or (len(short), len(long)) != (3, MANY):
                wrong.append(f"{one}: {len(few)} for {len(short)} rows, {len(many)} for {len(long)}")
        assert not wrong, "\n".join(wrong)

    async def test_follows_many_jobs_with_as_many_statements_as_one(self, estate: Estate) -> None:
        ended = [await THINGS["failed job"](estate, estate.ours) for _ in range(MANY)]
        asked = []
        for ids in (ended[:1], ended[:1], ended):
            with statements() as some:
                query = [("ids", ",".join(ids))]
                answer = await estate.ask("GET", "/jobs/events", token=estate.ours.owner, query=query)
            assert (answer.status, answer.body.count(b"event: job")) == (200, len(ids))
            asked.append(len(some))
        assert asked[1] == asked[2] > 0
