"""What ends somebody's sign-ins ends what their access tokens are worth, with the next request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models.accounts import resets, tokens
from models.accounts.tables import PasswordReset, User
from tests.api.conftest import PASSWORD, Person, join, sign_in

ANOTHER = "another long passphrase"

End = Callable[[Person, Person], Awaitable[None]]


def path_of(service: Person) -> str:
    return f"/staff/{service.answer['user']['staff_id']}"


async def sent(by: Person, method: str, path: str, **body: Any) -> None:
    answer = await by.send(method, path, json=body or None)
    assert answer.status == 200, await answer.text()


async def seen_off(seller: Person, service: Person) -> None:
    await sent(seller, "DELETE", path_of(service))


async def switched_off(seller: Person, service: Person) -> None:
    await sent(seller, "PATCH", f"{path_of(service)}/status", active=False)


async def another_role(seller: Person, service: Person) -> None:
    await sent(seller, "PUT", path_of(service), name="Siti", role_id=1)


async def other_rights(seller: Person, service: Person) -> None:
    await sent(seller, "PUT", path_of(service), name="Siti", role_id=2, rights={"orders": ["read"]})


async def another_password(seller: Person, service: Person) -> None:
    await sent(service, "PUT", "/profile", password=ANOTHER, present_password=PASSWORD)


async def a_reset_password(seller: Person, service: Person) -> None:
    user = await User.get(email=service.email)
    now = user.created_at
    reset = await PasswordReset.create(
        user_id=user.id,
        account=service.email,
        address="-",
        hash=tokens.digest("a way back"),
        created_at=now,
        expires_at=now + resets.LIFE,
    )
    await resets.use("a way back", ANOTHER, now=reset.created_at)


ENDS: list[End] = [seen_off, switched_off, another_role, other_rights, another_password, a_reset_password]


class TestAnEnd:
    @pytest.mark.parametrize("end", ENDS)
    async def test_counts_with_the_next_request(self, seller: Person, end: End) -> None:
        service, colleague = await join(seller), await join(seller)
        assert (await service.get("/me")).status == 200
        await end(seller, service)
        for path in ("/me", "/store/order"):
            refused = await service.get(path)
            assert (refused.status, "Sign in again" in (await refused.json())["detail"]) == (401, True)
            assert "WWW-Authenticate" in refused.headers
        assert (await colleague.get("/me")).status == (await seller.get("/me")).status == 200

    async def test_leaves_a_new_sign_in_alone(self, seller: Person) -> None:
        service = await join(seller)
        await other_rights(seller, service)
        again = await sign_in(seller.client, service.email)
        assert (await again.get("/store/order")).status == 200
        refresh = {"refresh_token": again.answer["token"]["refresh_token"]}
        refreshed = await seller.client.post("/auth/refresh", json=refresh)
        grown = Person(client=seller.client, email=service.email, answer=await refreshed.json())
        assert (await grown.get("/store/order")).status == 200

    async def test_does_not_keep_anybody_from_signing_in_with_an_old_token_at_hand(self, seller: Person) -> None:
        service = await join(seller)
        await other_rights(seller, service)
        body = {"email": service.email, "password": PASSWORD}
        assert (await service.post("/auth/login", json=body)).status == 200

    async def test_comes_with_no_other_name_or_duty(self, seller: Person) -> None:
        service = await join(seller)
        await sent(seller, "PUT", path_of(service), name="Siti Aminah", role_id=2, on_duty=False)
        assert (await service.get("/me")).status == 200
