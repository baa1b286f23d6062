"""One request as a handler sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from aiohttp import web

from api.endpoint import Endpoint
from api.identity import Identity
from models.errors import Unauthorized
from settings import Settings

if TYPE_CHECKING:
    from bootstrap import App


@dataclass(frozen=True, kw_only=True)
class Call:
    """A request whose path, query and body were read and whose caller was checked."""

    request: web.Request
    app: App
    endpoint: Endpoint
    identity: Identity | None
    address: str
    body_hash: str = ""

    @property
    def settings(self) -> Settings:
        """The configuration."""
        return self.app.settings

    def now(self) -> datetime:
        """Return the application's time."""
        return self.app.clock.now()

    @property
    def caller(self) -> Identity:
        """The signed-in caller; raises ``Unauthorized`` when there is none."""
        if self.identity is None:
            msg = "Send the access token of a login as 'Authorization: Bearer …'."
            raise Unauthorized(msg)
        return self.identity

    @property
    def store_id(self) -> int:
        """The caller's store, which always comes from the token."""
        if self.caller.store_id is None:
            msg = "This account belongs to no store."
            raise Unauthorized(msg)
        return self.caller.store_id

    @property
    def staff_id(self) -> int:
        """The caller's staff record in the store."""
        if self.caller.staff_id is None:
            msg = "This account belongs to no store."
            raise Unauthorized(msg)
        return self.caller.staff_id
