"""Who takes part, each with an interpreter of its own: made on first use from its lock file."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACE = ROOT / ".var" / "bench"
OURS = "ours"
INSTALLED_WITHIN = 120.0
"""Seconds that making a contender's environment may take, on first use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A job library: its folder beside this file, how it is run, and what it promises."""

    name: str
    title: str
    python: tuple[int, int] | None = None
    """The Python it needs; ``None`` takes the one that runs this."""
    pace: float = 1.0
    """Its share of the usual number of jobs, so that every drain takes seconds and none takes minutes."""
    setup: str
    keeps: str

    @property
    def lock(self) -> Path:
        """Its packages, with hashes."""
        return Path(__file__).parent / self.name / "requirements.lock"

    @property
    def module(self) -> str:
        """What ``python -m`` runs."""
        return f"benchmarks.contenders.{self.name}.side"


FIELD = (
    Contender(
        name=OURS,
        title="BosOnline",
        setup="two `tasks --queue default` processes with the default 32 slots, one scheduler; 20 stores",
        keeps="a PostgreSQL row, written in the caller's transaction; lease, fence, fair between stores",
    ),
    Contender(
        name="oban",
        title="Oban for Python",
        python=(3, 12),
        setup="two processes on uvloop, as its command line does, queue limit 32 each, pool of 10, all else default",
        keeps="a PostgreSQL row; a job whose process died is rescued after 5 to 6 minutes by default",
    ),
    Contender(
        name="procrastinate",
        title="Procrastinate",
        pace=0.15,
        setup="two processes with concurrency 32 each, pool of 10, listen/notify on, all else default",
        keeps="a PostgreSQL row; a job whose process died stays until the application itself looks for stalled jobs",
    ),
    Contender(
        name="dramatiq",
        title="bare Dramatiq",
        setup="two processes with 32 threads each on Redis; do-nothing jobs are plain functions (the faster way in"
        " Dramatiq), waiting ones run on its AsyncIO loop",
        keeps="a message in Redis, nothing in PostgreSQL: no transaction with the caller's rows; gone when Redis is",
    ),
)


class Absent(Exception):
    """A contender cannot take part; the message says why."""


def interpreter(contender: Contender) -> str:
    """Return the interpreter to run it with, after making its environment.

    Raises:
        Absent: its Python is not here, or its packages cannot be had.
    """
    if contender.name == OURS:
        return sys.executable
    place = PLACE / contender.name
    marker, wanted = place / "made-from", hashlib.sha256(contender.lock.read_bytes()).hexdigest()
    python = place / "bin" / "python"
    if marker.exists() and marker.read_text() == wanted and python.exists():
        return str(python)
    base = sys.executable if contender.python is None else _find(*contender.python)
    if base is None:
        raise Absent(f"it needs Python {'.'.join(map(str, contender.python or ()))}, and none was found")
    shutil.rmtree(place, ignore_errors=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    _run(base, "-m", "venv", str(place))
    _run(str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes",
         "-r", str(contender.lock))  # fmt: skip
    marker.write_text(wanted)
    return str(python)


def _run(*command: str) -> None:
    try:
        subprocess.run(command, capture_output=True, text=True, check=True, timeout=INSTALLED_WITHIN)  # noqa: S603 - ours
    except subprocess.TimeoutExpired:
        raise Absent(f"{' '.join(command[:4])} … took longer than {INSTALLED_WITHIN:g} s") from None
    except subprocess.CalledProcessError as error:
        raise Absent(f"{' '.join(command[:4])} …: {(error.stderr or error.stdout).strip()}") from None


def _find(major: int, minor: int) -> str | None:
    """Return a Python of that version which runs: from PATH, or one that pyenv keeps."""
    name = f"python{major}.{minor}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for candidate in (shutil.which(name), *(str(path) for path in sorted(pyenv.glob(f"{major}.{minor}*/bin/{name}")))):
        if candidate is None:
            continue
        # A shim on PATH may be there without the Python behind it.
        asked = subprocess.run(  # noqa: S603 - asks for its version
            [candidate, "-c", "import sys, venv; print(*sys.version_info[:2])"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if asked.stdout.split() == [str(major), str(minor)]:
            return candidate
    return None
