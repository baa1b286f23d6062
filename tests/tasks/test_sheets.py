"""Tables as people send them: CSV of every kind, and workbooks."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import Workbook

from tasks.paper import sheets
from tasks.paper.sheets import NotASheet, TooManyRows, kind_of, read


def workbook(*rows: tuple[Any, ...], **named: tuple[Any, ...]) -> bytes:
    """Return a workbook with these rows, and others at ``r10=…``."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    for name, values in named.items():
        for column, value in enumerate(values, 1):
            sheet.cell(int(name.removeprefix("r")), column, value)
    book.create_sheet("Other").append(["not read"])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def table(data: bytes) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.number, row.cells) for row in read(data, most_rows=100).rows]


class TestCsv:
    @pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
    def test_finds_its_delimiter(self, delimiter: str) -> None:
        text = f"Nama{delimiter}No HP\nPutri{delimiter}0812\n"
        assert table(text.encode()) == [(2, ("Putri", "0812"))]

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_finds_its_encoding(self, encoding: str) -> None:
        assert table("Nama\nRené “Siti”\n".encode(encoding)) == [(2, ("René “Siti”",))]

    def test_keeps_what_stands_in_quotes_together(self) -> None:
        assert table(b'Alamat;Kota\n"Jl. A; no 1\nlantai 2";Bandung') == [(2, ("Jl. A; no 1\nlantai 2", "Bandung"))]

    def test_believes_the_line_that_names_the_delimiter(self) -> None:
        assert table(b"sep=;\r\nA, B;C\r\n1;2\r\n") == [(2, ("1", "2"))]

    def test_passes_over_empty_rows_and_numbers_the_others_as_a_spreadsheet_does(self) -> None:
        assert table(b"A,B\n\n,\nx,y\n") == [(4, ("x", "y"))]

    def test_fills_short_rows_and_shows_long_ones(self) -> None:
        assert table(b"A,B\nx\nx,y,z\n") == [(2, ("x", "")), (3, ("x", "y", "z"))]

    def test_has_a_header_without_empty_cells_at_its_end(self) -> None:
        assert read(b"A,B,,\nx,y,,\n", most_rows=9).header == ("A", "B")


class TestWorkbooks:
    def test_are_told_by_their_bytes(self) -> None:
        assert kind_of(workbook(("A",))) == "xlsx"
        assert kind_of(b"A,B\n") == "csv"

    def test_give_their_first_sheet_as_text(self) -> None:
        cells = (81234567890, 12.0, 1.5, "0812", True, date(2026, 3, 2), datetime(2026, 3, 2, 7, 30), None)  # noqa: DTZ001 - a cell has no zone
        data = workbook(tuple("ABCDEFGH"), cells)
        assert table(data) == [
            (2, ("81234567890", "12", "1.5", "0812", "1", "2026-03-02", "2026-03-02 07:30:00", "")),
        ]

    def test_number_their_rows_where_some_are_missing(self) -> None:
        assert table(workbook(("A", "B"), r40=("x", "y"))) == [(40, ("x", "y"))]

    def test_may_be_far_wider_and_longer_than_what_stands_in_them(self) -> None:
        data = workbook(("A",), r1048576=("x",))
        assert table(data) == [(1_048_576, ("x",))]


class TestRefused:
    def test_is_what_is_no_table(self) -> None:
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as file:
            file.writestr("readme.txt", "hello")
        for data in (b"", b"  \n", b"\x89PNG\x00\x00", archive.getvalue(), b"PK\x03\x04broken", b"A,B\nx,\x00y\n"):
            with pytest.raises(NotASheet):
                read(data, most_rows=10)

    def test_is_a_workbook_that_is_broken_inside(self) -> None:
        whole = workbook(("A",), ("x",))
        broken = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(broken, "w") as new:
            for name in old.namelist():
                new.writestr(name, b"<oops" if name.endswith("sheet1.xml") else old.read(name))
        with pytest.raises(NotASheet, match="broken"):
            read(broken.getvalue(), most_rows=10)

    def test_is_a_workbook_that_would_unpack_to_too_much(self, monkeypatch: pytest.MonkeyPatch) -> None:
        data = workbook(("A",), ("x",))
        monkeypatch.setattr(sheets, "_MOST_UNPACKED", 1000)
        with pytest.raises(NotASheet, match="unpacks"):
            read(data, most_rows=10)
        monkeypatch.setattr(sheets, "_MOST_UNPACKED", 10**6)
        monkeypatch.setattr(sheets, "_MOST_ELEMENTS", 20)
        with pytest.raises(NotASheet, match="cells"):
            read(data, most_rows=10)

    def test_is_one_row_too_many(self) -> None:
        assert len(read(b"A\n" + b"x\n" * 5, most_rows=5).rows) == 5
        with pytest.raises(TooManyRows, match="more than 5 rows"):
            read(b"A\n" + b"x\n" * 6, most_rows=5)

    def test_is_a_header_without_end_and_a_cell_without_end(self) -> None:
        with pytest.raises(NotASheet, match="columns"):
            read(b",".join([b"A"] * 101), most_rows=5)
        with pytest.raises(NotASheet, match="CSV"):
            read(b"A\n" + b"x" * 200_000, most_rows=5)
