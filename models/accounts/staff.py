"""The people of a store: taking them on, what they may do, and seeing them off."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from models.accounts import tokens
from models.accounts.passwords import hash_password
from models.accounts.rights import ACTIONS, ADMINISTRATOR, MODULES, ROLES, allows
from models.accounts.tables import Staff, Store, User
from models.db import Connection
from models.errors import Conflict, Forbidden, Invalid, NotFound
from models.paging import order_of, page_of

SortBy = Literal["created_at", "name", "email", "role"]

_COLUMNS: Final[dict[SortBy, str]] = {
    "created_at": "id",
    "name": "user__name",
    "email": "user__email",
    "role": "role_id",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What somebody is in the store. ``rights`` refine the role: module to actions."""

    role_id: int
    rights: dict[str, list[str]]
    on_duty: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Granter:
    """Who decides over others. Nobody gives what they do not have, and administrators answer to administrators."""

    role_id: int | None
    rights: dict[str, list[str]]

    def over(self, person: Staff) -> None:
        """Raise ``Forbidden`` where this may not decide over ``person``."""
        if person.role_id == ADMINISTRATOR and self.role_id != ADMINISTRATOR:
            msg = "Only an administrator of the store decides over administrators."
            raise Forbidden(msg)

    def gives(self, place: Place) -> None:
        """Raise ``Forbidden`` where this may not give ``place`` to anybody."""
        asked = {
            (module, action)
            for module in MODULES
            for action in ACTIONS
            if allows(place.role_id, place.rights, module, action)
        }
        beyond = sorted({module for module, action in asked if not allows(self.role_id, self.rights, module, action)})
        if place.role_id == ADMINISTRATOR and self.role_id != ADMINISTRATOR:
            msg = "Only an administrator of the store makes others administrators."
            raise Forbidden(msg)
        if beyond:
            msg = f"You have fewer rights on {', '.join(beyond)} yourself, and can give no more than you have."
            raise Forbidden(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Somebody who joins."""

    name: str
    email: str
    username: str | None
    phone: str
    password: str


async def listing(
    store_id: int,
    *,
    using: Connection,
    keyword: str | None = None,
    sort_by: SortBy = "created_at",
    descending: bool = True,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[Staff], int]:
    """Return a page of the store's people and how many there are; ``keyword`` is sought in name and e-mail."""
    found = Staff.filter(store_id=store_id, deleted_at__isnull=True).using_db(using)
    if keyword:
        found = found.filter(Q(user__name__icontains=keyword) | Q(user__email__icontains=keyword))
    order = order_of(_COLUMNS[sort_by], descending=descending)
    return await page_of(found.select_related("user"), order, start=start, limit=limit, until=until)


async def find(store_id: int, staff_id: int, *, using: Connection) -> Staff:
    """Return somebody of the store, or raise ``NotFound``."""
    found = Staff.filter(id=staff_id, store_id=store_id, deleted_at__isnull=True).using_db(using)
    person = await found.select_related("user").first()
    if person is None:
        msg = f"There is no staff {staff_id}."
        raise NotFound(msg)
    return person


async def hire(store_id: int, newcomer: Newcomer, place: Place, *, by: Granter, using: Connection) -> Staff:
    """Make an account and a place in the store for it, inside the caller's transaction.

    Raises ``Invalid`` with every wrong field: an e-mail that somebody signs in with already belongs to them, and no
    store can take it over. Raises ``Forbidden`` where ``by`` has less than this.
    """
    email = newcomer.email.strip().lower()
    wrong = _check(place)
    if not wrong:
        by.gives(place)
    if await User.filter(email=email).using_db(using).exists():
        wrong["email"] = "is taken"
    username = (newcomer.username or f"{email.partition('@')[0][:40]}-{secrets.token_hex(3)}").strip().lower()
    if newcomer.username and await User.filter(username=username).using_db(using).exists():
        wrong["username"] = "is taken"
    if wrong:
        raise Invalid(wrong)
    hashed = await hash_password(newcomer.password)
    try:
        user = await User.create(
            name=newcomer.name,
            email=email,
            username=username,
            phone=newcomer.phone,
            password_hash=hashed,
            using_db=using,
        )
    except IntegrityError as race:
        msg = "Somebody took this e-mail or username at the same moment. Try again."
        raise Conflict(msg) from race
    person = await Staff.create(
        user_id=user.id,
        store_id=store_id,
        role_id=place.role_id,
        rights=place.rights,
        on_duty=place.on_duty,
        using_db=using,
    )
    return await find(store_id, person.id, using=using)


async def change(
    store_id: int,
    staff_id: int,
    place: Place,
    *,
    name: str,
    phone: str,
    by: Granter,
    now: datetime,
    using: Connection,
) -> Staff:
    """Say anew what somebody is, inside the caller's transaction.

    Another role or other rights end their sign-ins, because an access token carries what it was given. Raises
    ``Invalid``, ``NotFound``, ``Forbidden``, and ``Conflict`` for the last administrator.
    """
    await _lock(store_id, using=using)
    person = await find(store_id, staff_id, using=using)
    wrong = _check(place)
    if wrong:
        raise Invalid(wrong)
    by.over(person)
    by.gives(place)
    if place.role_id != ADMINISTRATOR:
        await _keep_one(person, using=using)
    differs = (person.role_id, person.rights) != (place.role_id, place.rights)
    person.role_id, person.rights, person.on_duty = place.role_id, place.rights, place.on_duty
    await person.save(using_db=using, update_fields=["role_id", "rights", "on_duty"])
    await User.filter(id=person.user_id).using_db(using).update(name=name, phone=phone)
    if differs:
        await tokens.revoke_all(now=now, using=using, staff=person.id)
    return await find(store_id, staff_id, using=using)


async def switch(store_id: int, staff_id: int, *, active: bool, by: Granter, now: datetime, using: Connection) -> None:
    """Let somebody in or not, inside the caller's transaction; switched off, their sign-ins end.

    Raises ``NotFound``, ``Forbidden``, and ``Conflict`` for the last administrator.
    """
    await _lock(store_id, using=using)
    person = await find(store_id, staff_id, using=using)
    by.over(person)
    if not active:
        await _keep_one(person, using=using)
        await tokens.revoke_all(now=now, using=using, staff=person.id)
    await Staff.filter(id=person.id).using_db(using).update(active=active)


async def take_duty(store_id: int, staff_id: int, *, on_duty: bool, using: Connection) -> Staff:
    """Let somebody take part in the rotation of orders from now on, or not; raises ``NotFound``."""
    person = await find(store_id, staff_id, using=using)
    person.on_duty = on_duty
    await person.save(using_db=using, update_fields=["on_duty"])
    return person


async def dismiss(store_id: int, staff_id: int, *, by: Granter, now: datetime, using: Connection) -> None:
    """See somebody off, inside the caller's transaction; their orders go on naming them. Raises as ``switch`` does."""
    await switch(store_id, staff_id, active=False, by=by, now=now, using=using)
    await Staff.filter(id=staff_id).using_db(using).update(deleted_at=now)


def _check(place: Place) -> dict[str, str]:
    wrong: dict[str, str] = {}
    if place.role_id not in ROLES:
        wrong["role_id"] = f"is none of {', '.join(f'{number} ({name})' for number, name in ROLES.items())}"
    for module, actions in place.rights.items():
        if module not in MODULES:
            wrong[f"rights.{module}"] = f"is none of {', '.join(MODULES)}"
        elif not set(actions) <= set(ACTIONS):
            wrong[f"rights.{module}"] = f"may hold {', '.join(ACTIONS)}"
    return wrong


async def _lock(store_id: int, *, using: Connection) -> None:
    """Take turns: two administrators who see each other off at once must not both succeed."""
    await Store.filter(id=store_id).using_db(using).select_for_update(no_key=True).get()


async def _keep_one(person: Staff, *, using: Connection) -> None:
    """Raise ``Conflict`` where ``person`` is the only administrator who can come in."""
    if person.role_id != ADMINISTRATOR:
        return
    others = Staff.filter(store_id=person.store_id, role_id=ADMINISTRATOR, active=True, deleted_at__isnull=True)
    if not await others.using_db(using).exclude(id=person.id).exists():
        msg = "This is the store's only administrator. Make somebody else one first."
        raise Conflict(msg)
