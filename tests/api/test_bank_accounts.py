"""The accounts to which a store's buyers transfer."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.conftest import Person, join
from tests.api.selling import made

BCA = {"bank_code": "014", "number": "8020123456", "holder": "Sari Wulandari"}


class TestBanks:
    async def test_they_are_listed_by_name_for_whoever_is_signed_in(self, seller: Person) -> None:
        answer = await seller.get("/banks")
        banks = (await answer.json())["data"]
        assert {"code": "014", "name": "Bank Central Asia (BCA)"} in banks
        assert [one["name"] for one in banks] == sorted(one["name"] for one in banks)
        assert (await seller.client.get("/banks")).status == 401


class TestBankAccounts:
    async def test_one_is_added_changed_switched_and_deleted(self, seller: Person) -> None:
        added = await made(seller, "/store/bank-accounts", BCA)
        assert added == {**BCA, "id": added["id"], "bank_name": "Bank Central Asia (BCA)", "active": True}
        one = f"/store/bank-accounts/{added['id']}"
        changed = await seller.send("PUT", one, json={**BCA, "bank_code": "451", "holder": "Toko Kopi"})
        assert changed.status == 200
        assert (await seller.send("PATCH", f"{one}/status", json={"active": False})).status == 200
        seen = await (await seller.get(one)).json()
        assert (seen["bank_name"], seen["holder"], seen["active"]) == (
            "Bank Syariah Indonesia (BSI)",
            "Toko Kopi",
            False,
        )
        assert (await seller.send("DELETE", one)).status == 200
        assert (await seller.get(one)).status == 404
        assert (await (await seller.get("/store/bank-accounts")).json()) == {"data": [], "total": 0}

    async def test_the_same_account_stands_once_and_may_come_back(self, seller: Person) -> None:
        added = await made(seller, "/store/bank-accounts", BCA)
        again = await seller.post("/store/bank-accounts", json=BCA)
        assert again.status == 409
        assert "8020123456" in (await again.json())["detail"]
        assert (await seller.send("DELETE", f"/store/bank-accounts/{added['id']}")).status == 200
        await made(seller, "/store/bank-accounts", BCA)

    @pytest.mark.parametrize(
        ("field", "value"), [("bank_code", "999"), ("bank_code", "BCA"), ("number", "80-20"), ("holder", "")]
    )
    async def test_nonsense_is_refused_by_name(self, seller: Person, field: str, value: str) -> None:
        answer = await seller.post("/store/bank-accounts", json={**BCA, field: value})
        assert answer.status == 422
        assert [one["field"] for one in (await answer.json())["errors"]] == [field]

    async def test_it_is_the_stores_own(self, seller: Person, another_seller: Person) -> None:
        added = await made(seller, "/store/bank-accounts", BCA)
        one = f"/store/bank-accounts/{added['id']}"
        requests: list[tuple[str, str, dict[str, Any] | None]] = [
            ("GET", one, None),
            ("PUT", one, BCA),
            ("PATCH", f"{one}/status", {"active": False}),
            ("DELETE", one, None),
        ]
        for method, path, body in requests:
            assert (await another_seller.send(method, path, json=body)).status == 404
        assert (await (await seller.get(one)).json()) == added

    async def test_customer_service_does_not_see_them(self, seller: Person) -> None:
        assert (await (await join(seller)).get("/store/bank-accounts")).status == 403
