"""Registering, signing in and out."""

from __future__ import annotations

import asyncio
import re
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest
from aiohttp.test_utils import TestClient

from models.accounts.login import TOO_MANY
from models.accounts.tables import LoginAttempt, Staff, Store, Subdomain, User
from models.vault import Vault
from tests import passwords
from tests.api.conftest import PASSWORD, Person

Client = TestClient[Any, Any]


def wish(**other: Any) -> dict[str, Any]:
    """Return the body of a registration."""
    name = uuid.uuid4().hex[:10]
    return {"name": "Putri", "email": f"{name}@example.com", "password": PASSWORD, "store_name": "Kopi Kita", **other}


class TestRegister:
    """Four rows or none."""

    async def test_user_store_owner_and_default_subdomain_are_made(self, client: Client) -> None:
        answer = await (await client.post("/auth/register", json=wish(subdomain="Kopi-Kita"))).json()
        store = await Store.get(id=answer["user"]["store_id"])
        subdomain = await Subdomain.get(store_id=store.id)
        assert (store.name, subdomain.name, subdomain.is_default) == ("Kopi Kita", "kopi-kita", True)
        assert (await Staff.get(id=answer["user"]["staff_id"])).role_id == 1

    @pytest.mark.parametrize("name", ["orders", "admin", "www", "a", "-x-", "with space", "ünïcode"])
    async def test_a_reserved_or_misspelt_subdomain_leaves_nothing(self, client: Client, name: str) -> None:
        response = await client.post("/auth/register", json=wish(subdomain=name))
        assert response.status == 422
        assert [one["field"] for one in (await response.json())["errors"]] == ["subdomain"]
        assert await User.all().count() == await Store.all().count() == 0

    async def test_everything_that_is_taken_is_named(self, client: Client) -> None:
        body = wish(subdomain="kopi", username="putri")
        first, second = await client.post("/auth/register", json=body), await client.post("/auth/register", json=body)
        fields = {one["field"] for one in (await second.json())["errors"]}
        assert (first.status, second.status) == (201, 422)
        assert fields == {"email", "username", "subdomain"}

    async def test_two_stores_of_one_name_get_subdomains_of_their_own(self, client: Client) -> None:
        for _ in range(2):
            assert (await client.post("/auth/register", json=wish())).status == 201
        assert await Subdomain.all().count() == 2

    async def test_a_password_is_kept_as_argon2id_only(self, client: Client) -> None:
        await client.post("/auth/register", json=wish())
        assert (await User.first()).password_hash.startswith("$argon2id$")
        assert (passwords.STRONG.time_cost, passwords.STRONG.memory_cost) >= (3, 65_536)


class TestLogin:
    """By e-mail or username."""

    async def test_the_answer_has_the_published_shape(self, client: Client, seller: Person) -> None:
        response = await client.post("/auth/login", json={"email": seller.email.upper(), "password": PASSWORD})
        answer = await response.json()
        assert list(answer) == ["message", "token", "user"]
        assert answer["message"] == "Login successful"
        assert list(answer["token"]) == ["access_token", "refresh_token", "expires_in", "issued_at", "token_type"]
        assert (answer["token"]["expires_in"], answer["token"]["token_type"]) == (3600, "Bearer")
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}\+07", answer["token"]["issued_at"])
        assert list(answer["user"]) == [
            "id",
            "name",
            "email",
            "role_id",
            "store_id",
            "staff_id",
            "store_name",
            "boscod",
        ]

    async def test_a_username_does_as_well(self, client: Client) -> None:
        await client.post("/auth/register", json=wish(username="Putri"))
        response = await client.post("/auth/login", json={"username": "putri", "password": PASSWORD})
        assert response.status == 200

    async def test_the_boscod_token_is_for_administrators(self, app: Any, client: Client, seller: Person) -> None:
        sealed = Vault(app.settings.secret_key.get_secret_value()).seal("boscod-token")
        await Store.filter(id=seller.store_id).update(boscod_token=sealed)
        login = {"email": seller.email, "password": PASSWORD}
        administrator = await (await client.post("/auth/login", json=login)).json()
        await Staff.filter(store_id=seller.store_id).update(role_id=2)
        service = await (await client.post("/auth/login", json=login)).json()
        assert (administrator["user"]["boscod"], service["user"]["boscod"]) == ("boscod-token", None)

    async def test_unknown_accounts_and_wrong_passwords_sound_alike_and_are_recorded(
        self, client: Client, seller: Person
    ) -> None:
        wrong = await client.post("/auth/login", json={"email": seller.email, "password": "wrong"})
        nobody = await client.post("/auth/login", json={"email": "nobody@example.com", "password": "wrong"})
        assert (wrong.status, await wrong.json()) == (nobody.status, await nobody.json()) == (401, await wrong.json())
        assert await LoginAttempt.all().order_by("id").values_list("error", flat=True) == [
            "wrong password",
            "unknown account",
        ]

    @pytest.mark.parametrize("account", ["a" * 61, "ä" * 254, f"{'İ' * 240}@example.com"])
    async def test_a_name_longer_than_any_that_is_kept_is_nobodys(self, client: Client, account: str) -> None:
        answer = await client.post("/auth/login", json={"email": account, "password": "wrong"})
        assert answer.status == 401, await answer.text()

    async def test_guessing_is_slowed_down(self, client: Client, seller: Person) -> None:
        guess = {"email": seller.email, "password": "wrong"}
        statuses = [(await client.post("/auth/login", json=guess)).status for _ in range(11)]
        assert statuses == [401] * 10 + [429]
        assert (await client.post("/auth/login", json={**guess, "password": PASSWORD})).status == 429

    async def test_attempts_that_come_too_soon_are_recorded_and_prolong_nothing(
        self, client: Client, seller: Person
    ) -> None:
        guess = {"email": seller.email, "password": "wrong"}
        for _ in range(12):
            await client.post("/auth/login", json=guess)
        errors = [one.error for one in await LoginAttempt.all().order_by("id")]
        assert errors == ["wrong password"] * 10 + [TOO_MANY] * 2
        await LoginAttempt.filter(error="wrong password").update(created_at=datetime.now(UTC) - timedelta(hours=1))
        assert (await client.post("/auth/login", json={**guess, "password": PASSWORD})).status == 200

    @pytest.mark.parametrize("header", ["User-Agent", "Authorization"])
    async def test_a_header_that_is_not_utf_8_keeps_nobody_out(
        self, client: Client, seller: Person, header: str
    ) -> None:
        body = orjson.dumps({"email": seller.email, "password": PASSWORD})
        reader, writer = await asyncio.open_connection(client.host, client.port)
        head = f"POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{header}: Bearer "
        end = f"\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        writer.write(head.encode() + b"Opera \xe9\xff" + end.encode() + body)
        status = int((await reader.readline()).split()[1])
        writer.close()
        await writer.wait_closed()
        assert status == (200 if header == "User-Agent" else 401)

    async def test_staff_who_are_switched_off_stay_outside(self, client: Client, seller: Person) -> None:
        await Staff.filter(store_id=seller.store_id).update(active=False)
        assert (await client.post("/auth/login", json={"email": seller.email, "password": PASSWORD})).status == 401


