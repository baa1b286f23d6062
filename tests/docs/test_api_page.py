"""``docs/api.md`` is the whole surface: each operation of the OpenAPI document has its line there, and no other has."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tests.surface.contract import platform

PAGE = Path(__file__).parents[2] / "docs" / "api.md"

MARKS = {"exact", "given", "ours"}


class Line(NamedTuple):
    """An entry of the page."""

    title: str
    mark: str
    job: bool


def lines() -> dict[str, Line]:
    """Return the page's entries by method and path."""
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("| `")
    ]
    found = {
        f"{method.strip('`')} {path.strip('`')}": Line(title=title, mark=mark, job=job == "job")
        for method, path, title, mark, job in rows
    }
    assert len(found) == len(rows), "an entry stands there twice"
    return found


class TestEveryOperation:
    def test_has_its_line_and_every_line_its_operation(self) -> None:
        there, told = {str(one) for one in platform().operations}, lines().keys()
        assert (sorted(there - told), sorted(told - there)) == ([], [])

    def test_is_called_there_as_in_the_document(self) -> None:
        told = lines()
        wrong = [
            f"{one}: {told[str(one)].title!r}, not {one.said['summary']!r}"
            for one in platform().operations
            if str(one) in told and told[str(one)].title != one.said["summary"]
        ]
        assert wrong == []

    def test_says_whether_it_is_a_job(self) -> None:
        told = lines()
        wrong = [
            str(one)
            for one in platform().operations
            if str(one) in told and told[str(one)].job != ("x-job" in one.said)
        ]
        assert wrong == []

    def test_is_ours_unless_the_original_documentation_has_an_entry_of_it(self) -> None:
        told = lines()
        assert {line.mark for line in told.values()} == MARKS
        wrong = [
            f"{one}: {told[str(one)].mark}, entry {one.endpoint.entry!r}"
            for one in platform().operations
            if str(one) in told and (told[str(one)].mark == "ours") != (one.endpoint.entry == "")
        ]
        assert wrong == []
