"""One's own account."""

from __future__ import annotations

import pytest

from tests.api.conftest import PASSWORD, Person, sign_in


class TestProfile:
    async def test_name_and_phone_change_and_the_rest_stays(self, seller: Person) -> None:
        before = await (await seller.get("/profile")).json()
        answer = await seller.send("PUT", "/profile", json={"name": "Sari", "phone": "0812-3456-7890"})
        assert answer.status == 200
        assert await answer.json() == before | {"name": "Sari", "phone": "+6281234567890"}
        assert (await (await seller.get("/me")).json())["name"] == "Sari"

    @pytest.mark.parametrize("wish", [{"password": "another long one"}, {"email": "new@example.com"}])
    @pytest.mark.parametrize("present", [None, "a wrong passphrase"])
    async def test_password_and_email_need_the_present_password(
        self, seller: Person, wish: dict[str, str], present: str | None
    ) -> None:
        answer = await seller.send("PUT", "/profile", json={**wish, "present_password": present})
        assert answer.status == 422
        assert [one["field"] for one in (await answer.json())["errors"]] == ["present_password"]
        await sign_in(seller.client, seller.email)

    async def test_another_password_ends_every_sign_in(self, seller: Person) -> None:
        wish = {"password": "another long one", "present_password": PASSWORD}
        assert (await seller.send("PUT", "/profile", json=wish)).status == 200
        refresh = {"refresh_token": seller.answer["token"]["refresh_token"]}
        assert (await seller.client.post("/auth/refresh", json=refresh)).status == 401
        login = {"email": seller.email, "password": "another long one"}
        assert (await seller.client.post("/auth/login", json=login)).status == 200

    async def test_an_email_is_moved_to_and_nobody_elses(self, seller: Person, another_seller: Person) -> None:
        taken = {"email": another_seller.email, "present_password": PASSWORD}
        assert (await seller.send("PUT", "/profile", json=taken)).status == 409
        free = {"email": "NEW@example.com", "present_password": PASSWORD}
        assert (await seller.send("PUT", "/profile", json=free)).status == 200
        await sign_in(seller.client, "new@example.com")
