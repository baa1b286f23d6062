"""Ways back for those who forgot their password.

Whether an account exists must not be told by what is answered, nor by how long it takes. So the same is written for
everybody: a row and a job, which for nobody's account finds nobody to write to.

The token stands in no row. It is signed with the application's key over the row's number and moment, so that a job
which sends its letter a second time sends the same link; kept is its digest, by which it is found again.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

import structlog

from models import jobs
from models.accounts import tokens
from models.accounts.login import readable
from models.accounts.passwords import hash_password
from models.accounts.tables import PasswordReset, User
from models.db import Connection, pool, transaction
from models.errors import Gone, TooMany

log = structlog.get_logger(__name__)

LIFE: Final = timedelta(minutes=30)
WINDOW: Final = timedelta(minutes=15)
"""How far back those that were asked for count."""
PER_ADDRESS: Final = 3
"""Asked for one account from one address."""
FROM_EVERYWHERE: Final = 10
"""Asked for one account from everywhere: what a stranger can fill somebody's mailbox with."""

_USELESS: Final = "This link was used, is older than half an hour, or a newer one was sent. Ask for another."


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What a letter needs: whom it goes to, and the token. Neither is shown where this is printed."""

    reset_id: int
    email: str = field(repr=False)
    token: str = field(repr=False)
    expires_at: datetime
    created_at: datetime


async def ask(account: str, *, address: str, secret: str, now: datetime) -> None:
    """Write a way back for ``account`` (e-mail or username) and the job that sends it; older ones end.

    The same is done for an account that nobody has. Raises ``TooMany``, for both alike.
    """
    account, address = account.strip().lower()[:254], readable(address)[:64]
    async with transaction() as tx:
        # Those who ask for one account take turns, or all of a crowd would find room.
        await tx.execute_query_dict(
            "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [f"password reset {account}"]
        )
        await _slow_down(account, address, now=now, using=tx)
        user = (
            await (User.filter(email=account) if "@" in account else User.filter(username=account)).using_db(tx).first()
        )
        user_id = user.id if user is not None else None
        await tokens.lock_user(user_id, using=tx)
        await _void(user_id, now=now, using=tx)
        reset = await PasswordReset.create(
            user_id=user_id,
            account=account,
            address=address,
            # Until its number is known; nobody can have what hashes to it.
            hash=tokens.digest(secrets.token_urlsafe(32)),
            created_at=now,
            expires_at=now + LIFE,
            using_db=tx,
        )
        reset.hash = tokens.digest(_token(reset, secret=secret))
        await reset.save(using_db=tx, update_fields=["hash"])
        await jobs.enqueue("accounts.send_reset", {"reset_id": reset.id}, store=None, using=tx)


async def to_send(reset_id: int, *, secret: str, now: datetime, using: Connection) -> Way | None:
    """Return what the letter needs; none where there is nobody to write to, or nothing to say any more."""
    reset = await PasswordReset.filter(id=reset_id).using_db(using).select_related("user").first()
    if reset is None or reset.user is None or reset.sent_at is not None or not _is_good(reset, now=now):
        return None
    token = _token(reset, secret=secret)
    if tokens.digest(token) != reset.hash:
        # The key was changed since: the link would not work.
        return None
    return Way(
        reset_id=reset.id,
        email=reset.user.email,
        token=token,
        expires_at=reset.expires_at,
        created_at=reset.created_at,
    )


async def sent(reset_id: int, *, now: datetime, using: Connection) -> None:
    """Note that the letter was handed over."""
    await PasswordReset.filter(id=reset_id, sent_at__isnull=True).using_db(using).update(sent_at=now)


async def use(token: str, password: str, *, now: datetime) -> None:
    """Give the account a new password, end its sign-ins, and have its owner told; the token is used up.

    Raises ``Gone``, in the same words, for a token that is unknown, used, over or replaced.
    """
    digest = tokens.digest(token)
    # Hashing takes its time, and whoever holds no token gets none of it.
    if not await _find(digest, now=now, using=pool()):
        raise Gone(_USELESS)
    hashed = await hash_password(password)
    async with transaction() as tx:
        reset = await _find(digest, now=now, using=tx)
        if reset is None or reset.user_id is None:
            raise Gone(_USELESS)
        # Also the turn of whoever uses the same token at the same moment: what was found is looked at once more.
        await tokens.revoke_all(now=now, using=tx, user=reset.user_id)
        reset = await _find(digest, now=now, using=tx)
        if reset is None:
            raise Gone(_USELESS)
        await User.filter(id=reset.user_id).using_db(tx).update(password_hash=hashed, updated_at=now)
        await PasswordReset.filter(id=reset.id).using_db(tx).update(used_at=now)
        await _void(reset.user_id, now=now, using=tx)
        await jobs.enqueue("accounts.tell_reset", {"reset_id": reset.id}, store=None, using=tx)
    log.info("accounts.password_reset", user_id=reset.user_id)


async def to_tell(reset_id: int, *, using: Connection) -> tuple[str, datetime] | None:
    """Return whom to tell that the password was changed, and when it was; none where that is done or moot."""
    reset = await PasswordReset.filter(id=reset_id).using_db(using).select_related("user").first()
    if reset is None or reset.user is None or reset.used_at is None or reset.told_at is not None:
        return None
    return reset.user.email, reset.used_at


async def told(reset_id: int, *, now: datetime, using: Connection) -> None:
    """Note that the owner was told."""
    await PasswordReset.filter(id=reset_id, told_at__isnull=True).using_db(using).update(told_at=now)


async def _slow_down(account: str, address: str, *, now: datetime, using: Connection) -> None:
    asked = PasswordReset.filter(account=account, created_at__gt=now - WINDOW).using_db(using)
    here = await asked.filter(address=address).count()
    if here >= PER_ADDRESS or await asked.count() >= FROM_EVERYWHERE:
        msg = "A new password was asked for too often. Look into the mailbox, or wait a quarter of an hour."
        raise TooMany(msg, after=WINDOW)


async def _void(user_id: int | None, *, now: datetime, using: Connection) -> None:
    await using.execute_query(
        "UPDATE password_resets SET voided_at = $2 WHERE user_id = $1::bigint AND used_at IS NULL"
        " AND voided_at IS NULL",
        [user_id, now],
    )


async def _find(digest: str, *, now: datetime, using: Connection) -> PasswordReset | None:
    reset = await PasswordReset.filter(hash=digest, user_id__isnull=False).using_db(using).first()
    return reset if reset is not None and _is_good(reset, now=now) else None


def _is_good(reset: PasswordReset, *, now: datetime) -> bool:
    return reset.used_at is None and reset.voided_at is None and reset.expires_at > now


def _token(reset: PasswordReset, *, secret: str) -> str:
    # The moment as well: a database that was put back from a copy gives the same numbers again.
    said = f"password reset {reset.id} {int(reset.created_at.timestamp() * 1_000_000)}"
    return base64.urlsafe_b64encode(hmac.digest(secret.encode(), said.encode(), "sha256")).rstrip(b"=").decode()
