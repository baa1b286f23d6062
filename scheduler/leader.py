"""One scheduler leads: whoever holds an advisory lock on a connection of its own.

A dead leader's lock falls with it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import structlog

from models.db import DATABASE_AWAY

log = structlog.get_logger(__name__)

LOCK = 0x626F736F  # "boso": any number that nothing else in this database uses
TRY_EVERY = 2.0
"""Seconds between two tries; another one leads within ten seconds of a leader's death."""


class LeadershipLost(Exception):
    """The connection that held the lock is gone; somebody else may lead now."""


class Leadership:
    """The held lock. ``confirm`` before every round of duties."""

    def __init__(self, *, connection: asyncpg.Connection) -> None:
        self._connection = connection

    async def confirm(self) -> None:
        """Raise ``LeadershipLost`` unless the lock's connection still answers."""
        try:
            await self._connection.fetchval("SELECT 1", timeout=5)
        except DATABASE_AWAY as error:
            raise LeadershipLost from error


@asynccontextmanager
async def lead(database_url: str) -> AsyncIterator[Leadership]:
    """Wait until this process leads; leaving the block gives the lock back."""
    connection = await _lock(database_url)
    log.info("scheduler.leads")
    try:
        yield Leadership(connection=connection)
    finally:
        try:
            await connection.close(timeout=5)
        except DATABASE_AWAY:
            connection.terminate()


async def _lock(database_url: str) -> asyncpg.Connection:
    while True:
        connection = None
        try:
            # The server notices a leader whose machine died: keepalives end its session, and with it the lock.
            connection = await asyncpg.connect(
                database_url,
                timeout=5,
                server_settings={
                    "application_name": "bosonline-leader",
                    "tcp_keepalives_idle": "3",
                    "tcp_keepalives_interval": "1",
                    "tcp_keepalives_count": "3",
                },
            )
            if await connection.fetchval("SELECT pg_try_advisory_lock($1)", LOCK, timeout=5):
                return connection
            await connection.close(timeout=5)
        except DATABASE_AWAY as error:
            log.warning("scheduler.waits_for_database", error=type(error).__name__)
            if connection is not None:
                connection.terminate()
        await asyncio.sleep(TRY_EVERY)
