"""How often one address or one token may call: a token bucket in Redis.

Redis away, or slower than a request can wait, means no limit: a shop that refuses buyers because a counter is missing
loses more than it protects.
"""

from __future__ import annotations

import asyncio
import hashlib
from datetime import timedelta
from typing import Final

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from api.endpoint import Limit
from models.errors import TooMany

__all__ = ["Limit", "take"]

log = structlog.get_logger(__name__)

PATIENCE: Final = timedelta(milliseconds=200)
"""What the counter may take; Redis's own time-out is for those who can wait."""

# Refills continuously by Redis's own clock. Returns the milliseconds to wait; 0 when a token was taken.
_BUCKET: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local size, per = tonumber(ARGV[1]), tonumber(ARGV[2])
local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens, at = tonumber(bucket[1]) or size, tonumber(bucket[2]) or now
tokens = math.min(size, tokens + (now - at) * size / per)
local wait = 0
if tokens >= 1 then tokens = tokens - 1 else wait = math.ceil((1 - tokens) * per / size) end
redis.call('HSET', KEYS[1], 'tokens', tostring(tokens), 'at', now)
redis.call('PEXPIRE', KEYS[1], per)
return wait
"""


async def take(redis: Redis, *, what: str, whom: str, limit: Limit) -> None:
    """Take one token of ``whom`` for ``what``; raises ``TooMany`` when there is none."""
    # A header may hold any bytes; those that are not UTF-8 arrive as surrogates.
    name = hashlib.sha256(whom.encode(errors="surrogateescape")).hexdigest()[:32]
    per = int(limit.per / timedelta(milliseconds=1))
    try:
        async with asyncio.timeout(PATIENCE.total_seconds()):
            wait = int(await redis.eval(_BUCKET, 1, f"limit:{what}:{name}", str(limit.times), str(per)))
    except (RedisError, OSError, TimeoutError) as away:
        log.warning("limits.redis_away", what=what, error=type(away).__name__)
        return
    if wait:
        msg = f"At most {limit.times} requests per {int(limit.per.total_seconds())} seconds."
        raise TooMany(msg, after=timedelta(milliseconds=wait))
