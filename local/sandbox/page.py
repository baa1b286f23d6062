"""The page of a sandbox, with which a person plays the courier, the bank or the buyer.

====================  =========================================================================
``GET  .``            the page; its script and style lie beside it, nothing comes from elsewhere
``GET  things``       what can be acted upon, newest first, each with its buttons
``GET  events``       the ledger as server-sent events, ``id`` is ``seq``; ``Last-Event-ID`` resumes
====================  =========================================================================
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import orjson
from aiohttp import web

from local.sandbox.answers import CLOSING, PING, Event, EventStream, answer_json
from local.sandbox.ledger import LEDGER

_FILES = Path(__file__).parent / "page_files"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
_HEARTBEAT_S = 15.0
"""How often a quiet stream says that it lives; a reader that left is noticed then."""
_BACKLOG = 200
"""How many old lines a new reader gets."""
_MOST_THINGS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A button: POST ``body`` to ``/__sandbox/<path>``. ``asks`` names a text of the body that the person writes."""

    label: str
    path: str
    body: dict[str, Any]
    asks: str | None = None
    danger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Something a person can act upon, such as a parcel: its name, its state, facts about it, its buttons."""

    title: str
    state: str
    facts: dict[str, str]
    actions: list[Action] = field(default_factory=list)


def add_page_routes(app: web.Application, *, name: str, called: str, things: Callable[[], Sequence[Thing]]) -> None:
    """Add the page. ``things``, ``called`` so there, come newest first; the first that match a search are shown."""

    def serve(file: str) -> Callable[[web.Request], Any]:
        async def answer(_: web.Request) -> web.FileResponse:
            return web.FileResponse(_FILES / file, headers=_HEADERS)

        return answer

    async def list_things(request: web.Request) -> web.Response:
        sought = request.query.get("q", "").casefold()
        found = [asdict(thing) for thing in things()]
        if sought:
            found = [one for one in found if sought in f"{one['title']} {one['state']} {one['facts']}".casefold()]
        return answer_json({"name": name, "called": called, "total": len(found), "things": found[:_MOST_THINGS]})

    app.router.add_routes(
        [
            web.get("/__sandbox/", serve("page.html")),
            web.get("/__sandbox/page.css", serve("page.css")),
            web.get("/__sandbox/page.js", serve("page.js")),
            web.get("/__sandbox/things", list_things),
            web.get("/__sandbox/events", _events),
        ]
    )


async def _events(request: web.Request) -> web.StreamResponse:
    known = request.headers.get("Last-Event-ID", "")
    ledger = request.app[LEDGER]
    resumes = known.isascii() and known.isdecimal() and int(known) <= ledger.seq
    seq = int(known) if resumes else max(0, ledger.seq - _BACKLOG)
    return EventStream(_lines(request.app, seq), headers=_HEADERS)


async def _lines(app: web.Application, seq: int) -> AsyncIterator[Event]:
    """Yield the ledger's lines behind ``seq`` as they are written, until the sandbox closes."""
    ledger, closing = app[LEDGER], asyncio.ensure_future(app[CLOSING].wait())
    yield Event(PING, None)
    try:
        while not closing.done():
            more = asyncio.ensure_future(ledger.after(seq))
            await asyncio.wait([closing, more], timeout=_HEARTBEAT_S, return_when=asyncio.FIRST_COMPLETED)
            if not more.done():
                more.cancel()
                yield Event(PING, None)
                continue
            for entry in more.result():
                seq = entry["seq"]
                yield Event(b"id: %d\n" % seq, orjson.dumps(entry))
    finally:
        closing.cancel()
