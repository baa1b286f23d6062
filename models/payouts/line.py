"""One line of a courier's payout file, read."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutLine:
    """What the courier says of one parcel; ``None`` is what the file does not say.

    ``number`` is its line in the file, ``reference`` the courier's own number of the transfer.
    """

    number: int
    awb: str
    cod_idr: int
    fee_idr: int | None = None
    shipping_idr: int | None = None
    net_idr: int | None = None
    reference: str = ""


def fingerprint(lines: Sequence[PayoutLine]) -> str:
    """Return what makes two files the same payout: their lines in their order, whatever program saved them."""
    said = "\n".join(repr(astuple(line)[1:]) for line in lines)
    return hashlib.sha256(said.encode()).hexdigest()
