"""Doing it: traces first, which are found by what the orders say, then orders, then people, then bytes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Final, Protocol

from models.accounts.tables import Store
from models.db import Connection, pool
from models.erasure import batches, left
from models.erasure.holdings import HOLDINGS
from models.erasure.left import Bytes
from models.erasure.subject import Subject, of
from models.erasure.tables import Erasure, Scope

Begin = Callable[[], AbstractAsyncContextManager[Connection]]
"""Opens a transaction, as the running job's context does."""
Say = Callable[[int, int | None, str], Awaitable[None]]
"""Says how far it is."""


class _Some(Protocol):
    async def __call__(self, *, using: Connection) -> Bytes:
        """Return some of the bytes that are to go."""


_OTHER_WORK: Final = """
SELECT kind FROM jobs
WHERE store_id = $1 AND state IN ('queued', 'running') AND kind <> 'accounts.erase'
ORDER BY id LIMIT 1
"""
_BEGUN_BEFORE: Final = """
SELECT kind FROM jobs
WHERE store_id = $1 AND state = 'running' AND kind <> 'accounts.erase'
  AND started_at <= (SELECT rows_erased_at FROM erasures WHERE id = $2)
ORDER BY id LIMIT 1
"""
_MARK: Final = """
UPDATE erasures SET rows_erased_at = coalesce(rows_erased_at, clock_timestamp()) WHERE id = $1 RETURNING rows_erased_at
"""
"""By the database's clock, as the start of a job."""


class Bin(Protocol):
    """Where bytes lie."""

    async def delete(self, key: str) -> None:
        """Remove a file; one that is not there is fine."""

    async def delete_below(self, folder: str, *, before: datetime | None = None) -> int:
        """Remove every file below a folder that was stored before then; return how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Nothing is left of them but the books."""

    orders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Work about them has not ended; look again in a while."""

    reason: str


async def run(erasure_id: int, *, begin: Begin, store: Bin, say: Say, now: datetime) -> Done | Waiting:
    """Erase, as far as it goes now. However often it is broken off and run again, the end is the same.

    Raises ``Conflict`` where an order came to be under way since it was asked for.
    """
    erasure = await Erasure.get(id=erasure_id)
    if erasure.ended_at is not None:
        return Done(orders=erasure.orders)
    subject = of(erasure)
    if erasure.scope == Scope.STORE and (other := await _first(_OTHER_WORK, subject.store_id)):
        return Waiting(reason=f"Work of the store has not ended: {other}.")
    await subject.refuse_what_is_open(now=now, using=pool())
    if not await _traces(subject, begin=begin):
        return Waiting(reason="Work about them has not ended.")
    await _tables(subject, last=False, begin=begin)
    await _orders(erasure, subject, begin=begin, store=store, say=say)
    await _tables(subject, last=True, begin=begin)
    async with begin() as tx:
        [mark] = await tx.execute_query_dict(_MARK, [erasure.id])
    if other := await _first(_BEGUN_BEFORE, subject.store_id, erasure.id):
        return Waiting(reason=f"A file may be written with what was erased: {other}.")
    await _bytes(subject, before=mark["rows_erased_at"], begin=begin, store=store)
    async with begin() as tx:
        await Erasure.filter(id=erasure.id).using_db(tx).update(ended_at=now, phone="")
        if erasure.scope == Scope.STORE:
            await Store.filter(id=erasure.store_id).using_db(tx).update(erased_at=now)
    return Done(orders=(await Erasure.get(id=erasure.id)).orders)


async def is_of_store(erasure_id: int) -> bool:
    """Say whether the deletion is of a whole store, which nobody can come into any more."""
    return await Erasure.filter(id=erasure_id, scope=Scope.STORE).exists()


async def _first(sql: str, *values: Any) -> str | None:
    rows = await pool().execute_query_dict(sql, list(values))
    return str(rows[0]["kind"]) if rows else None


async def _traces(subject: Subject, *, begin: Begin) -> bool:
    """Erase webhooks, jobs and kept answers; say whether none is left that is at work."""
    waiting = 0
    for erase, first in ((batches.webhooks, 0), (batches.jobs, None), (batches.keys, 0)):
        after: Any = first
        while True:
            async with begin() as tx:
                row = await erase(subject, after=after, using=tx)
            waiting += row["waiting"]
            if row["last"] is None:
                break
            after = row["last"]
    return waiting == 0


async def _tables(subject: Subject, *, last: bool, begin: Begin) -> None:
    for holding in HOLDINGS:
        if holding.last != last or not (holding.by_store if subject.phone is None else holding.by_buyer):
            continue
        after: Any = None
        while True:
            async with begin() as tx:
                after = await batches.all_of(holding, subject, after=after, using=tx)
            if after is None:
                break


async def _orders(erasure: Erasure, subject: Subject, *, begin: Begin, store: Bin, say: Say) -> None:
    done, after = 0, 0
    while found := await subject.orders(after=after, limit=batches.BATCH, using=pool()):
        # What proves a payment is found by its order.
        await _throw_away(partial(left.images, subject, found), begin=begin, store=store)
        async with begin() as tx:
            await batches.of_orders(found, all_of_store=subject.phone is None, using=tx)
            if found[-1] > erasure.up_to:
                fresh = sum(order > erasure.up_to for order in found)
                erasure.orders, erasure.up_to = erasure.orders + fresh, found[-1]
                await erasure.save(using_db=tx, update_fields=["orders", "up_to"])
        done, after = done + len(found), found[-1]
        await say(done, None, "orders erased")


async def _bytes(subject: Subject, *, before: datetime, begin: Begin, store: Bin) -> None:
    await _throw_away(partial(left.files, subject), begin=begin, store=store)
    whole = subject.phone is None
    if whole:
        await _throw_away(partial(left.images, subject, None), begin=begin, store=store)
    for folder in left.folders(subject.store_id, pictures=whole):
        await store.delete_below(folder, before=None if whole else before)


async def _throw_away(some: _Some, *, begin: Begin, store: Bin) -> None:
    """Remove bytes, then their rows, until there are none: a row that is gone would leave its bytes behind."""
    while (found := await some(using=pool())).keys:
        for key in found.keys:
            await store.delete(key)
        async with begin() as tx:
            await left.forget(found, using=tx)
