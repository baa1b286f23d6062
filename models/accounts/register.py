"""Opening a store: person, store, the owner's staff record and the default subdomain, together or not at all."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime

from tortoise.exceptions import IntegrityError

from models.accounts import subdomains
from models.accounts.passwords import hash_password
from models.accounts.rights import ADMINISTRATOR
from models.accounts.tables import Staff, Store, Subdomain, User
from models.catalog.categories import stock_usual
from models.db import Connection, transaction
from models.errors import Conflict, Invalid


@dataclass(frozen=True, kw_only=True)
class Registration:
    """What somebody says who wants to sell."""

    name: str
    email: str
    password: str
    store_name: str
    username: str | None = None
    phone: str = ""
    subdomain: str | None = None


async def register(wish: Registration, *, now: datetime) -> User:
    """Write all four rows and return the user; raises ``Invalid`` naming every field that is taken or wrong."""
    hashed = await hash_password(wish.password)
    try:
        async with transaction() as tx:
            return await _write(wish, hashed, now=now, using=tx)
    except IntegrityError as race:
        msg = "Somebody took this e-mail, username or subdomain at the same moment. Try again."
        raise Conflict(msg) from race


async def _write(wish: Registration, hashed: str, *, now: datetime, using: Connection) -> User:
    email = wish.email.strip().lower()
    errors: dict[str, str] = {}
    if await User.filter(email=email).using_db(using).exists():
        errors["email"] = "is taken"
    username = wish.username.strip().lower() if wish.username else await _username(email, using=using)
    if wish.username and await User.filter(username=username).using_db(using).exists():
        errors["username"] = "is taken"
    subdomain = ""
    if wish.subdomain:
        try:
            subdomain = await subdomains.check(wish.subdomain, using=using)
        except Invalid as wrong:
            errors |= {one["field"]: one["message"] for one in wrong.fields["errors"]}
    if errors:
        raise Invalid(errors)
    user = await User.create(
        name=wish.name, email=email, username=username, phone=wish.phone, password_hash=hashed, using_db=using
    )
    store = await Store.create(name=wish.store_name, email=email, phone=wish.phone, using_db=using)
    await Staff.create(user_id=user.id, store_id=store.id, role_id=ADMINISTRATOR, using_db=using)
    await stock_usual(store.id, using=using)
    await Subdomain.create(
        store_id=store.id,
        name=subdomain or await subdomains.suggest(wish.store_name, using=using),
        is_default=True,
        verified_at=now,
        using_db=using,
    )
    return user


async def _username(email: str, *, using: Connection) -> str:
    """Return a free username made of the e-mail's local part."""
    stem = re.sub(r"[^a-z0-9._-]", "", email.partition("@")[0])[:40] or "user"
    username = stem
    while await User.filter(username=username).using_db(using).exists():
        username = f"{stem}-{secrets.token_hex(3)}"
    return username
