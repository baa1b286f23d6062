"""Processes of the platform beside a test: started with the test's settings, heard, and killed without warning."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from settings import Settings
from tests.nursery import Child, child

ROOT = Path(__file__).parents[1]
STARTED = timedelta(seconds=60)
"""No process needs longer to say something, on a busy machine either."""


class Process:
    """A running child. What it says on stderr is read all the time, so that it never waits for us."""

    def __init__(self, born: Child) -> None:
        self._child = born
        # Grows where it lies: a text would be copied with every line, megabytes of an API that is asked for minutes.
        self._said = bytearray()
        self._news = asyncio.Condition()
        self._listening = asyncio.create_task(self._listen())

    @property
    def pid(self) -> int:
        """Its number."""
        return self._child.pid

    async def _listen(self) -> None:
        while line := await self._child.err.readline():
            async with self._news:
                self._said += line
                self._news.notify_all()
        async with self._news:
            self._news.notify_all()

    async def says(self, words: str) -> None:
        """Wait until it has said so; an end before that is a failure, with all that it said."""
        sought = words.encode()
        async with asyncio.timeout(STARTED.total_seconds()), self._news:
            await self._news.wait_for(lambda: sought in self._said or self._child.err.at_eof())
        assert sought in self._said, self._said.decode(errors="replace")

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
    async with child(*module, folder=ROOT, environment=environment) as born:
        process = Process(born)
        try:
            yield process
        finally:
            await process.kill()


async def bosonline(folder: Path, *arguments: str, **variables: str) -> tuple[int | None, str, str]:
    """Return exit code, output and errors of the command ``bosonline`` in that folder, with these variables."""
    environment = {**os.environ, "COLUMNS": "200", **variables}
    async with child("cli", *arguments, folder=folder, environment=environment) as born:
        out, err = await asyncio.gather(born.out.read(), born.err.read())
        return await born.wait(), out.decode(), err.decode()
