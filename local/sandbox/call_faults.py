"""How a call to a sandbox goes wrong: one way for all providers and operations."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

import orjson
from aiohttp import web

from local.sandbox.answers import EventStream, never_answer
from local.sandbox.faults import FAULTS, OF_CALLS, Fault
from local.sandbox.ledger import LEDGER

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

FAULT: web.RequestKey[Fault] = web.RequestKey("fault", Fault)
"""The fault that hit this request, if one did, for handlers that have kinds of their own."""

_OUT_OF_ORDER: dict[str, Any] = {
    "http_500": {"status": 500, "text": "Internal Server Error"},
    "http_502": {"status": 502, "text": "<html><h1>502 Bad Gateway</h1></html>", "content_type": "text/html"},
}
_NOBODY_KNOWS = {"sandbox_note": "nobody knows this field", "sandbox_extra": {"list": [1, None, "two"]}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a provider says what every provider can say. ``unknown_statuses``: fields, and values nobody knows."""

    refused: Callable[[Fault], web.Response]
    expired: Callable[[], web.Response]
    too_many: Callable[[], web.Response]
    unknown_statuses: Mapping[str, str]


async def with_fault(
    request: web.Request,
    handle: Handler,
    *,
    operation: str,
    dialect: Dialect,
    own: Collection[str] = (),
    **facts: str,
) -> web.StreamResponse:
    """Handle ``request``, with the first fault whose rule hits ``operation`` and these facts, or without.

    ``own`` are kinds that ``handle`` plays itself; it finds the fault under `FAULT`. Every call is a line ``request``.
    """
    fault = request.app[FAULTS].take(operation, among={*OF_CALLS, *own}, **facts)
    request.app[LEDGER].append("request", operation, fault=fault.kind if fault is not None else None, **facts)
    if fault is None:
        return await handle(request)
    request[FAULT] = fault
    instead = await _instead(request, fault, dialect)
    if instead is not None:
        return instead
    answer = await handle(request)
    match fault.kind:
        case "timeout_after_success":
            return await never_answer(request)
        case "reset":
            return await _break_off(request, answer)
        case "malformed_json" | "wrong_content_type" | "unknown_fields" | "unknown_status":
            _spoil(answer, fault.kind, dialect)
    return answer


async def _instead(request: web.Request, fault: Fault, dialect: Dialect) -> web.StreamResponse | None:
    """Return what is answered in place of doing anything; none: the call is handled."""
    match fault.kind:
        case "slow":
            await asyncio.sleep(fault.seconds)
        case "refuse":
            return dialect.refused(fault)
        case "expired_token":
            return dialect.expired()
        case "too_many":
            answer = dialect.too_many()
            answer.headers["Retry-After"] = str(ceil(fault.seconds))
            return answer
        case "timeout_before":
            return await never_answer(request)
        case "http_500" | "http_502":
            return web.Response(**_OUT_OF_ORDER[fault.kind])
    return None


async def _break_off(request: web.Request, answer: web.StreamResponse) -> web.StreamResponse:
    """Write half of what was promised, and drop the connection."""
    begun = web.StreamResponse(status=answer.status, headers=answer.headers)
    if isinstance(answer, EventStream):
        first = await anext(answer.events)
        half = first.piece(lambda data: data[: len(data) // 2]).rstrip(b"\n")
    else:
        body = _body(answer)
        begun.content_length = len(body)
        half = body[: len(body) // 2]
    await begun.prepare(request)
    await begun.write(half)
    if request.transport is not None:
        request.transport.abort()
    return begun


def _spoil(answer: web.StreamResponse, kind: str, dialect: Dialect) -> None:
    """Change the answer in place."""
    change: Callable[[bytes], bytes]
    match kind:
        case "wrong_content_type":
            answer.content_type = "text/html"
            return
        case "malformed_json":
            change = _cut
        case "unknown_fields":
            change = _with_fields
        case _:

            def change(body: bytes) -> bytes:
                return orjson.dumps(_with_statuses(orjson.loads(body), dialect.unknown_statuses))

    if isinstance(answer, EventStream):
        answer.change = change
    elif isinstance(answer, web.Response):
        answer.body = change(_body(answer))


def _body(answer: web.StreamResponse) -> bytes:
    body = answer.body if isinstance(answer, web.Response) else b""
    return body if isinstance(body, bytes) else b""


def _cut(body: bytes) -> bytes:
    return body[: len(body) // 2]


def _with_fields(body: bytes) -> bytes:
    return orjson.dumps(_each_object(orjson.loads(body), lambda found: found | _NOBODY_KNOWS))


def _with_statuses(content: Any, unknown: Mapping[str, str]) -> Any:
    return _each_object(content, lambda found: {name: unknown.get(name, value) for name, value in found.items()})


def _each_object(content: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """Return JSON with a change made to every object in it."""
    if isinstance(content, list):
        return [_each_object(one, change) for one in content]
    if isinstance(content, dict):
        return change({name: _each_object(one, change) for name, one in content.items()})
    return content
