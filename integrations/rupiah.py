"""An amount of money as a provider tells it: whole rupiah, not negative, and no more than anybody pays."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Final

from pydantic import BeforeValidator, Field

LARGEST_IDR: Final = 10**11
"""A hundred billion rupiah: more than any provider lets through in one payment."""


_NUMBER = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")
"""Python would also read ``1_000``, other alphabets' digits and ``NaN``."""


def exact(value: object) -> Decimal:
    """Read an amount as it was told, parts of a rupiah included. Raises ``ValueError`` for what is no amount."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise ValueError("the amount is neither text nor a number")  # noqa: TRY004 - bad content of a message
    # Of a float, what was written in the message, not what the machine made of it.
    text = str(value)
    if isinstance(value, str) and not _NUMBER.fullmatch(text):
        raise ValueError("the amount is no number")
    told = Decimal(text)
    if not told.is_finite() or not 0 <= told <= LARGEST_IDR:
        raise ValueError("the amount is out of range")
    return told


def whole(value: object) -> int:
    """Read an amount of whole rupiah: ``10165``, ``10165.0`` and ``"10165.00"``. Raises ``ValueError``."""
    told = exact(value)
    if told != told.to_integral_value():
        raise ValueError("the amount is not in whole rupiah")
    return int(told)


def _nothing_is_zero(value: object) -> object:
    return 0 if value in (None, "") else value


Rupiah = Annotated[int, BeforeValidator(whole), Field(ge=0, le=LARGEST_IDR)]
"""An amount that must be told."""

RupiahOrNothing = Annotated[int, BeforeValidator(whole), BeforeValidator(_nothing_is_zero), Field(ge=0, le=LARGEST_IDR)]
"""An amount that may be left out, which means none."""
