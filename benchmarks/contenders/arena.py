"""Where it happens: one PostgreSQL and one Redis for all, and the contenders' processes, each ended by its number."""

from __future__ import annotations

import asyncio
import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg

from benchmarks.contenders.child import PATIENCE, Child, FeederProcess, until
from benchmarks.contenders.field import OURS, ROOT, Contender
from local import keys
from local.postgres import EmbeddedPostgres
from local.program import Program
from local.redis import EmbeddedRedis
from local.refusal import free_port

ROLE = "bosonline"
WORKERS = 2
STATEMENT = 600.0
"""Seconds that a statement may take: indexes over ten million rows need some."""
END_SESSIONS = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"""
SERVER = {"shared_buffers": "512MB", "max_wal_size": "8GB", "checkpoint_timeout": "30min"}
"""The same for all. Durability is PostgreSQL's own: fsync and synchronous_commit are on. No checkpoint falls by chance
into one contender's run: one is made before each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A job began."""

    number: int
    pid: int
    at: float


@dataclass(kw_only=True)
class Booth:
    """One contender in the arena: its environment, its feeder, its marks."""

    contender: Contender
    python: str
    folder: Path
    environment: dict[str, str]
    database: str
    feeder: FeederProcess = field(init=False)

    def open_feeder(self) -> None:
        """Start the feeder, which is asked for everything that is enqueued."""
        self.feeder = FeederProcess(self.spawn("feed", talks=True))

    def close_feeder(self) -> None:
        """End the feeder, whatever it is at."""
        self.feeder.kill()

    def spawn(self, what: str, *, talks: bool = False, **more: str) -> Child:
        """Start a process of the contender."""
        program = Program(
            name=f"{self.contender.name} {what}",
            argv=(self.python, "-m", self.contender.module, what),
            environment=self.environment | more,
            folder=ROOT,
        )
        log = self.folder / f"{what}.log"
        pipe = subprocess.PIPE if talks else None
        with log.open("ab") as said:
            options = program.popen() | ({"stdin": pipe} if talks else {})
            child = subprocess.Popen(program.argv, stdout=pipe or said, stderr=said, text=True, **options)  # noqa: S603
        return Child(process=child, log=log)

    @contextmanager
    def workers(self) -> Iterator[tuple[list[Child], Callable[[], float]]]:
        """Start two workers; yield them and what opens the gate (it returns the moment). They are killed at the end."""
        for left in self.folder.glob("ready-*"):
            left.unlink()
        with ExitStack() as stack:
            gate = stack.enter_context((self.folder / "gate").open("wb"))
            fcntl.flock(gate, fcntl.LOCK_EX)
            if self.contender.name == OURS:
                # Its sweeps belong to what we measure of ours, and must not run beside the others.
                stack.callback(self.spawn("schedule").kill)
            children = []
            for _ in range(WORKERS):
                children.append(self.spawn("work"))
                stack.callback(children[-1].kill)
            until(lambda: len(list(self.folder.glob("ready-*"))) == WORKERS, *children)

            def go() -> float:
                fcntl.flock(gate, fcntl.LOCK_UN)
                return time.time()

            yield children, go

    @contextmanager
    def warm(self) -> Iterator[list[Child]]:
        """Start two workers and let them run some jobs first, so that both are there and have done everything once."""
        with self.workers() as (children, go):
            go()
            self.feeder.ask("many", kind="nap", first=1, count=200, stores=20)
            self.feeder.ask("done")
            yield children

    def marks(self) -> list[Mark]:
        """Return the marks so far."""
        path = self.folder / "marks"
        if not path.exists():
            return []
        lines = [line.split() for line in path.read_text().splitlines()]
        return [Mark(number=int(number), pid=int(pid), at=int(at) / 1e9) for number, pid, at in lines]

    def wipe(self) -> None:
        """Forget all jobs and marks."""
        self.feeder.ask("clear")
        (self.folder / "marks").unlink(missing_ok=True)


