"""Who sells: the administrator of a shop that was opened without signing up, over HTTP."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp

from api.identity import Identity, issue
from bootstrap import App
from models.accounts.rights import ADMINISTRATOR, CUSTOMER_SERVICE
from models.accounts.tables import Staff, Store, User


@dataclass(frozen=True, kw_only=True)
class SignedIn:
    """Somebody with a token."""

    base_url: str
    headers: dict[str, str]
    staff: Staff

    async def send(self, method: str, path: str, *, status: int = 200, **more: Any) -> Any:
        """Send a request, see its status, and return the content."""
        headers = {**self.headers, **more.pop("headers", {})}
        async with (
            aiohttp.ClientSession() as http,
            http.request(method, f"{self.base_url}{path}", headers=headers, **more) as answer,
        ):
            assert answer.status == status, (answer.status, await answer.text())
            return await answer.json(content_type=None)

    async def fetch(self, url: str) -> bytes:
        """Return the bytes behind a link."""
        async with aiohttp.ClientSession() as http, http.get(url) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.read()

    async def ended(self, job: dict[str, Any], *, seconds: float = 60) -> dict[str, Any]:
        """Return the job once it has ended."""
        path = job["links"]["self"]
        async with asyncio.timeout(seconds):
            while job["status"] not in ("succeeded", "failed", "cancelled"):
                job = await self.send("GET", path, params={"wait": "20"})
        return job


async def sign_in(app: App, store: Store, *, administrator: bool = True) -> SignedIn:
    """Hire somebody and return them signed in."""
    name = f"staff-{uuid.uuid4().hex[:10]}"
    user = await User.create(name=name, email=f"{name}@example.com", username=name, password_hash="-")
    role = ADMINISTRATOR if administrator else CUSTOMER_SERVICE
    staff = await Staff.create(user=user, store=store, role_id=role)
    identity = Identity(user_id=user.id, store_id=store.id, staff_id=staff.id, role_id=role)
    secret = app.settings.secret_key.get_secret_value()
    token = issue(identity, secret=secret, now=datetime.now(UTC), life=timedelta(hours=1))
    return SignedIn(base_url=app.settings.public_url, headers={"Authorization": f"Bearer {token}"}, staff=staff)
