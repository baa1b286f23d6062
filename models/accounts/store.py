"""What a seller decides about the store as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models import jobs
from models.accounts.tables import Store
from models.db import Connection
from models.errors import Invalid

COLUMNS = ("name", "phone", "email", "address", "timezone", "books_by_itself")
"""What stands in columns of its own; other names are kept among the store's settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreChange:
    """What is to be different, by name; what is not named stays. ``None`` takes a setting away.

    ``account`` is the store's Boscod token, sealed; it counts only where ``account_changes``, and ``None`` then means
    that the store has no account of its own.
    """

    values: dict[str, Any]
    account_changes: bool = False
    account: bytes | None = None


async def edit(store_id: int, change: StoreChange, *, using: Connection) -> Store:
    """Change the store and return it, inside the caller's transaction.

    Another time zone moves the borders of every day, so that all figures are computed again. Raises ``Invalid`` for a
    zone that is none.
    """
    store = await Store.filter(id=store_id).using_db(using).select_for_update(no_key=True).get()
    before = store.timezone
    for name, value in change.values.items():
        if name in COLUMNS:
            setattr(store, name, value)
        elif value is None:
            store.settings.pop(name, None)
        else:
            store.settings[name] = value
    if change.account_changes:
        store.boscod_token = change.account
    if store.timezone != before:
        await _check_zone(store.timezone, using=using)
        await jobs.enqueue("recaps.rebuild", {"store_id": store_id}, store=store_id, using=using)
    await store.save(using_db=using)
    return store


async def boscod_account(store_id: int, *, using: Connection) -> bytes | None:
    """Return the token of the store's own Boscod account, sealed; none where it goes by the platform's."""
    return (await Store.filter(id=store_id).using_db(using).get()).boscod_token


async def _check_zone(name: str, *, using: Connection) -> None:
    # The figures are computed by the database, and the days of a request by Python: both have to know it.
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        known = False
    else:
        known = bool(await using.execute_query_dict("SELECT 1 FROM pg_timezone_names WHERE name = $1", [name]))
    if not known:
        raise Invalid({"timezone": "is no time zone: write it as Asia/Jakarta, Asia/Makassar or Asia/Jayapura."})
