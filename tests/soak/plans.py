"""What becomes of each order, decided beforehand: how it is paid, who gives up, and where its parcel ends."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from integrations.boscod.assumed import DELIVERED, IN_TRANSIT, PROBLEM, RETURN_IN_TRANSIT, RETURNED

T = TypeVar("T")

METHODS = {"va": 35, "qris": 30, "cod": 25, "transfer": 10}
BANKS = ("BSI", "BRI", "MANDIRI", "PERMATA")
MOST_UNITS = 3


class Fate(StrEnum):
    """How far the order goes."""

    SENT = "sent"
    """Paid or confirmed, booked, and its parcel reaches an end."""
    UNPAID = "unpaid"
    CANCELLED = "cancelled before it is paid"
    PAID_LATE = "paid after it was cancelled"
    CALLED_OFF = "cancelled after it was paid or confirmed"


_ONLINE = {Fate.SENT: 82, Fate.UNPAID: 5, Fate.CANCELLED: 5, Fate.PAID_LATE: 3, Fate.CALLED_OFF: 5}
_BY_HAND = {Fate.SENT: 88, Fate.CANCELLED: 6, Fate.CALLED_OFF: 6}
_WAYS = {
    (IN_TRANSIT, DELIVERED): 76,
    (IN_TRANSIT, PROBLEM, DELIVERED): 8,
    (IN_TRANSIT, RETURN_IN_TRANSIT, RETURNED): 14,
    (DELIVERED,): 2,
}
"""The scans of a parcel; couriers leave some out."""
SILENT_SHARE = 0.03
"""Payments of which Winpay never tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One order. ``think_s`` is how long its buyer or seller takes before each step."""

    number: int
    method: str
    bank: str
    units: int
    fate: Fate
    silent: bool
    scans: tuple[str, ...]
    think_s: float

    @property
    def online(self) -> bool:
        """Whether the buyer pays through Winpay."""
        return self.method in ("va", "qris")


def plan(number: int, *, seed: int) -> Plan:
    """Return what becomes of an order; the same for the same number and seed."""
    chance = random.Random(f"{seed}-{number}")  # noqa: S311 - chooses, guards nothing
    method = _one(METHODS, chance)
    online = method in ("va", "qris")
    return Plan(
        number=number,
        method=method,
        bank=chance.choice(BANKS) if method == "va" else "",
        units=chance.randint(1, MOST_UNITS),
        fate=_one(_ONLINE if online else _BY_HAND, chance),
        silent=online and chance.random() < SILENT_SHARE,
        scans=_one(_WAYS, chance),
        think_s=chance.uniform(3, 8),
    )


def _one(shares: dict[T, int], chance: random.Random) -> T:
    return chance.choices(list(shares), list(shares.values()))[0]
