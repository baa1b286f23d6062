"""What every sandbox has: a ledger, faults on demand, webhooks that are sent again, a clock.

A sandbox answers like the provider does. What only a sandbox offers lies under ``/__sandbox/``:

====================  =========================================================================
``GET  ledger``       what was asked and done, oldest first; ``?kind=`` and ``?key=`` choose
``POST faults``       add a rule or a list of them, see `Fault`
``GET  faults``       the rules that still apply
``DELETE faults``     remove all rules
``POST clock``        ``{"seconds": n}`` moves the sandbox's clock
``POST reset``        forget everything
====================  =========================================================================
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
from aiohttp import web
from pydantic import TypeAdapter, ValidationError

from local.sandbox.faults import Fault, Faults
from local.sandbox.ledger import Entry, Ledger
from local.sandbox.webhooks import WebhookSender, any_2xx

__all__ = [
    "CLOCK",
    "CLOSING",
    "FAULTS",
    "LEDGER",
    "Entry",
    "Fault",
    "Faults",
    "Ledger",
    "SandboxClock",
    "WebhookSender",
    "add_control_routes",
    "answer_json",
    "any_2xx",
    "never_answer",
    "with_fault",
]

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

HANG = timedelta(minutes=2)
"""How long "never answers" lasts: longer than any client waits, yet a test's server can close."""


class SandboxClock:
    """The machine's clock, moved by what a test asks for."""

    def __init__(self, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._moved = timedelta(0)

    def now(self) -> datetime:
        """Return the sandbox's time."""
        return self._now() + self._moved

    def move(self, by: timedelta) -> None:
        """Move the clock, forwards or back."""
        self._moved += by

    def reset(self) -> None:
        """Go by the machine again."""
        self._moved = timedelta(0)


LEDGER = web.AppKey("ledger", Ledger)
FAULTS = web.AppKey("faults", Faults)
CLOCK = web.AppKey("clock", SandboxClock)
CLOSING = web.AppKey("closing", asyncio.Event)


def add_control_routes(
    app: web.Application,
    *,
    ledger: Ledger,
    faults: Faults,
    clock: SandboxClock | None = None,
    on_reset: Callable[[], None] = lambda: None,
) -> None:
    """Give ``app`` its ledger, faults and clock, and the routes that control them."""
    app[LEDGER], app[FAULTS], app[CLOCK], app[CLOSING] = ledger, faults, clock or SandboxClock(), asyncio.Event()

    async def reset(request: web.Request) -> web.Response:
        ledger.clear()
        faults.clear()
        request.app[CLOCK].reset()
        on_reset()
        return answer_json({"reset": True})

    app.router.add_routes(
        [
            web.get("/__sandbox/ledger", _read_ledger),
            web.post("/__sandbox/faults", _add_faults),
            web.get("/__sandbox/faults", _read_faults),
            web.delete("/__sandbox/faults", _clear_faults),
            web.post("/__sandbox/clock", _move_clock),
            web.post("/__sandbox/reset", reset),
        ]
    )
    app.on_shutdown.append(_let_go)
    app.on_cleanup.append(_close_ledger)


async def _read_ledger(request: web.Request) -> web.Response:
    return answer_json({"entries": request.app[LEDGER].entries(request.query.get("kind"), request.query.get("key"))})


async def _add_faults(request: web.Request) -> web.Response:
    try:
        asked = TypeAdapter(list[Fault] | Fault).validate_json(await request.read())
        for fault in asked if isinstance(asked, list) else [asked]:
            request.app[FAULTS].add(fault)
    except (ValidationError, ValueError) as error:
        return answer_json({"error": str(error)}, status=400)
    return await _read_faults(request)


async def _read_faults(request: web.Request) -> web.Response:
    return answer_json({"rules": [rule.model_dump() for rule in request.app[FAULTS].rules()]})


async def _clear_faults(request: web.Request) -> web.Response:
    request.app[FAULTS].clear()
    return await _read_faults(request)


async def _move_clock(request: web.Request) -> web.Response:
    clock = request.app[CLOCK]
    clock.move(timedelta(seconds=float((await request.json())["seconds"])))
    return answer_json({"now": clock.now().isoformat()})


async def _let_go(app: web.Application) -> None:
    app[CLOSING].set()


async def _close_ledger(app: web.Application) -> None:
    app[LEDGER].close()


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


async def with_fault(
    request: web.Request,
    fault: Fault | None,
    handle: Handler,
    *,
    refuse: Callable[[Fault], web.Response],
) -> web.StreamResponse:
    """Handle ``request`` with one of the faults that every sandbox knows, or without."""
    match fault.kind if fault is not None else None:
        case "slow":
            assert fault is not None  # noqa: S101 - tells the type checker
            await asyncio.sleep(fault.seconds)
        case "refuse":
            assert fault is not None  # noqa: S101 - tells the type checker
            return refuse(fault)
        case "timeout_before":
            return await never_answer(request)
        case "timeout_after_success":
            await handle(request)
            return await never_answer(request)
        case "http_500":
            return web.Response(status=500, text="Internal Server Error")
        case "http_502":
            return web.Response(status=502, text="<html><h1>502 Bad Gateway</h1></html>", content_type="text/html")
    return await handle(request)
