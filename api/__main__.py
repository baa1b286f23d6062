"""``python -m api``: one process that serves HTTP. Any number of them share the port."""

from __future__ import annotations

import asyncio
import gc
import signal
from datetime import timedelta
from typing import Final

import prometheus_client
import structlog
import uvloop
from aiohttp import web

import logs
from api.app import build
from bootstrap import open_app
from settings import Settings

log = structlog.get_logger(__name__)

_GRACE: Final = timedelta(seconds=15)
"""What requests in flight get on a graceful stop, of the 20 s that a supervisor gives."""

_STATEMENT: Final = timedelta(seconds=10)
"""What one statement of a request may take: a database that hangs must not hold buyers for a minute."""


async def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT: then take no new connection, finish what is in flight, and return."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with open_app(settings, statement=_STATEMENT) as app:
        runner = web.AppRunner(
            build(app), access_log=None, shutdown_timeout=_GRACE.total_seconds(), handler_cancellation=False
        )
        await runner.setup()
        try:
            # Sharing the port lets a new process listen before the old one stops.
            site = web.TCPSite(runner, settings.api_host, settings.api_port, reuse_port=True, backlog=1024)
            await site.start()
            # What was imported stays, and to look through it for garbage would hold up a request for 0.1 s.
            gc.collect()
            gc.freeze()
            log.info("api.serving", host=settings.api_host, port=settings.api_port)
            await stop.wait()
            log.info("api.stopping")
        finally:
            await runner.cleanup()


def main() -> None:
    """Read the environment and serve."""
    settings = Settings()
    logs.configure(settings)
    if settings.metrics_port:
        prometheus_client.start_http_server(settings.metrics_port, addr=settings.metrics_host)
    uvloop.run(serve(settings))


if __name__ == "__main__":
    main()
