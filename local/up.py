"""``bosonline up``: the whole platform on one machine, from nothing to ready, until it is told to stop."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import asyncpg
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bootstrap import ENGINE_CONNECTIONS, open_app
from local import demo, keys, procfile, running
from local.migrate import migrate
from local.postgres import EmbeddedPostgres
from local.program import Program
from local.redis import EmbeddedRedis
from local.refusal import Refusal, require_free_port
from local.supervisor import Say, Supervisor
from settings import Settings

READY_WITHIN = timedelta(seconds=60)
PROVIDERS = ("boscod", "winpay", "whatsapp")
_SPARE_CONNECTIONS = 10
"""Of max_connections: the scheduler's leadership, a migration, a person with psql, PostgreSQL's own reserve."""
_COLOURS = ("cyan", "green", "yellow", "magenta", "blue", "bright_cyan", "bright_green", "bright_magenta")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the command line says."""

    postgres_port: int
    redis_port: int
    procfile: Path
    demo_data: bool


async def up(wishes: Wishes, *, console: Console) -> None:
    """Start everything, wait until it is ready, say where it is, and stop it all on SIGINT, SIGTERM or SIGHUP.

    Raises ``Refusal`` when something on this machine stands in the way.
    """
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        starting = asyncio.create_task(_start(wishes, stack, console))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait([starting, stopping], return_when=asyncio.FIRST_COMPLETED)
        if stop.is_set():
            starting.cancel()
            await asyncio.gather(starting, return_exceptions=True)
        else:
            starting.result()
        await stopping
        console.print("stopping …", style="bold")
    console.print("stopped", style="bold")


async def _start(wishes: Wishes, stack: AsyncExitStack, console: Console) -> None:
    given = Settings()
    if given.environment == "production":
        raise Refusal("'bosonline up' is for one machine; in production run the Procfile under your own supervisor.")
    data_dir = given.data_dir.absolute()
    stack.enter_context(running.only_one(data_dir))
    servers, found = _embedded(wishes, given, data_dir)
    told = {
        "PUBLIC_URL": f"http://{given.api_host}:{given.api_port}",
        "WEBHOOK_LOOPBACK": "true",
        **keys.ensure(data_dir).environment(),
        **found,
    }
    told = {name: os.environ.get(name, value) for name, value in told.items()} | {"DATA_DIR": str(data_dir)}
    environment = {**os.environ, **told}
    overlaid: dict[str, Any] = {name.lower(): value for name, value in told.items()}
    settings = Settings(**overlaid)
    programs = _programs(wishes, settings, environment)
    say = _printer([*servers, *(program.name for program in programs)], console)

    prepared = [await asyncio.to_thread(server.prepare) for server in servers.values()]
    _require_free_ports(settings, programs)
    keeper = Supervisor(programs=prepared, say=say)
    stack.push_async_callback(keeper.stop)
    keeper.start()
    for server in servers.values():
        await server.ready()
        if isinstance(server, EmbeddedPostgres):
            await server.ensure_database("bosonline")

    for version in await migrate(settings):
        say("migrate", version)
    await _check_connections(settings, programs, console)
    if wishes.demo_data:
        async with open_app(settings) as app:
            await demo.load(app)
    stack.enter_context(running.announced(data_dir, told))

    supervisor = Supervisor(programs=programs, say=say)
    stack.push_async_callback(supervisor.stop)
    supervisor.start()
    missing = await _until_ready(settings, programs)
    for what in missing:
        console.print(f"not ready after {READY_WITHIN.total_seconds():g} s: {what}", style="bold red")
    console.print(_where(settings, wishes, data_dir))


def _embedded(
    wishes: Wishes, given: Settings, data_dir: Path
) -> tuple[dict[str, EmbeddedPostgres | EmbeddedRedis], dict[str, str]]:
    """Return the servers to start, and the variables that lead to them."""
    servers: dict[str, EmbeddedPostgres | EmbeddedRedis] = {}
    found: dict[str, str] = {}
    if "database_url" not in given.model_fields_set:
        postgres = EmbeddedPostgres(data_dir=data_dir, port=wishes.postgres_port)
        servers["postgres"], found["DATABASE_URL"] = postgres, postgres.url("bosonline", user="bosonline")
    if "redis_url" not in given.model_fields_set:
        redis = EmbeddedRedis(data_dir=data_dir, port=wishes.redis_port)
        servers["redis"], found["REDIS_URL"] = redis, redis.url()
    return servers, found


def _programs(wishes: Wishes, settings: Settings, environment: Mapping[str, str]) -> list[Program]:
    """Return the Procfile's processes, without the sandbox of a provider that is configured to be a real one."""
    programs = procfile.read(wishes.procfile, environment)
    real = {provider for provider in PROVIDERS if not _is_local(_provider_url(settings, provider))}
    return [program for program in programs if program.name not in real]


