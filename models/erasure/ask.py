"""Taking in the wish to have data erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import structlog

from models.accounts import tokens
from models.accounts.rights import ADMINISTRATOR
from models.accounts.tables import Staff, Store
from models.db import Connection
from models.erasure.subject import Subject
from models.erasure.tables import Erasure, Scope
from models.errors import Forbidden
from models.forms.tables import Form

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """The member of staff who asks, whose password was checked."""

    store_id: int
    staff_id: int


async def ask_for_store(asker: Asker, *, now: datetime, using: Connection) -> Erasure:
    """Close the store at once, inside the caller's transaction, for its data to be erased.

    Nobody of it comes in any more, and its forms sell nothing. Raises ``Forbidden`` for who is not the owner, and
    ``Conflict``, which names them, while orders are under way.
    """
    # Also the turn of whoever changes the staff: there is one owner at a time.
    store = await Store.filter(id=asker.store_id).using_db(using).select_for_update(no_key=True).get()
    people = await Staff.filter(store_id=store.id).using_db(using).order_by("id")
    owners = [one.id for one in people if one.role_id == ADMINISTRATOR and one.active and one.deleted_at is None]
    if owners[:1] != [asker.staff_id]:
        msg = "Only the store's owner, who is its first administrator, may have the whole store erased."
        raise Forbidden(msg)
    await Subject(store_id=store.id).refuse_what_is_open(now=now, using=using)
    store.closed_at = now
    await store.save(using_db=using, update_fields=["closed_at"])
    await Form.filter(store_id=store.id).using_db(using).update(active=False)
    for person in people:
        await tokens.revoke_all(now=now, using=using, staff=person.id)
    await Staff.filter(store_id=store.id, deleted_at__isnull=True).using_db(using).update(active=False, deleted_at=now)
    log.warning("erasure.store_closed", store_id=store.id, staff_id=asker.staff_id)
    return await Erasure.create(
        store_id=store.id, scope=Scope.STORE, asked_by=asker.staff_id, asked_at=now, using_db=using
    )


async def ask_for_buyer(asker: Asker, phone: str, *, now: datetime, using: Connection) -> Erasure:
    """Note that a buyer of the store is to be erased. Raises ``Conflict`` while orders of theirs are under way."""
    await Subject(store_id=asker.store_id, phone=phone).refuse_what_is_open(now=now, using=using)
    return await Erasure.create(
        store_id=asker.store_id,
        scope=Scope.BUYER,
        phone=phone,
        asked_by=asker.staff_id,
        asked_at=now,
        using_db=using,
    )
