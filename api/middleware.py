"""What wraps every request: its id, its log line and metrics, refusals, headers for browsers."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
import uuid_utils
from aiohttp import web
from prometheus_client import Counter, Histogram

from api.problems import response_of
from api.serving import APP

log = structlog.get_logger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

REQUEST_ID: Final = "X-Request-ID"
_REQUEST_ID: Final = web.RequestKey("request_id", str)

# What a client may name its request: it ends up in log lines and job rows.
_TAKEN_OVER: Final = re.compile(r"[\w.:=+/-]{1,128}", re.ASCII)

_SECURITY: Final = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
_METHODS: Final = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"
_ASKABLE: Final = "Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Request-ID"
_READABLE: Final = "ETag, Idempotency-Replayed, Location, Retry-After, X-Request-ID, Content-Disposition"
_PREFLIGHT_SECONDS: Final = "600"

_requests = Counter("bosonline_http_requests_total", "Requests answered.", ["method", "path", "status"])
_seconds = Histogram(
    "bosonline_http_request_seconds",
    "Time from the first byte read to the answer.",
    ["method", "path"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)


@web.middleware
async def name_request(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Take over or make the request's id; it stands in every log line and job that follows, and in the answer."""
    given = request.headers.get(REQUEST_ID, "")
    request_id = given if _TAKEN_OVER.fullmatch(given) else str(uuid_utils.uuid7())
    request[_REQUEST_ID] = request_id
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request_id=request_id)
    return await handler(request)


@web.middleware
async def measure(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Count the request, and write a line about it."""
    began = time.perf_counter()
    response = await handler(request)
    took = time.perf_counter() - began
    resource = request.match_info.route.resource
    path = resource.canonical if resource is not None else "unknown"
    _requests.labels(request.method, path, str(response.status)).inc()
    _seconds.labels(request.method, path).observe(took)
    log.info("http.request", method=request.method, path=path, status=response.status, ms=round(took * 1000, 1))
    return response


@web.middleware
async def refuse(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer every exception as a problem."""
    try:
        return await handler(request)
    except Exception as error:  # noqa: BLE001 - the last place where an exception can become an answer
        return response_of(error, request)


@web.middleware
async def share(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer a browser's preflight without asking any endpoint."""
    origin = _allowed_origin(request)
    if request.method == "OPTIONS" and origin and "Access-Control-Request-Method" in request.headers:
        return web.Response(
            status=204,
            headers={
                "Access-Control-Allow-Methods": _METHODS,
                "Access-Control-Allow-Headers": _ASKABLE,
                "Access-Control-Max-Age": _PREFLIGHT_SECONDS,
            },
        )
    return await handler(request)


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Add what every answer carries; a signal, since a stream sends its headers before its handler returns."""
    for name, value in _SECURITY.items():
        response.headers.setdefault(name, value)
    if _REQUEST_ID in request:
        response.headers[REQUEST_ID] = request[_REQUEST_ID]
    if origin := _allowed_origin(request):
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Expose-Headers"] = _READABLE
        response.headers.add("Vary", "Origin")
    if response.status in (200, 201, 202) and "Authorization" in request.headers:
        response.headers.setdefault("Cache-Control", "no-store")


def _allowed_origin(request: web.Request) -> str | None:
    origin, allowed = request.headers.get("Origin"), request.app[APP].settings.cors_origins
    if origin is None:
        return None
    if "*" in allowed:
        return "*"
    return origin if origin in allowed else None


MIDDLEWARES: Final = (name_request, measure, refuse, share)
"""Outermost first."""
