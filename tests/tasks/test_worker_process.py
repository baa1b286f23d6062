"""What a worker process does before it works."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tasks.__main__ import NICE

GROUP = Path("/proc/self/autogroup")
_SAY = f"""
import os
from tasks.__main__ import step_back
step_back()
print(os.nice(0), open("{GROUP}").read())
"""


@pytest.mark.skipif(not GROUP.exists(), reason="this system weighs no sessions")
@pytest.mark.parametrize("session", ["leads one", "is one of many"])
def test_it_leaves_the_processor_to_others_with_its_session_if_it_leads_one(session: str) -> None:
    leads = session == "leads one"
    command = [sys.executable, "-c", _SAY]
    said = subprocess.run(command, check=True, capture_output=True, text=True, start_new_session=leads)
    nice, _, group = said.stdout.strip().partition(" ")
    before = GROUP.read_text().split()[-1]
    assert (int(nice), group.split()[-1]) == ((os.nice(0) + NICE, str(NICE)) if leads else (os.nice(0), before))
