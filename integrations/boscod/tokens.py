"""The bearer token of a Boscod account: a fixed one, or one got by logging in (B-02)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

import orjson
from pydantic import BaseModel, Field, ValidationError

from integrations.boscod import assumed
from integrations.http import Answer, ProviderClient
from integrations.outcome import AccountBarred, Unreadable


class TokenSource(Protocol):
    """Gives the token to use now."""

    async def current(self) -> str:
        """Return the token."""
        ...

    async def renew(self, refused: str) -> str | None:
        """Return a newer token than the ``refused`` one, or none when there is no way to get one."""
        ...


class StaticToken:
    """A fixed token, or whatever a function says it is now."""

    def __init__(self, token: str | Callable[[], str]) -> None:
        self._token = token

    async def current(self) -> str:
        """Return the token."""
        return self._token if isinstance(self._token, str) else self._token()

    async def renew(self, refused: str) -> str | None:
        """Return what the function says by now, if that is another token."""
        token = await self.current()
        return token if token != refused else None


class LoginToken:
    """Logs in by e-mail and password, and again 60 s before the token expires."""

    def __init__(
        self,
        *,
        http: ProviderClient,
        email: str,
        password: str,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._http = http
        self._email = email
        self._password = password
        self._now = now
        self._one_login = asyncio.Lock()
        self._token = ""
        self._good_until = datetime.min.replace(tzinfo=UTC)

    async def current(self) -> str:
        """Return a token that holds. Raises ``AccountBarred`` for wrong credentials."""
        async with self._one_login:
            if self._now() >= self._good_until:
                await self._log_in()
            return self._token

    async def renew(self, refused: str) -> str | None:
        """Log in again, unless another call already did."""
        async with self._one_login:
            if self._token == refused:
                await self._log_in()
            return self._token

    async def _log_in(self) -> None:
        body = orjson.dumps({"email": self._email, "password": self._password})
        given = await self._http.send(
            operation="log_in",
            method="POST",
            path=assumed.TOKEN_PATH,
            safe=True,
            read=self._read,
            body=body,
            headers={"Content-Type": "application/json"},
        )
        life = timedelta(seconds=given.expires_in)
        self._token, self._good_until = given.access_token, self._now() + life - assumed.TOKEN_RENEWED_BEFORE_EXPIRY

    def _read(self, answer: Answer) -> _Given:
        if answer.status != 200:  # noqa: PLR2004 - HTTP OK
            raise AccountBarred(provider="boscod", operation="log_in", reason="login refused", code="UNAUTHENTICATED")
        try:
            return _Given.model_validate_json(answer.body)
        except ValidationError as error:
            # No raw copy: it may hold the token.
            self._http.odd(operation="log_in", why="no token, or no sensible life of it", body=b"")
            raise Unreadable(provider="boscod", operation="log_in", reason="unreadable answer") from error


class _Given(BaseModel):
    """A token, and for how many seconds it holds: a year at most."""

    access_token: str = Field(min_length=1)
    expires_in: float = Field(gt=0, le=366 * 86_400, allow_inf_nan=False)
