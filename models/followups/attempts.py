"""Follow Up Attempts: the orders that still have a step ahead, and what the next one says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.db import Connection
from models.errors import NotFound
from models.followups.planning import ALIVE
from models.followups.text import fill, values_of
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One order of the list. ``done`` counts the steps that were sent or handed out."""

    order_code: str
    customer_name: str
    customer_phone: str
    done: int
    step: int
    template_id: int
    channel: str
    due_at: datetime | None
    text: str
    blocked_reason: str | None


async def attempts(
    store_id: int,
    *,
    cs_id: int | None,
    sku: str | None,
    start: int,
    limit: int,
    using: Connection,
    until: datetime | None = None,
) -> list[Attempt]:
    """Return the orders with a step ahead, newest first; of one CS and with one product where given.

    Raises ``NotFound`` when ``sku`` names neither a product nor a variant of the store.
    """
    if sku is not None:
        known = await using.execute_query_dict(load(__file__, "sku_exists"), [store_id, sku])
        if not known:
            raise NotFound(f"No product of this store has the SKU {sku}.", sku=sku)
    starts = [start_with for start_with, statuses in ALIVE.items() for _ in statuses]
    statuses = [status for alive in ALIVE.values() for status in alive]
    rows = await using.execute_query_dict(
        load(__file__, "attempts"), [store_id, cs_id, sku, starts, statuses, start, limit, until]
    )
    values = await values_of([row["order_id"] for row in rows], using=using)
    found = []
    for row in rows:
        filled = fill(row["text"], values[row["order_id"]])
        found.append(
            Attempt(
                order_code=row["code"],
                customer_name=row["receiver_name"],
                customer_phone=row["receiver_phone_entered"],
                done=row["done"],
                step=row["step"],
                template_id=row["template_id"],
                channel=row["channel"],
                due_at=row["due_at"],
                text=filled.text,
                blocked_reason=row["reason"] or filled.reason,
            )
        )
    return found
