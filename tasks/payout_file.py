"""A courier's payout file, CSV or XLSX, as lines. What is not understood is named by line and column, all of it."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import Final

from python_calamine import CalamineError, CalamineWorkbook

from models.errors import Invalid
from models.payouts.amounts import NotAnAmount, amount_idr
from models.payouts.line import PayoutLine

MOST_LINES: Final = 50_000
"""Lines of one file. A month of the largest sellers; more come as several files."""

MOST_COLUMNS: Final = 100

_UNPACKED: Final = 200 * 1024 * 1024
"""Bytes that a workbook may hold once it is unpacked: a small file may be made to hold more than a machine."""

_HEADING_WITHIN: Final = 30
"""Lines above the headings, such as a letterhead."""

_NAMED: Final = 50
"""Wrong cells that are named; a file with more of them is another kind of file."""

_DIVIDERS: Final = (";", "\t", ",", "|")

Cell = str | float

HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "awb": (
        "awb",
        "awb no",
        "awb number",
        "no awb",
        "nomor awb",
        "airwaybill",
        "air waybill",
        "waybill",
        "waybill no",
        "waybill number",
        "no waybill",
        "nomor waybill",
        "tracking number",
        "tracking no",
        "resi",
        "no resi",
        "nomor resi",
    ),
    "cod_idr": (
        "cod",
        "cod amount",
        "cod value",
        "amount cod",
        "nilai cod",
        "nominal cod",
        "jumlah cod",
        "total cod",
        "harga cod",
        "uang cod",
        "dana cod",
    ),
    "fee_idr": (
        "fee",
        "cod fee",
        "fee cod",
        "biaya cod",
        "biaya layanan cod",
        "biaya layanan",
        "service fee",
        "biaya admin",
        "admin fee",
        "asuransi",
        "biaya asuransi",
        "insurance",
        "insurance fee",
        "ppn",
        "vat",
    ),
    "shipping_idr": (
        "shipping",
        "shipping fee",
        "shipping cost",
        "delivery fee",
        "freight",
        "ongkir",
        "ongkos kirim",
        "biaya kirim",
        "biaya pengiriman",
        "biaya retur",
        "ongkir retur",
        "return fee",
    ),
    "net_idr": (
        "net",
        "net amount",
        "nett",
        "net cod",
        "net payout",
        "dana bersih",
        "jumlah bersih",
        "total bersih",
        "total diterima",
        "jumlah diterima",
        "jumlah dibayar",
        "dana cair",
    ),
    "reference": (
        "settlement id",
        "settlement no",
        "settlement number",
        "payout id",
        "payout no",
        "no payout",
        "no pencairan",
        "nomor pencairan",
        "id pencairan",
        "transfer id",
        "no transfer",
        "batch",
        "batch id",
    ),
}
"""What a column may be called, in Indonesian and English; case, dots and underscores make no difference."""

_ADDED_UP: Final = frozenset({"fee_idr", "shipping_idr"})
"""A file may have several of these; what was charged is their sum."""

Columns = dict[str, list[tuple[int, str]]]
"""Where each thing stands, and what the file calls it."""

_COLUMNS: Final = {heading: field for field, headings in HEADINGS.items() for heading in headings}
_NEEDED: Final = {"awb": "a waybill number (such as No. Resi, AWB)", "cod_idr": "a COD amount (such as Nilai COD)"}
_SUM: Final = re.compile(r"^(grand total|sub ?total|total|jumlah)\b", re.IGNORECASE)
_AWB: Final = re.compile(r"^[A-Z0-9][A-Z0-9/-]{2,63}$")
_ROUNDED: Final = re.compile(r"^\d(?:[.,]\d+)?E\+?\d+$", re.IGNORECASE)
_EXACT: Final = 10**15
"""A spreadsheet keeps fifteen digits of a number; a longer one has been changed when it was saved."""


def read_payout(data: bytes) -> list[PayoutLine]:
    """Return the lines of the file below its headings; raises ``Invalid``, which names every wrong cell (up to 50).

    Blocks for as long as the file takes: run it in a thread.
    """
    rows = sheet_rows(data)
    columns = _headings(rows)
    lines: list[PayoutLine] = []
    wrong: dict[str, str] = {}
    for number, cells in rows:
        if _is_empty(cells) or _is_sum(cells, columns):
            continue
        if len(lines) >= MOST_LINES:
            raise Invalid({"file": f"has more than {MOST_LINES} lines: send it in parts"})
        line = _line(number, cells, columns, wrong)
        if line is not None:
            lines.append(line)
        if len(wrong) >= _NAMED:
            break
    if wrong:
        raise Invalid(wrong)
    if not lines:
        raise Invalid({"file": "has no lines below its headings"})
    return lines


def sheet_rows(data: bytes) -> Iterator[tuple[int, Sequence[Cell]]]:
    """Yield each row with its number, counted from 1; of a workbook, those of its first sheet."""
    return _workbook(data) if data.startswith(b"PK") else _text(data)


def _workbook(data: bytes) -> Iterator[tuple[int, Sequence[Cell]]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(member.file_size for member in archive.infolist()) > _UNPACKED:
                raise Invalid({"file": "is too large once it is unpacked"})
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    except (zipfile.BadZipFile, CalamineError, IndexError, ValueError) as wrong:
        raise Invalid({"file": "is no XLSX workbook that can be read"}) from wrong
    if sheet.width > MOST_COLUMNS:
        raise Invalid({"file": f"has more than {MOST_COLUMNS} columns"})
    for number, row in enumerate(sheet.to_python(skip_empty_area=False), 1):
        yield number, [_cell(cell) for cell in row]


def _cell(cell: object) -> Cell:
    return cell if isinstance(cell, str | int | float) and not isinstance(cell, bool) else str(cell)


def _text(data: bytes) -> Iterator[tuple[int, Sequence[Cell]]]:
    text = _decoded(data)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        for cells in reader:
            if len(cells) > MOST_COLUMNS:
                raise Invalid({f"line {reader.line_num}": f"has more than {MOST_COLUMNS} columns"})
            yield reader.line_num, cells
    except csv.Error as wrong:
        raise Invalid({f"line {reader.line_num}": f"is no CSV: {wrong}"}) from wrong


def _decoded(data: bytes) -> str:
    coding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(coding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\x00" in text:
        raise Invalid({"file": "is neither CSV nor XLSX"})
    return text


def _delimiter(text: str) -> str:
    """Return the sign that divides the line with the headings; amounts may hold more commas than there are columns."""
    top = text.splitlines()[:_HEADING_WITHIN]
    for sign in _DIVIDERS:
        if any(_NEEDED.keys() <= {_field(cell.strip('"')) for cell in line.split(sign)} for line in top):
            return sign
    return max(_DIVIDERS, key=lambda sign: max((line.count(sign) for line in top), default=0))


def _headings(rows: Iterator[tuple[int, Sequence[Cell]]]) -> Columns:
    """Walk to the line with the headings, and return where each column stands and what the file calls it."""
    best: tuple[int, Columns] = (0, {})
    for number, cells in rows:
        found = _named(number, cells)
        if _NEEDED.keys() <= found.keys():
            return found
        if len(found) > len(best[1]):
            best = number, found
        if number >= _HEADING_WITHIN:
            break
    missing = [what for field, what in _NEEDED.items() if field not in best[1]]
    where = f"line {best[0]}" if best[0] else "file"
    raise Invalid({where: f"has no heading for {' and '.join(missing)}"})


def _named(number: int, cells: Sequence[Cell]) -> Columns:
    found: Columns = {}
    for place, cell in enumerate(cells):
        field = _field(cell)
        if field is None:
            continue
        if field in found and field not in _ADDED_UP:
            told = f"stands for the same as column {found[field][0][1]}: leave one of them"
            raise Invalid({f"line {number}, column {str(cell).strip()}": told})
        found.setdefault(field, []).append((place, str(cell).strip()))
    return found


def _field(heading: Cell) -> str | None:
    return _COLUMNS.get(" ".join(re.sub(r"[._:()]|\brp\b|\bidr\b", " ", str(heading).lower()).split()))


def _is_empty(cells: Sequence[Cell]) -> bool:
    return not any(str(cell).strip() for cell in cells)


def _is_sum(cells: Sequence[Cell], columns: Columns) -> bool:
    """Say whether the row adds up those above: it names no parcel, and says so."""
    named = str(_at(cells, columns["awb"][0])).strip()
    first = next((str(cell).strip() for cell in cells if str(cell).strip()), "")
    return bool(_SUM.match(named) or (not named and _SUM.match(first)))


def _at(cells: Sequence[Cell], column: tuple[int, str]) -> Cell:
    return cells[column[0]] if column[0] < len(cells) else ""


def _line(number: int, cells: Sequence[Cell], columns: Columns, wrong: dict[str, str]) -> PayoutLine | None:
    """Return the row as a line, or write down what is wrong about it."""
    before = len(wrong)
    awb, amounts = "", dict[str, int | None]()
    [where] = columns["awb"]
    try:
        awb = _waybill(_at(cells, where))
    except ValueError as no:
        wrong[f"line {number}, column {where[1]}"] = str(no)
    for field in ("cod_idr", "fee_idr", "shipping_idr", "net_idr"):
        for where in columns.get(field, []):
            try:
                value = _money(_at(cells, where), field)
            except NotAnAmount as no:
                wrong[f"line {number}, column {where[1]}"] = str(no)
                continue
            if value is not None:
                amounts[field] = (amounts.get(field) or 0) + value
    if len(wrong) > before:
        return None
    reference = next((_reference(_at(cells, where)) for where in columns.get("reference", [])), "")
    return PayoutLine(
        number=number,
        awb=awb,
        cod_idr=amounts["cod_idr"] or 0,
        fee_idr=amounts.get("fee_idr"),
        shipping_idr=amounts.get("shipping_idr"),
        net_idr=amounts.get("net_idr"),
        reference=reference,
    )


def _money(cell: Cell, field: str) -> int | None:
    value = amount_idr(cell)
    if value is None and field == "cod_idr":
        raise NotAnAmount("is empty: write 0 where nothing was paid")
    if value is not None and value < 0 and field != "net_idr":
        raise NotAnAmount("is below nought")
    return value


def _waybill(cell: Cell) -> str:
    if isinstance(cell, int | float):
        if cell != int(cell) or not 0 < cell < _EXACT:
            raise ValueError("is a number that a spreadsheet has rounded: save the column as text")
        return str(int(cell))
    text = "".join(cell.split()).lstrip("'").upper()
    if not text:
        raise ValueError("is empty")
    if _ROUNDED.match(text):
        raise ValueError(f"“{cell.strip()[:40]}” was rounded by a spreadsheet: save the column as text")
    if not _AWB.match(text):
        raise ValueError(f"“{cell.strip()[:40]}” is no waybill number")
    return text


def _reference(cell: Cell) -> str:
    text = str(int(cell)) if isinstance(cell, float) and cell == int(cell) else str(cell)
    return " ".join(text.split())[:120]
