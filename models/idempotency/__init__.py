"""One intent, one effect: the first request under a key does the work, the others get its answer.

A key belongs to a scope (a member of staff or a form) and an endpoint. It is written in the same transaction as the
work, so that a crash leaves both or neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID

import orjson

from models.db import Connection, transaction
from models.errors import Conflict, Invalid
from models.sql import load

MAX_LENGTH = 255
"""Characters of a key."""


class StillRunning(Conflict):
    """The first request under this key has not been answered yet."""

    slug: ClassVar[str] = "still-running"
    title: ClassVar[str] = "Still running"

    def __init__(self) -> None:
        super().__init__("The first request with this Idempotency-Key is still being answered.")
        self.after = timedelta(seconds=1)


class OtherContent(Invalid):
    """The key was used before, with another request."""

    slug: ClassVar[str] = "idempotency-key-reused"
    title: ClassVar[str] = "Key used before"

    def __init__(self) -> None:
        super().__init__({"Idempotency-Key": "was used with another request; take a new key for a new intent"})


@dataclass(frozen=True, kw_only=True)
class Intent:
    """A key where it counts, with the fingerprint of the request it came with."""

    scope: str
    endpoint: str
    key: str
    body_hash: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.key) <= MAX_LENGTH or not self.key.isprintable():
            raise Invalid({"Idempotency-Key": f"must have 1 to {MAX_LENGTH} printable characters"})


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What stands under a key: a job, or an answer."""

    id: int
    job: UUID | None
    status: int | None
    headers: dict[str, str]
    answer: bytes


async def claim(intent: Intent, *, life: timedelta, using: Connection) -> Kept | int:
    """Return the number of a new row, to be filled by this transaction, or what the first request left.

    Waits for a first one that is still in its transaction. Raises ``OtherContent`` when the request differs.
    """
    where = [intent.scope, intent.endpoint, intent.key]
    claimed = await using.execute_query_dict(load(__file__, "claim"), [*where, intent.body_hash, life.total_seconds()])
    if claimed:
        return int(claimed[0]["id"])
    rows = await using.execute_query_dict(load(__file__, "find"), where)
    if not rows:
        # Its time ended between the two statements.
        return await claim(intent, life=life, using=using)
    if rows[0]["body_hash"] != intent.body_hash:
        raise OtherContent
    return _kept(rows[0])


async def hold(intent: Intent, *, using: Connection) -> None:
    """Hold the key until the transaction ends; raises ``StillRunning`` when another one holds it."""
    name = f"{intent.scope}\n{intent.endpoint}\n{intent.key}"
    rows = await using.execute_query_dict("SELECT pg_try_advisory_xact_lock(hashtextextended($1, 4)) AS held", [name])
    if not rows[0]["held"]:
        raise StillRunning


async def keep_job(row: int, job: UUID, *, using: Connection) -> None:
    """Write the job that the first request made under its key."""
    await using.execute_query_dict("UPDATE idempotency_keys SET job = $2 WHERE id = $1", [row, job])


async def keep_answer(row: int, *, status: int, headers: dict[str, str], answer: bytes, using: Connection) -> None:
    """Write the first answer under its key."""
    await using.execute_query_dict(
        "UPDATE idempotency_keys SET status = $2, headers = $3::jsonb, answer = $4 WHERE id = $1",
        [row, status, orjson.dumps(headers).decode(), answer],
    )


async def prune(*, batch: int = 1_000) -> int:
    """Remove keys whose time is over, at most ``batch``; returns how many went."""
    async with transaction() as tx:
        return len(await tx.execute_query_dict(load(__file__, "prune"), [batch]))


def _kept(row: dict[str, Any]) -> Kept:
    headers = row["headers"]
    return Kept(
        id=row["id"],
        job=row["job"],
        status=row["status"],
        headers=orjson.loads(headers) if isinstance(headers, str) else headers or {},
        answer=bytes(row["answer"] or b""),
    )
