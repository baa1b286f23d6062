"""Keeps programs running: starts, restarts with backoff, shows what they say, stops them within 20 s."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import BinaryIO

from local.program import Program

Say = Callable[[str, str], None]
"""Takes a program's name and a line."""

GRACE = timedelta(seconds=20)
"""From SIGTERM to SIGKILL: what every process of ours promises to stop within."""
FIRST_PAUSE = timedelta(milliseconds=500)
LONGEST_PAUSE = timedelta(seconds=30)
SETTLED_AFTER = timedelta(seconds=30)
"""A program that ran this long starts again without the pauses of its past."""
_LONGEST_LINE_BYTES = 1 << 20


class Supervisor:
    """Runs programs as its children until it is stopped.

    They die with it: by the kernel's hand where it has one (see `local.program`), by ``stop`` everywhere.
    """

    def __init__(self, *, programs: Iterable[Program], say: Say, grace: timedelta = GRACE) -> None:
        self._programs = list(programs)
        self._say = say
        self._grace = grace
        self._stopping = asyncio.Event()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._running: dict[str, Process] = {}
        self.restarts: dict[str, int] = {program.name: 0 for program in self._programs}

    @property
    def running(self) -> dict[str, int]:
        """The process id of each program that runs now."""
        return {name: process.pid for name, process in self._running.items()}

    def start(self) -> None:
        """Start them all; they are kept running in the background."""
        for program in self._programs:
            self._tasks[program.name] = asyncio.create_task(self._keep(program), name=f"keep {program.name}")

    async def stop(self) -> None:
        """Ask them all to stop; what is left after the grace is killed, with everything it started itself."""
        self._stopping.set()
        signals = {program.name: program.stop_signal for program in self._programs}
        for name, process in list(self._running.items()):
            _signal_group(process.pid, signals[name])
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=self._grace.total_seconds())
        for name, process in list(self._running.items()):
            self._say(name, f"did not stop within {self._grace.total_seconds():g} s; killed")
            _signal_group(process.pid, signal.SIGKILL)
        await asyncio.gather(*self._tasks.values())

    async def _keep(self, program: Program) -> None:
        pause = FIRST_PAUSE
        while not self._stopping.is_set():
            began = time.monotonic()
            try:
                code = await self._run(program)
            except OSError as error:
                self._say(program.name, f"cannot be started: {error.strerror}")
                code = None
            if self._stopping.is_set():
                return
            if time.monotonic() - began > SETTLED_AFTER.total_seconds():
                pause = FIRST_PAUSE
            if code is not None:
                self._say(program.name, f"{_ended(code)}; starts again in {pause.total_seconds():g} s")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause.total_seconds())
            pause = min(pause * 2, LONGEST_PAUSE)
            self.restarts[program.name] += 1

    async def _run(self, program: Program) -> int:
        """Run a program to its end and return its exit code."""
        log: BinaryIO | None = program.log.open("ab") if program.log is not None else None
        try:
            process = await asyncio.create_subprocess_exec(
                *program.argv, stdout=log or PIPE, stderr=STDOUT, limit=_LONGEST_LINE_BYTES, **program.popen()
            )
        finally:
            if log is not None:
                log.close()
        self._running[program.name] = process
        if self._stopping.is_set():
            # The stop came while it was being started, and has not seen it.
            _signal_group(process.pid, program.stop_signal)
        try:
            if process.stdout is not None:
                await self._relay(program.name, process.stdout, process)
            return await process.wait()
        finally:
            del self._running[program.name]
            # What it started itself and left behind.
            _signal_group(process.pid, signal.SIGKILL)

    async def _relay(self, name: str, output: asyncio.StreamReader, process: Process) -> None:
        """Pass lines on until the program has ended; one that outlives it with the pipe open is not waited for."""
        ended = asyncio.ensure_future(process.wait())
        try:
            while True:
                line = asyncio.ensure_future(output.readline())
                await asyncio.wait([line, ended], return_when=asyncio.FIRST_COMPLETED)
                if not line.done():
                    # The end is known; its last words may still be in the pipe.
                    await asyncio.wait([line], timeout=0.2)
                if not line.done():
                    line.cancel()
                    return
                try:
                    text = line.result()
                except ValueError:
                    self._say(name, f"(a line of more than {_LONGEST_LINE_BYTES} bytes left out)")
                    continue
                if not text:
                    return
                self._say(name, text.decode(errors="replace").rstrip("\r\n"))
        finally:
            ended.cancel()


def _signal_group(pid: int, number: int) -> None:
    """Signal the session that ``pid`` leads. Nobody left in it is no error."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)


def _ended(code: int) -> str:
    if code < 0:
        return f"was killed by {signal.Signals(-code).name}"
    return f"ended with code {code}"
