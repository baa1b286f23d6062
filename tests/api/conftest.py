"""The API as clients see it: a real server, and sellers who have registered with it."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer

from api.app import build
from bootstrap import App
from models.accounts.tables import Staff, User
from settings import Settings
from tests.api.errands import ENDPOINTS
from tests.surface.watching import watch

PASSWORD = "a long passphrase"


@dataclass(kw_only=True)
class Person:
    """Somebody who has signed in; requests carry the access token."""

    client: TestClient[Any, Any]
    email: str
    answer: dict[str, Any]
    headers: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.headers = {"Authorization": f"Bearer {self.answer['token']['access_token']}"}

    @property
    def store_id(self) -> int:
        """The store this person sells in."""
        return int(self.answer["user"]["store_id"])

    async def get(self, path: str, **more: Any) -> aiohttp.ClientResponse:
        """GET with the token."""
        return await self.send("GET", path, **more)

    async def post(self, path: str, **more: Any) -> aiohttp.ClientResponse:
        """POST with the token."""
        return await self.send("POST", path, **more)

    async def send(self, method: str, path: str, **more: Any) -> aiohttp.ClientResponse:
        """Send any request with the token."""
        headers = {**self.headers, **more.pop("headers", {})}
        return await self.client.request(method, path, headers=headers, **more)


ORIGIN = "https://shop.example"
"""A page of another origin that may use the API from a browser."""

Registrar = Callable[[], Awaitable[Person]]


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The test's settings, with one foreign origin allowed."""
    return settings.model_copy(update={"cors_origins": [ORIGIN]})


@pytest.fixture
async def client(app: App) -> AsyncIterator[TestClient[Any, Any]]:
    """A client of a running API, with the errands of these tests beside its endpoints.

    Every answer is held against the OpenAPI document, whatever the test asks about it.
    """
    served = build(app, beside=ENDPOINTS)
    broken = watch(served)
    async with TestClient(TestServer(served)) as running:
        yield running
    assert broken == []


@pytest.fixture
def register(client: TestClient[Any, Any]) -> Registrar:
    """Register somebody new, and return them signed in."""

    async def one() -> Person:
        name = f"seller-{uuid.uuid4().hex[:10]}"
        body = {"name": name, "email": f"{name}@example.com", "password": PASSWORD, "store_name": f"Toko {name}"}
        response = await client.post("/auth/register", json=body)
        assert response.status == 201, await response.text()
        return Person(client=client, email=body["email"], answer=await response.json())

    return one


@pytest.fixture
async def seller(register: Registrar) -> Person:
    """The owner of a store."""
    return await register()


async def join(seller: Person, **rights: list[str]) -> Person:
    """Return a member of Customer Service of the seller's store, signed in."""
    name = f"service-{uuid.uuid4().hex[:10]}"
    email = f"{name}@example.com"
    owner = await User.get(email=seller.email)
    user = await User.create(name="Siti", email=email, username=name, password_hash=owner.password_hash)
    await Staff.create(user=user, store_id=seller.store_id, role_id=2, rights=rights)
    return await sign_in(seller.client, email)


async def sign_in(client: TestClient[Any, Any], email: str) -> Person:
    """Return somebody with a new token, which says what they may do now."""
    answer = await client.post("/auth/login", json={"email": email, "password": PASSWORD})
    assert answer.status == 200, await answer.text()
    return Person(client=client, email=email, answer=await answer.json())


@pytest.fixture
async def another_seller(register: Registrar) -> Person:
    """The owner of another store."""
    return await register()
