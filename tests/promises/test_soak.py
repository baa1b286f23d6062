"""The short form of ``make soak``: sixty orders, faults of all kinds, one kill, and the books agree."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from local.sandbox.faults import OF_CALLS, OF_WEBHOOKS
from tests.soak.plans import Fate, plan
from tests.soak.weather import SHARE, calls_of, rules
from tests.soak.world import noon
from tests.world import PROVIDERS


@pytest.mark.timeout(300)
def test_our_rows_and_the_three_ledgers_agree_after_faults_and_a_kill(tmp_path: Path) -> None:
    told = tmp_path / "verdict.json"
    # Seconds to settle are for a machine that does nothing else; here other tests run beside.
    short = ["--minutes", "0.2", "--orders", "60", "--strikes", "1", "--settle", "150", "--json", str(told)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak", *short],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    verdict = json.loads(told.read_text())
    assert (verdict["differences"], verdict["counts"]["orders"]["here"], len(verdict["strikes"])) == ([], 60, 1)
    assert min(verdict["counts"]["  paid"].values()) > 15
    assert min(verdict["counts"]["  with a waybill number"].values()) > 30
    assert verdict["counts"]["messages"]["there"] >= 30
    assert sum(sum(kinds.values()) for kinds in verdict["faults"].values()) > 10


class TestPlans:
    def test_one_seed_gives_one_plan_and_all_fates_are_dealt(self) -> None:
        plans = [plan(number, seed=7) for number in range(500)]
        assert plans == [plan(number, seed=7) for number in range(500)]
        assert plans != [plan(number, seed=8) for number in range(500)]
        assert {one.fate for one in plans} == set(Fate)
        assert {one.method for one in plans} == {"va", "qris", "cod", "transfer"}


class TestWeather:
    @pytest.mark.parametrize("provider", PROVIDERS)
    def test_every_kind_is_dealt_and_together_they_hit_a_tenth(self, provider: str) -> None:
        made = {rule["kind"]: rule["share"] for rule in rules(provider, barred=True)}
        calls = calls_of(provider)
        assert set(OF_CALLS) - set(calls) <= {"expired_token"}
        assert {*calls, *OF_WEBHOOKS} <= made.keys()
        for kinds in (calls, OF_WEBHOOKS):
            spared = 1.0
            for kind in kinds:
                spared *= 1 - made[kind]
            assert spared == pytest.approx(1 - SHARE)


class TestNoon:
    @pytest.mark.parametrize("hour", range(24))
    def test_it_is_noon_in_indonesia_at_any_hour(self, tmp_path: Path, hour: int) -> None:
        now = datetime(2026, 3, 2, hour, 30, tzinfo=UTC)
        folder = noon(tmp_path / "zones", now=now)
        for city in ("Jakarta", "Makassar", "Jayapura"):
            with (folder / "Asia" / city).open("rb") as file:
                assert now.astimezone(ZoneInfo.from_file(file)).hour == 12
