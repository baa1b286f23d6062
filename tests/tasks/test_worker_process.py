"""What a worker process does before it works."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tasks.__main__ import STEP

GROUP = Path("/proc/self/autogroup")
_SAY = f"""
import os, pathlib
from tasks.__main__ import step_back
def nice_of_the_session():
    group = pathlib.Path("{GROUP}")
    return group.read_text().split()[-1:] if group.exists() else []
before = nice_of_the_session()
step_back()
print(os.nice(0), *before, *nice_of_the_session())
"""


@pytest.mark.parametrize("leads", [True, False], ids=["leads a session", "is one of many"])
def test_it_leaves_the_processor_to_others_with_its_session_if_it_leads_one(*, leads: bool) -> None:
    said = subprocess.run(
        [sys.executable, "-c", _SAY], check=True, capture_output=True, text=True, start_new_session=leads
    )
    nice, *session = [int(part) for part in said.stdout.split()]
    by = STEP if leads else 0
    assert nice == os.nice(0) + by
    # Nothing is said of a session where the system weighs none.
    assert session == ([session[0], session[0] + by] if session else [])
