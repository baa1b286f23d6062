"""The spelling that Winpay accepts for names, references and amounts."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from integrations.rupiah import whole

NAME: Final = re.compile(r"[A-Za-z0-9_ -]{5,24}")
PAYER_NAME: Final = re.compile(r"[A-Za-z0-9 -]{5,25}")
"""Of e-wallets and cards: without the ``_`` that an account's name may have."""
REFERENCE: Final = re.compile(r"[A-Za-z0-9_-]{5,50}")
TERMINAL: Final = re.compile(r".{3,16}")
CUSTOMER_NO: Final = re.compile(r"[0-9]{3,14}")
_LONGEST_NAME: Final = 24
_SHORTEST_NAME: Final = 5
LARGEST_AMOUNT_IDR: Final = 99_999_999_999
"""An amount has at most 14 characters, ``.00`` included."""


LARGEST_DEBIT_IDR: Final = 999_999_999
"""Of e-wallets and cards an amount has at most 12 characters, ``.00`` included."""


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


def payer_name(text: str) -> str:
    """Return a buyer's name as Winpay takes it for e-wallets and cards: as an account's, without ``_``."""
    return account_name(text.replace("_", " "))


def amount(amount_idr: int) -> dict[str, str]:
    """Return whole rupiah as Winpay's amount object: two decimals (W-15). Raises ``ValueError`` out of range."""
    if not 0 < amount_idr <= LARGEST_AMOUNT_IDR:
        raise ValueError(f"{amount_idr} rupiah is no amount that Winpay takes")
    return {"value": f"{amount_idr}.00", "currency": "IDR"}


def rupiah(value: object) -> int:
    """Read an amount's value, ``"10000"`` as well as ``"10000.00"``, as whole rupiah (W-15).

    Raises ``ValueError`` for anything else, fractions of a rupiah included.
    """
    return whole(value)
