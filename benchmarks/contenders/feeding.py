"""A contender's feeder: one process that writes jobs and says when they are done, asked by lines of JSON.

Standard library only, any Python from 3.11.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

BATCH = 1000
"""Jobs that one call of a contender's batch writes."""
LOOK_AGAIN = 0.1
"""Seconds between two looks whether everything is done; when it was done is read from what was kept."""


class Feeder(Protocol):
    """What is asked of a contender."""

    async def enqueue(self, kind: str, number: int, store: int) -> None:
        """Write one job, as the contender's documentation says a caller should, and return when it is kept."""

    async def enqueue_many(self, kind: str, jobs: Sequence[tuple[int, int]]) -> None:
        """Write jobs (number, store) by the fastest documented way."""

    async def last_end(self) -> float | None:
        """Return when the last job ended (seconds of the Unix epoch), or ``None`` while any is unfinished."""

    async def clear(self) -> None:
        """Forget all jobs."""


async def serve(opening: AbstractAsyncContextManager[Feeder]) -> None:
    """Answer each line on standard input with one on standard output, until the input ends."""
    loop = asyncio.get_running_loop()
    async with opening as feeder:
        _say({"ready": True})
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            _say(await _do(feeder, **json.loads(line)))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


async def _do(
    feeder: Feeder, *, do: str, kind: str = "", first: int = 0, count: int = 1, stores: int = 1, store: int = 1
) -> dict[str, Any]:
    called = time.time()
    jobs = [(number, store + number % stores) for number in range(first, first + count)]
    match do:
        case "singles":
            for number, of_store in jobs:
                await feeder.enqueue(kind, number, of_store)
        case "many":
            for start in range(0, count, BATCH):
                await feeder.enqueue_many(kind, jobs[start : start + BATCH])
        case "done":
            while (ended := await feeder.last_end()) is None:  # noqa: ASYNC110 - another process ends it
                await asyncio.sleep(LOOK_AGAIN)
            return {"ended": ended}
        case "clear":
            await feeder.clear()
        case _:
            raise ValueError(do)
    return {"called": called, "seconds": time.time() - called}
