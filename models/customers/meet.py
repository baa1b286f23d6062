"""Knowing a buyer again, and the form shield: reasons to look at an order before it is sent. It never drops one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.db import Connection
from models.sql import load

COUNTED_OVER = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shield:
    """A form's limits; what is beyond them is marked."""

    min_name_length: int = 3
    min_address_length: int = 10
    orders_per_hour: int = 3
    """Of one phone."""
    returns: int = 2
    """Parcels of this buyer that came back."""


async def meet(store_id: int, *, phone: str, name: str, email: str, at: datetime, using: Connection) -> int:
    """Return the buyer with this phone, made or brought up to date."""
    rows = await using.execute_query_dict(load(__file__, "meet"), [store_id, phone, name, email, at])
    return int(rows[0]["id"])


async def suspect(
    shield: Shield,
    *,
    store_id: int,
    customer_id: int,
    phone: str,
    name: str,
    address: str,
    source_address: str,
    at: datetime,
    using: Connection,
) -> list[str]:
    """Return why a person should look at an order of this buyer, as stable words; none if nothing is wrong."""
    values = [store_id, customer_id, phone, source_address, at - COUNTED_OVER]
    [seen] = await using.execute_query_dict(load(__file__, "history"), values)
    reasons = {
        "name_too_short": len(name.strip()) < shield.min_name_length,
        "address_too_short": len(address.strip()) < shield.min_address_length,
        "too_many_orders": seen["recent"] >= shield.orders_per_hour,
        "phone_blocked": seen["phone_blocked"],
        "address_blocked": seen["address_blocked"],
        "returns_often": seen["returned"] >= shield.returns,
    }
    return [reason for reason, holds in reasons.items() if holds]
