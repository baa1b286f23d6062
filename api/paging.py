"""Pages that do not shift: what is added while a list is read is left out of the pages after the first.

A list begins with its newest rows, so each that is added moves all others on by one: the next page would show again
what the last one ended with. So the first page's moment is remembered for its reader, and the pages after it show the
list as it was then. Redis away means pages as they are now.
"""

from __future__ import annotations

import asyncio
import hashlib
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

import structlog
from redis.exceptions import RedisError

from api.identity import Identity
from api.shapes import Growing

if TYPE_CHECKING:
    from api.endpoint import Endpoint
    from bootstrap import App

log = structlog.get_logger(__name__)

REMEMBERED: Final = timedelta(minutes=15)
"""After its first page: who comes back later reads the list as it is then."""

_PATIENCE: Final = timedelta(milliseconds=200)
"""What Redis may take; a page that has shifted is better than one that does not come."""


async def steady(app: App, endpoint: Endpoint, caller: Identity | None, query: Growing) -> Growing:
    """Return ``query`` with the moment until which its pages go, where the reader has not named one."""
    if query.until is not None or caller is None:
        return query
    key = _key(endpoint, caller, query)
    try:
        async with asyncio.timeout(_PATIENCE.total_seconds()):
            if query.start == 0:
                await app.redis.set(key, app.clock.now().isoformat(), ex=REMEMBERED)
                return query
            kept = await app.redis.get(key)
    except (RedisError, OSError, TimeoutError) as away:
        log.warning("paging.redis_away", error=type(away).__name__)
        return query
    if kept is None:
        return query
    moment = kept.decode() if isinstance(kept, bytes) else kept
    return query.model_copy(update={"until": datetime.fromisoformat(moment)})


def _key(endpoint: Endpoint, caller: Identity, query: Growing) -> str:
    """Return what the pages of one reader's list have in common."""
    which = query.model_dump_json(exclude={"start", "limit", "until"})
    asked = hashlib.sha256(f"{caller.user_id} {caller.store_id} {which}".encode()).hexdigest()[:32]
    return f"paging:{endpoint.name}:{asked}"
