"""Passwords: argon2id, off the event loop."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MIN_LENGTH = 8
MAX_LENGTH = 200

_hasher = PasswordHasher()

# A hash takes 64 MiB and a core for about 50 ms: a flood of sign-ins may queue, and must not fill the memory.
_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")


@cache
def _nobody() -> str:
    """Return the hash of nobody's password. Made when first needed: a process that asks for none starts sooner."""
    return _hasher.hash("nobody has this password")


async def hash_password(password: str) -> str:
    """Return the argon2id hash of ``password``."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


async def is_right(password: str, hashed: str | None) -> bool:
    """Say whether ``password`` belongs to ``hashed``; takes as long for nobody's (``None``) as for somebody's."""
    check = partial(_verify, hashed, password)
    return await asyncio.get_running_loop().run_in_executor(_threads, check) and hashed is not None


def _verify(hashed: str | None, password: str) -> bool:
    try:
        return _hasher.verify(hashed or _nobody(), password)
    except (VerificationError, InvalidHashError):
        return False
