"""The platform under a storm: its own servers and processes on free ports, kept running by our supervisor."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bootstrap import App, open_app
from local import keys
from local.migrate import migrate
from local.postgres import EmbeddedPostgres
from local.program import Program
from local.redis import EmbeddedRedis
from local.refusal import free_port
from local.supervisor import Supervisor
from settings import Settings

ROOT = Path(__file__).parents[1]
PROVIDERS = ("boscod", "winpay", "whatsapp")


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


@contextmanager
def place(prefix: str, *, keep: Path | None = None) -> Iterator[Path]:
    """Make a folder for a world, and remove it at the end; one to ``keep`` stays as it is then."""
    if keep is not None:
        keep.mkdir(mode=0o755, parents=True)
        yield keep.absolute()
        return
    with tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as name:
        os.chmod(name, 0o755)  # noqa: PTH101, S103 - PostgreSQL may run under another account
        yield Path(name)


@asynccontextmanager
async def world(
    folder: Path,
    *,
    programs: Mapping[str, tuple[str, ...]],
    environment: Mapping[str, str],
    furnish: Callable[[App], Awaitable[None]],
) -> AsyncIterator[World]:
    """Start servers and schema below ``folder``, ``furnish`` the database, start the programs; stop all at the end.

    ``programs`` are modules with their arguments, by name; ``environment`` is what differs from the settings' defaults.
    """
    postgres = EmbeddedPostgres(data_dir=folder, port=free_port())
    redis = EmbeddedRedis(data_dir=folder, port=free_port())
    port = str(free_port())
    environment = {
        "PATH": "/usr/bin:/bin",
        "DATA_DIR": str(folder),
        "DATABASE_URL": postgres.url("bosonline", user="bosonline"),
        "REDIS_URL": redis.url(),
        "API_PORT": port,
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "LOG_LEVEL": "WARNING",
        "CHECKOUT_ORDERS_PER_MINUTE": "100000",
        **{f"{provider.upper()}_URL": f"http://127.0.0.1:{free_port()}" for provider in PROVIDERS},
        **keys.ensure(folder).environment(),
        **environment,
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
            await furnish(app)
        supervisor = Supervisor(
            programs=[_program(name, environment, folder, *module) for name, module in programs.items()],
            say=lambda *line: print(*line, file=log),
        )
        stack.push_async_callback(supervisor.stop)
        supervisor.start()
        yield World(settings=settings, supervisor=supervisor, servers=servers)


def _program(name: str, environment: Mapping[str, str], folder: Path, *module: str) -> Program:
    return Program(
        name=name,
        argv=(sys.executable, "-m", *module),
        environment=environment,
        folder=ROOT,
        log=folder / f"{name}.log",
    )
