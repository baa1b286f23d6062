"""What a courier's status code means, read from ``statuses.csv``.

The codes are assumed, apart from ``2`` on a proof of delivery: a new or changed one is a line in that file.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.shipping.tables import ShipmentState


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """One line: the state it puts a parcel into (``None``: leaves it), and whether nothing may follow."""

    code: str
    name: str
    state: ShipmentState | None
    final: bool


@cache
def meanings() -> dict[str, Meaning]:
    """Return the lines by code."""
    with (Path(__file__).parent / "statuses.csv").open(encoding="utf-8", newline="") as lines:
        return {
            line["code"]: Meaning(
                code=line["code"],
                name=line["name"],
                state=ShipmentState(line["state"]) if line["state"] else None,
                final=line["final"] == "yes",
            )
            for line in csv.DictReader(lines)
        }


FINAL = frozenset(
    {
        ShipmentState.DELIVERED,
        ShipmentState.RETURNED,
        ShipmentState.LOST,
        ShipmentState.REFUSED,
        ShipmentState.CANCELLED,
    }
)
"""States after which nothing is applied, only kept."""
