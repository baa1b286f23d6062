"""Who a person is in a store, as the answers of sign-in and ``/me`` show it."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.accounts.rights import ADMINISTRATOR
from models.accounts.tables import Staff, User
from models.db import Connection, pool


@dataclass(frozen=True, kw_only=True)
class Member:
    """A user together with the place they have in a store, if any."""

    user_id: int
    name: str
    email: str
    username: str
    is_operator: bool
    staff_id: int | None = None
    store_id: int | None = None
    store_name: str | None = None
    role_id: int | None = None
    rights: dict[str, list[str]] = field(default_factory=dict)
    epoch: int = 0
    """Of the access tokens that are issued now: ``models.accounts.sessions``."""
    boscod_sealed: bytes | None = None
    """The store's Boscod token, still sealed; for administrators only."""


async def member(user: User, *, staff: int | None = None, using: Connection | None = None) -> Member | None:
    """Return ``user`` in the store of the staff record, or in the oldest one that is active.

    ``None``: this person may not come in, since every place they have is switched off.
    """
    places = Staff.filter(user_id=user.id, active=True, deleted_at__isnull=True).using_db(using or pool())
    if staff is not None:
        places = places.filter(id=staff)
    place = await places.select_related("store").order_by("id").first()
    if place is None:
        return _in_no_store(user) if user.is_operator else None
    store = place.store
    return Member(
        user_id=user.id,
        name=user.name,
        email=user.email,
        username=user.username,
        is_operator=user.is_operator,
        staff_id=place.id,
        store_id=store.id,
        store_name=store.name,
        role_id=place.role_id,
        rights=place.rights or {},
        epoch=user.session_epoch + place.session_epoch,
        boscod_sealed=store.boscod_token if place.role_id == ADMINISTRATOR else None,
    )


def _in_no_store(user: User) -> Member:
    return Member(
        user_id=user.id,
        name=user.name,
        email=user.email,
        username=user.username,
        is_operator=user.is_operator,
        epoch=user.session_epoch,
    )
