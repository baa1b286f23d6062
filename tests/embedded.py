"""The servers of one test run: PostgreSQL, a migrated template and RSA keys for all workers, a Redis for each."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import asyncpg
import psutil

from local import keys
from local.migrate import migrate
from local.postgres import EmbeddedPostgres
from local.program import Program
from local.redis import EmbeddedRedis
from local.refusal import free_port
from settings import Settings

ROLE = "bosonline"
TEMPLATE = "migrated"
NOT_DURABLE = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "256MB",
}
"""What a test run may lose: everything. Copying the template's files then takes 30 ms, a third of logging its pages."""
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of the run's own is made in it
_ENOUGH_BYTES = 2 << 30
_PREFIX = "bosonline-tests-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Servers:
    """Where they are; plain text, so that it can be handed to the workers."""

    postgres_port: int
    redis_port: int
    folder: str

    def database_url(self, database: str, *, user: str = ROLE) -> str:
        """Return the address of a database."""
        return f"postgres://{user}@127.0.0.1:{self.postgres_port}/{database}"

    def as_text(self) -> dict[str, int | str]:
        """Return what ``Servers(**…)`` takes."""
        return asdict(self)


@contextmanager
def serve(*, in_memory: bool = True) -> Iterator[Servers]:
    """Start both servers on free ports, migrate the template, and stop them at the end.

    What will not fit into memory is asked not to lie there.
    """
    parent = (_in_memory() if in_memory else None) or Path(tempfile.gettempdir())
    _remove_left_behind(parent)
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=parent))
    folder.chmod(0o711)  # PostgreSQL may run under another account
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        postgres = EmbeddedPostgres(data_dir=folder, port=free_port(), configuration=NOT_DURABLE)
        redis = EmbeddedRedis(data_dir=folder, port=free_port())
        stack.callback(_remove_place, postgres)
        stack.enter_context(_running(postgres.prepare()))
        stack.enter_context(_running(redis.prepare()))
        servers = Servers(postgres_port=postgres.port, redis_port=redis.port, folder=str(folder))
        asyncio.run(_fill(postgres, redis, servers))
        keys.ensure(folder)
        yield servers


@contextmanager
def with_redis_of_its_own(servers: Servers, name: str) -> Iterator[Servers]:
    """Start a Redis for one worker: what is published or killed concerns all databases of a server."""
    redis = EmbeddedRedis(data_dir=Path(servers.folder) / name, port=free_port())
    with _running(redis.prepare()):
        asyncio.run(redis.ready())
        yield replace(servers, redis_port=redis.port)


def _in_memory() -> Path | None:
    """Return a place in memory with room enough: on a busy disk a copy of the template takes a second, not 30 ms."""
    if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ENOUGH_BYTES:
        return _MEMORY
    return None


def _remove_left_behind(parent: Path) -> None:
    """Remove the folders of runs that were killed; their servers died with them."""
    for folder in parent.glob(f"{_PREFIX}*-*"):
        pid = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if pid.isdecimal() and not psutil.pid_exists(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)


async def _fill(postgres: EmbeddedPostgres, redis: EmbeddedRedis, servers: Servers) -> None:
    await postgres.ready()
    await redis.ready()
    await postgres.ensure_database(ROLE)
    admin = await asyncpg.connect(postgres.url("postgres"))
    try:
        await admin.execute(f'CREATE DATABASE "{TEMPLATE}" OWNER "{ROLE}"')
        await migrate(Settings(database_url=servers.database_url(TEMPLATE)))
        # Nobody may connect any more: a template in use cannot be copied.
        await admin.execute(f'ALTER DATABASE "{TEMPLATE}" ALLOW_CONNECTIONS false')
    finally:
        await admin.close()


@contextmanager
def _running(program: Program) -> Iterator[None]:
    assert program.log is not None
    with program.log.open("ab") as log, warnings.catch_warnings():
        # xdist's threads hold no lock that the child needs between fork and exec.
        warnings.filterwarnings("ignore", message=".*multi-threaded.*fork", category=DeprecationWarning)
        child = subprocess.Popen(program.argv, stdout=log, stderr=subprocess.STDOUT, **program.popen())
    try:
        yield
    finally:
        os.kill(child.pid, program.stop_signal)
        try:
            child.wait(20)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _remove_place(postgres: EmbeddedPostgres) -> None:
    shutil.rmtree(postgres.place, ignore_errors=True)
