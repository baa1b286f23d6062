"""Files of rows over HTTP: what is taken in, what is refused at the door, and what a result points to."""

from __future__ import annotations

import io
from typing import Any

import aiohttp
from aiohttp.test_utils import TestClient

from models.files.tables import StoredFile
from models.imports import Import
from tests.api.conftest import Person, join
from tests.imports import csv_of, row
from tests.work import at_work, finish

ORDERS, PRODUCTS = "/store/order/import", "/store/products/import"


def form(data: bytes, *, name: str = "pesanan.csv", **fields: str) -> aiohttp.FormData:
    body = aiohttp.FormData()
    for field, value in fields.items():
        body.add_field(field, value)
    body.add_field("file", io.BytesIO(data), filename=name, content_type="application/octet-stream")
    return body


async def problem(answer: aiohttp.ClientResponse, status: int) -> dict[str, Any]:
    content: dict[str, Any] = await answer.json()
    assert answer.status == status, content
    return content


class TestImports:
    async def test_a_file_becomes_a_job_whose_result_is_a_file(
        self, client: TestClient[Any, Any], seller: Person, app: Any
    ) -> None:
        product = {"SKU": "KOPI", "Nama Produk": "Kopi", "Harga": "50000", "Stok": "5"}
        answer = await seller.post(PRODUCTS, data=form(csv_of([product]), name="produk.csv"))
        assert answer.status == 202, await answer.text()
        answer = await seller.post(ORDERS, data=form(csv_of([row("A"), row("B", qty=9)]), policy="skip_bad_rows"))
        accepted = await answer.json()
        assert (answer.status, accepted["kind"]) == (202, "orders.import")
        async with at_work(app) as worker:
            await finish(worker, "products.import")
            await finish(worker, "orders.import")
        job = await (await seller.get(accepted["links"]["self"])).json()
        assert (job["status"], job["result"]["saved"], job["result"]["refused"]) == ("failed", 1, 1)
        assert "retry the job" in job["error"]["detail"]
        link = await (await seller.get(job["links"]["file"])).json()
        assert link["name"].startswith("import-orders-")
        assert link["rows"] == 2

    async def test_what_is_wrong_is_said_at_the_door(self, seller: Person) -> None:
        content = await problem(await seller.post(ORDERS, data=form(b"\x89PNG\x00", policy="some", colour="red")), 422)
        assert {one["field"] for one in content["errors"]} == {"file", "policy", "colour"}
        assert await Import.all().count() == await StoredFile.all().count() == 0
        assert (await seller.post(ORDERS, data=form(b"A;B\n" * 3_000_000))).status == 413
        assert (await seller.post(ORDERS, json={})).status == 415

    async def test_the_same_key_is_the_same_job_and_the_same_file_is_refused(self, seller: Person, app: Any) -> None:
        data = csv_of([row("A")])
        key = {"Idempotency-Key": "one"}
        first = await seller.post(ORDERS, data=form(data), headers=key)
        again = await seller.post(ORDERS, data=form(data), headers=key)
        assert (again.headers["Idempotency-Replayed"], again.headers["Location"]) == ("true", first.headers["Location"])
        refused = await problem(await seller.post(ORDERS, data=form(data)), 409)
        assert "again=true" in refused["detail"]
        assert (await seller.post(ORDERS, data=form(data, again="true"))).status == 202
        # Bytes that came for nothing are not kept.
        kept = [path for path in (app.settings.data_dir / "files").rglob("*.csv") if path.is_file()]
        assert len(kept) == await StoredFile.all().count() == 2

    async def test_customer_service_imports_nothing(self, seller: Person) -> None:
        siti = await join(seller)
        for path in (ORDERS, PRODUCTS):
            assert (await siti.post(path, data=form(b"A;B\n1;2\n"))).status == 403

    async def test_a_template_has_every_column_and_is_taken_as_it_is(self, seller: Person, app: Any) -> None:
        for path in (PRODUCTS, ORDERS):
            answer = await seller.get(f"{path}/template")
            assert answer.content_type == "text/csv"
            data = await answer.read()
            sent = await (await seller.post(path, data=form(data))).json()
            async with at_work(app) as worker:
                await finish(worker, sent["kind"])
            job = await (await seller.get(sent["links"]["self"])).json()
            refused = "Kecamatan: Choose the district" if path == ORDERS else None
            assert job["status"] == ("failed" if refused else "succeeded"), job
            assert not refused or refused in job["result"]["errors"][0]["message"]
