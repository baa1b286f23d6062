"""Which banks and shops a virtual account can be made at, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class VaKind(StrEnum):
    """What a virtual account may be paid, and how often."""

    ONE_OFF = "c"
    OPEN = "o"
    """Any amount, many times."""
    RECURRING = "r"
    """One amount, many times."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One place where a buyer pays. ``kinds`` is empty where Winpay's documents do not say."""

    code: str
    name: str
    kinds: frozenset[VaKind]
    retail: bool = False


_ALL = frozenset(VaKind)
_ONCE = frozenset({VaKind.ONE_OFF})

CHANNELS: Final[dict[str, Channel]] = {
    channel.code: channel
    for channel in (
        Channel("BRI", "BRI", _ALL),
        Channel("PERMATA", "Permata", _ALL),
        Channel("BSI", "Bank Syariah Indonesia", _ALL),
        Channel("MUAMALAT", "Bank Muamalat", _ALL),
        Channel("BCA", "BCA", _ALL),
        Channel("CIMB", "CIMB Niaga", _ALL),
        Channel("SINARMAS", "Bank Sinarmas", _ALL),
        Channel("BNC", "Bank Neo Commerce", _ALL),
        Channel("BNI", "BNI", _ONCE),
        Channel("MANDIRI", "Mandiri", _ONCE),
        Channel("MANDIRIPC", "Mandiri (PC)", frozenset()),
        Channel("MAYBANK", "Maybank", frozenset()),
        Channel("INDOMARET", "Indomaret", _ONCE, retail=True),
        Channel("ALFAMART", "Alfamart", _ONCE, retail=True),
        Channel("FASTPAY", "Fastpay", _ONCE, retail=True),
    )
}
"""Winpay's documents, except ``MANDIRIPC`` and ``MAYBANK``, which only its SDK names."""

ONE_OFF_CHANNELS: Final = tuple(
    channel.code for channel in CHANNELS.values() if not channel.kinds or VaKind.ONE_OFF in channel.kinds
)
"""Where an order can be paid, in the order of the documents; where these do not say, Winpay is asked."""

DEBIT_CHANNELS: Final = {
    "SC": "Speedcash",
    "OVO": "OVO",
    "DANA": "DANA",
    "SPAY": "ShopeePay",
    "ASTRA": "AstraPay",
    "CC": "Credit card",
}
"""E-wallets and cards. Winpay's documents, except the code ``ASTRA``, which only its SDK names."""

UNNAMED_CHANNEL: Final = "DEBIT"
"""Stands in a notice whose channel Winpay did not tell."""
