"""Taking people on, what they may do, and seeing them off."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.api.conftest import PASSWORD, Person, join, sign_in
from tests.api.selling import made

DEWI = {"name": "Dewi Lestari", "email": "dewi@example.com", "password": PASSWORD, "role_id": 2}


def place(**more: Any) -> dict[str, Any]:
    return {"name": "Dewi Lestari", "role_id": 2, **more}


class TestStaff:
    async def test_somebody_joins_and_signs_in(self, seller: Person) -> None:
        made_staff = await made(seller, "/staff", {**DEWI, "phone": "0812-3456-7890", "rights": {"recap": ["read"]}})
        assert (made_staff["role"], made_staff["phone"], made_staff["active"]) == (
            "Customer Service",
            "+6281234567890",
            True,
        )
        dewi = await sign_in(seller.client, "dewi@example.com")
        assert dewi.store_id == seller.store_id
        assert (await dewi.get("/store/recap/orders")).status == 200
        assert (await dewi.get("/staff")).status == 403
        listed = await (await seller.get("/staff", params={"keyword": "DEWI"})).json()
        assert [one["email"] for one in listed["data"]] == ["dewi@example.com"]

    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            ({"role_id": 3}, "role_id"),
            ({"rights": {"gold": ["read"]}}, "rights.gold"),
            ({"rights": {"orders": ["steal"]}}, "rights.orders"),
            ({"phone": "12"}, "phone"),
            ({"password": "short"}, "password"),
        ],
    )
    async def test_nonsense_is_refused_by_name(self, seller: Person, wrong: dict[str, Any], field: str) -> None:
        answer = await seller.post("/staff", json={**DEWI, **wrong})
        assert answer.status == 422
        assert [one["field"] for one in (await answer.json())["errors"]] == [field]

    async def test_an_account_of_somebody_else_is_not_taken_over(self, seller: Person, another_seller: Person) -> None:
        answer = await seller.post("/staff", json={**DEWI, "email": another_seller.email.upper()})
        assert answer.status == 422
        assert (await another_seller.get("/me")).status == 200

    async def test_fewer_rights_count_at_the_next_refresh(self, seller: Person) -> None:
        added = await made(seller, "/staff", {**DEWI, "rights": {"recap": ["read"]}})
        dewi = await sign_in(seller.client, "dewi@example.com")
        changed = await seller.send("PUT", f"/staff/{added['id']}", json=place())
        assert changed.status == 200, await changed.text()
        refresh = {"refresh_token": dewi.answer["token"]["refresh_token"]}
        assert (await seller.client.post("/auth/refresh", json=refresh)).status == 401
        again = await sign_in(seller.client, "dewi@example.com")
        assert (await again.get("/store/recap/orders")).status == 403

    async def test_the_same_rights_leave_people_signed_in(self, seller: Person) -> None:
        added = await made(seller, "/staff", DEWI)
        dewi = await sign_in(seller.client, "dewi@example.com")
        assert (await seller.send("PUT", f"/staff/{added['id']}", json=place(name="Dewi L."))).status == 200
        refresh = {"refresh_token": dewi.answer["token"]["refresh_token"]}
        assert (await seller.client.post("/auth/refresh", json=refresh)).status == 200

    @pytest.mark.parametrize("way", ["off", "away"])
    async def test_who_is_let_go_cannot_come_back(self, seller: Person, way: str) -> None:
        added = await made(seller, "/staff", DEWI)
        dewi = await sign_in(seller.client, "dewi@example.com")
        one = f"/staff/{added['id']}"
        if way == "off":
            assert (await seller.send("PATCH", f"{one}/status", json={"active": False})).status == 200
        else:
            assert (await seller.send("DELETE", one)).status == 200
            assert (await seller.send("DELETE", one)).status == 404
        refresh = {"refresh_token": dewi.answer["token"]["refresh_token"]}
        assert (await seller.client.post("/auth/refresh", json=refresh)).status == 401
        login = {"email": "dewi@example.com", "password": PASSWORD}
        assert (await seller.client.post("/auth/login", json=login)).status == 401

    async def test_a_store_keeps_an_administrator_even_when_two_see_each_other_off(self, seller: Person) -> None:
        me = (await (await seller.get("/me")).json())["staff_id"]
        assert (await seller.send("DELETE", f"/staff/{me}")).status == 409
        assert (await seller.send("PUT", f"/staff/{me}", json=place())).status == 409
        added = await made(seller, "/staff", {**DEWI, "role_id": 1})
        dewi = await sign_in(seller.client, "dewi@example.com")
        answers = await asyncio.gather(
            seller.send("DELETE", f"/staff/{added['id']}"), dewi.send("DELETE", f"/staff/{me}")
        )
        # Who comes second is the last one, or nobody of the store any more.
        statuses = sorted(answer.status for answer in answers)
        assert statuses in ([200, 401], [200, 409])

    async def test_nobody_gives_more_than_they_have(self, seller: Person) -> None:
        manager = await join(seller, staff=["create", "read", "update", "delete"])
        me = (await (await seller.get("/me")).json())["staff_id"]
        for body in ({**DEWI, "role_id": 1}, {**DEWI, "rights": {"revenue": ["read"]}}):
            answer = await manager.post("/staff", json=body)
            assert answer.status == 403, await answer.text()
        for method, path, sent in (
            ("PUT", f"/staff/{me}", place()),
            ("PATCH", f"/staff/{me}/status", {"active": False}),
            ("DELETE", f"/staff/{me}", None),
        ):
            assert (await manager.send(method, path, json=sent)).status == 403
        assert (await manager.post("/staff", json=DEWI)).status == 201

    async def test_people_go_on_duty_and_off_by_themselves_or_are_put_there(self, seller: Person) -> None:
        added = await made(seller, "/staff", DEWI)
        dewi = await sign_in(seller.client, "dewi@example.com")
        one = f"/staff/{added['id']}/duty"
        for person, path, on_duty in ((dewi, "/profile/duty", False), (seller, one, True)):
            answer = await person.send("PATCH", path, json={"on_duty": on_duty})
            assert (answer.status, await answer.json()) == (200, {"staff_id": added["id"], "on_duty": on_duty})
            [listed] = (await (await seller.get("/staff", params={"keyword": "DEWI"})).json())["data"]
            assert listed["on_duty"] is on_duty
        assert (await dewi.send("PATCH", one, json={"on_duty": False})).status == 403

    async def test_another_stores_people_are_not_there(self, seller: Person, another_seller: Person) -> None:
        added = await made(seller, "/staff", DEWI)
        one = f"/staff/{added['id']}"
        assert (await another_seller.send("DELETE", one)).status == 404
        assert (await another_seller.send("PUT", one, json=place())).status == 404
        assert (await another_seller.send("PATCH", f"{one}/status", json={"active": False})).status == 404
        assert (await another_seller.send("PATCH", f"{one}/duty", json={"on_duty": False})).status == 404
