"""``python -m local.sandbox boscod winpay whatsapp``: serve the named providers' sandboxes, on loopback only."""

from __future__ import annotations

import argparse
import asyncio
import importlib
import ipaddress
import signal
import socket
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from settings import Settings

log = structlog.get_logger(__name__)

PROVIDERS = ("boscod", "winpay", "whatsapp")


def address(settings: Settings, provider: str) -> tuple[str, int]:
    """Return host and port of ``settings.<provider>_url``. Raises ``SystemExit`` unless it is loopback."""
    parts = urlsplit(getattr(settings, f"{provider}_url"))
    host = parts.hostname or ""
    try:
        loopback = all(ipaddress.ip_address(info[4][0]).is_loopback for info in socket.getaddrinfo(host, None))
    except OSError:
        loopback = False
    if not loopback or parts.port is None:
        raise SystemExit(f"{provider.upper()}_URL is {parts.geturl()!r}: a sandbox serves loopback, on a port it names")
    return host, parts.port


def fitting(provider: str, settings: Settings) -> web.Application:
    """Return the sandbox that stands in for ``settings.<provider>_url``."""
    built: web.Application = importlib.import_module(f"local.sandbox.{provider}").from_settings(settings)
    return built


async def serve(
    providers: Sequence[str], settings: Settings, *, build: Callable[[str, Settings], web.Application] = fitting
) -> None:
    """Serve until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    runners: list[web.AppRunner] = []
    try:
        for provider in providers:
            host, port = address(settings, provider)
            runner = web.AppRunner(build(provider, settings), access_log=None, shutdown_timeout=2)
            runners.append(runner)
            await runner.setup()
            await web.TCPSite(runner, host, port).start()
            log.info("sandbox.serving", provider=provider, host=host, port=port)
        await stop.wait()
    finally:
        for runner in runners:
            await runner.cleanup()


def main() -> None:
    """Read the names and serve."""
    parser = argparse.ArgumentParser(prog="python -m local.sandbox", description="Serve sandboxes of the providers.")
    parser.add_argument("provider", nargs="+", choices=PROVIDERS)
    asyncio.run(serve(parser.parse_args().provider, Settings()))


if __name__ == "__main__":
    main()
