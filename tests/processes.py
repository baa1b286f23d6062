"""Processes of the platform beside a test: started with the test's settings, heard, and killed without warning."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from settings import Settings

ROOT = Path(__file__).parents[1]
STARTED = timedelta(seconds=60)
"""No process needs longer to say something, on a busy machine either."""


class Process:
    """A running child. What it says on stderr is read all the time, so that it never waits for us."""

    def __init__(self, child: asyncio.subprocess.Process) -> None:
        self._child = child
        self._said = ""
        self._news = asyncio.Condition()
        self._listening = asyncio.create_task(self._listen())

    @property
    def pid(self) -> int:
        """Its number."""
        return self._child.pid

    async def _listen(self) -> None:
        assert self._child.stderr is not None
        while line := await self._child.stderr.readline():
            async with self._news:
                self._said += line.decode(errors="replace")
                self._news.notify_all()
        async with self._news:
            self._news.notify_all()

    async def says(self, words: str) -> None:
        """Wait until it has said so; an end before that is a failure, with all that it said."""
        async with asyncio.timeout(STARTED.total_seconds()), self._news:
            await self._news.wait_for(lambda: words in self._said or self._child.stderr.at_eof())  # type: ignore[union-attr]
        assert words in self._said, self._said

    async def kill(self) -> None:
        """End it with SIGKILL, and return when it is gone."""
        if self._child.returncode is None:
            self._child.kill()
        await self._child.wait()
        await self._listening


@asynccontextmanager
async def running(*module: str, settings: Settings, **changed: Any) -> AsyncIterator[Process]:
    """Run ``python -m`` with a module and its arguments, under these settings; it is killed at the end."""
    given = {name: getattr(settings, name) for name in settings.model_fields_set} | changed
    told = {name: value.get_secret_value() if isinstance(value, SecretStr) else value for name, value in given.items()}
    environment = os.environ | {name.upper(): str(value) for name, value in told.items()}
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        *module,
        cwd=ROOT,
        env=environment,
        stdin=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    process = Process(child)
    try:
        yield process
    finally:
        await process.kill()
