"""Two stores side by side in one running API, and everybody who may knock: whose tokens they hold."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import aiohttp
import yarl

from api.identity import Identity, issue
from bootstrap import App
from models.accounts.passwords import hash_password
from models.accounts.rights import ADMINISTRATOR, CUSTOMER_SERVICE
from models.accounts.tables import Staff, Store, Subdomain, User
from models.catalog.tables import Category
from tests.couriers import open_sending_shop
from tests.regions import BARAT, CEMPAKA_PUTIH, COBLONG, PUSAT, SETIABUDI, city_of, cover
from tests.shop import Shop

PATIENCE = timedelta(seconds=60)
"""A busy machine may take long; what never answers is found by ``fuzzing``, which has less."""

Token = str

PASSWORD = "a password of the tests"
"""Of everybody who works here."""


@dataclass(frozen=True, kw_only=True)
class Answered:
    """An answer that was read to its end; of a stream, its beginning."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, kw_only=True)
class House:
    """A store, and the tokens of those who work in it."""

    shop: Shop
    staff: Staff
    owner: Token
    service: Token

    @property
    def store(self) -> Store:
        return self.shop.store


@dataclass(kw_only=True)
class Estate:
    """Both stores and the platform's operator."""

    app: App
    url: str
    http: aiohttp.ClientSession
    ours: House
    theirs: House
    operator: Token
    made: int = field(default=0)

    def number(self) -> int:
        """Return a number that was not given before."""
        self.made += 1
        return self.made

    def expired(self) -> Token:
        """Return a token of our owner whose time is over."""
        return token_of(self.app, self.ours.staff, life=timedelta(seconds=-1))

    async def ask(
        self,
        method: str,
        path: str,
        *,
        query: Sequence[tuple[str, str]] = (),
        token: Token | None = None,
        stream: bool = False,
        patience: timedelta = PATIENCE,
        **more: Any,
    ) -> Answered:
        """Send a request and return what came of it within ``patience``; ``path`` is sent as it is written."""
        headers = {**more.pop("headers", {})}
        url = yarl.URL(f"{self.url}{path}?{urlencode(query)}".removesuffix("?"), encoded=True)
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        timeout = aiohttp.ClientTimeout(total=patience.total_seconds())
        async with self.http.request(
            method, url, headers=headers, timeout=timeout, allow_redirects=False, **more
        ) as answer:
            flows = stream and answer.content_type == "text/event-stream"
            body = b"" if flows else await answer.read()
            return Answered(status=answer.status, headers=answer.headers, body=body)


def token_of(app: App, staff: Staff, *, life: timedelta = timedelta(hours=12)) -> Token:
    """Return an access token of a member of staff."""
    identity = Identity(user_id=staff.user_id, store_id=staff.store_id, staff_id=staff.id, role_id=staff.role_id)
    return issue(identity, secret=app.settings.secret_key.get_secret_value(), now=datetime.now(UTC), life=life)


async def hire(store: Store, role: int) -> Staff:
    """Return a new member of staff."""
    name = f"staff-{uuid.uuid4().hex[:10]}"
    kept = await hash_password(PASSWORD)
    user = await User.create(name=name, email=f"{name}@example.com", username=name, password_hash=kept)
    return await Staff.create(user=user, store=store, role_id=role)


async def open_house(app: App) -> House:
    """Open a store that can sell and send, with an owner and somebody in Customer Service."""
    shop = await open_sending_shop()
    shop.warehouse.district_id = COBLONG
    await shop.warehouse.save()
    name = f"toko-{uuid.uuid4().hex[:10]}"
    await Subdomain.create(store=shop.store, name=name, is_default=True, verified_at=datetime.now(UTC))
    await Category.create(store=shop.store, name="Kopi")
    owner, service = await hire(shop.store, ADMINISTRATOR), await hire(shop.store, CUSTOMER_SERVICE)
    return House(shop=shop, staff=owner, owner=token_of(app, owner), service=token_of(app, service))


@asynccontextmanager
async def open_estate(app: App, url: str) -> AsyncIterator[Estate]:
    """Open both stores in the API at ``url``, with a part of the couriers' map."""
    await cover(BARAT, PUSAT, city_of(SETIABUDI), city_of(COBLONG), city_of(CEMPAKA_PUTIH))
    secret = app.settings.secret_key.get_secret_value()
    user = await User.create(
        name="Operator", email="op@example.com", username="op", password_hash="-", is_operator=True
    )
    identity = Identity(user_id=user.id, store_id=None, staff_id=None, role_id=None, operator=True)
    operator = issue(identity, secret=secret, now=datetime.now(UTC), life=timedelta(hours=12))
    # No connection is kept: an answer that is cut off must not reach the next request.
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar()) as http:
        yield Estate(
            app=app,
            url=url,
            http=http,
            ours=await open_house(app),
            theirs=await open_house(app),
            operator=operator,
        )
