"""What a worker process does before it works."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.jobs.kinds import QUEUES
from tasks.__main__ import NICE

GROUP = Path("/proc/self/autogroup")
_SAY = f"""
import os, sys
from tasks.__main__ import step_back
step_back(sys.argv[1:])
print(os.nice(0), open("{GROUP}").read())
"""


@pytest.mark.skipif(not GROUP.exists(), reason="this system weighs no sessions")
@pytest.mark.parametrize("queues", [["critical"], ["default"], ["bulk", "critical"], ["bulk"]])
@pytest.mark.parametrize("session", ["leads one", "is one of many"])
def test_it_leaves_the_processor_to_others_with_its_session_if_it_leads_one(session: str, queues: list[str]) -> None:
    leads = session == "leads one"
    command = [sys.executable, "-c", _SAY, *queues]
    said = subprocess.run(command, check=True, capture_output=True, text=True, start_new_session=leads)
    nice, _, group = said.stdout.strip().partition(" ")
    before = GROUP.read_text().split()[-1]
    by = NICE["critical" if "critical" in queues else queues[0]]
    assert (int(nice), group.split()[-1]) == ((os.nice(0) + by, str(by)) if leads else (os.nice(0), before))


def test_every_queue_has_its_place() -> None:
    assert list(NICE) == list(QUEUES)
    assert NICE["critical"] < NICE["default"] <= NICE["bulk"]
