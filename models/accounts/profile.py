"""A person's own account: name, e-mail, phone and password."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tortoise.exceptions import IntegrityError

from models.accounts import tokens
from models.accounts.passwords import hash_password, is_right
from models.accounts.tables import User
from models.db import Connection
from models.errors import Conflict, Invalid, Unauthorized


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileChange:
    """What is to be different; ``None`` stays. E-mail and password need the present password."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    password: str | None = None
    present_password: str | None = None


async def find(user_id: int, *, using: Connection) -> User:
    """Return the account; raises ``Unauthorized`` where it is gone."""
    user = await User.filter(id=user_id).using_db(using).first()
    if user is None:
        msg = "This account is gone."
        raise Unauthorized(msg)
    return user


async def check_password(user_id: int, password: str, *, using: Connection) -> None:
    """Raise ``Invalid`` unless it is the account's present password."""
    user = await find(user_id, using=using)
    if not await is_right(password, user.password_hash):
        raise Invalid({"password": "is not right"})


async def change(user_id: int, wish: ProfileChange, *, now: datetime, using: Connection) -> User:
    """Change the account inside the caller's transaction; another password ends every sign-in of it.

    Raises ``Invalid`` for a wrong present password, ``Conflict`` for an e-mail that somebody else signs in with.
    """
    user = await find(user_id, using=using)
    email = wish.email.strip().lower() if wish.email is not None else None
    guarded = wish.password is not None or (email is not None and email != user.email)
    if guarded and not await is_right(wish.present_password or "", user.password_hash):
        raise Invalid({"present_password": "is needed for another e-mail or password, and is not right"})
    user.name = user.name if wish.name is None else wish.name
    user.email = email or user.email
    user.phone = user.phone if wish.phone is None else wish.phone
    if wish.password is not None:
        user.password_hash = await hash_password(wish.password)
        await tokens.revoke_all(now=now, using=using, user=user.id)
    try:
        # By name: the end of the sign-ins has written to the same row.
        changed = ["name", "email", "phone", "password_hash", "updated_at"]
        await user.save(using_db=using, update_fields=changed)
    except IntegrityError as taken:
        raise Conflict(f"Somebody already signs in as {user.email}.", email=user.email) from taken
    return user
