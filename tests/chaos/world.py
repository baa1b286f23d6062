"""The platform under the storm: its own servers and processes on free ports, kept running by our supervisor."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bootstrap import open_app
from local import demo, keys
from local.migrate import migrate
from local.postgres import EmbeddedPostgres
from local.program import Program
from local.redis import EmbeddedRedis
from local.refusal import free_port
from local.supervisor import Supervisor
from models.db import pool
from settings import Settings
from tests.chaos.kinds import TABLES
from tests.chaos.news import TELL

ROOT = Path(__file__).parents[2]
WORKERS = {"critical": 2, "default": 2, "bulk": 2}
SCHEDULERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Where everything is, and which process is which."""

    settings: Settings
    supervisor: Supervisor
    servers: Supervisor

    def pid(self, name: str) -> int | None:
        """Return the process id of a program that runs now."""
        return self.supervisor.running.get(name) or self.servers.running.get(name)

    def named(self, prefix: str) -> list[str]:
        """Return the programs of one sort, e.g. all workers of a queue."""
        return [name for name in (*self.supervisor.restarts, *self.servers.restarts) if name.startswith(prefix)]


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """Start servers, schema, sample store and processes below ``folder``; stop them all at the end."""
    postgres = EmbeddedPostgres(data_dir=folder, port=free_port())
    redis = EmbeddedRedis(data_dir=folder, port=free_port())
    environment = {
        "PATH": "/usr/bin:/bin",
        "DATA_DIR": str(folder),
        "DATABASE_URL": postgres.url("bosonline", user="bosonline"),
        "REDIS_URL": redis.url(),
        "API_PORT": str(free_port()),
        "LOG_LEVEL": "WARNING",
        "CHECKOUT_ORDERS_PER_MINUTE": "100000",
        # Shorter than chaos.slow, so that a graceful stop has jobs to give back.
        "JOB_GRACE": "PT1S",
        **{f"{provider}_URL": f"http://127.0.0.1:{free_port()}" for provider in ("BOSCOD", "WINPAY", "WHATSAPP")},
        **keys.ensure(folder).environment(),
    }
    told: dict[str, Any] = {name.lower(): value for name, value in environment.items() if name != "PATH"}
    settings = Settings(**told)
    log = (folder / "log").open("a")
    servers = Supervisor(programs=[postgres.prepare(), redis.prepare()], say=lambda *line: print(*line, file=log))
    async with AsyncExitStack() as stack:
        stack.callback(log.close)
        stack.push_async_callback(servers.stop)
        servers.start()
        await postgres.ready()
        await redis.ready()
        await postgres.ensure_database("bosonline")
        await migrate(settings)
        async with open_app(settings) as app:
            await demo.load(app)
            await pool().execute_script(TABLES + TELL)
            await pool().execute_script("UPDATE stock SET on_hand = 1000000")
        programs = [_program(name, environment, folder, *module) for name, module in _modules().items()]
        supervisor = Supervisor(programs=programs, say=lambda *line: print(*line, file=log))
        stack.push_async_callback(supervisor.stop)
        supervisor.start()
        yield World(settings=settings, supervisor=supervisor, servers=servers)


def _modules() -> dict[str, tuple[str, ...]]:
    ours: dict[str, tuple[str, ...]] = {"api": ("tests.chaos.run", "api")}
    for queue, count in WORKERS.items():
        ours |= {f"worker-{queue}-{n}": ("tests.chaos.run", "tasks", "--queue", queue) for n in range(count)}
    ours |= {f"scheduler-{n}": ("tests.chaos.run", "scheduler") for n in range(SCHEDULERS)}
    return ours | {provider: ("local.sandbox", provider) for provider in ("boscod", "winpay", "whatsapp")}


def _program(name: str, environment: dict[str, str], folder: Path, *module: str) -> Program:
    return Program(
        name=name,
        argv=(sys.executable, "-m", *module),
        environment=environment,
        folder=ROOT,
        log=folder / f"{name}.log",
    )
