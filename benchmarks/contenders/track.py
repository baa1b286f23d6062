"""What the handlers of every contender share: a start line and marks. Standard library only, any Python from 3.11.

The measuring process holds the gate; workers that are ready wait at it, so that all of them begin at one moment.
"""

from __future__ import annotations

import fcntl
import os
import time
from functools import cache
from pathlib import Path

NAP = 0.05
"""Seconds that a job of the kind ``nap`` awaits."""
HOLD = 3600.0
"""Seconds that a job of the kind ``hold`` awaits: longer than anything here."""
CONCURRENCY = int(os.environ.get("BENCH_CONCURRENCY", "32"))
"""Jobs that one worker process runs at once."""


def _folder() -> Path:
    return Path(os.environ["BENCH_FOLDER"])


def wait_at_the_gate() -> None:
    """Say that this worker is ready, and return when the gate opens. Blocks the whole process."""
    (_folder() / f"ready-{os.getpid()}").touch()
    with (_folder() / "gate").open("rb") as gate:
        fcntl.flock(gate, fcntl.LOCK_SH)


@cache
def _marks() -> int:
    return os.open(_folder() / "marks", os.O_WRONLY | os.O_APPEND | os.O_CREAT)


def mark(number: int) -> None:
    """Note that the job of that number begins now, in this process. Numbers below zero are quiet."""
    if number < 0:
        return
    os.write(_marks(), f"{number} {os.getpid()} {time.time_ns()}\n".encode())
