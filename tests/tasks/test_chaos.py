"""The short form of ``make chaos``: half a minute of kills, and every accepted job has its effect exactly once."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.chaos.recoveries import _held, _within
from tests.strikes import CRASHED, FROZEN, KILLED, Strike

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def strike(what: str, target: str, seconds: float) -> Strike:
    return Strike(what=what, target=target, pid=1, at=at(seconds))


class TestWhatTheStormHolds:
    def test_seconds_in_which_two_strikes_hold_count_once(self) -> None:
        assert _within((at(0), at(20)), [(at(-5), at(2)), (at(5), at(9)), (at(6), at(8)), (at(18), at(30))]) == 8

    def test_nothing_is_held_where_nothing_struck(self) -> None:
        assert _within((at(0), at(20)), []) == 0

    def test_a_crash_of_the_database_holds_every_queue_and_a_killed_worker_its_own(self) -> None:
        assert _held(strike(CRASHED, "postgres", 0), "bulk") == (at(0), at(5))
        assert _held(strike(KILLED, "worker-bulk-0", 0), "bulk") == (at(0), at(5))
        assert _held(strike(KILLED, "worker-bulk-0", 0), "default") is None
        assert _held(strike(KILLED, "api", 0), "critical") is None

    def test_a_stopped_leader_holds_until_it_goes_on(self) -> None:
        assert _held(strike(FROZEN, "scheduler-1", 0), "bulk") == (at(0), at(18))


@pytest.mark.timeout(240)
def test_no_job_is_lost_or_done_twice_while_everything_is_killed(tmp_path: Path) -> None:
    told = tmp_path / "verdict.json"
    # The promise of 15 s is for a machine that does nothing else; here other tests run beside.
    short = ["--seconds", "14", "--jobs", "200", "--every", "1.5", "--recovery", "20", "--json", str(told)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.chaos", *short],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    verdict = json.loads(told.read_text())
    assert (verdict["effects"]["lost"], verdict["effects"]["doubled"]) == (0, 0)
    assert verdict["effects"]["once"] > 0
    assert {"chaos.poison", "chaos.deaf", "chaos.stuck"} <= verdict["accepted"].keys()
    assert verdict["recovery"]["jobs_alone"] > 0
    assert verdict["graceful_stops"]["judged"] > 0
