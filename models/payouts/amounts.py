"""Rupiah as couriers and spreadsheets write it. What could be read in two ways is refused, not guessed."""

from __future__ import annotations

import re
from typing import Final

LARGEST_IDR: Final = 10**12
"""More than any parcel or payout is worth: a number beyond it is no amount."""

_WRITTEN: Final = re.compile(
    r"(?P<open>\()?(?P<minus>-)?\s*(?:(?:rp\.?|idr)\s*)?(?P<inner>-)?\s*(?P<digits>\d[\d.,]*?)(?:[.,]-)?\s*(?P<close>\))?",
    re.IGNORECASE | re.ASCII,
)
"""Digits with currency and sign: a minus, or brackets as in books; ``,-`` after them says that there are no sen."""
_NOUGHT: Final = re.compile(r"(?:rp\.?|idr)?\s*-", re.IGNORECASE)
_GROUPED: Final = re.compile(r"^([1-9]\d{0,2})((?:\.\d{3})+|(?:,\d{3})+)(?:([.,])(\d{1,2}))?$")
_PLAIN: Final = re.compile(r"^(\d+)(?:[.,](\d{1,2}))?$")


class NotAnAmount(ValueError):
    """It is no whole number of rupiah; the message says why."""


def amount_idr(cell: str | float) -> int | None:
    """Return the rupiah in a cell, ``None`` for an empty one; raises ``NotAnAmount``.

    Dots and commas both divide thousands, and set off sen, which must be nought: ``Rp 45.000``, ``45,000``,
    ``45.000,00``, ``45,000.00``, ``45000.0`` and ``45.000,-`` are all 45,000. A lone ``-`` is a spreadsheet's nought.
    """
    if isinstance(cell, bool):
        raise NotAnAmount("is no amount")
    if isinstance(cell, int | float):
        return _whole(cell)
    text = cell.replace("\u00a0", " ").strip().lstrip("'").strip()
    if not text:
        return None
    if _NOUGHT.fullmatch(text):
        return 0
    written = _WRITTEN.fullmatch(text)
    if written is None or (written["open"] is None) != (written["close"] is None):
        raise NotAnAmount(f"“{text[:40]}” is no amount in rupiah")
    signs = [sign for sign in (written["open"], written["minus"], written["inner"]) if sign is not None]
    if len(signs) > 1:
        raise NotAnAmount(f"“{text[:40]}” has two signs")
    value = _digits(written["digits"], as_written=text)
    return -value if signs else value


def _digits(text: str, *, as_written: str) -> int:
    grouped = _GROUPED.match(text)
    if grouped:
        first, rest, mark, sen = grouped.groups()
        if mark is not None and mark == rest[0]:
            raise NotAnAmount(f"“{as_written[:40]}” divides thousands and sen by the same sign")
        whole = first + rest.replace(".", "").replace(",", "")
    else:
        plain = _PLAIN.match(text)
        if plain is None:
            raise NotAnAmount(f"“{as_written[:40]}” is no amount in rupiah")
        whole, sen = plain.groups()
    if sen is not None and sen.strip("0"):
        raise NotAnAmount(f"“{as_written[:40]}” is no whole number of rupiah")
    return _bounded(int(whole))


def _whole(number: float) -> int:
    if number != number or abs(number) > LARGEST_IDR:  # noqa: PLR0124 - what is no number is not itself
        raise NotAnAmount("is too large")
    if number != int(number):
        raise NotAnAmount(f"“{number:g}” is no whole number of rupiah")
    return int(number)


def _bounded(value: int) -> int:
    if value > LARGEST_IDR:
        raise NotAnAmount("is too large")
    return value
