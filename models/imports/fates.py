"""What became of each row, and the file that says so line by line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

BOM: Final = b"\xef\xbb\xbf"
"""Tells a spreadsheet that the file is UTF-8."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


class Fate(StrEnum):
    """How a row ended."""

    SAVED = "saved"
    SKIPPED = "skipped"
    """It is there already, from another file."""
    REFUSED = "refused"
    HELD = "held"
    """It is right, and was not saved because others are wrong."""


_WORDS: Final = {Fate.SAVED: "disimpan", Fate.SKIPPED: "dilewati", Fate.REFUSED: "ditolak", Fate.HELD: "ditahan"}
"""In the file, for sellers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFate:
    """One row: ``number`` is what the file calls the order or product, ``code`` what it became."""

    row: int
    fate: Fate
    number: str = ""
    code: str = ""
    words: str = ""


def as_csv(header: Sequence[str], fates: Iterable[RowFate]) -> bytes:
    """Return the result file, in the order of the rows; no cell of it runs as a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    for one in sorted(fates, key=lambda fate: fate.row):
        writer.writerow([one.row, *map(_harmless, (one.number, one.code, _WORDS[one.fate], one.words))])
    return BOM + text.getvalue().encode()


def table(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows as a CSV file that a spreadsheet opens as it is."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return BOM + text.getvalue().encode()


def _harmless(cell: str) -> str:
    one_line = " ".join(cell.splitlines()) if cell else cell
    return f"'{one_line}" if one_line.startswith(_FORMULA) else one_line
