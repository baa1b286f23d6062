"""A process of the benchmark: started in a session of its own, asked, waited for, and ended by its number."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.contenders.stage import Broken

PATIENCE = 120.0
"""Seconds that anything here may take which is not itself measured."""


@dataclass(slots=True, kw_only=True)
class Child:
    """A process of ours, in a session of its own."""

    process: subprocess.Popen[str]
    log: Path

    def kill(self) -> None:
        """End it at once, and return when it is gone."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def check(self) -> None:
        """Break the measurement off, with its last words, if it has ended by itself."""
        if self.process.poll() is not None:
            raise Broken(
                f"{self.log.name} ended with {self.process.returncode}: {self.log.read_text()[-2000:].strip()}"
            )


class FeederProcess:
    """Asks a contender's feeder."""

    def __init__(self, child: Child) -> None:
        self._child = child
        self._answer()

    def ask(self, do: str, **more: Any) -> dict[str, Any]:
        """Have something done, and return the answer."""
        assert self._child.process.stdin is not None
        self._child.process.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self._child.process.stdin.flush()
        return self._answer()

    def kill(self) -> None:
        """End it."""
        self._child.kill()

    def _answer(self) -> dict[str, Any]:
        assert self._child.process.stdout is not None
        line = self._child.process.stdout.readline()
        if not line:
            self._child.process.wait()
            self._child.check()
        answer: dict[str, Any] = json.loads(line)
        return answer


def until(ready: Callable[[], bool], *children: Child, within: float = PATIENCE, every: float = 0.005) -> bool:
    """Wait until something is so, or return ``False``; a child that ends meanwhile breaks the measurement off."""
    deadline = time.monotonic() + within
    while not ready():
        for child in children:
            child.check()
        if time.monotonic() > deadline:
            return False
        time.sleep(every)
    return True