class Arena:
    """The servers, and a booth for each contender."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder, self._stack = folder, stack
        self._postgres = EmbeddedPostgres(data_dir=folder, port=free_port(), configuration=SERVER)
        self._redis = EmbeddedRedis(data_dir=folder, port=free_port())
        self.booths: dict[str, Booth] = {}

    def start(self) -> None:
        """Start both servers."""
        self._stack.callback(shutil.rmtree, self._postgres.place, ignore_errors=True)
        for server in (self._postgres, self._redis):
            program = server.prepare()
            assert program.log is not None
            with program.log.open("ab") as log:
                child = subprocess.Popen(program.argv, stdout=log, stderr=log, **program.popen())  # noqa: S603
            self._stack.callback(_end, child, program.stop_signal)
            asyncio.run(server.ready())

    def admit(self, contender: Contender, python: str) -> Booth:
        """Give a contender its database and its feeder."""
        number = len(self.booths)
        database = f"bench_{contender.name}"
        self.run_sql("postgres", f'CREATE DATABASE "{database}" OWNER "{ROLE}"')
        folder = self._folder / contender.name
        folder.mkdir()
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("OBAN_", "dramatiq_"))}
        environment |= {
            "DATABASE_URL": self._postgres.url(database, user=ROLE),
            "REDIS_URL": self._redis.url(number),
            "BENCH_FOLDER": str(folder),
        }
        if contender.name == OURS:
            environment |= keys.ensure(folder).environment()
            environment |= {"DATA_DIR": str(folder), "LOG_LEVEL": "WARNING", "METRICS_PORT": "0"}
        booth = Booth(
            contender=contender,
            python=python,
            folder=folder,
            environment=environment,
            database=environment["DATABASE_URL"],
        )
        install = booth.spawn("install")
        if install.process.wait(PATIENCE) != 0:
            install.check()
        booth.open_feeder()
        self._stack.callback(booth.close_feeder)
        self.booths[contender.name] = booth
        return booth

    def recover(self) -> None:
        """Make everything ready again after a measurement was broken off in the midst of something."""
        for booth in self.booths.values():
            booth.close_feeder()
        self.run_sql("postgres", END_SESSIONS)
        for booth in self.booths.values():
            booth.open_feeder()

    def settle(self, booth: Booth) -> None:
        """Begin a run with statistics of what is queued, and with nothing left to write for the disk."""
        self.run_sql(booth.database.rpartition("/")[2], "ANALYZE")
        self.run_sql("postgres", "CHECKPOINT")

    async def connect(self, database: str) -> asyncpg.Connection:
        """Connect as the superuser."""
        return await asyncpg.connect(self._postgres.url(database), command_timeout=STATEMENT)

    def run_sql(self, database: str, *statements: str) -> None:
        """Run statements as the superuser, each in a transaction of its own."""

        async def run() -> None:
            connection = await self.connect(database)
            try:
                for statement in statements:
                    await connection.execute(statement)
            finally:
                await connection.close()

        asyncio.run(run())

    def ask_sql(self, database: str, query: str) -> list[asyncpg.Record]:
        """Return what a query of the superuser gives."""

        async def ask() -> list[asyncpg.Record]:
            connection = await self.connect(database)
            try:
                rows: list[asyncpg.Record] = await connection.fetch(query)
            finally:
                await connection.close()
            return rows

        return asyncio.run(ask())

    async def prepare_role(self) -> None:
        """Make the role that owns the databases."""
        await self._postgres.ensure_database(ROLE)


def _end(child: subprocess.Popen[bytes], sign: signal.Signals) -> None:
    child.send_signal(sign)
    try:
        child.wait(30)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


@contextmanager
def opened() -> Iterator[Arena]:
    """Open the arena in a temporary folder, and leave nothing of it behind."""
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="bosonline-bench-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o711)  # PostgreSQL may run under another account
        arena = Arena(folder, stack)
        arena.start()
        asyncio.run(arena.prepare_role())
        yield arena
