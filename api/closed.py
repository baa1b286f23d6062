"""Stores that were closed while tokens of theirs still ran: an access token says nothing of it."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime, timedelta
from typing import Final

from aiohttp import web

from models.accounts.store import closed_since
from models.db import DATABASE_AWAY, pool
from models.errors import Unauthorized

LOOK_EVERY: Final = timedelta(seconds=1)
"""How late this process may notice."""
PATIENCE: Final = timedelta(milliseconds=500)
"""What the look may take: all requests wait for it."""


class Closed:
    """Knows the few stores that were closed within a token's life; looks once a second at most, for all requests."""

    def __init__(self, *, life: timedelta) -> None:
        self._life = life
        self._stores: frozenset[int] = frozenset()
        self._looked = float("-inf")
        self._looking = asyncio.Lock()

    async def refuse(self, store_id: int, *, now: datetime) -> None:
        """Raise ``Unauthorized`` for whoever comes with a token of a closed store."""
        if self._is_old():
            async with self._looking:
                # Who waited for another's look has its answer.
                if self._is_old():
                    await self._look(now)
        if store_id in self._stores:
            msg = "This store was closed, and its data is being erased."
            raise Unauthorized(msg)

    def look_again(self) -> None:
        """Notice at the next request, where it was this process that closed a store."""
        self._looked = float("-inf")

    def _is_old(self) -> bool:
        return time.monotonic() - self._looked > LOOK_EVERY.total_seconds()

    async def _look(self, now: datetime) -> None:
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                self._stores = frozenset(await closed_since(now - self._life, using=pool()))
        except DATABASE_AWAY:
            # What was known counts on; whatever the request needs of the database says so itself.
            return
        finally:
            self._looked = time.monotonic()


CLOSED: web.AppKey[Closed] = web.AppKey("closed")
"""Stores whose tokens are worth nothing any more."""
