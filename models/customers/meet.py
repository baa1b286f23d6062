"""Knowing a buyer again, and the form shield: reasons to look at an order before it is sent. It never drops one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """Somebody who orders, as they say; ``source_address`` is the network address that it came from."""

    phone: str
    name: str
    email: str
    address: str
    source_address: str = ""


async def meet(store_id: int, *, phone: str, name: str, email: str, at: datetime, using: Connection) -> int:
    """Return the buyer with this phone, made or brought up to date."""
    buyer = Met(phone=phone, name=name, email=email, address="")
    [customer_id] = await meet_all(store_id, [buyer], at=at, using=using)
    return customer_id


async def meet_all(store_id: int, buyers: Sequence[Met], *, at: datetime, using: Connection) -> list[int]:
    """Return the customer of each buyer, made or brought up to date. Of a phone that is given twice the last counts."""
    last = {buyer.phone: buyer.name for buyer in buyers}
    emails = {buyer.phone: buyer.email for buyer in buyers if buyer.email}
    phones = sorted(last)
    values = [store_id, phones, [last[phone] for phone in phones], [emails.get(phone, "") for phone in phones], at]
    ids = {row["phone"]: int(row["id"]) for row in await using.execute_query_dict(load(__file__, "meet"), values)}
    return [ids[buyer.phone] for buyer in buyers]


async def suspect(
    shield: Shield, store_id: int, buyers: Sequence[tuple[int, Met]], *, at: datetime, using: Connection
) -> list[list[str]]:
    """Return for each order why a person should look at it, as stable words; none if nothing is wrong.

    An order is given as customer and buyer. Those of one customer count those before them in the list.
    """
    values = [
        store_id,
        [customer_id for customer_id, _ in buyers],
        [buyer.phone for _, buyer in buyers],
        [buyer.source_address for _, buyer in buyers],
        at - COUNTED_OVER,
    ]
    before: Counter[int] = Counter()
    found: list[list[str]] = []
    seen = await using.execute_query_dict(load(__file__, "history"), values)
    for (customer_id, buyer), row in zip(buyers, seen, strict=True):
        reasons = {
            "name_too_short": len(buyer.name.strip()) < shield.min_name_length,
            "address_too_short": len(buyer.address.strip()) < shield.min_address_length,
            "too_many_orders": row["recent"] + before[customer_id] >= shield.orders_per_hour,
            "phone_blocked": row["phone_blocked"],
            "address_blocked": row["address_blocked"],
            "returns_often": row["returned"] >= shield.returns,
        }
        before[customer_id] += 1
        found.append([reason for reason, holds in reasons.items() if holds])
    return found
