"""The shapes of a sandbox's answers: JSON, events as they come, and none at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import timedelta
from typing import Any, NamedTuple

import orjson
from aiohttp import web

CLOSING = web.AppKey("closing", asyncio.Event)
"""Set when the sandbox begins to close: whoever waits lets go."""

HANG = timedelta(minutes=2)
"""How long "never answers" lasts: longer than any client waits, yet a test's server can close."""

PING = b": ping\n\n"


def answer_json(content: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    """Answer compact JSON."""
    return web.Response(body=orjson.dumps(content), status=status, content_type="application/json", headers=headers)


async def never_answer(request: web.Request) -> web.StreamResponse:
    """Keep the caller waiting until it gives up or the sandbox closes, then drop the connection."""
    closing = asyncio.ensure_future(request.app[CLOSING].wait())
    await asyncio.wait([closing], timeout=HANG.total_seconds())
    closing.cancel()
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=504)


class Event(NamedTuple):
    """One server-sent event: lines before its data, and the data; without data, the lines alone."""

    head: bytes
    data: bytes | None

    def piece(self, change: Callable[[bytes], bytes]) -> bytes:
        """Return it as written, its data changed."""
        return self.head if self.data is None else self.head + b"data: " + change(self.data) + b"\n\n"


class EventStream(web.StreamResponse):
    """Server-sent events, each written when it is there. ``change`` is made to the data of each."""

    def __init__(self, events: AsyncIterator[Event], *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache", **(headers or {})})
        self.events = events
        self.change: Callable[[bytes], bytes] = lambda data: data

    async def write_eof(self, data: bytes = b"") -> None:
        """Write all events, then the end. A reader may leave when it has enough; aiohttp expects that here."""
        async for event in self.events:
            await self.write(event.piece(self.change))
        await super().write_eof(data)
