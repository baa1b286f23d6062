"""The columns of a file: found by their headings, read cell by cell. Headings are Indonesian, or English."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from models.errors import Invalid

_PLAIN: Final = re.compile(r"[^a-z0-9]+")
_WHOLE: Final = re.compile(r"\d{1,9}")
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_DIGITS: Final = re.compile(r"\d{1,13}")
_CENTS: Final = re.compile(r"[.,]0{1,2}$")
_MARKED_AS_TEXT: Final = re.compile(r"'(?=[-=+@\t\d])")
"""An apostrophe by which an export keeps a spreadsheet from reading a cell as a number or formula."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``longest`` in characters; ``sample`` stands in the template."""

    key: str
    heading: str
    aliases: tuple[str, ...]
    longest: int
    sample: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Cells:
    """A row by the keys of its columns; ``beyond`` says that it had more cells than the header."""

    row: int
    values: Mapping[str, str]
    beyond: bool = False

    def __getitem__(self, key: str) -> str:
        """Return what stands in a column; nothing where the file does not have it."""
        return self.values.get(key, "")


class Layout:
    """The columns that a kind of file may have."""

    def __init__(self, *columns: Column) -> None:
        self.columns = columns
        self._by_key = {column.key: column for column in columns}
        self._by_word = {
            _plain(word): column for column in columns for word in (column.key, column.heading, *column.aliases)
        }

    def __getitem__(self, key: str) -> Column:
        """Return a column."""
        return self._by_key[key]

    def keys_of(self, header: Sequence[str]) -> tuple[str | None, ...]:
        """Return the key of each heading, none for an empty one.

        Raises ``Invalid`` with every heading that is not known or there twice, and every column that has to be there.
        """
        wrong: dict[str, str] = {}
        found: list[str | None] = []
        for heading in header:
            column = self._by_word.get(_plain(heading))
            if column is None and _plain(heading):
                known = ", ".join(one.heading for one in self.columns)
                wrong[heading[:80]] = f"is no column that is known. Leave it out, or name it as one of: {known}."
            elif column is not None and column.key in found:
                wrong[heading[:80]] = "stands in the header twice. Leave one out."
            found.append(column.key if column is not None else None)
        for column in self.columns:
            if column.required and column.key not in found:
                wrong[column.heading] = "is missing in the header. Add the column."
        if wrong:
            raise Invalid(wrong)
        return tuple(found)

    def cells(self, keys: Sequence[str | None], row: int, values: Sequence[str]) -> Cells:
        """Return a row by keys."""
        given = {key: said(value) for key, value in zip(keys, values, strict=False) if key is not None}
        return Cells(row, given, beyond=len(values) > len(keys))

    def lacking(self, cells: Cells) -> dict[str, str]:
        """Return what is wrong with a row as such: needed cells that are empty, and cells that are too long."""
        wrong = {one.key: "is empty" for one in self.columns if one.required and not cells[one.key]}
        return wrong | {
            one.key: f"is longer than {one.longest} characters"
            for one in self.columns
            if len(cells[one.key]) > one.longest
        }

    def template(self) -> list[tuple[str, ...]]:
        """Return a header, and a row to go by."""
        return [tuple(one.heading for one in self.columns), tuple(one.sample for one in self.columns)]


def said(value: str) -> str:
    """Return what a cell says, without what only keeps spreadsheets off it."""
    return _MARKED_AS_TEXT.sub("", value.strip(), count=1) if value.lstrip().startswith("'") else value.strip()


def whole(text: str) -> int | None:
    """Return a whole number, or none where the cell says something else."""
    return int(text) if _WHOLE.fullmatch(text) else None


def rupiah(text: str) -> int | None:
    """Return an amount as people write it: ``10000``, ``10.000``, ``Rp 10.000,00``; none for anything else."""
    plain = _CENTS.sub("", re.sub(r"(?i)^rp\.?|\s", "", text.strip()).strip())
    if _GROUPED.fullmatch(plain):
        plain = re.sub(r"[.,]", "", plain)
    return int(plain) if _DIGITS.fullmatch(plain) else None


def _plain(heading: str) -> str:
    return _PLAIN.sub("", heading.lower())
