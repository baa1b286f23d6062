"""The service about itself: health, metrics, documentation."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, Literal

import prometheus_client
from aiohttp import web
from prometheus_client import Gauge
from pydantic import Field
from redis.exceptions import RedisError

from api.answer import Answer
from api.call import Call
from api.endpoint import Endpoint, endpoint
from api.identity import Anyone
from api.openapi import document
from api.shapes import Shown
from integrations.breaker import CircuitState
from models.db import DATABASE_AWAY, pool
from models.jobs.depth import unfinished

STATIC: Final = Path(__file__).parent / "static"
ENDPOINTS: web.AppKey[tuple[Endpoint, ...]] = web.AppKey("endpoints")
"""Everything that the application serves, for its document."""

_PATIENCE: Final = timedelta(seconds=2)
"""What a server may take to answer before it counts as away."""

_MOST_CIRCUITS: Final = 100
"""Circuits that are shown: with a provider away there may be one for each store that has an account of its own."""

_jobs = Gauge("bosonline_jobs_unfinished", "Jobs that wait (due) or run.", ["kind", "state"])
_oldest = Gauge("bosonline_jobs_oldest_seconds", "For how long the oldest has been due or running.", ["kind", "state"])

_DOCS_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; frame-ancestors 'none'"
)


class HealthShown(Shown):
    """The process answers."""

    status: Literal["ok"] = "ok"


class CircuitShown(Shown):
    """A provider that is left alone after failures in a row, by an account of ours, in so many processes."""

    provider: str = Field(examples=["boscod"])
    account: str = Field(examples=["store:7"], description="Empty: the platform's own.")
    circuit: Literal["open", "half_open"] = Field(description="`half_open`: one call tries whether it is back.")
    processes: int = Field(examples=[2])


class ReadyShown(Shown):
    """Whether requests can be served, and by which parts."""

    status: Literal["ready", "not ready"]
    database: Literal["ok", "away"]
    redis: Literal["ok", "away"]
    circuits: list[CircuitShown] = Field(
        description="Of all processes, a hundred at most; empty when every provider answers. Orders are accepted all"
        " the same: their jobs wait."
    )


@endpoint("GET", "/healthz", summary="Alive", rights=Anyone())
async def healthz(_call: Call) -> HealthShown:
    """Says that the process runs; asks nobody else."""
    return HealthShown()


@endpoint("GET", "/readyz", summary="Ready", rights=Anyone())
async def readyz(call: Call) -> Answer[ReadyShown]:
    """503 without the database. Without Redis requests are still accepted: their jobs start when it is back.

    A provider that is away makes nothing unready; the answer only says so.
    """
    database, redis, circuits = await asyncio.gather(_database(), _redis(call), call.app.circuits.not_closed())
    ready = ReadyShown(
        status="ready" if database == "ok" else "not ready",
        database=database,
        redis=redis,
        circuits=[
            CircuitShown(
                provider=one.provider,
                account=one.account,
                circuit="half_open" if one.state is CircuitState.HALF_OPEN else "open",
                processes=one.processes,
            )
            for one in circuits[:_MOST_CIRCUITS]
        ],
    )
    if database == "ok":
        return Answer(content=ready)
    return Answer(content=ready, status=503, headers={"Retry-After": "2"})


@endpoint(
    "GET",
    "/metrics",
    summary="Metrics for Prometheus",
    rights=Anyone(),
    media="text/plain",
    answer_example='bosonline_jobs_unfinished{kind="orders.create",state="due"} 3.0\n',
)
async def metrics(_call: Call) -> web.Response:
    """This process's own, and from the database the jobs that wait or run; workers serve theirs on their own ports."""
    await _count_jobs()
    body = await asyncio.to_thread(prometheus_client.generate_latest)
    return web.Response(body=body, headers={"Content-Type": prometheus_client.CONTENT_TYPE_LATEST})


@endpoint(
    "GET",
    "/openapi.json",
    summary="This document",
    rights=Anyone(),
    media="application/json",
    answer_example={"openapi": "3.1.0", "info": {"title": "BosOnline", "version": "0.1.0"}, "paths": {}},
)
async def openapi(call: Call) -> web.Response:
    """OpenAPI 3.1, made from the declarations of the endpoints."""
    # Beside the event loop: the first request makes the document.
    body = await asyncio.to_thread(document, call.request.app[ENDPOINTS], server=call.settings.public_url)
    return web.Response(body=body, content_type="application/json")


@endpoint(
    "GET",
    "/docs",
    summary="Documentation to read and try",
    rights=Anyone(),
    media="text/html",
    answer_example="<!doctype html><title>BosOnline API</title>",
)
async def docs(_call: Call) -> web.FileResponse:
    """Swagger UI, from our own files."""
    return web.FileResponse(STATIC / "docs.html", headers={"Content-Security-Policy": _DOCS_POLICY})


async def _count_jobs() -> None:
    """Bring the gauges up to date; without the database the figures are missing rather than old."""
    _jobs.clear()
    _oldest.clear()
    try:
        rows = await unfinished()
    except DATABASE_AWAY:
        return
    for row in rows:
        _jobs.labels(row.kind, row.state).set(row.count)
        _oldest.labels(row.kind, row.state).set(row.age.total_seconds())


async def _database() -> Literal["ok", "away"]:
    try:
        async with asyncio.timeout(_PATIENCE.total_seconds()):
            await pool().execute_query_dict("SELECT 1")
    except DATABASE_AWAY:
        return "away"
    return "ok"


async def _redis(call: Call) -> Literal["ok", "away"]:
    redis: Any = call.app.redis
    try:
        async with asyncio.timeout(_PATIENCE.total_seconds()):
            await redis.ping()
    except (RedisError, OSError, TimeoutError):
        return "away"
    return "ok"
