"""COD payouts, as a seller sends and reads them."""

from __future__ import annotations

import csv
import io
from typing import Any

import aiohttp
import pytest

from bootstrap import App
from models.files.tables import StoredFile
from models.payouts.tables import CodPayout
from tests.api.conftest import Person, join
from tests.api.test_selling_lists import stocked
from tests.payouts import COD, as_csv, delivered
from tests.shop import Shop
from tests.work import at_work, finish


@pytest.fixture
async def shop(seller: Person) -> Shop:
    """The seller's store, with parcels of coffee."""
    shop = await stocked(seller)
    await shop.product("KOPI", stock=100)
    return shop


async def send(seller: Person, data: bytes, *, key: str | None = None, **query: Any) -> aiohttp.ClientResponse:
    form = aiohttp.FormData()
    form.add_field("file", io.BytesIO(data), filename="payout.csv", content_type="text/csv")
    headers = {"Idempotency-Key": key} if key else {}
    return await seller.post("/store/cod/payouts", data=form, params=query, headers=headers)


async def taken_in(app: App, seller: Person, data: bytes) -> dict[str, Any]:
    """Send a file, let the worker work, and return its job."""
    answer = await send(seller, data)
    assert answer.status == 202, await answer.text()
    async with at_work(app) as worker:
        await finish(worker, "payouts.import")
    job: dict[str, Any] = await (await seller.get(answer.headers["Location"])).json()
    return job


class TestPayouts:
    async def test_a_file_is_sent_and_read_line_by_line(self, app: App, seller: Person, shop: Shop) -> None:
        a, b, c = await delivered(shop, count=3)
        rows = [[a, COD, 1_800, "", 58_200], [c, "Rp 59.000", 1_770, "", "57.230"]]
        job = await taken_in(app, seller, as_csv(rows))
        assert job["status"] == "succeeded", job
        shown = await (await seller.get(f"/store/cod/payouts/{job['result']['payout_id']}")).json()
        assert [(row["line"], row["awb"], row["outcome"], row["due_idr"]) for row in shown["data"]] == [
            (2, a, "matched", COD),
            (3, c, "short", COD),
            (None, b, "missing", COD),
        ]
        assert shown["outcomes"]["short"] == {
            "lines": 1,
            "cod_idr": 59_000,
            "due_idr": COD,
            "fee_idr": 1_770,
            "shipping_idr": None,
            "net_idr": 57_230,
        }
        file = await (await seller.get(shown["result_file"])).json()
        link = file["url"].removeprefix(app.settings.public_url)
        text = (await (await seller.client.get(link)).read()).decode("utf-8-sig")
        assert [row["outcome"] for row in csv.DictReader(io.StringIO(text))] == ["matched", "short", "missing"]
        assert job["links"]["file"] == shown["result_file"]

    async def test_lines_are_narrowed_by_outcome_and_word(self, app: App, seller: Person, shop: Shop) -> None:
        a, _, c = await delivered(shop, count=3)
        job = await taken_in(app, seller, as_csv([[a, COD, "", "", ""], [c, COD, "", "", ""]]))
        path = f"/store/cod/payouts/{job['result']['payout_id']}"
        for query, lines in (
            ({"outcome": "missing,short"}, [None]),
            ({"keyword": c.lower()}, [3]),
            ({"keyword": "jne-1"}, [2]),
            ({"start": 1, "limit": 1}, [3]),
            ({"keyword": "nobody"}, []),
        ):
            shown = await (await seller.get(path, params=query)).json()
            assert [row["line"] for row in shown["data"]] == lines, query
        assert (await (await seller.get(path, params={"start": 50})).json())["total"] == 3

    async def test_a_wrong_file_fails_by_line_and_column_and_may_be_sent_again(
        self, app: App, seller: Person, shop: Shop
    ) -> None:
        [awb] = await delivered(shop, count=1)
        job = await taken_in(app, seller, as_csv([[awb, "45.00.000", "", "", ""]]))
        assert job["status"] == "failed"
        assert [one["field"] for one in job["error"]["errors"]] == ["line 2, column Nilai COD"]
        payout = await CodPayout.get()
        shown = await (await seller.get(f"/store/cod/payouts/{payout.id}")).json()
        assert (shown["imported_at"], shown["outcomes"], shown["data"]) == (None, None, [])

    async def test_the_same_file_is_the_same_payout_and_one_stored_file(
        self, app: App, seller: Person, shop: Shop
    ) -> None:
        [awb] = await delivered(shop, count=1)
        data = as_csv([[awb, COD, "", "", ""]])
        first, second = [await taken_in(app, seller, data) for _ in range(2)]
        assert first["id"] != second["id"]
        assert first["result"] == second["result"]
        assert await StoredFile.all().count() == 2  # what was sent, and its result

    async def test_the_same_intent_is_the_same_job(self, seller: Person, shop: Shop) -> None:
        data = as_csv([["JNE1", COD, "", "", ""]])
        first, second = [await send(seller, data, key="payout-june") for _ in range(2)]
        assert (await first.json())["id"] == (await second.json())["id"]
        assert second.headers["Idempotency-Replayed"] == "true"
        assert (await send(seller, data + b"\n", key="payout-june")).status == 422


class TestDoor:
    async def test_what_can_be_said_at_once_is_said_at_once(self, seller: Person) -> None:
        assert (await send(seller, b"")).status == 422
        assert (await send(seller, b"x" * (5 * 1024 * 1024 + 1))).status == 413
        assert (await send(seller, b"x", first_day="2025-06-02", last_day="2025-06-01")).status == 422
        assert (await send(seller, b"x", bank="BCA")).status == 422
        assert (await seller.post("/store/cod/payouts", json={})).status == 415
        assert await CodPayout.all().count() == 0

    async def test_revenue_is_nothing_for_customer_service(self, seller: Person) -> None:
        service = await join(seller)
        assert (await send(service, b"x")).status == 403
        assert (await service.get("/store/cod/payouts/1")).status == 403

    async def test_another_store_s_payout_is_not_there(
        self, app: App, seller: Person, another_seller: Person, shop: Shop
    ) -> None:
        [awb] = await delivered(shop, count=1)
        data = as_csv([[awb, COD, "", "", ""]])
        job = await taken_in(app, seller, data)
        path = f"/store/cod/payouts/{job['result']['payout_id']}"
        assert (await another_seller.get(path)).status == 404
        # The same file in another store is a payout of its own, and pays nobody else's parcels.
        theirs = await taken_in(app, another_seller, data)
        assert theirs["result"]["outcomes"] == {"unknown": 1}
