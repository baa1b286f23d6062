"""Brings a database's schema up to date: every migration that it has not had, under a lock."""

from __future__ import annotations

from pathlib import Path

import asyncpg
from aerich import Command

import bootstrap
from settings import Settings

_FOLDER = Path(bootstrap.__file__).parent / "migrations"
_LOCK = 0x626F736F6E
"""Any number will do, as long as it is everybody's: two starts at once must not migrate twice."""


async def migrate(settings: Settings) -> list[str]:
    """Apply what is missing and return the names of what was applied, oldest first.

    Whoever comes while another migrates waits, and then finds nothing left to do.
    """
    # A connection of its own: a lock taken on a pooled one would end when that returns to its pool.
    guard = await asyncpg.connect(settings.database_url)
    try:
        await guard.execute("SELECT pg_advisory_lock($1)", _LOCK)
        command = Command(bootstrap.tortoise_config(settings.database_url, 2), location=str(_FOLDER))
        try:
            await command.init()
            return await command.upgrade(run_in_transaction=True)
        finally:
            await command.aclose()
    finally:
        await guard.close()
