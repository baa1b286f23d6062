"""Signing in: by e-mail or username, every attempt written down, guessing slowed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from models.accounts.members import Member, member
from models.accounts.passwords import is_right
from models.accounts.tables import LoginAttempt, User
from models.errors import TooMany, Unauthorized

WINDOW: Final = timedelta(minutes=15)
"""How far back failed attempts count."""
FAILURES_PER_ADDRESS: Final = 10
"""Failed attempts on one account from one address."""
FAILURES: Final = 100
"""Failed attempts on one account from everywhere: high, so that a stranger cannot lock somebody out."""

TOO_MANY: Final = "too many attempts"
"""The error of an attempt that was not looked at. It does not count as failed: waiting is to help."""

_LONGEST_EMAIL, _LONGEST_USERNAME = 254, 60
"""Characters that the columns hold; lower case may have more of them than what was typed."""


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """Somebody at the door."""

    account: str
    password: str
    address: str
    agent: str


async def login(attempt: Attempt, *, now: datetime) -> tuple[User, Member]:
    """Return who it is; raises ``Unauthorized`` with the same words whatever was wrong, or ``TooMany``."""
    account = attempt.account.strip().lower()
    if await _is_guessing(account, attempt.address, now=now):
        await _record(attempt, account, TOO_MANY)
        msg = "Too many failed attempts on this account. Wait a quarter of an hour, or reset the password."
        raise TooMany(msg, after=WINDOW)
    user = await _named(account)
    error: str | None = None
    found: Member | None = None
    if not await is_right(attempt.password, user.password_hash if user else None):
        error = "unknown account" if user is None else "wrong password"
    elif user is not None:
        found = await member(user)
        error = None if found else "switched off"
    await _record(attempt, account, error)
    if user is None or found is None or error is not None:
        msg = "The account or the password is wrong."
        raise Unauthorized(msg)
    return user, found


async def _named(account: str) -> User | None:
    """Return the user of an e-mail address or username; a longer one than any that is kept is nobody's."""
    column, longest = ("email", _LONGEST_EMAIL) if "@" in account else ("username", _LONGEST_USERNAME)
    return await User.filter(**{column: account}).first() if len(account) <= longest else None


async def _record(attempt: Attempt, account: str, error: str | None) -> None:
    await LoginAttempt.create(
        address=readable(attempt.address)[:64],
        agent=readable(attempt.agent)[:300],
        account=account[:254],
        error=error,
    )


async def _is_guessing(account: str, address: str, *, now: datetime) -> bool:
    failures = LoginAttempt.filter(account=account[:254], error__isnull=False, created_at__gt=now - WINDOW).exclude(
        error=TOO_MANY
    )
    here = await failures.filter(address=readable(address)[:64]).count()
    return here >= FAILURES_PER_ADDRESS or await failures.count() >= FAILURES


def readable(header: str) -> str:
    """Return what a client wrote, as a database can keep it."""
    # A header may hold any bytes; those that are not UTF-8 arrive as lone surrogates, which no database keeps.
    return header.encode(errors="replace").decode()
