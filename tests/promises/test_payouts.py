"""Promise 34: a payout file is matched by waybill number, all that is wrong is found, and nothing is invented."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from bootstrap import App
from models import recaps
from models.db import pool
from models.orders.tables import Order
from models.payouts.tables import CodPayout, CodPayoutLine
from tasks.engine.worker import Worker
from tests.payouts import as_csv, as_xlsx, delivered, import_file
from tests.shop import Shop, open_shop
from tests.tables import contents
from tests.work import at_work

LINES = 10_000
PLANTED = {"short": 211, "over": 97, "missing": 173, "charged_twice": 149, "return_billed": 131, "unknown": 59}

COUNTED_AGAIN = ("jobs", "job_history", "files", "recaps", "recap_stale", "cod_payouts")


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


@dataclass
class Month:
    """What a courier pays for a month of parcels, with mistakes that are known."""

    shop: Shop
    chance: random.Random
    rows: list[list[Any]] = field(default_factory=list)
    expected: Counter[tuple[str, str]] = field(default_factory=Counter)

    async def fill(self) -> None:
        """Deliver parcels, and write what the courier says of them."""
        awbs = await delivered(self.shop, count=LINES)
        cod_idr = (await Order.filter(code="JNE-1").get()).total_idr
        inner = awbs[1:-1]
        self.chance.shuffle(inner)
        wrong = {
            awb: kind
            for kind in ("short", "over", "missing", "charged_twice", "return_billed")
            for awb in [inner.pop() for _ in range(PLANTED[kind])]
        }
        returned = [awb for awb, kind in wrong.items() if kind == "return_billed"]
        await pool().execute_query(_RETURN, [returned])
        for awb in awbs:
            self._write(awb, cod_idr, wrong.get(awb, "matched"))
        for number in range(PLANTED["unknown"]):
            self._say(f"ZZZ{number:010d}", cod_idr, "unknown")
        self.chance.shuffle(self.rows)
        await self._beside()

    def _write(self, awb: str, cod_idr: int, kind: str) -> None:
        match kind:
            case "missing":
                self.expected[awb, kind] += 1
            case "short":
                self._say(awb, cod_idr - self.chance.choice([1, 500, cod_idr]), kind)
            case "over":
                self._say(awb, cod_idr + self.chance.choice([1, 500, 10_000]), kind)
            case "return_billed":
                self._say(awb, 0, kind)
            case "charged_twice":
                self._say(awb, cod_idr, "matched")
                # The same line again, or its fees alone.
                self._say(awb, self.chance.choice([0, cod_idr]), kind)
            case _:
                self._say(awb, cod_idr, kind)

    def _say(self, awb: str, cod_idr: int, kind: str) -> None:
        fee_idr = -(-cod_idr * 3 // 100)
        money = [cod_idr, fee_idr, 10_000, cod_idr - fee_idr - 10_000]
        self.rows.append([awb, *(self.chance.choice([str, _dotted])(one) for one in money)])
        self.expected[awb, kind] += 1

    async def _beside(self) -> None:
        """What the file has nothing to do with, and must not be found missing: other days, couriers and stores."""
        self.shop.clock.pass_by(timedelta(days=30))
        await delivered(self.shop, count=50, prefix="JNE", first=900_001)
        self.shop.clock.pass_by(timedelta(days=-30))
        await delivered(self.shop, count=50, prefix="IDX", courier="idx")
        other = await open_shop(path_url="other")
        await other.product("KOPI", stock=10)
        [foreign, *_] = await delivered(other, count=20, prefix="JNX")
        self._say(foreign, 60_000, "unknown")


def _dotted(amount: int) -> str:
    return f"Rp {amount:,}".replace(",", ".")


_RETURN = """
WITH back AS (
    UPDATE shipments SET state = 'returned' WHERE awb = ANY ($1::text[]) RETURNING order_id
)
UPDATE orders SET status = 'returned', returned_at = delivered_at FROM back WHERE id = back.order_id
"""


async def found() -> Counter[tuple[str, str]]:
    return Counter((line.awb, line.outcome.value) for line in await CodPayoutLine.all())


class TestPayout:
    async def test_all_planted_errors_are_found_and_none_is_invented(self, app: App, worker: Worker) -> None:
        shop = await open_shop()
        await shop.product("KOPI", stock=1_000)
        month = Month(shop=shop, chance=random.Random(34))  # noqa: S311
        await month.fill()
        data = as_csv(month.rows, delimiter=";")
        started = time.perf_counter()
        job = await import_file(app, worker, shop, data)
        took = time.perf_counter() - started
        assert job.state == "succeeded", job.error
        assert await found() == month.expected
        assert took < 20, f"{len(month.rows)} lines took {took:.1f} s"

        # The orders say the same: in full is settled, all else stays outstanding.
        day = shop.clock.now().date()
        [total] = await recaps.read(
            shop.store.id, first=day, last=day + timedelta(days=60), counted_by="delivered", dimension="total"
        )
        paid = sum(n for (_, outcome), n in month.expected.items() if outcome in ("matched", "over"))
        each = (await Order.filter(code="JNE-1").get()).total_idr
        assert total.settled_idr == paid * each
        assert total.cod_outstanding_idr == (PLANTED["short"] + PLANTED["missing"] + 100) * each

        # The same file again, and its lines saved by another program.
        before = await contents(but=COUNTED_AGAIN)
        again = await import_file(app, worker, shop, data)
        other = await import_file(app, worker, shop, as_xlsx(month.rows), name="payout.xlsx")
        assert job.result is not None
        assert again.result == other.result == job.result
        assert await contents(but=COUNTED_AGAIN) == before
        assert await CodPayout.filter(imported_at__isnull=False).count() == 1
