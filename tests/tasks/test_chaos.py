"""The short form of ``make chaos``: half a minute of kills, and every accepted job has its effect exactly once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.timeout(240)
def test_no_job_is_lost_or_done_twice_while_everything_is_killed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.chaos", "--seconds", "20", "--jobs", "250", "--every", "2", "--recovery", "60"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "every effect exactly once" in done.stdout
