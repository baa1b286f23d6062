"""Whose turn it is: the staff among whom orders rotate, and how large a share each gets.

The rotation itself is ``models/orders/sql/rotate.sql``: of as many orders as the weights of those on duty come to,
each gets exactly the own weight, however many orders come at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from models.accounts.tables import Staff
from models.db import Connection

HEAVIEST: Final = 100
"""So that shares can be said in percent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One of the staff, and how many orders of a round go to them."""

    staff_id: int
    weight: int = 1


async def wrong(store_id: int, turns: Sequence[Turn], *, field: str, using: Connection) -> dict[str, str]:
    """Return what is wrong about a list of the staff, by the name of each wrong field."""
    ids = [turn.staff_id for turn in turns]
    staff = await Staff.filter(store_id=store_id, id__in=ids, deleted_at__isnull=True).using_db(using).only("id")
    known = {one.id for one in staff}
    errors: dict[str, str] = {}
    for position, turn in enumerate(turns):
        if turn.staff_id not in known:
            errors[f"{field}.{position}.cs_id"] = "is nobody of this store"
        elif turn.staff_id in ids[:position]:
            errors[f"{field}.{position}.cs_id"] = "stands here twice"
        if not 1 <= turn.weight <= HEAVIEST:
            errors[f"{field}.{position}.weight"] = f"must be 1 to {HEAVIEST}"
    return errors
