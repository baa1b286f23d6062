"""Children that begin with the platform imported: forked from a process that has it, they start in milliseconds.

Each would import it for two seconds of a core. They are whole processes all the same: with their own number, memory,
connections and signals.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import runpy
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.preloaded"])


class Child:
    """A running child, and what it says."""

    def __init__(self, process: ForkServerProcess, out: asyncio.StreamReader, err: asyncio.StreamReader) -> None:
        self._process = process
        self._ended = asyncio.Event()
        self.out = out
        self.err = err
        asyncio.get_running_loop().add_reader(process.sentinel, self._end)

    def _end(self) -> None:
        asyncio.get_running_loop().remove_reader(self._process.sentinel)
        self._process.join()
        self._ended.set()

    @property
    def pid(self) -> int:
        """Its number."""
        assert self._process.pid is not None
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """Its exit code, below zero for the signal that ended it; ``None`` while it runs."""
        return self._process.exitcode

    def terminate(self) -> None:
        """Send SIGTERM."""
        self._process.terminate()

    def kill(self) -> None:
        """Send SIGKILL."""
        self._process.kill()

    async def wait(self) -> int | None:
        """Wait for its end, and return its exit code."""
        await self._ended.wait()
        return self.returncode


@asynccontextmanager
async def child(*module: str, folder: Path, environment: Mapping[str, str]) -> AsyncIterator[Child]:
    """Run ``python -m`` with a module and its arguments, there and with these variables; it is killed at the end."""
    pipes = [_FORKS.Pipe(duplex=False) for _ in range(2)]
    process = _FORKS.Process(target=_become, args=(module, str(folder), dict(environment), *(end for _, end in pipes)))
    process.start()
    for _, ours in pipes:
        ours.close()
    readers = [await _reader(heard) for heard, _ in pipes]
    born = Child(process, *readers)
    try:
        yield born
    finally:
        if born.returncode is None:
            born.kill()
        await born.wait()


async def _reader(pipe: Connection) -> asyncio.StreamReader:
    """Return what reads the pipe to its end, and closes it."""
    reader = asyncio.StreamReader()
    file = os.fdopen(os.dup(pipe.fileno()), "rb", buffering=0)
    pipe.close()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), file)
    return reader


def _become(
    module: tuple[str, ...], folder: str, environment: dict[str, str], out: Connection, err: Connection
) -> None:
    """Be that program, in the child."""
    for pipe, number in ((out, 1), (err, 2)):
        os.dup2(pipe.fileno(), number)
        pipe.close()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv[1:] = module[1:]
    runpy.run_module(module[0], run_name="__main__", alter_sys=True)