class TestRefresh:
    """Rotation."""

    async def refresh(self, client: Client, token: str) -> Any:
        response = await client.post("/auth/refresh", json={"refresh_token": token})
        return (await response.json())["token"]["refresh_token"] if response.status == 200 else response.status

    async def test_a_used_token_seen_again_ends_its_family(self, client: Client, seller: Person) -> None:
        first = seller.answer["token"]["refresh_token"]
        second = await self.refresh(client, first)
        third = await self.refresh(client, second)
        assert isinstance(third, str)
        assert await self.refresh(client, first) == 401
        assert await self.refresh(client, third) == 401

    async def test_another_sign_in_is_another_family(self, client: Client, seller: Person) -> None:
        login = await client.post("/auth/login", json={"email": seller.email, "password": PASSWORD})
        other = (await login.json())["token"]["refresh_token"]
        mine = seller.answer["token"]["refresh_token"]
        assert (await client.post("/auth/logout", json={"refresh_token": mine})).status == 200
        assert await self.refresh(client, mine) == 401
        assert isinstance(await self.refresh(client, other), str)

    async def test_an_access_token_ends_with_its_sign_in_and_with_no_other(
        self, client: Client, seller: Person
    ) -> None:
        login = await client.post("/auth/login", json={"email": seller.email, "password": PASSWORD})
        other = Person(client=client, email=seller.email, answer=await login.json())
        mine = seller.answer["token"]["refresh_token"]
        second = await self.refresh(client, mine)
        assert (await seller.get("/me")).status == 200
        assert (await client.post("/auth/logout", json={"refresh_token": second})).status == 200
        assert ((await seller.get("/me")).status, (await other.get("/me")).status) == (401, 200)

    async def test_a_used_token_seen_again_ends_the_access_tokens_too(self, client: Client, seller: Person) -> None:
        first = seller.answer["token"]["refresh_token"]
        await self.refresh(client, first)
        assert (await seller.get("/me")).status == 200
        assert await self.refresh(client, first) == 401
        assert (await seller.get("/me")).status == 401

    async def test_me_shows_the_present_name(self, seller: Person) -> None:
        await User.filter(email=seller.email).update(name="New Name")
        me = await (await seller.get("/me")).json()
        assert (me["name"], me["store_id"], me["role"]) == ("New Name", seller.store_id, "Administrator")


class TestOperator:
    async def test_who_works_in_no_store_is_told_who_they_are(self, seller: Person) -> None:
        user = await User.get(id=seller.answer["user"]["id"])
        await Staff.filter(user_id=user.id).delete()
        await User.filter(id=user.id).update(is_operator=True)
        answer = await seller.client.post("/auth/login", json={"email": seller.email, "password": PASSWORD})
        person = Person(client=seller.client, email=seller.email, answer=await answer.json())
        me = await person.get("/me")
        assert me.status == 200, await me.text()
        assert ((await me.json())["is_operator"], (await me.json())["store_id"]) == (True, None)
        assert (await seller.client.get("/me")).status == 401
