"""Speaking to the API and to the sandboxes as people do who try again while nobody answers."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, NamedTuple

import aiohttp

from local import demo
from settings import Settings

AGAIN_S = 0.5
LONGEST_S = 30.0
"""What one try may take; a request may wait for news."""
_AWAY = (aiohttp.ClientError, TimeoutError, OSError, ValueError)
"""No answer, or none that can be read."""


class Answered(NamedTuple):
    """An answer that is not "try again"."""

    status: int
    content: Any

    @property
    def ok(self) -> bool:
        """Whether it was done."""
        return self.status < HTTPStatus.BAD_REQUEST


@dataclass(slots=True, kw_only=True)
class Line:
    """Asks until there is an answer; cancel it to give up."""

    http: aiohttp.ClientSession
    settings: Settings
    _token: str = ""
    _signing_in: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def buyer(self, method: str, path: str, *, key: str = "", **more: Any) -> Answered:
        """Ask the API as a buyer. ``key`` is the intent of a request that makes something."""
        headers = {"Idempotency-Key": key} if key else {}
        return await self._asked(method, f"{self.settings.public_url}{path}", headers=headers, **more)

    async def seller(self, method: str, path: str, **more: Any) -> Answered:
        """Ask the API as the store's owner, signed in."""
        key = str(uuid.uuid4())
        while True:
            token = self._token or await self._sign_in()
            headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": key}
            answer = await self._asked(method, f"{self.settings.public_url}{path}", headers=headers, **more)
            if answer.status != HTTPStatus.UNAUTHORIZED:
                return answer
            self._token = ""

    async def sandbox(self, provider: str, method: str, path: str, **more: Any) -> Answered:
        """Ask a sandbox for what only a sandbox does."""
        return await self._asked(method, f"{getattr(self.settings, f'{provider}_url')}/__sandbox/{path}", **more)

    async def try_sandbox(self, provider: str, method: str, path: str, **more: Any) -> Answered | None:
        """Ask a sandbox once; none: nobody can tell whether it was done."""
        return await self._once(method, f"{getattr(self.settings, f'{provider}_url')}/__sandbox/{path}", **more)

    async def _sign_in(self) -> str:
        async with self._signing_in:
            if not self._token:
                body = {"email": demo.OWNER_EMAIL, "password": demo.PASSWORD}
                answer = await self.buyer("POST", "/auth/login", json=body)
                assert answer.ok, answer
                self._token = str(answer.content["token"]["access_token"])
        return self._token

    async def _asked(self, method: str, url: str, **more: Any) -> Answered:
        while True:
            answer = await self._once(method, url, **more)
            if answer is not None:
                return answer
            await asyncio.sleep(AGAIN_S)

    async def _once(self, method: str, url: str, **more: Any) -> Answered | None:
        try:
            async with self.http.request(method, url, **more) as answer:
                content = await answer.json(content_type=None)
        except _AWAY:
            return None
        if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status == HTTPStatus.TOO_MANY_REQUESTS:
            return None
        return Answered(answer.status, content)


@asynccontextmanager
async def open_line(settings: Settings) -> AsyncIterator[Line]:
    """Open a line for as many speakers as there are."""
    async with aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0), timeout=aiohttp.ClientTimeout(total=LONGEST_S)
    ) as http:
        yield Line(http=http, settings=settings)
