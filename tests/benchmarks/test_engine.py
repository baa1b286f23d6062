"""The benchmark's own arithmetic and papers: a wrong median would be believed."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import time
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from benchmarks.contenders.field import FIELD, OURS, ROOT
from benchmarks.contenders.report import BEGIN, END, line, missed, write_chart, write_table
from benchmarks.contenders.result import Row, at_most, percentile, times
from benchmarks.contenders.stage import OutOfTime, Stage, breaking_off


def rates(*pairs: tuple[float, float], key: str = "drain_nothing") -> Row:
    row = Row(key=key, what="drain", unit="jobs/s", more_is_better=True, promise=times({"oban": 2}))
    for ours, theirs in pairs:
        row.add(ours, "oban", theirs)
    return row


class TestPercentile:
    @pytest.mark.parametrize(("share", "expected"), [(0.5, 50), (0.95, 95), (0.99, 99), (1.0, 100)])
    def test_it_is_the_smallest_value_that_so_many_do_not_exceed(self, share: float, expected: int) -> None:
        assert percentile([float(value) for value in range(100, 0, -1)], share) == expected

    def test_of_one_value_it_is_that_value(self) -> None:
        assert percentile([7.0], 0.95) == 7.0


class TestRow:
    def test_the_ratio_is_the_median_of_the_pairs_not_the_ratio_of_the_medians(self) -> None:
        row = rates((300, 100), (100, 100), (400, 200))
        assert row.ratio("oban") == 2
        assert (row.ours, row.theirs("oban")) == (300, 100)

    def test_where_less_is_better_the_ratio_is_turned_round(self) -> None:
        row = Row(key="idle_p95", what="idle", unit="ms")
        row.add(10, "oban", 40)
        assert row.ratio("oban") == 4

    def test_a_promise_is_kept_or_missed_by_the_figures(self) -> None:
        assert rates((200, 100)).kept is True
        assert rates((199, 100)).kept is False
        late = Row(key="cancel", what="cancel", unit="s", promise=at_most(2, "s"))
        late.add(2.1)
        assert late.kept is False

    def test_who_did_not_take_part_breaks_no_promise(self) -> None:
        row = Row(key="drain", what="drain", unit="jobs/s", more_is_better=True, promise=times({"oban": 2}))
        row.add(100)
        assert row.kept is True
        assert row.ratio("oban") is None

    def test_a_row_that_was_not_measured_keeps_no_promise_and_has_no_figure(self) -> None:
        row = rates()
        row.note = "out of time"
        assert (row.ours, row.kept) == (None, None)
        assert "not measured" in line(row, FIELD)
        assert "out of time" in line(row, FIELD)
        assert missed([row]) == "Not kept: drain (-, promised ≥ 2x oban)."

    def test_what_was_missed_is_said_in_one_line(self) -> None:
        assert missed([rates((200, 100))]) == ""
        assert missed([rates((200, 100)), rates((150, 100))]) == "Not kept: drain (150, promised ≥ 2x oban)."


class TestStage:
    @staticmethod
    def stage(seconds: float) -> tuple[Stage, list[Row]]:
        rows: list[Row] = []
        return Stage(until=time.monotonic() + seconds, say=lambda _: None, rows=rows), rows

    def test_it_takes_all_turns_while_there_is_time(self) -> None:
        assert list(self.stage(60)[0].turns(3)) == [0, 1, 2]

    def test_the_first_turn_is_always_taken_and_none_is_begun_without_time_for_it(self) -> None:
        assert list(self.stage(0)[0].turns(3)) == [0]

    def test_what_runs_out_of_time_is_broken_off_whatever_it_waits_for_and_its_rows_stay(self) -> None:
        stage, rows = self.stage(0.05)
        row = stage.row(rates((200, 100)))
        with pytest.raises(OutOfTime), breaking_off(stage.left):
            threading.Event().wait()
        assert rows == [row]
        assert (stage.left, row.ours) == (0.0, 200)


class TestChart:
    def test_it_is_a_picture_with_a_bar_for_each_who_took_part_longest_where_most(self, tmp_path: Path) -> None:
        write_chart(tmp_path / "chart.svg", [rates((200, 100))], FIELD, about="a & b")
        bars = ET.parse(tmp_path / "chart.svg").getroot().findall("{http://www.w3.org/2000/svg}rect")  # noqa: S314 - ours
        assert [float(bar.attrib["width"]) for bar in bars] == [480, 240]


class TestLocks:
    @pytest.mark.parametrize("contender", [one for one in FIELD if one.name != OURS], ids=lambda one: one.name)
    def test_every_package_has_a_hash_and_no_registry_is_named(self, contender: object) -> None:
        text = contender.lock.read_text()  # type: ignore[attr-defined]
        packages = re.findall(r"^(\S+)==", text, re.MULTILINE)
        assert contender.name in packages  # type: ignore[attr-defined]
        assert text.count("\\\n    --hash=") >= len(packages)
        assert "://" not in text


def test_help_teaches_without_starting_anything() -> None:
    said = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "engine.py", "--help"], capture_output=True, text=True, check=True
    )
    assert "--only" in said.stdout
    assert "Python 3.12" in said.stdout


class TestTable:
    def test_it_replaces_what_stands_between_the_marks_and_nothing_else(self, tmp_path: Path) -> None:
        page = tmp_path / "page.md"
        page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")
        write_table(page, [rates((300, 100))], FIELD, about="about")
        text = page.read_text()
        assert text.startswith(f"before\n{BEGIN}\nabout.\n")
        assert "| drain | 300 | 100 (3.0x) |" in text
        assert text.endswith(f"{END}\nafter\n")
        assert "old" not in text

    def test_a_row_without_figures_says_why(self, tmp_path: Path) -> None:
        page = tmp_path / "page.md"
        page.write_text(f"{BEGIN}\n{END}\n")
        row = rates()
        row.note = "out of time"
        write_table(page, [row], FIELD, about="about")
        assert "| drain | - |  |  |  | ≥ 2x oban **missed** (out of time) |" in page.read_text()

    def test_the_engines_page_has_its_marks(self) -> None:
        page = (ROOT / "docs" / "engine.md").read_text()
        assert page.index(BEGIN) < page.index(END)
