"""The spelling that Winpay accepts for names, references and amounts."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Final

NAME: Final = re.compile(r"[A-Za-z0-9_ -]{5,24}")
REFERENCE: Final = re.compile(r"[A-Za-z0-9_-]{5,50}")
CUSTOMER_NO: Final = re.compile(r"[0-9]{3,14}")
_MOST_DIGITS: Final = 14
_LONGEST_NAME: Final = 24
_SHORTEST_NAME: Final = 5
LARGEST_AMOUNT_IDR: Final = 99_999_999_999
"""An amount has at most 14 characters, ``.00`` included."""


def account_name(text: str, *, otherwise: str = "Pembeli") -> str:
    """Return a buyer's or store's name as Winpay takes it: 5 to 24 of ``A-Z a-z 0-9 _ -`` and blanks.

    Accents are dropped, other signs become blanks, long names are cut at a word if that leaves enough of them, short
    ones get ``otherwise`` appended.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.sub(r"[^A-Za-z0-9_-]+", " ", plain.replace("'", "")).split()
    name = " ".join(words)
    if len(name) < _SHORTEST_NAME:
        name = f"{name} {otherwise}".strip()
    if len(name) > _LONGEST_NAME:
        shorter = name[: _LONGEST_NAME + 1].rsplit(" ", 1)[0]
        name = shorter if _SHORTEST_NAME <= len(shorter) <= _LONGEST_NAME else name[:_LONGEST_NAME]
    return name.strip()


def amount(amount_idr: int) -> dict[str, str]:
    """Return whole rupiah as Winpay's amount object: two decimals (W-15). Raises ``ValueError`` out of range."""
    if not 0 < amount_idr <= LARGEST_AMOUNT_IDR:
        raise ValueError(f"{amount_idr} rupiah is no amount that Winpay takes")
    return {"value": f"{amount_idr}.00", "currency": "IDR"}


def rupiah(value: object) -> int:
    """Read an amount's value, ``"10000"`` as well as ``"10000.00"``, as whole rupiah (W-15).

    Raises ``ValueError`` for anything else, fractions of a rupiah included.
    """
    exact = rupiah_told(value)
    if exact != exact.to_integral_value():
        raise ValueError("the amount is not in whole rupiah")
    return int(exact)


def rupiah_told(value: object) -> Decimal:
    """Read an amount's value as it stands there: fractions of a rupiah are told, if not owed. Raises ``ValueError``."""
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise ValueError("the amount is neither text nor a whole number")  # noqa: TRY004 - bad content of a message
    try:
        exact = Decimal(value)
    except InvalidOperation as error:
        raise ValueError("the amount is no number") from error
    if not exact.is_finite() or not 0 <= exact < 10**_MOST_DIGITS:
        raise ValueError("the amount is out of range")
    return exact
