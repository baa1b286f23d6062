"""The Procfile: one process a line, ``name: NAME=value … command``, as other supervisors read it too."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

from local.program import Program
from local.refusal import Refusal

_LINE = re.compile(r"^(?P<name>[A-Za-z0-9_-]+):\s*(?P<command>\S.*)$")
_ASSIGNMENT = re.compile(r"^(?P<name>[A-Z][A-Z0-9_]*)=(?P<value>.*)$")


def read(path: Path, environment: Mapping[str, str]) -> list[Program]:
    """Return the processes of a Procfile, in its order.

    Words like ``METRICS_PORT=9101`` before the command are added to ``environment`` for that process. ``python`` is the
    interpreter that runs this. Raises ``Refusal`` naming the line that cannot be read.
    """
    try:
        lines = path.read_text().splitlines()
    except OSError as error:
        raise Refusal(f"The Procfile {path} cannot be read: {error.strerror}.") from error
    programs: list[Program] = []
    for number, line in enumerate(lines, start=1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        found = _LINE.match(text)
        if found is None or found["name"] in {program.name for program in programs}:
            raise Refusal(f"{path}, line {number}: expected 'name: command' with a name of its own.")
        programs.append(_program(found["name"], found["command"], environment, folder=path.absolute().parent))
    return programs


def _program(name: str, command: str, environment: Mapping[str, str], *, folder: Path) -> Program:
    words = shlex.split(command)
    added: dict[str, str] = {}
    while words and (assignment := _ASSIGNMENT.match(words[0])):
        added[assignment["name"]] = assignment["value"]
        words.pop(0)
    if words and words[0] == "python":
        words[0] = sys.executable
    variables = {
        **environment,
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), environment.get("PATH", os.defpath)]),
        "PYTHONUNBUFFERED": "1",
        **added,
    }
    return Program(name=name, argv=tuple(words), environment=variables, folder=folder)
