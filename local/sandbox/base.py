"""What every sandbox has: a ledger, faults on demand, webhooks that are sent again, a clock, and a page to watch it.

A sandbox answers like the provider does. What only a sandbox offers lies under ``/__sandbox/``:

====================  =========================================================================
``GET  ledger``       what was asked and done, oldest first; ``?kind=`` and ``?key=`` choose
``POST faults``       add a rule or a list of them, see `Fault`
``GET  faults``       the rules that still apply, the kinds and the operations there are
``DELETE faults``     remove all rules, or those of one ``?kind=``
``POST clock``        ``{"seconds": n}`` moves the sandbox's clock
``POST reset``        forget everything
``GET  .``            a page that shows all this and has buttons for it, see `local.sandbox.page`
====================  =========================================================================

Other sites' pages may not use it: a request that names another origin is refused.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from aiohttp import web
from pydantic import TypeAdapter, ValidationError

from local.sandbox.answers import CLOSING, answer_json, never_answer
from local.sandbox.call_faults import FAULT, Dialect, Handler, with_fault
from local.sandbox.clock import CLOCK, SandboxClock
from local.sandbox.faults import FAULTS, Fault, Faults
from local.sandbox.ledger import LEDGER, Entry, Ledger
from local.sandbox.page import Thing, add_page_routes
from local.sandbox.webhooks import Delivery, WebhookSender, any_2xx

__all__ = [
    "CLOCK",
    "CLOSING",
    "FAULT",
    "FAULTS",
    "LEDGER",
    "Delivery",
    "Dialect",
    "Entry",
    "Fault",
    "Faults",
    "Handler",
    "Ledger",
    "SandboxClock",
    "WebhookSender",
    "add_control_routes",
    "answer_json",
    "any_2xx",
    "never_answer",
    "with_fault",
]

_Respond = Callable[[web.Request], Awaitable[web.StreamResponse]]


def add_control_routes(
    app: web.Application,
    *,
    ledger: Ledger,
    faults: Faults,
    clock: SandboxClock | None = None,
    on_reset: Callable[[], None] = lambda: None,
    name: str = "Sandbox",
    called: str = "Things",
    things: Callable[[], Sequence[Thing]] = list,
) -> None:
    """Give ``app`` its ledger, faults and clock, and the routes that control them.

    ``name`` and ``things`` (what a person can act upon, newest first, ``called`` so together) are for the page.
    """
    app[LEDGER], app[FAULTS], app[CLOCK], app[CLOSING] = ledger, faults, clock or SandboxClock(), asyncio.Event()

    async def reset(request: web.Request) -> web.Response:
        on_reset()
        ledger.clear()
        faults.clear()
        request.app[CLOCK].reset()
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
    add_page_routes(app, name=name, called=called, things=things)
    app.middlewares.append(_own_origin)
    app.on_shutdown.append(_let_go)
    app.on_cleanup.append(_close_ledger)


@web.middleware
async def _own_origin(request: web.Request, handler: _Respond) -> web.StreamResponse:
    origin = request.headers.get("Origin")
    if request.path.startswith("/__sandbox/") and origin not in (None, f"{request.scheme}://{request.host}"):
        return answer_json({"error": f"not for pages of {origin}"}, status=403)
    return await handler(request)


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
    faults = request.app[FAULTS]
    rules = [rule.model_dump() for rule in faults.rules()]
    return answer_json({"rules": rules, "kinds": faults.kinds, "operations": faults.operations})


async def _clear_faults(request: web.Request) -> web.Response:
    if "kind" in request.query:
        request.app[FAULTS].remove(request.query["kind"])
    else:
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
