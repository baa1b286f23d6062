"""The database as the rules see it: one connection at a time, and one wrapper for transactions.

``transaction()`` is the only way in which a decision is written. It collects the kinds of the jobs written inside it,
and rings their bells after the commit, because Tortoise has no hook for that moment.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar

import asyncpg
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connections
from tortoise.exceptions import DBConnectionError, TransactionManagementError
from tortoise.transactions import in_transaction

Ring = Callable[[frozenset[str]], None]

Connection = BaseDBAsyncClient
"""What a function of ``models`` takes as ``using``: a pool outside a transaction, one connection inside."""

DATABASE_AWAY: tuple[type[BaseException], ...] = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.TooManyConnectionsError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    DBConnectionError,
    OSError,
    asyncio.TimeoutError,
)
"""What a query raises while PostgreSQL is away or restarting; only some of it arrives translated."""

_kinds: ContextVar[set[str] | None] = ContextVar("kinds_to_ring", default=None)
_ring: list[Ring] = []


def ring_with(ring: Ring | None) -> None:
    """Say what rings the bells of the kinds written in a transaction; ``None`` leaves it to the scheduler's sweep."""
    _ring[:] = [ring] if ring is not None else []


def pool() -> Connection:
    """Return the process's pool, for reads that need no transaction."""
    return get_connections().get("default")


def engine_pool() -> Connection:
    """Return the few connections over which a worker moves job rows: handlers that fill the pool hold up no lease."""
    return get_connections().get("engine")


def claim_pool() -> Connection:
    """Return the one connection over which a worker claims: it keeps the statement's one plan."""
    return get_connections().get("claims")


def remember_to_ring(kind: str) -> None:
    """Note that a job of ``kind`` was written; its bell rings when the outermost transaction has committed."""
    kinds = _kinds.get()
    if kinds is not None:
        kinds.add(kind)
    else:
        for ring in _ring:
            ring(frozenset({kind}))


class _Begun:
    """Tortoise's transaction. Its own, where it cannot begin, stays in the context and keeps its connection."""

    def __init__(self) -> None:
        self._block = in_transaction("default")

    async def __aenter__(self) -> Connection:
        try:
            return await self._block.__aenter__()
        except BaseException:
            if hasattr(self._block, "token"):
                # What never began is not rolled back: this takes it out of the context and gives the connection back.
                await self._block.__aexit__(TransactionManagementError, None, None)
            raise

    async def __aexit__(self, *raised: object) -> None:
        await self._block.__aexit__(*raised)


@asynccontextmanager
async def transaction() -> AsyncIterator[Connection]:
    """One decision: all of what is written inside is kept, or nothing is.

    Inside another ``transaction()`` it is a savepoint of that one. Leaving the outermost block commits, then rings.
    """
    outer = _kinds.get()
    kinds: set[str] = set()
    token = _kinds.set(kinds)
    try:
        async with _Begun() as connection:
            yield connection
    finally:
        _kinds.reset(token)
    if outer is not None:
        outer |= kinds
    elif kinds:
        for ring in _ring:
            ring(frozenset(kinds))
