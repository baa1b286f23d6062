"""Tips and announcements: operators write, sellers read."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from models.accounts.operators import appoint
from tests.api.conftest import PASSWORD, Person, sign_in

HOLIDAY = {"title": "Jemputan tutup", "text": "Kurir tidak menjemput pada hari libur nasional."}


@pytest.fixture
async def operator(client: TestClient[Any, Any]) -> Person:
    """One of the platform's own people."""
    await appoint(email="ops@bosonline.example", name="Ops", password=PASSWORD)
    return await sign_in(client, "ops@bosonline.example")


@pytest.mark.parametrize(
    ("written", "read"), [("/admin/tips", "/store/tips"), ("/admin/announcements", "/store/announcements")]
)
class TestNotices:
    async def test_what_an_operator_writes_every_seller_reads(
        self, seller: Person, operator: Person, written: str, read: str
    ) -> None:
        added = await operator.post(written, json=HOLIDAY)
        assert added.status == 201, await added.text()
        notice = await added.json()
        seen = await (await seller.get(read)).json()
        assert seen == {"data": [notice], "total": 1}
        one = f"{written}/{notice['id']}"
        changed = await operator.send("PUT", one, json={**HOLIDAY, "title": "Buka lagi"})
        assert changed.status == 200
        assert [row["title"] for row in (await (await seller.get(read)).json())["data"]] == ["Buka lagi"]
        assert (await operator.send("DELETE", one)).status == 200
        assert (await operator.send("DELETE", one)).status == 404
        assert (await (await seller.get(read)).json())["total"] == 0

    async def test_it_is_shown_in_its_time_alone(
        self, seller: Person, operator: Person, written: str, read: str
    ) -> None:
        times = [
            {"shown_from": "2020-01-01T00:00:00+07:00", "shown_until": "2020-01-02T00:00:00+07:00"},
            {"shown_from": "2120-01-01T00:00:00+07:00"},
        ]
        for time in times:
            assert (await operator.post(written, json={**HOLIDAY, **time})).status == 201
        assert (await (await seller.get(read)).json())["total"] == 0
        wrong = {"shown_from": "2120-01-02T00:00:00+07:00", "shown_until": "2120-01-01T00:00:00+07:00"}
        assert (await operator.post(written, json={**HOLIDAY, **wrong})).status == 422

    async def test_sellers_do_not_write(self, seller: Person, written: str, read: str) -> None:
        assert (await seller.post(written, json=HOLIDAY)).status == 403
        assert (await (await seller.get(read)).json())["total"] == 0


class TestTimes:
    async def test_a_notice_that_is_over_before_it_begins_now_is_refused(self, operator: Person) -> None:
        answer = await operator.post(
            "/admin/tips", json={"title": "Libur", "text": "Tutup.", "shown_until": "2025-08-18T00:00:00+07:00"}
        )
        assert answer.status == 422, await answer.text()
        [wrong] = (await answer.json())["errors"]
        assert wrong["field"] == "shown_until"
