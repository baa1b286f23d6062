"""What a seller decides about the store as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models import recaps
from models.accounts.tables import Store
from models.db import Connection
from models.errors import Invalid
from models.followups.quiet import QuietHours

COLUMNS = (
    "name",
    "phone",
    "email",
    "address",
    "timezone",
    "books_by_itself",
    "cod_fee_percent",
    "insurance_percent",
    "boscod_account",
)
"""What stands in columns of its own; other names are kept among the store's settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreChange:
    """What is to be different, by name; what is not named stays. ``None`` takes a setting away.

    ``sealed`` are ``boscod_token`` and ``boscod_webhook_secret`` as ``models.vault`` sealed them. ``None`` for the
    token means that the store has no account of its own.
    """

    values: dict[str, Any]
    sealed: Mapping[str, bytes | None] = field(default_factory=dict)


async def edit(store_id: int, change: StoreChange, *, using: Connection) -> Store:
    """Change the store and return it, inside the caller's transaction.

    Another time zone moves the borders of every day, so that all figures are computed again. Raises ``Invalid`` for a
    zone that is none, for quiet hours that leave no time to send in, and for one of Boscod's account id and webhook
    secret without the other.
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
    for name, secret in change.sealed.items():
        setattr(store, name, secret)
    if (store.boscod_account is None) != (store.boscod_webhook_secret is None):
        missing = "boscod_webhook_secret" if store.boscod_account is not None else "boscod_account"
        raise Invalid({missing: "is needed: the account says whose secret its webhooks are signed with."})
    _check_quiet_hours(change.values.get("quiet_hours"))
    if store.timezone != before:
        await _check_zone(store.timezone, using=using)
    await store.save(using_db=using)
    if store.timezone != before:
        await recaps.mark_all_stale(store_id, using=using)
    return store


async def boscod_account(store_id: int, *, using: Connection) -> bytes | None:
    """Return the token of the store's own Boscod account, sealed; none where it goes by the platform's."""
    return (await Store.filter(id=store_id).using_db(using).get()).boscod_token


def _check_quiet_hours(said: dict[str, str] | None) -> None:
    if said is None:
        return
    hours = QuietHours(time.fromisoformat(said["closes"]), time.fromisoformat(said["opens"]))
    if not hours.leave_time:
        raise Invalid({"quiet_hours": "leave at least an hour of the day; equal times mean that it is never quiet."})


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
