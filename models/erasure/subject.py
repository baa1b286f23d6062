"""Whose data it is, and what of it is still under way."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from models.db import Connection
from models.erasure.tables import Erasure, Scope
from models.errors import Conflict
from models.sql import load

NAMED: Final = 20
"""Orders that a refusal names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A store, or one buyer of it by ``phone`` (E.164)."""

    store_id: int
    phone: str | None = field(default=None, repr=False)

    @property
    def digits(self) -> str:
        """Return the buyer's number as it stands in every spelling: without country code and zero."""
        return (self.phone or "").removeprefix("+62").lstrip("+0")

    async def orders(self, *, after: int, limit: int, using: Connection) -> list[int]:
        """Return the numbers of up to ``limit`` orders from behind ``after``, rising."""
        rows = await using.execute_query_dict(load(__file__, "orders"), [self.store_id, self.phone, after, limit])
        return [row["id"] for row in rows]

    async def refuse_what_is_open(self, *, now: datetime, using: Connection) -> None:
        """Raise ``Conflict``, which names them, while orders are under way, can be paid, or money is to go back."""
        rows = await using.execute_query_dict(load(__file__, "open"), [self.store_id, self.phone, now, NAMED])
        if not rows:
            return
        named: list[dict[str, Any]] = [{"order": row["code"], "because": row["because"]} for row in rows]
        listed = ", ".join(f"{one['order']} ({one['because']})" for one in named)
        more = int(rows[0]["total"]) - len(rows)
        raise Conflict(
            f"Not while something is under way: {listed}{f' and {more} more' if more else ''}."
            " Finish or cancel it first.",
            open=named,
            total=int(rows[0]["total"]),
        )


def of(erasure: Erasure) -> Subject:
    """Return whose data a deletion is about."""
    return Subject(store_id=erasure.store_id, phone=erasure.phone if erasure.scope == Scope.BUYER else None)
