"""What every test may ask for: a migrated database of its own, Redis, settings, the app, and the providers' sandboxes.

One PostgreSQL serves the whole run, on a free port and in a temporary folder, and one Redis each of its processes; a
running ``make up`` is neither used nor disturbed. With xdist the controlling process tells its workers where they are.
"""

from __future__ import annotations

import importlib
import itertools
import os
import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pytest
import redis.asyncio
import structlog
from aiohttp.test_utils import TestServer

import logs
from api import checkout_price
from api.app import build
from bootstrap import App, open_app
from local import keys
from settings import Settings
from tests import passwords, tables_once
from tests.embedded import ROLE, TEMPLATE, Servers, serve, with_redis_of_its_own
from tests.surface.watching import watch

SERVING = pytest.StashKey[AbstractContextManager[Servers]]()
SERVERS = pytest.StashKey[Servers]()

passwords.weaken()
tables_once.keep_filters()
# What structlog does by itself draws every traceback with its variables, a third of a second for each.
structlog.configure(processors=logs.processors(at_terminal=True))

# What is configured on this machine must not reach the tests.
for name in Settings.model_fields:
    os.environ.pop(name.upper(), None)


def pytest_configure(config: pytest.Config) -> None:
    """Start the servers; as a worker, learn from the controlling process where they are, and start a Redis beside."""
    worker = getattr(config, "workerinput", {})
    if "servers" in worker:
        serving = with_redis_of_its_own(Servers(**worker["servers"]), worker["workerid"])
    elif not config.option.collectonly:
        serving = serve()
    else:
        return
    config.stash[SERVERS] = serving.__enter__()
    config.stash[SERVING] = serving


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what this process started."""
    serving = config.stash.get(SERVING, None)
    if serving is not None:
        serving.__exit__(None, None, None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Half again as many workers as processors: a third of the time a test waits, for a kill, a time-out, a disk."""
    return max(2, (os.cpu_count() or 1) * 3 // 2)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker where the servers are."""
    node.workerinput["servers"] = node.config.stash[SERVERS].as_text()


@pytest.fixture(scope="session")
def servers(pytestconfig: pytest.Config) -> Servers:
    """Where this run's PostgreSQL and Redis are."""
    return pytestconfig.stash[SERVERS]


@pytest.fixture
async def database_url(servers: Servers) -> AsyncIterator[str]:
    """A database of the test's own, migrated and empty."""
    name = f"test_{uuid.uuid4().hex}"
    admin = await asyncpg.connect(servers.database_url("postgres", user="postgres"))
    try:
        await admin.execute(f'CREATE DATABASE "{name}" OWNER "{ROLE}" TEMPLATE "{TEMPLATE}" STRATEGY file_copy')
        yield servers.database_url(name)
        await admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    finally:
        await admin.close()


@pytest.fixture
async def redis_url(servers: Servers) -> str:
    """A Redis that no test running at the same time uses, emptied."""
    url = f"redis://127.0.0.1:{servers.redis_port}/0"
    async with redis.asyncio.Redis.from_url(url) as client:
        await client.flushdb()
    return url


@pytest.fixture(scope="session")
def worker_number() -> int:
    """The number of this xdist worker; 0 without xdist."""
    return int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))


_PORTS = itertools.count()


def _port_of_our_own(worker_number: int) -> int:
    """Return a port that no other worker hands out, below those that the kernel gives to outgoing connections."""
    while True:
        port = 20_000 + worker_number * 1_000 + next(_PORTS) % 1_000
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


@pytest.fixture
def settings(servers: Servers, database_url: str, redis_url: str, tmp_path: Path, worker_number: int) -> Settings:
    """Settings of the test's own. Nothing listens at the providers' addresses until their sandbox is asked for."""
    files = keys.ensure(Path(servers.folder))
    api_port = _port_of_our_own(worker_number)
    return Settings(
        database_url=database_url,
        database_pool_size=8,
        redis_url=redis_url,
        data_dir=tmp_path,
        api_port=api_port,
        public_url=f"http://127.0.0.1:{api_port}",
        boscod_calls_per_minute=1_000_000,
        winpay_calls_per_minute=1_000_000,
        webhook_loopback=True,
        boscod_url=f"http://127.0.0.1:{_port_of_our_own(worker_number)}",
        winpay_url=f"http://127.0.0.1:{_port_of_our_own(worker_number)}",
        whatsapp_url=f"http://127.0.0.1:{_port_of_our_own(worker_number)}",
        winpay_private_key_file=files.ours_private,
        winpay_public_key_file=files.winpay_public,
    )


@pytest.fixture
async def app(settings: Settings) -> AsyncIterator[App]:
    """The application, as every process builds it."""
    async with open_app(settings) as app:
        yield app


async def _sandbox(provider: str, settings: Settings) -> AsyncIterator[TestServer]:
    port = urlsplit(getattr(settings, f"{provider}_url")).port
    sandbox = importlib.import_module(f"local.sandbox.{provider}").from_settings(settings)
    server = TestServer(sandbox, host="127.0.0.1", port=port)
    await server.start_server()
    yield server
    await server.close()


@pytest.fixture
async def boscod_sandbox(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[TestServer]:
    """Boscod's sandbox at ``settings.boscod_url``. Other tests that keep the machine busy do not make it slow."""
    for name in ("_COURIER", "_LIST"):
        monkeypatch.setattr(checkout_price, name, timedelta(seconds=30))
    async for server in _sandbox("boscod", settings):
        yield server


@pytest.fixture
async def winpay_sandbox(settings: Settings) -> AsyncIterator[TestServer]:
    """Winpay's sandbox at ``settings.winpay_url``."""
    async for server in _sandbox("winpay", settings):
        yield server


@pytest.fixture
async def whatsapp_sandbox(settings: Settings) -> AsyncIterator[TestServer]:
    """WhatsApp's sandbox at ``settings.whatsapp_url``."""
    async for server in _sandbox("whatsapp", settings):
        yield server


@pytest.fixture
async def api(app: App) -> AsyncIterator[TestServer]:
    """The API at ``settings.public_url``, where the sandboxes tell it of things; held against its own document."""
    served = build(app)
    broken = watch(served)
    server = TestServer(served, host="127.0.0.1", port=urlsplit(app.settings.public_url).port)
    await server.start_server()
    yield server
    await server.close()
    assert broken == []
