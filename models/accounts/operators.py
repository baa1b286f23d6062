"""The platform's operators: people who belong to no store and see them all."""

from __future__ import annotations

import re
import secrets

from tortoise.exceptions import IntegrityError

from models.accounts.passwords import MAX_LENGTH, MIN_LENGTH, hash_password
from models.accounts.tables import User
from models.db import transaction
from models.errors import Conflict, Invalid


async def appoint(*, email: str, name: str, password: str) -> str:
    """Make an operator and return the username.

    Raises ``Invalid`` for an e-mail or password that cannot be used, ``Conflict`` where the e-mail is taken: who sells
    is not made an operator in passing.
    """
    address = email.strip().lower()
    errors: dict[str, str] = {}
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", address):
        errors["email"] = "is no e-mail address"
    if not MIN_LENGTH <= len(password) <= MAX_LENGTH:
        errors["password"] = f"must have {MIN_LENGTH} to {MAX_LENGTH} characters"
    if errors:
        raise Invalid(errors)
    hashed = await hash_password(password)
    username = f"operator-{secrets.token_hex(4)}"
    try:
        async with transaction() as tx:
            await User.create(
                name=name, email=address, username=username, password_hash=hashed, is_operator=True, using_db=tx
            )
    except IntegrityError as taken:
        raise Conflict(f"Somebody already signs in as {address}.", email=address) from taken
    return username
