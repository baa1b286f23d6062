"""Tables that people upload, CSV or XLSX: bytes in, a header and numbered rows of text out.

::

    sheet = await asyncio.to_thread(sheets.read, data, most_rows=10_000)
    sheet.header                       # ("No Pesanan", "Nama Penerima", …)
    for row in sheet.rows:
        row.number, row.cells          # 2, ("INV-1", "Putri", …): as a spreadsheet numbers it, and never short

What it is is told by its bytes, not by its name. CSV is read as UTF-8 (with or without a byte order mark), UTF-16 (with
one) or else Windows-1252, with whichever of ``;`` ``,`` tab and ``|`` its first line has most of; of a workbook the
first sheet is read, formulas as what they came to. Empty rows are passed over. Reading takes time: not for the event
loop.
"""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Literal

MOST_COLUMNS: Final = 100

_MOST_UNPACKED: Final = 64 * 1024 * 1024
"""Bytes that a workbook may unpack to."""
_MOST_ELEMENTS: Final = 4_000_000
"""Of its XML, which takes thirty times its size in memory: 10,000 rows of 100 cells."""
_DELIMITERS: Final = (";", ",", "\t", "|")
_ZIP: Final = b"PK\x03\x04"
_WORKBOOK: Final = "xl/workbook.xml"
_SEPARATOR: Final = "sep="
"""How Excel is told the delimiter, in a line before all others."""


class NotASheet(ValueError):
    """The bytes are no table that can be read; the message says why, and what to send."""


class TooManyRows(NotASheet):
    """The table has more rows than are taken."""

    def __init__(self, most_rows: int) -> None:
        super().__init__(f"has more than {most_rows} rows: send it in parts")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number in a spreadsheet (the header is 1) and a text for each column; more only if it had more."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that has been read."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]


def kind_of(data: bytes) -> Literal["csv", "xlsx"]:
    """Say what the bytes look like, without reading them to the end. Raises ``NotASheet``."""
    if data.startswith(_ZIP):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                names = set(archive.namelist())
        except zipfile.BadZipFile as broken:
            raise NotASheet(_BROKEN) from broken
        if _WORKBOOK not in names:
            raise NotASheet(_NEITHER)
        return "xlsx"
    if not data.strip():
        msg = "is empty"
        raise NotASheet(msg)
    if b"\x00" in data[:4096] and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise NotASheet(_NEITHER)
    return "csv"


def read(data: bytes, *, most_rows: int) -> Sheet:
    """Return the table. Raises ``NotASheet``, and of that ``TooManyRows``."""
    rows = _workbook(data) if kind_of(data) == "xlsx" else _text(data)
    filled = ((number, cells) for number, cells in enumerate(rows, 1) if any(cells))
    try:
        first = next(filled, None)
        if first is None:
            msg = "is empty"
            raise NotASheet(msg)
        header = _trimmed(first[1])
        if len(header) > MOST_COLUMNS:
            msg = f"has more than {MOST_COLUMNS} columns"
            raise NotASheet(msg)
        found = tuple(_row(number, cells, len(header)) for number, cells in itertools.islice(filled, most_rows + 1))
    except csv.Error as wrong:
        msg = f"cannot be read as CSV: {wrong}"
        raise NotASheet(msg) from wrong
    if len(found) > most_rows:
        raise TooManyRows(most_rows)
    return Sheet(header=header, rows=found)


_NEITHER: Final = "is neither CSV nor XLSX: save it as one of these"
_BROKEN: Final = "is a broken workbook: open it and save it as XLSX again"


def _row(number: int, cells: Sequence[str], width: int) -> Row:
    kept = _trimmed(cells)
    return Row(number, kept + ("",) * (width - len(kept)))


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the cells up to the last that says something."""
    last = max((place for place, cell in enumerate(cells, 1) if cell), default=0)
    return tuple(cells[:last])


def _text(data: bytes) -> Iterator[list[str]]:
    text = _decoded(data)
    if "\x00" in text:
        raise NotASheet(_NEITHER)
    first, _, rest = text.partition("\n")
    if first.lower().startswith(_SEPARATOR) and len(first.strip()) == len(_SEPARATOR) + 1:
        delimiter, text = first.strip()[-1], rest
    else:
        delimiter = max(_DELIMITERS, key=first.count)
    for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        yield [cell.strip() for cell in cells]


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    msg = "has letters that are in no known encoding: save it as CSV UTF-8"
    raise NotASheet(msg)


def _workbook(data: bytes) -> Iterator[list[str]]:
    # 20 MB that no process needs but the one that reads.
    from openpyxl import load_workbook  # noqa: PLC0415

    _bound(data)
    # It warns of what it does not keep, and nothing is written here.
    warnings.filterwarnings("ignore", category=UserWarning, module=r"openpyxl\.")
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what a file says of its size need not be so
        rows: Iterable[Sequence[Any]] = sheet.iter_rows(max_col=MOST_COLUMNS + 1, values_only=True)
        for cells in rows:
            yield [_cell(cell) for cell in cells] if any(cell is not None for cell in cells) else []
        book.close()
    except NotASheet:
        raise
    except Exception as broken:  # whatever a library meets in a broken file
        raise NotASheet(_BROKEN) from broken


def _bound(data: bytes) -> None:
    """Refuse a workbook that would unpack to more than it may; the archive itself holds to the sizes it names."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
                msg = "unpacks to too much: save it as CSV"
                raise NotASheet(msg)
            elements = 0
            for entry in entries:
                with archive.open(entry) as part:
                    while piece := part.read(1024 * 1024):
                        elements += piece.count(b"<")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as broken:
        raise NotASheet(_BROKEN) from broken
    if elements > _MOST_ELEMENTS:
        msg = "has too many cells: save it as CSV"
        raise NotASheet(msg)


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case float() if value.is_integer():
            return str(int(value))  # a phone or a postcode that a spreadsheet took for a number
        case datetime() if not (value.hour or value.minute or value.second):
            return value.date().isoformat()
        case datetime() | date():
            return value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
        case _:
            return str(value).strip()
