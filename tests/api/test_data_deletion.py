"""Asking for a data deletion over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from bootstrap import App
from models.db import pool
from tests.api.conftest import PASSWORD, Person, join
from tests.api.selling import open_shop
from tests.shop import jobs_of
from tests.work import at_work, finish, one

PATH = "/profile/data-deletion"
STORE = {"scope": "store", "password": PASSWORD, "confirm": "HAPUS"}
BUYER = {**STORE, "scope": "buyer", "phone": "0812-7741-9953"}


class TestAsking:
    @pytest.mark.parametrize(
        ("wish", "field"),
        [
            ({"confirm": "hapus"}, "confirm"),
            ({"password": "a wrong passphrase"}, "password"),
            ({"phone": "123"}, "phone"),
            ({"scope": "everything"}, "scope"),
            ({"reason": "because"}, "reason"),
        ],
    )
    async def test_what_is_wrong_is_named_and_nothing_begins(
        self, seller: Person, wish: dict[str, Any], field: str
    ) -> None:
        answer = await seller.post(PATH, json={**BUYER, **wish})
        assert answer.status == 422
        assert field in [error["field"] for error in (await answer.json())["errors"]]
        assert await jobs_of("accounts.erase") == []

    async def test_customer_service_may_not(self, seller: Person) -> None:
        service = await join(seller)
        for wish in (STORE, BUYER):
            assert (await service.post(PATH, json=wish)).status == 403

    async def test_the_buyer_s_number_stands_in_no_job_and_no_kept_answer(self, app: App, seller: Person) -> None:
        accepted = await seller.post(PATH, json=BUYER, headers={"Idempotency-Key": "once"})
        assert accepted.status == 202
        again = await seller.post(PATH, json={**BUYER, "password": PASSWORD}, headers={"Idempotency-Key": "once"})
        assert (await again.json())["id"] == (await accepted.json())["id"]
        rows = await pool().execute_query_dict(
            "SELECT j::text AS text FROM jobs j UNION ALL SELECT k::text FROM idempotency_keys k"
        )
        assert not [row for row in rows if "81277419953" in row["text"]]
        async with at_work(app) as worker:
            await finish(worker)
        assert await one("SELECT ended_at IS NOT NULL AND phone = '' FROM erasures")
        assert (await (await seller.get((await accepted.json())["links"]["self"])).json())["result"] == {"orders": 0}


class TestAClosedStore:
    async def test_every_session_ends_with_the_answer(self, app: App, seller: Person, another_seller: Person) -> None:
        shop, service = await open_shop(seller), await join(seller)
        assert (await seller.client.get(shop.page)).status == 200
        assert (await seller.post(PATH, json=STORE)).status == 202
        for person in (seller, service):
            # The first knows its reader by the token alone; the second looks the person up.
            assert (await person.get("/store/order")).status == 401
            assert (await person.get("/me")).status == 401
            refresh = {"refresh_token": person.answer["token"]["refresh_token"]}
            assert (await person.client.post("/auth/refresh", json=refresh)).status == 401
            login = {"email": person.email, "password": PASSWORD}
            assert (await person.client.post("/auth/login", json=login)).status == 401
        assert (await seller.client.get(shop.page)).status == 404
        assert (await another_seller.get("/me")).status == 200
        async with at_work(app) as worker:
            await finish(worker)
        assert await one("SELECT erased_at IS NOT NULL FROM stores WHERE id = $1", seller.store_id)
        assert await one("SELECT count(*) FROM users WHERE email = $1", seller.email) == 0

    async def test_its_name_and_address_are_free_again(self, app: App, seller: Person) -> None:
        await seller.post(PATH, json=STORE)
        async with at_work(app) as worker:
            await finish(worker)
        wish = {
            "name": "Putri",
            "email": seller.email,
            "password": PASSWORD,
            "store_name": seller.answer["user"]["store_name"],
        }
        assert (await seller.client.post("/auth/register", json=wish)).status == 201