def _require_free_ports(settings: Settings, programs: list[Program]) -> None:
    for program in programs:
        if program.name == "api":
            require_free_port(
                settings.api_port, purpose="the API", remedy="choose another with API_PORT", host=settings.api_host
            )
        if program.name in PROVIDERS:
            port = urlsplit(_provider_url(settings, program.name)).port or 80
            remedy = f"choose another with {program.name.upper()}_URL"
            require_free_port(port, purpose=f"the sandbox {program.name}", remedy=remedy)
        if metrics := program.environment.get("METRICS_PORT"):
            remedy = "change METRICS_PORT in a Procfile of your own and name it with --procfile"
            require_free_port(int(metrics), purpose=f"the metrics of {program.name}", remedy=remedy)


async def _check_connections(settings: Settings, programs: list[Program], console: Console) -> None:
    """Say so when the pools of all processes together do not fit into the server."""
    connection = await asyncpg.connect(settings.database_url)
    try:
        allowed = int(await connection.fetchval("SHOW max_connections"))
    finally:
        await connection.close()
    ours = sum(program.name not in PROVIDERS for program in programs)
    wanted = ours * (settings.database_pool_size + ENGINE_CONNECTIONS)
    if wanted + _SPARE_CONNECTIONS > allowed:
        console.print(
            f"The pools want up to {wanted} connections and {_SPARE_CONNECTIONS} to spare, PostgreSQL allows {allowed}:"
            " lower DATABASE_POOL_SIZE or raise max_connections.",
            style="bold yellow",
        )


async def _until_ready(settings: Settings, programs: list[Program]) -> list[str]:
    """Wait until everything answers; return what does not in time."""
    missing = {
        f"{program.name} (port {port})": ("127.0.0.1", port)
        for program in programs
        if (port := int(program.environment.get("METRICS_PORT", "0")))
    }
    for program in programs:
        if program.name in PROVIDERS:
            port = urlsplit(_provider_url(settings, program.name)).port or 80
            missing[f"{program.name} (port {port})"] = ("127.0.0.1", port)
    api = f"http://{settings.api_host}:{settings.api_port}/readyz"
    answered = "api" not in {program.name for program in programs}
    deadline = asyncio.get_running_loop().time() + READY_WITHIN.total_seconds()
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as http:
        while (missing or not answered) and asyncio.get_running_loop().time() < deadline:
            missing = {name: address for name, address in missing.items() if not await _listens(*address)}
            answered = answered or await _answers(http, api)
            await asyncio.sleep(0.1)
    return [*missing, *([] if answered else [api])]


async def _listens(host: str, port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection(host, port)
    except OSError:
        return False
    writer.close()
    return True


async def _answers(http: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with http.get(url) as answer:
            return answer.ok
    except (aiohttp.ClientError, TimeoutError):
        return False


def _where(settings: Settings, wishes: Wishes, data_dir: Path) -> Panel:
    """Say where everything is and how to sign in."""
    api = f"http://{settings.api_host}:{settings.api_port}"
    rows = Table.grid(padding=(0, 2))
    rows.add_row("API", api)
    rows.add_row("documentation", f"{api}/docs")
    if wishes.demo_data:
        rows.add_row("sign in as", f"{demo.OWNER_EMAIL}  (password {demo.PASSWORD})")
        rows.add_row("order form", f"{api}/checkout/{demo.SUBDOMAIN}/{demo.FORM_PATH}")
    for provider in PROVIDERS:
        url = _provider_url(settings, provider)
        rows.add_row(provider, f"{url}/__sandbox/" if _is_local(url) else url)
    rows.add_row("PostgreSQL", _without_password(settings.database_url))
    rows.add_row("Redis", _without_password(settings.redis_url))
    rows.add_row("data", str(data_dir))
    rows.add_row("next", "bosonline demo  plays orders to the door and back; Ctrl-C stops everything")
    return Panel(rows, title="BosOnline is ready", border_style="green", expand=False)


def _printer(names: list[str], console: Console) -> Say:
    width = max(map(len, names), default=0)
    colours = {name: _COLOURS[i % len(_COLOURS)] for i, name in enumerate(names)}

    def say(name: str, line: str) -> None:
        prefix = Text(f"{name:<{width}} │ ", style=colours.get(name, "white"))
        console.print(prefix + Text.from_ansi(line), soft_wrap=True, highlight=False)

    return say


def _provider_url(settings: Settings, provider: str) -> str:
    return str(getattr(settings, f"{provider}_url"))


def _is_local(url: str) -> bool:
    return urlsplit(url).hostname in {"127.0.0.1", "localhost", "::1"}


def _without_password(url: str) -> str:
    password = urlsplit(url).password
    return url.replace(f":{password}@", ":…@") if password else url
