"""A store's public addresses: labels under the platform's domain, and domains of its own."""

from __future__ import annotations

import re
import secrets
from datetime import datetime
from typing import Final

from tortoise.exceptions import IntegrityError

from models.accounts import subdomains
from models.accounts.tables import Store, Subdomain
from models.db import Connection
from models.errors import Conflict, Invalid, NotFound
from models.paging import page_of

MOST: Final = 20
"""Addresses of one store."""

_LONGEST_DOMAIN: Final = 253

# Labels of RFC 1123 and a last one that is no number: what is written here is looked up, and never called by address.
_DOMAIN: Final = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?")

_INSIDE: Final = (".local", ".localhost", ".internal", ".home.arpa", ".test", ".invalid", ".onion", ".arpa")


async def listing(
    store_id: int, *, start: int, limit: int, using: Connection, until: datetime | None = None
) -> tuple[list[Subdomain], int]:
    """Return a page of the store's addresses, the default one first, and how many there are."""
    found = Subdomain.filter(store_id=store_id).using_db(using)
    return await page_of(found, ("-is_default", "id"), start=start, limit=limit, until=until)


async def is_free(name: str, *, using: Connection) -> tuple[bool, str]:
    """Say whether an address can be had, and else why not."""
    try:
        await _check(subdomains.normalise(name), using=using)
    except Invalid as wrong:
        return False, str(wrong.fields["errors"][0]["message"])
    return True, ""


async def add(store_id: int, name: str, *, now: datetime, using: Connection) -> Subdomain:
    """Add an address inside the caller's transaction.

    A label works at once; a domain of the store's own when its record was found (``proof``). Raises ``Invalid`` for a
    name that cannot be had, ``Conflict`` where the store has ``MOST``.
    """
    wanted = await _check(subdomains.normalise(name), using=using)
    await _lock(store_id, using=using)
    if await Subdomain.filter(store_id=store_id).using_db(using).count() >= MOST:
        msg = f"A store has {MOST} addresses at most. Change one that is not used."
        raise Conflict(msg)
    try:
        return await Subdomain.create(store_id=store_id, name=wanted, **_standing(wanted, now), using_db=using)
    except IntegrityError as race:
        raise Invalid({"subdomain": "is taken"}) from race


async def rename(store_id: int, address_id: int, name: str, *, now: datetime, using: Connection) -> Subdomain:
    """Give an address another name inside the caller's transaction; links with the old one no longer work.

    Raises ``NotFound``, ``Invalid``, and ``Conflict`` for the default address and a domain that is not proven yet.
    """
    await _lock(store_id, using=using)
    address = await find(store_id, address_id, using=using)
    wanted = subdomains.normalise(name)
    if wanted == address.name:
        return address
    await _check(wanted, using=using)
    if address.is_default and "." in wanted:
        msg = "The default address cannot wait for a proof. Add the domain, verify it, then make it the default."
        raise Conflict(msg)
    try:
        await address.update_from_dict({"name": wanted, **_standing(wanted, now)}).save(using_db=using)
    except IntegrityError as race:
        raise Invalid({"subdomain": "is taken"}) from race
    return address


async def make_default(store_id: int, address_id: int, *, using: Connection) -> None:
    """Make an address the one in new links, inside the caller's transaction.

    Raises ``NotFound``, and ``Conflict`` for a domain that is not proven.
    """
    await _lock(store_id, using=using)
    address = await find(store_id, address_id, using=using)
    if address.verified_at is None:
        msg = f"{address.name} is not verified yet. POST /store/subdomains/{address.id}/verify looks its record up."
        raise Conflict(msg)
    await Subdomain.filter(store_id=store_id, is_default=True).using_db(using).update(is_default=False)
    await Subdomain.filter(id=address.id).using_db(using).update(is_default=True)


async def find(store_id: int, address_id: int, *, using: Connection) -> Subdomain:
    """Return an address of the store, or raise ``NotFound``."""
    address = await Subdomain.filter(id=address_id, store_id=store_id).using_db(using).first()
    if address is None:
        msg = f"There is no address {address_id}."
        raise NotFound(msg)
    return address


async def prove(address_id: int, name: str, *, now: datetime, using: Connection) -> bool:
    """Note that the domain's record was found; say whether the address still has this name."""
    found = Subdomain.filter(id=address_id, name=name, verified_at__isnull=True).using_db(using)
    return bool(await found.update(verified_at=now))


async def _check(name: str, *, using: Connection) -> str:
    if "." not in name:
        return await subdomains.check(name, using=using)
    reason: str | None = None
    if len(name) > _LONGEST_DOMAIN or not _DOMAIN.fullmatch(name) or name.endswith(_INSIDE):
        reason = "is no public domain, such as toko.example.com"
    elif await Subdomain.filter(name=name).using_db(using).exists():
        reason = "is taken"
    if reason is not None:
        raise Invalid({"subdomain": reason})
    return name


def _standing(name: str, now: datetime) -> dict[str, object]:
    if "." in name:
        return {"proof": f"bosonline-{secrets.token_urlsafe(24)}", "verified_at": None}
    return {"proof": "", "verified_at": now}


async def _lock(store_id: int, *, using: Connection) -> None:
    """Two changes of a store's addresses follow each other: one default, and no more than ``MOST``."""
    await Store.filter(id=store_id).using_db(using).select_for_update(no_key=True).get()
