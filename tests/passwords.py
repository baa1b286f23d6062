"""Passwords that protect nothing, so that no test pays for their strength: a hash of it takes a core for 50 ms."""

from __future__ import annotations

from argon2 import PasswordHasher

from models.accounts import passwords

STRONG = passwords._hasher
"""What hashes in production."""


def weaken() -> None:
    """Hash as cheaply as argon2id can, in this process."""
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
