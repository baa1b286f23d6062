"""A store's receiver: a real HTTP server on loopback that keeps what it was sent, and answers as it is told."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from models.db import transaction
from models.hooks import manage
from models.hooks.kinds import EventType
from models.hooks.manage import WebhookDetails
from models.hooks.tables import Webhook
from models.vault import Vault
from settings import Settings

VAULT = Vault(Settings().secret_key.get_secret_value())


@dataclass(frozen=True, kw_only=True)
class Received:
    """One request."""

    headers: Mapping[str, str]
    body: bytes

    @property
    def content(self) -> dict[str, Any]:
        return dict(json.loads(self.body))

    def is_signed_with(self, secret: str) -> bool:
        """Check as ``docs/webhooks.md`` tells receivers to."""
        key = base64.b64decode(secret.removeprefix("whsec_"))
        signed = f"{self.headers['webhook-id']}.{self.headers['webhook-timestamp']}.".encode() + self.body
        expected = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        return any(hmac.compare_digest(expected, one) for one in self.headers["webhook-signature"].split())


@dataclass(kw_only=True)
class Receiver:
    """Answers with ``code``, or with the next of ``codes``; while ``open`` is not set, with nothing at all."""

    code: int = 200
    codes: list[int] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    body: bytes = b"ok"
    received: list[Received] = field(default_factory=list)
    open: asyncio.Event = field(default_factory=asyncio.Event)
    came: asyncio.Event = field(default_factory=asyncio.Event)
    url: str = ""

    async def answer(self, request: web.Request) -> web.Response:
        self.received.append(Received(headers=request.headers.copy(), body=await request.read()))
        self.came.set()
        await self.open.wait()
        status = self.codes.pop(0) if self.codes else self.code
        return web.Response(status=status, body=self.body, headers=self.answers)


@asynccontextmanager
async def receiving(**how: Any) -> AsyncIterator[Receiver]:
    """Serve a receiver."""
    receiver = Receiver(**how)
    receiver.open.set()
    app = web.Application()
    app.router.add_post("/hook", receiver.answer)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    receiver.url = str(server.make_url("/hook"))
    try:
        yield receiver
    finally:
        receiver.open.set()
        await server.close()


async def subscribe(
    store_id: int, url: str, *events: EventType, now: datetime, active: bool = True
) -> tuple[Webhook, str]:
    """Add a webhook of the store and return it with its secret."""
    details = WebhookDetails(url=url, description="", events=events, active=active)
    async with transaction() as tx:
        return await manage.add(store_id, details, loopback=True, vault=VAULT, now=now, using=tx)
