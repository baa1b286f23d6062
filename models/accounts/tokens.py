"""Refresh tokens: one use each, in families; a used one seen again ends its whole family.

Whoever makes or ends tokens of a user first locks that user, so that an end also meets the token that another request
is just making: without it, the successor would be written after the end had looked, and live on.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import structlog
from tortoise.expressions import F

from models.accounts import sessions
from models.accounts.tables import RefreshToken, Staff, User
from models.db import Connection, transaction
from models.errors import Unauthorized

log = structlog.get_logger(__name__)

_LOCK_USERS = """
SELECT id FROM users WHERE id = $1::bigint OR id IN (SELECT user_id FROM staff WHERE id = $2::bigint)
ORDER BY id FOR NO KEY UPDATE
"""
"""Rows that refer to the user can still be written meanwhile."""


@dataclass(frozen=True, kw_only=True)
class Planted:
    """A token and the family that it is of."""

    token: str
    family: UUID


@dataclass(frozen=True, kw_only=True)
class Grown(Planted):
    """The next token of a family, and whose it is."""

    user_id: int
    staff_id: int | None
    epoch: int
    """Of the access token that goes with it, read while nobody could end the sign-in."""


def digest(token: str) -> str:
    """Return what is kept of a secret token."""
    return hashlib.sha256(token.encode()).hexdigest()


async def plant(*, user: int, staff: int | None, now: datetime, life: timedelta, using: Connection) -> Planted:
    """Begin a family, at a sign-in; returns its first token."""
    family = uuid4()
    token = await _write(family=family, user=user, staff=staff, now=now, life=life, using=using)
    return Planted(token=token, family=family)


async def rotate(token: str, *, now: datetime, life: timedelta) -> Grown:
    """Use up ``token`` and return its successor.

    Raises ``Unauthorized`` when it is unknown, over or revoked. One that was used before is in two hands: its family
    is revoked, and that stays even though the request is refused.
    """
    async with transaction() as tx:
        row = await _locked(token, using=tx)
        reused = row is not None and row.used_at is not None and row.revoked_at is None
        if row is not None and reused:
            await _revoke(row.family, now=now, using=tx)
            log.warning("accounts.refresh_token_reused", user_id=row.user_id, family=str(row.family))
        valid = row is not None and not reused and row.revoked_at is None and row.expires_at > now
        if row is not None and valid:
            await RefreshToken.filter(id=row.id).using_db(tx).update(used_at=now)
            successor = await _write(
                family=row.family, user=row.user_id, staff=row.staff_id, now=now, life=life, using=tx
            )
            epoch = await sessions.epoch_of(row.user_id, row.staff_id, using=tx)
            return Grown(token=successor, family=row.family, user_id=row.user_id, staff_id=row.staff_id, epoch=epoch)
    msg = "The refresh token is not valid any more. Sign in again."
    raise Unauthorized(msg)


async def revoke(token: str, *, now: datetime) -> None:
    """End the family of ``token``, at a sign-out. A token nobody knows is signed out already."""
    async with transaction() as tx:
        row = await _locked(token, using=tx)
        if row is not None:
            await _revoke(row.family, now=now, using=tx)


async def lock_user(user: int | None, *, staff: int | None = None, using: Connection) -> None:
    """Take turns with whoever else makes or ends tokens of this user, until the transaction ends."""
    await using.execute_query_dict(_LOCK_USERS, [user, staff])


async def revoke_all(*, now: datetime, using: Connection, user: int | None = None, staff: int | None = None) -> None:
    """End every family of a user (a changed password) or of a staff record (switched off, deleted), and what they hold.

    Access tokens of theirs are worth nothing with the next request.
    """
    await lock_user(user, staff=staff, using=using)
    rows = RefreshToken.filter(revoked_at__isnull=True).using_db(using)
    if user is not None:
        rows = rows.filter(user_id=user)
    if staff is not None:
        rows = rows.filter(staff_id=staff)
    if user is not None or staff is not None:
        await rows.update(revoked_at=now)
    for whose in (User.filter(id=user), Staff.filter(id=staff)):
        await whose.using_db(using).update(session_epoch=F("session_epoch") + 1)


async def _locked(token: str, *, using: Connection) -> RefreshToken | None:
    """Return the token as it is once nobody else makes or ends tokens of its user."""
    rows = RefreshToken.filter(hash=digest(token)).using_db(using)
    known = await rows.first()
    if known is None:
        return None
    await lock_user(known.user_id, using=using)
    return await rows.first()


async def _revoke(family: UUID, *, now: datetime, using: Connection) -> None:
    await RefreshToken.filter(family=family, revoked_at__isnull=True).using_db(using).update(revoked_at=now)


async def _write(
    *, family: UUID, user: int, staff: int | None, now: datetime, life: timedelta, using: Connection
) -> str:
    token = secrets.token_urlsafe(32)
    await RefreshToken.create(
        user_id=user, staff_id=staff, family=family, hash=digest(token), expires_at=now + life, using_db=using
    )
    return token
