"""Payouts taken in, line by line."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bootstrap import App
from models import jobs, recaps
from models.db import pool, transaction
from models.files.tables import StoredFile
from models.orders.tables import Order, OrderEvent
from models.payouts.tables import CodPayout, CodPayoutLine
from models.shipping.tables import Shipment
from tasks.engine.worker import Worker
from tasks.payouts import ImportPayout
from tests.payouts import COD, as_csv, as_xlsx, delivered, import_file, open_file
from tests.shop import Shop, open_shop
from tests.tables import contents
from tests.work import at_work, finish

FEES = ("1980", "10000", "54020")


@pytest.fixture
async def shop(app: App) -> Shop:
    shop = await open_shop()
    await shop.product("KOPI", stock=1_000)
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


async def outcomes(payout_id: int | None = None) -> list[tuple[str, str]]:
    lines = CodPayoutLine.all() if payout_id is None else CodPayoutLine.filter(payout_id=payout_id)
    return [(line.awb, line.outcome.value) for line in await lines.order_by("id")]


async def come_back(awb: str) -> None:
    await pool().execute_query("UPDATE shipments SET state = 'returned' WHERE awb = $1", [awb])
    await pool().execute_query(
        "UPDATE orders SET status = 'returned', returned_at = now() "
        "WHERE id = (SELECT order_id FROM shipments WHERE awb = $1)",
        [awb],
    )


class TestLine:
    async def test_each_comes_to_what_it_is(self, app: App, shop: Shop, worker: Worker) -> None:
        a, b, c, d, e, f, g = await delivered(shop, count=7)
        await come_back(e)
        rows = [
            [a, COD, *FEES],
            [b, COD - 1, *FEES],
            [c, COD + 1, *FEES],
            [d, COD, *FEES],
            [d, COD, *FEES],
            [e, 0, 0, 9_000, -9_000],
            ["NOBODY", COD, *FEES],
            [g, COD, *FEES],
        ]
        job = await import_file(app, worker, shop, as_csv(rows))
        assert job.state == "succeeded", job.error
        assert await outcomes() == [
            (a, "matched"),
            (b, "short"),
            (c, "over"),
            (d, "matched"),
            (d, "charged_twice"),
            (e, "return_billed"),
            ("NOBODY", "unknown"),
            (g, "matched"),
            (f, "missing"),
        ]
        assert job.result is not None
        assert job.result["outcomes"] == {
            "charged_twice": 1,
            "matched": 3,
            "missing": 1,
            "over": 1,
            "return_billed": 1,
            "short": 1,
            "unknown": 1,
        }

    async def test_the_rest_of_a_short_payment_settles_it(self, app: App, shop: Shop, worker: Worker) -> None:
        [awb] = await delivered(shop, count=1)
        for amount in (COD - 20_000, 20_000, 20_000):
            await import_file(app, worker, shop, as_csv([[awb, amount, amount // 10, "", ""]]))
            shop.clock.pass_by(timedelta(days=1))
        await import_file(app, worker, shop, as_csv([[awb, 5_000, 1, "", ""]]))
        assert await outcomes() == [(awb, "short"), (awb, "matched"), (awb, "charged_twice")]

    async def test_a_parcel_paid_in_an_earlier_file_is_charged_twice(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        a, b = await delivered(shop, count=2)
        await import_file(app, worker, shop, as_csv([[a, COD, *FEES]]))
        await import_file(app, worker, shop, as_csv([[a, COD, *FEES], [b, COD, *FEES]]))
        assert await outcomes() == [(a, "matched"), (a, "charged_twice"), (b, "matched")]

    async def test_a_transfer_that_another_file_tells_again_counts_once(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        a, b = await delivered(shop, count=2)
        headings = ("AWB", "COD", "Settlement ID")
        await import_file(app, worker, shop, as_csv([[a, COD, "T-1"]], headings))
        await import_file(app, worker, shop, as_csv([[a, COD, "T-1"], [b, COD, "T-2"], [b, COD, "T-2"]], headings))
        assert await outcomes() == [(a, "matched"), (a, "repeated"), (b, "matched"), (b, "charged_twice")]

    async def test_a_return_is_billed_once_also_after_the_money_had_come(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        [awb] = await delivered(shop, count=1)
        await import_file(app, worker, shop, as_csv([[awb, COD, *FEES]]))
        await come_back(awb)
        await import_file(app, worker, shop, as_csv([[awb, 0, 0, 9_000, -9_000], [awb, 0, 0, 9_001, -9_001]]))
        assert await outcomes() == [(awb, "matched"), (awb, "return_billed"), (awb, "charged_twice")]

    async def test_money_for_what_was_paid_beforehand_is_over(self, app: App, shop: Shop, worker: Worker) -> None:
        a, b = await delivered(shop, count=2)
        await pool().execute_query("UPDATE shipments SET cod_idr = 0")
        await import_file(app, worker, shop, as_csv([[a, COD, *FEES], [b, 0, 0, 9_000, -9_000]]))
        assert await outcomes() == [(a, "over"), (b, "matched")]
        assert await Order.filter(payment_status="settled").count() == 0

    async def test_a_cancelled_parcel_and_another_store_s_are_unknown(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        [mine] = await delivered(shop, count=1)
        other = await open_shop()
        await other.product("KOPI", stock=5)
        [foreign] = await delivered(other, count=1, prefix="IDX")
        await pool().execute_query("UPDATE shipments SET state = 'cancelled' WHERE awb = $1", [mine])
        await import_file(app, worker, shop, as_csv([[mine, COD, *FEES], [foreign, COD, *FEES]]))
        assert await outcomes() == [(mine, "unknown"), (foreign, "unknown")]
        assert await Order.filter(payment_status="settled").count() == 0

    async def test_a_number_of_two_couriers_means_the_one_that_the_file_names_most(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        a, b = await delivered(shop, count=2)
        [other] = await delivered(shop, count=1, prefix="IDX", courier="idx")
        await pool().execute_query("UPDATE shipments SET awb = $1 WHERE awb = $2", [a, other])
        await import_file(app, worker, shop, as_csv([[a, COD, *FEES], [b, COD, *FEES]]))
        settled = await Shipment.filter(order__payment_status="settled").values_list("courier_code", flat=True)
        assert settled == ["jne", "jne"]

    async def test_numbers_match_in_capitals_and_small_letters(self, app: App, shop: Shop, worker: Worker) -> None:
        [awb] = await delivered(shop, count=1, prefix="jne")
        await import_file(app, worker, shop, as_csv([[awb, COD, *FEES]]))
        assert await outcomes() == [(awb.upper(), "matched")]


class TestMissing:
    async def test_days_that_are_named_count_instead_of_those_the_file_shows(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        a, b, c = await delivered(shop, count=3)
        day = (shop.clock.now() + timedelta(days=1)).date()
        await import_file(app, worker, shop, as_csv([[b, COD, *FEES]]), days=(day, day))
        assert await outcomes() == [(b, "matched"), (a, "missing"), (c, "missing")]

    async def test_a_file_of_one_parcel_misses_none(self, app: App, shop: Shop, worker: Worker) -> None:
        _, b, _ = await delivered(shop, count=3)
        await import_file(app, worker, shop, as_csv([[b, COD, *FEES]]))
        assert await outcomes() == [(b, "matched")]

    async def test_what_an_earlier_file_named_is_not_missing(self, app: App, shop: Shop, worker: Worker) -> None:
        a, b, c = await delivered(shop, count=3)
        await import_file(app, worker, shop, as_csv([[b, COD - 1, *FEES]]))
        await import_file(app, worker, shop, as_csv([[a, COD, *FEES], [c, COD, *FEES]]))
        assert await outcomes() == [(b, "short"), (a, "matched"), (c, "matched")]


class TestSettling:
    async def test_orders_whose_money_has_come_are_settled_and_say_why(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        a, b, c = await delivered(shop, count=3)
        day = (shop.clock.now() + timedelta(days=1)).date()
        [before] = await recaps.read(shop.store.id, first=day, last=day, counted_by="delivered")
        await import_file(app, worker, shop, as_csv([[a, COD, *FEES], [b, COD - 1, *FEES], [c, COD + 1, *FEES]]))
        [after] = await recaps.read(shop.store.id, first=day, last=day, counted_by="delivered")
        assert (before.cod_outstanding_idr, before.settled_idr) == (3 * COD, 0)
        assert (after.cod_outstanding_idr, after.settled_idr, after.paid_idr) == (COD, 2 * COD, 2 * COD)
        settled = await Order.filter(payment_status="settled").order_by("id")
        assert [order.code for order in settled] == ["JNE-1", "JNE-3"]
        assert all(order.settled_at and order.paid_at for order in settled)
        [event] = await OrderEvent.filter(order_id=settled[0].id, kind="payment")
        assert (event.before, event.after, event.by) == ("unpaid", "settled", "staff:1")

    async def test_money_that_went_back_stays_so(self, app: App, shop: Shop, worker: Worker) -> None:
        [awb] = await delivered(shop, count=1)
        await Order.filter(code="JNE-1").update(payment_status="refunded")
        await import_file(app, worker, shop, as_csv([[awb, COD, *FEES]]))
        assert await Order.filter(payment_status="settled").count() == 0
        assert await OrderEvent.filter(kind="payment").count() == 0


class TestFile:
    async def test_a_wrong_one_is_refused_whole_and_says_where(self, app: App, shop: Shop, worker: Worker) -> None:
        [awb] = await delivered(shop, count=1)
        before = await contents(but=("jobs", "job_history", "cod_payouts"))
        job = await import_file(app, worker, shop, as_csv([[awb, COD, *FEES], [awb, "45.00.000", *FEES]]))
        assert job.state == "failed"
        assert job.error is not None
        [wrong] = job.error["errors"]
        assert wrong["field"] == "line 3, column Nilai COD"
        assert await contents(but=("jobs", "job_history", "cod_payouts")) == before
        assert (await CodPayout.get()).imported_at is None

    async def test_the_result_says_line_by_line_what_became_of_it(self, app: App, shop: Shop, worker: Worker) -> None:
        a, b, c = await delivered(shop, count=3)
        job = await import_file(app, worker, shop, as_csv([[a, COD, *FEES], [c, COD - 500, *FEES]]))
        assert job.result is not None
        file = await StoredFile.get(id=job.result["file_id"])
        assert (file.store_id, file.job, file.rows) == (shop.store.id, job.id, 3)
        data = b"".join([piece async for piece in app.storage.read(file.storage_key)])
        assert hashlib.sha256(data).hexdigest() == file.sha256
        lines = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
        said = [
            (line["line"], line["awb"], line["order_code"], line["outcome"], line["difference_idr"]) for line in lines
        ]
        assert said == [
            ("2", f"'{a}", "JNE-1", "matched", "0"),
            ("3", f"'{c}", "JNE-3", "short", "-500"),
            ("", f"'{b}", "JNE-2", "missing", ""),
        ]

    async def test_the_same_lines_from_another_program_are_the_same_payout(
        self, app: App, shop: Shop, worker: Worker
    ) -> None:
        [awb] = await delivered(shop, count=1)
        rows = [[awb, str(COD), *FEES]]
        first = await import_file(app, worker, shop, as_csv(rows))
        second = await import_file(app, worker, shop, as_xlsx(rows))
        assert first.result == second.result
        assert await outcomes() == [(awb, "matched")]

    async def test_a_file_that_is_gone_is_asked_for_again(self, app: App, shop: Shop, worker: Worker) -> None:
        payout_id = await open_file(app, shop, b"gone")
        await app.storage.delete((await CodPayout.get(id=payout_id)).storage_key)
        async with transaction() as tx:
            job = await jobs.enqueue("payouts.import", ImportPayout(payout_id=payout_id), store=shop.store.id, using=tx)
        await finish(worker, "payouts.import")
        job = await jobs.find(job.id)
        assert job.state == "failed"
        assert job.error is not None
        assert "Send it again" in job.error["detail"]

    async def test_two_files_at_once_charge_a_parcel_once(self, app: App, shop: Shop, worker: Worker) -> None:
        [awb] = await delivered(shop, count=1)
        for number in range(4):
            payout_id = await open_file(app, shop, as_csv([[awb, COD, number, "", ""]]))
            async with transaction() as tx:
                await jobs.enqueue("payouts.import", ImportPayout(payout_id=payout_id), store=shop.store.id, using=tx)
        await finish(worker, "payouts.import")
        assert sorted(outcome for _, outcome in await outcomes()) == ["charged_twice"] * 3 + ["matched"]
