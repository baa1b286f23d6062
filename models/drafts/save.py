"""Saving half-filled forms, and finding them again.

::

    open ──idle──▶ abandoned        (announced here, and only here: once)
      └──────┬─────────┘
             ├── an order of the same token or phone ──▶ ordered
             └── 30 days of silence ──▶ deleted
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import orjson
from pydantic import BaseModel, ConfigDict, Field

from models import jobs
from models.db import Connection, transaction
from models.drafts.links import hash_of, token_of
from models.drafts.tables import DraftState
from models.errors import Gone, NotFound
from models.forms import Selling
from models.phones import read
from models.sql import load

KEPT = timedelta(days=30)
"""After the last sign of life: how long a recovery link works."""

ANNOUNCE = "drafts.announce"
"""The kind of job that tells of an abandoned draft."""


class CartLine(BaseModel):
    """Units of a variant."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sku: str = Field(min_length=1, max_length=64, examples=["ESB-001-01"])
    qty: int = Field(1, ge=1, le=100_000, examples=[2])


class Filled(BaseModel):
    """A form and cart as typed so far; nothing of it is checked yet, since nobody has pressed anything."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_max_length=1000)

    name: str = Field("", max_length=150, examples=["Putri Anggraini"])
    phone: str = Field("", max_length=32, examples=["0819-0211-4111"])
    email: str = Field("", max_length=254, examples=["putri@example.com"])
    address: str = Field("", examples=["Jl. Jenderal Sudirman Kav. 21, lantai 3"])
    district_id: int | None = Field(None, ge=1, le=2**63 - 1, examples=[15780])
    postal_code: str = Field("", max_length=10, examples=["12910"])
    note: str = Field("", examples=["Tolong dibungkus kado."])
    items: list[CartLine] = Field(default_factory=list, max_length=100)
    payment_method: str = Field("", max_length=16, examples=["va"])
    courier_code: str = Field("", max_length=32, examples=["jne"])
    service_code: str = Field("", max_length=32, examples=["REG"])
    voucher: str = Field("", max_length=40, examples=["KOPIHEMAT"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A draft as it is kept. ``is_saved`` is false when what was sent was older than what is there."""

    id: int
    store_id: int
    form_id: int
    order_id: int | None
    sequence: int
    state: DraftState
    filled: Filled
    last_seen_at: datetime
    abandoned_at: datetime | None
    is_saved: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A line of a kept cart that cannot be ordered as it is: no longer sold, or fewer units than asked for."""

    sku: str
    qty: int
    available: int
    is_sold: bool


async def begin(form: Selling, filled: Filled, *, sequence: int, now: datetime, secret: str) -> tuple[Saved, str]:
    """Keep the first save of a page; return it and the token under which the page goes on."""
    async with transaction() as tx:
        [number] = await tx.execute_query_dict("SELECT nextval(pg_get_serial_sequence('drafts', 'id')) AS id", [])
        token = token_of(number["id"], secret=secret)
        rows = await tx.execute_query_dict(
            load(__file__, "open"),
            [
                number["id"],
                form.store_id,
                form.form_id,
                hash_of(token),
                sequence,
                read(filled.phone).e164,
                filled.name,
                filled.model_dump_json(),
                now,
                now + form.idle,
            ],
        )
    return _saved(rows[0]), token


async def save(token: str, form: Selling, filled: Filled, *, sequence: int, now: datetime, using: Connection) -> Saved:
    """Keep a newer save; one that is not newer, or comes after the order, changes nothing and is no error.

    Raises ``NotFound``, and ``Gone`` after 30 days of silence.
    """
    rows = await using.execute_query_dict(
        load(__file__, "save"),
        [
            hash_of(token),
            sequence,
            read(filled.phone).e164,
            filled.name,
            filled.model_dump_json(),
            now,
            now + form.idle,
            form.form_id,
            now - KEPT,
        ],
    )
    if rows:
        return _saved(rows[0])
    there = await find(token, now=now, using=using)
    if there.form_id != form.form_id:
        raise _not_there()
    return replace(there, is_saved=False)


async def find(token: str, *, now: datetime, using: Connection) -> Saved:
    """Return the draft of a token; raises ``NotFound``, and ``Gone`` after 30 days of silence."""
    rows = await using.execute_query_dict("SELECT * FROM drafts WHERE token_hash = $1", [hash_of(token)])
    if not rows:
        raise _not_there()
    found = _saved(rows[0])
    if found.last_seen_at <= now - KEPT:
        msg = "This page was left more than 30 days ago. Open the shop's page again."
        raise Gone(msg)
    return found


async def missing(draft: Saved, *, using: Connection) -> list[Missing]:
    """Return what of the cart cannot be ordered any more, as far as is known now."""
    units: dict[str, int] = {}
    for line in draft.filled.items:
        units[line.sku] = units.get(line.sku, 0) + line.qty
    rows = await using.execute_query_dict(load(__file__, "gone"), [draft.form_id, list(units), list(units.values())])
    return [Missing(**row) for row in rows]


async def take_abandoned(now: datetime, limit: int, using: Connection) -> list[int]:
    """Mark up to ``limit`` idle drafts as abandoned and write their jobs; return their numbers.

    Call it inside a transaction: mark and job are kept together, so that a draft is announced once, and never lost.
    """
    rows = await using.execute_query_dict(load(__file__, "abandon"), [now, limit])
    for row in rows:
        await jobs.enqueue(ANNOUNCE, {"draft_id": row["id"]}, store=row["store_id"], using=using)
    return [int(row["id"]) for row in rows]


async def prune(now: datetime, limit: int, using: Connection) -> int:
    """Delete up to ``limit`` drafts that have been silent for 30 days; return how many."""
    return len(await using.execute_query_dict(load(__file__, "prune"), [now - KEPT, limit]))


def _not_there() -> NotFound:
    return NotFound("There is no such draft.")


def _saved(row: dict[str, Any]) -> Saved:
    kept = orjson.loads(row["data"]) if isinstance(row["data"], str) else row["data"]
    return Saved(
        id=row["id"],
        store_id=row["store_id"],
        form_id=row["form_id"],
        order_id=row["order_id"],
        sequence=row["sequence"],
        state=DraftState(row["state"]),
        last_seen_at=row["last_seen_at"],
        abandoned_at=row["abandoned_at"],
        filled=Filled.model_validate(kept, extra="ignore"),
    )
